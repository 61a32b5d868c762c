//! Parameters: their default values and computed keys run before the function's body, so they have guards of their own.

use crate::rewrite::Rewriter;
use oxc_ast::ast::{BindingPattern, Expression, PropertyKey};
use oxc_ast_visit::Visit;

impl<'a> Rewriter<'_, 'a> {
    /// The pattern of a parameter.
    pub(crate) fn parameter_pattern(&mut self, it: &BindingPattern<'a>) {
        let around = std::mem::replace(&mut self.in_parameters, true);
        self.visit_binding_pattern(it);
        self.in_parameters = around;
    }

    /// A default value in a pattern.
    pub(crate) fn default_value(&mut self, it: &Expression<'a>) {
        if std::mem::take(&mut self.in_parameters) {
            self.initial_value(it);
            self.in_parameters = true;
        } else {
            self.visit_expression(it);
        }
    }

    pub(crate) fn pattern_key(&mut self, it: &PropertyKey<'a>) {
        if std::mem::take(&mut self.in_parameters) {
            self.parameter_key(it);
            self.in_parameters = true;
        } else {
            self.visit_property_key(it);
        }
    }
}
