//! Removes Markdown fences around a program that was copied from a chat: the lines ```` ```ts ```` and ```` ``` ```` become spaces.
//!
//! The code inside keeps its lines and columns. Text with only an opening fence is refused, because the end of the
//! code may be missing.

use crate::diagnostic::Finding;
use oxc_allocator::Allocator;
use oxc_span::Span;

/// The source, with the fences around it replaced by spaces.
///
/// # Errors
/// A fence opens before the code and none closes after it, or there is other text around the fences.
pub(crate) fn remove<'a>(allocator: &'a Allocator, source: &'a str) -> Result<&'a str, Vec<Finding>> {
    let lines = || {
        source.split_inclusive('\n').scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        })
    };
    let written = |(_, line): &(usize, &str)| !line.trim_matches(is_space).is_empty();
    // Nearly always the first line that is not empty ends the search.
    let Some(first) = lines().find(written) else { return Ok(source) };
    let Some(open) = opening_fence(first.1) else {
        return match lines().find(|(_, line)| opens_block(line)) {
            Some((start, line)) if is_prose(first.1) => Err(vec![finding(start, line)]),
            _ => Ok(source),
        };
    };
    let last = lines().filter(written).last().filter(|last| last.0 > first.0 && closes_fence(last.1, open));
    let Some(last) = last else { return Err(vec![finding(first.0, first.1)]) };
    let mut text = source.to_owned();
    for (start, line) in [last, first] {
        let line = line.trim_end_matches(['\n', '\r']);
        text.replace_range(start..start + line.len(), &" ".repeat(line.len()));
    }
    Ok(allocator.alloc_str(&text))
}

/// The opening fence of a line: three or more of one character, followed by the name of a language.
fn opening_fence(line: &str) -> Option<&str> {
    let line = line.trim_matches(is_space);
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = line.trim_start_matches(mark);
    let fence = &line[..line.len() - rest.len()];
    let language = rest.trim_matches(is_space);
    let named = language.chars().all(|c| c.is_alphanumeric() || " .+#_-{}=\"/:".contains(c));
    (fence.len() >= 3 && named).then_some(fence)
}

fn closes_fence(line: &str, open: &str) -> bool {
    let line = line.trim_matches(is_space);
    line.starts_with(open) && line.trim_matches('`').is_empty() | line.trim_matches('~').is_empty()
}

/// Whether a line of prose text opens a code block.
fn opens_block(line: &str) -> bool {
    line.starts_with("```") && opening_fence(line).is_some()
}

/// Whether a line is a sentence and not code: words with spaces between them, ending in a colon or a full stop.
fn is_prose(line: &str) -> bool {
    let line = line.trim_matches(is_space);
    let words = line.trim_end_matches([':', '.', '!']);
    words.len() < line.len()
        && words.starts_with(char::is_alphabetic)
        && words.contains(' ')
        && words.chars().all(|c| c.is_alphanumeric() || " ,'’`\"-_./".contains(c))
}

fn finding(start: usize, line: &str) -> Finding {
    let line = line.trim_end_matches(['\n', '\r']);
    Finding {
        span: Span::new(start as u32, (start + line.len()) as u32),
        message: "the code is in a Markdown fence; remove the lines with ``` and everything that is not code"
            .to_owned(),
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{FEFF}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expect: Result<&str, u32>) {
        let allocator = Allocator::default();
        let found = remove(&allocator, source).map_err(|findings| findings[0].span.start);
        assert_eq!(found, expect, "{source}");
    }

    #[test]
    fn fences_around_a_program_become_spaces() {
        check("```ts\nlet a;\n```", Ok("     \nlet a;\n   "));
        check("\n\n ```\r\nlet a;\r\n```\r\n\n", Ok("\n\n    \r\nlet a;\r\n   \r\n\n"));
        check("~~~typescript title=\"main.ts\"\nlet a;\n~~~~\n", Ok("                             \nlet a;\n    \n"));
        check("````\n`x`;\n````", Ok("    \n`x`;\n    "));
    }

    #[test]
    fn half_a_fence_is_refused() {
        check("```ts\nlet a;\n", Err(0));
        check("\n```ts\nlet a;\n``", Err(1));
        check("````\nlet a;\n```", Err(0));
        check("```", Err(0));
        check("Here is the program:\n\n```ts\nlet a;\n```\n", Err(22));
    }

    #[test]
    fn code_is_left_alone() {
        for source in ["", "\n", "let a = `\n```\n`;", "``;", "`a`;\n`b`", "a.b:\n```x```;", "// Here it is:\n```\n"] {
            check(source, Ok(source));
        }
    }
}
