//! Decides, for each request of a run, whether it may be sent. Runs outside the isolate. Pure: takes a URL, returns a decision.

use petri_protocol::program::{Host, Network};
use std::rc::Rc;
use url::Url;

/// The rules for the requests of a run: the hosts that it may reach.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EgressPolicy {
    network: Network,
    own_hosts: Vec<Host>,
    bounds: Rc<NetworkBounds>,
}

/// The operator's limits on the network, which apply to every run in addition to what the run asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkBounds {
    /// The hosts that programs may reach.
    pub network: Network,
    /// The ports that programs may reach; `None` for all.
    pub ports: Option<Vec<u16>>,
}

impl Default for NetworkBounds {
    /// Every public host and every port.
    fn default() -> Self {
        Self { network: Network::Open, ports: None }
    }
}

/// The decision on one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EgressDecision {
    /// The normalised URL that was checked. Only this URL may be fetched, or a parser that reads the original differently could
    /// reach another host. Has no user name or password, which must not be recorded, and no fragment, which is not sent.
    pub(crate) url: String,
    /// The reason, if the request is refused.
    pub(crate) refused: Option<String>,
}

impl EgressPolicy {
    /// Allows what `network` allows, except `own_hosts`, the hosts under which this runtime is reachable.
    pub fn new(network: Network, own_hosts: Vec<Host>) -> Self {
        Self { network, own_hosts, bounds: Rc::default() }
    }

    /// The same policy, limited further by the operator's bounds.
    pub fn within(self, bounds: Rc<NetworkBounds>) -> Self {
        Self { bounds, ..self }
    }

    /// Whether all requests are refused.
    pub(crate) fn is_blocked(&self) -> bool {
        self.network == Network::Blocked
    }

    /// Decides on a request by its URL.
    ///
    /// A host name that resolves to a private address is not detected here. Cloudflare's network refuses it when it resolves the
    /// name, and so does local workerd (`network (allow = ["public"])`).
    pub(crate) fn decide(&self, url: &str) -> EgressDecision {
        let Ok(mut url) = Url::parse(url) else {
            return EgressDecision { url: url.to_owned(), refused: Some("the URL cannot be parsed".to_owned()) };
        };
        url.set_fragment(None);
        // Fails only for URLs that cannot have a user name or password.
        let _ = url.set_password(None).and_then(|()| url.set_username(""));
        let refused = self.refused(&url);
        EgressDecision { url: url.into(), refused }
    }

    fn refused(&self, url: &Url) -> Option<String> {
        if self.network == Network::Blocked {
            return Some(NO_NETWORK.to_owned());
        }
        let scheme = url.scheme();
        if !matches!(scheme, "http" | "https" | "ws" | "wss") {
            return Some(format!("{scheme:?} is not a scheme that programs can use; use https, http, wss or ws"));
        }
        let Some(host) = Host::of(url) else { return Some("the URL names no host".to_owned()) };
        let name = host.to_string();
        if self.own_hosts.contains(&host) {
            return Some(format!("{name:?} is where this runtime itself answers, which no program may call"));
        }
        if !host.is_public() {
            return Some(format!("{name:?} is not on the public internet, and nothing else can be reached"));
        }
        if !has(&self.network, &host) {
            return Some(format!("{name:?} is not in this run's allow-list"));
        }
        if !has(&self.bounds.network, &host) {
            return Some(format!("{name:?} is not among the hosts that the operator of this server allows"));
        }
        let port = url.port_or_known_default().unwrap_or_default();
        match &self.bounds.ports {
            Some(ports) if !ports.contains(&port) => {
                let ports: Vec<_> = ports.iter().map(u16::to_string).collect();
                Some(format!("port {port} of {name:?} is not allowed; the ports are {}", ports.join(", ")))
            }
            _ => None,
        }
    }
}

/// Whether a network has a host.
fn has(network: &Network, host: &Host) -> bool {
    match network {
        Network::Open => true,
        Network::Allow(list) => list.has(host),
        Network::Blocked => false,
    }
}

/// The error message that a program without network catches. Begins like the platform's own message.
pub(crate) const NOT_PERMITTED: &str =
    "This worker is not permitted to access the internet via global functions like fetch(): its network is blocked.";

/// The header in which sockets.js, the module `cloudflare:sockets` of a program without network, sends a socket's address,
/// percent-encoded.
pub(crate) const SOCKET_HEADER: &str = "petri-socket";

/// The reason recorded for requests of a run without network.
const NO_NETWORK: &str = "this run has no network";

/// An explanation of a failed request, where the platform gives none: workerd reports only "internal error; reference = …"
/// for a name that does not resolve, or resolves to no public address, and for a port without a listener.
pub(crate) fn not_reached(url: &str, message: &str) -> Option<String> {
    let host =
        message.starts_with("internal error").then(|| Url::parse(url).ok().as_ref().and_then(Host::of)).flatten()?;
    let name = host.to_string();
    Some(format!("{name:?} could not be reached: nothing answers there, or its name resolves to no public address"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::program::{ExecuteRequest, Execution};
    use serde_json::{Value, json};

    fn policy(network: Value) -> EgressPolicy {
        let own_hosts = ["petri.example", "8.8.4.4", "127.0.0.1"].map(|host| Host::parse(host).unwrap());
        let request = ExecuteRequest { network: Some(network), ..ExecuteRequest::of("") };
        EgressPolicy::new(Execution::try_from(request).unwrap().program.network, own_hosts.to_vec())
    }

    #[track_caller]
    fn check(policy: &EgressPolicy, url: &str, fetched: Option<&str>, refused: Option<&str>) {
        let decision = policy.decide(url);
        assert_eq!(decision.refused.as_deref(), refused, "{url}");
        if let Some(fetched) = fetched {
            assert_eq!(decision.url, fetched, "{url}");
        }
    }

    #[test]
    fn an_allow_list_checks_the_host_that_is_really_fetched() {
        let policy = policy(json!({"allow": ["api.example.com", "*.example.org"]}));
        for (url, fetched) in [
            ("http://api.example.com", "http://api.example.com/"),
            ("https://api.example.com:8443/a?b#c", "https://api.example.com:8443/a?b"),
            ("wss://API.example.com./x", "wss://api.example.com./x"),
            ("ws://a.example.org/", "ws://a.example.org/"),
            ("http://user:secret@api.example.com/", "http://api.example.com/"),
            ("http://evil.example@api.example.com/", "http://api.example.com/"),
            ("http:\\\\api.example.com\\x", "http://api.example.com/x"),
            ("http:api.example.com/x", "http://api.example.com/x"),
            ("h\tttp://api.exam\nple.com/", "http://api.example.com/"),
            ("http://api%2Eexample.com/", "http://api.example.com/"),
            ("http://ａｐｉ．example.com/", "http://api.example.com/"),
        ] {
            check(&policy, url, Some(fetched), None);
        }
        for (url, host) in [
            ("http://example.com/", "example.com"),
            ("http://example.org/", "example.org"),
            ("http://evilexample.org/", "evilexample.org"),
            ("http://evil.example/", "evil.example"),
            ("http://api.example.com@evil.example/", "evil.example"),
            ("http://api.example.com:80@evil.example/", "evil.example"),
            ("http://evil.example/@api.example.com", "evil.example"),
            ("http://evil.example\\@api.example.com", "evil.example"),
            ("http://evil.example#@api.example.com", "evil.example"),
            ("http://evil.example?@api.example.com", "evil.example"),
            ("http://api.example.com.evil.example/", "api.example.com.evil.example"),
            ("http://xn--pi-6kc.example.com/", "xn--pi-6kc.example.com"),
            ("http://аpi.example.com/", "xn--pi-6kc.example.com"),
            ("http://1.1.1.1/", "1.1.1.1"),
        ] {
            check(&policy, url, None, Some(&format!("{host:?} is not in this run's allow-list")));
        }
    }

    #[test]
    fn the_operators_bounds_hold_for_every_run() {
        let list = json!({"allow": ["api.example.com", "*.example.org"]});
        let bounds = NetworkBounds { network: Network::parse(Some(&list)).unwrap(), ports: Some(vec![80, 443]) };
        let bounds = Rc::new(bounds);
        for network in [json!("open"), json!({"allow": ["api.example.com", "b.example.org", "evil.example"]})] {
            let policy = policy(network).within(Rc::clone(&bounds));
            for allowed in ["http://api.example.com/", "https://b.example.org/", "wss://b.example.org:443/"] {
                check(&policy, allowed, None, None);
            }
            check(
                &policy,
                "http://evil.example/",
                None,
                Some("\"evil.example\" is not among the hosts that the operator of this server allows"),
            );
            for port in [79, 81, 442, 444, 8080] {
                let expect = format!("port {port} of \"api.example.com\" is not allowed; the ports are 80, 443");
                check(&policy, &format!("https://api.example.com:{port}/"), None, Some(&expect));
            }
        }
    }

    #[test]
    fn open_allows_the_public_internet_only() {
        let policy = policy(json!("open"));
        for url in
            ["http://example.com/", "https://1.1.1.1/", "wss://[2606:4700::1111]:99/", "http://xn--bcher-kva.example/"]
        {
            check(&policy, url, Some(url), None);
        }
        for (url, host) in [
            ("http://localhost:8787/", "localhost"),
            ("http://LOCALHOST./", "localhost"),
            ("http://a.localhost/", "a.localhost"),
            ("http://petri/", "petri"),
            ("http://0x7f.2/", "127.0.0.2"),
            ("http://2130706434/", "127.0.0.2"),
            ("http://0177.0.0.02/", "127.0.0.2"),
            ("http://%31%32%37.0.0.2/", "127.0.0.2"),
            ("http://10.0.0.1:80/", "10.0.0.1"),
            ("http://169.254.169.254/latest/meta-data", "169.254.169.254"),
            ("http://metadata.google.internal/", "metadata.google.internal"),
            ("http://[::1]/", "[::1]"),
            ("http://[::ffff:7f00:2]/", "[::ffff:127.0.0.2]"),
            ("http://[fe80::1]/", "[fe80::1]"),
            ("ws://router.local/", "router.local"),
        ] {
            check(
                &policy,
                url,
                None,
                Some(&format!("{host:?} is not on the public internet, and nothing else can be reached")),
            );
        }
    }

    #[test]
    fn the_runtimes_own_hosts_are_refused_even_if_allowed() {
        for network in [json!("open"), json!({"allow": ["*.example", "8.8.4.4"]})] {
            for (url, host) in [
                ("http://petri.example/healthz", "petri.example"),
                ("https://PETRI.example.:444/", "petri.example"),
                ("http://x@petri.example/", "petri.example"),
                ("http://8.8.4.4/", "8.8.4.4"),
                ("http://0x08080404/", "8.8.4.4"),
                ("http://127.0.0.1:8787/", "127.0.0.1"),
                ("http://2130706433/", "127.0.0.1"),
            ] {
                let reason = format!("{host:?} is where this runtime itself answers, which no program may call");
                check(&policy(network.clone()), url, None, Some(&reason));
            }
        }
    }

    #[test]
    fn other_schemes_and_unreadable_urls_are_refused() {
        let policy = policy(json!("open"));
        for (url, scheme) in [
            ("ftp://example.com/", "ftp"),
            ("file:///etc/passwd", "file"),
            ("data:text/plain,x", "data"),
            ("blob:https://example.com/1", "blob"),
            ("gopher://example.com/", "gopher"),
        ] {
            let reason = format!("{scheme:?} is not a scheme that programs can use; use https, http, wss or ws");
            check(&policy, url, None, Some(&reason));
        }
        for url in ["", "/x", "example.com", "http://", "http://a b/", "http://256.256.256.256/", "http://[::1"] {
            check(&policy, url, Some(url), Some("the URL cannot be parsed"));
        }
    }

    #[test]
    fn a_failure_that_the_platform_does_not_explain_is_explained() {
        assert_eq!(
            not_reached("http://a.example/x", "internal error; reference = abc").as_deref(),
            Some(
                "\"a.example\" could not be reached: nothing answers there, or its name resolves to no public address"
            )
        );
        assert_eq!(not_reached("http://a.example/x", "Network connection lost."), None);
    }

    #[test]
    fn blocked_refuses_everything() {
        let policy = policy(json!("blocked"));
        for url in ["https://example.com/", "http://127.0.0.1:8787/", "wss://example.com/", "tcp://example.com:25"] {
            check(&policy, url, Some(url), Some("this run has no network"));
        }
    }
}
