//! A run as it is kept: what was asked, what came back, when.

use super::{Outcome, Report, ResponseReport, StopReason};
use crate::error::Error;
use crate::program::ExecuteRequest;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// The number of a run in its visitor's history. It rises, and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RunId(pub u64);

impl RunId {
    /// Reads an id as it stands in a link: a positive number that JavaScript can hold exactly.
    pub fn parse(text: &str) -> Option<Self> {
        whole(text).map(Self)
    }
}

/// A positive number that JavaScript can hold exactly, written in the one way there is.
fn whole(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number < 1 << 53)
}

impl std::fmt::Display for RunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A run, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunRecord {
    /// Its number; `None` when it could not be kept, which loses nothing but its place in the history.
    pub id: Option<RunId>,
    /// When it began, milliseconds since 1970.
    pub at: f64,
    /// What was asked.
    pub execute: ExecuteRequest,
    /// What came back.
    pub report: Report,
}

/// The stored form of a run. A new version is a new variant; the old ones keep opening.
#[derive(Serialize, Deserialize)]
#[serde(tag = "v")]
pub enum StoredRun {
    /// The first version.
    #[serde(rename = "1")]
    V1 {
        /// When it began, milliseconds since 1970.
        at: f64,
        /// What was asked.
        execute: ExecuteRequest,
        /// What came back.
        report: Box<Report>,
    },
}

impl StoredRun {
    /// A run in today's version.
    pub fn new(at: f64, execute: ExecuteRequest, report: Report) -> Self {
        Self::V1 { at, execute, report: Box::new(report) }
    }

    /// The stored text.
    pub fn to_text(&self) -> String {
        // Strings, finite numbers and maps with string keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Opens a stored text of any version.
    ///
    /// # Errors
    /// [`Error::Unavailable`] for text that no version of Petri wrote.
    pub fn from_text(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text)
            .map_err(|error| Error::unavailable(format!("this run cannot be read by this version of Petri: {error}")))
    }

    /// The run, by the number it was given, if it was kept.
    pub fn into_record(self, id: Option<RunId>) -> RunRecord {
        let Self::V1 { at, execute, report } = self;
        RunRecord { id, at, execute, report: *report }
    }
}

/// Characters of a text shown in a list.
const EXCERPT_CHARS: usize = 120;

/// A run in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunSummary {
    /// Its number.
    pub id: RunId,
    /// When it began, milliseconds since 1970.
    pub at: f64,
    /// The first characters of the prompt, on one line.
    pub prompt: String,
    /// How it ended, at a glance.
    pub ending: Ending,
    /// What came of it, on one line; see [`Report::gist`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gist: String,
    /// Whether the visitor pinned it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
}

impl RunSummary {
    /// What a list says of a run that was kept.
    pub fn of(run: &RunRecord) -> Option<Self> {
        let RunRecord { id, at, execute, report } = run;
        Some(Self {
            id: (*id)?,
            at: *at,
            prompt: excerpt(&execute.prompt),
            ending: Ending::of(report),
            gist: report.gist(),
            pinned: false,
        })
    }

    /// Where it stands in a list: pinned ones first, each part newest first.
    pub fn place(&self) -> (bool, Reverse<RunId>) {
        (!self.pinned, Reverse(self.id))
    }
}

/// How a run ended, at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// It returned, and a response of a status below 400 or a plain value came of it.
    Ok,
    /// It returned, with a response that says something went wrong.
    ErrorStatus(u16),
    /// It threw.
    Threw,
    /// It was stopped.
    Stopped(StopReason),
    /// It never ran.
    Refused,
}

impl Ending {
    /// What a report comes to.
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

/// The first characters of a text, on one line, for lists.
pub fn excerpt(text: &str) -> String {
    // What is never shown is not read: a body has a megabyte.
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > EXCERPT_CHARS * char::MAX.len_utf8() {
            break;
        }
    }
    if let Some((cut, _)) = line.char_indices().nth(EXCERPT_CHARS) {
        line.truncate(cut);
        line.push('…');
    }
    line
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as a search sees it: on one line, in small letters. A prompt is found by what stands in it, both of them so.
pub fn searchable(text: &str) -> String {
    one_line(&text.to_lowercase())
}

/// How long what was forgotten can be brought back, milliseconds; then it is removed.
pub const UNDO_MS: u64 = 5 * 60 * 1000;

/// Runs that were forgotten together, and can be brought back together until they are removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgotten {
    /// When, milliseconds since 1970; no two of a visitor's are the same.
    pub at: u64,
    /// How many of them can still be brought back.
    pub runs: u64,
}

impl Forgotten {
    /// Reads [`Forgotten::at`] as it stands in an address.
    pub fn parse_at(text: &str) -> Option<u64> {
        whole(text)
    }
}

/// A page of a history, newest first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct RunPage {
    /// The runs: before those of the first page, the ones that are pinned.
    pub runs: Vec<RunSummary>,
    /// Where the next page starts, if there is one: ask for runs older than this.
    pub older: Option<RunId>,
    /// How many runs of the whole history are pinned.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub pinned: u64,
    /// What was forgotten last, while it can be brought back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgotten: Option<Forgotten>,
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// A share, as a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareLink {
    /// The share's id.
    pub id: String,
    /// Its page, as an absolute URL.
    pub url: String,
    /// What the caller should know about the request: fields that were ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

impl ShareLink {
    /// The program for a frame in another page, as an absolute URL.
    pub fn embed_url(&self) -> String {
        let origin = self.url.strip_suffix(&format!("/s/{}", self.id)).unwrap_or_default();
        format!("{origin}/embed/{}", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let again = StoredRun::from_text(&run.to_text()).unwrap().into_record(Some(RunId(7)));
        let record = run.into_record(Some(RunId(7)));
        assert_eq!(again, record);
        // A field that came later has a value that changes nothing.
        assert_eq!(record.report.timing.compile_ms, 0.0);
        assert_eq!((record.id, record.at, record.execute.prompt.as_str()), (Some(RunId(7)), 1.5, "p"));
    }

    #[test]
    fn an_unknown_version_is_a_clear_error() {
        let Err(error) = StoredRun::from_text(r#"{"v":"9"}"#) else { panic!("opened") };
        assert!(error.to_string().starts_with("this run cannot be read by this version of Petri: "), "{error}");
    }

    #[test]
    fn excerpts() {
        assert_eq!(excerpt("  one\r\n two\t three "), "one two three");
        assert_eq!(excerpt(&"ü".repeat(EXCERPT_CHARS)), "ü".repeat(EXCERPT_CHARS));
        assert_eq!(excerpt(&"ü".repeat(EXCERPT_CHARS + 1)), format!("{}…", "ü".repeat(EXCERPT_CHARS)));
        assert_eq!(excerpt(""), "");
    }

    #[test]
    fn a_search_sees_one_line_in_small_letters() {
        assert_eq!(searchable(" One\r\n TWO\tÜ  "), "one two ü");
        assert!(searchable(&format!("{} End", "x ".repeat(EXCERPT_CHARS))).contains(&searchable("END")));
        assert_eq!(searchable(" \n"), "");
    }

    #[test]
    fn a_page_says_only_what_there_is() {
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
            ending: Ending::Ok,
            gist: String::new(),
            pinned,
        };
        let mut runs = [run(1, true), run(4, false), run(2, false), run(3, true)];
        runs.sort_by_key(RunSummary::place);
        assert_eq!(runs.map(|run| run.id.0), [3, 1, 4, 2]);
    }
}
