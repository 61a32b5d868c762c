//! JSON values that keep every member of an object: of several with the same name, `serde_json`'s values keep only the last.

use super::unfold::{HEADLINE_CHARS, Member, Unfold, is_long, to_headline};
use crate::scalars::visit_scalars;
use crate::shorten::first_chars;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::sync::Arc;
use std::{fmt, iter};

/// A JSON value. Copies share their content.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// A string, a number, a boolean or null.
    Plain(Value),
    /// An array.
    Array(Arc<Vec<Json>>),
    /// An object: names and values in order; a duplicate name occurs twice.
    Object(Arc<Vec<(String, Json)>>),
}

impl Json {
    /// Whether the value and everything in it are at most `max` values; a string counts one more for every hundred bytes.
    pub fn is_within(&self, max: usize) -> bool {
        self.count(max).is_some()
    }

    /// The rest of `max` after subtracting the values; `None` if there are more.
    fn count(&self, max: usize) -> Option<usize> {
        let left = max.checked_sub(1)?;
        match self {
            Json::Plain(Value::String(text)) => left.checked_sub(text.len() / 100),
            Json::Plain(_) => Some(left),
            Json::Array(items) => items.iter().try_fold(left, |left, item| item.count(left)),
            Json::Object(members) => members.iter().try_fold(left, |left, (_, value)| value.count(left)),
        }
    }

    /// Writes the value until the text is longer than a headline.
    fn write(&self, out: &mut String) {
        let full = |out: &String| out.len() > 4 * HEADLINE_CHARS;
        match self {
            Json::Array(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    if full(out) {
                        return;
                    }
                    out.push_str(if at == 0 { "" } else { ", " });
                    item.write(out);
                }
                out.push(']');
            }
            Json::Object(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    if full(out) {
                        return;
                    }
                    out.push_str(if at == 0 { " " } else { ", " });
                    quote(name, out);
                    out.push_str(": ");
                    value.write(out);
                }
                out.push_str(if members.is_empty() { "}" } else { " }" });
            }
            Json::Plain(Value::String(text)) => quote(text, out),
            Json::Plain(value) => out.push_str(&value.to_string()),
        }
    }
}

/// The beginning of a string, as JSON.
fn quote(text: &str, out: &mut String) {
    let start = first_chars(text, HEADLINE_CHARS);
    let quoted = Value::from(start).to_string();
    if start.len() == text.len() {
        out.push_str(&quoted);
    } else {
        out.push_str(quoted.strip_suffix('"').unwrap_or(&quoted));
        out.push('…');
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Array(items) => Json::Array(Arc::new(items.into_iter().map(Json::from).collect())),
            Value::Object(members) => {
                Json::Object(Arc::new(members.into_iter().map(|(name, value)| (name, value.into())).collect()))
            }
            plain => Json::Plain(plain),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    visit_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let items: Result<_, _> = iter::from_fn(|| items.next_element().transpose()).collect();
        items.map(|items| Json::Array(Arc::new(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let members: Result<_, _> = iter::from_fn(|| members.next_entry().transpose()).collect();
        members.map(|members| Json::Object(Arc::new(members)))
    }
}

impl Unfold for Json {
    fn headline(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        to_headline(&text)
    }

    fn kind(&self) -> &'static str {
        match self {
            Json::Plain(Value::String(_)) => "string",
            Json::Plain(Value::Number(_)) => "number",
            Json::Plain(_) => "word",
            Json::Array(_) | Json::Object(_) => "object",
        }
    }

    fn members(&self) -> Vec<Member<Self>> {
        match self {
            Json::Array(items) => {
                items.iter().enumerate().map(|(at, item)| Member::Under(at.to_string(), item.clone())).collect()
            }
            Json::Object(members) => {
                members.iter().map(|(name, value)| Member::Under(name.clone(), value.clone())).collect()
            }
            Json::Plain(Value::String(text)) if is_long(text) => vec![Member::Whole(text.clone())],
            Json::Plain(_) => Vec::new(),
        }
    }

    fn unfolds(&self) -> bool {
        match self {
            Json::Array(items) => !items.is_empty(),
            Json::Object(members) => !members.is_empty(),
            Json::Plain(Value::String(text)) => is_long(text),
            Json::Plain(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    fn shown(json: &Json) -> Vec<String> {
        let member = |member: Member<Json>| match member {
            Member::Under(key, value) => format!("{key}: {} ({})", value.headline(), value.kind()),
            Member::Absent(words) => words,
            Member::Whole(text) => format!("whole: {text}"),
        };
        json.members().into_iter().map(member).collect()
    }

    #[test]
    fn a_long_text_unfolds() {
        let long = "x".repeat(HEADLINE_CHARS - 1);
        let json = read(&format!(r#"{{"short": "{}", "long": "{long}", "lines": "a\nb"}}"#, &long[1..]));
        let Json::Object(members) = json else { panic!("{json:?}") };
        let whole: Vec<_> = members.iter().map(|(_, text)| (text.unfolds(), shown(text))).collect();
        assert_eq!(
            whole,
            [(false, vec![]), (true, vec![format!("whole: {long}")]), (true, vec!["whole: a\nb".to_owned()])]
        );
    }

    #[test]
    fn members_stand_as_they_were_written() {
        let json =
            read(r#"{"z": [1, {"b": null}], "c": "te\"xt", "a": {}, "e": [], "n": -1.5e300, "t": true, "z": 0}"#);
        assert_eq!(
            shown(&json),
            [
                r#"z: [1, { "b": null }] (object)"#,
                r#"c: "te\"xt" (string)"#,
                "a: {} (object)",
                "e: [] (object)",
                "n: -1.5e+300 (number)",
                "t: true (word)",
                "z: 0 (number)"
            ]
        );
        let Json::Object(members) = &json else { panic!("{json:?}") };
        assert_eq!(shown(&members[0].1), ["0: 1 (number)", r#"1: { "b": null } (object)"#]);
        let unfolds: Vec<bool> = members.iter().map(|(_, value)| value.unfolds()).collect();
        assert_eq!(unfolds, [true, false, false, false, false, false, false]);
        assert!(serde_json::from_str::<Json>("{\"a\": ").is_err());
    }

    #[test]
    fn headlines_are_bounded() {
        let long = Json::from(Value::from((0..100_000).collect::<Vec<u32>>()));
        assert_eq!(long.headline().chars().count(), HEADLINE_CHARS + 1);
        assert!(Json::from(Value::from("é".repeat(500))).headline().chars().count() <= HEADLINE_CHARS + 1);
        assert!(Json::from(Value::from("\"".repeat(HEADLINE_CHARS + 1))).headline().ends_with('…'));
    }

    #[test]
    fn values_are_counted() {
        let json = read(r#"[1, [2, 3], {"a": 4}]"#);
        assert!(json.is_within(7) && !json.is_within(6) && !json.is_within(0));
        let text = |bytes: usize| Json::Plain(Value::from("x".repeat(bytes)));
        assert!(text(99).is_within(1) && text(100).is_within(2) && !text(100).is_within(1));
    }
}
