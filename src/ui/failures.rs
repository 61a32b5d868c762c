//! Where a run failed, as lines of the program that stands in the form.

use crate::browser::Mark;
use crate::program::ExecuteRequest;
use crate::report::{Outcome, Place, RunRecord, ThrownError};

/// The lines of a module where a run failed; none where the module is not the one that ran any more.
pub fn failures(run: &RunRecord, module: &str, source: &str) -> Vec<Mark> {
    if ran(&run.execute, module) != Some(source) {
        return Vec::new();
    }
    let mut found = Vec::new();
    match &run.report.outcome {
        Outcome::Threw { error } => thrown(error, &mut found),
        Outcome::Stopped { at: Some(place), message, .. } => found.push((place, message.clone())),
        Outcome::Stopped { .. } | Outcome::Returned | Outcome::Refused { .. } => {}
    }
    let here = found.into_iter().filter(|(place, _)| place.module == module);
    here.map(|(place, message)| Mark {
        line: place.line,
        column: place.column,
        end_line: None,
        end_column: None,
        message,
    })
    .collect()
}

/// Where an error was thrown, and those it came from.
fn thrown<'a>(error: &'a ThrownError, found: &mut Vec<(&'a Place, String)>) {
    if let Some(frame) = error.stack.first() {
        let message = format!("{}: {}", error.name, error.message);
        found.push((&frame.place, message.trim_matches([':', ' ']).to_owned()));
    }
    for inner in error.cause.as_deref().into_iter().chain(&error.errors) {
        thrown(inner, found);
    }
}

/// The source of a module as it ran.
fn ran<'a>(execute: &'a ExecuteRequest, module: &str) -> Option<&'a str> {
    match &execute.modules {
        Some(modules) => modules.get(module)?.as_text(),
        None => execute.code.as_deref().filter(|_| module == crate::program::CODE_MODULE),
    }
}
