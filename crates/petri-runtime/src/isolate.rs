//! The id of a named isolate.

use crate::code::HARNESS_VERSION;
use petri_protocol::Error;
use petri_protocol::program::Execution;
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The name of an isolate: SHA-256 of its tenant and its code, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct IsolateId(String);

impl IsolateId {
    /// The id of `tenant`'s isolate for the code of `execution`, whose modules have the SHA-256 `modules`. Two tenants never share an
    /// isolate, not even for the same code.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](petri_protocol::ErrorKind::Unavailable) if the settings cannot be written as JSON. An id
    /// without the settings would be the same for programs with different settings.
    pub(crate) fn new(tenant: &str, execution: &Execution, modules: &[u8; 32]) -> Result<Self, Error> {
        let settings = Settings::of(execution);
        let settings =
            serde_json::to_vec(&settings).map_err(|error| Error::unwritable("the isolate's settings", error))?;
        let mut hash = Sha256::new();
        for part in [tenant.as_bytes(), &*HARNESS_VERSION, modules, &settings] {
            // The length prefix keeps the parts apart.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let mut id = String::with_capacity(64);
        for byte in hash.finalize() {
            // Writing to a String cannot fail.
            let _ = write!(id, "{byte:02x}");
        }
        Ok(Self(id))
    }

    /// An existing id, from its text.
    pub(crate) fn from_text(text: String) -> Self {
        Self(text)
    }

    /// The id, 64 hexadecimal digits.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an isolate is made with, beside the modules. Values of `env` keep the order in which they were written, since a program
/// sees it.
#[derive(Serialize)]
struct Settings<'a> {
    date: &'a str,
    flags: &'a [String],
    env: &'a Map<String, Value>,
    cpu_ms: u64,
    subrequests: u64,
    /// In its normal form; `None` if the network is blocked.
    network: Option<Value>,
}

impl<'a> Settings<'a> {
    fn of(execution: &'a Execution) -> Self {
        let program = &execution.program;
        Self {
            date: program.compatibility.date(),
            flags: program.compatibility.flags(),
            env: program.env.values(),
            cpu_ms: execution.limits.cpu_ms,
            subrequests: execution.limits.subrequests,
            network: program.network.to_wire(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compilations::tests::compiled;
    use petri_protocol::program::ExecuteRequest;
    use serde_json::{Value, json};

    fn id(tenant: &str, request: Value) -> IsolateId {
        let request: ExecuteRequest = serde_json::from_value(request).unwrap();
        let execution = request.try_into().unwrap();
        IsolateId::new(tenant, &execution, &compiled(&execution).digest).unwrap()
    }

    #[test]
    fn the_id_depends_on_visitor_code_and_every_option() {
        let base = id("a", json!({"code": "ab"}));
        assert_eq!(base, id("a", json!({"code": "ab", "prompt": "any", "request": {"path": "/x"}})));
        for other in [
            id("b", json!({"code": "ab"})),
            id("a", json!({"code": "ba"})),
            id("a", json!({"modules": {"other.js": "ab"}})),
            id("a", json!({"modules": {"main.ts": "ab", "a.txt": "c"}})),
            id("a", json!({"modules": {"main.ts": "ab", "a.json": {"json": "c"}}})),
            id("a", json!({"code": "ab", "env": {"A": 1}})),
            id("a", json!({"code": "ab", "compatibility_date": "2026-01-01"})),
            id("a", json!({"code": "ab", "compatibility_flags": ["url_original"]})),
            id("a", json!({"code": "ab", "limits": {"cpu_ms": 1}})),
            id("a", json!({"code": "ab", "network": "open"})),
            id("a", json!({"code": "ab", "network": {"allow": []}})),
        ] {
            assert_ne!(base, other);
        }
        assert_eq!(base.as_str().len(), 64);
    }
}
