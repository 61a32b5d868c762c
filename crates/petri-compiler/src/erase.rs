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
            if self.text.breaks(Span::new(types.span.start, open)) {
                // Move the parenthesis up to where the types began: it must be on the line of `async` or `return`.
                self.text.replace(types.span.start, types.span.start + 1, "(");
                self.text.blank(types.span.start + 1, open + 1);
            } else {
                self.visit_ts_type_parameter_declaration(types);
            }
        }
        self.visit_formal_parameters(&it.params);
        if let Some(annotation) = &it.return_type {
            let (close, end) = (it.params.span.end - 1, annotation.span.end);
            if self.text.breaks(Span::new(close, end)) {
                // Move the parenthesis down to where the type ended: it must be on the line of `=>`.
                let last = self.text.last_char(end);
                self.text.blank(close, close + 1);
                self.text.blank(annotation.span.start, last);
                self.text.replace(last, end, ")");
            } else {
                self.visit_ts_type_annotation(annotation);
            }
        }
    }

    /// `<T>x` becomes `(x)`.
    pub(crate) fn type_assertion(&mut self, it: &TSTypeAssertion<'a>) {
        let from = it.expression.span();
        self.text.replace(it.span.start, it.span.start + 1, "(");
        self.text.blank(it.span.start + 1, from.start);
        self.visit_expression(&it.expression);
        self.text.insert(from.end, ")");
    }
}
