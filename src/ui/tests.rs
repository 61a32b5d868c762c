//! Helpers for the tests of several components.

use petri_protocol::report::{Outcome, Report, Timing};

/// The report of a program without output or subrequests.
pub(crate) fn quiet(outcome: Outcome) -> Report {
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
