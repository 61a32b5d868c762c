//! A run as it is stored: the request, the report, the time.

use super::RunId;
use crate::Error;
use crate::program::ExecuteRequest;
use crate::report::Report;
use serde::{Deserialize, Serialize};

/// A complete run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunRecord {
    /// The run's number; `None` if it could not be stored and is therefore missing from the history.
    pub id: Option<RunId>,
    /// The start of the run, milliseconds since 1970.
    pub at: f64,
    /// The request.
    #[serde(rename = "execute")]
    pub request: ExecuteRequest,
    /// The report.
    pub report: Report,
}

/// The stored form of a run. A new version is a new variant; old versions stay readable.
#[derive(Serialize, Deserialize)]
#[serde(tag = "v")]
pub enum StoredRun {
    /// The first version.
    #[serde(rename = "1")]
    V1 {
        /// The start of the run, milliseconds since 1970.
        at: f64,
        /// The request.
        #[serde(rename = "execute")]
        request: ExecuteRequest,
        /// The report.
        report: Box<Report>,
    },
}

impl StoredRun {
    /// A run in the current version.
    pub fn new(at: f64, request: ExecuteRequest, report: Report) -> Self {
        Self::V1 { at, request, report: Box::new(report) }
    }

    /// The stored text.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) if the run cannot be written as JSON.
    pub fn to_text(&self) -> Result<String, Error> {
        serde_json::to_string(self).map_err(|error| Error::unwritable("the run", error))
    }

    /// Reads a stored text of any version.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) for text that no version of Petri wrote.
    pub fn from_text(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text)
            .map_err(|error| Error::unavailable(format!("this run cannot be read by this version of Petri: {error}")))
    }

    /// The run with its number, if it was stored.
    pub fn into_record(self, id: Option<RunId>) -> RunRecord {
        let Self::V1 { at, request, report } = self;
        RunRecord { id, at, request, report: *report }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_one_keeps_opening() {
        let text = r#"{"v":"1","at":1.5,"execute":{"modules":{"main.js":"x"},"main":"main.js","prompt":"p"},"report":{"success":true,"outcome":{"type":"returned"},"stdout":"","stderr":"","console":[],"response":{"status":200,"status_text":"","headers":[["a","b"]],"body":{"text":"hi"},"bytes":2,"truncated":false},"network":[],"timing":{"start_ms":1.0,"run_ms":2.0,"total_ms":3.0,"cold":true}}}"#;
        let run = StoredRun::from_text(text).unwrap();
        let again = StoredRun::from_text(&run.to_text().unwrap()).unwrap().into_record(Some(RunId(7)));
        let record = run.into_record(Some(RunId(7)));
        assert_eq!(again, record);
        // A field added later has a default that changes nothing.
        assert_eq!(record.report.timing.compile_ms, 0.0);
        assert_eq!((record.id, record.at, record.request.prompt.as_str()), (Some(RunId(7)), 1.5, "p"));
    }

    #[test]
    fn an_unknown_version_is_a_clear_error() {
        let Err(error) = StoredRun::from_text(r#"{"v":"9"}"#) else { panic!("opened") };
        assert!(error.to_string().starts_with("this run cannot be read by this version of Petri: "), "{error}");
    }
}
