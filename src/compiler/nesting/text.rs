//! What stands for itself: comments, strings, and templates up to what is put into them.

use super::{Kind, Last, Scan};

impl Scan<'_> {
    pub(super) fn comment(&mut self) {
        let from = self.at + 2;
        let end = self.source[from..]
            .windows(2)
            .position(|pair| pair == b"*/")
            .map_or(self.source.len(), |found| from + found + 2);
        self.newline |= self.source[self.at..end].contains(&b'\n');
        self.at = end;
    }

    /// Passes a string; whether it ends on its line, as it must.
    pub(super) fn string(&mut self, quote: u8) -> bool {
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

    /// From a template's start, or from the end of what is put in, to the next `${` or the template's end.
    pub(super) fn template(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' => self.at += 2,
                b'`' => {
                    self.at += 1;
                    return self.token(Last::Operand);
                }
                b'$' if self.peek(1) == Some(b'{') => {
                    self.at += 1;
                    self.push(Kind::Template);
                    return;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.source.len();
    }
}
