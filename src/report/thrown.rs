//! What was thrown, out of its value.

use super::{ThrownError, Value, inspect, parse_stack};

impl From<&Value> for ThrownError {
    /// Anything can be thrown. What is no error has the name of its type and itself, as text, for a message.
    fn from(value: &Value) -> Self {
        match value.as_error() {
            Some(error) => Self {
                name: error.name.clone(),
                message: error.message.clone(),
                stack: parse_stack(&error.stack),
                cause: error.cause.as_ref().map(|cause| Box::new(Self::from(cause))),
                errors: error.errors().iter().map(Self::from).collect(),
            },
            None => Self {
                name: value.type_of().to_owned(),
                message: match value {
                    Value::String(text) => text.clone(),
                    other => inspect(other),
                },
                stack: Vec::new(),
                cause: None,
                errors: Vec::new(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value as Json, json};

    #[track_caller]
    fn check(value: Json, expect: Json) {
        let value: Value = serde_json::from_value(value).unwrap();
        assert_eq!(serde_json::to_value(ThrownError::from(&value)).unwrap(), expect);
    }

    #[test]
    fn errors() {
        check(
            json!({
                "type": "error", "name": "AggregateError", "message": "all", "stack": "AggregateError: all\n    at f (user/main.js:1:2)",
                "cause": "tired",
                "errors": {"type": "array", "length": 1, "items": [{"type": "error", "name": "TypeError", "message": "one", "stack": ""}]},
            }),
            json!({
                "name": "AggregateError", "message": "all", "stack": [{"function": "f", "module": "main.js", "line": 1, "column": 2}],
                "cause": {"name": "string", "message": "tired", "stack": []},
                "errors": [{"name": "TypeError", "message": "one", "stack": []}],
            }),
        );
    }

    #[test]
    fn anything_else() {
        check(json!("text"), json!({"name": "string", "message": "text", "stack": []}));
        check(json!(null), json!({"name": "object", "message": "null", "stack": []}));
        check(json!({"type": "undefined"}), json!({"name": "undefined", "message": "undefined", "stack": []}));
        check(
            json!({"type": "object", "properties": [["a", 1]]}),
            json!({"name": "object", "message": "{ a: 1 }", "stack": []}),
        );
    }
}
