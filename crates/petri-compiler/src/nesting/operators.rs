//! The nesting of operators.

use super::group::Precedence;
use super::{ARROW, BracketKind, DEFAULT, KEYWORD, LastToken, PREFIX, SUFFIX, Scan};

impl Scan<'_> {
    /// Passes an operator. An operator of the parser may be passed in parts, if the parts together nest what it nests.
    pub(crate) fn operator(&mut self, byte: u8) {
        let after_operand = matches!(self.last, LastToken::Operand | LastToken::Postfix);
        if self.newline && (after_operand || self.last == LastToken::CloseBrace) && self.begins_statement(byte) {
            self.statement();
        }
        let on_this_line = after_operand && !self.newline;
        let next = self.peek(1);
        let twice = next == Some(byte);
        let (length, last) = match byte {
            b'=' if next == Some(b'>') => {
                self.group().nest(ARROW);
                self.at += 2;
                self.token(LastToken::Operator);
                self.arrow = true;
                return;
            }
            b'&' | b'|' | b'?' if twice => {
                // No type contains these, so an open `<` before them was a comparison.
                self.close_angles(u32::MAX);
                self.group().operator(Precedence::Logical);
                (2, LastToken::Operator)
            }
            b'=' | b'!' if self.compares(byte) => {
                self.group().operator(Precedence::Comparison);
                (2 + usize::from(self.peek(2) == Some(b'=')), LastToken::Operator)
            }
            b'=' => {
                let assigns = !self.follows(b"=!<>+-*/%&|^?");
                let listed =
                    matches!(self.group().kind, BracketKind::Paren | BracketKind::Bracket | BracketKind::Object);
                self.group().nest(if assigns && listed { DEFAULT } else { KEYWORD });
                (1, LastToken::Operator)
            }
            b'?' if next == Some(b'.') => {
                self.group().level(SUFFIX);
                (2, LastToken::Operator)
            }
            b'?' | b':' => {
                self.group().nest(KEYWORD);
                (1, LastToken::Operator)
            }
            b'.' => {
                self.group().level(SUFFIX);
                (1, LastToken::Operator)
            }
            b'+' | b'-' if twice => {
                self.group().level(PREFIX);
                (2, if on_this_line { LastToken::Postfix } else { LastToken::Operator })
            }
            b'!' if on_this_line => {
                self.group().level(SUFFIX);
                (1, LastToken::Postfix)
            }
            // `<<` begins no type arguments except those of a function type, whose arrow has its own weight.
            b'<' if twice => {
                self.group().operator(Precedence::Sum);
                (2, LastToken::Operator)
            }
            b'<' if next == Some(b'=') => {
                self.group().operator(Precedence::Comparison);
                (2, LastToken::Operator)
            }
            b'<' => {
                self.open_angle();
                (1, LastToken::Operator)
            }
            b'>' if self.group().angles > 0 => {
                self.close_angles(1);
                (1, LastToken::Angle)
            }
            b'>' => {
                self.group().operator(Precedence::Comparison);
                // Includes the `=` of `>=`, so that it is not read as an assignment.
                (1 + usize::from(next == Some(b'=')), LastToken::Angle)
            }
            // Each nests what follows it: `a ** (b ** c)`.
            b'*' if twice => {
                self.group().level(PREFIX);
                (2, LastToken::Operator)
            }
            _ => {
                let after = after_operand
                    || self.last == LastToken::CloseBrace
                    || self.last == LastToken::Angle && !matches!(byte, b'+' | b'-' | b'*' | b'/');
                match precedence(byte) {
                    Some(precedence) if after => self.group().operator(precedence),
                    _ => self.group().level(PREFIX),
                }
                (1, LastToken::Operator)
            }
        };
        self.at += length;
        self.token(last);
    }

    /// Whether this operator on a new line begins a statement.
    fn begins_statement(&self, byte: u8) -> bool {
        byte == b'~' || byte == b'!' && self.peek(1) != Some(b'=')
    }

    /// Whether `==`, `===`, `!=` or `!==` is here.
    fn compares(&self, byte: u8) -> bool {
        self.peek(1) == Some(b'=') && (byte == b'!' || !self.follows(b"=!<>+-*/%&|^?"))
    }

    /// Whether the previous byte is one of `bytes`.
    fn follows(&self, bytes: &[u8]) -> bool {
        self.at.checked_sub(1).and_then(|at| self.source.get(at)).is_some_and(|before| bytes.contains(before))
    }

    fn open_angle(&mut self) {
        let before = *self.group();
        let group = self.group();
        group.open_angle();
        let around = group.around();
        self.angles.push((before, around));
    }

    /// Closes the open `<` of the last group, at most `count` of them.
    pub(crate) fn close_angles(&mut self, count: u32) {
        for _ in 0..count.min(self.group().angles) {
            if let Some((before, base)) = self.angles.pop() {
                self.group().close_angle(before, base);
            }
        }
    }
}

/// The precedence of a binary operator of one byte.
fn precedence(byte: u8) -> Option<Precedence> {
    match byte {
        b'|' | b'&' | b'^' => Some(Precedence::Comparison),
        b'+' | b'-' => Some(Precedence::Sum),
        b'*' | b'/' | b'%' => Some(Precedence::Product),
        _ => None,
    }
}
