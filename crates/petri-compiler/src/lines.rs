//! Converts byte offsets of a source to lines and columns as editors count them: in `é\nb`, offset 3 is line 2, column 1.

use std::cell::Cell;

/// The lines of one source. Columns count UTF-16 units. A line ends with `\n`, `\r\n` or `\r`.
pub(crate) struct Lines<'a> {
    source: &'a str,
    /// The byte offset of each line's first character.
    starts: Vec<u32>,
    /// The last lookup: lookups mostly come in source order.
    last: Cell<LastLookup>,
}

/// An offset whose column is known.
#[derive(Debug, Clone, Copy, Default)]
struct LastLookup {
    line: u32,
    offset: u32,
    column: u32,
}

impl<'a> Lines<'a> {
    /// Finds the line starts of `source`.
    pub(crate) fn new(source: &'a str) -> Self {
        let bytes = source.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in (1..).zip(bytes) {
            let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(at as usize) != Some(&b'\n'));
            if ends {
                starts.push(at);
            }
        }
        Self { source, starts, last: Cell::default() }
    }

    /// The line and column of a byte offset, both from 1. An offset past the end counts as the end.
    pub(crate) fn location(&self, offset: u32) -> (u32, u32) {
        let offset = self.source.floor_char_boundary(offset as usize);
        let line = self.starts.partition_point(|start| *start as usize <= offset) as u32 - 1;
        let last = self.last.get();
        // Count from the last lookup if it is earlier on the same line, so that a long line is not counted again each time.
        let (from, column) = if last.line == line && last.offset as usize <= offset {
            (last.offset as usize, last.column)
        } else {
            (self.starts[line as usize] as usize, 0)
        };
        let column = column + units(&self.source[from..offset]);
        self.last.set(LastLookup { line, offset: offset as u32, column });
        (line + 1, column + 1)
    }
}

/// The length of a text in UTF-16 units.
pub(crate) fn units(text: &str) -> u32 {
    if text.is_ascii() { text.len() as u32 } else { text.chars().map(|c| c.len_utf16() as u32).sum() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns() {
        let source = "a\n  bé😀c\r\nd\re\u{2028}f";
        let lines = Lines::new(source);
        let at = |needle: &str| lines.location(source.find(needle).unwrap() as u32);
        assert_eq!(at("a"), (1, 1));
        assert_eq!(at("b"), (2, 3));
        assert_eq!(at("é"), (2, 4));
        assert_eq!(at("😀"), (2, 5));
        assert_eq!(at("c"), (2, 7));
        assert_eq!(at("d"), (3, 1));
        assert_eq!(at("e"), (4, 1));
        assert_eq!(at("f"), (4, 3));
        assert_eq!(at("b"), (2, 3));
        assert_eq!(lines.location(u32::MAX), (4, 4));
        assert_eq!(lines.location(source.find('é').unwrap() as u32 + 1), (2, 4));
        assert_eq!(Lines::new("").location(0), (1, 1));
    }
}
