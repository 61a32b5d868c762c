//! The bounds that a scan can find exceeded, and their messages.

use super::regex::{DEPTH_MAX, NAMED_GROUPS_MAX};
use super::slash::AMBIGUOUS_MAX;
use super::weights::{ANGLES_MAX, NAME_BYTES_MAX};
use crate::diagnostic::Finding;
use oxc_span::Span;

/// A bound that a source exceeds, and where, as byte offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LimitExceeded {
    from: usize,
    /// The end, if known. Otherwise it is the end of the character at `from`.
    to: Option<usize>,
    limit: Limit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Limit {
    Depth,
    Angles,
    Slashes,
    Name,
    RegexDepth(u32),
    NamedGroups(u32),
}

impl LimitExceeded {
    pub(crate) fn depth(at: usize) -> Self {
        Self { from: at, to: None, limit: Limit::Depth }
    }

    pub(crate) fn angles(at: usize) -> Self {
        Self { from: at, to: None, limit: Limit::Angles }
    }

    pub(crate) fn slashes(at: usize) -> Self {
        Self { from: at, to: None, limit: Limit::Slashes }
    }

    pub(crate) fn name(from: usize, to: usize) -> Self {
        Self { from, to: Some(to), limit: Limit::Name }
    }

    pub(crate) fn regex_depth(from: usize, to: usize, groups: u32) -> Self {
        Self { from, to: Some(to), limit: Limit::RegexDepth(groups) }
    }

    pub(crate) fn named_groups(from: usize, to: usize, groups: u32) -> Self {
        Self { from, to: Some(to), limit: Limit::NamedGroups(groups) }
    }

    /// The finding that reports it.
    pub(crate) fn finding(self, source: &str) -> Finding {
        let character = || source.get(self.from..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let to = self.to.unwrap_or_else(|| self.from + character());
        let message = match self.limit {
            Limit::Depth => "this nests too deep; split it into smaller expressions or functions".to_owned(),
            Limit::Angles => format!(
                "more than {ANGLES_MAX} `<` before this may begin nested types; nest types less, and put comparisons in \
                 parentheses"
            ),
            Limit::Slashes => format!(
                "this slash may divide or begin a regular expression, and there are more than {AMBIGUOUS_MAX} such slashes, or too many \
                 on long lines; put a semicolon or parentheses before it"
            ),
            Limit::Name => {
                format!("this name is {} bytes long; at most {NAME_BYTES_MAX} are taken", to - self.from)
            }
            Limit::RegexDepth(groups) => {
                format!("this regular expression nests groups {groups} deep; the limit is {DEPTH_MAX}: split it")
            }
            Limit::NamedGroups(groups) => format!(
                "this regular expression has {groups} named groups; at most {NAMED_GROUPS_MAX} are taken: remove some names, or split it"
            ),
        };
        Finding { span: Span::new(self.from as u32, to as u32), message }
    }
}
