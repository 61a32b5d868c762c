//! Decides whether a slash divides or begins a regular expression. The tokens before it mostly tell; the parser always knows.

use super::text::ends_line;
use super::{BracketKind, LastToken, LimitExceeded, Scan, is_word};

/// How many slashes may be ambiguous, so that only a parser could tell what they are.
pub(crate) const AMBIGUOUS_MAX: u32 = 16;
/// Bytes that may be read ahead to classify slashes, for every byte of the source. Each slash may require the rest of its line.
const LOOK_AHEAD_PER_BYTE: usize = 16;
/// The same for any source, however short.
const LOOK_AHEAD_MIN: usize = 64 * 1024;

/// What may still be spent on classifying slashes.
pub(crate) struct SlashBudget {
    /// The number of ambiguous slashes so far. Each was scanned both ways.
    ambiguous: u32,
    /// Bytes that may still be read ahead.
    look_ahead_left: usize,
}

impl SlashBudget {
    /// The budget for a source.
    pub(crate) fn of(source: &str) -> Self {
        Self { ambiguous: 0, look_ahead_left: LOOK_AHEAD_MIN.max(LOOK_AHEAD_PER_BYTE * source.len()) }
    }

    /// Spends `bytes` of the look-ahead on the slash at `at`.
    fn look_ahead(&mut self, bytes: usize, at: usize) -> Result<(), LimitExceeded> {
        self.look_ahead_left = self.look_ahead_left.checked_sub(bytes).ok_or(LimitExceeded::slashes(at))?;
        Ok(())
    }
}

impl<'s> Scan<'s> {
    /// Passes a slash that begins no comment.
    pub(crate) fn slash(&mut self, source: &'s str, budget: &mut SlashBudget) -> Result<(), LimitExceeded> {
        let divides = match self.last {
            LastToken::Operand | LastToken::Postfix => Some(true),
            LastToken::Operator | LastToken::Control | LastToken::Semicolon => Some(false),
            LastToken::Keyword => (self.word != "of").then_some(false),
            LastToken::CloseBrace | LastToken::Angle => None,
        };
        let regex = if divides == Some(true) { None } else { self.regex_end(budget)? };
        let divides = match (divides, regex) {
            (_, None) => true,
            (Some(divides), Some(_)) => divides,
            (None, Some(end)) => {
                // Only a parser knows, but the rest of the line may be impossible one way.
                let (mut divided, mut matched) = (self.clone(), self.clone());
                divided.operator(b'/');
                matched.at = end;
                matched.token(LastToken::Operand);
                if !matched.is_plausible(source, budget)? {
                    true
                } else if !divided.is_plausible(source, budget)? {
                    false
                } else {
                    // Scan both ways.
                    budget.ambiguous += 1;
                    if budget.ambiguous > AMBIGUOUS_MAX {
                        return Err(LimitExceeded::slashes(self.at));
                    }
                    divided.run(source, budget)?;
                    false
                }
            }
        };
        match regex {
            Some(end) if !divides => {
                self.regex(end)?;
                self.at = end;
                self.token(LastToken::Operand);
            }
            _ => self.operator(b'/'),
        }
        Ok(())
    }

    /// Whether the rest of the line is possible here: its strings end, and its brackets close open ones of their kind.
    fn is_plausible(&self, source: &'s str, budget: &mut SlashBudget) -> Result<bool, LimitExceeded> {
        let rest = self.clone();
        let end = rest.line_end(rest.at);
        budget.look_ahead(end - rest.at + rest.groups.len(), self.at)?;
        Ok(rest.brackets_match(source, end))
    }

    /// Whether strings and brackets match up to `end`.
    fn brackets_match(mut self, source: &'s str, end: usize) -> bool {
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
                        b')' => matches!(kind, BracketKind::Paren | BracketKind::Control),
                        b']' => kind == BracketKind::Bracket,
                        _ => matches!(kind, BracketKind::Brace | BracketKind::Object | BracketKind::Template),
                    };
                    if !fits || kind == BracketKind::Template {
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
    fn regex_end(&self, budget: &mut SlashBudget) -> Result<Option<usize>, LimitExceeded> {
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
        budget.look_ahead(at - self.at, self.at)?;
        Ok(end)
    }
}
