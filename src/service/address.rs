//! The client of a request: its address as far as it can be trusted, cut to the block that one client is given.

use petri_protocol::Error;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

/// Prefix bits of the IPv6 block that one client is given. The client chooses the remaining bits (RFC 4291, 2.5.4).
const IPV6_CLIENT_BITS: u8 = 64;

/// The client that a request is counted for: an address or IPv6 block, or a fixed text where there is no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Client(Arc<str>);

impl Client {
    /// The client at an address. All clients without an address count as one.
    pub(crate) fn of(address: Option<IpAddr>) -> Self {
        Self(address.map_or_else(|| "no address".into(), |address| subject(address).into()))
    }

    /// All Workers that call over a service binding, which count as one client.
    pub(crate) fn service_binding() -> Self {
        Self("a service binding".into())
    }

    /// The caller with the API key of this name.
    pub(crate) fn with_key(name: &str) -> Self {
        Self(format!("API key {name}").into())
    }

    /// The client that a site counts under this text.
    pub(crate) fn of_site(text: &str) -> Self {
        Self(text.into())
    }

    /// The text under which the client is counted.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The parts of a request that tell its client's address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Peer<'a> {
    /// The other end of the connection, `address:port` or an address alone.
    pub(crate) connection: Option<&'a str>,
    /// The header `x-forwarded-for`, which any client can send.
    pub(crate) forwarded_for: Option<&'a str>,
}

/// The proxies whose `x-forwarded-for` is trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TrustedProxies(Vec<Block>);

/// A CIDR block, `10.0.0.0/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Block {
    address: IpAddr,
    bits: u8,
}

impl TrustedProxies {
    /// Reads addresses and CIDR blocks, separated by commas or spaces.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`], which quotes the first entry that is neither.
    pub(crate) fn parse(list: &str) -> Result<Self, Error> {
        let parts = list.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty());
        let blocks = parts.map(|part| {
            Block::parse(part).ok_or_else(|| {
                let shown: String = part.chars().take(60).collect();
                Error::unavailable(format!(
                    "the variable TRUSTED_PROXY holds {shown:?}; give addresses or blocks of addresses, as in 10.0.0.1, 10.1.0.0/16"
                ))
            })
        });
        Ok(Self(blocks.collect::<Result<_, _>>()?))
    }

    /// Whether no proxy is trusted.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn contains(&self, address: IpAddr) -> bool {
        self.0.iter().any(|block| block.contains(address))
    }

    /// The client's address. Each proxy appends its peer's address to the header, so the last entry that is not a trusted
    /// proxy is the client. Entries before it were written by the client and are ignored.
    ///
    /// `None` where the connection has no address.
    pub(crate) fn client(&self, peer: Peer) -> Option<IpAddr> {
        let mut client = parse(peer.connection?)?;
        let mut hops = peer.forwarded_for.unwrap_or_default().rsplit(',');
        while self.contains(client) {
            // An entry that is not an address ends the search: the last known proxy counts as the client.
            let Some(next) = hops.next().and_then(parse) else { break };
            client = next;
        }
        Some(client)
    }
}

impl Block {
    fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().ok()?)),
            None => (text, None),
        };
        let given: IpAddr = address.parse().ok()?;
        let address = given.to_canonical();
        let width = width(address);
        // The prefix length of an IPv4-mapped block, `::ffff:10.0.0.0/104`, counts the bits of an IPv6 address.
        let shift = mapping_bits(given, address);
        let bits = match bits {
            Some(bits) => bits.checked_sub(shift)?,
            None => width,
        };
        (bits <= width).then_some(Self { address, bits })
    }

    fn contains(&self, address: IpAddr) -> bool {
        width(address) == width(self.address) && network_of(address, self.bits) == network_of(self.address, self.bits)
    }
}

fn width(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

/// Bits before the IPv4 address in an IPv4-mapped IPv6 address; 0 for any other address.
fn mapping_bits(given: IpAddr, canonical: IpAddr) -> u8 {
    width(given) - width(canonical)
}

/// The address with all but its first `bits` bits set to 0.
fn network_of(address: IpAddr, bits: u8) -> IpAddr {
    let mask = |width: u32| u128::MAX.checked_shl(width.saturating_sub(u32::from(bits))).unwrap_or(0);
    match address {
        IpAddr::V4(address) => Ipv4Addr::from_bits(address.to_bits() & mask(32) as u32).into(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & mask(128)).into(),
    }
}

/// Reads an address as connections and proxies write it: alone, in brackets, with a port or a zone. An IPv4-mapped IPv6
/// address becomes an IPv4 address.
pub(crate) fn parse(text: &str) -> Option<IpAddr> {
    let text = text.trim().trim_matches('"');
    let address = match text.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']')?;
            is_empty_or_port(port).then_some(address)?
        }
        None => match text.split_once(':') {
            Some((address, port)) if !port.contains(':') => {
                is_empty_or_port(&text[address.len()..]).then_some(address)?
            }
            _ => text,
        },
    };
    let address = address.split('%').next().unwrap_or_default();
    address.parse::<IpAddr>().ok().map(|address| address.to_canonical())
}

/// Whether the text after an address is empty or a port, `:8787`.
fn is_empty_or_port(text: &str) -> bool {
    text.is_empty() || text.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok())
}

/// The address that a client is counted under: a whole IPv4 address, or the /64 block of an IPv6 address.
fn subject(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        address => format!("{}/{IPV6_CLIENT_BITS}", network_of(address, IPV6_CLIENT_BITS)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(text: &str) -> Option<String> {
        parse(text).map(subject)
    }

    #[test]
    fn addresses_are_read_in_every_form() {
        for (text, expect) in [
            ("127.0.0.1", "127.0.0.1"),
            ("127.0.0.1:51234", "127.0.0.1"),
            (" 10.0.0.9 ", "10.0.0.9"),
            ("\"[2001:db8::1]:443\"", "2001:db8::/64"),
            ("::1", "::/64"),
            ("[::1]", "::/64"),
            ("[::1]:8787", "::/64"),
            ("::ffff:192.0.2.1", "192.0.2.1"),
            ("[::ffff:192.0.2.1]:80", "192.0.2.1"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("fe80::1%eth0", "fe80::/64"),
        ] {
            assert_eq!(counted(text).as_deref(), Some(expect), "{text}");
        }
        for none in [
            "",
            "unknown",
            "1.2.3",
            "1.2.3.4.5",
            "1.2.3.4:",
            "1.2.3.4:99999",
            "1.2.3.4:x",
            "[::1",
            "[::1]x",
            "::1]",
            "unix:/tmp/x",
            "_hidden",
            "256.0.0.1",
            ":::",
        ] {
            assert_eq!(counted(none), None, "{none}");
        }
    }

    #[test]
    fn an_ipv6_client_is_a_block_of_64_bits() {
        assert_eq!(counted("2001:db8:0:1::1"), counted("2001:db8:0:1:ffff:ffff:ffff:ffff"));
        assert_ne!(counted("2001:db8:0:1::1"), counted("2001:db8:0:2::1"));
    }

    #[track_caller]
    fn client(proxies: &str, connection: &str, forwarded_for: Option<&str>, expect: &str) {
        let proxies = TrustedProxies::parse(proxies).unwrap();
        let found = proxies.client(Peer { connection: Some(connection), forwarded_for });
        assert_eq!(found.map(|address| address.to_string()).as_deref(), Some(expect));
    }

    #[test]
    fn a_forwarded_header_counts_only_from_a_trusted_proxy() {
        client("", "192.0.2.1:5000", Some("198.51.100.1"), "192.0.2.1");
        client("10.0.0.1", "192.0.2.1:5000", Some("198.51.100.1"), "192.0.2.1");
        client("10.0.0.1", "10.0.0.1:5000", Some("198.51.100.1"), "198.51.100.1");
        client("10.0.0.1", "10.0.0.1:5000", None, "10.0.0.1");
        client("10.0.0.1", "10.0.0.1:5000", Some(""), "10.0.0.1");
    }

    #[test]
    fn entries_written_by_the_client_are_ignored() {
        client("10.0.0.1", "10.0.0.1:5000", Some("203.0.113.9, 198.51.100.1"), "198.51.100.1");
        client("10.0.0.0/8", "10.0.0.1:5000", Some("203.0.113.9, 198.51.100.1, 10.2.3.4"), "198.51.100.1");
        client("10.0.0.1", "10.0.0.1:5000", Some("198.51.100.1, garbage"), "10.0.0.1");
        client("10.0.0.1", "10.0.0.1:5000", Some("10.0.0.1, 10.0.0.1"), "10.0.0.1");
    }

    #[test]
    fn a_block_contains_its_last_address_and_not_the_next() {
        client("10.1.0.0/16", "10.1.255.255", Some("198.51.100.1"), "198.51.100.1");
        client("10.1.0.0/16", "10.2.0.0", Some("198.51.100.1"), "10.2.0.0");
        client("0.0.0.0/0", "203.0.113.9", Some("198.51.100.1"), "198.51.100.1");
        client("2001:db8::/32", "[2001:db8:ffff::1]:80", Some("198.51.100.1"), "198.51.100.1");
        client("2001:db8::/32", "[2001:db9::1]:80", Some("198.51.100.1"), "2001:db9::1");
        client("::/0", "192.0.2.1:80", Some("198.51.100.1"), "192.0.2.1");
        client("::ffff:10.0.0.0/104", "10.9.9.9", Some("198.51.100.1"), "198.51.100.1");
    }

    #[test]
    fn an_unreadable_proxy_is_quoted_in_the_error() {
        for (list, part) in
            [("10.0.0.1, proxy.example", "proxy.example"), ("10.0.0.0/33", "10.0.0.0/33"), ("::/129", "::/129")]
        {
            let error = TrustedProxies::parse(list).unwrap_err();
            assert!(error.message().contains(&format!("{part:?}")), "{error}");
        }
        assert!(TrustedProxies::parse("10.0.0.0/32 ::/128,, 127.0.0.1").is_ok());
    }

    #[test]
    fn a_connection_without_an_address_has_no_client() {
        assert_eq!(TrustedProxies::default().client(Peer { connection: None, forwarded_for: Some("192.0.2.1") }), None);
    }
}
