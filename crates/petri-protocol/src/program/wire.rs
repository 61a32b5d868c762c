//! The execute request in its serialised form, as callers send it and as the history and shares store it.

use super::options::LimitsInput;
use super::request::RequestInput;
use super::{CODE_MODULE, Execution, ModuleInput};
use crate::field::{is_default, or_default};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The request to run a program. Unknown fields are ignored, and `null` means the same as a missing field.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExecuteRequest {
    /// The source of a program with a single module; used instead of `modules`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Modules by name; used instead of `code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules: Option<BTreeMap<String, ModuleInput>>,
    /// The main module's name; optional where it follows from the names of the modules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main: Option<String>,
    /// The main module's export that handles the request, if not the default export.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
    /// The prompt, which the program finds in `?q=` of its request.
    #[serde(deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    pub prompt: String,
    /// The request passed to the program, if not a plain `GET /`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestInput>,
    /// Arguments for a program that exports a function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<Value>>,
    /// The values of `env`.
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Map::is_empty")]
    pub env: Map<String, Value>,
    /// The egress policy: `"blocked"` (the default), `"open"`, or `{"allow": [hosts]}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<Value>,
    /// `YYYY-MM-DD`; the default is the newest date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compatibility_date: Option<String>,
    /// Compatibility flags.
    #[serde(deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub compatibility_flags: Vec<String>,
    /// Limits, each clamped to its cap.
    #[serde(deserialize_with = "or_default", skip_serializing_if = "is_default")]
    pub limits: LimitsInput,
    /// The caller's session: runs of one session may share a warm isolate. A secret of the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Whether to run in a new isolate.
    #[serde(deserialize_with = "or_default", skip_serializing_if = "is_default")]
    pub fresh: bool,
}

impl ExecuteRequest {
    /// The request to run a program with a single module and no other settings:
    /// `ExecuteRequest { prompt, ..ExecuteRequest::of(code) }`.
    pub fn of(code: impl Into<String>) -> Self {
        Self { code: Some(code.into()), ..Self::default() }
    }

    /// The same request in its normal form for storage: modules by name with a main module, defaults left out,
    /// and neither session nor `fresh`. `execution` is the parsed form of this request.
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
