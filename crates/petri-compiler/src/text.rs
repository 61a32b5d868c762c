//! The text of a module during the walk: the source, the changes collected so far, and the problems found so far.
//!
//! A pass that erases the type in `let a: T` calls `blank(5, 8)`.

use crate::diagnostic::{DIAGNOSTICS_MAX, Finding};
use crate::edits::Edits;
use crate::trivia::Trivia;
use oxc_ast::ast::Comment;
use oxc_span::Span;
use std::borrow::Cow;

/// The text of a module. Offsets are bytes of the source.
pub(crate) struct Text<'c, 'a> {
    source: &'a str,
    trivia: Trivia<'c>,
    edits: Edits,
    findings: Vec<Finding>,
}

impl<'c, 'a> Text<'c, 'a> {
    /// The unchanged text of a module.
    pub(crate) fn new(source: &'a str, comments: &'c [Comment]) -> Self {
        Self { source, trivia: Trivia::new(comments), edits: Edits::default(), findings: Vec::new() }
    }

    /// The source text of a span.
    pub(crate) fn of(&self, span: Span) -> &'a str {
        self.source.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// The offset of the next token.
    pub(crate) fn token_at(&self, from: u32) -> u32 {
        self.trivia.skip(self.source, from)
    }

    /// The end of the token before `to`.
    pub(crate) fn token_end_before(&self, to: u32) -> u32 {
        self.trivia.skip_back(self.source, to)
    }

    /// The offset of the next token, if it begins with `text`.
    pub(crate) fn next_is(&self, from: u32, text: &str) -> Option<u32> {
        let at = self.token_at(from);
        self.source.get(at as usize..).is_some_and(|rest| rest.starts_with(text)).then_some(at)
    }

    /// The offset of the character before `end`.
    pub(crate) fn last_char(&self, end: u32) -> u32 {
        let before = self.source.get(..end as usize).unwrap_or_default();
        end - before.chars().next_back().map_or(0, char::len_utf8) as u32
    }

    /// Whether the text of a span contains a line terminator of the grammar.
    pub(crate) fn breaks(&self, span: Span) -> bool {
        self.of(span).contains(['\n', '\r', '\u{2028}', '\u{2029}'])
    }

    /// Inserts text at an offset.
    pub(crate) fn insert(&mut self, at: u32, text: impl Into<Cow<'static, str>>) {
        self.edits.insert(at, text);
    }

    /// Replaces the source between two offsets.
    pub(crate) fn replace(&mut self, from: u32, to: u32, text: impl Into<Cow<'static, str>>) {
        self.edits.replace(from, to, text);
    }

    /// Replaces the source between two offsets by spaces.
    pub(crate) fn blank(&mut self, from: u32, to: u32) {
        self.edits.blank(from, to);
    }

    /// Erases `mark`, a `?` or `!`, if it is the next token.
    pub(crate) fn blank_mark(&mut self, from: u32, mark: &str) {
        if let Some(at) = self.next_is(from, mark) {
            self.blank(at, at + mark.len() as u32);
        }
    }

    /// Removes a statement or a class member: `type A = 1` becomes `;         `. The semicolon ends the code before, which may have none.
    pub(crate) fn remove(&mut self, span: Span) {
        let first = self.of(span).chars().next().map_or(0, |c| c.len_utf8() as u32);
        self.replace(span.start, span.start + first, ";");
        self.blank(span.start + first, span.end);
        self.edits.take_erasure_ending_at(span.end);
    }

    /// Adds a semicolon to a statement or field whose end was erased: without a semicolon the next line could continue it.
    pub(crate) fn end_statement(&mut self, span: Span) {
        if self.edits.take_erasure_ending_at(span.end) {
            self.insert(span.end, ";");
        }
    }

    /// Ends a statement that became an expression.
    pub(crate) fn end_expression(&mut self, span: Span) {
        if !self.of(span).ends_with(';') {
            self.insert(span.end, ";");
            self.edits.take_erasure_ending_at(span.end);
        }
    }

    /// Erases `sourceURL` comments: they rename the module in stack traces, and locations could not be mapped.
    pub(crate) fn blank_source_names(&mut self, comments: &[Comment]) {
        for comment in comments {
            let text = self.of(comment.content_span());
            if text.trim_start_matches(['#', '@']).trim_start().starts_with("sourceURL") {
                self.blank(comment.span.start, comment.span.end);
            }
        }
    }

    /// Reports code that cannot run. Stops at the number of diagnostics that are shown.
    pub(crate) fn refuse(&mut self, span: Span, message: impl Into<String>) {
        if self.findings.len() < DIAGNOSTICS_MAX {
            self.findings.push(Finding { span, message: message.into() });
        }
    }

    /// The changes.
    ///
    /// # Errors
    /// The problems, if there are any.
    pub(crate) fn into_edits(self) -> Result<Edits, Vec<Finding>> {
        if self.findings.is_empty() { Ok(self.edits) } else { Err(self.findings) }
    }
}
