//! White space, comments, strings, and the text of templates.

use super::{BracketKind, LastToken, Scan, is_word};
use oxc_syntax::identifier::is_irregular_whitespace;

/// Whether the parser treats a character outside ASCII as white space.
fn is_wide_space(c: char) -> bool {
    !c.is_ascii() && (is_irregular_whitespace(c) || matches!(c, '\u{2028}' | '\u{2029}'))
}

/// Whether `rest` begins with a line terminator of the grammar. U+2028 and U+2029 are E2 80 A8 and E2 80 A9 in UTF-8.
pub(crate) fn ends_line(rest: &[u8]) -> bool {
    matches!(rest, [b'\n' | b'\r', ..] | [0xE2, 0x80, 0xA8 | 0xA9, ..])
}

/// The end of the name or number that begins at `from`.
pub(crate) fn name_end(source: &str, from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    let ends = |c: char| if c.is_ascii() { !is_word(c as u8) } else { is_wide_space(c) };
    from + rest.find(ends).unwrap_or(rest.len())
}

impl<'s> Scan<'s> {
    /// The end of the line that contains `from`.
    pub(crate) fn line_end(&self, from: usize) -> usize {
        (from..self.source.len()).find(|at| ends_line(&self.source[*at..])).unwrap_or(self.source.len())
    }

    /// Passes the hashbang line at the start of a source.
    pub(crate) fn hashbang(&mut self) {
        let start = if self.source.starts_with("\u{FEFF}".as_bytes()) { "\u{FEFF}".len() } else { 0 };
        if self.source[start..].starts_with(b"#!") {
            self.at = self.line_end(start);
        }
    }

    /// Passes a white space character outside ASCII. Returns whether there was one.
    pub(crate) fn wide_space(&mut self, source: &'s str) -> bool {
        let first = source.get(self.at..).and_then(|rest| rest.chars().next());
        let Some(space) = first.filter(|c| is_wide_space(*c)) else { return false };
        self.newline |= ends_line(&self.source[self.at..]);
        self.at += space.len_utf8();
        true
    }

    pub(crate) fn comment(&mut self) {
        let from = self.at + 2;
        let end = self.source[from..]
            .windows(2)
            .position(|pair| pair == b"*/")
            .map_or(self.source.len(), |found| from + found + 2);
        self.newline |= (self.at..end).any(|at| ends_line(&self.source[at..end]));
        self.at = end;
    }

    /// Passes a string. Returns whether it ends on its line, as it must.
    pub(crate) fn string(&mut self, quote: u8) -> bool {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' if self.peek(1) == Some(b'\r') && self.peek(2) == Some(b'\n') => self.at += 3,
                b'\\' => self.at += 2,
                b'\n' | b'\r' => return false,
                _ => {
                    self.at += 1;
                    if byte == quote {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Passes the text of a template, up to the next `${` or the template's end. Starts at the opening backtick or at the `}` of a
    /// substitution.
    pub(crate) fn template(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' => self.at += 2,
                b'`' => {
                    self.at += 1;
                    return self.token(LastToken::Operand);
                }
                b'$' if self.peek(1) == Some(b'{') => {
                    self.at += 1;
                    self.push(BracketKind::Template);
                    return;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.source.len();
    }
}
