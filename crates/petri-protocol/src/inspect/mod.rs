//! Console text, as Node prints it for the same arguments, from value trees.
//!
//! The rules are those of `util.inspect` and `util.format` in Node 24 (<https://nodejs.org/docs/latest-v24.x/api/util.html>);
//! `tests/console` holds Node's real output.

mod array;
mod bytes;
mod collection;
mod cycle;
mod error;
mod function;
mod inspector;
mod json;
mod layout;
mod name;
mod object;
mod options;
mod primitive;
mod property;
mod specifier;
mod table;
mod text;
mod unfold;

pub use json::Json;
pub(crate) use specifier::format;
pub use table::{Cells, DRAWN_MAX, cells, table};
pub use unfold::{Member, Unfold};

use crate::value::Value;
use inspector::Inspector;
use options::{Options, dir_options};

/// A value as Node's `util.inspect` prints it.
pub fn inspect(value: &Value) -> String {
    Inspector::new(Options::default()).value(value, 0)
}

/// The most items a headline shows.
const HEADLINE_ITEMS: usize = 8;

/// A value on one line, with nested containers shown by name only.
pub(crate) fn headline(value: &Value) -> String {
    let options = Options { depth: 0, items: HEADLINE_ITEMS, columns: None, ..Options::default() };
    Inspector::new(options).value(value, 0)
}

/// The text of `console.dir(value, options)`. The harness has already applied the options that select properties.
pub(crate) fn dir(args: &[Value]) -> String {
    let Some(value) = args.first() else { return "undefined".to_owned() };
    Inspector::new(args.get(1).map(dir_options).unwrap_or_default()).value(value, 0)
}

#[cfg(test)]
mod tests;
