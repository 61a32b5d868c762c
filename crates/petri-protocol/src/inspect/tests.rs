//! Trees that the harness does not write; `crates/petri-runtime/src/console_text_tests.rs` compares those it writes with Node's output.

use super::{Value, cells, dir, format, inspect, table};
use serde_json::{Value as Json, from_value, json};

#[track_caller]
fn prints(args: serde_json::Value, text: &str) {
    assert_eq!(format(&from_value::<Vec<Value>>(args).unwrap()), text);
}

#[test]
fn partial_values_say_what_is_missing() {
    prints(json!([{"type": "proxy"}, {"type": "promise"}]), "<Revoked Proxy> Promise { <state unknown> }");
    prints(json!([{"type": "opaque", "class": "WeakRef"}]), "[WeakRef]");
    prints(json!([{"type": "bigint", "value": "over 4096 bits"}]), "<bigint: over 4096 bits>");
    prints(json!([{"type": "string", "length": 12, "value": "ab"}]), "ab... 10 more characters");
    prints(json!([{"type": "object", "properties": [["a", 1]], "more": 2}]), "{ a: 1, ... 2 more properties }");
    prints(json!([{"type": "elided", "class": "Array(3)"}, {"type": "elided", "class": "Foo"}]), "[Array] [Foo]");
}

#[test]
fn dir_heeds_depth_and_quotes() {
    let deep = json!({"type": "object", "properties": [["a", {"type": "object", "properties": [["b", {"type": "object", "properties": [["c", {"type": "object", "properties": [["d", 1]]}]]}]]}]]});
    let args = |depth: serde_json::Value| -> Vec<Value> {
        from_value(json!([deep, {"type": "object", "properties": [["depth", depth]]}])).unwrap()
    };
    assert_eq!(dir(&args(json!(0))), "{ a: [Object] }");
    assert_eq!(dir(&args(json!("none"))), "{ a: { b: { c: [Object] } } }");
    for all in [json!(null), json!(3), json!({"type": "undefined"}), json!({"type": "number", "value": "Infinity"})] {
        assert_eq!(dir(&args(all)), "{\n  a: { b: { c: { d: 1 } } }\n}");
    }
    assert_eq!(dir(&[Value::String("it's".to_owned())]), "\"it's\"");
    assert_eq!(dir(&[]), "undefined");
}

#[test]
fn an_inconsistent_tree_is_still_printed() {
    prints(json!([{"type": "cycle", "up": 1}]), "[Circular]");
    prints(
        json!([{"type": "array", "length": 9, "items": [{"type": "cycle", "up": 0}, {"type": "cycle", "up": 7}]}]),
        "[ [Circular], [Circular] ]",
    );
    prints(json!([{"type": "array", "length": 0, "items": [1, 2]}]), "[]");
    prints(json!([{"type": "string", "length": 0, "value": "ab"}]), "ab");
    prints(json!([{"type": "bytes", "class": "Buffer", "length": 1, "items": ["x", 1e9, -1]}]), "<Buffer ?? ff 00>");
    prints(json!([{"type": "map", "class": "", "size": 1, "entries": []}]), "(1) {  }");
    prints(
        json!([{"type": "object", "properties": [["s", {"type": "string", "length": 1, "value": "ab", "lone": [[9, 1], [0, 2]]}]]}]),
        "{ s: 'ab' }",
    );
    prints(json!([{"type": "accessor", "value": "get", "got": {"type": "cycle", "up": 3}}]), "[Getter] [Circular]");
    prints(
        json!([{"type": "iterator", "class": "", "entries": [[1, {"type": "cycle", "up": 1}]]}]),
        "<ref *1> [] { [ 1, [Circular *1] ] }",
    );
    prints(
        json!(["%", {"type": "hole", "count": 2}, {"type": "accessor", "value": "get"}]),
        "% <2 empty items> [Getter]",
    );
}

#[test]
fn nesting_is_bounded_for_every_option() {
    let mut value = Value::Null;
    for _ in 0..200 {
        value = from_value(json!({"type": "array", "length": 1, "items": []}))
            .map(|mut outer: Value| {
                if let Value::Node(node) = &mut outer
                    && let crate::value::Node::Array(array) = &mut **node
                {
                    array.items.push(value);
                }
                outer
            })
            .unwrap();
    }
    let all: Value = from_value(json!({"type": "object", "properties": [["depth", null]]})).unwrap();
    let text = dir(&[value.clone(), all]);
    assert_eq!((text.matches("[Array]").count(), text.matches('[').count()), (1, 65));
    assert_eq!(inspect(&value), "[ [ [ [Array] ] ] ]");
}

#[test]
fn a_table_that_would_be_too_large_is_a_line() {
    let row = |key: String| json!({"type": "object", "properties": [[key, 1]]});
    let rows = |count: usize| -> Vec<Value> {
        let items: Vec<_> = (0..count).map(|at| row(format!("key{at}"))).collect();
        from_value(json!([{"type": "array", "length": count, "items": items}])).unwrap()
    };
    assert!(table(&rows(300)).starts_with('┌'));
    assert!(table(&rows(2000)).starts_with('['));
    let wide: Vec<Value> =
        from_value(json!([{"type": "array", "length": 200, "items": vec!["x".repeat(30_000); 200]}])).unwrap();
    assert!(table(&wide).starts_with('['));
}

#[test]
fn a_table_of_one_row_with_many_columns_is_read_once() {
    let row: Vec<Json> = (0..100_000).map(|n| json!([format!("k{n}"), n])).collect();
    let data: Value =
        from_value(json!({"type": "array", "length": 1, "items": [{"type": "object", "properties": row}]})).unwrap();
    let found = cells(&[data]).unwrap();
    assert_eq!((found.head.len(), found.columns[100_000][0].as_str()), (100_001, "99999"));
}

#[test]
fn an_object_with_many_references_is_read_once() {
    let cycles: Vec<Json> =
        (1..50_000).map(|id| json!([format!("k{id}"), {"type": "cycle", "up": 1, "id": id}])).collect();
    let data: Value = from_value(json!({"type": "object", "properties": cycles})).unwrap();
    let text = inspect(&data);
    assert!(text.starts_with("<ref *1> {") && text.contains("[Circular *49999]"));
}

#[test]
fn counts_of_a_hostile_tree_do_not_overflow() {
    let hole = json!({"type": "hole", "count": u64::MAX});
    let data: Value =
        from_value(json!({"type": "array", "length": 1, "items": vec![hole; 200], "more": u64::MAX})).unwrap();
    assert!(inspect(&data).contains(&u64::MAX.to_string()));
    assert_eq!(cells(&[data]).map(|found| found.head), Some(vec!["(index)".to_owned()]));
}
