//! Bounds how deep a source nests, before it is parsed.
//!
//! `((((…))))` with a thousand levels is refused: "this nests too deep".
//!
//! The parser and everything that walks its tree recurse. A hundred thousand opening parentheses would overflow the stack, and in the
//! Worker that stops every other request too. So tokens are counted first. Each token has a weight in proportion to the stack that a level
//! of its kind takes, and the weights along the deepest path are added up. Where only parsing could tell the path, the count is too high
//! rather than too low. Programs that people write stay far below the bound.

mod cursor;
mod group;
mod groups;
mod keywords;
mod limit;
mod operators;
mod regex;
mod slash;
mod token;
mod weights;

use crate::diagnostic::Finding;
use cursor::{Cursor, TemplateEnd, is_word};
use group::BracketKind;
use groups::Groups;
use limit::LimitExceeded;
use slash::{Slash, SlashClassifier};
use token::LastToken;
use weights::{ANGLES_MAX, KEY, LOOP, NAME_BYTES_MAX, SUFFIX, WEIGHT_MAX};

/// Refuses a source that nests too deep to be parsed without overflowing the stack.
///
/// # Errors
/// The position where it nests too deep, or where another bound of the scan is passed.
pub(crate) fn check(source: &str) -> Result<(), Vec<Finding>> {
    let scan = Scan { cursor: Cursor::new(source), groups: Groups::default(), last: LastToken::Operator };
    let mut slashes = SlashClassifier::new(source);
    scan.run(&mut slashes).map_err(|exceeded| vec![exceeded.finding(source)])
}

/// The scan over the tokens of a source.
#[derive(Clone)]
struct Scan<'s> {
    cursor: Cursor<'s>,
    groups: Groups,
    last: LastToken<'s>,
}

impl<'s> Scan<'s> {
    /// Scans to the end of the source. Returns the first bound that is passed.
    fn run(mut self, slashes: &mut SlashClassifier) -> Result<(), LimitExceeded> {
        while let Some(byte) = self.cursor.peek(0) {
            let start = self.cursor.at();
            if self.cursor.is_on_new_line() && !b" \t|&.,:;?=)]}>/\n\r".contains(&byte) && !self.last.is_operator() {
                // On a new line only these characters continue a type.
                self.groups.innermost().alias = false;
            }
            // A word may continue the statement: `if (a) b; else c`.
            if self.last == LastToken::Semicolon
                && matches!(byte, b'(' | b'[' | b'{' | b'`' | b'+' | b'-' | b'!' | b'~')
            {
                self.groups.end_statement();
            }
            match byte {
                _ if self.cursor.pass_trivia() => {}
                b'/' => self.slash(slashes)?,
                b'"' | b'\'' => {
                    if !self.cursor.pass_string(byte) {
                        // Not a program: the parser stops here.
                        return Ok(());
                    }
                    self.end_token(LastToken::Operand);
                }
                b'`' => {
                    self.groups.innermost().level(SUFFIX);
                    self.template();
                }
                b'(' | b'[' | b'{' => self.open(byte),
                b')' | b']' | b'}' => self.close(byte),
                b';' => {
                    self.cursor.advance(1);
                    self.end_token(LastToken::Semicolon);
                }
                b',' => {
                    self.cursor.advance(1);
                    self.groups.end_item();
                    self.end_token(LastToken::Operator);
                }
                _ if is_word(byte) => {
                    self.word();
                    if self.cursor.at() - start > NAME_BYTES_MAX {
                        return Err(LimitExceeded::name(start, self.cursor.at()));
                    }
                }
                _ => self.operator(byte),
            }
            if self.groups.angles() > ANGLES_MAX {
                return Err(LimitExceeded::angles(start));
            }
            if self.groups.depth() > WEIGHT_MAX {
                return Err(LimitExceeded::depth(start));
            }
        }
        Ok(())
    }

    fn end_token(&mut self, token: LastToken<'s>) {
        self.last = token;
        self.cursor.end_token();
    }

    fn open(&mut self, byte: u8) {
        self.open_bracket(match byte {
            b'(' if keywords::has_body(self.last.keyword()) => BracketKind::Control,
            b'(' => BracketKind::Paren,
            b'[' => BracketKind::Bracket,
            // The brace after an arrow opens a body.
            _ if self.last == LastToken::Operator => BracketKind::Object,
            _ => BracketKind::Brace,
        });
    }

    fn open_bracket(&mut self, kind: BracketKind) {
        let is_key = self.last.is_operator() && self.groups.kind() == BracketKind::Object;
        let keyword = self.last.keyword();
        let weight = match kind {
            BracketKind::Bracket if is_key => KEY,
            BracketKind::Control if keyword == "if" => 0,
            BracketKind::Control => LOOP,
            // A part of a template, which was counted at its start.
            BracketKind::Template => 0,
            // The body of an `if` or a loop.
            BracketKind::Brace if self.last == LastToken::Control || keyword == "else" => 0,
            // Brackets can follow brackets, `x[0][0]`, and each nests the one before.
            _ => SUFFIX,
        };
        self.cursor.advance(1);
        self.groups.open(kind, weight);
        self.end_token(LastToken::Operator);
    }

    fn close(&mut self, byte: u8) {
        let kind = self.groups.kind();
        self.groups.close();
        if kind == BracketKind::Template && byte == b'}' {
            return self.template();
        }
        self.cursor.advance(1);
        self.end_token(match (byte, kind) {
            (b')', BracketKind::Control) => LastToken::Control,
            (b'}', _) => LastToken::CloseBrace,
            _ => LastToken::Operand,
        });
    }

    /// Passes the text of a template from its start or from the `}` of a substitution.
    fn template(&mut self) {
        match self.cursor.pass_template_text() {
            TemplateEnd::Backtick => self.end_token(LastToken::Operand),
            TemplateEnd::Substitution => self.open_bracket(BracketKind::Template),
            TemplateEnd::Source => {}
        }
    }

    fn word(&mut self) {
        let is_property = self.cursor.follows_dot();
        let word = self.cursor.pass_name();
        let is_keyword = !is_property && keywords::is_keyword(word);
        let on_new_line = self.cursor.is_on_new_line();
        if self.last.may_end_statement(on_new_line) && !keywords::continues_statement(word) {
            self.groups.end_statement();
        }
        if self.last == LastToken::Type && !on_new_line && !is_keyword {
            self.groups.innermost().alias = true;
        }
        if is_keyword {
            keywords::add(self.groups.innermost(), word);
        }
        self.end_token(match word {
            // The parentheses of `for await (` belong to a loop, those of `await (` do not.
            "await" if self.last == LastToken::Keyword("for") => self.last,
            _ if is_keyword => LastToken::Keyword(word),
            "type" if !is_property => LastToken::Type,
            _ => LastToken::Operand,
        });
    }

    /// Passes a slash that begins no comment.
    fn slash(&mut self, slashes: &mut SlashClassifier) -> Result<(), LimitExceeded> {
        // A type contains no slash.
        self.groups.innermost().alias = false;
        match slashes.classify(self.cursor, &self.groups, self.last)? {
            Slash::Division => self.operator(b'/'),
            Slash::Regex(end) => self.regex(end)?,
            Slash::Ambiguous(end) => {
                // Scan both ways.
                let mut divided = self.clone();
                divided.operator(b'/');
                divided.run(slashes)?;
                self.regex(end)?;
            }
        }
        Ok(())
    }

    fn regex(&mut self, end: usize) -> Result<(), LimitExceeded> {
        regex::check(&self.cursor, end, self.groups.path())?;
        self.cursor.move_to(end);
        self.end_token(LastToken::Operand);
        Ok(())
    }

    fn operator(&mut self, byte: u8) {
        let token = operators::pass_operator(&mut self.cursor, &mut self.groups, self.last, byte);
        self.end_token(token);
    }
}

#[cfg(test)]
mod tests;
