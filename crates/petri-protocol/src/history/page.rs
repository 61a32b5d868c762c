//! A page of a history.

use super::{DeletedRuns, RunId, RunSummary};
use crate::field::is_default;
use serde::{Deserialize, Serialize};

/// A page of a history, newest first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct RunPage {
    /// The runs; the first page begins with the pinned ones.
    pub runs: Vec<RunSummary>,
    /// The cursor of the next page, if there is one: request runs older than this.
    pub older: Option<RunId>,
    /// The number of pinned runs in the whole history.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pinned: u64,
    /// The last deletion, while it can be undone.
    #[serde(default, rename = "forgotten", skip_serializing_if = "Option::is_none")]
    pub deleted: Option<DeletedRuns>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_and_written_unchanged() {
        let page = |text: &str| serde_json::to_string(&serde_json::from_str::<RunPage>(text).unwrap()).unwrap();
        for text in [
            r#"{"runs":[],"older":null}"#,
            r#"{"runs":[{"id":2,"at":1.0,"prompt":"p","ending":"ok"}],"older":2}"#,
            r#"{"runs":[{"id":2,"at":1.0,"prompt":"p","ending":"ok","gist":"g","pinned":true}],"older":null,"pinned":1,"forgotten":{"at":5,"runs":2}}"#,
        ] {
            assert_eq!(page(text), text);
        }
    }
}
