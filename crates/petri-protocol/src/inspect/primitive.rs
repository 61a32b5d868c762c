//! Numbers, bigints and strings.

use super::options::{Compact, Options};
use super::{Inspector, text};
use crate::shorten::first_units;

pub(crate) fn number(number: f64, options: &Options) -> String {
    grouped(text::number(number), options)
}

pub(crate) fn bigint(digits: &str, options: &Options) -> String {
    grouped(text::bigint(digits), options)
}

/// The digits of a number in groups, if the options ask for groups.
fn grouped(number: String, options: &Options) -> String {
    if options.separators { text::separated(&number) } else { number }
}

/// The width up to which a string stays on one line whatever the line's width, code units.
const LINE_UNITS: usize = 16;

/// A string, or its beginning: the whole string has `length` code units.
pub(crate) fn string(inspector: &Inspector, value: &str, length: u64, lone: &[(u64, u16)]) -> String {
    let (options, indentation) = (inspector.options(), inspector.indentation());
    let value = first_units(value, options.text);
    let units = text::units(value);
    let trailer = left_out(value, length);
    let fits = options.columns.is_none_or(|columns| units + indentation + 4 <= columns);
    if units <= LINE_UNITS || fits || options.compact == Compact::Full {
        return text::quote(value, lone) + &trailer;
    }
    let mut from = 0;
    let lines: Vec<String> = value
        .split_inclusive('\n')
        .map(|line| {
            let start = from;
            from += text::units(line) as u64;
            text::quote(line, &text::shifted(lone, start, from))
        })
        .collect();
    lines.join(&format!(" +\n{}", " ".repeat(indentation + 2))) + &trailer
}

/// A note of how much of a string of `length` code units is left out; empty if `shown` is the whole string.
pub(crate) fn left_out(shown: &str, length: u64) -> String {
    match length.saturating_sub(text::units(shown) as u64) {
        0 => String::new(),
        1 => "... 1 more character".to_owned(),
        more => format!("... {more} more characters"),
    }
}
