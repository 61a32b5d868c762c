//! What tests of several components begin with.

use crate::report::{Outcome, Report, Timing};

/// The report of a program that said and asked for nothing.
pub fn quiet(outcome: Outcome) -> Report {
    Report {
        success: matches!(outcome, Outcome::Returned),
        outcome,
        warnings: Vec::new(),
        stdout: String::new(),
        stderr: String::new(),
        console: Vec::new(),
        console_dropped: 0,
        response: None,
        result: None,
        network: Vec::new(),
        network_dropped: 0,
        timing: Timing::default(),
    }
}
