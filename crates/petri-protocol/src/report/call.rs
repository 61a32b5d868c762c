//! The text of a console call.

use super::own_names;
use crate::inspect::{dir, format};
use crate::value::Value;
use std::iter;

fn is_text(value: &Value) -> bool {
    value.type_of() == "string"
}

/// The text Node prints for a console call of any method but `table`. `stack` is the stack of a `trace`.
pub fn call_text(level: &str, args: &[Value], stack: Option<&str>) -> String {
    match level {
        "dir" => dir(args),
        "assert" if args.is_empty() => "Assertion failed".to_owned(),
        // A first argument that is text continues the sentence.
        "assert" if is_text(&args[0]) => format!("Assertion failed: {}", format(args)),
        "assert" => {
            // Only a string as first argument has specifiers; the arguments after any other value are inspected.
            let all: Vec<Value> =
                iter::once(Value::String("Assertion failed".to_owned())).chain(args.iter().cloned()).collect();
            format(&all)
        }
        "trace" => {
            let head = if args.is_empty() { "Trace".to_owned() } else { format!("Trace: {}", format(args)) };
            stack
                .filter(|stack| !stack.is_empty())
                .map_or(head.clone(), |stack| format!("{head}\n{}", own_names(stack)))
        }
        _ => format(args),
    }
}
