//! How a run ended.

use crate::field::is_default;
use crate::value::ErrorFields;
use serde::{Deserialize, Serialize};

/// How a run ended. A mistake in the program is an outcome, never an error of Petri.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Outcome {
    /// The program ran to its end.
    Returned,
    /// The program threw.
    Threw {
        /// The thrown value.
        error: ThrownError,
    },
    /// The run was stopped, or its output was lost.
    Stopped {
        /// The reason.
        reason: StopReason,
        /// The reason as a sentence.
        message: String,
        /// The location where it was stopped, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Location>,
    },
    /// The program was refused and never ran.
    Refused {
        /// The problems; at least one.
        diagnostics: Vec<Diagnostic>,
    },
}

impl Outcome {
    /// Whether the caller or visitor stopped the run.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Stopped { reason: StopReason::Cancelled, .. })
    }
}

/// Why a program was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopReason {
    /// The CPU time limit.
    Cpu,
    /// The wall-clock limit.
    Deadline,
    /// The memory limit.
    Memory,
    /// The subrequest limit.
    Subrequests,
    /// The program waits for something that can never happen.
    Hung,
    /// The output never ends.
    Output,
    /// The program ran, but its output was lost.
    Lost,
    /// The caller or visitor stopped the run.
    Cancelled,
}

/// A location in the author's source; lines and columns count from 1, columns in UTF-16 code units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// The module's name.
    pub module: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
}

/// One stack frame in the author's source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StackFrame {
    /// The function's name, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// The location of the call.
    #[serde(flatten)]
    pub location: Location,
}

/// What a program threw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThrownError {
    /// The error's name; for a thrown value that is not an error, its type.
    pub name: String,
    /// The error's message; for a thrown value that is not an error, the value as text.
    pub message: String,
    /// The frames in the author's modules, innermost first.
    pub stack: Vec<StackFrame>,
    /// `error.cause`, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Box<ThrownError>>,
    /// The errors of an `AggregateError`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ThrownError>,
    /// The error's own enumerable fields, such as `code` and `status`; the first 64.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fields: ErrorFields,
}

/// One problem in a program, found before it ran.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The severity.
    pub severity: Severity,
    /// The message.
    pub message: String,
    /// The start of the marked range, if known.
    #[serde(default, flatten, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// The end of the marked range, if known.
    #[serde(default, flatten, skip_serializing_if = "Option::is_none")]
    pub end: Option<DiagnosticEnd>,
    /// The code excerpt with the range marked, if the location is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<String>,
}

/// The end of a range, just after its last character, counted as in [`Location`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiagnosticEnd {
    /// Line, from 1.
    pub end_line: u32,
    /// Column, from 1.
    pub end_column: u32,
}

/// The severity of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The program cannot run.
    Error,
    /// The program can run.
    Warning,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[track_caller]
    fn check(outcome: Outcome, expect: Value) {
        let json = serde_json::to_value(&outcome).unwrap();
        assert_eq!(json, expect);
        assert_eq!(serde_json::from_value::<Outcome>(json).unwrap(), outcome);
    }

    #[test]
    fn outcomes_on_the_wire() {
        let location = Location { module: "main.js".to_owned(), line: 2, column: 8 };
        check(Outcome::Returned, json!({"type": "returned"}));
        check(
            Outcome::Threw {
                error: ThrownError {
                    name: "TypeError".to_owned(),
                    message: "no".to_owned(),
                    stack: vec![StackFrame { function: Some("f".to_owned()), location: location.clone() }],
                    cause: None,
                    errors: Vec::new(),
                    fields: ErrorFields::default(),
                },
            },
            json!({"type": "threw", "error": {
                "name": "TypeError", "message": "no",
                "stack": [{"function": "f", "module": "main.js", "line": 2, "column": 8}],
            }}),
        );
        check(
            Outcome::Stopped { reason: StopReason::Deadline, message: "m".to_owned(), at: None },
            json!({"type": "stopped", "reason": "deadline", "message": "m"}),
        );
        let diagnostic = |location, end| Diagnostic {
            severity: Severity::Error,
            message: "m".to_owned(),
            location,
            end,
            frame: None,
        };
        let framed = Diagnostic { frame: Some("> 2 | x\n".to_owned()), ..diagnostic(None, None) };
        let end = Some(DiagnosticEnd { end_line: 3, end_column: 1 });
        check(
            Outcome::Refused {
                diagnostics: vec![
                    diagnostic(Some(location.clone()), end),
                    diagnostic(Some(location), None),
                    diagnostic(None, None),
                    framed,
                ],
            },
            json!({"type": "refused", "diagnostics": [
                {"severity": "error", "message": "m", "module": "main.js", "line": 2, "column": 8, "end_line": 3, "end_column": 1},
                {"severity": "error", "message": "m", "module": "main.js", "line": 2, "column": 8},
                {"severity": "error", "message": "m"},
                {"severity": "error", "message": "m", "frame": "> 2 | x\n"},
            ]}),
        );
    }
}
