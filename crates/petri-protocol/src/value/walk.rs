//! Visits the errors in a value tree.

use super::{ErrorValue, Node, Properties, Value};

/// The nesting at which the walk stops; the harness writes less deep trees.
const NESTING_MAX: usize = 64;

impl Value {
    /// Visits every error in the tree.
    pub fn for_each_error(&mut self, visit: &mut impl FnMut(&mut ErrorValue)) {
        walk(self, visit, NESTING_MAX);
    }
}

fn walk(value: &mut Value, visit: &mut impl FnMut(&mut ErrorValue), nesting: usize) {
    let (Value::Node(node), Some(nesting)) = (value, nesting.checked_sub(1)) else { return };
    match &mut **node {
        Node::Error(error) => {
            visit(error);
            let ErrorValue { cause, errors, properties, .. } = error;
            for value in [cause, errors].into_iter().flatten() {
                walk(value, visit, nesting);
            }
            walk_properties(properties, visit, nesting);
        }
        Node::Array(array) => {
            array.items.iter_mut().for_each(|item| walk(item, visit, nesting));
            walk_properties(&mut array.properties, visit, nesting);
        }
        Node::Set(set) => {
            set.items.iter_mut().for_each(|item| walk(item, visit, nesting));
            walk_properties(&mut set.properties, visit, nesting);
        }
        Node::Map(map) => {
            for (key, value) in &mut map.entries {
                walk(key, visit, nesting);
                walk(value, visit, nesting);
            }
            walk_properties(&mut map.properties, visit, nesting);
        }
        Node::Promise(promise) => {
            promise.value.iter_mut().for_each(|value| walk(value, visit, nesting));
            walk_properties(&mut promise.properties, visit, nesting);
        }
        Node::Iterator(iterator) => {
            iterator.items.iter_mut().for_each(|item| walk(item, visit, nesting));
            for (key, value) in &mut iterator.entries {
                walk(key, visit, nesting);
                walk(value, visit, nesting);
            }
        }
        Node::Proxy { target: one, handler: other } | Node::Accessor { got: one, threw: other, .. } => {
            [one, other].into_iter().flatten().for_each(|value| walk(value, visit, nesting));
        }
        Node::Date(date) => walk_properties(&mut date.properties, visit, nesting),
        Node::Regexp(regexp) => walk_properties(&mut regexp.properties, visit, nesting),
        Node::Bytes(bytes) => walk_properties(&mut bytes.properties, visit, nesting),
        Node::Boxed { properties, .. } => walk_properties(properties, visit, nesting),
        Node::Object(object) => walk_properties(&mut object.properties, visit, nesting),
        Node::Function(function) => walk_properties(&mut function.properties, visit, nesting),
        _ => {}
    }
}

fn walk_properties(properties: &mut Properties, visit: &mut impl FnMut(&mut ErrorValue), nesting: usize) {
    properties.iter_mut().for_each(|(_, value)| walk(value, visit, nesting));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value as Json, from_value, json};

    fn error(message: &str, more: Json) -> Json {
        let mut error = json!({"type": "error", "name": "Error", "message": message, "stack": ""});
        error.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        error
    }

    #[test]
    fn errors_are_found_wherever_a_tree_can_hold_them() {
        let plain = |message| error(message, json!({}));
        let list = |item: Json| json!({"type": "array", "length": 1, "items": [item], "properties": [["x", plain("in an array's property")]]});
        let mut value: Value = from_value(list(json!({"type": "object", "properties": [
            ["map", {"type": "map", "class": "Map", "size": 1, "entries": [[plain("a key"), plain("a value")]]}],
            ["set", {"type": "set", "class": "Set", "size": 1, "items": [plain("in a set")]}],
            ["function", {"type": "function", "kind": "function", "name": "f", "properties": [["e", plain("of a function")]]}],
            ["error", error("outer", json!({
                "cause": plain("a cause"), "errors": list(plain("one of several")), "properties": [["e", plain("a property")]],
            }))],
        ]})))
        .unwrap();
        let mut seen = Vec::new();
        value.for_each_error(&mut |error| seen.push(error.message.clone()));
        assert_eq!(
            seen,
            [
                "a key",
                "a value",
                "in a set",
                "of a function",
                "outer",
                "a cause",
                "one of several",
                "in an array's property",
                "a property",
                "in an array's property",
            ]
        );
    }

    #[test]
    fn nesting_is_bounded() {
        let mut value: Value = from_value(error("inner", json!({}))).unwrap();
        for _ in 0..200 {
            value = Node::Object(super::super::Object {
                reference: 0,
                class: Default::default(),
                kind: None,
                properties: vec![(super::super::PropertyKey::Name("a".to_owned()), value)],
                more: 0,
            })
            .into();
        }
        let mut seen = 0;
        value.for_each_error(&mut |_| seen += 1);
        assert_eq!(seen, 0);
    }
}
