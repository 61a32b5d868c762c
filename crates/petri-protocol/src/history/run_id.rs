//! The number of a run, and how numbers are read from links.

use serde::{Deserialize, Serialize};

/// The number of a run in its visitor's history. Numbers rise and are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RunId(pub u64);

impl RunId {
    /// Reads an id from a link: a positive integer that JavaScript represents exactly.
    pub fn parse(text: &str) -> Option<Self> {
        parse_number(text).map(Self)
    }
}

/// A positive integer that JavaScript represents exactly, in canonical decimal form.
pub(super) fn parse_number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number < 1 << 53)
}

impl std::fmt::Display for RunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        assert_eq!(RunId::parse("1"), Some(RunId(1)));
        assert_eq!(RunId::parse("9007199254740991"), Some(RunId((1 << 53) - 1)));
        for bad in ["", "0", "01", "-1", "+1", "1.0", "9007199254740992", "99999999999999999999", "x"] {
            assert_eq!(RunId::parse(bad), None, "{bad}");
        }
    }
}
