//! JSON values read into types, with errors in the words of JSON.
//!
//! serde's own deserializers name Rust types ("expected struct LimitsInput"), accept an array for a struct, and ignore unknown
//! fields. Here an error names JSON types, an array for an object is an error, and an unknown field gives a warning.

use crate::program::spelling::nearest;
use crate::shorten::repeated;
use serde::de::value::StringDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error as _, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value, map};
use std::cell::RefCell;
use std::{fmt, vec};

/// Where a value stands in the JSON: `request.headers[1]`.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(Self::Root, name) => f.write_str(name),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Why a JSON value could not be read.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The path of the field, once it is known; `message` then begins with that path.
    field: Option<String>,
    message: String,
}

impl Failure {
    /// The field and the message.
    pub(crate) fn into_parts(self) -> (String, String) {
        (self.field.unwrap_or_default(), self.message)
    }

    /// Attaches `path` to the failure, unless the failure already has the path of a nested value.
    fn at(self, path: Path) -> Self {
        if self.field.is_some() {
            return self;
        }
        let field = path.to_string();
        let name = if field.is_empty() { "the body" } else { &field };
        let separator = if self.message.starts_with(MUST) { " " } else { ": " };
        Self { message: format!("{name}{separator}{}", self.message), field: Some(field) }
    }
}

/// The start of a message that is appended to the name of the field.
const MUST: &str = "must be ";

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

impl serde::de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { field: None, message: message.to_string() }
    }

    fn invalid_type(_: Unexpected, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("{MUST}{expected}"))
    }
}

/// A field that the object does not define.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unknown {
    /// Its path.
    pub(crate) field: String,
    /// The path of the known field with the most similar spelling, if one is similar enough.
    pub(crate) meant: Option<String>,
}

/// The unknown fields of a request.
#[derive(Debug, Default)]
pub(crate) struct UnknownFields {
    /// The first unknown fields, up to the number that is reported.
    pub(crate) listed: Vec<Unknown>,
    /// The number of further unknown fields. They are only counted: a request may hold half a million, and the spelling search is
    /// slow.
    pub(crate) more: usize,
}

/// A deserializer together with the path of the value it reads.
pub(crate) struct Reader<'a> {
    pub(crate) value: Value,
    pub(crate) path: &'a Path<'a>,
    /// Collects the unknown fields.
    pub(crate) unknown: &'a RefCell<UnknownFields>,
}

impl Reader<'_> {
    /// Reads the value if it is of the expected kind.
    fn read_if<'de, V: Visitor<'de>>(
        self,
        is_expected: fn(&Value) -> bool,
        expected: &str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        if is_expected(&self.value) { self.deserialize_any(visitor) } else { Err(self.must_be(expected)) }
    }

    /// The error for a value that is not what is expected.
    fn must_be(&self, expected: &str) -> Failure {
        let found = match &self.value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(value) => value.to_string(),
            Value::String(_) => "a string".to_owned(),
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        Failure::custom(format_args!("{MUST}{expected}, not {found}")).at(*self.path)
    }

    /// Records the fields of an object that are not among the known fields.
    fn note_unknown(&self, known: &[&str]) {
        let Value::Object(fields) = &self.value else { return };
        let mut unknown = self.unknown.borrow_mut();
        for name in fields.keys().filter(|name| !known.contains(&name.as_str())) {
            if unknown.listed.len() == super::WARNINGS_MAX {
                unknown.more += 1;
                continue;
            }
            let meant = nearest(name, known).map(|meant| Path::Field(self.path, meant).to_string());
            unknown.listed.push(Unknown { field: Path::Field(self.path, repeated(name)).to_string(), meant });
        }
    }
}

/// Reads an integer from `$least` to `$most`, both included.
macro_rules! integers {
    ($($method:ident $type:ty),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            let number = self.value.as_i64().map(i128::from).or_else(|| self.value.as_u64().map(i128::from));
            if number.is_none_or(|number| <$type>::try_from(number).is_err()) {
                return Err(self.must_be(&format!("a whole number from {} to {}", <$type>::MIN, <$type>::MAX)));
            }
            self.deserialize_any(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Self { value, path, unknown } = self;
        let read = match value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (_, _, Some(number)) => visitor.visit_f64(number),
                _ => Err(Failure::custom("a number that cannot be read")),
            },
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visitor.visit_seq(Items { items: items.into_iter(), index: 0, path, unknown }),
            Value::Object(fields) => visitor.visit_map(JsonFields::new(fields, path, unknown)),
        };
        read.map_err(|failure| failure.at(*path))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.read_if(Value::is_boolean, "true or false", visitor)
    }

    integers! {
        deserialize_u8 u8, deserialize_u16 u16, deserialize_u32 u32, deserialize_u64 u64,
        deserialize_i8 i8, deserialize_i16 i16, deserialize_i32 i32, deserialize_i64 i64
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.read_if(Value::is_number, "a number", visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.read_if(Value::is_string, "a string", visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.read_if(Value::is_array, "an array", visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Failure> {
        match &self.value {
            Value::Array(items) if items.len() == length => self.deserialize_any(visitor),
            Value::Array(items) => {
                let found = items.len();
                Err(Failure::custom(format_args!("{MUST}an array of {length} items, not of {found}")).at(*self.path))
            }
            _ => Err(self.must_be(&format!("an array of {length} items"))),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.read_if(Value::is_object, "an object", visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.note_unknown(fields);
        self.deserialize_map(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple_struct identifier enum
    }
}

struct Items<'a> {
    items: vec::IntoIter<Value>,
    index: usize,
    path: &'a Path<'a>,
    unknown: &'a RefCell<UnknownFields>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Failure;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Failure> {
        let Some(value) = self.items.next() else { return Ok(None) };
        let path = Path::Item(self.path, self.index);
        self.index += 1;
        seed.deserialize(Reader { value, path: &path, unknown: self.unknown })
            .map(Some)
            .map_err(|failure| failure.at(path))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct JsonFields<'a> {
    fields: map::IntoIter,
    /// The field whose name was read and whose value is read next.
    current: Option<(String, Value)>,
    path: &'a Path<'a>,
    unknown: &'a RefCell<UnknownFields>,
}

impl<'a> JsonFields<'a> {
    fn new(fields: Map<String, Value>, path: &'a Path<'a>, unknown: &'a RefCell<UnknownFields>) -> Self {
        Self { fields: fields.into_iter(), current: None, path, unknown }
    }
}

impl<'de> MapAccess<'de> for JsonFields<'_> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failure> {
        self.current = self.fields.next();
        let Some((name, _)) = &self.current else { return Ok(None) };
        seed.deserialize(StringDeserializer::new(name.clone())).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failure> {
        let (name, value) = self.current.take().ok_or_else(|| Failure::custom("a value was read before its name"))?;
        let path = Path::Field(self.path, &name);
        seed.deserialize(Reader { value, path: &path, unknown: self.unknown }).map_err(|failure| failure.at(path))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.fields.len())
    }
}
