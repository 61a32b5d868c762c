//! What a page is told of its run: everything that happens as it happens, then where the run is kept.

use super::{Event, RunId};
use crate::error::Error;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// One thing a page is told; a JSON object a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Watched {
    /// The run is over and was kept; always the last.
    Kept {
        /// Its number; `None` when it could not be kept, which loses nothing but its place in the history.
        id: Option<RunId>,
        /// When it began, milliseconds since 1970.
        at: f64,
        /// Why it was not kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        failure: Option<Error>,
    },
    /// Something happened.
    #[serde(untagged)]
    Event(Event),
}

/// Cuts a stream of bytes into lines of JSON.
#[derive(Debug, Default)]
pub struct Lines(Vec<u8>);

impl Lines {
    /// Takes the next bytes and gives what the lines they complete hold; a line that holds no `T` is left out.
    pub fn push<T: DeserializeOwned>(&mut self, bytes: &[u8]) -> Vec<T> {
        let mut values = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.0.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                values.extend(serde_json::from_slice(&self.0).ok());
                self.0.clear();
            }
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_arrive_in_any_pieces() {
        let told = [
            Watched::Event(Event::Body { base64: "ü".to_owned() }),
            Watched::Kept { id: Some(RunId(5)), at: 1.5, failure: None },
            Watched::Kept { id: None, at: 2.0, failure: Some(Error::unavailable("full")) },
        ];
        let text: String = told.iter().map(|event| serde_json::to_string(event).unwrap() + "\n\n").collect();
        assert!(text.starts_with("{\"type\":\"body\",\"base64\":\"ü\"}\n\n{\"type\":\"kept\",\"id\":5,\"at\":1.5}\n"));
        for size in 1..text.len() {
            let mut lines = Lines::default();
            let heard: Vec<Watched> = text.as_bytes().chunks(size).flat_map(|piece| lines.push(piece)).collect();
            assert_eq!(heard, told, "in pieces of {size}");
        }
    }
}
