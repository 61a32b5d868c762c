//! A position in the source, and the text that is passed as a whole, so that no bracket in it is counted: the string and the comment in
//! `'(' /* [ */ + a`.

use oxc_syntax::identifier::is_irregular_whitespace;

/// A position in the source.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'s> {
    source: &'s str,
    at: usize,
    /// Whether a line ended since the last token.
    on_new_line: bool,
}

/// The end of a part of a template's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TemplateEnd {
    Backtick,
    /// `${`. The cursor is at the brace.
    Substitution,
    /// Nothing: the template is not closed.
    Source,
}

impl<'s> Cursor<'s> {
    /// A cursor at the start of a source, or after its hashbang.
    pub(crate) fn new(source: &'s str) -> Self {
        let start = if source.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        let mut cursor = Self { source, at: start, on_new_line: false };
        cursor.at = if source[start..].starts_with("#!") { cursor.line_end() } else { 0 };
        cursor
    }

    /// The offset, in bytes.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    pub(crate) fn bytes(&self) -> &'s [u8] {
        self.source.as_bytes()
    }

    /// The byte `ahead` bytes after the cursor.
    pub(crate) fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes().get(self.at + ahead).copied()
    }

    /// Whether the previous byte is one of `bytes`.
    pub(crate) fn follows(&self, bytes: &[u8]) -> bool {
        self.at.checked_sub(1).and_then(|at| self.bytes().get(at)).is_some_and(|before| bytes.contains(before))
    }

    /// Whether a name here is a property.
    pub(crate) fn follows_dot(&self) -> bool {
        self.follows(b".") && !self.bytes()[..self.at].ends_with(b"...")
    }

    /// Whether a line ended since the last token.
    pub(crate) fn is_on_new_line(&self) -> bool {
        self.on_new_line
    }

    /// Notes that a token ends here.
    pub(crate) fn end_token(&mut self) {
        self.on_new_line = false;
    }

    pub(crate) fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }

    pub(crate) fn move_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The end of the line that the cursor is in.
    pub(crate) fn line_end(&self) -> usize {
        let bytes = self.bytes();
        (self.at..bytes.len()).find(|at| ends_line(&bytes[*at..])).unwrap_or(bytes.len())
    }

    /// Passes a character of white space or a comment. Returns whether there was one.
    pub(crate) fn pass_trivia(&mut self) -> bool {
        match (self.peek(0), self.peek(1)) {
            (Some(b'\n' | b'\r'), _) => {
                self.on_new_line = true;
                self.at += 1;
            }
            (Some(b' ' | b'\t' | b'\x0B' | b'\x0C'), _) => self.at += 1,
            (Some(b'/'), Some(b'/')) => self.at = self.line_end(),
            (Some(b'/'), Some(b'*')) => self.pass_comment(),
            (Some(byte), _) if !byte.is_ascii() => return self.pass_wide_space(),
            _ => return false,
        }
        true
    }

    /// Passes a white space character outside ASCII. Returns whether there was one.
    pub(crate) fn pass_wide_space(&mut self) -> bool {
        let first = self.source.get(self.at..).and_then(|rest| rest.chars().next());
        let Some(space) = first.filter(|c| is_wide_space(*c)) else { return false };
        self.on_new_line |= ends_line(&self.bytes()[self.at..]);
        self.at += space.len_utf8();
        true
    }

    fn pass_comment(&mut self) {
        let (bytes, from) = (self.bytes(), self.at + 2);
        let end = bytes[from..].windows(2).position(|pair| pair == b"*/").map_or(bytes.len(), |found| from + found + 2);
        self.on_new_line |= (self.at..end).any(|at| ends_line(&bytes[at..end]));
        self.at = end;
    }

    /// Passes a string. Returns whether it ends on its line, as it must.
    pub(crate) fn pass_string(&mut self, quote: u8) -> bool {
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
    pub(crate) fn pass_template_text(&mut self) -> TemplateEnd {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' => self.at += 2,
                b'`' => {
                    self.at += 1;
                    return TemplateEnd::Backtick;
                }
                b'$' if self.peek(1) == Some(b'{') => {
                    self.at += 1;
                    return TemplateEnd::Substitution;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.source.len();
        TemplateEnd::Source
    }

    /// Passes a name or a number, and returns it.
    pub(crate) fn pass_name(&mut self) -> &'s str {
        let (bytes, start) = (self.bytes(), self.at);
        self.at = name_end(self.source, start);
        // The braces of `\u{61}` belong to the name.
        while self.peek(0) == Some(b'{') && bytes[start..self.at].ends_with(b"\\u") {
            let digits = bytes[self.at + 1..].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            let end = self.at + 1 + digits;
            if bytes.get(end) != Some(&b'}') {
                break;
            }
            self.at = name_end(self.source, end + 1);
        }
        self.source.get(start..self.at).unwrap_or_default()
    }
}

/// Whether a byte belongs to a name or a number.
pub(crate) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'#' | b'@' | b'\\') || byte >= 0x80
}

/// Whether `rest` begins with a line terminator of the grammar. U+2028 and U+2029 are E2 80 A8 and E2 80 A9 in UTF-8.
pub(crate) fn ends_line(rest: &[u8]) -> bool {
    matches!(rest, [b'\n' | b'\r', ..] | [0xE2, 0x80, 0xA8 | 0xA9, ..])
}

/// Whether the parser treats a character outside ASCII as white space.
fn is_wide_space(c: char) -> bool {
    !c.is_ascii() && (is_irregular_whitespace(c) || matches!(c, '\u{2028}' | '\u{2029}'))
}

/// The end of the name or number that begins at `from`.
fn name_end(source: &str, from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    let ends = |c: char| if c.is_ascii() { !is_word(c as u8) } else { is_wide_space(c) };
    from + rest.find(ends).unwrap_or(rest.len())
}
