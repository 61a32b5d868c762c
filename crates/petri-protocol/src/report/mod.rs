//! The result of a run as plain data: outcome, console, response, network. Pure: independent of the platform and the page.

mod attempt;
mod call;
mod code_excerpt;
mod collect;
mod event;
mod outcome;
mod stack;
mod thrown;

pub use attempt::{Attempt, NumberedAttempt};
pub use call::call_text;
pub use code_excerpt::{Range, code_excerpt};
pub use collect::Collector;
pub use event::{ConsoleLine, End, Event, ResponseHead, cancelled};
pub use outcome::{Diagnostic, DiagnosticEnd, Location, Outcome, Severity, StackFrame, StopReason, ThrownError};
pub use stack::{own_names, parse_location};

pub use crate::field::present;

use crate::field::is_default;
use serde::{Deserialize, Serialize};

/// The result of a run: the shape of an `ExecutionResult` on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// True exactly when the outcome is [`Outcome::Returned`], whatever the response's status.
    pub success: bool,
    /// How the run ended.
    pub outcome: Outcome,
    /// Warnings about the request: fields that were ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
    /// The text of `log`, `info`, `debug` …
    pub stdout: String,
    /// The text of `warn`, `error`, `assert`, `trace` and uncaught errors.
    pub stderr: String,
    /// Every console call, in order.
    pub console: Vec<ConsoleLine>,
    /// The number of console calls over the bounds, which are not in `console`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub console_dropped: u64,
    /// The response, if there was one.
    pub response: Option<ResponseReport>,
    /// The return value of a function that returned JSON instead of a response. `null` is a value too.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub result: Option<serde_json::Value>,
    /// Every subrequest the program tried to make, in order.
    #[serde(default)]
    pub network: Vec<Attempt>,
    /// The number of subrequests over the bound, which are not in `network`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub network_dropped: u64,
    /// How long each part took.
    pub timing: Timing,
}

/// A response with the kept part of its body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResponseReport {
    /// Status and headers.
    #[serde(flatten)]
    pub head: ResponseHead,
    /// The kept part of the body.
    pub body: Body,
    /// The length of the kept part, bytes.
    pub bytes: u64,
    /// Whether the body was cut.
    pub truncated: bool,
}

/// A body: UTF-8 text, or else base64. Both keep every byte.
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
    /// Compilation; next to nothing for a program that was compiled before.
    #[serde(default)]
    pub compile_ms: f64,
    /// From the end of compilation to the isolate's first event.
    pub start_ms: f64,
    /// From the isolate's first event to the end of the run.
    pub run_ms: f64,
    /// The whole run.
    pub total_ms: f64,
    /// Whether a new isolate was started for this run.
    pub cold: bool,
}
