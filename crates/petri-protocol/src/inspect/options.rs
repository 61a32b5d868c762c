//! The options of Node's `inspect`.

use crate::value::{Node, PropertyKey, Special, Value};

/// Node's default depth.
const DEPTH: i32 = 2;
/// The most items of an array, and bytes of a buffer, that Node shows.
const ITEMS: usize = 100;
/// The most code units of a string that Node shows.
const TEXT: usize = 10_000;
/// Node's line width, columns.
const COLUMNS: usize = 80;
/// The most levels of containers that Node puts on one line.
const COMPACT: i32 = 3;

/// How values are written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options {
    /// The depth to which nested containers are shown; below 0, not even the outermost.
    pub(crate) depth: i32,
    /// The most items shown of an array, a map or a set.
    pub(crate) items: usize,
    /// The most code units shown of a string.
    pub(crate) text: usize,
    /// The width of a line, columns; `None` for no bound.
    pub(crate) columns: Option<usize>,
    /// Which containers are put on one line.
    pub(crate) compact: Compact,
    /// Whether properties are sorted by their text.
    pub(crate) sorted: bool,
    /// Whether the digits of a number are grouped in threes.
    pub(crate) separators: bool,
}

/// Which containers are put on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compact {
    /// Those with at most so many levels of containers inside that fit.
    Nesting(i32),
    /// Every container that fits.
    Full,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            depth: DEPTH,
            items: ITEMS,
            text: TEXT,
            columns: Some(COLUMNS),
            compact: Compact::Nesting(COMPACT),
            sorted: false,
            separators: false,
        }
    }
}

/// The options of `console.dir(value, options)`.
pub(crate) fn dir_options(given: &Value) -> Options {
    let mut options = Options::default();
    let Some(Node::Object(object)) = given.as_node() else { return options };
    for (key, value) in &object.properties {
        let PropertyKey::Name(name) = key else { continue };
        match (name.as_str(), value) {
            // As in Node, a depth of undefined means no bound.
            ("depth", Value::Node(node)) if matches!(**node, Node::Undefined) => options.depth = i32::MAX,
            ("depth", value) => options.depth = bound(value).map_or(options.depth, |depth| depth as i32),
            ("maxArrayLength", value) => options.items = bound(value).map_or(options.items, |items| items as usize),
            ("maxStringLength", value) => options.text = bound(value).map_or(options.text, |text| text as usize),
            ("breakLength", value) => {
                options.columns =
                    bound(value).map_or(options.columns, |columns| columns.is_finite().then_some(columns as usize));
            }
            ("compact", Value::Bool(true)) => options.compact = Compact::Full,
            ("compact", Value::Bool(false)) => options.compact = Compact::Nesting(0),
            ("compact", Value::Number(nesting)) => options.compact = Compact::Nesting((*nesting as i32).clamp(0, 64)),
            ("sorted", value) => options.sorted = is_true(value),
            ("numericSeparator", value) => options.separators = is_true(value),
            _ => {}
        }
    }
    options
}

/// A number as a bound; null and infinity mean no bound, and any other value gives `None`.
fn bound(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Null => Some(f64::INFINITY),
        Value::Node(node) => match **node {
            Node::Number { value: Special::Infinity } => Some(f64::INFINITY),
            Node::Number { value: Special::NegativeInfinity } => Some(f64::NEG_INFINITY),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a value is truthy in JavaScript.
fn is_true(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(value) => *value,
        Value::Number(number) => *number != 0.0,
        Value::String(text) => !text.is_empty(),
        Value::Node(node) => {
            !matches!(**node, Node::Undefined | Node::Number { value: Special::NaN | Special::NegativeZero })
        }
    }
}
