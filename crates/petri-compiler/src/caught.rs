//! Removes guards from the errors that a program catches.
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
//! A function that is given to `Promise.prototype.catch` is not wrapped: the program may compare the function with another, or `catch` may
//! be a method of another object.

use crate::guard::Guards;
use crate::text::Text;
use oxc_ast::ast::{BindingPattern, CatchClause, TryStatement};

/// Opens a second `try` around the block of a `try` whose `catch` destructures its error. The pattern reads the error's properties before the handler's body begins, so the
/// block gets a `try` of its own.
pub(crate) fn enter_try_block(text: &mut Text<'_, '_>, guards: &Guards, it: &TryStatement<'_>) {
    if catches_pattern(it) {
        text.insert(it.block.span.start, format!("{{{}try", guards.names().mark()));
    }
}

/// Closes the second `try`, after the block.
pub(crate) fn exit_try_block(text: &mut Text<'_, '_>, guards: &mut Guards, it: &TryStatement<'_>) {
    if catches_pattern(it) {
        let error = guards.names().fresh("");
        let caught = guards.caught();
        text.insert(it.block.span.end, format!("catch({error}){{throw {caught}({error})}}}}"));
    }
}

/// Before a `catch` with the name of a variable.
pub(crate) fn enter_catch_clause(text: &mut Text<'_, '_>, guards: &mut Guards, it: &CatchClause<'_>) {
    if let Some(BindingPattern::BindingIdentifier(name)) = it.param.as_ref().map(|parameter| &parameter.pattern) {
        let call = format!("{}({});", guards.caught(), text.of(name.span));
        text.insert(it.body.span.start + 1, call);
    }
}

fn catches_pattern(it: &TryStatement<'_>) -> bool {
    let parameter = it.handler.as_ref().and_then(|handler| handler.param.as_ref());
    parameter.is_some_and(|parameter| !matches!(parameter.pattern, BindingPattern::BindingIdentifier(_)))
}
