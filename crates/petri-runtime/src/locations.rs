//! Maps locations in compiled code to locations in the author's sources.

use crate::code::USER_FOLDER;
use petri_compiler::Compiled;
use petri_protocol::report::{Location, parse_location};

/// The location in the author's source. A location without a source, such as a guard's, is returned unchanged.
pub(crate) fn original(compiled: &Compiled, location: Location) -> Location {
    compiled.original(&location.module, location.line, location.column).unwrap_or(location)
}

/// The text of a stack with its locations mapped, one stack frame a line.
pub(crate) fn original_stack(compiled: &Compiled, stack: &str) -> String {
    stack.split('\n').map(|line| original_line(compiled, line)).collect::<Vec<_>>().join("\n")
}

/// A line of a stack with its location mapped. The module keeps the engine's name, with the user folder.
///
/// The location may be mapped already: the stacks that a program reads have source locations, and module names without the
/// folder (crates/petri-runtime/harness/traces.js). Stacks that the program made itself or hid from the harness have compiled
/// locations.
fn original_line(compiled: &Compiled, line: &str) -> String {
    let mapped = || {
        let start = location_start(line)?;
        let (before, location) = line.split_at(start);
        let (location, after) = location.strip_suffix(')').map_or((location, ""), |location| (location, ")"));
        let in_folder = format!("{USER_FOLDER}{location}");
        if let Some(Location { module, line, column }) = parse_location(&in_folder)
            && compiled.has(&module)
        {
            return Some(format!("{before}{USER_FOLDER}{module}:{line}:{column}{after}"));
        }
        let Location { module, line, column } = original(compiled, parse_location(location)?);
        Some(format!("{before}{USER_FOLDER}{module}:{line}:{column}{after}"))
    };
    mapped().unwrap_or_else(|| line.to_owned())
}

/// Where the location begins in a line of a stack. It ends the line, after the last parenthesis or after `at` and `async`.
fn location_start(line: &str) -> Option<usize> {
    let frame = line.trim_start().strip_prefix("at ")?;
    let location = match frame.strip_suffix(')').and_then(|frame| frame.rsplit_once(" (")) {
        Some((function, _)) => frame.get(function.len() + " (".len()..)?,
        None => frame.strip_prefix("async ").unwrap_or(frame),
    };
    Some(line.len() - location.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use petri_compiler::{Source, compile};

    fn check(source: &str, compiled: &str, expect: &str) {
        let sources = [Source { name: "lib/a b.js", code: Some(source) }];
        assert_eq!(original_stack(&compile(sources, "../guard.js").unwrap(), compiled), expect);
    }

    #[test]
    fn locations_in_a_stack_are_mapped() {
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

    #[test]
    fn a_stack_that_the_program_read_is_not_mapped_again() {
        let source = "export function f() { throw 1 }";
        check(
            source,
            "Error: x\n    at f (lib/a b.js:1:60)\n    at async lib/a b.js:1:61\n    at g (other.js:1:60)",
            "Error: x\n    at f (user/lib/a b.js:1:60)\n    at async user/lib/a b.js:1:61\n    at g (other.js:1:60)",
        );
    }
}
