//! JavaScript values as trees, which the harness writes and callers read.
//!
//! Strings, finite numbers, booleans and null are plain JSON; everything else is an object with a `type`. The trees come
//! from an isolate that also runs the guest, so they are untrusted: a malformed tree is an error, never a panic.

mod builtin;
mod error;
mod fields;
mod key;
mod walk;
mod wire;

pub use builtin::{BuiltinKind, BytesView, CollectionIterator, Date, Promise, PromiseState, Regexp};
pub use error::ErrorValue;
pub use fields::ErrorFields;
pub use key::{Accessor, OtherKey, Properties, PropertyKey};

use crate::field::{is_default, present};
use serde::{Deserialize, Serialize};
use wire::number;

/// A value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A finite number other than `-0`.
    Number(#[serde(serialize_with = "number")] f64),
    /// A complete string.
    String(String),
    /// Every other value.
    Node(Box<Node>),
}

/// A value that JSON cannot represent directly.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Node {
    /// `undefined`.
    Undefined,
    /// A number that is not finite, or `-0`.
    Number {
        /// The number.
        value: Special,
    },
    /// A bigint.
    Bigint {
        /// The decimal digits, or a description if the number is too long to write out.
        value: String,
    },
    /// A symbol.
    Symbol {
        /// The text `Symbol(description)`.
        value: String,
    },
    /// A string that was cut, or that JSON cannot write.
    String {
        /// The length of the original string, UTF-16 code units.
        length: u64,
        /// The kept beginning; U+FFFD replaces each lone surrogate.
        value: String,
        /// The lone surrogates: the offset of each in UTF-16 code units, and its code unit.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lone: Vec<(u64, u16)>,
    },
    /// A function or a class.
    Function(Function),
    /// An array.
    Array(Array),
    /// An object of any other kind.
    Object(Object),
    /// A map or a map-like object: Headers, URLSearchParams, FormData.
    Map(Map),
    /// A set.
    Set(Set),
    /// An error.
    Error(ErrorValue),
    /// A date.
    Date(Date),
    /// A regular expression.
    Regexp(Regexp),
    /// Bytes: a typed array or a buffer.
    Bytes(BytesView),
    /// An object around a primitive value: `new Number(1)`.
    Boxed {
        /// The built-in wrapper class.
        class: String,
        /// The object's class, if not the wrapper class.
        #[serde(default, skip_serializing_if = "is_default")]
        made: Class,
        /// The value.
        value: Value,
        /// Its own enumerable properties, without the characters of a string.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        properties: Properties,
        /// The number of properties left out.
        #[serde(default, skip_serializing_if = "is_default")]
        more: u64,
    },
    /// An accessor property, in place of the value.
    Accessor {
        /// Whether it has a getter, a setter or both.
        value: Accessor,
        /// The getter's result, if `console.dir` was told to call getters.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        got: Option<Value>,
        /// The value the getter threw, if `console.dir` was told to call getters.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        threw: Option<Value>,
    },
    /// A run of holes among an array's items.
    Hole {
        /// The number of holes.
        count: u64,
    },
    /// A proxy, as `%o` and `console.dir` show it; a revoked proxy has no target and handler. Everywhere else the proxy's
    /// target is shown in its place.
    Proxy {
        /// The target.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        target: Option<Value>,
        /// The handler.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        handler: Option<Value>,
    },
    /// A reference back to an enclosing container.
    Cycle {
        /// The number of levels up; 1 is the container of this value.
        up: usize,
        /// The id of the object among the objects of this tree that are referred to, from 1: an object that occurs several
        /// times has the same id each time. 0 if unknown.
        #[serde(default, skip_serializing_if = "is_default")]
        id: u64,
    },
    /// A container nested too deep to be shown.
    Elided {
        /// Its class; `Array(3)` for an array of three.
        class: String,
    },
    /// A promise.
    Promise(Promise),
    /// An iterator of a map or a set.
    Iterator(CollectionIterator),
    /// The result of an object's own `nodejs.util.inspect.custom`.
    Custom {
        /// The text.
        value: String,
    },
    /// An object whose content cannot be shown.
    Opaque {
        /// Its class.
        class: String,
        /// Whether it is a WeakMap or a WeakSet.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        weak: bool,
    },
}

/// A number JSON cannot write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Special {
    /// Not a number.
    NaN,
    /// Positive infinity.
    Infinity,
    /// Negative infinity.
    #[serde(rename = "-Infinity")]
    NegativeInfinity,
    /// Negative zero.
    #[serde(rename = "-0")]
    NegativeZero,
}

/// The class of an object, if it is not the usual class for its kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Class {
    /// The usual class: `Object` for an object, `Array` for an array.
    #[default]
    Plain,
    /// No class: the prototype is null.
    NullPrototype,
    /// The constructor's name, followed by ` [tag]` if `Symbol.toStringTag` differs from the name.
    Named(String),
}

/// A function or a class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// The object's id if a [`Node::Cycle`] refers to it, else 0.
    #[serde(default, rename = "ref", skip_serializing_if = "is_default")]
    pub reference: u64,
    /// `function`, `class`, `async function`, `generator` or `async generator`.
    pub kind: String,
    /// Its name, which may be empty.
    pub name: String,
    /// The class it extends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// The class of the function object, if not the usual class for its kind.
    #[serde(default, skip_serializing_if = "is_default")]
    pub class: Class,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of properties left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// An array.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Array {
    /// The object's id if a [`Node::Cycle`] refers to it, else 0.
    #[serde(default, rename = "ref", skip_serializing_if = "is_default")]
    pub reference: u64,
    /// The class, if not `Array`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub class: Class,
    /// Its length, holes included.
    pub length: u64,
    /// The first items; a [`Node::Hole`] covers several indexes.
    pub items: Vec<Value>,
    /// Properties other than the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of indexes left out at the end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// An object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Object {
    /// The object's id if a [`Node::Cycle`] refers to it, else 0.
    #[serde(default, rename = "ref", skip_serializing_if = "is_default")]
    pub reference: u64,
    /// Its class.
    #[serde(default, skip_serializing_if = "is_default")]
    pub class: Class,
    /// The built-in kind, if the class does not show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<BuiltinKind>,
    /// Its own enumerable properties; for a platform object, preceded by its state.
    pub properties: Properties,
    /// The number of properties left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// A map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// The object's id if a [`Node::Cycle`] refers to it, else 0.
    #[serde(default, rename = "ref", skip_serializing_if = "is_default")]
    pub reference: u64,
    /// Its class.
    pub class: String,
    /// The number of entries.
    pub size: u64,
    /// The first entries.
    pub entries: Vec<(Value, Value)>,
    /// Properties other than the entries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of entries left out at the end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

/// A set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Set {
    /// The object's id if a [`Node::Cycle`] refers to it, else 0.
    #[serde(default, rename = "ref", skip_serializing_if = "is_default")]
    pub reference: u64,
    /// Its class.
    pub class: String,
    /// The number of items.
    pub size: u64,
    /// The first items.
    pub items: Vec<Value>,
    /// Properties other than the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// The number of items left out at the end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more: u64,
}

impl Value {
    /// The value as a node; `None` for a value that JSON represents directly.
    pub(crate) fn as_node(&self) -> Option<&Node> {
        match self {
            Value::Node(node) => Some(node),
            _ => None,
        }
    }

    /// The value as an error, if it is one.
    pub(crate) fn as_error(&self) -> Option<&ErrorValue> {
        match self.as_node()? {
            Node::Error(error) => Some(error),
            _ => None,
        }
    }

    /// The value as an array, if it is one.
    pub(crate) fn as_array(&self) -> Option<&Array> {
        match self.as_node()? {
            Node::Array(array) => Some(array),
            _ => None,
        }
    }

    /// The result of `typeof`.
    pub(crate) fn type_of(&self) -> &'static str {
        match self {
            Value::Null => "object",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Node(node) => match &**node {
                Node::Undefined => "undefined",
                Node::Number { .. } => "number",
                Node::Bigint { .. } => "bigint",
                Node::Symbol { .. } => "symbol",
                Node::String { .. } => "string",
                Node::Function(_) => "function",
                _ => "object",
            },
        }
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Value::Node(Box::new(node))
    }
}

#[cfg(test)]
mod tests;
