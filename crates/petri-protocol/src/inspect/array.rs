//! Arrays and their holes.

use super::Inspector;
use super::layout::Shape;
use super::name::{deep_name, prefix};
use crate::value::{Array, Class, Node, Value};

pub(crate) fn array(inspector: &mut Inspector, array: &Array, depth: i32) -> String {
    let prefix = match &array.class {
        Class::Plain => String::new(),
        class => prefix(class, "Array", Some(array.length)),
    };
    if array.length == 0 && array.properties.is_empty() {
        return format!("{prefix}[]");
    }
    let numeric = numeric(&array.items) && array.properties.is_empty();
    let shape = Shape::array(&prefix, numeric, array.more > 0).of(array.reference);
    inspector.container(shape, &deep_name(&array.class, "Array"), depth, |inspector, depth| {
        let mut out = inspector.items(&array.items, array.more, depth);
        out.extend(inspector.properties(&array.properties, 0, depth));
        out
    })
}

/// Whether all items are numbers, which are aligned to the right.
pub(crate) fn numeric(items: &[Value]) -> bool {
    items.iter().all(|item| match item {
        Value::Number(_) => true,
        Value::Node(node) => matches!(**node, Node::Number { .. } | Node::Bigint { .. }),
        _ => false,
    })
}

/// The number of missing indexes that a hole in an array stands for; `None` for any other item.
pub(crate) fn hole(item: &Value) -> Option<u64> {
    match item.as_node()? {
        Node::Hole { count } => Some(*count),
        _ => None,
    }
}

/// The text of a hole.
pub(crate) fn empty_items(count: u64) -> String {
    format!("<{count} empty item{}>", if count == 1 { "" } else { "s" })
}
