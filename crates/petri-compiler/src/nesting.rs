//! Bounds how deep a source nests, before it is parsed.
//!
//! The parser and everything that walks its tree recurse. A hundred thousand opening parentheses would overflow the stack, and in the
//! Worker that stops every other request too. So tokens are counted first. Each token has a weight in proportion to the stack that a level
//! of its kind takes, and the weights along the deepest path are added up. Where only parsing could tell the path, the count is too high
//! rather than too low. Programs that people write stay far below the bound.

mod group;
mod limit;
mod operators;
mod regex;
mod slash;
mod text;

use crate::diagnostic::Finding;
use group::{BracketKind, Group, Precedence};
use limit::LimitExceeded;
use slash::SlashBudget;
use text::name_end;

/// The largest weight allowed. As WebAssembly under V8 with 0.9 MB of stack, the compiler overflows at 1.5 times this weight or more,
/// whatever tokens it is made of.
const WEIGHT_MAX: u32 = 16_384;
/// An open bracket.
const BRACKET: u32 = 44;
/// An open `<`. If it may begin type arguments, the parser first reads what follows as types, and then again.
const ANGLE: u32 = 32;
/// An arrow. Weighs more than its stack: in `a ? (b) : c => d` the parser first reads the rest as the arrow's body, and then again, so time
/// grows with the square of the number of arrows. People nest up to ten.
const ARROW: u32 = 320;
/// An assignment in parentheses, a list or an object. Weighs more than its stack: the parser first reads `(a, b = (c, d = (e)))` as the
/// parameters of an arrow, at each level, so time grows with the cube of the number of levels. People nest up to five.
const DEFAULT: u32 = 1280;
/// `${…}`. Weighs more than its stack for the same reason: in parentheses it is read again at each level. People nest up to six.
const TEMPLATE: u32 = 960;
/// The parentheses of a loop. Weighs more than its stack, because analysis compares the contents of a loop with all loops around it.
const LOOP: u32 = 40;
/// A computed key, `{ [a]: b }`. Weighs more than its stack, because it is read again at each level. People nest one or two.
const KEY: u32 = 480;
/// Open `<` around a token. The parser first reads what follows each as types, up to the end of the innermost, so time grows with the
/// square of their number. People nest up to ten.
const ANGLES_MAX: usize = 24;
/// An `if`, which contains its `else`. Programs have ladders of a thousand.
const IF: u32 = 10;
/// A binary operator, which contains everything before it in its chain. Programs have chains of more than a thousand.
const LINK: u32 = 10;
/// Any other keyword that nests, an assignment, half of a conditional, a label.
const KEYWORD: u32 = 16;
/// A prefix operator.
const PREFIX: u32 = 14;
/// A call, a member, or a postfix `!`.
const SUFFIX: u32 = 17;
/// The longest name, bytes. Names are repeated in the output and compared with each other.
const NAME_BYTES_MAX: usize = 512;

/// Words that nest what follows them, or after which a slash begins a regular expression.
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
/// Words that continue the statement before them.
const CONTINUATION_KEYWORDS: &[&str] =
    &["else", "catch", "finally", "while", "in", "instanceof", "of", "as", "satisfies", "extends", "is"];
/// Words that nest only the operand or type that they belong to.
const OPERAND_KEYWORDS: &[&str] = &[
    "as",
    "asserts",
    "await",
    "class",
    "delete",
    "extends",
    "function",
    "infer",
    "is",
    "keyof",
    "new",
    "readonly",
    "satisfies",
    "typeof",
    "unique",
    "void",
];
/// Words that are binary operators.
const BINARY_KEYWORDS: &[&str] = &["in", "instanceof"];
/// Words whose parentheses are followed by a statement.
const CONTROL_KEYWORDS: &[&str] = &["if", "for", "while", "with"];

/// Refuses a source that nests too deep to be parsed without overflowing the stack.
///
/// # Errors
/// The position where it nests too deep, or where another bound of the scan is passed.
pub(crate) fn check(source: &str) -> Result<(), Vec<Finding>> {
    let mut budget = SlashBudget::of(source);
    let mut scan = Scan {
        source: source.as_bytes(),
        at: 0,
        groups: vec![Group::default()],
        weight: 0,
        angles: Vec::new(),
        last: LastToken::Operator,
        newline: false,
        word: "",
        arrow: false,
    };
    scan.hashbang();
    scan.run(source, &mut budget).map_err(|exceeded| vec![exceeded.finding(source)])
}

/// What the last token was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LastToken {
    /// The end of an operand.
    Operand,
    Keyword,
    Operator,
    /// `!`, `++` or `--` after an operand.
    Postfix,
    /// The `)` of an `if` or a loop.
    Control,
    CloseBrace,
    /// A `>` that may close type arguments.
    Angle,
    Semicolon,
}

#[derive(Clone)]
struct Scan<'s> {
    source: &'s [u8],
    at: usize,
    groups: Vec<Group>,
    /// The weight of all groups but the last, with their brackets.
    weight: u32,
    /// For each open `<` of all groups: the group before it, and the weight around the items after it.
    angles: Vec<(Group, u32)>,
    last: LastToken,
    /// Whether a line ended since the last token.
    newline: bool,
    /// The last token, if it is a keyword or `type`. Empty otherwise.
    word: &'s str,
    /// Whether the last token is an arrow.
    arrow: bool,
}

impl<'s> Scan<'s> {
    /// Scans to the end of the source. Returns the first bound that is passed.
    fn run(mut self, source: &'s str, budget: &mut SlashBudget) -> Result<(), LimitExceeded> {
        while let Some(&byte) = self.source.get(self.at) {
            let start = self.at;
            if self.newline && !b" \t|&.,:;?=)]}>/\n\r".contains(&byte) && self.last != LastToken::Operator {
                // On a new line only these characters continue a type.
                self.group().alias = false;
            }
            // A word may continue the statement: `if (a) b; else c`.
            if self.last == LastToken::Semicolon
                && matches!(byte, b'(' | b'[' | b'{' | b'`' | b'+' | b'-' | b'!' | b'~')
            {
                self.statement();
            }
            match byte {
                b'\n' | b'\r' => {
                    self.newline = true;
                    self.at += 1;
                }
                b' ' | b'\t' | b'\x0B' | b'\x0C' => self.at += 1,
                _ if byte >= 0x80 && self.wide_space(source) => {}
                b'/' if self.peek(1) == Some(b'/') => self.at = self.line_end(start),
                b'/' if self.peek(1) == Some(b'*') => self.comment(),
                b'/' => {
                    // A type contains no slash.
                    self.group().alias = false;
                    self.slash(source, budget)?;
                }
                b'"' | b'\'' => {
                    if !self.string(byte) {
                        // Not a program: the parser stops here.
                        return Ok(());
                    }
                    self.token(LastToken::Operand);
                }
                b'`' => {
                    self.group().level(SUFFIX);
                    self.template();
                }
                b'(' | b'[' | b'{' => self.open(byte),
                b')' | b']' | b'}' => self.close(byte),
                b';' => {
                    self.at += 1;
                    self.token(LastToken::Semicolon);
                }
                b',' => {
                    self.at += 1;
                    let angles = self.group().angles;
                    let around = self.angles.last().filter(|_| angles > 0).map_or(0, |(_, around)| *around);
                    self.group().end(around);
                    self.token(LastToken::Operator);
                }
                _ if is_word(byte) => {
                    self.word(source);
                    if self.at - start > NAME_BYTES_MAX {
                        return Err(LimitExceeded::name(start, self.at));
                    }
                }
                _ => self.operator(byte),
            }
            if self.angles.len() > ANGLES_MAX {
                return Err(LimitExceeded::angles(start));
            }
            if self.weight.saturating_add(self.group().depth()) > WEIGHT_MAX {
                return Err(LimitExceeded::depth(start));
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
        // There is always one group: the source's own is never closed.
        let last = self.groups.len() - 1;
        &mut self.groups[last]
    }

    fn token(&mut self, last: LastToken) {
        self.last = last;
        self.newline = false;
        self.word = "";
        self.arrow = false;
    }

    fn open(&mut self, byte: u8) {
        let kind = match byte {
            b'(' if CONTROL_KEYWORDS.contains(&self.word) => BracketKind::Control,
            b'(' => BracketKind::Paren,
            b'[' => BracketKind::Bracket,
            // The brace after an arrow opens a body.
            _ if self.last == LastToken::Operator && !self.arrow => BracketKind::Object,
            _ => BracketKind::Brace,
        };
        self.push(kind);
    }

    fn push(&mut self, kind: BracketKind) {
        self.at += 1;
        let key = kind == BracketKind::Bracket
            && self.last == LastToken::Operator
            && self.group().kind == BracketKind::Object;
        let weight = match kind {
            BracketKind::Bracket if key => KEY,
            BracketKind::Control if self.word == "if" => 0,
            BracketKind::Control => LOOP,
            // A part of a template, which was counted at its start.
            BracketKind::Template => 0,
            // The body of an `if` or a loop.
            BracketKind::Brace if self.last == LastToken::Control || self.word == "else" => 0,
            // Brackets can follow brackets, `x[0][0]`, and each nests the one before.
            _ => SUFFIX,
        };
        self.group().level(weight);
        let path = self.group().path();
        self.weight = self.weight.saturating_add(path + kind.weight());
        self.groups.push(Group::new(kind));
        self.token(LastToken::Operator);
    }

    fn close(&mut self, byte: u8) {
        let kind = self.group().kind;
        if self.groups.len() > 1 {
            self.close_angles(u32::MAX);
            let depth = self.group().deepest() + kind.weight();
            self.groups.pop();
            let path = self.group().path();
            self.weight = self.weight.saturating_sub(path + kind.weight());
            self.group().close(depth);
        }
        if kind == BracketKind::Template && byte == b'}' {
            return self.template();
        }
        self.at += 1;
        self.token(match (byte, kind) {
            (b')', BracketKind::Control) => LastToken::Control,
            (b'}', _) => LastToken::CloseBrace,
            _ => LastToken::Operand,
        });
    }

    fn word(&mut self, source: &'s str) {
        let start = self.at;
        self.at = name_end(source, start);
        // The braces of `\u{61}` belong to the name.
        while self.peek(0) == Some(b'{') && self.source[start..self.at].ends_with(b"\\u") {
            let end = self.find(self.at + 1, |c| !c.is_ascii_hexdigit());
            if self.source.get(end) != Some(&b'}') {
                break;
            }
            self.at = name_end(source, end + 1);
        }
        let word = source.get(start..self.at).unwrap_or_default();
        let property = start > 0 && self.source[start - 1] == b'.' && !self.source[..start].ends_with(b"...");
        let keyword = !property && KEYWORDS.contains(&word);
        let ends_statement = match self.last {
            LastToken::CloseBrace | LastToken::Semicolon => true,
            LastToken::Operand | LastToken::Postfix | LastToken::Angle => self.newline,
            LastToken::Keyword | LastToken::Operator | LastToken::Control => false,
        };
        if ends_statement && !CONTINUATION_KEYWORDS.contains(&word) {
            self.statement();
        }
        if self.word == "type" && !self.newline && !keyword {
            self.group().alias = true;
        }
        let control = self.word == "for" && word == "await";
        self.token(if keyword { LastToken::Keyword } else { LastToken::Operand });
        if keyword {
            let group = self.group();
            match word {
                // Counted with its `if`.
                "else" => {}
                "if" => group.nest(IF),
                _ if OPERAND_KEYWORDS.contains(&word) => group.level(KEYWORD),
                _ if BINARY_KEYWORDS.contains(&word) => group.operator(Precedence::Comparison),
                _ => group.nest(KEYWORD),
            }
            // The parentheses of `for await (` belong to a loop, those of `await (` do not.
            self.word = if control { "for" } else { word };
        } else if word == "type" && !property {
            self.word = word;
        }
    }

    /// Ends the statement: the next token cannot continue it.
    fn statement(&mut self) {
        self.close_angles(u32::MAX);
        self.group().alias = false;
        self.group().end(0);
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'#' | b'@' | b'\\') || byte >= 0x80
}

#[cfg(test)]
mod tests;
