//! Erases types: they become spaces, so nothing moves.
//!
//! | written | compiled |
//! |---|---|
//! | `let a: string = b as string;` | `let a         = b          ;` |
//! | `<T>x` | `(  x)` |
//!
//! Three cases need more than spaces. A statement that ends in a type and has no semicolon could continue on the next line
//! ([`Text::end_statement`]). An arrow function with a line break in its types: none may stand before `=>`, or between `async` or `return`
//! and the parameter list. And `<T>{}` at the start of a statement or body, where the brace would begin a block.

use crate::text::Text;
use oxc_ast::ast::{ArrowFunctionExpression, Expression, TSThisParameter, TSTypeAssertion};
use oxc_span::{GetSpan, Span};

/// Erases an annotation, type parameters or type arguments.
pub(crate) fn types(text: &mut Text<'_, '_>, span: Span) {
    text.blank(span.start, span.end);
}

/// Erases `as T`, `satisfies T` or `!` between the end of an expression and `end`.
pub(crate) fn after_expression(text: &mut Text<'_, '_>, expression: &Expression<'_>, end: u32) {
    text.blank(expression.span().end, end);
}

/// Erases `this: T` in a parameter list.
pub(crate) fn this_parameter(text: &mut Text<'_, '_>, it: &TSThisParameter<'_>) {
    let end = text.next_is(it.span.end, ",").map_or(it.span.end, |comma| comma + 1);
    text.blank(it.span.start, end);
}

/// Erases `<T>` before the parameters of an arrow function.
pub(crate) fn arrow_type_parameters(text: &mut Text<'_, '_>, it: &ArrowFunctionExpression<'_>) {
    let Some(parameters) = &it.type_parameters else { return };
    let open = it.params.span.start;
    if text.breaks(Span::new(parameters.span.start, open)) {
        // Move the parenthesis up to where the types began: it must be on the line of `async` or `return`.
        text.replace(parameters.span.start, parameters.span.start + 1, "(");
        text.blank(parameters.span.start + 1, open + 1);
    } else {
        types(text, parameters.span);
    }
}

/// Erases `: T` after the parameters of an arrow function.
pub(crate) fn arrow_return_type(text: &mut Text<'_, '_>, it: &ArrowFunctionExpression<'_>) {
    let Some(annotation) = &it.return_type else { return };
    let (close, end) = (it.params.span.end - 1, annotation.span.end);
    if text.breaks(Span::new(close, end)) {
        // Move the parenthesis down to where the type ended: it must be on the line of `=>`.
        let last = text.last_char(end);
        text.blank(close, close + 1);
        text.blank(annotation.span.start, last);
        text.replace(last, end, ")");
    } else {
        types(text, annotation.span);
    }
}

/// Replaces `<T>` before an expression with `(`.
pub(crate) fn enter_assertion(text: &mut Text<'_, '_>, it: &TSTypeAssertion<'_>) {
    text.replace(it.span.start, it.span.start + 1, "(");
    text.blank(it.span.start + 1, it.expression.span().start);
}

/// Closes the parenthesis of [`enter_assertion`].
pub(crate) fn exit_assertion(text: &mut Text<'_, '_>, it: &TSTypeAssertion<'_>) {
    text.insert(it.expression.span().end, ")");
}
