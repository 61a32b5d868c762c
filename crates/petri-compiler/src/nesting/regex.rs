//! Bounds the nesting and the named groups of regular expressions: `/(a(?<n>b))/` nests groups 2 deep and has one named group.

use super::cursor::{Cursor, is_word};
use super::limit::LimitExceeded;
use super::weights::WEIGHT_MAX;

/// Depth of groups, lookarounds and classes with the `v` flag in one regular expression. People write up to ten.
pub(crate) const DEPTH_MAX: u32 = 100;
/// Named groups in one regular expression. The parser compares every name with every other, and for equal names the alternatives around
/// both.
pub(crate) const NAMED_GROUPS_MAX: u32 = 100;
/// The weight of a group. As WebAssembly with 0.9 MB of stack the parser overflows at 2,371 groups if nothing else nests.
const GROUP: u32 = 12;

/// Checks the regular expression from the slash at the cursor to `end`, which is after its last slash. `path` is the weight around it.
///
/// # Errors
/// The first bound that is passed.
pub(crate) fn check(cursor: &Cursor<'_>, end: usize, path: u32) -> Result<(), LimitExceeded> {
    let (source, start) = (cursor.bytes(), cursor.at());
    // Flags with escapes are invalid. An escape may stand for `v`.
    let flags = source.get(end..).unwrap_or_default().iter().take_while(|byte| is_word(**byte));
    let sets = flags.into_iter().any(|byte| matches!(byte, b'v' | b'\\'));
    let body = source.get(start + 1..end.saturating_sub(1)).unwrap_or_default();
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
    if deepest > DEPTH_MAX {
        return Err(LimitExceeded::regex_depth(start, end, deepest));
    }
    if named > NAMED_GROUPS_MAX {
        return Err(LimitExceeded::named_groups(start, end, named));
    }
    if path.saturating_add(GROUP * deepest) > WEIGHT_MAX {
        return Err(LimitExceeded::depth(start));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
