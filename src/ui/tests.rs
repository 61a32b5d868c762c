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

/// The tag that contains `part`: its name and attributes in alphabetical order.
#[track_caller]
pub(crate) fn tag(html: &str, part: &str) -> String {
    let at = html.find(part).unwrap_or_else(|| panic!("no {part} in {html}"));
    let (before, after) = html.split_at(at);
    let start = before.rfind('<').map_or(0, |start| start + 1);
    let end = at + after.find('>').unwrap_or(after.len());
    let mut is_quoted = false;
    let mut attributes: Vec<&str> = html[start..end]
        .split(|c| {
            is_quoted ^= c == '"';
            c == ' ' && !is_quoted
        })
        .collect();
    attributes.sort_unstable();
    attributes.join(" ")
}
