//! The JSON of values, and the bounds of reading and writing them.

use super::{Accessor, Class, Node, Special, Value};
use serde_json::{Value as Json, from_str, from_value, json, to_value};

/// Checks that a tree is read and written back unchanged.
#[track_caller]
fn check(tree: Json) -> Value {
    let value: Value = from_value(tree.clone()).unwrap();
    assert_eq!(to_value(&value).unwrap(), tree);
    assert_eq!(serde_json::to_string(&value).unwrap().parse::<Json>().unwrap(), tree);
    value
}

#[test]
fn plain_values_are_themselves() {
    assert_eq!(check(json!(null)), Value::Null);
    assert_eq!(check(json!(true)), Value::Bool(true));
    assert_eq!(check(json!("text")), Value::String("text".to_owned()));
    for number in [json!(0), json!(-1), json!(1.5), json!(9_007_199_254_740_991_i64), json!(1e300)] {
        check(number);
    }
    assert_eq!(serde_json::to_string(&Value::Number(1.0)).unwrap(), "1");
}

#[test]
fn every_kind_of_node_comes_back_as_it_went() {
    let error = json!({
        "type": "error", "class": "Mine", "name": "Error", "message": "m", "stack": "Error: m", "cause": null,
        "errors": {"type": "array", "length": 1, "items": [1]}, "properties": [["code", 5]], "more": 1,
    });
    for tree in [
        json!({"type": "undefined"}),
        json!({"type": "number", "value": "NaN"}),
        json!({"type": "number", "value": "-Infinity"}),
        json!({"type": "number", "value": "-0"}),
        json!({"type": "bigint", "value": "-12"}),
        json!({"type": "symbol", "value": "Symbol(x)"}),
        json!({"type": "string", "length": 10001, "value": "x"}),
        json!({"type": "function", "kind": "function", "name": ""}),
        json!({"type": "function", "kind": "class", "name": "B", "extends": "A", "properties": [["x", 1]], "more": 3}),
        json!({"type": "array", "length": 0, "items": []}),
        json!({"type": "array", "class": "Row", "length": 9, "items": [1, {"type": "hole", "count": 2}], "properties": [["x", null]], "more": 6}),
        json!({"type": "array", "class": null, "length": 0, "items": []}),
        json!({"type": "object", "properties": []}),
        json!({"type": "object", "class": null, "properties": [["a", {"type": "accessor", "value": "get/set"}]]}),
        json!({"type": "object", "class": "Foo", "properties": [[{"type": "symbol", "value": "Symbol(k)"}, 1]], "more": 1}),
        json!({"type": "map", "class": "Map", "size": 1, "entries": [["k", {"type": "undefined"}]]}),
        json!({"type": "set", "class": "Set", "size": 2, "items": [1], "more": 1}),
        json!({"type": "error", "name": "Error", "message": "", "stack": ""}),
        error,
        json!({"type": "date", "value": "1970-01-01T00:00:00.000Z"}),
        json!({"type": "date", "value": null}),
        json!({"type": "regexp", "value": "/a/g"}),
        json!({"type": "bytes", "class": "Uint8Array", "length": 1, "items": [255]}),
        json!({"type": "boxed", "class": "Number", "value": 1}),
        json!({"type": "date", "class": "Day", "value": null, "properties": [["zone", "UTC"]], "more": 1}),
        json!({"type": "regexp", "class": null, "value": "/a/", "properties": [["x", 1]]}),
        json!({"type": "boxed", "class": "String", "made": "Name", "value": "n", "properties": [["x", 1]]}),
        json!({"type": "string", "length": 2, "value": "\u{fffd}x", "lone": [[0, 0xd83d]]}),
        json!({"type": "object", "kind": "arguments", "properties": [["0", 1]]}),
        json!({"type": "object", "properties": [[{"type": "hidden", "value": "length"}, 1],
            [{"type": "hidden", "value": {"type": "symbol", "value": "Symbol(s)"}}, 2],
            [{"type": "string", "value": "\u{fffd}", "lone": [[0, 0xdc00]]}, 3]]}),
        json!({"type": "object", "properties": [["a", {"type": "accessor", "value": "get", "got": null}], ["b", {"type": "accessor", "value": "get", "threw": 5}]]}),
        json!({"type": "iterator", "class": "Map Entries", "entries": [["a", 1]], "more": 2}),
        json!({"type": "iterator", "class": "Set Iterator", "items": [1]}),
        json!({"type": "custom", "value": "own form"}),
        json!({"type": "proxy"}),
        json!({"type": "proxy", "target": null, "handler": {"type": "object", "properties": []}}),
        json!({"type": "cycle", "up": 2}),
        json!({"type": "elided", "class": "Array(3)"}),
        json!({"type": "promise"}),
        json!({"type": "promise", "class": "Task", "state": "rejected", "value": null}),
        json!({"type": "opaque", "class": "WeakMap"}),
        json!({"type": "opaque", "class": "Cache [WeakMap]", "weak": true}),
    ] {
        check(tree);
    }
}

#[test]
fn a_malformed_tree_is_an_error() {
    for bad in [
        "[]",
        "{}",
        r#"{"type":"other"}"#,
        r#"{"type":5}"#,
        r#"{"type":"array"}"#,
        r#"{"type":"array","length":-1,"items":[]}"#,
        r#"{"type":"array","length":1,"items":[[]]}"#,
        r#"{"type":"object","properties":[["a"]]}"#,
        r#"{"type":"object","properties":[[1,2]]}"#,
        r#"{"type":"object","properties":[[{"type":"proxy"},2]]}"#,
        r#"{"type":"object","class":5,"properties":[]}"#,
        r#"{"type":"number","value":"5"}"#,
        r#"{"type":"accessor","value":"none"}"#,
        r#"{"type":"cycle","up":-1}"#,
        r#"{"type":"error","name":"Error"}"#,
        "1e999",
    ] {
        assert!(from_str::<Value>(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_tree_too_deep_is_an_error() {
    let deep =
        |depth: usize| format!("{}1{}", r#"{"type":"array","length":1,"items":["#.repeat(depth), "]}".repeat(depth));
    assert!(from_str::<Value>(&deep(20)).is_ok());
    assert!(from_str::<Value>(&deep(100_000)).is_err());
}

#[test]
fn fields_mean_what_they_say() {
    let value = check(
        json!({"type": "object", "properties": [["a", {"type": "number", "value": "Infinity"}], ["b", {"type": "accessor", "value": "get"}]]}),
    );
    let Value::Node(node) = value else { panic!() };
    let Node::Object(object) = *node else { panic!() };
    assert_eq!(object.class, Class::Plain);
    assert_eq!(object.properties[0].0.text(), "a");
    assert_eq!(object.properties[0].1, Value::from(Node::Number { value: Special::Infinity }));
    assert_eq!(object.properties[1].1, Value::from(Node::Accessor { value: Accessor::Get, got: None, threw: None }));
}

#[test]
fn errors_are_reached() {
    let value = check(json!({
        "type": "error", "name": "AggregateError", "message": "m", "stack": "s",
        "cause": {"type": "error", "name": "TypeError", "message": "c", "stack": ""},
        "errors": {"type": "array", "length": 2, "items": ["one", 2]},
    }));
    let error = value.as_error().unwrap();
    assert_eq!((error.name.as_str(), error.message.as_str(), error.stack.as_str()), ("AggregateError", "m", "s"));
    assert_eq!(error.cause.as_ref().unwrap().as_error().unwrap().name, "TypeError");
    assert_eq!(error.errors(), [Value::String("one".to_owned()), Value::Number(2.0)]);
    assert!(Value::Null.as_error().is_none());
}

#[test]
fn type_of_is_javascripts() {
    for (tree, expect) in [
        (json!(null), "object"),
        (json!(1), "number"),
        (json!("x"), "string"),
        (json!(true), "boolean"),
        (json!({"type": "undefined"}), "undefined"),
        (json!({"type": "number", "value": "NaN"}), "number"),
        (json!({"type": "bigint", "value": "1"}), "bigint"),
        (json!({"type": "symbol", "value": "Symbol()"}), "symbol"),
        (json!({"type": "string", "length": 2, "value": "x"}), "string"),
        (json!({"type": "function", "kind": "class", "name": "A"}), "function"),
        (json!({"type": "proxy"}), "object"),
    ] {
        assert_eq!(check(tree).type_of(), expect);
    }
}
