//! Turns the frames of a run into events, and at the end into its outcome. Pure: the caller supplies the clock.

use crate::frames::{Frame, Phase};
use crate::locations::{original, original_stack};
use crate::outcome::Observed;
use petri_compiler::Compiled;
use petri_protocol::inspect::{DRAWN_MAX, inspect, table};
use petri_protocol::report::{
    ConsoleLine, End, Event, Location, Outcome, ResponseHead, ThrownError, Timing, call_text, own_names, parse_location,
};
use petri_protocol::value::{ErrorValue, Value};
use std::rc::Rc;

/// The state of a run, from the frames read so far.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    warm: bool,
    import_failed: bool,
    thrown: Option<ThrownError>,
    result: Option<serde_json::Value>,
    body_bytes: u64,
    body_bytes_max: u64,
    truncated: bool,
    lines: usize,
    /// Console calls past the cap that the isolate sent nevertheless.
    surplus: u64,
    /// Console calls past the caps, as the harness counted them; known from its `End` frame.
    dropped: Option<u64>,
    answered: bool,
    compiled: Option<Rc<Compiled>>,
    /// The stop by a guard, with the guard's location if that is known.
    stopped: Option<Option<Location>>,
    /// Bytes of the tables drawn so far.
    drawn: usize,
}

/// Most console groups that a line is nested in: each level indents every line of its text by two spaces.
const GROUPS_MAX: u32 = 32;
/// Most bytes of all tables drawn in a run: one long cell widens every row, so a table can be much longer than its values.
/// Later tables are shown as ordinary lines.
const TABLES_MAX: usize = 4 * DRAWN_MAX;
/// Most console lines of a run. The harness has the same limit (limits.js), which the host does not trust.
pub(crate) const CONSOLE_LINES_MAX: usize = 5_000;

/// The times of a run's phases, milliseconds on one clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Times {
    /// The run was requested.
    pub(crate) called: f64,
    /// The program was compiled.
    pub(crate) compiled: f64,
    /// The first frame arrived, if any.
    pub(crate) started: Option<f64>,
    /// The run ended.
    pub(crate) ended: f64,
}

impl Times {
    /// The times of a run that was requested now, and that ends when [`ended`](Self::ended) is set.
    pub(crate) fn begin(now: f64) -> Self {
        Self { called: now, compiled: now, started: None, ended: now }
    }

    /// The same times, with that of the compiled program.
    pub(crate) fn compiled_at(self, now: f64) -> Self {
        Self { compiled: now, ..self }
    }
}

impl Transcript {
    /// A transcript of a run that keeps at most `body_bytes_max` bytes of its response's body.
    pub(crate) fn new(body_bytes_max: u64) -> Self {
        Self { body_bytes_max, ..Self::default() }
    }

    /// Maps the locations in frames to the sources of this program.
    pub(crate) fn of_program(self, compiled: Rc<Compiled>) -> Self {
        Self { compiled: Some(compiled), ..self }
    }

    /// Whether the `End` frame was read.
    pub(crate) fn is_over(&self) -> bool {
        self.dropped.is_some()
    }

    /// Whether the isolate may run the program again. A failed import stays failed in its isolate, and an isolate whose guard
    /// has stopped a run is slow afterwards.
    pub(crate) fn leaves_clean(&self) -> bool {
        !self.import_failed && self.stopped.is_none()
    }

    /// Processes the next frame. Most frames become an event.
    pub(crate) fn take(&mut self, frame: Frame) -> Option<Event> {
        match frame {
            Frame::Start { warm } => self.warm = warm,
            Frame::Console { level, ms, group, at, mut args, stack } => {
                args.iter_mut().for_each(|value| self.map_locations(value));
                args.iter_mut().for_each(name_modules);
                let stack = stack.map(|stack| self.original_stack(stack));
                let source = at.as_deref().and_then(parse_location).map(|location| self.original(location));
                let text =
                    if level == "table" { self.table(&args) } else { call_text(&level, &args, stack.as_deref()) };
                return self.line(ConsoleLine { level, at_ms: ms, text, args, source, group: group.min(GROUPS_MAX) });
            }
            Frame::Error { phase, ms, error } => return self.error(phase, ms, error),
            Frame::Response { .. } if self.answered => {}
            Frame::Response { status, status_text, headers, websocket } => {
                self.answered = true;
                return Some(Event::Response(ResponseHead { status, status_text, headers, websocket }));
            }
            Frame::Body { base64 } => return self.body(base64),
            Frame::BodyCut => self.truncated = true,
            Frame::Result { value } => self.result = value,
            Frame::Stopped { guard } => {
                let at = self.compiled.as_ref().and_then(|compiled| compiled.guarded(guard));
                self.stopped.get_or_insert(at);
            }
            Frame::End { console_dropped } => self.dropped = Some(console_dropped),
        }
        None
    }

    fn table(&mut self, args: &[Value]) -> String {
        if self.drawn > TABLES_MAX {
            return args.first().map(inspect).unwrap_or_default();
        }
        let drawn = table(args);
        self.drawn += drawn.len();
        drawn
    }

    fn line(&mut self, line: ConsoleLine) -> Option<Event> {
        if self.lines == CONSOLE_LINES_MAX {
            self.surplus += 1;
            return None;
        }
        self.lines += 1;
        Some(Event::Console(line))
    }

    /// An error in the import, the handler or the body is the run's outcome; any other error becomes a console line.
    fn error(&mut self, phase: Phase, ms: f64, mut error: Value) -> Option<Event> {
        self.map_locations(&mut error);
        let thrown = ThrownError::from(&error);
        let prefix = match phase {
            Phase::Import | Phase::Handler | Phase::Body => {
                self.import_failed |= phase == Phase::Import;
                self.thrown.get_or_insert(thrown);
                return None;
            }
            Phase::Uncaught => "Uncaught ",
            Phase::UnhandledRejection => "Uncaught (in promise) ",
            Phase::WaitUntil => "Uncaught (in waitUntil) ",
        };
        name_modules(&mut error);
        self.line(ConsoleLine {
            level: "error".to_owned(),
            at_ms: ms,
            text: format!("{prefix}{}", inspect(&error)),
            args: vec![error],
            source: thrown.stack.into_iter().next().map(|frame| frame.location),
            group: 0,
        })
    }

    /// Enforces the body limit again, since frames are not trusted.
    fn body(&mut self, base64: String) -> Option<Event> {
        let padding = base64.bytes().rev().take_while(|byte| *byte == b'=').count();
        let bytes = (base64.len() / 4 * 3).saturating_sub(padding) as u64;
        if self.truncated || self.body_bytes + bytes > self.body_bytes_max {
            self.truncated = true;
            return None;
        }
        self.body_bytes += bytes;
        Some(Event::Body { base64 })
    }

    /// What ended the program, as far as its frames tell.
    pub(crate) fn observed(&mut self) -> Observed {
        Observed { thrown: self.thrown.take(), stopped: self.stopped.take(), ..Observed::default() }
    }

    /// The last event of a run with this outcome.
    pub(crate) fn end(&mut self, outcome: Outcome, times: Times) -> End {
        let started = times.started.unwrap_or(times.ended);
        End {
            outcome,
            result: self.result.take(),
            console_dropped: self.dropped.unwrap_or(0).saturating_add(self.surplus),
            network_dropped: 0,
            truncated: self.truncated,
            timing: Timing {
                compile_ms: times.compiled - times.called,
                start_ms: started - times.compiled,
                run_ms: times.ended - started,
                total_ms: times.ended - times.called,
                cold: !self.warm,
            },
        }
    }
}

impl Transcript {
    fn original(&self, location: Location) -> Location {
        match &self.compiled {
            Some(compiled) => original(compiled, location),
            None => location,
        }
    }

    fn original_stack(&self, stack: String) -> String {
        match &self.compiled {
            Some(compiled) => original_stack(compiled, &stack),
            None => stack,
        }
    }

    /// Maps the stacks of all errors in a value to the sources.
    fn map_locations(&self, value: &mut Value) {
        if self.compiled.is_some() {
            value.for_each_error(&mut |error| {
                for_each_stack(error, |stack| *stack = self.original_stack(std::mem::take(stack)));
            });
        }
    }
}

/// Removes the user folder from module names, in the stacks of all errors in a value.
fn name_modules(value: &mut Value) {
    value.for_each_error(&mut |error| for_each_stack(error, |stack| *stack = own_names(stack)));
}

/// Visits an error's stack, and its `stack` property, which is listed where `%o` shows hidden properties.
fn for_each_stack(error: &mut ErrorValue, mut visit: impl FnMut(&mut String)) {
    visit(&mut error.stack);
    for (key, value) in &mut error.properties {
        if let (true, Value::String(stack)) = (key.text() == "stack", value) {
            visit(stack);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::{CallEnd, outcome};
    use serde_json::{Value as Json, from_value, json, to_value};

    const TIMES: Times = Times { called: 98.0, compiled: 100.0, started: Some(105.0), ended: 112.0 };

    /// The events of a run with these frames, and its end.
    fn events_and_end(frames: Json) -> (Vec<Json>, Json) {
        let mut transcript = Transcript::new(6);
        let frames: Vec<Frame> = from_value(frames).unwrap();
        let events =
            frames.into_iter().filter_map(|frame| transcript.take(frame)).map(|event| to_value(event).unwrap());
        let events = events.collect();
        let outcome = outcome(CallEnd::Finished, transcript.observed());
        (events, to_value(Event::End(transcript.end(outcome, TIMES))).unwrap())
    }

    fn error(stack: &str) -> Json {
        json!({"type": "error", "name": "Error", "message": "x", "stack": stack})
    }

    #[test]
    fn a_run_that_returns() {
        let (events, end) = events_and_end(json!([
            {"t": "start", "v": 1, "warm": true},
            {"t": "console", "level": "log", "ms": 1, "group": 0, "at": "user/main.js:2:3", "args": ["%s!", "hi"]},
            {"t": "response", "ms": 2, "status": 201, "status_text": "", "headers": [["a", "b"]], "body": true},
            {"t": "body", "base64": "AAEC"},
            {"t": "end", "ms": 3, "outcome": "returned", "console_dropped": 4},
        ]));
        assert_eq!(
            events,
            [
                json!({"type": "console", "level": "log", "at_ms": 1.0, "text": "hi!", "args": ["%s!", "hi"], "group": 0,
                    "source": {"module": "main.js", "line": 2, "column": 3}}),
                json!({"type": "response", "status": 201, "status_text": "", "headers": [["a", "b"]]}),
                json!({"type": "body", "base64": "AAEC"}),
            ]
        );
        assert_eq!(
            end,
            json!({"type": "end", "outcome": {"type": "returned"}, "console_dropped": 4,
                "timing": {"compile_ms": 2.0, "start_ms": 5.0, "run_ms": 7.0, "total_ms": 14.0, "cold": false}})
        );
    }

    #[test]
    fn an_error_in_the_import_handler_or_body_is_the_outcome() {
        for phase in ["import", "handler", "body"] {
            let frames = json!([
                {"t": "error", "phase": phase, "ms": 1, "error": error("Error: x\n    at f (user/main.js:1:2)")},
                {"t": "error", "phase": phase, "ms": 1, "error": "a later one"},
            ]);
            let (events, end) = events_and_end(frames);
            assert_eq!(events, [Json::Null; 0]);
            assert_eq!(
                end["outcome"],
                json!({"type": "threw", "error": {"name": "Error", "message": "x",
                    "stack": [{"function": "f", "module": "main.js", "line": 1, "column": 2}]}})
            );
        }
    }

    #[test]
    fn any_other_error_is_a_console_line() {
        for (phase, prefix) in [
            ("uncaught", "Uncaught "),
            ("unhandledrejection", "Uncaught (in promise) "),
            ("waitUntil", "Uncaught (in waitUntil) "),
        ] {
            let frames =
                json!([{"t": "error", "phase": phase, "ms": 1, "error": error("Error: x\n    at user/main.js:1:2")}]);
            let (events, end) = events_and_end(frames);
            assert_eq!(events[0]["text"], format!("{prefix}Error: x\n    at main.js:1:2"));
            assert_eq!(events[0]["args"][0]["stack"], "Error: x\n    at main.js:1:2");
            assert_eq!((&events[0]["level"], &events[0]["source"]["line"]), (&json!("error"), &json!(1)));
            assert_eq!(end["outcome"]["type"], "returned");
        }
    }

    #[test]
    fn levels_read_as_in_node() {
        let text = |level: &str, args: Json, stack: Option<&str>| {
            let frame = json!({"t": "console", "level": level, "ms": 1, "group": 0, "args": args, "stack": stack});
            events_and_end(json!([frame])).0[0]["text"].clone()
        };
        assert_eq!(text("assert", json!([]), None), "Assertion failed");
        assert_eq!(text("assert", json!(["%d", 1]), None), "Assertion failed: 1");
        assert_eq!(text("assert", json!(["", 1]), None), "Assertion failed:  1");
        assert_eq!(text("assert", json!([5, "%d", 1]), None), "Assertion failed 5 %d 1");
        assert_eq!(text("trace", json!([]), None), "Trace");
        assert_eq!(text("trace", json!(["a"]), Some("    at user/main.js:1:2")), "Trace: a\n    at main.js:1:2");
        assert_eq!(text("dir", json!(["a", "b"]), None), "'a'");
    }

    #[test]
    fn a_body_is_bounded() {
        let (events, end) = events_and_end(
            json!([{"t": "body", "base64": "AAEC"}, {"t": "body", "base64": "AAECAwQF"}, {"t": "body", "base64": "AA=="}]),
        );
        assert_eq!((events.len(), &end["truncated"]), (1, &json!(true)));
    }

    #[test]
    fn console_lines_are_bounded_at_n_and_one_more() {
        let line = json!({"t": "console", "level": "log", "ms": 1, "group": 0, "args": []});
        let error = json!({"t": "error", "phase": "uncaught", "ms": 1, "error": "x"});
        let mut frames = vec![line; CONSOLE_LINES_MAX];
        let (events, end) = events_and_end(json!(frames));
        assert_eq!((events.len(), &end["console_dropped"]), (CONSOLE_LINES_MAX, &json!(0)));
        frames.extend([error, json!({"t": "end", "console_dropped": 2})]);
        let (events, end) = events_and_end(json!(frames));
        assert_eq!((events.len(), &end["console_dropped"]), (CONSOLE_LINES_MAX, &json!(3)));
    }

    #[test]
    fn the_tables_of_a_run_are_bounded() {
        let mut items = vec![json!(1); 99];
        items.push(json!("x".repeat(9000)));
        let args = json!([{"type": "array", "length": 100, "items": items}]);
        let table = json!({"t": "console", "level": "table", "ms": 1, "group": 0, "args": args});
        let (events, _) = events_and_end(json!(vec![table; 8]));
        let texts: Vec<&str> = events.iter().map(|event| event["text"].as_str().unwrap()).collect();
        let drawn = texts.iter().take_while(|text| text.starts_with('┌')).count();
        let bytes = |count: usize| texts[..count].iter().map(|text| text.len()).sum::<usize>();
        assert!(bytes(drawn - 1) <= TABLES_MAX && bytes(drawn) > TABLES_MAX, "{drawn} tables of {}", texts[0].len());
        assert!(drawn < texts.len() && texts[drawn..].iter().all(|text| text.starts_with('[')));
    }

    #[test]
    fn groups_are_bounded() {
        let group = |depth: u32| {
            let line = json!({"t": "console", "level": "log", "ms": 1, "group": depth, "args": []});
            events_and_end(json!([line])).0[0]["group"].clone()
        };
        assert_eq!([group(GROUPS_MAX), group(GROUPS_MAX + 1), group(u32::MAX)], [GROUPS_MAX; 3].map(Json::from));
    }

    #[test]
    fn only_the_first_response_counts() {
        let head = json!({"t": "response", "status": 200, "status_text": "", "headers": []});
        assert_eq!(events_and_end(json!([head, head])).0.len(), 1);
    }
}
