//! Code excerpts: a few lines of source text with one range marked.

use super::{Diagnostic, Location};
use std::fmt::Write;

/// Lines shown before and after the marked ones.
const AROUND: usize = 2;
/// The most marked lines shown; a longer range shows its first lines.
const MARKED_MAX: usize = 5;
/// The most characters shown of a line.
const WIDTH: usize = 120;
/// The most characters before the mark for which a line is shown from its start, so that a narrow pane shows the mark.
const BEFORE_MAX: usize = 40;
/// Characters shown before the mark in a line that is not shown from its start, so that a phone shows the mark.
const BEFORE: usize = 16;

/// A range of a source: lines and columns from 1, columns in UTF-16 units; the end is just after the last character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The first line.
    pub line: u32,
    /// The column of the first character, on the first line.
    pub column: u32,
    /// The last line.
    pub end_line: u32,
    /// The column after the last character, on the last line.
    pub end_column: u32,
}

impl Range {
    /// The range a diagnostic marks, or one character if its end is unknown. `None` if it has no location.
    pub fn of(diagnostic: &Diagnostic) -> Option<Self> {
        let location = diagnostic.location.as_ref()?;
        let Some(end) = diagnostic.end else { return Some(Self::at(location)) };
        Some(Self { line: location.line, column: location.column, end_line: end.end_line, end_column: end.end_column })
    }

    /// The range of the single character at a location.
    pub fn at(location: &Location) -> Self {
        let Location { line, column, .. } = *location;
        Self { line, column, end_line: line, end_column: column.saturating_add(1) }
    }
}

/// The lines of `range` with a mark below each, and two lines around them. Empty where the source has no such line.
pub fn code_excerpt(source: &str, range: Range) -> String {
    let lines: Vec<&str> =
        source.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r')).collect();
    let Some(first) = (range.line as usize).checked_sub(1).filter(|first| *first < lines.len()) else {
        return String::new();
    };
    let last = (range.end_line as usize).saturating_sub(1).clamp(first, lines.len() - 1).min(first + MARKED_MAX - 1);
    let (from, to) = (first.saturating_sub(AROUND), (last + AROUND).min(lines.len() - 1));
    let digits = (to + 1).to_string().len();
    let mut text = String::new();
    // A long line is shown only around the mark, and its neighbours in the same columns.
    let before = start_of(lines[first], range.column);
    let skip = if before > BEFORE_MAX { before - BEFORE } else { 0 };
    for (number, line) in lines.iter().enumerate().take(to + 1).skip(from) {
        let marked = (first..=last).contains(&number);
        let shown = stretch(line, skip);
        let sign = if marked { '>' } else { ' ' };
        // Writing to a String does not fail.
        let _ = writeln!(text, "{}", format!("{sign} {:>digits$} | {shown}", number + 1).trim_end());
        if marked {
            let start = if number == first { start_of(line, range.column) } else { 0 };
            let end = if number + 1 == range.end_line as usize {
                start_of(line, range.end_column)
            } else {
                line.chars().count()
            };
            let (start, end) = (start.saturating_sub(skip), end.saturating_sub(skip).min(WIDTH));
            let marks = "^".repeat(end.saturating_sub(start).max(1));
            let _ = writeln!(text, "  {:digits$} | {}{marks}", "", " ".repeat(start));
        }
    }
    text
}

/// The shown part of a line. An ellipsis replaces the character at a cut, and a line too short for the shown columns.
fn stretch(line: &str, skip: usize) -> String {
    if !line.is_empty() && line.chars().nth(skip).is_none() {
        return "…".to_owned();
    }
    let cut = line.chars().nth(skip + WIDTH).map(|_| skip + WIDTH - 1);
    let shown = line.chars().enumerate().skip(skip).take(WIDTH).map(|(at, c)| match c {
        _ if (at == skip && skip > 0) || Some(at) == cut => '…',
        '\t' => ' ',
        c => c,
    });
    shown.collect()
}

/// The number of characters before a column.
fn start_of(line: &str, column: u32) -> usize {
    let mut at = 1;
    line.chars()
        .take_while(|c| {
            let before = at < column;
            at += c.len_utf16() as u32;
            before
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, (line, column, end_line, end_column): (u32, u32, u32, u32), expect: &str) {
        let frame = code_excerpt(source, Range { line, column, end_line, end_column });
        assert_eq!(frame, expect, "\n{frame}");
    }

    #[test]
    fn frames() {
        check("let a;", (1, 5, 1, 6), "> 1 | let a;\n    |     ^\n");
        check(
            "one\ntwo\nlet x = y z;\r\nfour\nfive\nsix",
            (3, 9, 3, 12),
            "  1 | one\n  2 | two\n> 3 | let x = y z;\n    |         ^^^\n  4 | four\n  5 | five\n",
        );
        check("a\n\tb", (2, 2, 2, 3), "  1 | a\n> 2 |  b\n    |  ^\n");
        check("😀é = (", (1, 4, 1, 5), "> 1 | 😀é = (\n    |   ^\n");
        check("f(\n  1,\n)", (1, 2, 3, 2), "> 1 | f(\n    |  ^\n> 2 |   1,\n    | ^^^^\n> 3 | )\n    | ^\n");
        check("", (1, 1, 1, 1), "> 1 |\n    | ^\n");
        check("a", (1, 2, 1, 2), "> 1 | a\n    |  ^\n");
        check("a", (0, 1, 1, 1), "");
        check("a", (2, 1, 2, 1), "");
        check("a", (1, 9, 7, 9), "> 1 | a\n    |  ^\n");
    }

    #[test]
    fn ranges_of_diagnostics() {
        use crate::report::{DiagnosticEnd, Severity};
        let range = |line, column, end_line, end_column| Some(Range { line, column, end_line, end_column });
        let location = Some(Location { module: "a.ts".to_owned(), line: 2, column: 3 });
        let end = Some(DiagnosticEnd { end_line: 4, end_column: 5 });
        for (location, end, expect) in
            [(location.clone(), end, range(2, 3, 4, 5)), (location, None, range(2, 3, 2, 4)), (None, end, None)]
        {
            let diagnostic =
                Diagnostic { severity: Severity::Error, message: String::new(), location, end, frame: None };
            assert_eq!(Range::of(&diagnostic), expect);
        }
    }

    #[test]
    fn long_lines_and_long_ranges_are_cut() {
        let line = format!("{}X{}", "a".repeat(5000), "b".repeat(5000));
        let frame = code_excerpt(&line, Range { line: 1, column: 5001, end_line: 1, end_column: 5002 });
        let shown: Vec<Vec<char>> = frame.lines().map(|line| line.chars().collect()).collect();
        assert_eq!(shown[0].len(), "> 1 | ".len() + WIDTH);
        let mark = shown[1].iter().position(|c| *c == '^');
        assert_eq!((shown[0].iter().position(|c| *c == 'X'), mark), (mark, Some("> 1 | ".len() + BEFORE)));
        assert_eq!((shown[0]["> 1 | ".len()], shown[0].last()), ('…', Some(&'…')));
        for (before, starts) in [(BEFORE_MAX, "> 2 | a"), (BEFORE_MAX + 1, "> 2 | …")] {
            let source = format!("short\n{}X", "a".repeat(before));
            let column = before as u32 + 1;
            let frame = code_excerpt(&source, Range { line: 2, column, end_line: 2, end_column: column + 1 });
            let shown: Vec<&str> = frame.lines().collect();
            assert!(shown[1].starts_with(starts) && shown[1].ends_with('X'), "{frame}");
            // A line too short for the shown columns must not look empty.
            assert_eq!(shown[0], if before > BEFORE_MAX { "  1 | …" } else { "  1 | short" });
        }
        let frame = code_excerpt(&"x\n".repeat(100), Range { line: 1, column: 1, end_line: 99, end_column: 1 });
        assert_eq!(frame.matches('^').count(), MARKED_MAX);
    }
}
