//! The egress policy of a program: blocked, an allow-list of hosts, or the public internet.

use super::host::Host;
use super::limits::{NETWORK_HOST_BYTES_MAX, NETWORK_HOSTS_MAX};
use crate::Error;
use crate::shorten::first_chars;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The egress policy of a program. No policy goes beyond the public internet: private addresses and the runtime's own
/// hosts are always refused.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Network {
    /// No host at all.
    #[default]
    Blocked,
    /// Only the hosts on an allow-list.
    Allow(AllowList),
    /// Every public host.
    Open,
}

/// The hosts a program may connect to; at most [`NETWORK_HOSTS_MAX`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllowList(BTreeSet<Pattern>);

/// One entry of an allow-list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Pattern {
    /// `api.example.com`: exactly this host.
    Exact(Host),
    /// `*.example.com`: every subdomain, but not `example.com`. Stored without the `*.`.
    Below(String),
}

const CHOICES: &str = "network must be \"blocked\", \"open\" or {\"allow\": [hosts]}";

impl Network {
    /// Reads `"blocked"`, `"open"` or `{"allow": ["api.example.com", "*.example.org"]}`; a missing value means blocked.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for any other value, for too many entries, and for an entry that is not
    /// a host or not public.
    pub fn parse(wire: Option<&Value>) -> Result<Self, Error> {
        match wire {
            None => Ok(Self::Blocked),
            Some(Value::String(choice)) if choice == "blocked" => Ok(Self::Blocked),
            Some(Value::String(choice)) if choice == "open" => Ok(Self::Open),
            Some(Value::Object(list)) => Self::parse_list(list),
            Some(_) => Err(Error::invalid("network", CHOICES)),
        }
    }

    /// Unknown fields are refused, not ignored: the author may have meant one of them as a restriction.
    fn parse_list(list: &Map<String, Value>) -> Result<Self, Error> {
        let Some(Value::Array(entries)) = list.get("allow").filter(|_| list.len() == 1) else {
            return Err(Error::invalid("network", CHOICES));
        };
        if entries.len() > NETWORK_HOSTS_MAX {
            return Err(Error::invalid(
                "network.allow",
                format!("network.allow holds {} hosts; at most {NETWORK_HOSTS_MAX} are taken", entries.len()),
            ));
        }
        let patterns = entries.iter().enumerate().map(|(index, entry)| Pattern::parse(index, entry));
        Ok(Self::Allow(AllowList(patterns.collect::<Result<_, _>>()?)))
    }

    /// The normal form for storage; `None` where the network is blocked.
    pub fn to_wire(&self) -> Option<Value> {
        match self {
            Self::Blocked => None,
            Self::Allow(list) => Some(json!({"allow": list.0.iter().map(Pattern::to_text).collect::<Vec<_>>()})),
            Self::Open => Some("open".into()),
        }
    }

    /// Checks that the list names no host under which the runtime itself is served.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for an entry that names such a host. A host of the runtime that only
    /// matches a `*.` entry is refused at the request.
    pub fn check_own(&self, own: &[Host]) -> Result<(), Error> {
        let Self::Allow(list) = self else { return Ok(()) };
        let is_own = |pattern: &&Pattern| matches!(pattern, Pattern::Exact(host) if own.contains(host));
        match list.0.iter().find(is_own) {
            None => Ok(()),
            Some(pattern) => Err(Error::invalid(
                "network.allow",
                format!("network.allow names {:?}, where this runtime itself answers; leave it out", pattern.to_text()),
            )),
        }
    }
}

impl AllowList {
    /// Whether an entry matches `host`, exactly or by `*.`.
    pub fn has(&self, host: &Host) -> bool {
        self.0.iter().any(|pattern| match (pattern, host) {
            (Pattern::Exact(exact), host) => exact == host,
            (Pattern::Below(suffix), Host::Name(name)) => {
                name.strip_suffix(suffix.as_str()).is_some_and(|rest| rest.ends_with('.'))
            }
            (Pattern::Below(_), Host::Address(_)) => false,
        })
    }
}

impl Pattern {
    fn parse(index: usize, entry: &Value) -> Result<Self, Error> {
        let field = format!("network.allow[{index}]");
        let refuse = |why: &str| {
            let entry = entry.to_string();
            Err(Error::invalid(field.clone(), format!("{field} is {}; {why}", first_chars(&entry, 80))))
        };
        let Some(text) = entry.as_str() else { return refuse("it must be a string") };
        if text.len() > NETWORK_HOST_BYTES_MAX {
            return Err(Error::invalid(
                field.clone(),
                format!("{field} is {} bytes long; at most {NETWORK_HOST_BYTES_MAX} are taken", text.len()),
            ));
        }
        let (below, text) = text.strip_prefix("*.").map_or((false, text), |rest| (true, rest));
        // The URL standard allows a star in a host; no public name has one.
        let Some(host) = Host::parse(text).filter(|_| !text.contains('*')) else {
            return refuse(
                "it must be a host, as \"api.example.com\", or \"*.example.com\" for all below it, without port or path",
            );
        };
        match (below, host) {
            // Subdomains of a single label can be public, unless the label is a private one.
            (true, Host::Name(name)) if Host::Name(format!("any.{name}")).is_public() => Ok(Self::Below(name)),
            (true, Host::Address(_)) => refuse("there is nothing below an address"),
            (false, host) if host.is_public() => Ok(Self::Exact(host)),
            _ => refuse("only hosts of the public internet can be allowed"),
        }
    }

    fn to_text(&self) -> String {
        match self {
            Self::Exact(host) => host.to_string(),
            Self::Below(suffix) => format!("*.{suffix}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(wire: Value) -> Result<Network, Error> {
        Network::parse(Some(&wire))
    }

    fn allows(list: &[&str], host: &str) -> bool {
        match parse(json!({"allow": list})).unwrap() {
            Network::Allow(list) => list.has(&Host::parse(host).unwrap()),
            other => panic!("{other:?}"),
        }
    }

    #[track_caller]
    fn refused(wire: Value, field: &str, message: &str) {
        let error = parse(wire).unwrap_err();
        assert_eq!((error.field(), error.message()), (Some(field), message));
    }

    #[test]
    fn the_stored_policy_has_one_form() {
        for (wire, kept) in [
            (json!("blocked"), None),
            (json!("open"), Some(json!("open"))),
            (json!({"allow": []}), Some(json!({"allow": []}))),
            (
                json!({"allow": ["*.Example.org.", "b.example", "BÜCHER.example", "b.example.", "0x1010101", "[2606:4700:0::1]"]}),
                Some(
                    json!({"allow": ["1.1.1.1", "[2606:4700::1]", "b.example", "xn--bcher-kva.example", "*.example.org"]}),
                ),
            ),
        ] {
            let network = parse(wire.clone()).unwrap();
            assert_eq!(network.to_wire(), kept, "{wire}");
            assert_eq!(Network::parse(kept.as_ref()), Ok(network));
        }
        assert_eq!(Network::parse(None), Ok(Network::Blocked));
    }

    #[test]
    fn a_host_is_itself_and_a_star_is_what_is_below() {
        for (list, host, expect) in [
            (&["api.example.com"][..], "api.example.com", true),
            (&["api.example.com"], "API.Example.com.", true),
            (&["api.example.com"], "example.com", false),
            (&["api.example.com"], "x.api.example.com", false),
            (&["api.example.com"], "api.example.com.evil.example", false),
            (&["*.example.org"], "a.example.org", true),
            (&["*.example.org"], "a.b.example.org", true),
            (&["*.example.org"], "example.org", false),
            (&["*.example.org"], "evilexample.org", false),
            (&["*.example.org"], "example.org.evil.example", false),
            (&["*.com"], "example.com", true),
            (&["*.bücher.example"], "a.xn--bcher-kva.example", true),
            (&["1.1.1.1"], "16843009", true),
            (&["1.1.1.1"], "1.1.1.2", false),
            (&["*.1.1.1.1.example"], "1.1.1.1", false),
            (&[], "example.com", false),
        ] {
            assert_eq!(allows(list, host), expect, "{list:?} {host}");
        }
    }

    #[test]
    fn refusals_name_the_entry() {
        for other in [
            json!(""),
            json!("all"),
            json!(1),
            json!(true),
            json!([]),
            json!({}),
            json!({"allow": "a.example"}),
            json!({"deny": []}),
            json!({"allow": ["a.example"], "deny": ["b.example"]}),
        ] {
            refused(other, "network", CHOICES);
        }
        refused(json!({"allow": [1]}), "network.allow[0]", "network.allow[0] is 1; it must be a string");
        for text in [
            "",
            "*",
            "*.",
            "**.example.com",
            "a.*.example.com",
            "*a.example.com",
            "http://a.example",
            "a.example:80",
            "a.example/x",
            "u@a.example",
            "*.*.example.com",
            "a b",
            "::1",
        ] {
            let error = parse(json!({"allow": ["a.example", text]})).unwrap_err();
            assert_eq!(
                error.message(),
                format!(
                    "network.allow[1] is {text:?}; it must be a host, as \"api.example.com\", or \"*.example.com\" for all below it, without port or path"
                )
            );
        }
        for text in [
            "localhost",
            "*.localhost",
            "a.local",
            "*.local",
            "*.internal",
            "*.a.internal",
            "petri",
            "127.0.0.1",
            "0x7f.1",
            "10.0.0.1",
            "169.254.169.254",
            "[::1]",
            "[::ffff:10.0.0.1]",
            "[fe80::1]",
            "*.home.arpa",
            ".",
            "a..b",
        ] {
            refused(
                json!({"allow": [text]}),
                "network.allow[0]",
                &format!("network.allow[0] is {text:?}; only hosts of the public internet can be allowed"),
            );
        }
        refused(
            json!({"allow": ["*.1.1.1.1"]}),
            "network.allow[0]",
            "network.allow[0] is \"*.1.1.1.1\"; there is nothing below an address",
        );
    }

    #[test]
    fn lists_are_bounded_at_n_and_one_more() {
        let many = |count: usize| json!({"allow": (0..count).map(|n| format!("{n}.example")).collect::<Vec<_>>()});
        assert!(parse(many(NETWORK_HOSTS_MAX)).is_ok());
        refused(many(NETWORK_HOSTS_MAX + 1), "network.allow", "network.allow holds 65 hosts; at most 64 are taken");
        let long = |bytes: usize| json!({"allow": [format!("{}.example", "a".repeat(bytes - 8))]});
        assert!(parse(long(NETWORK_HOST_BYTES_MAX)).is_ok());
        refused(
            long(NETWORK_HOST_BYTES_MAX + 1),
            "network.allow[0]",
            "network.allow[0] is 256 bytes long; at most 255 are taken",
        );
    }

    #[test]
    fn a_list_cannot_name_the_runtime() {
        let own = [Host::parse("Petri.example").unwrap()];
        let list = |host: &str| parse(json!({"allow": ["a.example", host]})).unwrap().check_own(&own);
        assert_eq!(
            list("PETRI.example."),
            Err(Error::invalid(
                "network.allow",
                "network.allow names \"petri.example\", where this runtime itself answers; leave it out"
            ))
        );
        assert_eq!(list("www.petri.example"), Ok(()));
        assert_eq!(list("*.example"), Ok(()));
        assert_eq!(Network::Open.check_own(&own), Ok(()));
    }
}
