//! The items of a page's run stream: the events of the run, then the id of the stored run.

use super::RunId;
use crate::Error;
use crate::report::Event;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// One update of a run, sent to the page as one line of JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum RunUpdate {
    /// The run has ended; always the last item.
    #[serde(rename = "kept")]
    Saved {
        /// The run's number; `None` if it could not be stored and is therefore missing from the history.
        id: Option<RunId>,
        /// The start of the run, milliseconds since 1970.
        at: f64,
        /// Why the run was not stored.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        failure: Option<Error>,
    },
    /// An event of the run.
    #[serde(untagged)]
    Event(Event),
}

/// Splits a stream of bytes into lines of JSON.
#[derive(Debug, Default)]
pub struct JsonLines(Vec<u8>);

impl JsonLines {
    /// Takes the next bytes and returns the values of the completed lines; a line that is not a `T` is skipped.
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
        let sent = [
            RunUpdate::Event(Event::Body { base64: "ü".to_owned() }),
            RunUpdate::Saved { id: Some(RunId(5)), at: 1.5, failure: None },
            RunUpdate::Saved { id: None, at: 2.0, failure: Some(Error::unavailable("full")) },
        ];
        let text: String = sent.iter().map(|event| serde_json::to_string(event).unwrap() + "\n\n").collect();
        assert!(text.starts_with("{\"type\":\"body\",\"base64\":\"ü\"}\n\n{\"type\":\"kept\",\"id\":5,\"at\":1.5}\n"));
        for size in 1..text.len() {
            let mut lines = JsonLines::default();
            let received: Vec<RunUpdate> = text.as_bytes().chunks(size).flat_map(|piece| lines.push(piece)).collect();
            assert_eq!(received, sent, "in pieces of {size}");
        }
    }
}
