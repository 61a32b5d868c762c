//! Collects the events of a run into a [`Report`].

use super::{Attempt, Body, ConsoleLine, End, Event, Outcome, Report, ResponseHead, ResponseReport};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeMap;

/// Takes the events of one run in order.
#[derive(Debug, Default)]
pub struct Collector {
    warnings: Vec<String>,
    console: Vec<ConsoleLine>,
    stdout: String,
    stderr: String,
    response: Option<ResponseHead>,
    body: Vec<u8>,
    network: BTreeMap<u32, Attempt>,
}

impl Collector {
    /// Takes the next event. Returns the report after the last event, [`Event::End`].
    pub fn push(&mut self, event: Event) -> Option<Report> {
        match event {
            Event::Warning { message } => self.warnings.push(message),
            Event::Console(line) => self.console(line),
            Event::Response(head) => self.response = Some(head),
            Event::Body { base64 } => self.body.extend(STANDARD.decode(base64).unwrap_or_default()),
            Event::Network(made) => _ = self.network.insert(made.number, made.attempt),
            Event::End(end) => return Some(std::mem::take(self).finish(end)),
        }
        None
    }

    fn console(&mut self, line: ConsoleLine) {
        if line.level == "clear" {
            // A stream cannot be cleared, and Node writes nothing for `clear` without a terminal.
            return self.console.push(line);
        }
        let out = if goes_to_stderr(&line.level) { &mut self.stderr } else { &mut self.stdout };
        if is_stream(&line.level) {
            out.push_str(&line.text);
            return self.console.push(line);
        }
        for text in line.text.split('\n') {
            // Node indents a group by two spaces.
            out.extend(std::iter::repeat_n("  ", line.group as usize));
            out.push_str(text);
            out.push('\n');
        }
        self.console.push(line);
    }

    fn finish(mut self, end: End) -> Report {
        if let Outcome::Threw { error } = &end.outcome {
            if !(self.stderr.is_empty() || self.stderr.ends_with('\n')) {
                self.stderr.push('\n');
            }
            self.stderr.push_str(&error.uncaught());
        }
        let bytes = self.body.len() as u64;
        let body = match String::from_utf8(self.body) {
            Ok(text) => Body::Text(text),
            Err(error) => Body::Base64(STANDARD.encode(error.as_bytes())),
        };
        let response = self.response.map(|head| ResponseReport { head, body, bytes, truncated: end.truncated });
        Report {
            success: end.outcome == Outcome::Returned,
            outcome: end.outcome,
            warnings: self.warnings,
            stdout: self.stdout,
            stderr: self.stderr,
            console: self.console,
            console_dropped: end.console_dropped,
            response,
            result: end.result,
            network: self.network.into_values().collect(),
            network_dropped: end.network_dropped,
            timing: end.timing,
        }
    }
}

impl End {
    /// The report of a run of which nothing but its end is known.
    pub fn into_report(self) -> Report {
        Collector::default().finish(self)
    }
}

/// Whether a console method writes to stderr, as in Node.
fn goes_to_stderr(level: &str) -> bool {
    matches!(level, "warn" | "error" | "assert" | "trace" | "stderr")
}

/// Whether a line was written to `process.stdout` or `process.stderr`, and so has no line break added.
fn is_stream(level: &str) -> bool {
    matches!(level, "stdout" | "stderr")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{NumberedAttempt, Timing};

    fn line(level: &str, text: &str, group: u32) -> Event {
        let (level, text) = (level.to_owned(), text.to_owned());
        Event::Console(ConsoleLine { level, at_ms: 0.0, text, args: Vec::new(), source: None, group })
    }

    fn end(outcome: Outcome) -> Event {
        let (result, timing) = (None, Timing::default());
        Event::End(End { outcome, result, console_dropped: 0, network_dropped: 2, truncated: false, timing })
    }

    fn head(status: u16) -> Event {
        Event::Response(ResponseHead { status, status_text: String::new(), headers: Vec::new(), websocket: false })
    }

    fn body(bytes: &[u8]) -> Event {
        Event::Body { base64: STANDARD.encode(bytes) }
    }

    fn collect(events: impl IntoIterator<Item = Event>) -> Report {
        let mut collector = Collector::default();
        events.into_iter().find_map(|event| collector.push(event)).unwrap()
    }

    #[test]
    fn lines_go_to_their_stream_and_groups_indent() {
        let report = collect([
            line("log", "a", 0),
            line("warn", "b", 0),
            line("info", "c\nd", 1),
            line("trace", "e", 2),
            line("clear", "", 0),
            end(Outcome::Returned),
        ]);
        assert_eq!(report.stdout, "a\n  c\n  d\n");
        assert_eq!(report.stderr, "b\n    e\n");
        assert_eq!(report.console.len(), 5);
    }

    #[test]
    fn writes_to_a_stream_are_unchanged() {
        let report = collect([
            line("stdout", "a", 1),
            line("stdout", "b\n", 0),
            line("log", "c", 0),
            line("stderr", "oops", 0),
            line("stderr", "!\n", 0),
            end(Outcome::Returned),
        ]);
        assert_eq!((report.stdout.as_str(), report.stderr.as_str()), ("ab\nc\n", "oops!\n"));
    }

    #[test]
    fn an_uncaught_error_is_in_stderr_too() {
        let thrown = |error: serde_json::Value| Outcome::Threw { error: serde_json::from_value(error).unwrap() };
        let error = serde_json::json!({"name": "TypeError", "message": "no", "stack": [
            {"function": "f", "module": "main.ts", "line": 1, "column": 2}, {"module": "a.ts", "line": 3, "column": 4}],
            "fields": {"code": "E_NO"},
            "cause": {"name": "string", "message": "tired", "stack": []},
            "errors": [{"name": "Error", "message": "", "stack": []}]});
        let report = collect([line("stderr", "half", 0), end(thrown(error))]);
        assert_eq!(
            report.stderr,
            "half\nUncaught TypeError: no\n    at f (main.ts:1:2)\n    at a.ts:3:4\n  code: 'E_NO'\n  \
             [cause]: tired\n  [errors]: Error\n"
        );
        let text = thrown(serde_json::json!({"name": "string", "message": "just text", "stack": []}));
        assert_eq!(collect([end(text)]).stderr, "Uncaught just text\n");
    }

    #[test]
    fn a_body_is_text_or_base64_byte_for_byte() {
        let text = collect([head(200), body("gr".as_bytes()), body(b"\xc3"), body(b"\xbc"), end(Outcome::Returned)]);
        let response = text.response.unwrap();
        assert_eq!((response.body, response.bytes), (Body::Text("grü".to_owned()), 4));

        let binary = collect([head(200), body(&[0, 159, 146]), body(&[150]), end(Outcome::Returned)]);
        let response = binary.response.unwrap();
        assert_eq!((response.body, response.bytes), (Body::Base64("AJ+Slg==".to_owned()), 4));
    }

    #[test]
    fn an_attempt_is_listed_once_where_it_was_made() {
        let attempt = |number: u32, status| {
            let (method, url) = ("GET".to_owned(), format!("http://{number}.example/"));
            Event::Network(NumberedAttempt {
                number,
                attempt: Attempt { method, url, allowed: true, status, reason: None },
            })
        };
        let events = [attempt(1, None), attempt(2, Some(200)), attempt(1, Some(404)), end(Outcome::Returned)];
        let report = collect(events);
        let listed: Vec<_> = report.network.iter().map(|attempt| (attempt.url.as_str(), attempt.status)).collect();
        assert_eq!(listed, [("http://1.example/", Some(404)), ("http://2.example/", Some(200))]);
        assert_eq!(report.network_dropped, 2);
    }

    #[test]
    fn success_is_about_the_outcome_alone() {
        assert!(collect([head(500), end(Outcome::Returned)]).success);
        assert!(!collect([head(200), end(Outcome::Refused { diagnostics: Vec::new() })]).success);
        assert_eq!(collect([end(Outcome::Returned)]).response, None);
    }
}
