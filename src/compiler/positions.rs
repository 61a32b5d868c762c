//! The source map of a module: from a location in the compiled text to the author's.
//!
//! Compiling moves nothing to another line: types become spaces, and code is inserted within a line. So the map holds only the places where
//! columns shift.

use serde::{Deserialize, Serialize};

/// The source map of one module. Output lines are counted as V8 counts them, source lines as editors count them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Positions {
    /// In output order.
    shifts: Vec<Shift>,
    /// Output lines that begin in the middle of a source line: V8 ends a line at U+2028 and U+2029, editors do not.
    broken: Vec<Broken>,
    /// How many output lines stand for source lines. The lines after them were added.
    lines: u32,
}

/// A range where output and source differ. Lines and columns count from 0, columns and widths in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Shift {
    line: u32,
    column: u32,
    /// The column in the source.
    own: u32,
    /// The width of the replacement in the output.
    output: u32,
    /// The width of the replaced text in the source.
    source: u32,
}

/// An output line that begins inside a source line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Broken {
    output: u32,
    line: u32,
    column: u32,
}

impl Positions {
    /// The map as numbers, for src/runtime/harness/locations.js, which reads them as [`original`](Self::original) does: `lines`, then the
    /// five fields of each shift, then the three fields of each split line.
    pub(super) fn to_json(&self) -> serde_json::Value {
        let shifts = self.shifts.iter().flat_map(|it| [it.line, it.column, it.own, it.output, it.source]);
        let broken = self.broken.iter().flat_map(|it| [it.output, it.line, it.column]);
        serde_json::json!([self.lines, shifts.collect::<Vec<_>>(), broken.collect::<Vec<_>>()])
    }

    /// The source line and column of an output location, all from 1. `None` for code that the compiler added.
    pub fn original(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        let (line, column) = (line.checked_sub(1)?, column.checked_sub(1)?);
        if line >= self.lines {
            return None;
        }
        Some(self.editors(line, self.own(line, column)))
    }

    /// The source column of an output column. Inside inserted code it is the column of the insertion.
    fn own(&self, line: u32, column: u32) -> u32 {
        let before = self.shifts.partition_point(|shift| (shift.line, shift.column) <= (line, column));
        match before.checked_sub(1).and_then(|last| self.shifts.get(last)) {
            Some(last) if last.line == line => {
                let past = column - last.column;
                if past < last.output { last.own } else { last.own + last.source + past - last.output }
            }
            _ => column,
        }
    }

    /// Converts from V8's lines to the editor's, and from counting from 0 to counting from 1.
    fn editors(&self, line: u32, column: u32) -> (u32, u32) {
        let before = self.broken.partition_point(|broken| broken.output <= line);
        match before.checked_sub(1).map(|last| self.broken[last]) {
            Some(broken) if broken.output == line => (broken.line + 1, broken.column + column + 1),
            _ => (line - before as u32 + 1, column + 1),
        }
    }

    /// Records that `output` units replace `source` units at the cursor.
    pub(super) fn shift(&mut self, cursor: Cursor, output: u32, source: u32) {
        if output != source {
            let own = self.own(cursor.line, cursor.column);
            self.shifts.push(Shift { line: cursor.line, column: cursor.column, own, output, source });
        }
    }

    /// Records that the output line `output` begins inside a source line. `width` is how many units of the source line the previous output
    /// line holds.
    pub(super) fn broken(&mut self, output: u32, width: u32) {
        let line = output - 1 - self.broken.len() as u32;
        let column = match self.broken.last() {
            Some(last) if last.output == output - 1 => (last.line, last.column + width),
            _ => (line, width),
        };
        self.broken.push(Broken { output, line: column.0, column: column.1 });
    }

    pub(super) fn width(&self, line: u32, column: u32) -> u32 {
        self.own(line, column)
    }

    /// Sets how many output lines stand for source lines.
    pub(super) fn ends(&mut self, lines: u32) {
        self.lines = lines;
    }
}

/// The end of the output written so far: line and column from 0, as V8 counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    pub line: u32,
    pub column: u32,
}
