//! The nesting of regular expressions, and their named groups.

use super::{Group, LimitExceeded, Scan, WEIGHT_MAX};

/// Depth of groups, lookarounds and classes with the `v` flag in one regular expression. People write up to ten.
pub(crate) const DEPTH_MAX: u32 = 100;
/// Named groups in one regular expression. The parser compares every name with every other, and for equal names the alternatives around
/// both.
pub(crate) const NAMED_GROUPS_MAX: u32 = 100;
/// The weight of a group. As WebAssembly with 0.9 MB of stack the parser overflows at 2,371 groups if nothing else nests.
const GROUP: u32 = 12;

impl Scan<'_> {
    /// Counts the nesting of the regular expression from the slash here to `end`, which is after its last slash.
    pub(crate) fn regex(&self, end: usize) -> Result<(), LimitExceeded> {
        // Flags with escapes are invalid, and what they stand for is not known here.
        let flags = self.source.get(end..).unwrap_or_default().iter().take_while(|byte| super::is_word(**byte));
        let sets = flags.into_iter().any(|byte| matches!(byte, b'v' | b'\\'));
        let body = self.source.get(self.at + 1..end.saturating_sub(1)).unwrap_or_default();
        let (mut groups, mut classes, mut deepest, mut named) = (0_u32, 0_u32, 0, 0_u32);
        let mut at = 0;
        while let Some(byte) = body.get(at) {
            match byte {
                b'\\' => at += 1,
                b'[' if sets || classes == 0 => classes += 1,
                b']' => classes = classes.saturating_sub(1),
                b'(' if classes == 0 => {
                    groups += 1;
                    let rest = body.get(at + 1..).unwrap_or_default();
                    named += u32::from(rest.starts_with(b"?<") && !matches!(rest.get(2), Some(b'=' | b'!')));
                }
                b')' if classes == 0 => groups = groups.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(groups + classes);
            at += 1;
        }
        let weight = self.groups.last().map_or(0, Group::path).saturating_add(self.weight);
        if deepest > DEPTH_MAX {
            return Err(LimitExceeded::regex_depth(self.at, end, deepest));
        }
        if named > NAMED_GROUPS_MAX {
            return Err(LimitExceeded::named_groups(self.at, end, named));
        }
        if weight.saturating_add(GROUP * deepest) > WEIGHT_MAX {
            return Err(LimitExceeded::depth(self.at));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
