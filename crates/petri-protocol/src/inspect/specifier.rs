//! The text of a console call's arguments, with the format specifiers of the first argument filled in.
//! <https://console.spec.whatwg.org/#formatter>, as Node has it.

use super::options::Options;
use super::{Inspector, inspect, primitive, text};
use crate::value::{Node, Special, Value};

/// The depth to which `%o` shows nested containers.
const DETAIL_DEPTH: i32 = 4;

/// The text of a console call's arguments.
pub(crate) fn format(args: &[Value]) -> String {
    let mut out = String::new();
    let mut used = 0;
    if let (Some(first), true) = (args.first().and_then(as_text), args.len() > 1) {
        used = substitute(first, args, &mut out);
    }
    for (at, value) in args.iter().enumerate().skip(used) {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(&bare(value));
    }
    out
}

/// Writes the first argument with its specifiers filled in, and returns the number of arguments used, 0 if it has no specifiers.
fn substitute(first: &str, args: &[Value], out: &mut String) -> usize {
    let bytes = first.as_bytes();
    let (mut taken, mut last, mut at) = (0, 0, 0);
    while at + 1 < bytes.len() {
        if bytes[at] != b'%' {
            at += 1;
            continue;
        }
        let specifier = bytes[at + 1];
        let filled = match args.get(taken + 1) {
            _ if specifier == b'%' => Some("%".to_owned()),
            Some(value) => fill(specifier, value),
            None => None,
        };
        if let Some(filled) = filled {
            out.push_str(&first[last..at]);
            out.push_str(&filled);
            last = at + 2;
            taken += usize::from(specifier != b'%');
        }
        at += 2;
    }
    if last == 0 {
        return 0;
    }
    out.push_str(&first[last..]);
    taken + 1
}

/// The text of an argument under a specifier; `None` for an unknown specifier.
fn fill(specifier: u8, value: &Value) -> Option<String> {
    let filled = match specifier {
        b's' => as_string(value),
        b'd' => digits(value).unwrap_or_else(|| text::number(to_number(value))),
        b'i' => digits(value)
            .unwrap_or_else(|| text::number(spelled(value).map_or(f64::NAN, |plain| text::parse_int(&plain)))),
        b'f' => text::number(spelled(value).map_or(f64::NAN, |plain| text::parse_float(&plain))),
        // The harness has already converted the argument to JSON.
        b'j' => as_text(value).map_or_else(|| inspect(value), str::to_owned),
        b'o' => Inspector::new(Options { depth: DETAIL_DEPTH, ..Options::default() }).value(value, 0),
        b'O' => inspect(value),
        b'c' => String::new(),
        _ => return None,
    };
    Some(filled)
}

/// The text of a string, including a cut one.
fn as_text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Node(node) => match &**node {
            Node::String { value, .. } => Some(value),
            _ => None,
        },
        _ => None,
    }
}

/// An argument without a specifier: a string without quotes, any other value inspected.
fn bare(value: &Value) -> String {
    match (value, value.as_node()) {
        (Value::String(text), _) => text.clone(),
        (_, Some(Node::String { value: text, length, .. })) => format!("{text}{}", primitive::left_out(text, *length)),
        _ => inspect(value),
    }
}

/// The result of `String(value)` for a value that is not an object.
fn plain(value: &Value) -> Option<String> {
    let plain = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => text::number(*value),
        Value::String(value) => value.clone(),
        Value::Node(node) => match &**node {
            Node::Undefined => "undefined".to_owned(),
            Node::Number { value } => text::special(*value).to_owned(),
            Node::Bigint { value } | Node::String { value, .. } => value.clone(),
            _ => return None,
        },
    };
    Some(plain)
}

/// The text that `parseInt` and `parseFloat` read: that of [`plain`], but `0` for `-0`.
fn spelled(value: &Value) -> Option<String> {
    match value.as_node() {
        Some(Node::Number { value: Special::NegativeZero }) => Some("0".to_owned()),
        _ => plain(value),
    }
}

fn as_string(value: &Value) -> String {
    match value {
        Value::Node(node) => match &**node {
            Node::Bigint { .. } | Node::Symbol { .. } | Node::Function(_) => inspect(value),
            Node::String { .. } => bare(value),
            _ => plain(value)
                .unwrap_or_else(|| Inspector::new(Options { depth: 0, ..Options::default() }).value(value, 0)),
        },
        _ => plain(value).unwrap_or_default(),
    }
}

/// A bigint's digits as text: they may exceed every number type.
fn digits(value: &Value) -> Option<String> {
    match value.as_node()? {
        Node::Bigint { value } => Some(text::bigint(value)),
        _ => None,
    }
}

fn to_number(value: &Value) -> f64 {
    match value {
        Value::Null => 0.0,
        Value::Bool(value) => f64::from(u8::from(*value)),
        Value::Number(value) => *value,
        Value::String(text) => text::to_number(text),
        Value::Node(node) => match &**node {
            Node::Number { value } => match text::special(*value) {
                "-0" => -0.0,
                special => text::to_number(special),
            },
            Node::Boxed { value, .. } => to_number(value),
            _ => f64::NAN,
        },
    }
}
