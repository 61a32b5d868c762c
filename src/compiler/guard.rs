//! The countdown that makes a program stoppable: the first thing in every loop's body and in every function's.
//!
//! A guard is `if(!(--$n>=0))$n=$t(7);`: one step off the module's fuel, and with none left a call of the guard module's `trip`
//! (src/runtime/harness/guard.js), which gives new fuel or throws. 7 is the guard's number, by which the place that was running is found
//! again. `>=` and not `<`, because in a cycle of imports a function may run before its module does, while the fuel is still `undefined`.
//!
//! What a guard does not change: there is no function around anything, so `this`, `arguments`, `super`, `new.target`, `yield` and `await`
//! stay what they are; nothing is renamed, so `fn.name` and `fn.length` stay; directives stay first; an arrow's expression stays an
//! expression. What does change is what only the text shows: `fn.toString()`, and a statement's completion value, which only `eval` sees,
//! and isolates have none.

use super::names::Names;
use super::rewrite::Rewriter;
use oxc_ast::ast::{ArrowFunctionBody, Class, Expression, FunctionBody, Statement};
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};
use std::fmt::Write;

/// The guards of one module.
pub struct Guards {
    names: Names,
    /// The number of this module's first guard.
    first: u32,
    /// What each guards, as a byte offset of the source.
    places: Vec<u32>,
}

impl Guards {
    /// None yet; the first will have the number `first`.
    pub fn new(names: Names, first: u32) -> Self {
        Self { names, first, places: Vec::new() }
    }

    /// The names the module does not use.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// What each guard guards, as byte offsets of the source.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// What the module's text begins with, once it has a guard.
    pub fn prologue(&self) -> String {
        format!("var {}=0;", self.names.fuel)
    }

    /// What it ends with. Imports are hoisted, so the last line serves, and no line moves.
    pub fn epilogue(&self, module: &str) -> String {
        format!("import{{trip as {}}}from\"{module}\";", self.names.trip)
    }

    fn number(&mut self, place: u32) -> u32 {
        self.places.push(place);
        self.first + self.places.len() as u32 - 1
    }

    /// A guard as a statement.
    fn statement(&mut self, place: u32) -> String {
        let number = self.number(place);
        let Names { fuel, trip, .. } = &self.names;
        let mut text = String::with_capacity(32);
        // Writing to a String does not fail.
        let _ = write!(text, "if(!(--{fuel}>=0)){fuel}={trip}({number});");
        text
    }

    /// A guard before an expression, which a closing parenthesis must follow.
    fn before_expression(&mut self, place: u32) -> String {
        let number = self.number(place);
        let Names { fuel, trip, .. } = &self.names;
        let mut text = String::with_capacity(32);
        let _ = write!(text, "(--{fuel}>=0||({fuel}={trip}({number})),");
        text
    }
}

impl<'a> Rewriter<'_, 'a> {
    /// A loop's body, which becomes a block where it was none. `place` is the loop's own.
    pub(super) fn loop_body(&mut self, body: &Statement<'a>, place: u32) {
        let guard = self.guards.statement(place);
        if let Statement::BlockStatement(block) = body {
            self.edits.insert(block.span.start + 1, guard);
            self.alone(body);
        } else {
            self.edits.insert(body.span().start, format!("{{{guard}"));
            self.alone(body);
            self.edits.insert(body.span().end, "}");
        }
    }

    /// The start of a function's body, after its directives; `then` follows the guard.
    pub(super) fn function_start(&mut self, body: &FunctionBody<'a>, place: u32, then: &str) {
        let guard = self.guards.statement(place);
        match body.directives.last() {
            None => self.edits.insert(body.span.start + 1, guard + then),
            Some(last) => {
                // Without a semicolon of its own the directive would go on into the guard.
                let end = if self.text(last.span).ends_with(';') { "" } else { ";" };
                self.edits.insert(last.span.end, format!("{end}{guard}{then}"));
            }
        }
    }

    /// A static block's start.
    pub(super) fn block_start(&mut self, span: Span) {
        let guard = self.guards.statement(span.start);
        let brace = self.token_at(span.start + "static".len() as u32);
        self.edits.insert(brace + 1, guard);
    }

    /// An arrow's body.
    pub(super) fn arrow_body(&mut self, body: &ArrowFunctionBody<'a>, place: u32) {
        if let ArrowFunctionBody::FunctionBody(body) = body {
            self.function_start(body, place, "");
            self.visit_statements(&body.statements);
        } else if let Some(expression) = body.as_expression() {
            let guard = self.guards.before_expression(place);
            self.edits.insert(expression.span().start, guard);
            self.visit_expression(expression);
            self.edits.insert(expression.span().end, ")");
        }
    }

    /// A class field's initial value, which runs like a function of its own.
    pub(super) fn field_value(&mut self, value: &Expression<'a>) {
        match value.without_parentheses() {
            // The function gets its name from the field, which no guard may come between; making it runs nothing.
            Expression::FunctionExpression(function) if function.id.is_none() => self.visit_expression(value),
            Expression::ArrowFunctionExpression(_) => self.visit_expression(value),
            Expression::ClassExpression(class) if class.id.is_none() => {
                // So does the class; but making it may run what it extends, its computed keys and its static fields.
                self.class_start(class);
                self.visit_expression(value);
            }
            _ => {
                let guard = self.guards.before_expression(value.span().start);
                self.edits.insert(value.span().start, guard);
                self.visit_expression(value);
                self.edits.insert(value.span().end, ")");
            }
        }
    }

    fn class_start(&mut self, class: &Class<'a>) {
        let guard = self.guards.statement(class.span.start);
        self.edits.insert(class.body.span.start + 1, format!("static{{{guard}}}"));
    }
}
