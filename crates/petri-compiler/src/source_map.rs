//! The source map of a module: after `$f(` was inserted in column 5, column 10 of the compiled text is column 7 of the author's.
//!
//! Compiling moves nothing to another line: types become spaces, and code is inserted within a line. So the map holds only the locations where
//! columns shift.

use serde::{Deserialize, Serialize};

/// The source map of one module. Output lines are counted as V8 counts them, source lines as editors count them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SourceMap {
    /// In output order.
    shifts: Vec<Shift>,
    /// Output lines that begin in the middle of a source line: V8 ends a line at U+2028 and U+2029, editors do not.
    split_lines: Vec<SplitLine>,
    /// How many output lines stand for source lines. The lines after them were added.
    lines: u32,
}

/// A range where output and source differ. Lines and columns count from 0, columns and widths in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Shift {
    line: u32,
    column: u32,
    /// The column in the source.
    source_column: u32,
    /// The width of the replacement in the output.
    output_width: u32,
    /// The width of the replaced text in the source.
    source_width: u32,
}

/// An output line that begins inside a source line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct SplitLine {
    output_line: u32,
    source_line: u32,
    source_column: u32,
}

impl SourceMap {
    /// The map as numbers, for crates/petri-runtime/harness/locations.js, which reads them as [`original`](Self::original) does: `lines`, then the
    /// five fields of each shift, then the three fields of each split line.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        let shifts =
            self.shifts.iter().flat_map(|it| [it.line, it.column, it.source_column, it.output_width, it.source_width]);
        let split_lines = self.split_lines.iter().flat_map(|it| [it.output_line, it.source_line, it.source_column]);
        serde_json::json!([self.lines, shifts.collect::<Vec<_>>(), split_lines.collect::<Vec<_>>()])
    }

    /// The source line and column of an output location, all from 1. `None` for code that the compiler added.
    pub(crate) fn original(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        let (line, column) = (line.checked_sub(1)?, column.checked_sub(1)?);
        if line >= self.lines {
            return None;
        }
        Some(self.editor_position(line, self.source_column(line, column)))
    }

    /// The source column of an output column. Inside inserted code it is the column of the insertion.
    pub(crate) fn source_column(&self, line: u32, column: u32) -> u32 {
        let before = self.shifts.partition_point(|shift| (shift.line, shift.column) <= (line, column));
        match before.checked_sub(1).and_then(|last| self.shifts.get(last)) {
            Some(last) if last.line == line => {
                let past = column - last.column;
                if past < last.output_width {
                    last.source_column
                } else {
                    last.source_column + last.source_width + past - last.output_width
                }
            }
            _ => column,
        }
    }

    /// Converts from V8's lines to the editor's, and from counting from 0 to counting from 1.
    fn editor_position(&self, line: u32, column: u32) -> (u32, u32) {
        let before = self.split_lines.partition_point(|split| split.output_line <= line);
        match before.checked_sub(1).map(|last| self.split_lines[last]) {
            Some(split) if split.output_line == line => (split.source_line + 1, split.source_column + column + 1),
            _ => (line - before as u32 + 1, column + 1),
        }
    }

    /// Records that `output_width` units replace `source_width` units at the cursor.
    pub(crate) fn add_shift(&mut self, cursor: Cursor, output_width: u32, source_width: u32) {
        if output_width != source_width {
            let source_column = self.source_column(cursor.line, cursor.column);
            self.shifts.push(Shift {
                line: cursor.line,
                column: cursor.column,
                source_column,
                output_width,
                source_width,
            });
        }
    }

    /// Records that the output line `output_line` begins inside a source line. `width` is how many units of the source line the previous output
    /// line holds.
    pub(crate) fn add_split_line(&mut self, output_line: u32, width: u32) {
        let (source_line, source_column) = match self.split_lines.last() {
            Some(last) if last.output_line == output_line - 1 => (last.source_line, last.source_column + width),
            _ => (output_line - 1 - self.split_lines.len() as u32, width),
        };
        self.split_lines.push(SplitLine { output_line, source_line, source_column });
    }

    /// Sets how many output lines stand for source lines.
    pub(crate) fn set_lines(&mut self, lines: u32) {
        self.lines = lines;
    }
}

/// The end of the output written so far: line and column from 0, as V8 counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub line: u32,
    pub column: u32,
}
