//! One module: its serialised form and its content.

use super::ModuleName;
use crate::Error;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Error as _, IgnoredAny, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// The serialised form of a module: text whose kind follows from the extension of its name, or content with an explicit kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum ModuleInput {
    /// Source or text.
    Text(String),
    /// An object with a single field, whose name is the kind.
    Typed(ModuleContent),
}

/// The content of a module, by the platform's module types.
/// <https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/#modules>
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ModuleContent {
    /// The source of an ECMAScript module, TypeScript if the extension says so.
    Js(String),
    /// The source of a CommonJS module.
    Cjs(String),
    /// Text; its default export is a string.
    Text(String),
    /// JSON; its default export is the value.
    Json(Value),
    /// Bytes; its default export is an ArrayBuffer.
    Data(Bytes),
    /// WebAssembly; its default export is a `WebAssembly.Module`.
    Wasm(Bytes),
}

/// Bytes, serialised as base64.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bytes(pub Vec<u8>);

impl ModuleInput {
    /// The text, if the module was sent as plain text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Typed(_) => None,
        }
    }

    /// The content of the module `name`.
    ///
    /// # Errors
    /// Plain text under a name with an unknown extension, and invalid JSON in a JSON module.
    pub fn content(self, name: &ModuleName) -> Result<ModuleContent, Error> {
        let text = match self {
            Self::Typed(content) => return Ok(content),
            Self::Text(text) => text,
        };
        let invalid = |message| Err(Error::invalid(format!("modules.{name}"), message));
        match ending(name.as_str()) {
            // The compiler reports unsupported syntax with its location.
            "ts" | "mts" | "js" | "mjs" | "tsx" | "jsx" | "cts" => Ok(ModuleContent::Js(text)),
            "cjs" => Ok(ModuleContent::Cjs(text)),
            "txt" => Ok(ModuleContent::Text(text)),
            "json" => match serde_json::from_str(&text) {
                Ok(value) => Ok(ModuleContent::Json(value)),
                Err(error) => invalid(format!("{name} is not JSON that can be read: {error}")),
            },
            _ => invalid(format!(
                "the ending of {name} does not say what it is: end it in .ts, .js, .mjs, .cjs, .json or .txt, or send {{\"text\": …}}, {{\"data\": …}} or another kind"
            )),
        }
    }

    /// The same module in its normal form: plain text where the kind follows from the name.
    pub(crate) fn normalised(self, name: &str) -> Self {
        let kind = ending(name);
        match self {
            Self::Typed(ModuleContent::Js(text)) if matches!(kind, "ts" | "mts" | "js" | "mjs") => Self::Text(text),
            Self::Typed(ModuleContent::Cjs(text)) if kind == "cjs" => Self::Text(text),
            Self::Typed(ModuleContent::Text(text)) if kind == "txt" => Self::Text(text),
            // `#` writes it indented.
            Self::Typed(ModuleContent::Json(value)) if kind == "json" => Self::Text(format!("{value:#}")),
            other => other,
        }
    }
}

/// The extension of a name; empty if it has none.
fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

impl ModuleContent {
    /// The size of the content, bytes: of the UTF-8, of the JSON text, or of the raw data.
    pub fn bytes(&self) -> usize {
        match self {
            Self::Js(text) | Self::Cjs(text) | Self::Text(text) => text.len(),
            Self::Json(value) => super::json::size(value),
            Self::Data(bytes) | Self::Wasm(bytes) => bytes.0.len(),
        }
    }

    /// The name of the kind on the wire.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Js(_) => "js",
            Self::Cjs(_) => "cjs",
            Self::Text(_) => "text",
            Self::Json(_) => "json",
            Self::Data(_) => "data",
            Self::Wasm(_) => "wasm",
        }
    }

    /// The source, if the module is code; only code can be the main module.
    pub fn script(&self) -> Option<&str> {
        match self {
            Self::Js(source) | Self::Cjs(source) => Some(source),
            Self::Text(_) | Self::Json(_) | Self::Data(_) | Self::Wasm(_) => None,
        }
    }
}

impl From<String> for ModuleInput {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<'de> Deserialize<'de> for ModuleInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ModuleVisitor)
    }
}

struct ModuleVisitor;

impl<'de> Visitor<'de> for ModuleVisitor {
    type Value = ModuleInput;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string, or an object with one of the fields js, cjs, text, json, data and wasm")
    }

    fn visit_str<E>(self, text: &str) -> Result<ModuleInput, E> {
        Ok(ModuleInput::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<ModuleInput, A::Error> {
        let other = || A::Error::invalid_type(Unexpected::Map, &ModuleVisitor);
        let content = match fields.next_key::<String>()?.as_deref() {
            Some("js") => ModuleContent::Js(fields.next_value()?),
            Some("cjs") => ModuleContent::Cjs(fields.next_value()?),
            Some("text") => ModuleContent::Text(fields.next_value()?),
            Some("json") => ModuleContent::Json(fields.next_value()?),
            Some("data") => ModuleContent::Data(fields.next_value()?),
            Some("wasm") => ModuleContent::Wasm(fields.next_value()?),
            _ => return Err(other()),
        };
        match fields.next_key::<IgnoredAny>()? {
            None => Ok(ModuleInput::Typed(content)),
            Some(_) => Err(other()),
        }
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Self).map_err(|error| {
            // The library's messages end in a full stop, Petri's do not.
            let why = error.to_string();
            D::Error::custom(format_args!("bytes are sent as base64: {}", why.trim_end_matches('.')))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_value, json};

    #[track_caller]
    fn holds(name: &str, sent: Value, expect: ModuleContent) {
        let name = ModuleName::parse(name).unwrap();
        assert_eq!(from_value::<ModuleInput>(sent).unwrap().content(&name), Ok(expect));
    }

    #[test]
    fn the_extension_decides_the_kind_of_text() {
        let text = || "{}".to_owned();
        holds("a.js", json!("{}"), ModuleContent::Js(text()));
        holds("a.mjs", json!("{}"), ModuleContent::Js(text()));
        holds("a.cjs", json!("{}"), ModuleContent::Cjs(text()));
        holds("a.txt", json!("{}"), ModuleContent::Text(text()));
        holds("a.json", json!("{}"), ModuleContent::Json(json!({})));
    }

    #[test]
    fn content_with_an_explicit_kind_may_have_any_name() {
        holds("page.html", json!({"text": "<p>"}), ModuleContent::Text("<p>".to_owned()));
        holds("a.txt", json!({"js": "x"}), ModuleContent::Js("x".to_owned()));
        holds("data", json!({"json": [1, null]}), ModuleContent::Json(json!([1, null])));
        holds("a.bin", json!({"data": "AAEC"}), ModuleContent::Data(Bytes(vec![0, 1, 2])));
        holds("a.wasm", json!({"wasm": "AGFzbQ=="}), ModuleContent::Wasm(Bytes(b"\0asm".to_vec())));
        holds("a.js", json!({"cjs": "x"}), ModuleContent::Cjs("x".to_owned()));
    }

    #[track_caller]
    fn refused(name: &str, sent: &str, message: &str) {
        let name = ModuleName::parse(name).unwrap();
        let error = ModuleInput::Text(sent.to_owned()).content(&name).unwrap_err();
        assert_eq!((error.field(), error.message()), (Some(&*format!("modules.{name}")), message));
    }

    #[test]
    fn text_that_cannot_be_read() {
        refused(
            "lib/page.html",
            "<p>",
            "the ending of lib/page.html does not say what it is: end it in .ts, .js, .mjs, .cjs, .json or .txt, or send {\"text\": …}, {\"data\": …} or another kind",
        );
        refused("a.json", "{", "a.json is not JSON that can be read: EOF while parsing an object at line 1 column 1");
    }

    #[test]
    fn malformed_modules_are_refused() {
        let error = |sent: Value| {
            let error = crate::program::json::from_value::<ModuleInput>(sent).unwrap_err();
            error.message().to_owned()
        };
        let expected =
            "the body must be a string, or an object with one of the fields js, cjs, text, json, data and wasm";
        for sent in
            [json!(5), json!(null), json!({}), json!({"js": "x", "text": "y"}), json!({"py": "x"}), json!(["x"])]
        {
            assert_eq!(error(sent), expected);
        }
        assert_eq!(error(json!({"js": 5})), "js must be a string, not 5");
        assert!(error(json!({"data": "?"})).starts_with("data: bytes are sent as base64: "));
    }

    #[test]
    fn the_normal_form_is_plain_text_where_the_name_tells_the_kind() {
        let normal = |name: &str, sent: Value| {
            serde_json::to_value(from_value::<ModuleInput>(sent).unwrap().normalised(name)).unwrap()
        };
        assert_eq!(normal("a.js", json!({"js": "x"})), json!("x"));
        assert_eq!(normal("a.txt", json!({"text": "x"})), json!("x"));
        assert_eq!(normal("a.json", json!({"json": {"a": 1}})), json!("{\n  \"a\": 1\n}"));
        for same in [json!({"text": "x"}), json!({"data": "AAEC"}), json!({"wasm": "AGFzbQ=="}), json!("x")] {
            assert_eq!(normal("a.js", same.clone()), same);
        }
    }

    #[test]
    fn sizes() {
        for (sent, bytes) in [(json!("ü"), 2), (json!({"json": {"a": 1}}), 7), (json!({"data": "AAEC"}), 3)] {
            let name = ModuleName::parse("a.txt").unwrap();
            assert_eq!(from_value::<ModuleInput>(sent).unwrap().content(&name).unwrap().bytes(), bytes);
        }
    }
}
