//! The keys of properties, and accessors in place of values.

use super::{Inspector, text};
use crate::value::{Accessor, Node, OtherKey, PropertyKey, Value};

/// A property's key as shown before the colon.
pub(crate) fn key(key: &PropertyKey) -> String {
    match key {
        PropertyKey::Name(name) => text::key(name),
        PropertyKey::Other(OtherKey::Symbol { value }) => text::escape(value),
        PropertyKey::Other(OtherKey::String { value, lone }) => text::quote(value, lone),
        PropertyKey::Other(OtherKey::Hidden { value }) => format!("[{}]", self::key(value)),
    }
}

/// An accessor, with the value that its getter returned or threw if the getter was called.
pub(crate) fn accessor(
    inspector: &mut Inspector,
    accessor: Accessor,
    got: Option<&Value>,
    threw: Option<&Value>,
    depth: i32,
) -> String {
    let label = match accessor {
        Accessor::Get => "Getter",
        Accessor::Set => "Setter",
        Accessor::GetSet => "Getter/Setter",
    };
    match (got, threw) {
        (Some(value), _) if is_primitive(value) => format!("[{label}: {}]", inspector.value(value, depth)),
        (Some(value), _) => format!("[{label}] {}", inspector.value(value, depth)),
        (None, Some(error)) => format!("[{label}: <Inspection threw ({})>]", inspector.value(error, depth)),
        (None, None) => format!("[{label}]"),
    }
}

/// Whether the value is neither an object nor a function.
fn is_primitive(value: &Value) -> bool {
    match value {
        Value::Node(node) => matches!(
            **node,
            Node::Undefined | Node::Number { .. } | Node::Bigint { .. } | Node::Symbol { .. } | Node::String { .. }
        ),
        _ => true,
    }
}
