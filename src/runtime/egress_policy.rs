//! What a run may reach, judged request by request, outside the isolate. Pure: a URL goes in, a decision comes out.

use crate::program::{Host, Network};
use url::Url;

/// What the requests of a run are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EgressPolicy {
    network: Network,
    own: Vec<Host>,
}

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EgressDecision {
    /// Where it goes, in the one form that was judged; what is to be fetched, and nothing else. Without a user's name and
    /// password, which are not for a list, and without the fragment, which is not for a server.
    pub url: String,
    /// Why it goes nowhere, if so.
    pub refused: Option<String>,
}

impl EgressPolicy {
    /// What `network` says, and nothing of `own`, the hosts under which the runtime itself is asked.
    pub fn new(network: Network, own: Vec<Host>) -> Self {
        Self { network, own }
    }

    /// Whether nothing can be reached.
    pub fn is_blocked(&self) -> bool {
        self.network == Network::Blocked
    }

    /// Judges a request by its URL.
    ///
    /// A name that resolves to a private address is not seen here: that is refused where names are resolved, by
    /// Cloudflare's network, and by workerd's own (`network (allow = ["public"])`).
    pub fn judge(&self, url: &str) -> EgressDecision {
        let Ok(mut url) = Url::parse(url) else {
            return EgressDecision {
                url: url.to_owned(),
                refused: Some("this is no address that can be read".to_owned()),
            };
        };
        url.set_fragment(None);
        // It fails for URLs that can have neither, which then have neither.
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
            return Some(format!("{scheme:?} is no scheme that is let out; use https, http, wss or ws"));
        }
        let Some(host) = Host::of(url) else { return Some("the address names no host".to_owned()) };
        let name = host.to_string();
        if self.own.contains(&host) {
            return Some(format!("{name:?} is where this runtime itself answers, which no program may call"));
        }
        if !host.is_public() {
            return Some(format!("{name:?} is not on the public internet, and nothing else can be reached"));
        }
        match &self.network {
            Network::Open => None,
            Network::Allow(list) if list.has(&host) => None,
            Network::Allow(_) => Some(format!("{name:?} is not in this run's allow-list")),
            Network::Blocked => Some(NO_NETWORK.to_owned()),
        }
    }
}

/// What a program without network catches; it begins as the platform says it to Workers without one.
pub const NOT_PERMITTED: &str =
    "This worker is not permitted to access the internet via global functions like fetch(): its network is blocked.";

/// The header by which the module `cloudflare:sockets` of a program without network tells of an address, percent-encoded.
pub const SOCKET_HEADER: &str = "petri-socket";

/// Why a run without network reaches nothing.
const NO_NETWORK: &str = "this run has no network";

/// What to say of a request that failed where the platform does not: workerd keeps to itself that a name resolves to
/// nothing, or to nothing public, or that nobody listens ("internal error; reference = …").
pub fn not_reached(url: &str, said: &str) -> Option<String> {
    let host =
        said.starts_with("internal error").then(|| Url::parse(url).ok().as_ref().and_then(Host::of)).flatten()?;
    let name = host.to_string();
    Some(format!("{name:?} could not be reached: nothing answers there, or its name leads to no public address"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn policy(network: Value) -> EgressPolicy {
        let own = ["petri.example", "8.8.4.4", "127.0.0.1"].map(|host| Host::parse(host).unwrap());
        EgressPolicy::new(Network::parse(Some(&network)).unwrap(), own.to_vec())
    }

    #[track_caller]
    fn check(policy: &EgressPolicy, url: &str, goes: Option<&str>, refused: Option<&str>) {
        let decision = policy.judge(url);
        assert_eq!(decision.refused.as_deref(), refused, "{url}");
        if let Some(goes) = goes {
            assert_eq!(decision.url, goes, "{url}");
        }
    }

    #[test]
    fn an_allow_list_judges_the_host_that_is_really_asked() {
        let policy = policy(json!({"allow": ["api.example.com", "*.example.org"]}));
        for (url, goes) in [
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
            check(&policy, url, Some(goes), None);
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
    fn open_is_the_public_internet() {
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
    fn the_runtimes_own_hosts_are_out_of_reach_whatever_is_allowed() {
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
    fn what_is_no_request_over_http_is_refused() {
        let policy = policy(json!("open"));
        for (url, scheme) in [
            ("ftp://example.com/", "ftp"),
            ("file:///etc/passwd", "file"),
            ("data:text/plain,x", "data"),
            ("blob:https://example.com/1", "blob"),
            ("gopher://example.com/", "gopher"),
        ] {
            let reason = format!("{scheme:?} is no scheme that is let out; use https, http, wss or ws");
            check(&policy, url, None, Some(&reason));
        }
        for url in ["", "/x", "example.com", "http://", "http://a b/", "http://256.256.256.256/", "http://[::1"] {
            check(&policy, url, Some(url), Some("this is no address that can be read"));
        }
    }

    #[test]
    fn a_failure_is_explained_where_the_platform_does_not() {
        assert_eq!(
            not_reached("http://a.example/x", "internal error; reference = abc").as_deref(),
            Some("\"a.example\" could not be reached: nothing answers there, or its name leads to no public address")
        );
        assert_eq!(not_reached("http://a.example/x", "Network connection lost."), None);
    }

    #[test]
    fn blocked_reaches_nothing() {
        let policy = policy(json!("blocked"));
        for url in ["https://example.com/", "http://127.0.0.1:8787/", "wss://example.com/", "tcp://example.com:25"] {
            check(&policy, url, Some(url), Some("this run has no network"));
        }
    }
}
