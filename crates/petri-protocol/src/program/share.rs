//! A shared program: an immutable snapshot whose id derives from its content, in a format that carries its version.

use super::{ExecuteRequest, Execution};
use crate::Error;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// The address of a share: the first 128 bits of its content's SHA-256, as 22 characters of base64url.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ShareId(String);

const ID_BYTES: usize = 16;

/// The digits of base64url in their order (RFC 4648, 5).
const ALPHABET: &[u8; ShareId::SHARDS] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl ShareId {
    /// Reads an id; `None` for text that is not an id.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == ID_BYTES).then(|| Self(text.to_owned()))
    }

    /// The id of a share with this stored text: equal text has the same id for everybody.
    pub fn of(stored: &str) -> Self {
        let digest = Sha256::digest(stored);
        Self(URL_SAFE_NO_PAD.encode(&digest[..ID_BYTES]))
    }

    /// The number of shards that shares are stored in.
    pub const SHARDS: usize = 64;

    /// The shard of a share, less than [`SHARDS`](Self::SHARDS): the first six bits of its id, which are its first
    /// character.
    pub fn shard(&self) -> usize {
        let first = self.0.bytes().next();
        first.and_then(|first| ALPHABET.iter().position(|digit| *digit == first)).unwrap_or_default()
    }

    /// The id as it is written in a link.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ShareId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The content of a share: the execute request without the sharer's private values.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedProgram(ExecuteRequest);

/// The stored form. A new version is a new variant; old versions stay readable.
#[derive(Serialize, Deserialize)]
#[serde(tag = "v")]
enum StoredShare {
    #[serde(rename = "1")]
    V1 {
        #[serde(rename = "execute")]
        request: ExecuteRequest,
    },
}

impl SharedProgram {
    /// Takes a snapshot of a valid request. Private values are removed: the values of `env` (names are kept, values
    /// become empty) and the session. Equal programs give equal snapshots, however they were written.
    ///
    /// # Errors
    /// The errors of [`Execution`]: a request that cannot run cannot be shared.
    pub fn snapshot(request: ExecuteRequest) -> Result<Self, Error> {
        let execution = Execution::try_from(request.clone())?;
        let mut request = request.normalised(&execution);
        for value in request.env.values_mut() {
            *value = "".into();
        }
        Ok(Self(request))
    }

    /// The request to run the shared program.
    pub fn into_request(self) -> ExecuteRequest {
        self.0
    }

    /// The stored form as text. Equal programs have equal text, because maps are ordered and defaults left out.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) if the program cannot be written as JSON.
    pub fn to_stored(&self) -> Result<String, Error> {
        serde_json::to_string(&StoredShare::V1 { request: self.0.clone() })
            .map_err(|error| Error::unwritable("the shared program", error))
    }

    /// Reads a stored form of any version.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) for text that no version of Petri wrote.
    pub fn from_stored(text: &str) -> Result<Self, Error> {
        match serde_json::from_str(text) {
            Ok(StoredShare::V1 { request }) => Ok(Self(request)),
            Err(error) => {
                Err(Error::unavailable(format!("this share cannot be read by this version of Petri: {error}")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn share(request: Value) -> SharedProgram {
        SharedProgram::snapshot(serde_json::from_value(request).unwrap()).unwrap()
    }

    fn id(request: Value) -> ShareId {
        ShareId::of(&share(request).to_stored().unwrap())
    }

    #[test]
    fn the_same_content_has_the_same_id_however_it_was_written() {
        let expect = id(json!({"code": "x", "prompt": "p"}));
        for same in [
            json!({"prompt": "p", "modules": {"main.ts": "x"}}),
            json!({"modules": {"main.ts": "x"}, "main": "main.ts", "prompt": "p", "network": "blocked", "request": {}}),
            json!({"code": "x", "prompt": "p", "session": "secret", "fresh": true}),
        ] {
            assert_eq!(id(same.clone()), expect, "{same}");
        }
        for other in [
            json!({"code": "x", "prompt": "q"}),
            json!({"code": "y", "prompt": "p"}),
            json!({"modules": {"other.js": "x"}, "prompt": "p"}),
            json!({"code": "x", "prompt": "p", "compatibility_date": "2026-01-01"}),
            json!({"code": "x", "prompt": "p", "env": {"A": ""}}),
            json!({"code": "x", "prompt": "p", "network": "open"}),
        ] {
            assert_ne!(id(other.clone()), expect, "{other}");
        }
    }

    #[test]
    fn secrets_are_not_shared() {
        let stored = share(json!({"code": "x", "env": {"KEY": "hunter2"}, "session": "hunter3"})).to_stored().unwrap();
        assert!(!stored.contains("hunter"), "{stored}");
        assert!(stored.contains("KEY"));
    }

    #[test]
    fn version_one_keeps_opening() {
        let text = r#"{"v":"1","execute":{"modules":{"main.js":"x"},"main":"main.js","prompt":"p"}}"#;
        let opened = SharedProgram::from_stored(text).unwrap();
        assert_eq!(opened.to_stored().unwrap(), text);
        assert_eq!(opened.into_request().prompt, "p");
    }

    #[test]
    fn an_unknown_version_is_a_clear_error() {
        let error = SharedProgram::from_stored(r#"{"v":"9"}"#).unwrap_err();
        assert!(error.to_string().starts_with("this share cannot be read by this version of Petri: "), "{error}");
    }

    #[test]
    fn ids() {
        let id = id(json!({"code": "x"}));
        assert_eq!(id.as_str().len(), 22);
        assert_eq!(ShareId::parse(id.as_str()), Some(id));
        for bad in [
            "",
            "short",
            "../../etc/passwd",
            "AAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAA!",
            "AAAAAAAAAAAAAAAAAAAAAB",
        ] {
            assert_eq!(ShareId::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_id_has_one_of_the_shards() {
        let shard = |first_byte: u8| {
            let mut bytes = [0; ID_BYTES];
            bytes[0] = first_byte;
            ShareId::parse(&URL_SAFE_NO_PAD.encode(bytes)).unwrap().shard()
        };
        for byte in 0..=u8::MAX {
            assert_eq!(shard(byte), usize::from(byte >> 2), "{byte}");
        }
        assert_eq!(shard(u8::MAX), ShareId::SHARDS - 1);
    }

    #[test]
    fn a_request_that_cannot_run_cannot_be_shared() {
        assert!(SharedProgram::snapshot(ExecuteRequest::default()).is_err());
    }
}
