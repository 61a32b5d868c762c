//! Reports the use of CommonJS before the program runs, instead of `require is not defined` while it runs. Petri's modules are ECMAScript
//! modules.
//!
//! A module that tests for CommonJS (`typeof require`, `typeof module`) is left alone: such code is written to run in several environments.

use crate::rewrite::Rewriter;
use oxc_ast::ast::{Expression, IdentifierReference, StaticMemberExpression};
use oxc_span::GetSpan;

const NAMES: [&str; 3] = ["require", "module", "exports"];

impl<'a> Rewriter<'_, 'a> {
    /// The CommonJS name that a reference stands for. `None` if the module declares the name itself.
    fn commonjs_name(&self, it: &IdentifierReference<'a>) -> Option<&'static str> {
        let name = NAMES.iter().find(|name| **name == it.name.as_str())?;
        let resolved = it.reference_id.get().is_some_and(|id| self.scoping.get_reference(id).symbol_id().is_some());
        (!resolved).then_some(name)
    }

    /// Records the operand of `typeof`.
    pub(crate) fn note_typeof(&mut self, it: &IdentifierReference<'a>) {
        if let Some(name) = self.commonjs_name(it) {
            self.typeof_names.insert(name);
        }
    }

    /// Records a call of `require`.
    pub(crate) fn commonjs_call(&mut self, it: &IdentifierReference<'a>) {
        if let Some("require") = self.commonjs_name(it) {
            self.commonjs.push(("require", it.span));
        }
    }

    /// Records `module.exports` and `exports.x`.
    pub(crate) fn commonjs_member(&mut self, it: &StaticMemberExpression<'a>) {
        let Expression::Identifier(object) = &it.object else { return };
        match self.commonjs_name(object) {
            Some("module") if it.property.name == "exports" => self.commonjs.push(("module", it.span())),
            Some("exports") => self.commonjs.push(("exports", it.span())),
            _ => {}
        }
    }

    /// Reports the first few uses of CommonJS, unless the module tests for it.
    pub(crate) fn refuse_commonjs(&mut self) {
        const PLACES_MAX: usize = 5;
        if !self.typeof_names.is_empty() {
            return;
        }
        for (name, span) in std::mem::take(&mut self.commonjs).into_iter().take(PLACES_MAX) {
            let instead = if name == "require" { "import … from \"…\"" } else { "export …" };
            self.refuse(span, format!("`{name}` is CommonJS, which does not run here; write `{instead}`"));
        }
    }
}
