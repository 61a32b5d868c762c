//! What stands between tokens: white space and comments.

use oxc_ast::ast::Comment;

/// A module's comments, to step over.
pub struct Trivia<'c> {
    comments: &'c [Comment],
}

impl<'c> Trivia<'c> {
    /// The comments of a module, in the source's order.
    pub fn new(comments: &'c [Comment]) -> Self {
        Self { comments }
    }

    /// The first place from `at` on that is neither space nor comment.
    pub fn skip(&self, source: &str, mut at: u32) -> u32 {
        loop {
            let rest = source.get(at as usize..).unwrap_or_default();
            at += (rest.len() - rest.trim_start_matches(is_space).len()) as u32;
            match self.comments.binary_search_by_key(&at, |comment| comment.span.start) {
                Ok(found) => at = self.comments[found].span.end,
                Err(_) => return at,
            }
        }
    }

    /// The end of the last token that ends at `at` or before it.
    pub fn skip_back(&self, source: &str, mut at: u32) -> u32 {
        loop {
            at = source.get(..at as usize).unwrap_or_default().trim_end_matches(is_space).len() as u32;
            // Comments do not overlap, so they are in the order of their ends, too.
            match self.comments.binary_search_by_key(&at, |comment| comment.span.end) {
                Ok(found) => at = self.comments[found].span.start,
                Err(_) => return at,
            }
        }
    }
}

/// ECMAScript's WhiteSpace and LineTerminator. <https://tc39.es/ecma262/#sec-white-space>
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\u{85}' || c == '\u{FEFF}'
}
