//! Compares the console text that Petri makes from the harness's frames with Node's output for the same calls.
//!
//! `npm run compare:console` writes the cases. `tests/harness` checks that the harness writes the frames in them.

use crate::frames::Decoder;
use crate::transcript::Transcript;
use petri_protocol::report::{Collector, End, Event, Outcome, Timing};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Case {
    /// The console call.
    source: String,
    /// The frames that the harness writes for the call.
    frames: Vec<Value>,
    /// Node's output, without stack frames.
    text: String,
    /// Petri's output, if it differs from Node's for the given `reason`.
    petri: Option<String>,
    reason: Option<String>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../../../tests/console/cases.json")).unwrap()
}

/// The output of a run with these frames, stdout and stderr in the order of the calls.
fn written(frames: &[Value]) -> String {
    let (mut decoder, mut transcript) = (Decoder::default(), Transcript::new(0));
    let mut out = String::new();
    for frame in frames {
        let mut frame = frame.clone();
        frame["t"] = json!("console");
        frame["ms"] = json!(0);
        for frame in decoder.push(format!("{frame}\n").as_bytes()) {
            let mut collector = Collector::default();
            collector.push(transcript.take(frame).unwrap());
            let outcome = Outcome::Returned;
            let (result, timing) = (None, Timing::default());
            let end = End { outcome, result, console_dropped: 0, network_dropped: 0, truncated: false, timing };
            let report = collector.push(Event::End(end)).unwrap();
            out.push_str(&report.stdout);
            out.push_str(&report.stderr);
        }
    }
    out
}

/// The text without stack frames, since these name files of the machine that ran Node.
fn without_stack_frames(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("\n") {
        let (before, line) = rest.split_at(at);
        out.push_str(before);
        let frame = line[1..].trim_start_matches(' ').strip_prefix("at ").filter(|_| line.starts_with("\n "));
        let end = line[1..].find('\n').map_or(line.len(), |end| end + 1);
        match frame.and_then(|_| location_end(&line[..end])) {
            Some(after) => {
                if !out.ends_with("\n at") {
                    out.push_str("\n at");
                }
                rest = &line[after..];
            }
            None => {
                out.push('\n');
                rest = &line[1..];
            }
        }
    }
    out + rest
}

/// The end of the location in a line of a stack.
fn location_end(line: &str) -> Option<usize> {
    if let Some(open) = line.find('(') {
        return line[open..].find(')').map(|close| open + close + 1);
    }
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    line.match_indices(':').find_map(|(at, _)| {
        let row = digits(&line[at + 1..]);
        let column = line[at + 1 + row..].strip_prefix(':').map(digits)?;
        (row > 0 && column > 0).then_some(at + 1 + row + 1 + column)
    })
}

#[test]
fn the_console_prints_what_node_prints() {
    let cases = cases();
    assert!(cases.len() >= 800, "{} cases", cases.len());
    let mut wrong = 0;
    for Case { source, frames, text, petri, .. } in &cases {
        let written = without_stack_frames(&written(frames));
        let expected = petri.as_ref().unwrap_or(text);
        if written != *expected {
            wrong += 1;
            eprintln!("{source}\n--- expected\n{expected}\n--- printed\n{written}\n");
        }
    }
    assert_eq!(wrong, 0, "of {} cases", cases.len());
}

#[test]
fn every_difference_from_node_has_a_reason() {
    for Case { source, text, petri, reason, .. } in cases() {
        assert_eq!(petri.is_some(), reason.is_some(), "{source}");
        assert_ne!(petri.as_ref(), Some(&text), "{source}");
    }
}
