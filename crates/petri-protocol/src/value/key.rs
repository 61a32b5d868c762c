//! Properties, their keys and accessors.

use super::Value;
use serde::{Deserialize, Serialize};

/// Properties in the object's order.
pub type Properties = Vec<(PropertyKey, Value)>;

/// A property's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PropertyKey {
    /// A name.
    Name(String),
    /// A key that is not a plain name.
    Other(OtherKey),
}

/// A key that is not a plain name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum OtherKey {
    /// A symbol.
    Symbol {
        /// The text `Symbol(description)`.
        value: String,
    },
    /// A name that JSON cannot write.
    String {
        /// The name; U+FFFD replaces each lone surrogate.
        value: String,
        /// The lone surrogates: the offset of each in UTF-16 code units, and its code unit.
        lone: Vec<(u64, u16)>,
    },
    /// The key of a property that is not enumerable, which Node shows in brackets.
    Hidden {
        /// The key itself.
        value: Box<PropertyKey>,
    },
}

/// Which accessors a property has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Accessor {
    /// A getter.
    #[serde(rename = "get")]
    Get,
    /// A setter.
    #[serde(rename = "set")]
    Set,
    /// A getter and a setter.
    #[serde(rename = "get/set")]
    GetSet,
}

impl PropertyKey {
    /// The name, or the symbol as text.
    pub fn text(&self) -> &str {
        match self {
            PropertyKey::Name(name) => name,
            PropertyKey::Other(OtherKey::Symbol { value } | OtherKey::String { value, .. }) => value,
            PropertyKey::Other(OtherKey::Hidden { value }) => value.text(),
        }
    }
}
