//! Keywords, and how they nest: in `if (a) return typeof b`, `return` nests in `if`, and `typeof` in `return`.

use super::group::{Group, Precedence};
use super::weights::{IF, KEYWORD};

/// Words that nest the code after them, or after which a slash begins a regular expression.
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
const CONTINUATION: &[&str] =
    &["else", "catch", "finally", "while", "in", "instanceof", "of", "as", "satisfies", "extends", "is"];
/// Words that nest only the operand or type that they belong to.
const OPERAND: &[&str] = &[
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
const BINARY: &[&str] = &["in", "instanceof"];
/// Words whose parentheses are followed by a statement.
const CONTROL: &[&str] = &["if", "for", "while", "with"];

pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Whether a word continues the statement before it.
pub(crate) fn continues_statement(word: &str) -> bool {
    CONTINUATION.contains(&word)
}

/// Whether a statement follows the parentheses after a keyword.
pub(crate) fn has_body(keyword: &str) -> bool {
    CONTROL.contains(&keyword)
}

/// Adds a keyword to the group that it is in.
pub(crate) fn add(group: &mut Group, keyword: &str) {
    match keyword {
        // Counted with its `if`.
        "else" => {}
        "if" => group.nest(IF),
        _ if OPERAND.contains(&keyword) => group.level(KEYWORD),
        _ if BINARY.contains(&keyword) => group.operator(Precedence::Comparison),
        _ => group.nest(KEYWORD),
    }
}
