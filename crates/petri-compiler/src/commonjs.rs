//! Reports the use of CommonJS before the program runs, so that it does not stop at `require is not defined`. Petri's modules are
//! ECMAScript modules.
//!
//! `const fs = require("fs")` is refused: `require` is CommonJS, which does not run here; write `import … from "…"`.
//!
//! A module that tests for CommonJS (`typeof require`, `typeof module`) is left alone: such code is written to run in several environments.

use crate::text::Text;
use oxc_ast::ast::{CallExpression, Expression, IdentifierReference, StaticMemberExpression, UnaryExpression};
use oxc_semantic::Scoping;
use oxc_span::{GetSpan, Span};
use oxc_syntax::operator::UnaryOperator;

const NAMES: [&str; 3] = ["require", "module", "exports"];
/// The most uses that are reported.
const REPORTED_MAX: usize = 5;

/// The uses of CommonJS in a module.
pub(crate) struct CommonJs<'c> {
    scoping: &'c Scoping,
    uses: Vec<(&'static str, Span)>,
    /// Whether the module tests for a CommonJS name with `typeof`.
    tests: bool,
}

impl<'c> CommonJs<'c> {
    /// The state before the walk.
    pub(crate) fn new(scoping: &'c Scoping) -> Self {
        Self { scoping, uses: Vec::new(), tests: false }
    }

    /// The CommonJS name that a reference stands for. `None` if the module declares the name itself.
    fn name(&self, it: &IdentifierReference<'_>) -> Option<&'static str> {
        let name = NAMES.iter().find(|name| **name == it.name.as_str())?;
        let resolved = it.reference_id.get().is_some_and(|id| self.scoping.get_reference(id).symbol_id().is_some());
        (!resolved).then_some(name)
    }

    /// Records `typeof require`.
    pub(crate) fn unary(&mut self, it: &UnaryExpression<'_>) {
        if let (UnaryOperator::Typeof, Expression::Identifier(name)) = (it.operator, it.argument.without_parentheses())
        {
            self.tests |= self.name(name).is_some();
        }
    }

    /// Records `require(…)`.
    pub(crate) fn call(&mut self, it: &CallExpression<'_>) {
        if let Expression::Identifier(callee) = &it.callee
            && self.name(callee) == Some("require")
        {
            self.uses.push(("require", callee.span));
        }
    }

    /// Records `module.exports` and `exports.x`.
    pub(crate) fn member(&mut self, it: &StaticMemberExpression<'_>) {
        let Expression::Identifier(object) = &it.object else { return };
        match self.name(object) {
            Some("module") if it.property.name == "exports" => self.uses.push(("module", it.span())),
            Some("exports") => self.uses.push(("exports", it.span())),
            _ => {}
        }
    }

    /// Reports the first few uses, unless the module tests for CommonJS.
    pub(crate) fn report(self, text: &mut Text<'_, '_>) {
        if self.tests {
            return;
        }
        for (name, span) in self.uses.into_iter().take(REPORTED_MAX) {
            let instead = if name == "require" { "import … from \"…\"" } else { "export …" };
            text.refuse(span, format!("`{name}` is CommonJS, which does not run here; write `{instead}`"));
        }
    }
}
