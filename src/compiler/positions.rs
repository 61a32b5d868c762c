//! From a place in the compiled text back to the person's own.
//!
//! Compiling never moves anything to another line: types become spaces, and what is added stands within a line. So the map holds, a line,
//! only where columns shift.

use serde::{Deserialize, Serialize};

/// The map of one module: from lines and columns of the output, as V8 counts them, to the source's, as editors count them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Positions {
    /// In the order of the output.
    shifts: Vec<Shift>,
    /// Lines of the output that begin in the middle of one of the source's: V8 ends a line at U+2028 and U+2029, editors do not.
    broken: Vec<Broken>,
    /// Lines of the output that stand for a line of the source; those after them were added.
    lines: u32,
}

/// Where the output says something else than the source. Lines and columns from 0, columns in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Shift {
    line: u32,
    column: u32,
    /// The source's column there.
    own: u32,
    /// What the output has there, UTF-16 units.
    output: u32,
    /// What the source had there, UTF-16 units.
    source: u32,
}

/// A line of the output that begins at `column` of the source's line `line`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Broken {
    output: u32,
    line: u32,
    column: u32,
}

impl Positions {
    /// The map as numbers, for src/runtime/harness/locations.js, which reads it as [`original`](Self::original) does: `lines`, then of
    /// each shift its five fields, then of each broken line its three.
    pub(super) fn to_json(&self) -> serde_json::Value {
        let shifts = self.shifts.iter().flat_map(|it| [it.line, it.column, it.own, it.output, it.source]);
        let broken = self.broken.iter().flat_map(|it| [it.output, it.line, it.column]);
        serde_json::json!([self.lines, shifts.collect::<Vec<_>>(), broken.collect::<Vec<_>>()])
    }

    /// The source's line and column for the output's, all from 1; `None` for what is not the person's.
    pub fn original(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        let (line, column) = (line.checked_sub(1)?, column.checked_sub(1)?);
        if line >= self.lines {
            return None;
        }
        Some(self.editors(line, self.own(line, column)))
    }

    /// The source's column for the output's. Within what was added it is the one that it was added at.
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

    /// From V8's lines to the editors', from 0 and to 1.
    fn editors(&self, line: u32, column: u32) -> (u32, u32) {
        let before = self.broken.partition_point(|broken| broken.output <= line);
        match before.checked_sub(1).map(|last| self.broken[last]) {
            Some(broken) if broken.output == line => (broken.line + 1, broken.column + column + 1),
            _ => (line - before as u32 + 1, column + 1),
        }
    }

    /// What the output adds, or says instead of `source` units.
    pub(super) fn shift(&mut self, cursor: Cursor, output: u32, source: u32) {
        if output != source {
            let own = self.own(cursor.line, cursor.column);
            self.shifts.push(Shift { line: cursor.line, column: cursor.column, own, output, source });
        }
    }

    /// A line of the output begins where the source's goes on; `width` units of the source's line came before, on the output's last line.
    pub(super) fn broken(&mut self, output: u32, width: u32) {
        let line = output - 1 - self.broken.len() as u32;
        let column = match self.broken.last() {
            Some(last) if last.output == output - 1 => (last.line, last.column + width),
            _ => (line, width),
        };
        self.broken.push(Broken { output, line: column.0, column: column.1 });
    }

    /// Source units of the output's units on one line, up to `column`.
    pub(super) fn width(&self, line: u32, column: u32) -> u32 {
        self.own(line, column)
    }

    /// The output so far has this many lines of the source's.
    pub(super) fn ends(&mut self, lines: u32) {
        self.lines = lines;
    }
}

/// Where the output is being written: line and column from 0, as V8 counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    pub line: u32,
    pub column: u32,
}
