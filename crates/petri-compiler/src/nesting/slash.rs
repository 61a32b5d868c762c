//! Decides whether a slash divides or begins a regular expression: `a /b/ c` divides, `return /b/` does not. After `}` and `>` only the
//! parser knows.

use super::cursor::{Cursor, ends_line, is_word};
use super::group::BracketKind;
use super::groups::Groups;
use super::limit::LimitExceeded;
use super::token::LastToken;

/// How many slashes may be ambiguous: only a parser could classify them.
pub(crate) const AMBIGUOUS_MAX: u32 = 16;
/// Bytes that may be read ahead to classify slashes, for every byte of the source. Each slash may require the rest of its line.
const LOOK_AHEAD_PER_BYTE: usize = 16;
/// The same for any source, however short.
const LOOK_AHEAD_MIN: usize = 64 * 1024;

/// The meaning of a slash that begins no comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slash {
    Division,
    /// The start of a regular expression. The offset after its last slash.
    Regex(usize),
    /// A division, or the start of a regular expression that ends at this offset.
    Ambiguous(usize),
}

/// Classifies the slashes of a source, within bounds.
pub(crate) struct SlashClassifier {
    /// The number of ambiguous slashes so far. Each is scanned both ways.
    ambiguous: u32,
    /// Bytes that may still be read ahead.
    look_ahead_left: usize,
}

impl SlashClassifier {
    pub(crate) fn new(source: &str) -> Self {
        Self { ambiguous: 0, look_ahead_left: LOOK_AHEAD_MIN.max(LOOK_AHEAD_PER_BYTE * source.len()) }
    }

    /// Classifies the slash at the cursor.
    ///
    /// # Errors
    /// The slash cannot be classified within the bounds.
    pub(crate) fn classify(
        &mut self,
        cursor: Cursor<'_>,
        groups: &Groups,
        last: LastToken<'_>,
    ) -> Result<Slash, LimitExceeded> {
        let is_known = match last {
            LastToken::Operand | LastToken::Type | LastToken::Postfix => return Ok(Slash::Division),
            LastToken::Operator | LastToken::Arrow | LastToken::Control | LastToken::Semicolon => true,
            LastToken::Keyword(word) => word != "of",
            LastToken::CloseBrace | LastToken::Angle => false,
        };
        let Some(end) = self.regex_end(&cursor)? else { return Ok(Slash::Division) };
        if is_known {
            return Ok(Slash::Regex(end));
        }
        // The rest of the line may be impossible one way.
        let (mut after_slash, mut after_regex) = (cursor, cursor);
        after_slash.advance(1);
        after_regex.move_to(end);
        if !self.is_plausible(after_regex, groups)? {
            return Ok(Slash::Division);
        }
        if !self.is_plausible(after_slash, groups)? {
            return Ok(Slash::Regex(end));
        }
        self.ambiguous += 1;
        if self.ambiguous > AMBIGUOUS_MAX {
            return Err(LimitExceeded::slashes(cursor.at()));
        }
        Ok(Slash::Ambiguous(end))
    }

    /// The end of a regular expression that begins here, if it ends on this line.
    fn regex_end(&mut self, cursor: &Cursor<'_>) -> Result<Option<usize>, LimitExceeded> {
        let (source, start) = (cursor.bytes(), cursor.at());
        let (mut at, mut class) = (start + 1, false);
        let end = loop {
            match source.get(at) {
                None => break None,
                Some(_) if ends_line(&source[at..]) => break None,
                Some(b'\\') => at += 1,
                Some(b'[') => class = true,
                Some(b']') => class = false,
                Some(b'/') if !class => break Some(at + 1),
                _ => {}
            }
            at += 1;
        };
        self.look_ahead(at - start, start)?;
        Ok(end)
    }

    /// Whether the rest of the line is possible: its strings end, and its brackets close open brackets of their kind. Stops at the next
    /// slash or template.
    fn is_plausible(&mut self, mut cursor: Cursor<'_>, groups: &Groups) -> Result<bool, LimitExceeded> {
        let end = cursor.line_end();
        let mut open: Vec<BracketKind> = groups.kinds().collect();
        self.look_ahead(end - cursor.at() + open.len(), cursor.at())?;
        while let Some(byte) = cursor.peek(0).filter(|_| cursor.at() < end) {
            match byte {
                b'"' | b'\'' => {
                    if !cursor.pass_string(byte) {
                        return Ok(false);
                    }
                }
                b'/' | b'`' => return Ok(true),
                b')' | b']' | b'}' => {
                    let kind = open.last().copied().unwrap_or_default();
                    let fits = match byte {
                        b')' => matches!(kind, BracketKind::Paren | BracketKind::Control),
                        b']' => kind == BracketKind::Bracket,
                        _ => matches!(kind, BracketKind::Brace | BracketKind::Object | BracketKind::Template),
                    };
                    if !fits || kind == BracketKind::Template {
                        return Ok(fits);
                    }
                    // The source's own group stays.
                    if open.len() > 1 {
                        open.pop();
                    }
                    cursor.advance(1);
                }
                b'(' | b'[' | b'{' => {
                    open.push(match byte {
                        b'(' => BracketKind::Paren,
                        b'[' => BracketKind::Bracket,
                        _ => BracketKind::Brace,
                    });
                    cursor.advance(1);
                }
                _ if is_word(byte) => {
                    if !cursor.pass_wide_space() {
                        cursor.pass_name();
                    }
                }
                _ => cursor.advance(1),
            }
        }
        Ok(true)
    }

    /// Spends `bytes` of the look-ahead on the slash at `at`.
    fn look_ahead(&mut self, bytes: usize, at: usize) -> Result<(), LimitExceeded> {
        self.look_ahead_left = self.look_ahead_left.checked_sub(bytes).ok_or(LimitExceeded::slashes(at))?;
        Ok(())
    }
}
