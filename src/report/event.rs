//! What a run says while it runs; one JSON object a line on the wire.

use super::{NumberedAttempt, Outcome, Place, StopReason, Timing, Value, is_zero, present};
use serde::{Deserialize, Serialize};

/// One event of a run. `End` is always the last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Something about the request that its caller should know; before everything else.
    Warning {
        /// Which field was ignored.
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
    /// The program tried to reach something, or what it tried was answered.
    Network(NumberedAttempt),
    /// The run is over.
    End(End),
}

/// One console call, or an error nobody caught.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConsoleLine {
    /// The method: `log`, `warn`, `table` …; `error` for an error nobody caught.
    pub level: String,
    /// Since the run began, milliseconds.
    pub at_ms: f64,
    /// What a person expects to read, without group indentation.
    pub text: String,
    /// The arguments as values.
    pub args: Vec<Value>,
    /// The call's place in the person's source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Place>,
    /// How many groups it stands in.
    pub group: u32,
}

/// Status and headers of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseHead {
    /// The status.
    pub status: u16,
    /// The status text; mostly empty.
    #[serde(default)]
    pub status_text: String,
    /// Names (lower case) and values, several `set-cookie` kept apart.
    pub headers: Vec<(String, String)>,
    /// Whether the answer is a WebSocket, which is not opened.
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
    /// How it ended.
    pub outcome: Outcome,
    /// What a function returned, if it returned JSON and no response. `null` is a value too.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub result: Option<serde_json::Value>,
    /// Console calls past the caps.
    pub console_dropped: u64,
    /// Attempts to reach something past the cap.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub network_dropped: u64,
    /// Whether the response's body had more than was kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub truncated: bool,
    /// How long each part took.
    pub timing: Timing,
}

/// The end of a run that was stopped by whoever asked for it, `total_ms` after it began.
pub fn cancelled(total_ms: f64) -> Event {
    let message = "the run was stopped before the program was done".to_owned();
    let outcome = Outcome::Stopped { reason: StopReason::Cancelled, message, at: None };
    let timing = Timing { total_ms, ..Timing::default() };
    Event::End(End { outcome, result: None, console_dropped: 0, network_dropped: 0, truncated: false, timing })
}
