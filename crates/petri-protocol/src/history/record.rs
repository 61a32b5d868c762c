//! A run as it is stored: the request, the report, the time.

use crate::Error;
use crate::program::ExecuteRequest;
use crate::report::{Outcome, Report, ResponseReport, StopReason};
use crate::shorten::excerpt;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// The number of a run in its visitor's history. Numbers rise and are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RunId(pub u64);

impl RunId {
    /// Reads an id from a link: a positive integer that JavaScript represents exactly.
    pub fn parse(text: &str) -> Option<Self> {
        whole(text).map(Self)
    }
}

/// A positive integer that JavaScript represents exactly, in canonical decimal form.
fn whole(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number < 1 << 53)
}

impl std::fmt::Display for RunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A complete run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunRecord {
    /// The run's number; `None` if it could not be stored and is therefore missing from the history.
    pub id: Option<RunId>,
    /// The start of the run, milliseconds since 1970.
    pub at: f64,
    /// The request.
    pub execute: ExecuteRequest,
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
        execute: ExecuteRequest,
        /// The report.
        report: Box<Report>,
    },
}

impl StoredRun {
    /// A run in the current version.
    pub fn new(at: f64, execute: ExecuteRequest, report: Report) -> Self {
        Self::V1 { at, execute, report: Box::new(report) }
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
        let Self::V1 { at, execute, report } = self;
        RunRecord { id, at, execute, report: *report }
    }
}

/// A run in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunSummary {
    /// The run's number.
    pub id: RunId,
    /// The start of the run, milliseconds since 1970.
    pub at: f64,
    /// The first characters of the prompt, on one line.
    pub prompt: String,
    /// The kind of outcome.
    #[serde(rename = "ending")]
    pub outcome: OutcomeSummary,
    /// The result on one line; see [`Report::summary`].
    #[serde(default, rename = "gist", skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Whether the visitor pinned it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
}

impl RunSummary {
    /// The summary of a stored run.
    pub fn of(run: &RunRecord) -> Option<Self> {
        let RunRecord { id, at, execute, report } = run;
        Some(Self {
            id: (*id)?,
            at: *at,
            prompt: excerpt(&execute.prompt),
            outcome: OutcomeSummary::of(report),
            summary: report.summary(),
            pinned: false,
        })
    }

    /// The sort key of a list: pinned runs first, each part newest first.
    pub fn sort_key(&self) -> (bool, Reverse<RunId>) {
        (!self.pinned, Reverse(self.id))
    }
}

/// The kind of outcome, for lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeSummary {
    /// The program returned a plain value or a response with a status below 400.
    Ok,
    /// The program returned a response with a status of 400 or more.
    ErrorStatus(u16),
    /// The program threw.
    Threw,
    /// The run was stopped.
    Stopped(StopReason),
    /// The program was refused and never ran.
    Refused,
}

impl OutcomeSummary {
    /// The kind of outcome of a report.
    pub fn of(report: &Report) -> Self {
        match (&report.outcome, &report.response) {
            (Outcome::Returned, Some(ResponseReport { head, .. })) if head.status >= 400 => {
                Self::ErrorStatus(head.status)
            }
            (Outcome::Returned, _) => Self::Ok,
            (Outcome::Threw { .. }, _) => Self::Threw,
            (Outcome::Stopped { reason, .. }, _) => Self::Stopped(*reason),
            (Outcome::Refused { .. }, _) => Self::Refused,
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form of a text that a search compares, for prompt and query alike: on one line, in lower case.
pub fn searchable(text: &str) -> String {
    one_line(&text.to_lowercase())
}

/// How long a deletion can be undone, milliseconds; then the runs are purged.
pub const UNDO_MS: u64 = 5 * 60 * 1000;

/// Runs that were deleted together; one undo restores all of them until they are purged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletedRuns {
    /// The time of the deletion, milliseconds since 1970; unique for a visitor.
    pub at: u64,
    /// The number of runs that undo restores.
    pub runs: u64,
}

impl DeletedRuns {
    /// Reads [`DeletedRuns::at`] from a URL.
    pub fn parse_at(text: &str) -> Option<u64> {
        whole(text)
    }
}

/// A page of a history, newest first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct RunPage {
    /// The runs; the first page begins with the pinned ones.
    pub runs: Vec<RunSummary>,
    /// The cursor of the next page, if there is one: request runs older than this.
    pub older: Option<RunId>,
    /// The number of pinned runs in the whole history.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub pinned: u64,
    /// The last deletion, while it can be undone.
    #[serde(default, rename = "forgotten", skip_serializing_if = "Option::is_none")]
    pub deleted: Option<DeletedRuns>,
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// A share, as a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareLink {
    /// The share's id.
    pub id: String,
    /// The absolute URL of the share's page.
    pub url: String,
    /// Warnings about the request: fields that were ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

impl ShareLink {
    /// The absolute URL of the program for an iframe in another page.
    pub fn embed_url(&self) -> String {
        let origin = self.url.strip_suffix(&format!("/s/{}", self.id)).unwrap_or_default();
        format!("{origin}/embed/{}", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shorten::EXCERPT_CHARS;

    #[test]
    fn ids() {
        assert_eq!(RunId::parse("1"), Some(RunId(1)));
        assert_eq!(RunId::parse("9007199254740991"), Some(RunId((1 << 53) - 1)));
        for bad in ["", "0", "01", "-1", "+1", "1.0", "9007199254740992", "99999999999999999999", "x"] {
            assert_eq!(RunId::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn version_one_keeps_opening() {
        let text = r#"{"v":"1","at":1.5,"execute":{"modules":{"main.js":"x"},"main":"main.js","prompt":"p"},"report":{"success":true,"outcome":{"type":"returned"},"stdout":"","stderr":"","console":[],"response":{"status":200,"status_text":"","headers":[["a","b"]],"body":{"text":"hi"},"bytes":2,"truncated":false},"network":[],"timing":{"start_ms":1.0,"run_ms":2.0,"total_ms":3.0,"cold":true}}}"#;
        let run = StoredRun::from_text(text).unwrap();
        let again = StoredRun::from_text(&run.to_text().unwrap()).unwrap().into_record(Some(RunId(7)));
        let record = run.into_record(Some(RunId(7)));
        assert_eq!(again, record);
        // A field added later has a default that changes nothing.
        assert_eq!(record.report.timing.compile_ms, 0.0);
        assert_eq!((record.id, record.at, record.execute.prompt.as_str()), (Some(RunId(7)), 1.5, "p"));
    }

    #[test]
    fn an_unknown_version_is_a_clear_error() {
        let Err(error) = StoredRun::from_text(r#"{"v":"9"}"#) else { panic!("opened") };
        assert!(error.to_string().starts_with("this run cannot be read by this version of Petri: "), "{error}");
    }

    #[test]
    fn a_search_compares_one_line_in_lower_case() {
        assert_eq!(searchable(" One\r\n TWO\tÜ  "), "one two ü");
        assert!(searchable(&format!("{} End", "x ".repeat(EXCERPT_CHARS))).contains(&searchable("END")));
        assert_eq!(searchable(" \n"), "");
    }

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

    #[test]
    fn pinned_runs_stand_first_and_newer_ones_before_older_ones() {
        let run = |id, pinned| RunSummary {
            id: RunId(id),
            at: 0.0,
            prompt: String::new(),
            outcome: OutcomeSummary::Ok,
            summary: String::new(),
            pinned,
        };
        let mut runs = [run(1, true), run(4, false), run(2, false), run(3, true)];
        runs.sort_by_key(RunSummary::sort_key);
        assert_eq!(runs.map(|run| run.id.0), [3, 1, 4, 2]);
    }
}
