//! Values that the page unfolds level by level; implemented here for console values.

use super::array::hole;
use super::headline;
use crate::shorten::{ellipsis, first_chars};
use crate::value::{Node, Properties, PropertyKey, Value};

/// The length of a headline, characters.
pub(crate) const HEADLINE_CHARS: usize = 120;

/// A value that may contain others.
pub trait Unfold: Clone + Send + Sync + 'static {
    /// The value on one line, 120 characters at most.
    fn headline(&self) -> String;
    /// The kind that decides how the value is drawn: `string`, `number`, `word` (true, null, undefined …) or `object`.
    fn kind(&self) -> &'static str;
    /// The members, in order.
    fn members(&self) -> Vec<Member<Self>>;
    /// Whether there are members.
    fn unfolds(&self) -> bool;
}

/// One member of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Member<T> {
    /// A value under its key.
    Under(String, T),
    /// A note: content that was left out, or the stack of an error.
    Absent(String),
    /// The whole of a string that does not fit in a headline or has line breaks.
    Whole(String),
}

/// Whether a string does not fit in a headline.
pub(crate) fn is_long(text: &str) -> bool {
    text.contains('\n') || first_chars(text, HEADLINE_CHARS - "\"\"".len()).len() < text.len()
}

/// A text on one line, shortened to a headline.
pub(crate) fn to_headline(text: &str) -> String {
    ellipsis(&text.replace('\n', " "), HEADLINE_CHARS)
}

fn absent<T>(count: u64, thing: &str, things: &str) -> Option<Member<T>> {
    (count > 0).then(|| Member::Absent(format!("{count} more {}", if count == 1 { thing } else { things })))
}

impl Unfold for Value {
    fn headline(&self) -> String {
        match self.as_error() {
            Some(error) if error.message.is_empty() => to_headline(&error.name),
            Some(error) => to_headline(&format!("{}: {}", error.name, error.message)),
            None => to_headline(&headline(self)),
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
        let node = match self {
            Value::Node(node) => node,
            Value::String(text) if is_long(text) => return vec![Member::Whole(text.clone())],
            _ => return Vec::new(),
        };
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
                properties(&bytes.properties, 0, &mut out);
            }
            Node::Set(set) => {
                items(&set.items, &mut out);
                out.extend(absent(set.more, "item", "items"));
                properties(&set.properties, 0, &mut out);
            }
            Node::Map(map) => {
                entries(&map.entries, &mut out);
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
            Node::String { value, length, .. } => {
                let more = length.saturating_sub(value.encode_utf16().count() as u64);
                out.push(Member::Whole(value.clone()));
                out.extend(absent(more, "character", "characters"));
            }
            Node::Boxed { value, properties: beside, more, .. } => {
                out.push(Member::Under("[value]".to_owned(), value.clone()));
                properties(beside, *more, &mut out);
            }
            Node::Date(date) => properties(&date.properties, date.more, &mut out),
            Node::Regexp(regexp) => properties(&regexp.properties, regexp.more, &mut out),
            Node::Promise(promise) => {
                out.extend(promise.value.clone().map(|value| Member::Under("[value]".to_owned(), value)));
                properties(&promise.properties, promise.more, &mut out);
            }
            Node::Iterator(iterator) => {
                items(&iterator.items, &mut out);
                entries(&iterator.entries, &mut out);
                out.extend(absent(iterator.more, "item", "items"));
            }
            Node::Proxy { target, handler } => {
                out.extend(target.clone().map(|value| Member::Under("[target]".to_owned(), value)));
                out.extend(handler.clone().map(|value| Member::Under("[handler]".to_owned(), value)));
            }
            Node::Custom { value } if is_long(value) => out.push(Member::Whole(value.clone())),
            Node::Accessor { got: Some(value), .. } => out.push(Member::Under("[value]".to_owned(), value.clone())),
            _ => {}
        }
        out
    }

    fn unfolds(&self) -> bool {
        let node = match self {
            Value::Node(node) => node,
            Value::String(text) => return is_long(text),
            _ => return false,
        };
        match &**node {
            Node::Array(array) => !array.items.is_empty() || !array.properties.is_empty(),
            Node::Bytes(bytes) => !bytes.items.is_empty(),
            Node::Set(set) => !set.items.is_empty() || !set.properties.is_empty(),
            Node::Map(map) => !map.entries.is_empty() || !map.properties.is_empty(),
            Node::Object(object) => !object.properties.is_empty(),
            Node::Function(function) => !function.properties.is_empty(),
            Node::Date(date) => !date.properties.is_empty(),
            Node::Regexp(regexp) => !regexp.properties.is_empty(),
            Node::Promise(promise) => promise.value.is_some() || !promise.properties.is_empty(),
            Node::Iterator(iterator) => !iterator.items.is_empty() || !iterator.entries.is_empty(),
            Node::Proxy { target, .. } => target.is_some(),
            Node::Custom { value } => is_long(value),
            Node::Accessor { got, .. } => got.is_some(),
            Node::Error(_) | Node::String { .. } | Node::Boxed { .. } => true,
            _ => false,
        }
    }
}

/// Items by index; a hole is a note.
fn items(items: &[Value], out: &mut Vec<Member<Value>>) {
    let mut at = 0_u64;
    for item in items {
        out.push(match hole(item) {
            Some(_) => Member::Absent(headline(item)),
            None => Member::Under(at.to_string(), item.clone()),
        });
        at = at.saturating_add(hole(item).unwrap_or(1));
    }
}

/// The entries of a map, each under its key.
fn entries(entries: &[(Value, Value)], out: &mut Vec<Member<Value>>) {
    out.extend(entries.iter().map(|(key, value)| Member::Under(format!("{} =>", key.headline()), value.clone())));
}

fn properties(properties: &Properties, more: u64, out: &mut Vec<Member<Value>>) {
    let key = |key: &PropertyKey| match key {
        PropertyKey::Name(name) => name.clone(),
        PropertyKey::Other(_) => format!("[{}]", key.text()),
    };
    out.extend(properties.iter().map(|(name, value)| Member::Under(key(name), value.clone())));
    out.extend(absent(more, "property", "properties"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value as Json, from_value, json};

    fn shown<T: Unfold>(value: &T) -> Vec<String> {
        let member = |member: Member<T>| match member {
            Member::Under(key, value) => format!("{key}: {} ({})", value.headline(), value.kind()),
            Member::Absent(words) => words,
            Member::Whole(text) => format!("whole: {text}"),
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
    fn a_text_unfolds_if_it_does_not_fit_its_headline() {
        let short = "x".repeat(HEADLINE_CHARS - 2);
        check(json!(short), &format!("'{short}'"), &[]);
        let long = format!("{short}y");
        check(json!(long), &format!("'{long}…"), &[&format!("whole: {long}")]);
        check(json!("a\nb"), "'a\\nb'", &["whole: a\nb"]);
        check(
            json!({"type": "string", "length": 7, "value": "kept"}),
            "'kept'... 3 more characters",
            &["whole: kept", "3 more characters"],
        );
    }

    #[test]
    fn headlines_are_bounded() {
        assert_eq!(Value::String("x".repeat(500)).headline().chars().count(), HEADLINE_CHARS + 1);
    }
}
