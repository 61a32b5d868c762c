//! Thrown errors, read from the thrown value.

use super::stack::parse_stack;
use super::{Location, ThrownError};
use crate::inspect::inspect;
use crate::value::{ErrorFields, Value};

impl From<&Value> for ThrownError {
    /// Reads a thrown value. A value that is not an error has its type as the name and its text as the message.
    fn from(value: &Value) -> Self {
        match value.as_error() {
            Some(error) => Self {
                name: error.name.clone(),
                message: error.message.clone(),
                stack: parse_stack(&error.stack),
                cause: error.cause().map(|cause| Box::new(Self::from(cause))),
                errors: error.errors().iter().map(Self::from).collect(),
                fields: ErrorFields::from(error),
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
                fields: ErrorFields::default(),
            },
        }
    }
}

/// The nesting to which causes and errors are written.
const NESTING_MAX: usize = 16;

impl ThrownError {
    /// The text in stderr for an uncaught error: name and message, location, fields, causes and errors.
    /// Ends with a line break.
    pub fn uncaught(&self) -> String {
        let mut out = "Uncaught ".to_owned();
        self.write(0, &mut out);
        out
    }

    fn write(&self, nesting: usize, out: &mut String) {
        let before = "  ".repeat(nesting);
        let headline = match (self.name.as_str(), self.message.as_str()) {
            // The name of a thrown value that is not an error is its type.
            ("string" | "number" | "bigint" | "boolean" | "symbol" | "undefined" | "object" | "function", kind) => {
                kind.to_owned()
            }
            (name, "") => name.to_owned(),
            (name, message) => format!("{name}: {message}"),
        };
        out.push_str(&headline.replace('\n', &format!("\n{before}")));
        out.push('\n');
        for frame in &self.stack {
            let Location { module, line, column } = &frame.location;
            let location = format!("{module}:{line}:{column}");
            let at = frame.function.as_ref().map_or(location.clone(), |function| format!("{function} ({location})"));
            out.push_str(&format!("{before}    at {at}\n"));
        }
        for (name, value) in &self.fields.0 {
            let shown = inspect(value).replace('\n', &format!("\n{before}  "));
            out.push_str(&format!("{before}  {name}: {shown}\n"));
        }
        let Some(inner) = (nesting < NESTING_MAX).then_some(nesting + 1) else { return };
        for (label, error) in
            self.cause.iter().map(|cause| ("cause", &**cause)).chain(self.errors.iter().map(|error| ("errors", error)))
        {
            out.push_str(&format!("{before}  [{label}]: "));
            error.write(inner, out);
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
