//! JSON as it is read from a stranger: a name twice in one object is an error, not a silent choice between the two.

use crate::error::Error;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads `text`, a JSON object, as a `T`.
///
/// # Errors
/// [`Error::Malformed`] for text that is not a JSON object or holds a name twice, with line and column;
/// [`Error::Invalid`] for JSON of another shape, with the path of the field.
pub fn parse<T: DeserializeOwned>(text: &[u8]) -> Result<T, Error> {
    let Unique(value) = serde_json::from_slice(text)
        .map_err(|error| Error::Malformed { message: format!("the body is not JSON that can be read: {error}") })?;
    if !value.is_object() {
        return Err(Error::Malformed { message: "the body must be a JSON object".to_owned() });
    }
    from_value(value)
}

/// Turns JSON that was read already into a `T`.
///
/// # Errors
/// [`Error::Invalid`] for JSON of another shape, with the path of the field.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Error> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let field = error.path().to_string();
        Error::invalid(field.clone(), format!("{field}: {}", error.into_inner()))
    })
}

/// Reads a field that may be left out, for `#[serde(deserialize_with)]`: `null` stands for its default.
///
/// # Errors
/// Those of reading a `T`.
pub fn or_default<'de, T: Default + Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// The bytes `value` takes as JSON.
pub fn size(value: &impl Serialize) -> usize {
    serde_json::to_vec(value).map_or(usize::MAX, |text| text.len())
}

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

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Unique(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(array.into())
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

    #[derive(Debug, Deserialize)]
    struct Sample {
        #[serde(default)]
        list: Vec<u8>,
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
        check(r#"{"list": [1, 999]}"#, "list[1]: invalid value: integer `999`, expected u8");
        check("[[1]]", "the body must be a JSON object");
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = "[".repeat(100_000);
        assert!(matches!(parse::<Value>(deep.as_bytes()), Err(Error::Malformed { .. })));
    }

    #[test]
    fn equal_names_in_different_objects_are_fine() {
        assert!(parse::<Value>(br#"{"b": {"a": 1}, "a": {"a": [true, null, -1, 1.5, "x"]}}"#).is_ok());
        assert_eq!(parse::<Sample>(br#"{"list": [1], "unknown": 2}"#).unwrap().list, [1]);
    }
}
