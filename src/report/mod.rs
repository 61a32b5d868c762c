//! What comes back: everything a run said and did, as plain data. Pure: it knows neither the platform nor the page.

mod attempt;
mod call;
mod collect;
mod event;
mod fields;
mod frame;
mod gist;
mod inspect;
mod json;
mod outcome;
mod record;
mod stack;
mod thrown;
mod unfold;
mod value;
mod walk;
mod watched;

pub use attempt::{Attempt, NumberedAttempt};
pub use call::call_text;
pub use collect::Collector;
pub use event::{ConsoleLine, End, Event, ResponseHead, cancelled};
pub use fields::{FIELDS_MAX, Fields};
pub use frame::{Range, code_frame};
pub use inspect::{Cells, DRAWN_MAX, cells, dir, format, headline, inspect, table};
pub use json::Json;
pub use outcome::{Diagnostic, DiagnosticEnd, Outcome, Place, Severity, StackFrame, StopReason, ThrownError};
pub use record::{
    Ending, Forgotten, RunId, RunPage, RunRecord, RunSummary, ShareLink, StoredRun, UNDO_MS, excerpt, searchable,
};
pub use stack::{own_names, parse_place, parse_stack};
pub use unfold::{Member, Unfold};
pub use value::{Error as ErrorValue, Value};
pub use watched::{Lines, Watched};

use serde::{Deserialize, Deserializer, Serialize};

/// The result of a run: the shape of an `ExecutionResult` on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// True exactly when the outcome is [`Outcome::Returned`], whatever the response's status.
    pub success: bool,
    /// How it ended.
    pub outcome: Outcome,
    /// What the caller should know about the request: fields that were ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
    /// `log`, `info`, `debug` … as text.
    pub stdout: String,
    /// `warn`, `error`, `assert`, `trace`, uncaught errors as text.
    pub stderr: String,
    /// Every console call, in order.
    pub console: Vec<ConsoleLine>,
    /// Console calls past the caps, which are not in `console`.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub console_dropped: u64,
    /// The response, if there was one.
    pub response: Option<ResponseReport>,
    /// What a function returned, if it returned JSON and no response. `null` is a value too.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub result: Option<serde_json::Value>,
    /// Every request the program tried to make, in order, if it asked for network.
    #[serde(default)]
    pub network: Vec<Attempt>,
    /// Attempts past the cap, which are not in `network`.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub network_dropped: u64,
    /// How long each part took.
    pub timing: Timing,
}

/// Reads a field that is there: `null` is a value, only a missing field is none.
pub(crate) fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<serde_json::Value>, D::Error> {
    serde_json::Value::deserialize(deserializer).map(Some)
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// A whole response, with what was kept of its body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResponseReport {
    /// Status, headers.
    #[serde(flatten)]
    pub head: ResponseHead,
    /// What was kept of the body.
    pub body: Body,
    /// Bytes kept.
    pub bytes: u64,
    /// Whether there was more.
    pub truncated: bool,
}

/// A body: as text where it is UTF-8, else as base64. One of the two, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// UTF-8.
    Text(String),
    /// Base64 (standard alphabet, padded) of bytes that are not UTF-8.
    Base64(String),
}

/// How long each part of a run took, milliseconds. Cloudflare's clock moves only with input and output.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Timing {
    /// The program was compiled; none for one that was compiled before.
    #[serde(default)]
    pub compile_ms: f64,
    /// From there to the isolate's first sign of life.
    pub start_ms: f64,
    /// From there to the end.
    pub run_ms: f64,
    /// All of it.
    pub total_ms: f64,
    /// Whether the isolate was made for this run.
    pub cold: bool,
}
