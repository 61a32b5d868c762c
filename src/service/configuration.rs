//! The operator's configuration: the Worker's variables (`vars` in wrangler.jsonc).

use super::address::TrustedProxies;
use super::queue::Bounds;
use petri_protocol::Error;

/// The variables, parsed and within their bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Configuration {
    /// Bounds on runs: how many at once, and how many may wait.
    pub(crate) runs: Bounds,
    /// Proxies whose `x-forwarded-for` is trusted.
    pub(crate) proxies: TrustedProxies,
    /// Whether Petri runs under plain workerd, with one event loop for all isolates, rather than on Cloudflare. The binding
    /// `START_GATE` of plain workerd's configuration tells.
    pub(crate) plain: bool,
}

/// A run's slot that was never released is free again after this time, milliseconds. Three times the longest run, since
/// starting and saving a run may have to wait for others.
const RUN_MS: u32 = 90_000;

/// A variable whose value is a whole number.
struct NumberVariable {
    name: &'static str,
    default: u32,
    min: u32,
    max: u32,
}

const RUNS_OPEN: NumberVariable = NumberVariable { name: "RUNS_OPEN", default: 16, min: 1, max: 1_000 };
const RUNS_OPEN_PER_ADDRESS: NumberVariable =
    NumberVariable { name: "RUNS_OPEN_PER_ADDRESS", default: 8, min: 1, max: 1_000 };
const RUNS_OPEN_PER_VISITOR: NumberVariable =
    NumberVariable { name: "RUNS_OPEN_PER_VISITOR", default: 8, min: 1, max: 1_000 };
const RUNS_WAITING: NumberVariable = NumberVariable { name: "RUNS_WAITING", default: 256, min: 0, max: 10_000 };
const RUNS_WAITING_PER_ADDRESS: NumberVariable =
    NumberVariable { name: "RUNS_WAITING_PER_ADDRESS", default: 32, min: 0, max: 10_000 };
const RUNS_WAIT_MS: NumberVariable = NumberVariable { name: "RUNS_WAIT_MS", default: 20_000, min: 0, max: 25_000 };

impl NumberVariable {
    fn read(&self, variable: &impl Fn(&str) -> Option<String>) -> Result<u32, Error> {
        let Self { name, default, min, max } = *self;
        let Some(text) = variable(name) else { return Ok(default) };
        let number = text.trim().parse::<u32>().ok().filter(|number| (min..=max).contains(number));
        number.ok_or_else(|| {
            let shown: String = text.chars().take(60).collect();
            Error::unavailable(format!("the variable {name} is {shown:?}; give a whole number from {min} to {max}"))
        })
    }

    fn count(&self, variable: &impl Fn(&str) -> Option<String>) -> Result<usize, Error> {
        Ok(self.read(variable)? as usize)
    }
}

impl Configuration {
    /// Reads the variables; an unset variable has its default.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`], which names the variable, its value and its bounds.
    pub(crate) fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
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

    fn with(name: &'static str, value: &str) -> Result<Configuration, Error> {
        Configuration::read(|variable| (variable == name).then(|| value.to_owned()))
    }

    #[test]
    fn unset_variables_have_their_defaults() {
        let configuration = Configuration::read(|_| None).unwrap();
        let Bounds { open, open_per_address, open_per_visitor, waiting, waiting_per_address, wait_ms, .. } =
            configuration.runs;
        assert_eq!((open, open_per_address, open_per_visitor), (16, 8, 8));
        assert_eq!((waiting, waiting_per_address, wait_ms), (256, 32, 20_000));
        assert!(!configuration.plain);
        assert!(with("START_GATE", "closed").unwrap().plain);
    }

    #[test]
    fn numbers_outside_their_bounds_are_refused() {
        for number in [
            RUNS_OPEN,
            RUNS_OPEN_PER_ADDRESS,
            RUNS_OPEN_PER_VISITOR,
            RUNS_WAITING,
            RUNS_WAITING_PER_ADDRESS,
            RUNS_WAIT_MS,
        ] {
            let NumberVariable { name, default, min, max } = number;
            assert!((min..=max).contains(&default), "{name}");
            for good in [min, max] {
                assert!(with(name, &good.to_string()).is_ok(), "{name} {good}");
            }
            for bad in [(i64::from(min) - 1).to_string(), (max + 1).to_string(), "many".to_owned(), String::new()] {
                let error = with(name, &bad).unwrap_err();
                let expect = format!("the variable {name} is {bad:?}; give a whole number from {min} to {max}");
                assert_eq!(error.message(), expect);
            }
        }
        assert!(with("TRUSTED_PROXY", "nobody").is_err());
    }

    #[test]
    fn wrangler_jsonc_lists_the_defaults() {
        let text = include_str!("../../wrangler.jsonc");
        for NumberVariable { name, default, .. } in [
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
