//! How a run ended: the one place that decides on the outcome of a run. The call reports how it ended ([`CallEnd`]), the frames
//! and the subrequest log what the program did before ([`Observed`]).

use crate::code::USER_FOLDER;
use crate::excerpt::add_excerpts;
use crate::locations::original;
use crate::plan::Plan;
use petri_protocol::program::Modules;
use petri_protocol::report::{Diagnostic, Location, Outcome, Severity, StopReason, ThrownError, parse_location};

/// How the call of an isolate ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum CallEnd {
    /// The harness wrote its last frame.
    Finished,
    /// The program never ran: it was not compiled, Petri refused to run it, or its isolate did not start.
    Refused(Vec<Diagnostic>),
    /// The run exceeded its time limit, milliseconds.
    Late(u64),
    /// The isolate wrote more than a run may.
    Flooded,
    /// The isolate ended without a reason.
    Lost,
    /// The stream of frames failed with this message of the platform, or ended before its last frame.
    Broken(String),
}

/// What a run did before it ended.
#[derive(Debug, Default)]
pub(crate) struct Observed {
    /// The error that ended the import, the handler or the body.
    pub(crate) thrown: Option<ThrownError>,
    /// The stop by a guard, with the guard's location if that is known.
    pub(crate) stopped: Option<Option<Location>>,
    /// The reason of the refusals of a run that exceeded its limit on requests.
    pub(crate) exhausted: Option<String>,
    /// Whether the program's text contains [`ABORT`].
    pub(crate) may_abort: bool,
}

/// The outcome of a run. How the call ended decides first, then a stop by the guard, whose own error the program may have
/// thrown, then what the program threw.
pub(crate) fn outcome(end: CallEnd, observed: Observed) -> Outcome {
    let Observed { thrown, stopped, exhausted, may_abort } = observed;
    let outcome = match end {
        CallEnd::Refused(diagnostics) => Outcome::Refused { diagnostics },
        CallEnd::Late(wall_ms) => deadline_passed(wall_ms),
        CallEnd::Flooded => flooded(),
        CallEnd::Lost => isolate_ended(),
        CallEnd::Broken(message) => stream_failed(&message),
        CallEnd::Finished => match (stopped, thrown) {
            (Some(at), _) => ran_too_long(at),
            (None, Some(error)) => threw(error),
            (None, None) => Outcome::Returned,
        },
    };
    let outcome = if may_abort { of_program_that_aborts(outcome) } else { outcome };
    match exhausted {
        Some(reason) => subrequests_exhausted(outcome, &reason),
        None => outcome,
    }
}

impl CallEnd {
    /// The program was not compiled.
    pub(crate) fn not_compiled(diagnostics: Vec<Diagnostic>, modules: &Modules) -> Self {
        Self::Refused(add_excerpts(diagnostics, modules))
    }

    /// Petri refused to run the program.
    pub(crate) fn refused(why: impl Into<String>) -> Self {
        Self::Refused(vec![Diagnostic {
            severity: Severity::Error,
            message: why.into(),
            location: None,
            end: None,
            frame: None,
        }])
    }

    /// The isolate did not start, with this message of the platform.
    ///
    /// workerd's message: `Failed to start Worker:\nUncaught SyntaxError: Unexpected token ')'\n  at user/main.js:2:8`.
    pub(crate) fn not_started(message: &str, plan: &Plan<'_>) -> Self {
        if is_internal(message) {
            return Self::Lost;
        }
        let mut diagnostics = diagnostics(message);
        for diagnostic in &mut diagnostics {
            diagnostic.location = diagnostic.location.take().map(|location| original(&plan.program.compiled, location));
        }
        Self::Refused(add_excerpts(diagnostics, &plan.execution.program.modules))
    }

    /// The stream ended without a last frame.
    pub(crate) fn unfinished() -> Self {
        Self::Broken("the isolate closed its answer before it was done".to_owned())
    }
}

/// The diagnostics in the platform's message about an isolate that did not start; at least one.
fn diagnostics(message: &str) -> Vec<Diagnostic> {
    let text = message.trim_start_matches("Error: ").trim_start_matches("Failed to start Worker:").trim();
    let mut diagnostics: Vec<Diagnostic> =
        text.split("Uncaught ").filter(|part| !part.trim().is_empty()).map(diagnostic).collect();
    if diagnostics.is_empty() {
        diagnostics.push(Diagnostic {
            severity: Severity::Error,
            message: "the program could not be started, and the runtime does not say why".to_owned(),
            location: None,
            end: None,
            frame: None,
        });
    }
    diagnostics
}

fn diagnostic(text: &str) -> Diagnostic {
    let mut location: Option<Location> = None;
    let mut message = Vec::new();
    for line in text.trim().lines() {
        let (rest, at) = match line.trim().strip_prefix("at ") {
            Some(at) => ("", Some(at)),
            None => line.rsplit_once(" at ").map_or((line, None), |(rest, at)| (rest, Some(at))),
        };
        match at.and_then(start_location) {
            Some(found) => {
                location.get_or_insert(found);
                message.push(rest.trim_end());
            }
            None => message.push(line.trim_end()),
        }
    }
    message.retain(|line| !line.is_empty());
    Diagnostic { severity: Severity::Error, message: message.join("\n"), location, end: None, frame: None }
}

/// Parses `user/main.js:2:8`. In start failures workerd counts columns from 0, and leaves out column 0.
fn start_location(text: &str) -> Option<Location> {
    match parse_location(text) {
        Some(location) => Some(Location { column: location.column.saturating_add(1), ..location }),
        None => parse_location(&format!("{text}:1")),
    }
}

/// The outcome of a run that ended in an error, thrown by the program or by the platform in the program's name.
fn threw(mut error: ThrownError) -> Outcome {
    if error.message == "Top-level await in module is unsettled." {
        return hung();
    }
    // `No such module "user/a.js".\n  imported from "user/main.js"`: the author's module names have no folder.
    if error.message.starts_with("No such module") {
        error.message = error.message.replace(&format!("\"{USER_FOLDER}"), "\"");
    }
    Outcome::Threw { error }
}

fn hung() -> Outcome {
    let message = "the program waits for something that can never happen: a promise nobody settles".to_owned();
    Outcome::Stopped { reason: StopReason::Hung, message, at: None }
}

/// The outcome of a run whose stream failed before its `End` frame.
fn stream_failed(message: &str) -> Outcome {
    if is_internal(message) {
        return isolate_ended();
    }
    if message.contains("hung") || message.contains("will never generate a response") {
        return hung();
    }
    let (reason, message) = if message.contains("memory limit") {
        (StopReason::Memory, "the program used more memory than it may".to_owned())
    } else if message.contains("CPU") {
        (StopReason::Cpu, "the program used more CPU time than it may".to_owned())
    } else if message.contains("subrequests") {
        (StopReason::Subrequests, "the program made more requests than it may".to_owned())
    } else {
        (StopReason::Lost, format!("the program ran, but its output was lost: {message}"))
    };
    Outcome::Stopped { reason, message, at: None }
}

/// The function of `cloudflare:workers` with which a program aborts its own isolate.
pub(crate) const ABORT: &str = "abortIsolate";

/// The outcome of a run whose program mentions [`ABORT`]. The platform reports an aborted isolate like a promise that never
/// settles, and at the program's top level like a module that cannot be loaded.
fn of_program_that_aborts(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Stopped { reason: StopReason::Hung, .. } => isolate_ended(),
        Outcome::Threw { error } if error.message == "Failed to load dynamic module." => isolate_ended(),
        other => other,
    }
}

/// Whether the platform gives no reason: `internal error; reference = …`.
fn is_internal(message: &str) -> bool {
    message.trim_start_matches("Error: ").starts_with("internal error")
}

fn isolate_ended() -> Outcome {
    let message =
        "the isolate ended before the program was done: the program ended it (abortIsolate), or the platform did";
    Outcome::Stopped { reason: StopReason::Lost, message: message.to_owned(), at: None }
}

/// The outcome of a run whose program used too much CPU time; `at` is the location of the guard that detected it.
fn ran_too_long(at: Option<Location>) -> Outcome {
    let message = match &at {
        Some(Location { module, line, .. }) => {
            format!("the program used more CPU time than it may; line {line} of {module} was running")
        }
        None => "the program used more CPU time than it may".to_owned(),
    };
    Outcome::Stopped { reason: StopReason::Cpu, message, at }
}

/// The outcome of a run whose isolate wrote more than the limit.
fn flooded() -> Outcome {
    let message = "the program's output did not end and was cut off".to_owned();
    Outcome::Stopped { reason: StopReason::Output, message, at: None }
}

/// The outcome of a run that exceeded its time limit.
fn deadline_passed(wall_ms: u64) -> Outcome {
    let message = format!("the program was not done after {wall_ms} ms and was cut off");
    Outcome::Stopped { reason: StopReason::Deadline, message, at: None }
}

/// The outcome of a run that exceeded its limit on requests. `reason` is the reason of the refusals; if it is in the error
/// that ended the run, the limit is why the run ended.
fn subrequests_exhausted(outcome: Outcome, reason: &str) -> Outcome {
    match outcome {
        Outcome::Threw { error } if error.message.contains(reason) => {
            let at = error.stack.into_iter().next().map(|frame| frame.location);
            Outcome::Stopped { reason: StopReason::Subrequests, message: reason.to_owned(), at }
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::report::StackFrame;

    #[track_caller]
    fn refused(message: &str, expect: &str, location: Option<(&str, u32, u32)>) {
        let location = location.map(|(module, line, column)| Location { module: module.to_owned(), line, column });
        let diagnostic =
            Diagnostic { severity: Severity::Error, message: expect.to_owned(), location, end: None, frame: None };
        assert_eq!(diagnostics(message), [diagnostic]);
    }

    #[test]
    fn a_failed_start_is_refused_with_a_diagnostic() {
        refused(
            "Failed to start Worker:\nUncaught SyntaxError: Unexpected token ')'\n  at user/main.js:2:8",
            "SyntaxError: Unexpected token ')'",
            Some(("main.js", 2, 9)),
        );
        refused(
            "Error: Failed to start Worker:\nUncaught SyntaxError: Unexpected token ')' at user/lib/a.js:2:8\n",
            "SyntaxError: Unexpected token ')'",
            Some(("lib/a.js", 2, 9)),
        );
        refused(
            "Failed to start Worker:\nUncaught SyntaxError: Unexpected token ')'\n  at user/main.js:2",
            "SyntaxError: Unexpected token ')'",
            Some(("main.js", 2, 1)),
        );
        refused("No such compatibility flag: x", "No such compatibility flag: x", None);
        refused("", "the program could not be started, and the runtime does not say why", None);
    }

    #[test]
    fn the_platforms_errors_are_translated() {
        let threw = |message: &str| {
            let (name, message) = ("Error".to_owned(), message.to_owned());
            super::threw(ThrownError {
                name,
                message,
                stack: Vec::new(),
                cause: None,
                errors: Vec::new(),
                fields: Default::default(),
            })
        };
        assert_eq!(threw("Top-level await in module is unsettled."), hung());
        for (said, told) in [
            (
                "No such module \"user/a.js\".\n  imported from \"user/main.js\"",
                "No such module \"a.js\".\n  imported from \"main.js\"",
            ),
            ("\"user/\" is mine", "\"user/\" is mine"),
        ] {
            let Outcome::Threw { error } = threw(said) else { panic!("not an error: {said}") };
            assert_eq!(error.message, told);
        }
    }

    #[test]
    fn a_run_that_fails_at_its_limit_on_requests_is_stopped_for_it() {
        let said = "the run has made the 2 requests it may make (limits.subrequests)";
        let location = Location { module: "main.js".to_owned(), line: 3, column: 9 };
        let threw = |message: &str| Outcome::Threw {
            error: ThrownError {
                name: "Error".to_owned(),
                message: message.to_owned(),
                stack: vec![StackFrame { function: None, location: location.clone() }],
                cause: None,
                errors: Vec::new(),
                fields: Default::default(),
            },
        };
        assert_eq!(
            subrequests_exhausted(threw(&format!("network: {said}")), said),
            Outcome::Stopped { reason: StopReason::Subrequests, message: said.to_owned(), at: Some(location.clone()) }
        );
        for other in [threw("x"), Outcome::Returned] {
            assert_eq!(subrequests_exhausted(other.clone(), said), other);
        }
    }

    #[test]
    fn a_failed_stream_is_stopped_for_the_platforms_reason() {
        let reason = |message: &str| match stream_failed(message) {
            Outcome::Stopped { reason, .. } => reason,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            reason(
                "The Workers runtime canceled this request because it detected that your Worker's code had hung and would never generate a response."
            ),
            StopReason::Hung
        );
        assert_eq!(reason("Worker exceeded memory limit."), StopReason::Memory);
        assert_eq!(reason("Worker exceeded CPU time limit."), StopReason::Cpu);
        assert_eq!(reason("Too many subrequests."), StopReason::Subrequests);
        assert_eq!(reason("Network connection lost."), StopReason::Lost);
    }

    #[test]
    fn a_program_that_can_abort_its_isolate_is_not_reported_as_hung() {
        let error = |message: &str| ThrownError {
            name: "Error".to_owned(),
            message: message.to_owned(),
            stack: Vec::new(),
            cause: None,
            errors: Vec::new(),
            fields: Default::default(),
        };
        for outcome in [hung(), Outcome::Threw { error: error("Failed to load dynamic module.") }] {
            assert_eq!(of_program_that_aborts(outcome), isolate_ended());
        }
        for other in [Outcome::Returned, Outcome::Threw { error: error("x") }, deadline_passed(5)] {
            assert_eq!(of_program_that_aborts(other.clone()), other);
        }
    }

    #[test]
    fn an_isolate_that_aborts_itself_is_not_a_failed_start() {
        for said in ["internal error; reference = bubsdq9cku011ci9nnoc4rni", "Error: internal error; reference = x"] {
            assert!(is_internal(said));
            for end in [CallEnd::Lost, CallEnd::Broken(said.to_owned())] {
                let outcome = outcome(end, Observed::default());
                let Outcome::Stopped { reason, message, at: None } = outcome else { panic!("{said}") };
                assert_eq!(reason, StopReason::Lost);
                assert!(message.contains("abortIsolate") && !message.contains("reference"), "{message}");
            }
        }
    }

    #[test]
    fn the_end_of_the_call_decides_before_a_stop_and_a_stop_before_an_error() {
        let observed = || Observed {
            thrown: Some(ThrownError {
                name: "Error".to_owned(),
                message: "x".to_owned(),
                stack: Vec::new(),
                cause: None,
                errors: Vec::new(),
                fields: Default::default(),
            }),
            stopped: Some(None),
            ..Observed::default()
        };
        assert_eq!(outcome(CallEnd::Late(5), observed()), deadline_passed(5));
        assert_eq!(outcome(CallEnd::Flooded, observed()), flooded());
        assert_eq!(outcome(CallEnd::Finished, observed()), ran_too_long(None));
        let thrown = outcome(CallEnd::Finished, Observed { stopped: None, ..observed() });
        assert!(matches!(thrown, Outcome::Threw { error } if error.message == "x"));
        assert_eq!(outcome(CallEnd::Finished, Observed::default()), Outcome::Returned);
    }
}
