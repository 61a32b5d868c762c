//! Decides whether a slash divides or begins a regular expression. The tokens before it mostly tell; the parser always knows.

use super::text::ends_line;
use super::{Kind, Last, Scan, TooMuch, is_word};

/// How many slashes may be ambiguous, so that only a parser could tell what they are.
pub(super) const UNSURE_MAX: u32 = 16;
/// Bytes that may be read ahead to classify slashes, for every byte of the source. Each slash may require the rest of its line.
const LOOK_AHEAD_PER_BYTE: usize = 16;
/// The same for any source, however short.
const LOOK_AHEAD_MIN: usize = 64 * 1024;

/// What may still be spent on classifying slashes.
pub(super) struct Tries {
    /// The number of ambiguous slashes so far. Each was scanned both ways.
    unsure: u32,
    /// Bytes that may still be read ahead.
    ahead: usize,
}

impl Tries {
    /// The budget for a source.
    pub(super) fn of(source: &str) -> Self {
        Self { unsure: 0, ahead: LOOK_AHEAD_MIN.max(LOOK_AHEAD_PER_BYTE * source.len()) }
    }

    /// Spends `bytes` of the look-ahead on the slash at `at`.
    fn look_ahead(&mut self, bytes: usize, at: usize) -> Result<(), TooMuch> {
        self.ahead = self.ahead.checked_sub(bytes).ok_or(TooMuch::slashes(at))?;
        Ok(())
    }
}

impl<'s> Scan<'s> {
    /// Passes a slash that begins no comment.
    pub(super) fn slash(&mut self, source: &'s str, tries: &mut Tries) -> Result<(), TooMuch> {
        let divides = match self.last {
            Last::Operand | Last::Postfix => Some(true),
            Last::Operator | Last::Control | Last::Semicolon => Some(false),
            Last::Keyword => (self.word != "of").then_some(false),
            Last::CloseBrace | Last::Angle => None,
        };
        let regex = if divides == Some(true) { None } else { self.regex_end(tries)? };
        let divides = match (divides, regex) {
            (_, None) => true,
            (Some(divides), Some(_)) => divides,
            (None, Some(end)) => {
                // Only a parser knows, but the rest of the line may be impossible one way.
                let (mut divided, mut matched) = (self.clone(), self.clone());
                divided.operator(b'/');
                matched.at = end;
                matched.token(Last::Operand);
                if !matched.makes_sense(source, tries)? {
                    true
                } else if !divided.makes_sense(source, tries)? {
                    false
                } else {
                    // Scan both ways.
                    tries.unsure += 1;
                    if tries.unsure > UNSURE_MAX {
                        return Err(TooMuch::slashes(self.at));
                    }
                    divided.run(source, tries)?;
                    false
                }
            }
        };
        match regex {
            Some(end) if !divides => {
                self.regex(end)?;
                self.at = end;
                self.token(Last::Operand);
            }
            _ => self.operator(b'/'),
        }
        Ok(())
    }

    /// Whether the rest of the line is possible here: its strings end, and its brackets close open ones of their kind.
    fn makes_sense(&self, source: &'s str, tries: &mut Tries) -> Result<bool, TooMuch> {
        let rest = self.clone();
        let end = rest.line_end(rest.at);
        tries.look_ahead(end - rest.at + rest.groups.len(), self.at)?;
        Ok(rest.closes(source, end))
    }

    /// Whether strings and brackets match up to `end`.
    fn closes(mut self, source: &'s str, end: usize) -> bool {
        let rest = &mut self;
        while rest.at < end {
            match rest.source[rest.at] {
                quote @ (b'"' | b'\'') => {
                    if !rest.string(quote) {
                        return false;
                    }
                }
                b'/' | b'`' => return true,
                byte @ (b')' | b']' | b'}') => {
                    let kind = rest.group().kind;
                    let fits = match byte {
                        b')' => matches!(kind, Kind::Paren | Kind::Control),
                        b']' => kind == Kind::Bracket,
                        _ => matches!(kind, Kind::Brace | Kind::Object | Kind::Template),
                    };
                    if !fits || kind == Kind::Template {
                        return fits;
                    }
                    rest.close(byte);
                }
                byte @ (b'(' | b'[' | b'{') => rest.open(byte),
                byte if is_word(byte) => {
                    if !rest.wide_space(source) {
                        rest.word(source);
                    }
                }
                _ => rest.at += 1,
            }
        }
        true
    }

    /// The end of a regular expression that begins here, if it ends on this line.
    fn regex_end(&self, tries: &mut Tries) -> Result<Option<usize>, TooMuch> {
        let (mut at, mut class) = (self.at + 1, false);
        let end = loop {
            match self.source.get(at) {
                None => break None,
                Some(_) if ends_line(&self.source[at..]) => break None,
                Some(b'\\') => at += 1,
                Some(b'[') => class = true,
                Some(b']') => class = false,
                Some(b'/') if !class => break Some(at + 1),
                _ => {}
            }
            at += 1;
        };
        tries.look_ahead(at - self.at, self.at)?;
        Ok(end)
    }
}
