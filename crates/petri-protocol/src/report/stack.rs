//! V8's stack text, parsed into stack frames of the author's modules.

use super::{Location, StackFrame};

/// The folder of the author's modules inside the isolate.
const FOLDER: &str = "user/";
/// The most frames kept of one stack.
const FRAMES_MAX: usize = 50;

/// Reads `user/main.js:3:9`; `None` for a location outside the author's modules.
pub fn parse_location(text: &str) -> Option<Location> {
    let text = text.strip_prefix("file:///").unwrap_or(text);
    let (rest, column) = text.rsplit_once(':')?;
    let (module, line) = rest.rsplit_once(':')?;
    // A module's name cannot contain these characters, but the location of code made by `eval` does.
    let module = module.strip_prefix(FOLDER).filter(|module| !module.contains([':', '<']))?;
    Some(Location {
        module: module.to_owned(),
        line: line.parse().ok().filter(|line| *line > 0)?,
        column: column.parse().ok().filter(|column| *column > 0)?,
    })
}

/// Reads the `at` lines of a stack (<https://v8.dev/docs/stack-trace-api>); frames outside the author's modules are left out.
pub(crate) fn parse_stack(stack: &str) -> Vec<StackFrame> {
    stack.lines().filter_map(parse_frame).take(FRAMES_MAX).collect()
}

/// A stack's text with module names as the author wrote them, without the folder inside the isolate.
pub fn own_names(stack: &str) -> String {
    let own = |line: &str| match parse_frame(line) {
        // The location is the last part of a line, so it begins at the last occurrence of the folder.
        Some(_) => line.rsplit_once(FOLDER).map_or_else(|| line.to_owned(), |(before, name)| format!("{before}{name}")),
        None => line.to_owned(),
    };
    stack.split('\n').map(own).collect::<Vec<_>>().join("\n")
}

fn parse_frame(line: &str) -> Option<StackFrame> {
    let frame = line.trim_start().strip_prefix("at ")?;
    let (function, location) = match frame.strip_suffix(')').and_then(|frame| frame.rsplit_once(" (")) {
        Some((function, location)) => (Some(function.strip_prefix("async ").unwrap_or(function)), location),
        None => (None, frame.strip_prefix("async ").unwrap_or(frame)),
    };
    let function = function.filter(|name| !name.is_empty() && *name != "<anonymous>").map(str::to_owned);
    Some(StackFrame { function, location: parse_location(location)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(stack: &str, expect: &[(Option<&str>, &str, u32, u32)]) {
        let frames = parse_stack(stack);
        let frames: Vec<_> = frames
            .iter()
            .map(|frame| {
                (frame.function.as_deref(), frame.location.module.as_str(), frame.location.line, frame.location.column)
            })
            .collect();
        assert_eq!(frames, expect);
    }

    #[test]
    fn stacks() {
        check("", &[]);
        check("Error: no frames", &[]);
        check(
            "TypeError: x\n    at f (user/main.js:1:2)\n    at async Object.fetch (user/lib/a b.js:30:40)\n    at user/main.js:5:6",
            &[(Some("f"), "main.js", 1, 2), (Some("Object.fetch"), "lib/a b.js", 30, 40), (None, "main.js", 5, 6)],
        );
        check(
            "Error\n    at new Foo (user/main.js:1:2)\n    at Object.get [as x] (user/main.js:3:4)\n    at <anonymous> (user/main.js:7:8)",
            &[
                (Some("new Foo"), "main.js", 1, 2),
                (Some("Object.get [as x]"), "main.js", 3, 4),
                (None, "main.js", 7, 8),
            ],
        );
    }

    #[test]
    fn foreign_frames_are_left_out() {
        check(
            "Error: at user/main.js:1:1\n    at dispatch (harness.js:9:9)\n    at Array.map (<anonymous>)\n    at node-internal:x:1:2\n    at async user/main.js:4:4\n    at eval (eval at f (user/main.js:1:2), <anonymous>:1:1)",
            &[(None, "main.js", 4, 4)],
        );
    }

    #[test]
    fn text_with_own_names() {
        assert_eq!(
            own_names(
                "Error: user/main.js:1:1\n    at f (user/main.js:1:2)\n    at async user/lib/a.js:3:4\n    at Array.map (<anonymous>)\n"
            ),
            "Error: user/main.js:1:1\n    at f (main.js:1:2)\n    at async lib/a.js:3:4\n    at Array.map (<anonymous>)\n"
        );
    }

    #[test]
    fn frames_are_bounded() {
        let stack = "    at user/main.js:1:1\n".repeat(1000);
        assert_eq!(parse_stack(&stack).len(), FRAMES_MAX);
    }

    #[test]
    fn locations() {
        assert_eq!(
            parse_location("user/main.js:3:9"),
            Some(Location { module: "main.js".to_owned(), line: 3, column: 9 })
        );
        for bad in [
            "",
            "main.js:3:9",
            "user/main.js",
            "user/main.js:3",
            "user/main.js:0:1",
            "user/main.js:-1:1",
            "user/a:99999999999:1",
        ] {
            assert_eq!(parse_location(bad), None, "{bad}");
        }
    }
}
