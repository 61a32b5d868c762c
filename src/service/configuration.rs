//! The operator's configuration: the Worker's variables (`vars` in wrangler.jsonc).

use super::address::TrustedProxies;
use super::api_key::ApiKeys;
use super::budgets::Limits;
use super::queue::Bounds;
use petri_protocol::Error;
use petri_protocol::program::Network;
use petri_protocol::shorten::first_chars;
use petri_runtime::NetworkBounds;
use serde_json::json;
use std::rc::Rc;

/// The variables, parsed and within their bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Configuration {
    /// Bounds on runs: how many at once, and how many may wait.
    pub(crate) runs: Bounds,
    /// The budgets of each address.
    pub(crate) budgets: Limits,
    /// The network that programs may have.
    pub(crate) network: Rc<NetworkBounds>,
    /// The keys of callers.
    pub(crate) keys: ApiKeys,
    /// Proxies whose `x-forwarded-for` is trusted.
    pub(crate) proxies: TrustedProxies,
    /// Whether Petri runs under plain workerd, with one event loop for all isolates, rather than on Cloudflare. The binding
    /// `START_GATE` of plain workerd's configuration tells.
    pub(crate) plain: bool,
    /// Whether this process is a runner: it runs the programs of a site and answers nobody else.
    pub(crate) is_runner: bool,
}

/// A run's slot that was never released is free again after this time, milliseconds. Three times the longest run, since
/// starting and saving a run may have to wait for others.
const RUN_MS: u32 = 90_000;

/// The largest budget.
const BUDGET_MAX: u32 = 1_000_000_000;

/// All variables that are numbers.
#[cfg(test)]
const NUMBERS: [NumberVariable; 11] = [
    RUNS_OPEN,
    RUNS_OPEN_PER_ADDRESS,
    RUNS_OPEN_PER_VISITOR,
    RUNS_WAITING,
    RUNS_WAITING_PER_ADDRESS,
    RUNS_WAIT_MS,
    RUNS_PER_MINUTE,
    CPU_MS_PER_MINUTE,
    SUBREQUESTS_PER_MINUTE,
    SHARES_PER_HOUR,
    ENDED_RUNNERS_PER_MINUTE,
];

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
const RUNS_PER_MINUTE: NumberVariable =
    NumberVariable { name: "RUNS_PER_MINUTE", default: 1_200, min: 1, max: BUDGET_MAX };
const CPU_MS_PER_MINUTE: NumberVariable =
    NumberVariable { name: "CPU_MS_PER_MINUTE", default: 120_000, min: 1, max: BUDGET_MAX };
const SUBREQUESTS_PER_MINUTE: NumberVariable =
    NumberVariable { name: "SUBREQUESTS_PER_MINUTE", default: 600, min: 1, max: BUDGET_MAX };
const SHARES_PER_HOUR: NumberVariable =
    NumberVariable { name: "SHARES_PER_HOUR", default: 240, min: 1, max: BUDGET_MAX };
const ENDED_RUNNERS_PER_MINUTE: NumberVariable =
    NumberVariable { name: "ENDED_RUNNERS_PER_MINUTE", default: 6, min: 1, max: BUDGET_MAX };
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
            budgets: Limits {
                runs: RUNS_PER_MINUTE.read(variable)?,
                cpu_ms: CPU_MS_PER_MINUTE.read(variable)?,
                subrequests: SUBREQUESTS_PER_MINUTE.read(variable)?,
                shares: SHARES_PER_HOUR.read(variable)?,
                ended_runners: ENDED_RUNNERS_PER_MINUTE.read(variable)?,
            },
            network: Rc::new(NetworkBounds {
                network: network(&variable("NETWORK").unwrap_or_else(|| "open".to_owned()))?,
                ports: ports(&variable("NETWORK_PORTS").unwrap_or_else(|| "80, 443".to_owned()))?,
            }),
            keys: ApiKeys::parse(&variable("API_KEYS").unwrap_or_default())?,
            proxies: TrustedProxies::parse(&variable("TRUSTED_PROXY").unwrap_or_default())?,
            plain: variable("START_GATE").is_some(),
            is_runner: variable("ROLE").as_deref() == Some("runner"),
        })
    }
}

/// The hosts that programs may reach: `open`, `blocked`, or a list of hosts.
fn network(text: &str) -> Result<Network, Error> {
    let choice = match text.trim() {
        choice @ ("open" | "blocked") => json!(choice),
        list => json!({ "allow": entries(list).collect::<Vec<_>>() }),
    };
    Network::parse(Some(&choice)).map_err(|error| {
        Error::unavailable(format!(
            "the variable NETWORK is {:?}; give open, blocked, or hosts as in api.example.com, *.example.org ({error})",
            first_chars(text, 60)
        ))
    })
}

/// The ports that programs may reach: a list of numbers, or `any`.
fn ports(text: &str) -> Result<Option<Vec<u16>>, Error> {
    if text.trim() == "any" {
        return Ok(None);
    }
    let ports: Option<Vec<u16>> = entries(text).map(|port| port.parse().ok()).collect();
    let ports = ports.filter(|ports| !ports.is_empty());
    ports.map(Some).ok_or_else(|| {
        let shown = first_chars(text, 60);
        Error::unavailable(format!("the variable NETWORK_PORTS is {shown:?}; give ports as in 80, 443, or any"))
    })
}

/// The entries of a list, separated by commas or spaces.
fn entries(list: &str) -> impl Iterator<Item = &str> {
    list.split([',', ' ']).map(str::trim).filter(|entry| !entry.is_empty())
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
        for number in NUMBERS {
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
    fn the_network_is_open_blocked_or_a_list() {
        let network = |text| with("NETWORK", text).map(|configuration| configuration.network.network.clone());
        assert_eq!((network("open"), network("blocked")), (Ok(Network::Open), Ok(Network::Blocked)));
        let list = json!({"allow": ["api.example.com", "*.example.org"]});
        assert_eq!(network("api.example.com, *.example.org"), Network::parse(Some(&list)));
        for bad in ["localhost", "http://example.com", "10.0.0.1"] {
            let message = network(bad).unwrap_err().message().to_owned();
            assert!(
                message.starts_with(&format!("the variable NETWORK is {bad:?}; give open, blocked, or")),
                "{message}"
            );
        }
        let ports = |text| with("NETWORK_PORTS", text).map(|configuration| configuration.network.ports.clone());
        assert_eq!(Configuration::read(|_| None).unwrap().network.ports, Some(vec![80, 443]));
        assert_eq!((ports("any"), ports("80 8080")), (Ok(None), Ok(Some(vec![80, 8080]))));
        for bad in ["", "0x50", "65536", "http", "-1"] {
            let expect = format!("the variable NETWORK_PORTS is {bad:?}; give ports as in 80, 443, or any");
            assert_eq!(ports(bad).unwrap_err().message(), expect);
        }
    }

    #[test]
    fn wrangler_jsonc_lists_the_defaults() {
        let text = include_str!("../../wrangler.jsonc");
        for NumberVariable { name, default, .. } in NUMBERS {
            assert!(text.contains(&format!("\"{name}\": {default}")), "{name}");
        }
    }
}
