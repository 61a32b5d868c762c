//! Erases types: they become spaces, so nothing moves.
//!
//! Three cases need more than spaces. A statement that ends in a type and has no semicolon could continue on the next line. An arrow
//! function with a line break in its types: none may stand before `=>`, or between `async` or `return` and the parameter list. And `<T>{}`
//! at the start of a statement or body.

use crate::rewrite::Rewriter;
use oxc_ast::ast::{ArrowFunctionExpression, Function, TSTypeAssertion};
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};

impl<'a> Rewriter<'_, 'a> {
    /// Erases the `?` or `!` that follows, if there is one.
    pub(crate) fn erase_mark(&mut self, from: u32, mark: &str) {
        if let Some(at) = self.next_is(from, mark) {
            self.edits.blank(at, at + mark.len() as u32);
        }
    }

    /// The type parameters, parameters and return type of a function.
    pub(crate) fn signature(&mut self, it: &Function<'a>) {
        if let Some(parameters) = &it.type_parameters {
            self.visit_ts_type_parameter_declaration(parameters);
        }
        if let Some(this) = &it.this_param {
            self.visit_ts_this_parameter(this);
        }
        self.visit_formal_parameters(&it.params);
        if let Some(annotation) = &it.return_type {
            self.visit_ts_type_annotation(annotation);
        }
    }

    /// The part of an arrow function before its `=>`.
    pub(crate) fn arrow_head(&mut self, it: &ArrowFunctionExpression<'a>) {
        if let Some(types) = &it.type_parameters {
            let open = it.params.span.start;
            if self.breaks(Span::new(types.span.start, open)) {
                // Move the parenthesis up to where the types began: it must be on the line of `async` or `return`.
                self.edits.replace(types.span.start, types.span.start + 1, "(");
                self.edits.blank(types.span.start + 1, open + 1);
            } else {
                self.visit_ts_type_parameter_declaration(types);
            }
        }
        self.visit_formal_parameters(&it.params);
        if let Some(annotation) = &it.return_type {
            let (close, end) = (it.params.span.end - 1, annotation.span.end);
            if self.breaks(Span::new(close, end)) {
                // Move the parenthesis down to where the type ended: it must be on the line of `=>`.
                let last = self.last_char(end);
                self.edits.blank(close, close + 1);
                self.edits.blank(annotation.span.start, last);
                self.edits.replace(last, end, ")");
            } else {
                self.visit_ts_type_annotation(annotation);
            }
        }
    }

    /// `<T>x` becomes `(x)`.
    pub(crate) fn type_assertion(&mut self, it: &TSTypeAssertion<'a>) {
        let from = it.expression.span();
        self.edits.replace(it.span.start, it.span.start + 1, "(");
        self.edits.blank(it.span.start + 1, from.start);
        self.visit_expression(&it.expression);
        self.edits.insert(from.end, ")");
    }

    /// Whether the text contains a line terminator of the grammar.
    fn breaks(&self, span: Span) -> bool {
        self.text(span).contains(['\n', '\r', '\u{2028}', '\u{2029}'])
    }

    fn last_char(&self, end: u32) -> u32 {
        let before = self.source.get(..end as usize).unwrap_or_default();
        end - before.chars().next_back().map_or(0, char::len_utf8) as u32
    }
}
