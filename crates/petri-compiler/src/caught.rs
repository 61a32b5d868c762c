//! The errors that a program gets hold of.
//!
//! The engine's messages quote functions with their guards: `class A extends (() => 1) {}` throws `Class extends value () => … is not a
//! constructor`. The message is a property that the engine sets before anybody can see the error, so it is changed where the program
//! first gets the error: `caught` of the guard module takes the guards out of it.
//!
//! | written | compiled |
//! |---|---|
//! | `catch (e) {` | `catch (e) {$c(e);` |
//! | `try {} catch ({ message }) {}` | `try {/*$n*/try{} catch($_0){throw $c($_0)}} catch ({ message }) {}` |
//!
//! A function that is given to `Promise.prototype.catch` is not wrapped: the program may compare it, or the method may be another.

use crate::rewrite::Rewriter;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;

impl<'a> Rewriter<'_, 'a> {
    pub(crate) fn catch_errors(&mut self, it: &TryStatement<'a>) {
        let parameter = it.handler.as_ref().and_then(|handler| handler.param.as_ref());
        let name = parameter.map(|parameter| match &parameter.pattern {
            BindingPattern::BindingIdentifier(name) => Some(name.span),
            _ => None,
        });
        let mark = self.guards.names().mark();
        // A pattern reads the error's properties before the block begins.
        let has_pattern = name == Some(None);
        if has_pattern {
            self.text.insert(it.block.span.start, format!("{{{mark}try"));
        }
        self.visit_block_statement(&it.block);
        if has_pattern {
            let error = self.guards.names().fresh("");
            let caught = self.guards.caught();
            self.text.insert(it.block.span.end, format!("catch({error}){{throw {caught}({error})}}}}"));
        }
        if let Some(handler) = &it.handler {
            if let Some(Some(name)) = name {
                let name = self.text.of(name);
                let text = format!("{}({name});", self.guards.caught());
                self.text.insert(handler.body.span.start + 1, text);
            }
            self.visit_catch_clause(handler);
        }
        if let Some(finalizer) = &it.finalizer {
            self.visit_block_statement(finalizer);
        }
    }
}
