//! How deep a source nests, told before it is read.
//!
//! Reading recurses, a hundred thousand opening parentheses would overflow the stack, and in the Worker that takes everybody else's requests
//! along. So tokens are counted first: brackets, and within a bracket everything that could nest another level (operators, `if`, `=>`) since
//! a statement or an item began. It counts too much rather than too little; what people write stays far below the bound.

mod slash;

use super::diagnostic::Finding;
use oxc_span::Span;

/// The most weight. As WebAssembly under V8 with 0.9 MB of stack, the compiler fell over at 1.6 times as much, and at more, whatever the
/// weight was made of: the weights are in proportion to the stack that each level of its kind was seen to take.
const WEIGHT_MAX: u32 = 4096;
/// An open bracket.
const BRACKET: u32 = 12;
/// An open `<`: where it may begin types, all that follows is read as types first, and then again.
const ANGLE: u32 = 8;
/// An arrow.
const ARROW: u32 = 6;
/// A keyword that nests; an assignment; half of a conditional; a label.
const KEYWORD: u32 = 4;
/// An operator before its operand.
const PREFIX: u32 = 3;
/// What goes on with what stands before it: a call, a member, `!`.
const SUFFIX: u32 = 2;
/// Slashes that may begin a regular expression or divide, and of which only a parser knows.
const UNSURE_MAX: u32 = 16;

/// Words that nest what follows, or after which a slash begins a regular expression.
const KEYWORDS: &[&str] = &[
    "as",
    "asserts",
    "async",
    "await",
    "case",
    "class",
    "default",
    "delete",
    "do",
    "else",
    "extends",
    "for",
    "function",
    "if",
    "in",
    "infer",
    "instanceof",
    "is",
    "keyof",
    "new",
    "of",
    "readonly",
    "return",
    "satisfies",
    "throw",
    "typeof",
    "unique",
    "void",
    "while",
    "with",
    "yield",
];
/// Words that go on with the statement before them.
const GOING_ON: &[&str] =
    &["else", "catch", "finally", "while", "in", "instanceof", "of", "as", "satisfies", "extends", "is"];
/// Words whose parentheses a statement follows.
const CONTROL: &[&str] = &["if", "for", "while", "with"];

/// Refuses what nests so deep that reading it could overflow the stack.
///
/// # Errors
/// The place where it gets too deep.
pub fn check(source: &str) -> Result<(), Vec<Finding>> {
    let mut unsure = 0;
    let scan = Scan {
        source: source.as_bytes(),
        at: 0,
        groups: vec![Group::default()],
        weight: 0,
        last: Last::Operator,
        newline: false,
        word: "",
    };
    scan.run(source, &mut unsure).map_err(|at| {
        let message = "this nests too deep to be read; split it into smaller expressions or functions".to_owned();
        let end = at + source.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        vec![Finding { span: Span::new(at as u32, end as u32), message }]
    })
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Brace,
    Bracket,
    Paren,
    /// The parentheses of an `if` or a loop.
    Control,
    /// `${…}` in a template.
    Template,
}

#[derive(Debug, Clone, Copy, Default)]
struct Group {
    kind: Kind,
    /// Levels since a statement or an item began.
    chain: u32,
    /// Open `<`, which a comma does not close.
    angles: u32,
}

impl Group {
    fn weight(self) -> u32 {
        self.chain + ANGLE * self.angles
    }
}

/// What the last token was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    /// The end of something that has a value.
    Operand,
    Keyword,
    Operator,
    /// `!`, `++` or `--` after something that has a value.
    Postfix,
    /// `)` of an `if` or a loop.
    Control,
    CloseBrace,
    /// `>`, which may close types.
    Angle,
    Semicolon,
}

#[derive(Clone)]
struct Scan<'s> {
    source: &'s [u8],
    at: usize,
    groups: Vec<Group>,
    /// Of all groups but the last, with their brackets.
    weight: u32,
    last: Last,
    /// Whether a line ended since the last token.
    newline: bool,
    /// The last token where it is a keyword.
    word: &'s str,
}

impl<'s> Scan<'s> {
    /// Where it gets too deep.
    fn run(mut self, source: &'s str, unsure: &mut u32) -> Result<(), usize> {
        while let Some(&byte) = self.source.get(self.at) {
            let start = self.at;
            match byte {
                b'\n' | b'\r' => {
                    self.newline = true;
                    self.at += 1;
                }
                b' ' | b'\t' => self.at += 1,
                b'/' if self.peek(1) == Some(b'/') => self.at = self.find(start, |c| c == b'\n' || c == b'\r'),
                b'/' if self.peek(1) == Some(b'*') => self.comment(),
                b'/' => self.slash(source, unsure)?,
                b'"' | b'\'' => {
                    if !self.string(byte) {
                        // No program: its reader gives up here.
                        return Ok(());
                    }
                    self.token(Last::Operand);
                }
                b'`' => {
                    self.group().chain += SUFFIX;
                    self.template();
                }
                b'(' | b'[' | b'{' => self.open(byte),
                b')' | b']' | b'}' => self.close(byte),
                b';' => {
                    self.at += 1;
                    self.token(Last::Semicolon);
                }
                b',' => {
                    self.at += 1;
                    self.group().chain = 0;
                    self.token(Last::Operator);
                }
                _ if is_word(byte) => self.word(source),
                _ => self.operator(byte),
            }
            let group = *self.group();
            if self.weight.saturating_add(group.weight()) > WEIGHT_MAX {
                return Err(start);
            }
        }
        Ok(())
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.source.get(self.at + ahead).copied()
    }

    fn find(&self, from: usize, end: impl Fn(u8) -> bool) -> usize {
        self.source[from..].iter().position(|c| end(*c)).map_or(self.source.len(), |found| from + found)
    }

    fn group(&mut self) -> &mut Group {
        // There is always one: the source's own is never closed.
        let last = self.groups.len() - 1;
        &mut self.groups[last]
    }

    fn token(&mut self, last: Last) {
        self.last = last;
        self.newline = false;
        self.word = "";
    }

    fn comment(&mut self) {
        let from = self.at + 2;
        let end = self.source[from..]
            .windows(2)
            .position(|pair| pair == b"*/")
            .map_or(self.source.len(), |found| from + found + 2);
        self.newline |= self.source[self.at..end].contains(&b'\n');
        self.at = end;
    }

    /// Passes a string; whether it ends on its line, as it must.
    fn string(&mut self, quote: u8) -> bool {
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
    fn template(&mut self) {
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

    fn open(&mut self, byte: u8) {
        let kind = match byte {
            b'(' if CONTROL.contains(&self.word) => Kind::Control,
            b'(' => Kind::Paren,
            b'[' => Kind::Bracket,
            _ => Kind::Brace,
        };
        self.push(kind);
    }

    fn push(&mut self, kind: Kind) {
        self.at += 1;
        // What stands in brackets may go on, `x[0][0]`, and each nests the one before.
        self.group().chain += SUFFIX;
        let around = *self.group();
        self.weight = self.weight.saturating_add(around.weight() + BRACKET);
        self.groups.push(Group { kind, ..Group::default() });
        self.token(Last::Operator);
    }

    fn close(&mut self, byte: u8) {
        let kind = self.group().kind;
        if self.groups.len() > 1 {
            self.groups.pop();
            let around = *self.group();
            self.weight = self.weight.saturating_sub(around.weight() + BRACKET);
        }
        if kind == Kind::Template && byte == b'}' {
            return self.template();
        }
        self.at += 1;
        self.token(match (byte, kind) {
            (b')', Kind::Control) => Last::Control,
            (b'}', _) => Last::CloseBrace,
            _ => Last::Operand,
        });
    }

    fn word(&mut self, source: &'s str) {
        let start = self.at;
        self.at = self.find(start, |c| !is_word(c));
        let word = source.get(start..self.at).unwrap_or_default();
        let property = start > 0 && self.source[start - 1] == b'.' && !self.source[..start].ends_with(b"...");
        let keyword = !property && KEYWORDS.contains(&word);
        let ends = match self.last {
            Last::CloseBrace | Last::Semicolon => true,
            Last::Operand | Last::Postfix | Last::Angle => self.newline,
            Last::Keyword | Last::Operator | Last::Control => false,
        };
        if ends && !GOING_ON.contains(&word) {
            self.statement();
        }
        let control = self.word == "for" && word == "await";
        self.token(if keyword { Last::Keyword } else { Last::Operand });
        if keyword {
            self.group().chain += KEYWORD;
            // `for await (` is a loop's, and `await (` is not.
            self.word = if control { "for" } else { word };
        }
    }

    /// A statement begins, since what comes next cannot go on with what was.
    fn statement(&mut self) {
        let group = self.group();
        *group = Group { kind: group.kind, ..Group::default() };
    }

    fn operator(&mut self, byte: u8) {
        let ended = self.newline && matches!(self.last, Last::Operand | Last::Postfix | Last::CloseBrace);
        if ended && (byte == b'~' || byte == b'!' && self.peek(1) != Some(b'=')) {
            self.statement();
        }
        let operand = matches!(self.last, Last::Operand | Last::Postfix) && !self.newline;
        let twice = matches!(byte, b'+' | b'-') && self.peek(1) == Some(byte);
        let arrow = byte == b'=' && self.peek(1) == Some(b'>');
        self.at += 1 + usize::from(twice || arrow);
        let group = self.group();
        match byte {
            b'<' => group.angles += 1,
            b'>' => group.angles = group.angles.saturating_sub(1),
            _ => {}
        }
        group.chain += match byte {
            _ if arrow => ARROW,
            b'=' | b'?' | b':' => KEYWORD,
            b'.' | b'<' | b'>' => SUFFIX,
            b'!' if operand => SUFFIX,
            _ if operand => 1,
            _ => PREFIX,
        };
        self.token(match byte {
            b'!' if operand => Last::Postfix,
            b'+' | b'-' if twice && operand => Last::Postfix,
            b'>' => Last::Angle,
            _ => Last::Operator,
        });
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'#' | b'@' | b'\\') || byte >= 0x80
}

#[cfg(test)]
mod tests;
