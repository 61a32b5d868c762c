//! What an operator can set: the Worker's variables (`vars` in wrangler.jsonc).

use super::address::TrustedProxies;
use super::queue::Bounds;
use crate::error::Error;

/// The variables, read and within their bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Runs at once.
    pub runs: Bounds,
    /// Proxies that say where a request comes from.
    pub proxies: TrustedProxies,
    /// Whether plain workerd serves, with one event loop for everything, rather than Cloudflare. Its configuration has the
    /// binding `START_GATE`.
    pub plain: bool,
}

/// A place that was not given back is free again after this time, milliseconds: three times the longest run, since its
/// start and its keeping may have to wait for others.
const RUN_MS: u32 = 90_000;

/// A variable that holds a whole number.
struct Number {
    name: &'static str,
    default: u32,
    least: u32,
    most: u32,
}

const RUNS_OPEN: Number = Number { name: "RUNS_OPEN", default: 16, least: 1, most: 1_000 };
const RUNS_OPEN_PER_ADDRESS: Number = Number { name: "RUNS_OPEN_PER_ADDRESS", default: 8, least: 1, most: 1_000 };
const RUNS_OPEN_PER_VISITOR: Number = Number { name: "RUNS_OPEN_PER_VISITOR", default: 8, least: 1, most: 1_000 };
const RUNS_WAITING: Number = Number { name: "RUNS_WAITING", default: 256, least: 0, most: 10_000 };
const RUNS_WAITING_PER_ADDRESS: Number =
    Number { name: "RUNS_WAITING_PER_ADDRESS", default: 32, least: 0, most: 10_000 };
const RUNS_WAIT_MS: Number = Number { name: "RUNS_WAIT_MS", default: 20_000, least: 0, most: 25_000 };

impl Number {
    fn read(&self, variable: &impl Fn(&str) -> Option<String>) -> Result<u32, Error> {
        let Self { name, default, least, most } = *self;
        let Some(text) = variable(name) else { return Ok(default) };
        let number = text.trim().parse::<u32>().ok().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| {
            let shown: String = text.chars().take(60).collect();
            Error::unavailable(format!("the variable {name} is {shown:?}; give a whole number from {least} to {most}"))
        })
    }

    fn count(&self, variable: &impl Fn(&str) -> Option<String>) -> Result<usize, Error> {
        Ok(self.read(variable)? as usize)
    }
}

impl Settings {
    /// Reads the variables; one that is not there has its default.
    ///
    /// # Errors
    /// [`Error::Unavailable`], which names the variable, its value and what it takes.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let variable = &variable;
        Ok(Self {
            runs: Bounds {
                open: RUNS_OPEN.count(variable)?,
                open_per_address: RUNS_OPEN_PER_ADDRESS.count(variable)?,
                open_per_visitor: RUNS_OPEN_PER_VISITOR.count(variable)?,
                waiting: RUNS_WAITING.count(variable)?,
                waiting_per_address: RUNS_WAITING_PER_ADDRESS.count(variable)?,
                wait_ms: RUNS_WAIT_MS.read(variable)?,
                open_ms: RUN_MS,
            },
            proxies: TrustedProxies::parse(&variable("TRUSTED_PROXY").unwrap_or_default())?,
            plain: variable("START_GATE").is_some(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &'static str, value: &str) -> Result<Settings, Error> {
        Settings::read(|asked| (asked == name).then(|| value.to_owned()))
    }

    #[test]
    fn without_variables_there_are_defaults() {
        let settings = Settings::read(|_| None).unwrap();
        let Bounds { open, open_per_address, open_per_visitor, waiting, waiting_per_address, wait_ms, .. } =
            settings.runs;
        assert_eq!((open, open_per_address, open_per_visitor), (16, 8, 8));
        assert_eq!((waiting, waiting_per_address, wait_ms), (256, 32, 20_000));
        assert!(!settings.plain);
        assert!(with("START_GATE", "closed").unwrap().plain);
    }

    #[test]
    fn numbers_have_bounds() {
        for number in [
            RUNS_OPEN,
            RUNS_OPEN_PER_ADDRESS,
            RUNS_OPEN_PER_VISITOR,
            RUNS_WAITING,
            RUNS_WAITING_PER_ADDRESS,
            RUNS_WAIT_MS,
        ] {
            let Number { name, default, least, most } = number;
            assert!((least..=most).contains(&default), "{name}");
            for good in [least, most] {
                assert!(with(name, &good.to_string()).is_ok(), "{name} {good}");
            }
            for bad in [(i64::from(least) - 1).to_string(), (most + 1).to_string(), "many".to_owned(), String::new()] {
                let error = with(name, &bad).unwrap_err();
                let expect = format!("the variable {name} is {bad:?}; give a whole number from {least} to {most}");
                assert_eq!(error.message(), expect);
            }
        }
        assert!(with("TRUSTED_PROXY", "nobody").is_err());
    }

    #[test]
    fn wrangler_jsonc_says_the_defaults() {
        let text = include_str!("../../wrangler.jsonc");
        for Number { name, default, .. } in [
            RUNS_OPEN,
            RUNS_OPEN_PER_ADDRESS,
            RUNS_OPEN_PER_VISITOR,
            RUNS_WAITING,
            RUNS_WAITING_PER_ADDRESS,
            RUNS_WAIT_MS,
        ] {
            assert!(text.contains(&format!("\"{name}\": {default}")), "{name}");
        }
    }
}
