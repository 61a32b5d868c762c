//! How a run ended.

use super::Fields;
use serde::{Deserialize, Serialize};

/// How a run ended. A person's mistake is data here, never an error of Petri's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Outcome {
    /// It ran to its end.
    Returned,
    /// It threw.
    Threw {
        /// What it threw.
        error: ThrownError,
    },
    /// It was cut off, or its output was lost.
    Stopped {
        /// Why.
        reason: StopReason,
        /// Why, in a sentence.
        message: String,
        /// Where it was, if that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Place>,
    },
    /// It never ran.
    Refused {
        /// What is wrong with it, at least one.
        diagnostics: Vec<Diagnostic>,
    },
}

impl Outcome {
    /// Whether it was stopped by whoever asked for it.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Stopped { reason: StopReason::Cancelled, .. })
    }
}

/// Why a program was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopReason {
    /// CPU time.
    Cpu,
    /// Time on the clock.
    Deadline,
    /// Memory.
    Memory,
    /// Requests it made.
    Subrequests,
    /// It waits for something that can never happen.
    Hung,
    /// Its output never ends.
    Output,
    /// It ran, but its output was lost.
    Lost,
    /// Whoever asked for the run stopped it.
    Cancelled,
}

/// A place in the person's own source; lines and columns are 1-based, columns in UTF-16 units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The module's name.
    pub module: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
}

/// One frame of a stack, in the person's own source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StackFrame {
    /// The function, where it has a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// Where in it.
    #[serde(flatten)]
    pub place: Place,
}

/// What a program threw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThrownError {
    /// The error's name; the type of a thrown value that is no error.
    pub name: String,
    /// The error's message; a thrown value that is no error, as text.
    pub message: String,
    /// Innermost first; only frames in the person's own modules.
    pub stack: Vec<StackFrame>,
    /// `error.cause`, where it had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Box<ThrownError>>,
    /// The errors of an `AggregateError`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ThrownError>,
    /// The error's own enumerable fields, such as `code` and `status`; the first 64.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    pub fields: Fields,
}

/// One thing that is wrong with a program, found before it ran.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// Where it starts, if that is known.
    #[serde(default, flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Where it ends, if that is known.
    #[serde(default, flatten, skip_serializing_if = "Option::is_none")]
    pub end: Option<DiagnosticEnd>,
    /// The lines around it with the place marked, as text, if its place is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<String>,
}

/// The end of a place, just after its last character, counted as [`Place`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiagnosticEnd {
    /// Line, from 1.
    pub end_line: u32,
    /// Column, from 1.
    pub end_column: u32,
}

/// How bad a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The program cannot run.
    Error,
    /// It can.
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
        let place = Place { module: "main.js".to_owned(), line: 2, column: 8 };
        check(Outcome::Returned, json!({"type": "returned"}));
        check(
            Outcome::Threw {
                error: ThrownError {
                    name: "TypeError".to_owned(),
                    message: "no".to_owned(),
                    stack: vec![StackFrame { function: Some("f".to_owned()), place: place.clone() }],
                    cause: None,
                    errors: Vec::new(),
                    fields: Fields::default(),
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
        let diagnostic =
            |place, end| Diagnostic { severity: Severity::Error, message: "m".to_owned(), place, end, frame: None };
        let framed = Diagnostic { frame: Some("> 2 | x\n".to_owned()), ..diagnostic(None, None) };
        let end = Some(DiagnosticEnd { end_line: 3, end_column: 1 });
        check(
            Outcome::Refused {
                diagnostics: vec![
                    diagnostic(Some(place.clone()), end),
                    diagnostic(Some(place), None),
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
