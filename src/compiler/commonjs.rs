//! CommonJS, which modules here are not: said before the program runs, instead of `require is not defined` while it does.
//!
//! A module that asks first (`typeof require`, `typeof module`, as code for several places does) is left alone.

use super::rewrite::Rewriter;
use oxc_ast::ast::{Expression, IdentifierReference, StaticMemberExpression};
use oxc_span::GetSpan;

const NAMES: [&str; 3] = ["require", "module", "exports"];

impl<'a> Rewriter<'_, 'a> {
    /// Whether a name is CommonJS's own, and not the module's.
    fn commonjs_name(&self, it: &IdentifierReference<'a>) -> Option<&'static str> {
        let name = NAMES.iter().find(|name| **name == it.name.as_str())?;
        let resolved = it.reference_id.get().is_some_and(|id| self.scoping.get_reference(id).symbol_id().is_some());
        (!resolved).then_some(name)
    }

    /// `typeof` of a name.
    pub(super) fn tests(&mut self, it: &IdentifierReference<'a>) {
        if let Some(name) = self.commonjs_name(it) {
            self.tested.insert(name);
        }
    }

    /// A call of a name.
    pub(super) fn commonjs_call(&mut self, it: &IdentifierReference<'a>) {
        if let Some("require") = self.commonjs_name(it) {
            self.commonjs.push(("require", it.span));
        }
    }

    /// `module.exports` and `exports.x`.
    pub(super) fn commonjs_member(&mut self, it: &StaticMemberExpression<'a>) {
        let Expression::Identifier(object) = &it.object else { return };
        match self.commonjs_name(object) {
            Some("module") if it.property.name == "exports" => self.commonjs.push(("module", it.span())),
            Some("exports") => self.commonjs.push(("exports", it.span())),
            _ => {}
        }
    }

    /// Says what was found, unless the module asks for it first. A few places are enough.
    pub(super) fn refuse_commonjs(&mut self) {
        const PLACES_MAX: usize = 5;
        if !self.tested.is_empty() {
            return;
        }
        for (name, span) in std::mem::take(&mut self.commonjs).into_iter().take(PLACES_MAX) {
            let instead = if name == "require" { "import … from \"…\"" } else { "export …" };
            self.refuse(span, format!("`{name}` is CommonJS, and modules here are not; write `{instead}`"));
        }
    }
}
