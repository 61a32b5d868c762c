//! For any bytes that an isolate sends as frames, the host makes a report within every bound.

use crate::frames::Decoder;
use crate::outcome::{CallEnd, outcome};
use crate::transcript::{Times, Transcript};
use petri_protocol::report::{Collector, Event, Outcome, Report};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

const BODY_BYTES: u64 = 1000;
const CONSOLE_LINES: usize = 5_000;

/// The report of a run whose isolate sent `bytes` in chunks of `chunk` bytes.
fn report(bytes: &[u8], chunk: usize) -> Report {
    let (mut decoder, mut transcript, mut collector) =
        (Decoder::default(), Transcript::new(BODY_BYTES), Collector::default());
    for frame in bytes.chunks(chunk).flat_map(|chunk| decoder.push(chunk)) {
        if let Some(event) = transcript.take(frame) {
            assert!(collector.push(event).is_none(), "only the end makes a report");
        }
    }
    let end = if transcript.is_over() { CallEnd::Finished } else { CallEnd::Broken("the stream broke off".to_owned()) };
    let outcome = outcome(end, transcript.observed());
    let times = Times { called: 1.0, compiled: 1.0, started: None, ended: 2.0 };
    collector.push(Event::End(transcript.end(outcome, times))).expect("the end makes a report")
}

/// Asserts that a report is within its bounds, and deserialises to itself.
fn check(report: &Report) {
    assert_eq!(report.success, report.outcome == Outcome::Returned);
    assert!(report.console.len() <= CONSOLE_LINES);
    if let Some(response) = &report.response {
        assert!(response.bytes <= BODY_BYTES);
    }
    let text = serde_json::to_string(report).expect("a report is JSON");
    assert_eq!(&serde_json::from_str::<Report>(&text).expect("a report deserialises"), report);
}

fn any_json() -> impl Strategy<Value = Value> {
    let number = any::<f64>().prop_map(|n| json!(n));
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        number,
        text()
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((key(), inner), 0..5).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn text() -> impl Strategy<Value = Value> {
    prop_oneof![
        ".{0,20}",
        "user/[a-z.:0-9/]{0,20}",
        "Error: x\n    at f \\(user/a.js:[0-9]{1,12}:1\\)",
        "[A-Za-z0-9+/=]{0,12}",
        "%[sdifoOcj%]{0,9}"
    ]
    .prop_map(Value::from)
}

/// Keys that frames and values use, and others.
fn key() -> impl Strategy<Value = String> {
    const NAMES: [&str; 24] = [
        "type",
        "value",
        "class",
        "name",
        "message",
        "stack",
        "cause",
        "errors",
        "items",
        "entries",
        "properties",
        "length",
        "more",
        "size",
        "count",
        "up",
        "kind",
        "extends",
        "t",
        "args",
        "ms",
        "group",
        "level",
        "base64",
    ];
    prop_oneof![prop::sample::select(&NAMES[..]).prop_map(str::to_owned), ".{0,5}"]
}

/// The tree of a value: a known type with arbitrary fields, or any JSON.
fn any_tree() -> impl Strategy<Value = Value> {
    const TYPES: [&str; 22] = [
        "undefined",
        "number",
        "bigint",
        "symbol",
        "string",
        "object",
        "array",
        "map",
        "set",
        "error",
        "function",
        "date",
        "regexp",
        "bytes",
        "boxed",
        "promise",
        "proxy",
        "cycle",
        "elided",
        "opaque",
        "accessor",
        "hole",
    ];
    let fields = vec((key(), any_json()), 0..6);
    let typed = (prop::sample::select(&TYPES[..]), fields).prop_map(|(kind, fields)| {
        let mut tree: serde_json::Map<String, Value> = fields.into_iter().collect();
        tree.insert("type".to_owned(), kind.into());
        Value::Object(tree)
    });
    prop_oneof![typed, any_json()]
}

fn any_frame() -> impl Strategy<Value = Value> {
    const LEVELS: [&str; 9] = ["log", "warn", "table", "dir", "trace", "assert", "group", "clear", "?"];
    const PHASES: [&str; 6] = ["import", "handler", "body", "waitUntil", "uncaught", "unhandledrejection"];
    prop_oneof![
        any::<bool>().prop_map(|warm| json!({"t": "start", "warm": warm})),
        (prop::sample::select(&LEVELS[..]), any::<u32>(), vec(any_tree(), 0..4), text()).prop_map(
            |(level, group, args, at)| {
                json!({"t": "console", "level": level, "ms": 1, "group": group, "at": at, "args": args, "stack": at})
            }
        ),
        (prop::sample::select(&PHASES[..]), any_tree())
            .prop_map(|(phase, error)| json!({"t": "error", "phase": phase, "ms": 1, "error": error})),
        (any::<u16>(), vec((".{0,5}", ".{0,5}"), 0..3)).prop_map(|(status, headers)| {
            json!({"t": "response", "status": status, "status_text": "", "headers": headers})
        }),
        "[A-Za-z0-9+/]{0,400}={0,3}".prop_map(|base64| json!({"t": "body", "base64": base64})),
        Just(json!({"t": "body_cut"})),
        any_json().prop_map(|value| json!({"t": "result", "value": value})),
        any::<u64>().prop_map(|dropped| json!({"t": "end", "console_dropped": dropped})),
        any_json(),
    ]
}

proptest! {
    #[test]
    fn any_frames_make_a_report(frames in vec(any_frame(), 0..30), chunk in 1..200_usize) {
        let text: String = frames.iter().map(|frame| format!("{frame}\n")).collect();
        check(&report(text.as_bytes(), chunk));
    }

    #[test]
    fn damaged_frames_make_a_report(
        frames in vec(any_frame(), 1..10),
        damage in vec((any::<prop::sample::Index>(), any::<u8>()), 1..10),
        chunk in 1..200_usize,
    ) {
        let mut bytes = frames.iter().map(|frame| format!("{frame}\n")).collect::<String>().into_bytes();
        for (index, byte) in damage {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        check(&report(&bytes, chunk));
    }

    #[test]
    fn any_bytes_make_a_report(bytes in vec(any::<u8>(), 0..2000), chunk in 1..200_usize) {
        check(&report(&bytes, chunk));
    }
}

#[test]
fn a_flood_of_the_smallest_frames_is_cut() {
    let line = "{\"t\":\"console\",\"level\":\"\",\"ms\":0,\"group\":0,\"args\":[]}\n";
    let report = report(line.repeat(200_000).as_bytes(), 65_536);
    check(&report);
    assert_eq!(report.console.len(), CONSOLE_LINES);
}
