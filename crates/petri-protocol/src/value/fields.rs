//! The own fields of a thrown error, such as `code` and `status`.

use super::{ErrorValue, PropertyKey, Value};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};
use std::{fmt, iter};

/// The most fields kept of one error.
const FIELDS_MAX: usize = 64;

/// Names and values in the order the program set them; an object on the wire.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorFields(pub Vec<(String, Value)>);

impl From<&ErrorValue> for ErrorFields {
    /// The first 64 enumerable properties of an error that are not fields of the outcome itself.
    fn from(error: &ErrorValue) -> Self {
        let named = error.properties.iter().filter_map(|(key, value)| match key {
            PropertyKey::Name(name) if !matches!(name.as_str(), "name" | "message" | "stack" | "cause" | "errors") => {
                Some((name.clone(), value.clone()))
            }
            _ => None,
        });
        Self(named.take(FIELDS_MAX).collect())
    }
}

impl Serialize for ErrorFields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de> Deserialize<'de> for ErrorFields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = ErrorFields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<ErrorFields, A::Error> {
        iter::from_fn(|| fields.next_entry().transpose()).collect::<Result<_, _>>().map(ErrorFields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_value, json};

    fn fields(properties: serde_json::Value) -> String {
        let error: ErrorValue =
            from_value(json!({"name": "Error", "message": "m", "stack": "", "properties": properties})).unwrap();
        serde_json::to_string(&ErrorFields::from(&error)).unwrap()
    }

    #[test]
    fn own_fields_of_an_error_keep_their_order() {
        let properties = json!([["status", 404], ["code", "E_GONE"], ["cause", 1], ["name", "Own"],
            [{"type": "symbol", "value": "Symbol(x)"}, 1], ["at", {"type": "undefined"}]]);
        let text = fields(properties);
        assert_eq!(text, r#"{"status":404,"code":"E_GONE","at":{"type":"undefined"}}"#);
        assert_eq!(serde_json::to_string(&serde_json::from_str::<ErrorFields>(&text).unwrap()).unwrap(), text);
    }

    #[test]
    fn fields_are_held_to_their_bound_at_n_and_one_more() {
        let count = |count: usize| {
            let properties: Vec<_> = (0..count).map(|at| json!([format!("f{at}"), at])).collect();
            serde_json::from_str::<ErrorFields>(&fields(json!(properties))).unwrap().0.len()
        };
        assert_eq!([count(FIELDS_MAX), count(FIELDS_MAX + 1)], [FIELDS_MAX; 2]);
    }
}
