//! A JavaScript value as data: the trees the harness writes, and users of the API read.
//!
//! Strings, finite numbers, booleans and null are plain JSON; everything else is an object with a `type`. The trees come
//! from an isolate that also runs the person's code, so anything may be in them: what is no tree is an error, never a panic.

mod builtin;
mod key;
mod wire;

pub use builtin::{Bytes, CollectionIterator, Date, Kind, Promise, Regexp, State};
pub use key::{Accessor, Key, OtherKey, Properties};

use serde::{Deserialize, Serialize};
use wire::{is_zero, number, present};

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
    /// A string, whole.
    String(String),
    /// Everything else.
    Node(Box<Node>),
}

/// A value that JSON has no form of its own for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Node {
    /// `undefined`.
    Undefined,
    /// A number that is not finite, or `-0`.
    Number {
        /// Which.
        value: Special,
    },
    /// A bigint.
    Bigint {
        /// Its decimal digits; words where it is too long to write out.
        value: String,
    },
    /// A symbol.
    Symbol {
        /// As `Symbol(description)`.
        value: String,
    },
    /// A string that was cut, or that JSON cannot write.
    String {
        /// How long it was, UTF-16 code units.
        length: u64,
        /// What was kept of it; U+FFFD stands for each lone surrogate.
        value: String,
        /// The lone surrogates: where each stands, UTF-16 code units, and its code.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lone: Vec<(u64, u16)>,
    },
    /// A function or a class.
    Function(Function),
    /// An array.
    Array(Array),
    /// An object without a kind of its own here.
    Object(Object),
    /// A map, or what is like one: Headers, URLSearchParams, FormData.
    Map(Map),
    /// A set.
    Set(Set),
    /// An error.
    Error(Error),
    /// A date.
    Date(Date),
    /// A regular expression.
    Regexp(Regexp),
    /// Bytes: a typed array or a buffer.
    Bytes(Bytes),
    /// An object around a primitive value: `new Number(1)`.
    Boxed {
        /// The class of the language that it is of.
        class: String,
        /// What made it, if that is another class.
        #[serde(default, skip_serializing_if = "Class::is_plain")]
        made: Class,
        /// The value.
        value: Value,
        /// Its own enumerable properties, but for a string's characters.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        properties: Properties,
        /// Properties left out.
        #[serde(default, skip_serializing_if = "is_zero")]
        more: u64,
    },
    /// Where a property's value would be: it has a getter or setter.
    Accessor {
        /// Which.
        value: Accessor,
        /// What the getter gave, where `console.dir` was asked to call getters.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        got: Option<Value>,
        /// What the getter threw, in the same case.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        threw: Option<Value>,
    },
    /// Among an array's items: indexes that are not there.
    Hole {
        /// How many.
        count: u64,
    },
    /// A proxy as such, which `%o` and `console.dir` show; without target and handler it was revoked. Everywhere else a proxy's
    /// target stands in its place.
    Proxy {
        /// What it was made around.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        target: Option<Value>,
        /// Its traps.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        handler: Option<Value>,
    },
    /// A container this value stands in.
    Cycle {
        /// How many containers up; 1 is the one that holds this value.
        up: usize,
        /// Which object it is, among those of this tree that are pointed back to, from 1: one that stands in several
        /// places is the same in each. 0 where that is not known.
        #[serde(default, skip_serializing_if = "is_zero")]
        id: u64,
    },
    /// A container that stood too deep to be shown.
    Elided {
        /// Its class; `Array(3)` for an array of three.
        class: String,
    },
    /// A promise.
    Promise(Promise),
    /// An iterator of a map or a set.
    Iterator(CollectionIterator),
    /// What an object's own `nodejs.util.inspect.custom` made of it.
    Custom {
        /// The text.
        value: String,
    },
    /// An object that shows nothing of itself.
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

/// What made an object, where that is not the usual thing for its kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Class {
    /// The usual: `Object` for an object, `Array` for an array.
    #[default]
    Plain,
    /// Nothing: its prototype is null.
    NullPrototype,
    /// The constructor's name, followed by ` [tag]` where it has a `Symbol.toStringTag` of another text.
    Named(String),
}

/// A function or a class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// Which object it is among those that are pointed back to, as in [`Node::Cycle`]; 0 of all others.
    #[serde(default, rename = "ref", skip_serializing_if = "is_zero")]
    pub reference: u64,
    /// `function`, `class`, `async function`, `generator` or `async generator`.
    pub kind: String,
    /// Its name, which may be empty.
    pub name: String,
    /// The class it extends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// What made the function itself, if that is not the usual class of its kind.
    #[serde(default, skip_serializing_if = "Class::is_plain")]
    pub class: Class,
    /// Its own enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Properties left out.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// An array.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Array {
    /// Which object it is among those that are pointed back to, as in [`Node::Cycle`]; 0 of all others.
    #[serde(default, rename = "ref", skip_serializing_if = "is_zero")]
    pub reference: u64,
    /// Its class, if it is of another than `Array`.
    #[serde(default, skip_serializing_if = "Class::is_plain")]
    pub class: Class,
    /// Its length, holes included.
    pub length: u64,
    /// Its items from the first; a [`Node::Hole`] stands for several indexes.
    pub items: Vec<Value>,
    /// Properties beside the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Indexes left out at the end.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// An object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Object {
    /// Which object it is among those that are pointed back to, as in [`Node::Cycle`]; 0 of all others.
    #[serde(default, rename = "ref", skip_serializing_if = "is_zero")]
    pub reference: u64,
    /// Its class.
    #[serde(default, skip_serializing_if = "Class::is_plain")]
    pub class: Class,
    /// What it is of the language's, where its class does not say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Its own enumerable properties; of an object of the platform's, its state before them.
    pub properties: Properties,
    /// Properties left out.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// A map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// Which object it is among those that are pointed back to, as in [`Node::Cycle`]; 0 of all others.
    #[serde(default, rename = "ref", skip_serializing_if = "is_zero")]
    pub reference: u64,
    /// Its class.
    pub class: String,
    /// How many entries it has.
    pub size: u64,
    /// Its entries from the first.
    pub entries: Vec<(Value, Value)>,
    /// Properties beside the entries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Entries left out at the end.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// A set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Set {
    /// Which object it is among those that are pointed back to, as in [`Node::Cycle`]; 0 of all others.
    #[serde(default, rename = "ref", skip_serializing_if = "is_zero")]
    pub reference: u64,
    /// Its class.
    pub class: String,
    /// How many items it has.
    pub size: u64,
    /// Its items from the first.
    pub items: Vec<Value>,
    /// Properties beside the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Items left out at the end.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

/// An error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Error {
    /// Which object it is among those that are pointed back to, as in [`Node::Cycle`]; 0 of all others.
    #[serde(default, rename = "ref", skip_serializing_if = "is_zero")]
    pub reference: u64,
    /// Its class, if that is not its name.
    #[serde(default, skip_serializing_if = "Class::is_plain")]
    pub class: Class,
    /// `error.name`.
    pub name: String,
    /// `error.message`.
    pub message: String,
    /// `error.stack` as the engine writes it, without frames of the harness; may be empty.
    pub stack: String,
    /// `error.cause`, where it has one that is not among its properties.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub cause: Option<Value>,
    /// `error.errors`, where that is an array and not among its properties.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub errors: Option<Value>,
    /// Its other enumerable properties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Properties,
    /// Properties left out.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u64,
}

impl Value {
    /// The error this value is, if it is one.
    pub fn as_error(&self) -> Option<&Error> {
        match self {
            Value::Node(node) => match &**node {
                Node::Error(error) => Some(error),
                _ => None,
            },
            _ => None,
        }
    }

    /// What `typeof` says of it.
    pub fn type_of(&self) -> &'static str {
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

impl Node {
    /// Whether it is no object and no function.
    pub fn is_primitive(&self) -> bool {
        matches!(
            self,
            Node::Undefined | Node::Number { .. } | Node::Bigint { .. } | Node::Symbol { .. } | Node::String { .. }
        )
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Value::Node(Box::new(node))
    }
}

impl Error {
    /// The property of this name, if it is an enumerable one.
    pub fn property(&self, name: &str) -> Option<&Value> {
        self.properties.iter().find(|(key, _)| matches!(key, Key::Name(key) if key == name)).map(|(_, value)| value)
    }

    /// `error.cause`, also one that was set later.
    pub fn cause(&self) -> Option<&Value> {
        self.cause.as_ref().or_else(|| self.property("cause"))
    }

    /// The errors of an `AggregateError`.
    pub fn errors(&self) -> &[Value] {
        match self.errors.as_ref().or_else(|| self.property("errors")) {
            Some(Value::Node(node)) => match &**node {
                Node::Array(array) => &array.items,
                _ => &[],
            },
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests;
