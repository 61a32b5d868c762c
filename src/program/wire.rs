//! The execute request as it is written: on the wire, in history, in shares. Strings and serde only.

use super::json::or_default;
use super::options::LimitsInput;
use super::request::RequestInput;
use super::{CODE_MODULE, Execution, ModuleInput};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Everything a run is asked with. Fields that are not known are ignored, and `null` is the same as a field left out.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ExecuteRequest {
    /// The source of a program of one module; instead of `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Modules by name; instead of `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<BTreeMap<String, ModuleInput>>,
    /// The module that is run; may be left out where it can be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main: Option<String>,
    /// The main module's export that answers, instead of the default one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
    /// What the program is asked; `?q=` of its request.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    pub prompt: String,
    /// The request the program is given, if not a plain `GET /`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestInput>,
    /// Arguments, for a program that exports a function.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<Value>>,
    /// Values the program finds in `env`.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Map::is_empty")]
    pub env: Map<String, Value>,
    /// What the program may reach: `"blocked"`, which is the default, `"open"`, or `{"allow": [hosts]}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Value>,
    /// `YYYY-MM-DD`; the newest unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compatibility_date: Option<String>,
    /// Compatibility flags.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub compatibility_flags: Vec<String>,
    /// Limits, each clamped to its cap.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "is_default")]
    pub limits: LimitsInput,
    /// Who is asking: runs of one session may share a warm isolate. A secret of the caller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Ask for an isolate nobody used before.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "is_default")]
    pub fresh: bool,
}

impl ExecuteRequest {
    /// Asks for a program of one module to be run, and for nothing else:
    /// `ExecuteRequest { prompt, ..ExecuteRequest::of(code) }`.
    pub fn of(code: impl Into<String>) -> Self {
        Self { code: Some(code.into()), ..Self::default() }
    }

    /// The same request in its one normal form, as it is kept: modules by name with a main module, no defaults spelled
    /// out, and nothing of who asked or how fresh the isolate was to be. `execution` is what it was read as.
    pub fn normalised(mut self, execution: &Execution) -> Self {
        let modules = match self.code.take() {
            Some(code) => BTreeMap::from([(CODE_MODULE.to_owned(), code.into())]),
            None => self.modules.unwrap_or_default(),
        };
        let normal = modules.into_iter().map(|(name, module)| {
            let module = module.normalised(&name);
            (name, module)
        });
        self.modules = Some(normal.collect());
        self.main = Some(execution.program.modules.main().to_string());
        self.request = self.request.filter(|request| *request != RequestInput::default());
        self.network = execution.program.network.to_wire();
        self.session = None;
        self.fresh = false;
        self
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
