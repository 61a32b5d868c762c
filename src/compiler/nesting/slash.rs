//! Whether a slash divides or begins a regular expression, which a count of tokens can mostly tell and a parser always.

use super::{Kind, Last, Scan, UNSURE_MAX, is_word};

impl<'s> Scan<'s> {
    /// A slash that begins no comment.
    pub(super) fn slash(&mut self, source: &'s str, unsure: &mut u32) -> Result<(), usize> {
        let regex = self.regex_end();
        let divides = match self.last {
            Last::Operand | Last::Postfix => Some(true),
            Last::Operator | Last::Control | Last::Semicolon => Some(false),
            Last::Keyword => (self.word != "of").then_some(false),
            Last::CloseBrace | Last::Angle => None,
        };
        let divides = match (divides, regex) {
            (_, None) => true,
            (Some(divides), Some(_)) => divides,
            (None, Some(end)) => {
                // Only a parser knows, but one way the line may make no sense.
                let (mut divided, mut matched) = (self.clone(), self.clone());
                divided.operator(b'/');
                matched.at = end;
                matched.token(Last::Operand);
                if !matched.makes_sense(source) {
                    true
                } else if !divided.makes_sense(source) {
                    false
                } else {
                    // Both are tried.
                    *unsure += 1;
                    if *unsure > UNSURE_MAX {
                        return Err(self.at);
                    }
                    divided.run(source, unsure)?;
                    false
                }
            }
        };
        match regex {
            Some(end) if !divides => {
                self.at = end;
                self.token(Last::Operand);
            }
            _ => self.operator(b'/'),
        }
        Ok(())
    }

    /// Whether the rest of the line can be what comes next: its strings end, and its brackets close what is open.
    fn makes_sense(&self, source: &'s str) -> bool {
        let mut rest = self.clone();
        let end = rest.find(rest.at, |c| c == b'\n' || c == b'\r');
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
                        _ => matches!(kind, Kind::Brace | Kind::Template),
                    };
                    if !fits || kind == Kind::Template {
                        return fits;
                    }
                    rest.close(byte);
                }
                byte @ (b'(' | b'[' | b'{') => rest.open(byte),
                byte if is_word(byte) => rest.word(source),
                _ => rest.at += 1,
            }
        }
        true
    }

    /// Where a regular expression that begins here ends, if it does on this line.
    fn regex_end(&self) -> Option<usize> {
        let (mut at, mut class) = (self.at + 1, false);
        loop {
            match self.source.get(at)? {
                b'\n' | b'\r' => return None,
                b'\\' => at += 1,
                b'[' => class = true,
                b']' => class = false,
                b'/' if !class => return Some(at + 1),
                _ => {}
            }
            at += 1;
        }
    }
}
