//! Values to be unfolded level by level: those of the console, and JSON.

use super::headline;
use super::value::{Key, Node, Properties, Value};
use serde_json::Value as Json;

/// Characters of a headline.
const HEADLINE_CHARS: usize = 120;

/// A value that may hold others.
pub trait Unfold: Clone + Send + Sync + 'static {
    /// It on one line, 120 characters at most.
    fn headline(&self) -> String;
    /// What it is, as far as it is drawn otherwise: `string`, `number`, `word` (true, null, undefined …) or `object`.
    fn kind(&self) -> &'static str;
    /// What it holds, in order.
    fn members(&self) -> Vec<Member<Self>>;
    /// Whether it holds anything.
    fn unfolds(&self) -> bool;
}

/// What a value holds in one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Member<T> {
    /// A value under its key.
    Under(String, T),
    /// What is not there, in words.
    Absent(String),
}

fn cut(text: &str) -> String {
    let line = text.replace('\n', " ");
    match line.char_indices().nth(HEADLINE_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn absent<T>(count: u64, thing: &str, things: &str) -> Option<Member<T>> {
    (count > 0).then(|| Member::Absent(format!("{count} more {}", if count == 1 { thing } else { things })))
}

impl Unfold for Value {
    fn headline(&self) -> String {
        match self {
            Value::Node(node) => match &**node {
                Node::Error(error) if error.message.is_empty() => cut(&error.name),
                Node::Error(error) => cut(&format!("{}: {}", error.name, error.message)),
                _ => cut(&headline(self)),
            },
            _ => cut(&headline(self)),
        }
    }

    fn kind(&self) -> &'static str {
        match self.type_of() {
            "string" => "string",
            "number" | "bigint" => "number",
            "object" | "function" if *self != Value::Null => "object",
            _ => "word",
        }
    }

    fn members(&self) -> Vec<Member<Self>> {
        let Value::Node(node) = self else { return Vec::new() };
        let mut out = Vec::new();
        match &**node {
            Node::Array(array) => {
                items(&array.items, &mut out);
                out.extend(absent(array.more, "item", "items"));
                properties(&array.properties, 0, &mut out);
            }
            Node::Bytes(bytes) => {
                items(&bytes.items, &mut out);
                out.extend(absent(bytes.length.saturating_sub(bytes.items.len() as u64), "item", "items"));
            }
            Node::Set(set) => {
                items(&set.items, &mut out);
                out.extend(absent(set.more, "item", "items"));
                properties(&set.properties, 0, &mut out);
            }
            Node::Map(map) => {
                for (key, value) in &map.entries {
                    out.push(Member::Under(format!("{} =>", key.headline()), value.clone()));
                }
                out.extend(absent(map.more, "entry", "entries"));
                properties(&map.properties, 0, &mut out);
            }
            Node::Object(object) => properties(&object.properties, object.more, &mut out),
            Node::Function(function) => properties(&function.properties, function.more, &mut out),
            Node::Error(error) => {
                let stack = Some(&error.stack).filter(|stack| !stack.is_empty());
                out.extend(stack.map(|stack| Member::Absent(stack.clone())));
                out.extend(error.cause.clone().map(|cause| Member::Under("[cause]".to_owned(), cause)));
                out.extend(error.errors.clone().map(|errors| Member::Under("[errors]".to_owned(), errors)));
                properties(&error.properties, error.more, &mut out);
            }
            Node::Boxed { value, .. } => out.push(Member::Under("[value]".to_owned(), value.clone())),
            _ => {}
        }
        out
    }

    fn unfolds(&self) -> bool {
        let Value::Node(node) = self else { return false };
        match &**node {
            Node::Array(array) => !array.items.is_empty() || !array.properties.is_empty(),
            Node::Bytes(bytes) => !bytes.items.is_empty(),
            Node::Set(set) => !set.items.is_empty() || !set.properties.is_empty(),
            Node::Map(map) => !map.entries.is_empty() || !map.properties.is_empty(),
            Node::Object(object) => !object.properties.is_empty(),
            Node::Function(function) => !function.properties.is_empty(),
            Node::Error(_) | Node::Boxed { .. } => true,
            _ => false,
        }
    }
}

/// Items by index; what is not there has none.
fn items(items: &[Value], out: &mut Vec<Member<Value>>) {
    let mut at = 0;
    for item in items {
        match item {
            Value::Node(node) if matches!(**node, Node::Hole { .. }) => {
                let Node::Hole { count } = **node else { continue };
                out.push(Member::Absent(headline(item)));
                at += count;
            }
            _ => {
                out.push(Member::Under(at.to_string(), item.clone()));
                at += 1;
            }
        }
    }
}

fn properties(properties: &Properties, more: u64, out: &mut Vec<Member<Value>>) {
    let key = |key: &Key| match key {
        Key::Name(name) => name.clone(),
        Key::Symbol(_) => format!("[{}]", key.text()),
    };
    out.extend(properties.iter().map(|(name, value)| Member::Under(key(name), value.clone())));
    out.extend(absent(more, "property", "properties"));
}

impl Unfold for Json {
    fn headline(&self) -> String {
        let mut text = String::new();
        write(self, &mut text);
        cut(&text)
    }

    fn kind(&self) -> &'static str {
        match self {
            Json::String(_) => "string",
            Json::Number(_) => "number",
            Json::Null | Json::Bool(_) => "word",
            Json::Array(_) | Json::Object(_) => "object",
        }
    }

    fn members(&self) -> Vec<Member<Self>> {
        match self {
            Json::Array(items) => {
                items.iter().enumerate().map(|(at, item)| Member::Under(at.to_string(), item.clone())).collect()
            }
            Json::Object(object) => {
                object.iter().map(|(key, value)| Member::Under(key.clone(), value.clone())).collect()
            }
            _ => Vec::new(),
        }
    }

    fn unfolds(&self) -> bool {
        match self {
            Json::Array(items) => !items.is_empty(),
            Json::Object(object) => !object.is_empty(),
            _ => false,
        }
    }
}

/// Writes JSON until there is more than a headline holds.
fn write(json: &Json, out: &mut String) {
    let full = |out: &String| out.len() > 4 * HEADLINE_CHARS;
    match json {
        Json::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if full(out) {
                    return;
                }
                out.push_str(if at == 0 { "" } else { ", " });
                write(item, out);
            }
            out.push(']');
        }
        Json::Object(object) => {
            out.push('{');
            for (at, (key, value)) in object.iter().enumerate() {
                if full(out) {
                    return;
                }
                out.push_str(if at == 0 { " " } else { ", " });
                out.push_str(&Json::from(key.as_str()).to_string());
                out.push_str(": ");
                write(value, out);
            }
            out.push_str(if object.is_empty() { "}" } else { " }" });
        }
        Json::String(text) => {
            let end = text.char_indices().nth(HEADLINE_CHARS).map_or(text.len(), |(end, _)| end);
            let shown = Json::from(&text[..end]).to_string();
            out.push_str(if end < text.len() { &shown[..shown.len() - 1] } else { &shown });
            out.push_str(if end < text.len() { "…\"" } else { "" });
        }
        plain => out.push_str(&plain.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_value, json};

    fn shown<T: Unfold>(value: &T) -> Vec<String> {
        let member = |member: Member<T>| match member {
            Member::Under(key, value) => format!("{key}: {} ({})", value.headline(), value.kind()),
            Member::Absent(words) => words,
        };
        value.members().into_iter().map(member).collect()
    }

    #[track_caller]
    fn check(value: Json, headline: &str, members: &[&str]) {
        let value: Value = from_value(value).unwrap();
        assert_eq!(value.headline(), headline);
        assert_eq!(shown(&value), members);
        assert_eq!(value.unfolds(), !members.is_empty());
    }

    #[test]
    fn values_unfold() {
        check(json!("text"), "'text'", &[]);
        check(json!({"type": "undefined"}), "undefined", &[]);
        let object = json!({"type": "object", "properties": [["a", 1], [{"type": "symbol", "value": "Symbol(k)"}, null]], "more": 2});
        check(
            object.clone(),
            "{ a: 1, Symbol(k): null, ... 2 more properties }",
            &["a: 1 (number)", "[Symbol(k)]: null (word)", "2 more properties"],
        );
        check(
            json!({"type": "array", "length": 6, "items": ["x", {"type": "hole", "count": 3}, object], "more": 1}),
            "[ 'x', <3 empty items>, [Object], ... 1 more item ]",
            &[
                "0: 'x' (string)",
                "<3 empty items>",
                "4: { a: 1, Symbol(k): null, ... 2 more properties } (object)",
                "1 more item",
            ],
        );
        check(
            json!({"type": "map", "class": "Map", "size": 1, "entries": [["k", true]]}),
            "Map(1) { 'k' => true }",
            &["'k' =>: true (word)"],
        );
        check(
            json!({"type": "error", "name": "RangeError", "message": "far", "stack": "RangeError: far\n    at f", "cause": 7, "properties": [["code", "E"]]}),
            "RangeError: far",
            &["RangeError: far\n    at f", "[cause]: 7 (number)", "code: 'E' (string)"],
        );
    }

    #[test]
    fn json_unfolds() {
        let json = json!({"a": [1, {"b": null}], "c": "text", "d": {}, "e": []});
        assert_eq!(json.headline(), r#"{ "a": [1, { "b": null }], "c": "text", "d": {}, "e": [] }"#);
        assert_eq!(
            shown(&json),
            [r#"a: [1, { "b": null }] (object)"#, r#"c: "text" (string)"#, "d: {} (object)", "e: [] (object)"]
        );
        assert_eq!(shown(&json["a"]), ["0: 1 (number)", r#"1: { "b": null } (object)"#]);
        assert!(!json["d"].unfolds() && !json["e"].unfolds() && json["a"].unfolds());
    }

    #[test]
    fn headlines_are_bounded() {
        let long = Json::from((0..100_000).collect::<Vec<u32>>());
        assert_eq!(long.headline().chars().count(), HEADLINE_CHARS + 1);
        assert!(Json::from("é".repeat(500)).headline().chars().count() <= HEADLINE_CHARS + 1);
        assert!(Json::from("\"".repeat(HEADLINE_CHARS + 1)).headline().ends_with('…'));
        assert_eq!(Value::String("x".repeat(500)).headline().chars().count(), HEADLINE_CHARS + 1);
    }
}
