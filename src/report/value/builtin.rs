//! Objects of the language's own classes that show more than properties.

use super::wire::{is_zero, present};
use super::{Class, Properties, Value};
use serde::{Deserialize, Serialize};

/// A date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Date {
    /// Its class, if it is of another than `Date`.
    #[serde(default, skip_serializing_if = "Class::is_plain")]
    pub class: Class,
    /// ISO 8601; `None` for an invalid date.
    pub value: Option<String>,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Properties left out.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// A regular expression.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Regexp {
    /// Its class, if it is of another than `RegExp`.
    #[serde(default, skip_serializing_if = "Class::is_plain")]
    pub class: Class,
    /// As it is written: `/a/g`.
    pub value: String,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Properties left out.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// A typed array or a buffer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bytes {
    /// Its class: `Uint8Array`, `ArrayBuffer`, `Buffer` …
    pub class: String,
    /// How many items it has; bytes, for an `ArrayBuffer`.
    pub length: u64,
    /// Its items from the first.
    pub items: Vec<Value>,
    /// Properties beside the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Whether it is an `ArrayBuffer` whose bytes were handed on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub detached: bool,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// Its class, if it is of another than `Promise`.
    #[serde(default, skip_serializing_if = "Class::is_plain")]
    pub class: Class,
    /// Its state; `None` where the isolate has no `node:util`, through which alone it can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// What it was settled with.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub value: Option<Value>,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Properties left out.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// A promise's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Not settled.
    Pending,
    /// Settled with a value.
    Fulfilled,
    /// Settled with a reason.
    Rejected,
}

/// An iterator of a map or a set, with what it has still to give.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CollectionIterator {
    /// `Map Iterator`, `Set Iterator`, `Map Entries` or `Set Entries`.
    pub class: String,
    /// What it gives, if that is single values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Value>,
    /// What it gives, if that is pairs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<(Value, Value)>,
    /// Items left out at the end.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// What an object is of the language's, where its class does not say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A function's `arguments`.
    Arguments,
    /// What `import * as` gives.
    Module,
    /// One of the platform's, whose state stands before its properties.
    Platform,
}
