//! Frames: the lines of NDJSON in which the harness reports a run. The same isolate runs the author's code, so frames are not
//! trusted: sizes are bounded, and lines that are not frames are dropped.

use petri_protocol::report::present;
use petri_protocol::value::Value;
use serde::Deserialize;

/// One line from the harness.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "t", rename_all = "snake_case")]
pub(crate) enum Frame {
    /// The harness has started the run.
    Start {
        /// Whether an earlier run evaluated the program's modules.
        warm: bool,
    },
    /// A console call.
    Console {
        /// The name of the `console` method.
        level: String,
        /// Since the run began, milliseconds.
        ms: f64,
        /// The number of open console groups.
        group: u32,
        /// The location of the call in the compiled code, as the isolate names it.
        at: Option<String>,
        /// The arguments of the call.
        args: Vec<Value>,
        /// The stack of a `trace`, in V8's format.
        stack: Option<String>,
    },
    /// Something was thrown.
    Error {
        /// What the program was doing.
        phase: Phase,
        /// Since the run began, milliseconds.
        ms: f64,
        /// What was thrown.
        error: Value,
    },
    /// The response's head.
    Response {
        /// The HTTP status.
        status: u16,
        /// The reason phrase.
        status_text: String,
        /// Names and values.
        headers: Vec<(String, String)>,
        /// Whether it opens a WebSocket.
        #[serde(default)]
        websocket: bool,
    },
    /// A chunk of the response's body.
    Body {
        /// The bytes, base64.
        base64: String,
    },
    /// The body was longer than the limit and was cut off.
    BodyCut,
    /// The return value of a function.
    Result {
        /// As JSON; absent for `undefined`.
        #[serde(default, deserialize_with = "present")]
        value: Option<serde_json::Value>,
    },
    /// The guard stopped the program for its use of CPU time.
    Stopped {
        /// The number of the guard that ran last. Not trusted: the program can set any number.
        #[serde(rename = "place")]
        guard: u32,
    },
    /// The run is over.
    End {
        /// Console calls past the caps.
        console_dropped: u64,
    },
}

/// The part of a run in which an error was thrown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Phase {
    /// The evaluation of the program's modules.
    Import,
    /// The call of the handler.
    Handler,
    /// Reading the response's body.
    Body,
    /// A promise passed to `ctx.waitUntil`.
    WaitUntil,
    /// A callback, such as a timer's.
    Uncaught,
    /// A rejected promise without a handler.
    #[serde(rename = "unhandledrejection")]
    UnhandledRejection,
}

/// The longest line that is read as a frame, bytes. The harness's longest line is a console call that holds all of a run's
/// console output, with each character escaped to six bytes.
const LINE_BYTES_MAX: usize = 7 * 1024 * 1024;

/// The most bytes that are read of one run. The harness writes at most a body and a console, each at its limit, so a longer
/// stream was written by the program.
const RUN_BYTES_MAX: usize = 12 * 1024 * 1024;

/// Splits a stream of bytes into frames.
#[derive(Debug, Default)]
pub(crate) struct Decoder {
    line: Vec<u8>,
    overlong: bool,
    read: usize,
}

impl Decoder {
    /// Whether the stream was longer than the limit.
    pub(crate) fn is_flooded(&self) -> bool {
        self.read > RUN_BYTES_MAX
    }

    /// Reads the next bytes and returns the frames they complete; none once the stream is too long.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> Vec<Frame> {
        let mut frames = Vec::new();
        self.read = self.read.saturating_add(bytes.len());
        if self.is_flooded() {
            return frames;
        }
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let (text, ends) = piece.strip_suffix(b"\n").map_or((piece, false), |text| (text, true));
            if self.line.len() + text.len() > LINE_BYTES_MAX {
                self.overlong = true;
            } else if !self.overlong {
                self.line.extend_from_slice(text);
            }
            if ends {
                if !self.overlong {
                    frames.extend(serde_json::from_slice::<Frame>(&self.line).ok());
                }
                self.line.clear();
                self.overlong = false;
            }
        }
        frames
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> Frame {
        Frame::Body { base64: text.to_owned() }
    }

    #[test]
    fn frames_arrive_in_any_pieces() {
        let text = b"{\"t\":\"start\",\"v\":1,\"warm\":true}\n{\"t\":\"body\",\"base64\":\"AA==\"}\n{\"t\":\"body_cut\"}\n{\"t\":\"end\",\"console_dropped\":2}\n";
        let expect = [Frame::Start { warm: true }, body("AA=="), Frame::BodyCut, Frame::End { console_dropped: 2 }];
        for size in 1..=text.len() {
            let mut decoder = Decoder::default();
            let frames: Vec<_> = text.chunks(size).flat_map(|piece| decoder.push(piece)).collect();
            assert_eq!(frames, expect, "in pieces of {size}");
        }
    }

    #[test]
    fn a_stop_names_its_guard() {
        let frames = Decoder::default().push(b"{\"t\":\"stopped\",\"place\":7}\n");
        assert_eq!(frames, [Frame::Stopped { guard: 7 }]);
    }

    #[test]
    fn a_null_result_differs_from_a_missing_result() {
        let frames = Decoder::default().push(b"{\"t\":\"result\",\"value\":null}\n{\"t\":\"result\"}\n");
        assert_eq!(frames, [Frame::Result { value: Some(serde_json::Value::Null) }, Frame::Result { value: None }]);
    }

    #[test]
    fn what_is_not_a_frame_is_dropped() {
        let mut decoder = Decoder::default();
        let text = b"\n{\n[]\n{\"t\":\"other\"}\n{\"t\":\"body\"}\n\xff\xfe\n{\"t\":\"body\",\"base64\":5}\n{\"t\":\"body\",\"base64\":\"x\"}\n{\"t\":\"end\"";
        assert_eq!(decoder.push(text), [body("x")]);
    }

    #[test]
    fn lines_are_bounded_at_n_and_one_more() {
        let empty = "{\"t\":\"body\",\"base64\":\"\"}".len();
        let frame = |bytes: usize| format!("{{\"t\":\"body\",\"base64\":\"{}\"}}\n", "A".repeat(bytes - empty));
        let mut decoder = Decoder::default();
        assert_eq!(decoder.push(frame(LINE_BYTES_MAX).as_bytes()).len(), 1);
        let mut decoder = Decoder::default();
        assert_eq!(decoder.push(frame(LINE_BYTES_MAX + 1).as_bytes()), []);
        let mut decoder = Decoder::default();
        for piece in frame(LINE_BYTES_MAX + 5000).as_bytes().chunks(1000) {
            assert_eq!(decoder.push(piece), []);
        }
        assert_eq!(decoder.push(frame(empty).as_bytes()), [body("")], "the next line is read again");
    }

    #[test]
    fn streams_are_bounded_at_n_and_one_more() {
        let mut decoder = Decoder::default();
        let filler = "x".repeat(RUN_BYTES_MAX - "\n{\"t\":\"body_cut\"}\n".len());
        assert_eq!(decoder.push(filler.as_bytes()), []);
        assert_eq!(decoder.push(b"\n{\"t\":\"body_cut\"}\n"), [Frame::BodyCut]);
        assert!(!decoder.is_flooded());
        assert_eq!(decoder.push(b"\n"), []);
        assert!(decoder.is_flooded());
        assert_eq!(decoder.push(b"{\"t\":\"body_cut\"}\n"), []);
    }
}
