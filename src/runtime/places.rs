//! The person's own places, for those that the compiled code has.

use super::code::USER_FOLDER;
use crate::compiler::Compiled;
use crate::report::{Outcome, Place, parse_place};

/// The person's own place. One that no source has, as of a guard's, stays what it is.
pub fn original(compiled: &Compiled, place: Place) -> Place {
    compiled.original(&place.module, place.line, place.column).unwrap_or(place)
}

/// A stack's text with the person's own places, a frame a line.
pub fn original_stack(compiled: &Compiled, stack: &str) -> String {
    stack.split('\n').map(|line| original_line(compiled, line)).collect::<Vec<_>>().join("\n")
}

/// The place is the last thing in a line, so the folder's last mention is where it begins.
fn original_line(compiled: &Compiled, line: &str) -> String {
    let mapped = || {
        let start = line.rfind(USER_FOLDER)?;
        let (before, place) = line.split_at(start);
        let (place, after) = place.strip_suffix(')').map_or((place, ""), |place| (place, ")"));
        let Place { module, line, column } = original(compiled, parse_place(place)?);
        Some(format!("{before}{USER_FOLDER}{module}:{line}:{column}{after}"))
    };
    mapped().unwrap_or_else(|| line.to_owned())
}

/// An outcome with the person's own places.
pub fn original_outcome(compiled: &Compiled, mut outcome: Outcome) -> Outcome {
    if let Outcome::Refused { diagnostics } = &mut outcome {
        for diagnostic in diagnostics {
            diagnostic.place = diagnostic.place.take().map(|place| original(compiled, place));
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compiler::{Source, compile};

    fn check(source: &str, compiled: &str, expect: &str) {
        let sources = [Source { name: "lib/a b.js", code: Some(source) }];
        assert_eq!(original_stack(&compile(sources, "../guard.js").unwrap(), compiled), expect);
    }

    #[test]
    fn stacks() {
        let source = "export function f() { throw 1 }";
        let sources = [Source { name: "lib/a b.js", code: Some(source) }];
        let compiled = compile(sources, "../guard.js").unwrap();
        let (_, code) = compiled.modules().next().unwrap();
        let column = code.find("throw").unwrap() + 1;
        check(
            source,
            &format!(
                "Error: user/x\n    at f (user/lib/a b.js:1:{column})\n    at user/lib/a b.js:1:{column}\n    at guard.js:1:1\n    at user/other.js:1:2"
            ),
            "Error: user/x\n    at f (user/lib/a b.js:1:23)\n    at user/lib/a b.js:1:23\n    at guard.js:1:1\n    at user/other.js:1:2",
        );
    }
}
