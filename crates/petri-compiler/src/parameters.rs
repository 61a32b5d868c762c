//! Guards the expressions in the patterns of parameters, which run before the function's body and its guard.
//!
//! `({ [key()]: a = f() }) => {}` becomes `({ [(--$n>=0||($n=$t(0)),key()/*$n*/)]: a = (--$n>=0||($n=$t(1)),f()/*$n*/) }) => {…}`.

use crate::guard::Guards;
use crate::text::Text;
use oxc_ast::ast::{Expression, PropertyKey};
use oxc_span::GetSpan;

/// Whether the current node is in the pattern of a parameter.
#[derive(Default)]
pub(crate) struct Parameters {
    /// `true` for the pattern of a parameter, `false` for a default value or a computed key: those around the current node, innermost last.
    in_pattern: Vec<bool>,
}

impl Parameters {
    /// Enters the pattern of a parameter.
    pub(crate) fn enter(&mut self) {
        self.in_pattern.push(true);
    }

    /// Leaves the pattern that was entered last.
    pub(crate) fn exit(&mut self) {
        self.in_pattern.pop();
    }

    /// Enters a default value in any pattern.
    pub(crate) fn enter_default(&mut self, text: &mut Text<'_, '_>, guards: &mut Guards, it: &Expression<'_>) {
        if self.is_in_pattern() {
            guards.enter_initial_value(text, it);
        }
        self.in_pattern.push(false);
    }

    pub(crate) fn exit_default(&mut self, text: &mut Text<'_, '_>, guards: &Guards, it: &Expression<'_>) {
        self.in_pattern.pop();
        if self.is_in_pattern() {
            guards.exit_initial_value(text, it);
        }
    }

    /// Enters a computed key in any pattern.
    pub(crate) fn enter_key(&mut self, text: &mut Text<'_, '_>, guards: &mut Guards, it: &PropertyKey<'_>) {
        if self.is_in_pattern() {
            guards.enter_expression(text, it.span(), it.span().start);
        }
        self.in_pattern.push(false);
    }

    pub(crate) fn exit_key(&mut self, text: &mut Text<'_, '_>, guards: &Guards, it: &PropertyKey<'_>) {
        self.in_pattern.pop();
        if self.is_in_pattern() {
            guards.exit_expression(text, it.span());
        }
    }

    fn is_in_pattern(&self) -> bool {
        self.in_pattern.last() == Some(&true)
    }
}
