//! A one-line summary of a run's result, which tells runs with the same prompt apart in a list.

use crate::report::{Body, Outcome, Report, ResponseReport};
use crate::shorten::excerpt;

/// The beginning of the response, or of the reason why there is none, on one line. Empty if there is nothing to show.
pub fn result_summary(report: &Report) -> String {
    match &report.outcome {
        Outcome::Returned => match (&report.result, &report.response) {
            (Some(result), _) => excerpt(&result.to_string()),
            (None, Some(response)) => response_summary(response),
            (None, None) => String::new(),
        },
        Outcome::Threw { error } if error.message.is_empty() => excerpt(&error.name),
        Outcome::Threw { error } => excerpt(&format!("{}: {}", error.name, error.message)),
        Outcome::Stopped { message, .. } => excerpt(message),
        Outcome::Refused { diagnostics } => {
            diagnostics.first().map_or_else(String::new, |first| excerpt(&first.message))
        }
    }
}

/// The status, unless it is 200, and the beginning of the body, or the content type of a body that is not text.
fn response_summary(response: &ResponseReport) -> String {
    let kind = response.head.header("content-type").unwrap_or("bytes");
    let body = match &response.body {
        // The source text of an SVG image says nothing to a reader, so its type is shown instead.
        Body::Text(text) if !kind.starts_with("image/") => excerpt(text),
        _ => excerpt(kind),
    };
    match (response.head.status, body.is_empty()) {
        (200, _) => body,
        (status, true) => status.to_string(),
        (status, false) => format!("{status} {body}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn summary(changes: Value) -> String {
        let mut report = json!({
            "success": true, "outcome": {"type": "returned"}, "stdout": "", "stderr": "", "console": [], "response": null,
            "timing": {"start_ms": 1.0, "run_ms": 2.0, "total_ms": 3.0, "cold": true},
        });
        let (Some(report_fields), Value::Object(changes)) = (report.as_object_mut(), changes) else {
            panic!("no object")
        };
        report_fields.extend(changes);
        result_summary(&serde_json::from_value(report).unwrap())
    }

    fn response(status: u16, body: Value) -> Value {
        let kind = if body.get("base64").is_some() { "image/png" } else { "text/plain" };
        answered(status, kind, body)
    }

    fn answered(status: u16, kind: &str, body: Value) -> Value {
        let headers = json!([["content-type", kind]]);
        json!({"response": {"status": status, "status_text": "", "headers": headers, "body": body, "bytes": 0, "truncated": false}})
    }

    #[test]
    fn the_result_on_one_line() {
        let threw = |name: &str, message: &str| json!({"outcome": {"type": "threw", "error": {"name": name, "message": message, "stack": []}}});
        for (changes, expect) in [
            (json!({}), ""),
            (json!({"result": {"n": 1}}), r#"{"n":1}"#),
            (json!({"result": null}), "null"),
            (response(200, json!({"text": "one\n  two"})), "one two"),
            (response(200, json!({"text": ""})), ""),
            (response(404, json!({"text": "not here"})), "404 not here"),
            (response(204, json!({"text": ""})), "204"),
            (response(200, json!({"base64": "/w=="})), "image/png"),
            (answered(200, "image/svg+xml", json!({"text": "<svg/>"})), "image/svg+xml"),
            (threw("TypeError", "no\nway"), "TypeError: no way"),
            (threw("Error", ""), "Error"),
            (json!({"outcome": {"type": "stopped", "reason": "deadline", "message": "too long"}}), "too long"),
            (
                json!({"outcome": {"type": "refused", "diagnostics": [{"severity": "error", "message": "a"}, {"severity": "error", "message": "b"}]}}),
                "a",
            ),
        ] {
            assert_eq!(summary(changes.clone()), expect, "{changes}");
        }
    }

    #[test]
    fn it_fits_in_a_line_of_a_list() {
        assert_eq!(summary(response(200, json!({"text": "x".repeat(500_000)}))).chars().count(), 121);
        assert_eq!(summary(response(500, json!({"text": "word ".repeat(100_000)}))).chars().count(), 125);
    }
}
