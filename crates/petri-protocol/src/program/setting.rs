//! The settings that have a form field, and the text of these fields.

use super::{ExecuteRequest, RequestInput};
use crate::Error;
use crate::shorten::repeated;
use serde_json::{Map, Value, json};

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// The request's method.
    Method,
    /// The request's path and query.
    Path,
    /// The request's headers, `name: value`, one a line.
    Headers,
    /// The request's body; empty for no body.
    Body,
    /// Values of `request.cf`, `name=value`, one a line, as JSON or plain text; empty for the default values.
    Cf,
    /// Values of `env`, `NAME=value`, one a line, as JSON or plain text.
    Env,
    /// Arguments, one a line, as JSON or plain text.
    Args,
    /// The export that handles the request.
    Entrypoint,
    /// `blocked`, `open`, or the hosts of the allow-list.
    Network,
    /// The compatibility date, `YYYY-MM-DD`.
    CompatibilityDate,
    /// The compatibility flags, separated by spaces.
    CompatibilityFlags,
    /// The limit of wall-clock time, milliseconds.
    WallMs,
    /// The limit of CPU time, milliseconds.
    CpuMs,
    /// The most subrequests.
    Subrequests,
    /// The length to which the response's body is kept, bytes.
    OutputBytes,
    /// `yes` to run in a new isolate, else empty.
    Fresh,
}

impl Setting {
    /// All settings, in the order of the form.
    pub const ALL: [Self; 16] = [
        Self::Method,
        Self::Path,
        Self::Headers,
        Self::Body,
        Self::Cf,
        Self::Env,
        Self::Args,
        Self::Entrypoint,
        Self::Network,
        Self::CompatibilityDate,
        Self::CompatibilityFlags,
        Self::WallMs,
        Self::CpuMs,
        Self::Subrequests,
        Self::OutputBytes,
        Self::Fresh,
    ];

    /// The path of the field in an execute request, which error messages name.
    pub fn path(self) -> &'static str {
        match self {
            Self::Method => "request.method",
            Self::Path => "request.path",
            Self::Headers => "request.headers",
            Self::Body => "request.body",
            Self::Cf => "request.cf",
            Self::Env => "env",
            Self::Args => "args",
            Self::Entrypoint => "entrypoint",
            Self::Network => "network",
            Self::CompatibilityDate => "compatibility_date",
            Self::CompatibilityFlags => "compatibility_flags",
            Self::WallMs => "limits.wall_ms",
            Self::CpuMs => "limits.cpu_ms",
            Self::Subrequests => "limits.subrequests",
            Self::OutputBytes => "limits.output_bytes",
            Self::Fresh => "fresh",
        }
    }

    /// The setting with this path.
    pub fn of_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.path() == path)
    }

    /// Whether an error about the field `path` belongs to this setting: `request.headers[1]` belongs to the headers.
    pub fn is_named_by(self, path: &str) -> bool {
        path.strip_prefix(self.path()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']))
    }

    /// Whether the setting differs from its default.
    pub(crate) fn is_changed(self, request: &ExecuteRequest) -> bool {
        self.text(request) != self.text(&ExecuteRequest::default())
    }

    /// The text of the form field for this request.
    pub(crate) fn text(self, request: &ExecuteRequest) -> String {
        let default = RequestInput::default();
        let http = request.request.as_ref().unwrap_or(&default);
        let limit = |limit: &Option<Value>| limit.as_ref().map(bare).unwrap_or_default();
        match self {
            Self::Method => http.method.clone(),
            Self::Path => http.path.clone(),
            Self::Headers => lines(http.headers.iter().map(|(name, value)| format!("{name}: {value}"))),
            Self::Body => http.body.clone().unwrap_or_default(),
            Self::Cf => assignments(http.cf.iter().flatten()),
            Self::Env => assignments(&request.env),
            Self::Args => lines(request.args.iter().flatten().map(bare)),
            Self::Entrypoint => request.entrypoint.clone().unwrap_or_default(),
            Self::Network => match &request.network {
                None => "blocked".to_owned(),
                Some(network) => match network.get("allow").and_then(Value::as_array) {
                    Some(hosts) => hosts.iter().map(bare).collect::<Vec<_>>().join(" "),
                    None => bare(network),
                },
            },
            Self::CompatibilityDate => request.compatibility_date.clone().unwrap_or_default(),
            Self::CompatibilityFlags => request.compatibility_flags.join(" "),
            Self::WallMs => limit(&request.limits.wall_ms),
            Self::CpuMs => limit(&request.limits.cpu_ms),
            Self::Subrequests => limit(&request.limits.subrequests),
            Self::OutputBytes => limit(&request.limits.output_bytes),
            Self::Fresh => if request.fresh { "yes" } else { "" }.to_owned(),
        }
    }

    /// Sets the request's field from the text of the form field. Bounds are checked by [`Execution`](super::Execution).
    ///
    /// # Errors
    /// A malformed line; the message names it. The request is then unchanged.
    pub(crate) fn set(self, request: &mut ExecuteRequest, text: &str) -> Result<(), Error> {
        let mut http = request.request.clone().unwrap_or_default();
        let word = text.trim();
        let some = || Some(word.to_owned()).filter(|word| !word.is_empty());
        let limit = || some().map(|word| json_or_text(&word));
        match self {
            Self::Method => http.method = some().unwrap_or_else(|| RequestInput::default().method),
            Self::Path => http.path = some().unwrap_or_else(|| RequestInput::default().path),
            Self::Headers => http.headers = self.pairs(text, ':')?,
            Self::Body => http.body = Some(text.to_owned()).filter(|text| !text.is_empty()),
            Self::Cf => http.cf = Some(self.values(text)?).filter(|cf| !cf.is_empty()),
            Self::Env => request.env = self.values(text)?,
            Self::Args => {
                let args: Vec<Value> = text.lines().map(json_or_text).collect();
                request.args = Some(args).filter(|args| !args.is_empty());
            }
            Self::Entrypoint => request.entrypoint = some(),
            Self::Network => {
                request.network = match word {
                    "" | "blocked" => None,
                    "open" => Some(json!("open")),
                    hosts => {
                        let hosts = hosts.split([' ', ',', '\t', '\n']).filter(|host| !host.is_empty());
                        Some(json!({ "allow": hosts.collect::<Vec<_>>() }))
                    }
                }
            }
            Self::CompatibilityDate => request.compatibility_date = some(),
            Self::CompatibilityFlags => {
                request.compatibility_flags = text.split_whitespace().map(str::to_owned).collect();
            }
            Self::WallMs => request.limits.wall_ms = limit(),
            Self::CpuMs => request.limits.cpu_ms = limit(),
            Self::Subrequests => request.limits.subrequests = limit(),
            Self::OutputBytes => request.limits.output_bytes = limit(),
            Self::Fresh => request.fresh = !word.is_empty(),
        }
        request.request = Some(http).filter(|http| *http != RequestInput::default());
        Ok(())
    }

    /// The values in lines of `NAME=value`.
    fn values(self, text: &str) -> Result<Map<String, Value>, Error> {
        let mut values = Map::new();
        for (name, value) in self.pairs(text, '=')? {
            if values.insert(name.clone(), json_or_text(&value)).is_some() {
                let path = self.path();
                return Err(Error::invalid(path, format!("{path} names {name:?} twice; leave one out")));
            }
        }
        Ok(values)
    }

    /// Name and value of each line.
    fn pairs(self, text: &str, between: char) -> Result<Vec<(String, String)>, Error> {
        let filled = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
        let pair = |(line, number): (&str, usize)| match line.split_once(between) {
            Some((name, value)) if !name.trim().is_empty() => Ok((name.trim().to_owned(), value.trim().to_owned())),
            _ => {
                let path = self.path();
                let form = if between == ':' { "name: value" } else { "NAME=value" };
                Err(Error::invalid(path, format!("line {number} of {path} is {:?}; write {form}", repeated(line))))
            }
        };
        filled.map(pair).collect()
    }
}

/// The value of valid JSON, else the text as a string.
fn json_or_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

/// The text that [`json_or_text`] reads back as this value: a string stays unquoted unless it would be read as JSON.
fn bare(value: &Value) -> String {
    match value {
        Value::String(text) if text.trim() == text && !text.contains(['\n', '\r']) && json_or_text(text) == *value => {
            text.clone()
        }
        value => value.to_string(),
    }
}

/// A line of `NAME=value` for each value.
fn assignments<'a>(values: impl IntoIterator<Item = (&'a String, &'a Value)>) -> String {
    lines(values.into_iter().map(|(name, value)| format!("{name}={}", bare(value))))
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(wire: Value) -> ExecuteRequest {
        serde_json::from_value(wire).unwrap()
    }

    /// Checks that a request gives this text, and that the text gives the request back.
    #[track_caller]
    fn check(setting: Setting, wire: Value, text: &str) {
        let requested = request(wire);
        assert_eq!(setting.text(&requested), text);
        let mut read = ExecuteRequest::default();
        setting.set(&mut read, text).unwrap();
        assert_eq!(read, requested, "{text}");
        assert_eq!(Setting::of_path(setting.path()), Some(setting));
        assert!(setting.is_changed(&requested) && !setting.is_changed(&ExecuteRequest::default()), "{text}");
        // The text of the default restores the default.
        setting.set(&mut read, &setting.text(&ExecuteRequest::default())).unwrap();
        assert_eq!(read, ExecuteRequest::default(), "{text}");
    }

    #[test]
    fn texts_and_back() {
        let of = |field: &str, value: Value| json!({"request": {field: value}});
        check(Setting::Method, of("method", json!("PUT")), "PUT");
        check(Setting::Path, of("path", json!("/a?b=c")), "/a?b=c");
        check(Setting::Headers, of("headers", json!([["a", "1: 2"], ["a", ""]])), "a: 1: 2\na: ");
        check(Setting::Body, json!({"request": {"body": "\n a\n"}}), "\n a\n");
        check(Setting::Cf, of("cf", json!({"country": "DE", "asn": 1})), "country=DE\nasn=1");
        check(
            Setting::Env,
            json!({"env": {"A": "text", "B": 1, "C": "1", "D": {"x": [null]}, "E": " a\n", "F": "", "G": "a=b", "H": "\"q\""}}),
            "A=text\nB=1\nC=\"1\"\nD={\"x\":[null]}\nE=\" a\\n\"\nF=\nG=a=b\nH=\"\\\"q\\\"\"",
        );
        check(Setting::Args, json!({"args": ["text", 1, "", null, "two\nlines"]}), "text\n1\n\nnull\n\"two\\nlines\"");
        check(Setting::Entrypoint, json!({"entrypoint": "Admin"}), "Admin");
        check(Setting::Network, json!({"network": "open"}), "open");
        check(Setting::Network, json!({"network": {"allow": ["a.example", "*.b.example"]}}), "a.example *.b.example");
        check(Setting::CompatibilityDate, json!({"compatibility_date": "2026-01-01"}), "2026-01-01");
        check(Setting::CompatibilityFlags, json!({"compatibility_flags": ["a", "b_c"]}), "a b_c");
        check(Setting::WallMs, json!({"limits": {"wall_ms": 5}}), "5");
        check(Setting::CpuMs, json!({"limits": {"cpu_ms": "soon"}}), "soon");
        check(Setting::Subrequests, json!({"limits": {"subrequests": 1.5}}), "1.5");
        check(Setting::OutputBytes, json!({"limits": {"output_bytes": 0}}), "0");
        check(Setting::Fresh, json!({"fresh": true}), "yes");
    }

    #[test]
    fn extra_white_space_is_ignored() {
        let mut read = ExecuteRequest::default();
        for (setting, text) in [
            (Setting::Headers, "\n  accept :text/html  \n\n"),
            (Setting::Network, " a.example,\n b.example "),
            (Setting::Env, "WHO = me "),
            (Setting::Path, "  "),
            (Setting::WallMs, " 500 "),
        ] {
            setting.set(&mut read, text).unwrap();
        }
        let expect = json!({
            "request": {"headers": [["accept", "text/html"]]}, "env": {"WHO": "me"},
            "network": {"allow": ["a.example", "b.example"]}, "limits": {"wall_ms": 500},
        });
        assert_eq!(read, request(expect));
    }

    #[test]
    fn a_malformed_line_is_refused_and_changes_nothing() {
        for (setting, text, message) in [
            (Setting::Headers, "a: 1\n\nhello", "line 3 of request.headers is \"hello\"; write name: value"),
            (Setting::Headers, ": x", "line 1 of request.headers is \": x\"; write name: value"),
            (Setting::Env, "WHO", "line 1 of env is \"WHO\"; write NAME=value"),
            (Setting::Cf, "a=1\na=2", "request.cf names \"a\" twice; leave one out"),
            (Setting::Env, "A=1\nA=2", "env names \"A\" twice; leave one out"),
        ] {
            let mut read = request(json!({"env": {"KEPT": 1}}));
            let error = setting.set(&mut read, text).unwrap_err();
            assert_eq!((error.field(), error.message()), (Some(setting.path()), message));
            assert_eq!(read, request(json!({"env": {"KEPT": 1}})));
        }
    }

    #[test]
    fn refusals_find_their_field() {
        let of = |path: &str| Setting::ALL.into_iter().filter(|setting| setting.is_named_by(path)).collect::<Vec<_>>();
        assert_eq!(of("request.headers[1]"), [Setting::Headers]);
        assert_eq!(of("network.allow[0]"), [Setting::Network]);
        assert_eq!(of("limits.cpu_ms"), [Setting::CpuMs]);
        assert_eq!(of("prompt"), []);
        assert_eq!(of("environment"), []);
    }
}
