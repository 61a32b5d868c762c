//! Errors with their stack, cause and errors.

use super::{Class, Properties, PropertyKey, Value};
use crate::field::{is_default, present};
use serde::{Deserialize, Serialize};

/// An error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ErrorValue {
    /// The object's id if a [`Node::Cycle`](super::Node::Cycle) refers to it, else 0.
    #[serde(default, rename = "ref", skip_serializing_if = "is_default")]
    pub reference: u64,
    /// The class, if it differs from `name`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub class: Class,
    /// `error.name`.
    pub name: String,
    /// `error.message`.
    pub message: String,
    /// `error.stack` as the engine writes it, without frames of the harness; may be empty.
    pub stack: String,
    /// `error.cause`, unless it is among the properties.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub cause: Option<Value>,
    /// `error.errors`, if it is an array and not among the properties.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub errors: Option<Value>,
    /// Its other enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of properties left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

impl ErrorValue {
    /// The enumerable property with this name.
    fn property(&self, name: &str) -> Option<&Value> {
        self.properties
            .iter()
            .find(|(key, _)| matches!(key, PropertyKey::Name(key) if key == name))
            .map(|(_, value)| value)
    }

    /// `error.cause`, also if it was assigned after construction.
    pub(crate) fn cause(&self) -> Option<&Value> {
        self.cause.as_ref().or_else(|| self.property("cause"))
    }

    /// The errors of an `AggregateError`.
    pub(crate) fn errors(&self) -> &[Value] {
        let errors = self.errors.as_ref().or_else(|| self.property("errors"));
        errors.and_then(Value::as_array).map_or(&[], |array| &array.items)
    }
}
