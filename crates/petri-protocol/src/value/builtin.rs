//! Objects of built-in classes that show more than their properties.

use super::{Class, Properties, Value};
use crate::field::{is_default, present};
use serde::{Deserialize, Serialize};

/// A date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Date {
    /// The class, if not `Date`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub class: Class,
    /// ISO 8601; `None` for an invalid date.
    pub value: Option<String>,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of properties left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// A regular expression.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Regexp {
    /// The class, if not `RegExp`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub class: Class,
    /// The literal: `/a/g`.
    pub value: String,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of properties left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// A typed array or a buffer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BytesView {
    /// Its class: `Uint8Array`, `ArrayBuffer`, `Buffer` …
    pub class: String,
    /// The number of items; bytes for an `ArrayBuffer`.
    pub length: u64,
    /// The first items.
    pub items: Vec<Value>,
    /// Properties other than the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Whether it is a detached `ArrayBuffer`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub detached: bool,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// The class, if not `Promise`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub class: Class,
    /// The state; `None` if the isolate has no `node:util`, the only way to read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<PromiseState>,
    /// The value or reason of a settled promise.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub value: Option<Value>,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of properties left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// A promise's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PromiseState {
    /// Not settled yet.
    Pending,
    /// Fulfilled with a value.
    Fulfilled,
    /// Rejected with a reason.
    Rejected,
}

/// An iterator of a map or a set, with its remaining items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CollectionIterator {
    /// `Map Iterator`, `Set Iterator`, `Map Entries` or `Set Entries`.
    pub class: String,
    /// The remaining items of an iterator over single values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Value>,
    /// The remaining items of an iterator over pairs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<(Value, Value)>,
    /// The number of items left out at the end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// The built-in kind of an object, if its class does not show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BuiltinKind {
    /// A function's `arguments`.
    Arguments,
    /// A module namespace, as `import * as` gives it.
    Module,
    /// A platform object, whose state precedes its properties.
    Platform,
}
