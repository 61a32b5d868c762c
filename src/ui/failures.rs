//! The lines of the program in the form where a run failed.

use crate::browser::Mark;
use petri_protocol::history::RunRecord;
use petri_protocol::program::ExecuteRequest;
use petri_protocol::report::{Location, Outcome, ThrownError};

/// Marks for the lines of a module where a run failed; none where the module was edited since the run.
pub(crate) fn failures(run: &RunRecord, module: &str, source: &str) -> Vec<Mark> {
    if source_in_run(&run.request, module) != Some(source) {
        return Vec::new();
    }
    let mut locations = Vec::new();
    match &run.report.outcome {
        Outcome::Threw { error } => collect(error, &mut locations),
        Outcome::Stopped { at: Some(location), message, .. } => locations.push((location, message.clone())),
        Outcome::Stopped { .. } | Outcome::Returned | Outcome::Refused { .. } => {}
    }
    let in_module = locations.into_iter().filter(|(location, _)| location.module == module);
    in_module
        .map(|(location, message)| Mark {
            line: location.line,
            column: location.column,
            end_line: None,
            end_column: None,
            message,
        })
        .collect()
}

/// Collects the innermost location of an error and of its causes.
fn collect<'a>(error: &'a ThrownError, locations: &mut Vec<(&'a Location, String)>) {
    if let Some(frame) = error.stack.first() {
        let message = format!("{}: {}", error.name, error.message);
        locations.push((&frame.location, message.trim_matches([':', ' ']).to_owned()));
    }
    for inner in error.cause.as_deref().into_iter().chain(&error.errors) {
        collect(inner, locations);
    }
}

/// The source of a module in the run.
fn source_in_run<'a>(request: &'a ExecuteRequest, module: &str) -> Option<&'a str> {
    match &request.modules {
        Some(modules) => modules.get(module)?.as_text(),
        None => request.code.as_deref().filter(|_| module == petri_protocol::program::CODE_MODULE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::tests::quiet;
    use petri_protocol::program::CODE_MODULE;
    use petri_protocol::report::{StackFrame, StopReason};

    fn run(outcome: Outcome) -> RunRecord {
        let report = quiet(outcome);
        RunRecord { id: None, at: 0.0, request: ExecuteRequest::of("source"), report }
    }

    fn at(line: u32) -> Location {
        Location { module: CODE_MODULE.to_owned(), line, column: 1 }
    }

    fn error(name: &str, message: &str, lines: &[u32]) -> ThrownError {
        let frame = |line: &u32| StackFrame { function: None, location: at(*line) };
        let stack = lines.iter().map(frame).collect();
        ThrownError {
            name: name.to_owned(),
            message: message.to_owned(),
            stack,
            cause: None,
            errors: Vec::new(),
            fields: Default::default(),
        }
    }

    #[track_caller]
    fn check(outcome: Outcome, expect: &[(u32, &str)]) {
        let found = failures(&run(outcome), CODE_MODULE, "source");
        let found: Vec<_> = found.iter().map(|mark| (mark.line, mark.message.as_str())).collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn the_innermost_line_of_each_error_is_marked() {
        let cause = Some(Box::new(error("RangeError", "inner", &[7])));
        let outer =
            ThrownError { cause, errors: vec![error("", "alone", &[9])], ..error("TypeError", "outer", &[3, 5]) };
        check(Outcome::Threw { error: outer }, &[(3, "TypeError: outer"), (7, "RangeError: inner"), (9, "alone")]);
        check(Outcome::Threw { error: error("Error", "", &[2]) }, &[(2, "Error")]);
        check(Outcome::Threw { error: error("string", "no location", &[]) }, &[]);
    }

    #[test]
    fn the_line_that_was_stopped_is_marked() {
        let stopped = |at| Outcome::Stopped { reason: StopReason::Deadline, message: "m".to_owned(), at };
        check(stopped(Some(at(4))), &[(4, "m")]);
        check(stopped(None), &[]);
        check(Outcome::Returned, &[]);
    }

    #[test]
    fn an_edited_or_other_module_has_no_marks() {
        let run = run(Outcome::Threw { error: error("Error", "e", &[1]) });
        assert_eq!(failures(&run, CODE_MODULE, "edited"), []);
        assert_eq!(failures(&run, "lib.ts", "source"), []);
    }
}
