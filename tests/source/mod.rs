//! Reads Rust sources for the tidy test: the files, and their text without comments, literals and tests.

use std::fs;
use std::path::Path;

/// The files below a folder of the checkout: their paths relative to the folder, with `/`, and their text.
pub fn files(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "", &mut found);
    found.sort();
    found
}

fn walk(path: &Path, name: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        let below = format!("{name}{}{}", if name.is_empty() { "" } else { "/" }, entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &below, found);
        } else {
            found.push((below, fs::read_to_string(entry.path()).unwrap()));
        }
    }
}

/// Whether a file has only tests.
pub fn is_test_file(file: &str) -> bool {
    file.ends_with("_tests.rs") || file.ends_with("/tests.rs")
}

const TESTS: &str = "\n#[cfg(test)]\n";

/// The text of a file before its tests.
pub fn without_tests(text: &str) -> &str {
    text.find(TESTS).map_or(text, |at| &text[..=at])
}

/// Whether the tests of a file, an inline module or one in its own file, are the last item.
pub fn tests_are_last(text: &str) -> bool {
    let Some(at) = text.find(TESTS) else { return true };
    let tests = text[at + TESTS.len()..].trim_end();
    match tests.find("\n}") {
        Some(end) => tests.contains("mod tests {") && end + 2 == tests.len(),
        None => tests.ends_with("mod tests;"),
    }
}

/// Whether `line` contains `word` as a whole word.
pub fn names(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(part);
        let after = line[at + word.len()..].chars().next().is_some_and(part);
        !(word.starts_with(part) && before || word.ends_with(part) && after)
    })
}

/// The text without comments, strings and character literals. Line numbers stay the same.
pub fn code_of(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => comment(rest),
            '"' => string(rest),
            'r' | 'b' if !code.ends_with(|c: char| c.is_alphanumeric() || c == '_') => literal(rest),
            '\'' => character(rest),
            _ => 0,
        };
        if skipped == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            // A space in place of the literal keeps its neighbours apart.
            code.push(' ');
            code.extend(rest[..skipped].chars().filter(|c| *c == '\n'));
            rest = &rest[skipped..];
        }
    }
    code
}

/// The length of a block comment; they nest.
fn comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// The length of a string literal with escapes. The text begins with its opening quote.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a raw, byte or raw byte literal; 0 for an identifier that begins with the same letter.
fn literal(text: &str) -> usize {
    let rest = text.strip_prefix('b').unwrap_or(text);
    let prefix = text.len() - rest.len();
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if !raw[hashes..].starts_with('"') {
            return 0;
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let body = prefix + 1 + hashes + 1;
        return text[body..].find(&end).map_or(text.len(), |at| body + at + end.len());
    }
    match rest.chars().next() {
        Some('"') if prefix == 1 => 1 + string(rest),
        Some('\'') if prefix == 1 => 1 + character(rest),
        _ => 0,
    }
}

/// The length of a character literal; 0 for a lifetime.
fn character(text: &str) -> usize {
    let mut inside = text.chars().skip(1);
    match (inside.next(), inside.next()) {
        (Some('\\'), Some(_)) => text[3..].find('\'').map_or(0, |at| 3 + at + 1),
        (Some(c), Some('\'')) => 1 + c.len_utf8() + 1,
        _ => 0,
    }
}
