//! Changes to a source text by byte offsets, and the text that results: blanking 5..8 in `let a: T` gives `let a   `.

use crate::lines::units;
use crate::source_map::{Cursor, SourceMap};
use std::borrow::Cow;

/// A list of changes that move nothing to another line.
#[derive(Default)]
pub(crate) struct Edits {
    list: Vec<Edit>,
    /// Where the last erased range ended.
    erasure_end: u32,
}

/// Replaces `from..to` with `text`. An insertion where `from` equals `to`.
struct Edit {
    from: u32,
    to: u32,
    text: Replacement,
}

enum Replacement {
    /// Spaces, one for each UTF-16 unit. Line breaks stay.
    Blank,
    /// A text without line breaks. The line breaks of the replaced text follow it.
    Text(Cow<'static, str>),
}

impl Edits {
    /// Inserts `text` before the character at `at`, after earlier insertions there.
    pub(crate) fn insert(&mut self, at: u32, text: impl Into<Cow<'static, str>>) {
        self.list.push(Edit { from: at, to: at, text: Replacement::Text(text.into()) });
    }

    /// Replaces `from..to` with `text`, which must not contain a line break.
    pub(crate) fn replace(&mut self, from: u32, to: u32, text: impl Into<Cow<'static, str>>) {
        self.list.push(Edit { from, to, text: Replacement::Text(text.into()) });
    }

    /// Replaces `from..to` with spaces.
    pub(crate) fn blank(&mut self, from: u32, to: u32) {
        if from < to {
            self.list.push(Edit { from, to, text: Replacement::Blank });
            self.erasure_end = to;
        }
    }

    /// Whether the last erased range ends exactly here. Resets, so the second call returns false.
    pub(crate) fn take_erasure_ending_at(&mut self, end: u32) -> bool {
        let erased = self.erasure_end == end && end > 0;
        if erased {
            self.erasure_end = 0;
        }
        erased
    }

    /// Returns the edited text, followed by `after` on a line of its own, and its source map. A change inside an erased range is dropped.
    pub(crate) fn apply(mut self, source: &str, after: &str) -> (String, SourceMap) {
        // The sort is stable: insertions at one offset keep their order, and come before a replacement at that offset.
        self.list.sort_by_key(|edit| (edit.from, edit.from != edit.to));
        let mut output = Output::new(source.len() + self.list.len() * 24 + after.len());
        let mut at = 0;
        for edit in &self.list {
            let (from, to) = (edit.from as usize, edit.to as usize);
            if from < at {
                continue;
            }
            output.copy(slice(source, at, from));
            let old = slice(source, from, to);
            match &edit.text {
                Replacement::Blank => output.blank(old),
                Replacement::Text(text) => output.substitute(old, text),
            }
            at = to;
        }
        output.copy(slice(source, at, source.len()));
        output.source_map.set_lines(output.cursor.line + 1);
        output.text.push('\n');
        output.text.push_str(after);
        (output.text, output.source_map)
    }
}

fn slice(source: &str, from: usize, to: usize) -> &str {
    source.get(from..to).unwrap_or_default()
}

/// The output so far, its source map and the cursor at its end.
struct Output {
    text: String,
    source_map: SourceMap,
    cursor: Cursor,
}

impl Output {
    fn new(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), source_map: SourceMap::default(), cursor: Cursor::default() }
    }

    fn copy(&mut self, text: &str) {
        self.text.push_str(text);
        self.advance(text);
    }

    /// Moves the cursor over source text that was copied, or blanked at the same width.
    fn advance(&mut self, text: &str) {
        let mut rest = text;
        while let Some(end) = next_line_break(rest) {
            self.cursor.column += units(&rest[..end.at]);
            if end.ends_editor_line {
                self.cursor = Cursor { line: self.cursor.line + 1, column: 0 };
            } else {
                // For the editor the line continues, and the separator is a unit of the line.
                let width = self.source_map.source_column(self.cursor.line, self.cursor.column) + 1;
                self.cursor = Cursor { line: self.cursor.line + 1, column: 0 };
                self.source_map.add_split_line(self.cursor.line, width);
            }
            rest = &rest[end.at + end.len..];
        }
        self.cursor.column += units(rest);
    }

    fn blank(&mut self, text: &str) {
        let start = self.text.len();
        for c in text.chars() {
            match c {
                '\n' | '\r' => self.text.push(c),
                _ => self.text.extend(std::iter::repeat_n(' ', c.len_utf16())),
            }
        }
        let blank = self.text[start..].to_owned();
        self.advance(&blank);
    }

    fn substitute(&mut self, old: &str, new: &str) {
        let (first, rest) =
            old.split_at(next_line_break(old).filter(|end| end.ends_editor_line).map_or(old.len(), |end| end.at));
        self.source_map.add_shift(self.cursor, units(new), units(first));
        self.text.push_str(new);
        self.cursor.column += units(new);
        self.blank(rest);
    }
}

struct LineBreak {
    at: usize,
    len: usize,
    /// Whether editors end a line here, as V8 does.
    ends_editor_line: bool,
}

fn next_line_break(text: &str) -> Option<LineBreak> {
    let bytes = text.as_bytes();
    // U+2028 and U+2029 are E2 80 A8 and E2 80 A9 in UTF-8.
    let at = bytes.iter().enumerate().position(|(at, byte)| match byte {
        b'\n' | b'\r' => true,
        0xE2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xA8 | 0xA9])),
        _ => false,
    })?;
    Some(match bytes[at] {
        b'\r' if bytes.get(at + 1) == Some(&b'\n') => LineBreak { at, len: 2, ends_editor_line: true },
        b'\n' | b'\r' => LineBreak { at, len: 1, ends_editor_line: true },
        _ => LineBreak { at, len: 3, ends_editor_line: false },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks that every upper-case letter of the output maps back to the same letter of the source.
    #[track_caller]
    fn check(source: &str, change: impl Fn(&mut Edits), expect: &str) {
        let mut edits = Edits::default();
        change(&mut edits);
        let (text, source_map) = edits.apply(source, "after");
        assert_eq!(text, format!("{expect}\nafter"));
        let locations = |text: &str, breaks: &[char]| {
            let (mut line, mut column, mut found) = (1, 1, Vec::new());
            for c in text.chars() {
                found.push((c, line, column));
                (line, column) =
                    if breaks.contains(&c) { (line + 1, 1) } else { (line, column + c.len_utf16() as u32) };
            }
            found
        };
        let source = locations(source, &['\n']);
        for (c, line, column) in locations(expect, &['\n', '\u{2028}']) {
            if c.is_uppercase() {
                let own = source_map.original(line, column);
                let found = source.iter().find(|(letter, ..)| *letter == c).unwrap();
                assert_eq!(own, Some((found.1, found.2)), "{c} at {line}:{column}");
            }
        }
        let last = expect.split(['\n', '\u{2028}']).count() as u32;
        assert_eq!(source_map.original(last + 1, 1), None);
        assert_eq!(source_map.original(0, 1), None);
        assert_eq!(source_map.original(1, 0), None);
    }

    #[test]
    fn nothing_changed() {
        check("", |_| {}, "");
        check("A\nB C\n", |_| {}, "A\nB C\n");
    }

    #[test]
    fn insertions_shift_what_follows() {
        check("A\nB C\nD", |edits| edits.insert(4, "xxx"), "A\nB xxxC\nD");
        check(
            "AB",
            |edits| {
                edits.insert(1, "x");
                edits.insert(1, "yé😀");
                edits.insert(2, "z");
            },
            "Axyé😀Bz",
        );
    }

    #[test]
    fn blanks_keep_columns_and_lines() {
        check("A: é😀\n t;B", |edits| edits.blank(1, 12), "A     \n  ;B");
        check("Axx\r\nxxB", |edits| edits.blank(1, 7), "A  \r\n  B");
        check(
            "AxxxxB",
            |edits| {
                edits.blank(1, 5);
                edits.blank(2, 3);
                edits.insert(3, "lost");
                edits.insert(5, "y");
                edits.insert(1, "z");
            },
            "Az    yB",
        );
    }

    #[test]
    fn replacements() {
        check("A enum B", |edits| edits.replace(2, 6, "var"), "A var B");
        check("A x\nyz B", |edits| edits.replace(2, 6, "long text"), "A long text\n   B");
    }

    #[test]
    fn line_separators_that_only_v8_counts() {
        check("A\u{2028}B\nC", |edits| edits.insert(4, "xx"), "A\u{2028}xxB\nC");
        check(
            "éAx\u{2028}B\u{2028}C\nD\u{2028}E",
            |edits| {
                edits.insert(2, "xx");
                edits.insert(7, "yy");
            },
            "éxxAx\u{2028}yyB\u{2028}C\nD\u{2028}E",
        );
    }
}
