//! Messages about ranges of a text, as the editor shows them.

use serde::Serialize;

/// A message about a range of a text. Lines and columns count from 1, columns in UTF-16 units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Mark {
    /// The line where the range starts.
    pub(crate) line: u32,
    /// The column where the range starts.
    pub(crate) column: u32,
    /// The line where the range ends, if known.
    pub(crate) end_line: Option<u32>,
    /// The column before which the range ends, if known.
    pub(crate) end_column: Option<u32>,
    /// The message.
    pub(crate) message: String,
}

/// The marks as JSON, as the editor reads them.
pub(crate) fn to_json(marks: &[Mark]) -> String {
    // Strings and numbers always serialise.
    serde_json::to_string(marks).unwrap_or_default()
}

/// The offset of a location in a text, in UTF-16 units. A location outside of the text is clamped.
pub(crate) fn offset(text: &str, line: u32, column: u32) -> u32 {
    let units = |text: &str| text.encode_utf16().count() as u32;
    let mut before = 0;
    for (number, content) in (1..).zip(text.split('\n')) {
        if number == line {
            return before + units(content).min(column.saturating_sub(1));
        }
        before += units(content) + 1;
    }
    before.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_become_offsets() {
        let text = "ab\n🦠c\n";
        for (line, column, expect) in
            [(1, 1, 0), (1, 3, 2), (1, 9, 2), (2, 1, 3), (2, 3, 5), (2, 4, 6), (3, 1, 7), (9, 1, 7), (2, 0, 3)]
        {
            assert_eq!(offset(text, line, column), expect, "{line}:{column}");
        }
        assert_eq!(offset("", 1, 1), 0);
    }

    #[test]
    fn marks_as_json() {
        let mark = Mark { line: 1, column: 2, end_line: Some(1), end_column: None, message: "m".to_owned() };
        assert_eq!(to_json(&[mark]), r#"[{"line":1,"column":2,"end_line":1,"end_column":null,"message":"m"}]"#);
    }
}
