//! JSON from callers: a name that stands twice in an object is an error, an unknown field gives a warning.

mod reader;

use self::reader::{Path, Reader, Unknown, UnknownFields};
use crate::scalars::visit_scalars;
use crate::{Error, ErrorKind};
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::{fmt, iter};

/// The most fields that warnings name.
const WARNINGS_MAX: usize = 20;

/// The parsed value and the warnings for the caller.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedJson<T> {
    /// The value.
    pub value: T,
    /// One sentence for each ignored field.
    pub warnings: Vec<String>,
}

/// Reads `text`, a JSON object, as a `T`.
///
/// # Errors
/// [`ErrorKind::Malformed`] for text that is not a JSON object or has a duplicate name, with line and column;
/// [`ErrorKind::Invalid`] for JSON of another shape, with the path of the field.
pub fn parse<T: DeserializeOwned>(text: &[u8]) -> Result<ParsedJson<T>, Error> {
    let Unique(value) = serde_json::from_slice(text)
        .map_err(|error| Error::new(ErrorKind::Malformed, format!("the body is not JSON that can be read: {error}")))?;
    if !value.is_object() {
        return Err(Error::new(ErrorKind::Malformed, "the body must be a JSON object"));
    }
    from_value(value)
}

/// Converts parsed JSON into a `T`.
///
/// # Errors
/// [`ErrorKind::Invalid`] for JSON of another shape, with the path of the field.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<ParsedJson<T>, Error> {
    let unknown = RefCell::default();
    let value = T::deserialize(Reader { value, path: &Path::Root, unknown: &unknown }).map_err(|failure| {
        let (field, message) = failure.into_parts();
        Error::invalid(field, message)
    })?;
    Ok(ParsedJson { value, warnings: warnings(&unknown.into_inner()) })
}

fn warnings(UnknownFields { listed, more }: &UnknownFields) -> Vec<String> {
    let warning = |Unknown { field, meant }: &Unknown| match meant {
        Some(meant) => format!("{field} is no field of a request and was ignored; did you mean {meant}?"),
        None => format!("{field} is no field of a request and was ignored"),
    };
    let mut warnings: Vec<String> = listed.iter().map(warning).collect();
    match more {
        0 => {}
        1 => warnings.push("1 more unknown field was ignored".to_owned()),
        more => warnings.push(format!("{more} more unknown fields were ignored")),
    }
    warnings
}

/// The length of `value` as JSON, bytes.
pub(crate) fn size(value: &impl Serialize) -> usize {
    serde_json::to_vec(value).map_or(usize::MAX, |text| text.len())
}

/// A JSON value whose objects have no name twice.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueVisitor).map(Self)
    }
}

struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    visit_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        iter::from_fn(|| items.next_element().transpose()).map(|item| item.map(|Unique(item)| item)).collect()
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            if object.contains_key(&name) {
                return Err(de::Error::custom(format_args!("the name {name:?} stands twice in one object")));
            }
            let Unique(value) = entries.next_value()?;
            object.insert(name, value);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Sample {
        #[serde(default)]
        list: Vec<u8>,
        #[serde(default)]
        pairs: Vec<(String, String)>,
        inner: Option<Inner>,
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Inner {
        flag: bool,
        text: String,
        number: f64,
    }

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(parse::<Sample>(text.as_bytes()).unwrap_err().to_string(), expect);
    }

    #[test]
    fn errors_say_where() {
        check("", "the body is not JSON that can be read: EOF while parsing a value at line 1 column 0");
        check("{", "the body is not JSON that can be read: EOF while parsing an object at line 1 column 1");
        check(
            r#"{"a": 1, "a": 2}"#,
            r#"the body is not JSON that can be read: the name "a" stands twice in one object at line 1 column 12"#,
        );
        check(
            r#"{"x": {"deep": 1, "deep": 1}}"#,
            r#"the body is not JSON that can be read: the name "deep" stands twice in one object at line 1 column 24"#,
        );
        check(r#"{"list": [1, 999]}"#, "list[1] must be a whole number from 0 to 255, not 999");
        check("[[1]]", "the body must be a JSON object");
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = "[".repeat(100_000);
        assert_eq!(parse::<Value>(deep.as_bytes()).unwrap_err().kind(), ErrorKind::Malformed);
    }

    #[test]
    fn equal_names_in_different_objects_are_fine() {
        assert!(parse::<Value>(br#"{"b": {"a": 1}, "a": {"a": [true, null, -1, 1.5, "x"]}}"#).is_ok());
    }

    #[track_caller]
    fn refused(value: Value, field: &str, message: &str) {
        let error = from_value::<Sample>(value).unwrap_err();
        assert_eq!((error.field(), error.message()), (Some(field), message));
    }

    #[test]
    fn errors_speak_json() {
        refused(json!([]), "", "the body must be an object, not an array");
        refused(json!({"list": {}}), "list", "list must be an array, not an object");
        refused(json!({"list": ["x"]}), "list[0]", "list[0] must be a whole number from 0 to 255, not a string");
        refused(json!({"list": [1.5]}), "list[0]", "list[0] must be a whole number from 0 to 255, not 1.5");
        refused(json!({"list": [-1]}), "list[0]", "list[0] must be a whole number from 0 to 255, not -1");
        refused(json!({"inner": []}), "inner", "inner must be an object, not an array");
        refused(json!({"inner": {"flag": 1}}), "inner.flag", "inner.flag must be true or false, not 1");
        refused(json!({"inner": {"text": null}}), "inner.text", "inner.text must be a string, not null");
        refused(json!({"inner": {"number": "1"}}), "inner.number", "inner.number must be a number, not a string");
        refused(json!({"pairs": [["a"]]}), "pairs[0]", "pairs[0] must be an array of 2 items, not of 1");
        refused(json!({"pairs": ["a"]}), "pairs[0]", "pairs[0] must be an array of 2 items, not a string");
        refused(json!({"pairs": [["a", 1]]}), "pairs[0][1]", "pairs[0][1] must be a string, not 1");
        let read = from_value::<Sample>(json!({"inner": {"number": 1}, "pairs": [["a", "b"]], "list": [0, 255]}))
            .unwrap()
            .value;
        let pairs = vec![("a".to_owned(), "b".to_owned())];
        let inner = Inner { number: 1.0, ..Inner::default() };
        assert_eq!(read, Sample { list: vec![0, 255], pairs, inner: Some(inner) });
        assert_eq!(from_value::<Sample>(json!({"inner": null})).unwrap().value.inner, None);
    }

    #[test]
    fn an_unknown_field_is_reported_with_the_nearest_known_name() {
        let parsed: ParsedJson<Sample> =
            parse(br#"{"list": [1], "x": 2, "inner": {"Flag_": true, "flga": {}}}"#).unwrap();
        assert_eq!(parsed.value.list, [1]);
        assert_eq!(
            parsed.warnings,
            [
                "x is no field of a request and was ignored",
                "inner.Flag_ is no field of a request and was ignored; did you mean inner.flag?",
                "inner.flga is no field of a request and was ignored; did you mean inner.flag?",
            ]
        );
    }

    #[test]
    fn warnings_at_n_and_more() {
        let of = |count: usize| {
            let fields = (0..count).map(|n| (format!("q{n}{}", "x".repeat(99)), Value::Null)).collect::<Map<_, _>>();
            from_value::<Sample>(fields.into()).unwrap().warnings
        };
        assert_eq!(of(WARNINGS_MAX).len(), WARNINGS_MAX);
        assert!(of(WARNINGS_MAX).iter().all(|warning| warning.len() < 100 && warning.starts_with('q')));
        assert_eq!(of(WARNINGS_MAX + 1)[WARNINGS_MAX..], ["1 more unknown field was ignored"]);
        assert_eq!(of(WARNINGS_MAX + 2)[WARNINGS_MAX..], ["2 more unknown fields were ignored"]);
        assert_eq!(of(20_000)[WARNINGS_MAX..], ["19980 more unknown fields were ignored"]);
    }

    #[test]
    fn names_keep_their_order() {
        let text = r#"{"z":1,"a":{"y":1,"b":2},"m":[{"2":0,"1":0}]}"#;
        let parsed: ParsedJson<Value> = parse(text.as_bytes()).unwrap();
        assert_eq!(parsed.value.to_string(), text);
    }
}
