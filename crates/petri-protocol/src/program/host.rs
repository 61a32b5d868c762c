//! Hosts as they appear in URLs, and whether they are on the public internet.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::fmt;
use url::Url;

/// A host in its one canonical form: an address however it was spelled, or a name in lower case and ASCII without the dot
/// at its end (URL standard, 3.5: <https://url.spec.whatwg.org/#host-parsing>).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host {
    /// An IP address.
    Address(IpAddr),
    /// A domain name.
    Name(String),
}

impl Host {
    /// Reads a host as it stands in a URL: `api.example.com`, `192.0.2.1`, `[2001:db8::1]`. No port, no path, no user.
    pub fn parse(text: &str) -> Option<Self> {
        url::Host::parse(text).ok().map(Self::from)
    }

    /// The host of a URL, if it has one.
    pub fn of(url: &Url) -> Option<Self> {
        url.host().map(|host| Self::from(host.to_owned()))
    }

    /// Whether the host is on the public internet, judged by its text alone: a public name can still resolve to a private address.
    pub fn is_public(&self) -> bool {
        match self {
            Self::Address(IpAddr::V4(address)) => v4_is_public(*address),
            Self::Address(IpAddr::V6(address)) => v6_is_public(*address),
            Self::Name(name) => name_is_public(name),
        }
    }
}

impl From<url::Host> for Host {
    fn from(host: url::Host) -> Self {
        match host {
            url::Host::Ipv4(address) => Self::Address(address.into()),
            url::Host::Ipv6(address) => Self::Address(address.into()),
            url::Host::Domain(name) => Self::Name(name.strip_suffix('.').map_or(name.clone(), str::to_owned)),
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(IpAddr::V6(address)) => write!(f, "[{address}]"),
            Self::Address(address) => address.fmt(f),
            Self::Name(name) => f.write_str(name),
        }
    }
}

/// Names that are not resolved on the internet, subdomains included: those of RFC 6761, RFC 6762 and RFC 8375, `internal`, which
/// ICANN reserves for private use, and `localdomain`, which hosts files add to `localhost`.
const LOCAL_NAMES: [&str; 5] = ["localhost", "local", "home.arpa", "internal", "localdomain"];

fn name_is_public(name: &str) -> bool {
    // The server's resolver would complete a single label with its own search domain.
    let labels = name.split('.');
    let dotted = labels.clone().count() > 1 && labels.clone().all(|label| !label.is_empty());
    dotted && !LOCAL_NAMES.iter().any(|local| is_below(name, local))
}

/// Whether `name` is `parent` or ends in `.parent`.
fn is_below(name: &str, parent: &str) -> bool {
    name.strip_suffix(parent).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// IPv4 ranges that are not globally reachable or belong to a single network.
/// <https://www.iana.org/assignments/iana-ipv4-special-registry/>
const V4_SPECIAL: [(Ipv4Addr, u32); 16] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    // Azure's platform service for its virtual machines, in the middle of a public range.
    (Ipv4Addr::new(168, 63, 129, 16), 32),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

fn v4_is_public(address: Ipv4Addr) -> bool {
    let differs = |base: Ipv4Addr, bits: u32| (address.to_bits() ^ base.to_bits()) >> (32 - bits) != 0;
    V4_SPECIAL.iter().all(|(base, bits)| differs(*base, *bits))
}

/// Only addresses in 2000::/3 are public (<https://www.iana.org/assignments/ipv6-address-space/>), without the ranges for
/// documentation, benchmarks and tunnels. An address that leads to an IPv4 address is as public as that one.
fn v6_is_public(address: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, ..] = address.segments();
    let v4 = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    let [.., y, z] = address.segments();
    match (a, b) {
        // Mapped, ::ffff:0:0/96, and translated by NAT64, 64:ff9b::/96.
        (0, 0) if (c, d, e, f) == (0, 0, 0, 0xffff) => v4_is_public(v4(y, z)),
        (0x64, 0xff9b) if (c, d, e, f) == (0, 0, 0, 0) => v4_is_public(v4(y, z)),
        // 6to4, 2002::/16.
        (0x2002, _) => v4_is_public(v4(b, c)),
        // Teredo and other protocols, 2001::/23; documentation, 2001:db8::/32 and 3fff::/20.
        (0x2001, 0..=0x1ff | 0xdb8) | (0x3fff, 0..=0xfff) => false,
        _ => (0x2000..=0x3fff).contains(&a),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn canonical(text: &str, expect: &str) {
        assert_eq!(Host::parse(text).map(|host| host.to_string()).as_deref(), Some(expect), "{text}");
    }

    #[test]
    fn a_host_has_one_form_however_it_is_spelled() {
        for (text, expect) in [
            ("example.com", "example.com"),
            ("EXAMPLE.Com.", "example.com"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("BÜCHER.example", "xn--bcher-kva.example"),
            ("xn--bcher-kva.example", "xn--bcher-kva.example"),
            ("ex%61mple.com", "example.com"),
            // Full-width letters and the ideographic full stop.
            ("ｅｘａｍｐｌｅ。com", "example.com"),
            ("127.0.0.1", "127.0.0.1"),
            ("127.1", "127.0.0.1"),
            ("127.0.0.1.", "127.0.0.1"),
            ("0x7f.1", "127.0.0.1"),
            ("0177.0.0.01", "127.0.0.1"),
            ("2130706433", "127.0.0.1"),
            ("0x7f000001", "127.0.0.1"),
            ("１２７.0.0.1", "127.0.0.1"),
            ("[0:0::1]", "[::1]"),
            ("[::FFFF:127.0.0.1]", "[::ffff:127.0.0.1]"),
        ] {
            canonical(text, expect);
        }
        for none in [
            "",
            "a b",
            "a/b",
            "a:80",
            "u@a.example",
            "a?b",
            "a#b",
            "256.256.256.256",
            "1.2.3.4.5",
            "[::1",
            "::1",
            "a<b",
            "*\\",
        ] {
            assert_eq!(Host::parse(none), None, "{none}");
        }
    }

    #[test]
    fn public_hosts() {
        for public in [
            "example.com",
            "a.b.c.example.com.",
            "localhost.example.com",
            "notlocalhost.com",
            "mylocal.net",
            "internal.example.com",
            "127.0.0.1.nip.example",
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "[2606:4700:4700::1111]",
            "[2a00::1]",
            "[3fff:1000::1]",
            "[2001:200::1]",
            "[2001:db7::1]",
            "[::ffff:1.1.1.1]",
            "[64:ff9b::101:101]",
            "[2002:101:101::1]",
        ] {
            assert!(Host::parse(public).unwrap().is_public(), "{public}");
        }
    }

    #[test]
    fn hosts_that_are_not_public() {
        for private in [
            "localhost",
            "LOCALHOST.",
            "a.localhost",
            "petri",
            "router.local",
            "vault.internal",
            "metadata.google.internal",
            "nas.home.arpa",
            "home.arpa",
            "localhost.localdomain",
            "ｌｏｃａｌｈｏｓｔ",
            ".",
            "a..b",
            ".example.com",
            "example.com..",
            "0.0.0.0",
            "0.255.255.255",
            "0",
            "10.0.0.0",
            "10.255.255.255",
            "100.64.0.0",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.255",
            "127.1",
            "0x7f.1",
            "2130706433",
            "017700000001",
            "168.63.129.16",
            "169.254.0.0",
            "169.254.169.254",
            "169.254.255.255",
            "172.16.0.0",
            "172.31.255.255",
            "192.0.0.0",
            "192.0.0.255",
            "192.0.2.1",
            "192.168.0.0",
            "192.168.255.255",
            "198.18.0.0",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.0",
            "255.255.255.255",
            "[::]",
            "[::1]",
            "[::127.0.0.1]",
            "[::1.1.1.1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:a00:1]",
            "[::ffff:0:127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[64:ff9b::a00:1]",
            "[64:ff9b:1::1]",
            "[2002:7f00:1::1]",
            "[2002:c0a8:101::1]",
            "[2001::1]",
            "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
            "[2001:db8::1]",
            "[3fff::1]",
            "[100::1]",
            "[fc00::1]",
            "[fd00:ec2::254]",
            "[fe80::1]",
            "[fec0::1]",
            "[ff02::1]",
            "[4000::1]",
        ] {
            assert!(!Host::parse(private).unwrap().is_public(), "{private}");
        }
    }
}
