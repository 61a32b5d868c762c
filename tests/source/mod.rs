//! Reads Rust sources for the tidy test: the files, and their tokens without comments, string contents and tests.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::Path;

/// The files of the app, the libraries and the harness: their paths relative to the checkout, with `/`, and their text.
pub(crate) fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&root.join("src"), "src", &mut found);
    walk(&root.join("crates"), "crates", &mut found);
    found.retain(|(file, _)| ["src/", "/src/", "/harness/"].iter().any(|part| file.contains(part)));
    found.sort();
    found
}

fn walk(path: &Path, name: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        let below = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &below, found);
        } else {
            found.push((below, fs::read_to_string(entry.path()).unwrap()));
        }
    }
}

/// Whether a file has only tests.
pub(crate) fn is_test_file(file: &str) -> bool {
    file.ends_with("_tests.rs") || file.ends_with("/tests.rs")
}

/// A token of Rust. The content of macros is tokens, too; a comment is none.
#[derive(Debug)]
pub(crate) struct Token {
    /// An identifier, one character of punctuation, or a bracket. Empty for a literal.
    pub(crate) text: String,
    /// From 1.
    pub(crate) line: usize,
}

/// The tokens of a file in order. Doc comments are left out.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    flatten(text.parse().unwrap(), &mut found);
    found
}

fn flatten(stream: TokenStream, found: &mut Vec<Token>) {
    for tree in stream {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                found.push(Token { text: open.to_owned(), line });
                flatten(group.stream(), found);
                found.push(Token { text: close.to_owned(), line: group.span_close().start().line });
            }
            TokenTree::Literal(_) => found.push(Token { text: String::new(), line }),
            TokenTree::Ident(_) | TokenTree::Punct(_) => found.push(Token { text: tree.to_string(), line }),
        }
    }
}

/// Whether the tokens begin with the words of `pattern`, which are separated by spaces.
pub(crate) fn begins_with(tokens: &[Token], pattern: &str) -> bool {
    let mut tokens = tokens.iter();
    pattern.split(' ').all(|word| tokens.next().is_some_and(|token| token.text == word))
}

const TEST: &str = "# [ cfg ( test ) ]";

/// The tokens before a file's tests.
pub(crate) fn without_tests(tokens: &[Token]) -> &[Token] {
    let tests = (0..tokens.len()).find(|at| begins_with(&tokens[*at..], TEST));
    &tokens[..tests.unwrap_or(tokens.len())]
}

/// Whether the tests of a file, inline modules or ones in their own files, are its last items.
pub(crate) fn tests_are_last(tokens: &[Token]) -> bool {
    let mut rest = &tokens[without_tests(tokens).len()..];
    while let Some(at) = rest.iter().position(|token| token.text == "mod") {
        if !begins_with(rest, TEST) {
            return false;
        }
        let mut depth = 0;
        let end = rest[at..].iter().position(|token| {
            depth += i32::from(token.text == "{") - i32::from(token.text == "}");
            depth == 0 && matches!(token.text.as_str(), ";" | "}")
        });
        let Some(end) = end else { return false };
        rest = &rest[at + end + 1..];
    }
    rest.is_empty()
}

/// The modules of the crate that a file names, with their lines: the first segments of its paths from the crate's root, written with
/// `crate` or with as many `super` as lead there.
pub(crate) fn modules_named(file: &str, tokens: &[Token]) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut next = at + 1;
        let mut level = match tokens[at].text.as_str() {
            "crate" => 0,
            "super" => depth(file) - 1,
            _ => {
                at = next;
                continue;
            }
        };
        while begins_with(&tokens[next..], ": : super") {
            level -= 1;
            next += 3;
        }
        if level == 0 && begins_with(&tokens[next..], ": :") {
            found.extend(first_segments(&tokens[next + 2..]));
        }
        at = next;
    }
    found
}

/// How many modules lead from the crate's root to a file: 2 for `src/ui/notice.rs`, 1 for `src/ui/mod.rs`.
fn depth(file: &str) -> usize {
    let path = file.split_once("src/").map_or(file, |(_, path)| path);
    let path = path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs")).unwrap_or(path);
    path.split('/').count()
}

/// The first segment of a path, or of each path in a group: `a` and `b` of `{a::x, b::{y, z}}`.
fn first_segments(tokens: &[Token]) -> Vec<(String, usize)> {
    let is_name = |token: &&Token| token.text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    if !begins_with(tokens, "{") {
        return tokens.first().filter(is_name).map(|token| (token.text.clone(), token.line)).into_iter().collect();
    }
    let (mut depth, mut starts, mut found) = (0, true, Vec::new());
    for token in tokens {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" if depth == 1 => break,
            "}" => depth -= 1,
            "," if depth == 1 => starts = true,
            _ if depth == 1 && starts => {
                found.extend(Some(token).filter(is_name).map(|token| (token.text.clone(), token.line)));
                starts = false;
            }
            _ => {}
        }
    }
    found
}
