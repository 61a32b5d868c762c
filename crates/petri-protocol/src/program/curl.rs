//! A run as a `curl` command for a shell.

use super::{CODE_MODULE, ExecuteRequest, ModuleInput};
use crate::Error;

/// The command that starts this run on the Petri server at `origin`. The body goes through standard input, because shells limit
/// the length of arguments.
///
/// # Errors
/// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) if the request cannot be written as JSON.
pub fn curl(origin: &str, request: &ExecuteRequest) -> Result<String, Error> {
    let mut request = request.clone();
    if let Some(code) = only_module(&request).map(str::to_owned) {
        request = ExecuteRequest { code: Some(code), modules: None, main: None, ..request };
    }
    let body = serde_json::to_string(&request).map_err(|error| Error::unwritable("the request", error))?;
    // Serialised JSON contains no line break, so no line of it can end the here-document.
    Ok(format!(
        "curl {origin}/api/v1/execute -H 'content-type: application/json' --data-binary @- <<'PETRI'\n{body}\nPETRI\n"
    ))
}

/// The source of a program with a single module, where the module's name does not matter.
fn only_module(request: &ExecuteRequest) -> Option<&str> {
    let modules = request.modules.as_ref().filter(|modules| modules.len() == 1)?;
    modules.get(CODE_MODULE).and_then(ModuleInput::as_text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[track_caller]
    fn check(wire: Value, body: &str) {
        let request = serde_json::from_value(wire).unwrap();
        let head = "curl http://h:1/api/v1/execute -H 'content-type: application/json' --data-binary @- <<'PETRI'";
        assert_eq!(curl("http://h:1", &request), Ok(format!("{head}\n{body}\nPETRI\n")));
    }

    #[test]
    fn commands() {
        check(json!({"modules": {"main.ts": "a'b\nPETRI\n"}, "main": "main.ts"}), r#"{"code":"a'b\nPETRI\n"}"#);
        check(json!({"code": "x", "prompt": "p"}), r#"{"code":"x","prompt":"p"}"#);
        check(
            json!({"modules": {"main.ts": "x", "a.txt": "y"}, "main": "main.ts", "env": {"A": 1}, "fresh": true}),
            r#"{"modules":{"a.txt":"y","main.ts":"x"},"main":"main.ts","env":{"A":1},"fresh":true}"#,
        );
        check(json!({"modules": {"x.js": "1"}, "main": "x.js"}), r#"{"modules":{"x.js":"1"},"main":"x.js"}"#);
    }
}
