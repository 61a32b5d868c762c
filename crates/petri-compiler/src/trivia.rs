//! White space and comments between tokens: in `a /* b */ : T`, the token after `a` is `:`.

use oxc_ast::ast::Comment;

/// The comments of a module, for skipping over them.
pub(crate) struct Trivia<'c> {
    comments: &'c [Comment],
}

impl<'c> Trivia<'c> {
    /// `comments` must be in source order.
    pub(crate) fn new(comments: &'c [Comment]) -> Self {
        Self { comments }
    }

    /// The first offset at or after `at` that is neither white space nor inside a comment.
    pub(crate) fn skip(&self, source: &str, mut at: u32) -> u32 {
        loop {
            let rest = source.get(at as usize..).unwrap_or_default();
            at += (rest.len() - rest.trim_start_matches(is_space).len()) as u32;
            match self.comments.binary_search_by_key(&at, |comment| comment.span.start) {
                Ok(found) => at = self.comments[found].span.end,
                Err(_) => return at,
            }
        }
    }

    /// The end of the last token that ends at or before `at`.
    pub(crate) fn skip_back(&self, source: &str, mut at: u32) -> u32 {
        loop {
            at = source.get(..at as usize).unwrap_or_default().trim_end_matches(is_space).len() as u32;
            // Comments do not overlap, so they are sorted by their ends too.
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
