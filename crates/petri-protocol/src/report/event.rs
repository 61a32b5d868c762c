//! The events of a run; one JSON object a line on the wire.

use super::{Location, NumberedAttempt, Outcome, StopReason, Timing};
use crate::field::{is_default, present};
use crate::value::Value;
use serde::{Deserialize, Serialize};

/// One event of a run. `End` is always the last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// A warning about the request; precedes all other events.
    Warning {
        /// The message, which names the ignored field.
        message: String,
    },
    /// A console call.
    Console(ConsoleLine),
    /// The response's head.
    Response(ResponseHead),
    /// A piece of the response's body.
    Body {
        /// The bytes, base64 (standard alphabet, padded).
        base64: String,
    },
    /// A subrequest was attempted, or its response arrived.
    Network(NumberedAttempt),
    /// The run ended.
    End(End),
}

/// One console call, or an uncaught error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConsoleLine {
    /// The method: `log`, `warn`, `table` …; `error` for an uncaught error.
    pub level: String,
    /// The time since the start of the run, milliseconds.
    pub at_ms: f64,
    /// The printed text, without group indentation.
    pub text: String,
    /// The arguments as values.
    pub args: Vec<Value>,
    /// The location of the call in the author's source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Location>,
    /// The number of enclosing console groups.
    pub group: u32,
}

/// Status and headers of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseHead {
    /// The status.
    pub status: u16,
    /// The status text; usually empty.
    #[serde(default)]
    pub status_text: String,
    /// Names (lower case) and values; several `set-cookie` headers stay separate.
    pub headers: Vec<(String, String)>,
    /// Whether the response is a WebSocket, which is not opened.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub websocket: bool,
}

impl ResponseHead {
    /// The first value of a header, whose name is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// How a run ended and how long it took.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct End {
    /// The outcome.
    pub outcome: Outcome,
    /// The return value of a function that returned JSON instead of a response. `null` is a value too.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub result: Option<serde_json::Value>,
    /// The number of console calls over the bounds.
    pub console_dropped: u64,
    /// The number of subrequests over the bound.
    #[serde(default, skip_serializing_if = "is_default")]
    pub network_dropped: u64,
    /// Whether the response's body was cut.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub truncated: bool,
    /// How long each part took.
    pub timing: Timing,
}

impl End {
    /// The end of a run of which only the outcome is known, `total_ms` milliseconds after its start.
    pub fn of(outcome: Outcome, total_ms: f64) -> Self {
        let timing = Timing { total_ms, ..Timing::default() };
        Self { outcome, result: None, console_dropped: 0, network_dropped: 0, truncated: false, timing }
    }
}

/// The end of a run that the caller or visitor stopped, `total_ms` milliseconds after its start.
pub fn cancelled(total_ms: f64) -> Event {
    let message = "the run was stopped before the program was done".to_owned();
    Event::End(End::of(Outcome::Stopped { reason: StopReason::Cancelled, message, at: None }, total_ms))
}
