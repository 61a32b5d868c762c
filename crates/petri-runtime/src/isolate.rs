//! The id of a named isolate.

use crate::code::WorkerCode;
use petri_protocol::Error;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The name of an isolate: SHA-256 of its tenant and its code, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct IsolateId(String);

impl IsolateId {
    /// The id of `tenant`'s isolate for `code`. Two tenants never share an isolate, not even for the same code.
    ///
    /// # Errors
    /// Those of [`WorkerCode::identity`].
    pub(crate) fn new(tenant: &str, code: &WorkerCode) -> Result<Self, Error> {
        let mut hash = Sha256::new();
        let [harness, program, network] = code.identity()?;
        for part in [tenant.as_bytes(), &harness, &program, &network] {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compilations::tests::compiled;
    use petri_protocol::program::ExecuteRequest;
    use serde_json::{Value, json};

    fn id(tenant: &str, request: Value) -> IsolateId {
        let request: ExecuteRequest = serde_json::from_value(request).unwrap();
        let execution = request.try_into().unwrap();
        IsolateId::new(tenant, &WorkerCode::new(&execution, &compiled(&execution))).unwrap()
    }

    #[test]
    fn the_id_depends_on_visitor_code_and_every_option() {
        let base = id("a", json!({"code": "ab"}));
        assert_eq!(base, id("a", json!({"code": "ab", "prompt": "any", "request": {"path": "/x"}})));
        for other in [
            id("b", json!({"code": "ab"})),
            id("a", json!({"code": "ba"})),
            id("a", json!({"modules": {"other.js": "ab"}})),
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
