//! The guards that make a program stoppable: every loop body and every function begins with a guard.
//!
//! `while (true) {}` becomes `while (true) {if(!(--$n>=0))$n=$t(7);}`.
//!
//! The guard takes one step off the module's fuel `$n`. When no fuel is left it calls `$t`, which is `trip` of the guard module
//! (crates/petri-runtime/harness/guard.js) and gives new fuel or throws. 7 is the guard's number, from which the location that was running
//! is found again. The test is `>=` and not `<`, because in a cycle of imports a function may run before its module does, while the fuel is
//! still `undefined`.
//!
//! Parameters are evaluated before the body, and the body may never run: that of a generator waits for `next`, that of an async function is
//! skipped when a parameter throws. So the expressions in a parameter list have guards of their own: `(a = (--$n>=0||($n=$t(7)),f(a)))`.
//!
//! Functions of the engine have no guards. Where the engine could be made to call such a function without end, `counted` of the guard module
//! wraps it in a function with a guard (callbacks.rs).
//!
//! A guard wraps nothing in a function, so `this`, `arguments`, `super`, `new.target`, `yield` and `await` keep their meaning. Nothing is
//! renamed, so `fn.name` and `fn.length` stay. Directives stay first, and an arrow's expression stays an expression. A statement's
//! completion value differs, which only `eval` sees, and isolates have no `eval`.
//!
//! The text of a function would show its guards, so the harness removes them (crates/petri-runtime/harness/source.js). To tell added code from the
//! author's, it looks for names that do not occur in the program: every inserted piece contains a name that begins with `$`. Where the
//! code itself has no such name, a comment `/*$n*/` is inserted with it:
//!
//! | added | where |
//! |---|---|
//! | `if(!(--$n>=0))$n=$t(7);` | a function's, a loop's or a static block's start |
//! | `/*$n*/;` | after a directive without a semicolon, before the guard |
//! | `{/*$n*/` guard … `/*$n*/}` | around a loop's body that is another statement than a block |
//! | `static/*$n*/{` guard `}` | a class |
//! | `(--$n>=0\|\|($n=$t(7)),` … `/*$n*/)` | around an expression |
//! | `$f(` … `/*$n*/)`, `:$f(then/*$n:*/)` | a value that is counted, a shorthand property |
//! | `$i(` … `,$i/*$n*/)` | a specifier that is looked up as the program runs |
//! | `(0/*$n*/,` … `/*$n*/,"./lib.ts"/*$n&*/)` | a specifier that is known, and its options (import_calls.rs) |
//! | `$c(e);`, `{/*$n*/try` … `catch($_0){throw $c($_0)}}` | a `catch` (caught.rs) |

use crate::names::Names;
use crate::resolve::ModuleTable;
use crate::text::Text;
use oxc_ast::ast::{Class, Expression, FunctionBody, Statement, StaticBlock};
use oxc_span::{GetSpan, Span};
use std::fmt::Write;

/// The import of the guard module's `resolved`. Only modules that resolve specifiers at run time contain this text.
pub(crate) const RESOLVED: &str = ",resolved as $";

/// The guards of one module.
pub(crate) struct Guards {
    names: Names,
    /// The number of this module's first guard.
    first: u32,
    /// The byte offset of each guard's loop or function.
    locations: Vec<u32>,
    /// Other variables that the compiler adds to the module.
    variables: Vec<String>,
    /// Whether the module calls `counted`.
    counts: bool,
    /// Whether the module imports a specifier known only at run time.
    resolves: bool,
    /// Whether the module catches errors.
    catches: bool,
}

impl Guards {
    /// A module without guards. The first guard will have the number `first`.
    pub(crate) fn new(names: Names, first: u32) -> Self {
        Self {
            names,
            first,
            locations: Vec::new(),
            variables: Vec::new(),
            counts: false,
            resolves: false,
            catches: false,
        }
    }

    /// The names added to the module.
    pub(crate) fn names(&self) -> &Names {
        &self.names
    }

    /// The byte offset of each guard's loop or function.
    pub(crate) fn locations(&self) -> &[u32] {
        &self.locations
    }

    /// Whether the compiled module imports the guard module.
    pub(crate) fn need_import(&self) -> bool {
        self.counts || self.resolves || self.catches || !self.locations.is_empty()
    }

    /// The start of a call of `counted`. [`close`](Self::close) must follow.
    pub(crate) fn counted(&mut self) -> String {
        self.counts = true;
        format!("{}(", self.names.counted)
    }

    /// The end of an expression whose start was inserted.
    pub(crate) fn close(&self) -> String {
        format!("{})", self.names.mark())
    }

    /// The start of a call that resolves a specifier. [`close`](Self::close) must follow.
    pub(crate) fn resolve(&mut self) -> String {
        self.resolves = true;
        format!("{}(", self.names.resolve)
    }

    /// The name of the guard module's `caught`. The module will import it.
    pub(crate) fn caught(&mut self) -> &str {
        self.catches = true;
        &self.names.caught
    }

    /// Whether the module resolves specifiers at run time.
    pub(crate) fn resolves(&self) -> bool {
        self.resolves
    }

    /// Declares a variable at the start of the module and returns its name, a new name made of `base`.
    pub(crate) fn add_variable(&mut self, base: &str) -> String {
        let variable = self.names.fresh(base);
        self.variables.push(variable.clone());
        variable
    }

    /// The start of a compiled module that has guards: its fuel and the other added variables.
    pub(crate) fn prologue(&self) -> String {
        let others: String = self.variables.iter().map(|name| format!(",{name}")).collect();
        format!("var {}=0{others};", self.names.fuel)
    }

    /// The end of a compiled module that has guards. Imports are hoisted, so they can be on the last line, where they move no other line.
    pub(crate) fn epilogue(&self, module: &str) -> String {
        let Names { trip, counted, caught, resolver, .. } = &self.names;
        let others: String = [
            (self.counts, "counted", counted),
            (self.catches, "caught", caught),
            (self.resolves, "resolved", resolver),
        ]
        .iter()
        .filter(|(is_called, ..)| *is_called)
        .map(|(_, exported, name)| format!(",{exported} as {name}"))
        .collect();
        format!("import{{trip as {trip}{others}}}from\"{module}\";")
    }

    /// The function that resolves specifiers. It is hoisted: it may be called before the module has run.
    pub(crate) fn resolver(&self, table: &ModuleTable) -> String {
        let Names { resolve, resolver, .. } = &self.names;
        let list = |texts: &[String]| serde_json::Value::from(texts).to_string();
        format!(
            "function {resolve}(s){{return {resolver}(s,{},{},{})}}",
            list(&table.folder),
            list(&table.paths),
            list(&table.builtins)
        )
    }

    fn number(&mut self, location: u32) -> u32 {
        self.locations.push(location);
        self.first + self.locations.len() as u32 - 1
    }

    /// A guard as a statement.
    fn statement(&mut self, location: u32) -> String {
        let number = self.number(location);
        let Names { fuel, trip, .. } = &self.names;
        let mut text = String::with_capacity(32);
        // Writing to a String does not fail.
        let _ = write!(text, "if(!(--{fuel}>=0)){fuel}={trip}({number});");
        text
    }

    /// The guard at the start of a function's body, after its directives. `then` follows the guard. `location` is the offset of the function.
    pub(crate) fn enter_function(
        &mut self,
        text: &mut Text<'_, '_>,
        body: &FunctionBody<'_>,
        location: u32,
        then: &str,
    ) {
        let guard = self.statement(location);
        match body.directives.last() {
            None => text.insert(body.span.start + 1, guard + then),
            Some(last) => {
                // Without a semicolon the directive would continue into the guard.
                let mark = self.names.mark();
                let end = if text.of(last.span).ends_with(';') { String::new() } else { format!("{mark};") };
                text.insert(last.span.end, format!("{end}{guard}{then}"));
            }
        }
    }

    /// The guard at the start of a static block.
    pub(crate) fn enter_static_block(&mut self, text: &mut Text<'_, '_>, it: &StaticBlock<'_>) {
        let guard = self.statement(it.span.start);
        let brace = text.token_at(it.span.start + "static".len() as u32);
        text.insert(brace + 1, guard);
    }

    /// The guard in the body of a loop, which becomes a block if it is another statement. `location` is the offset of the loop.
    pub(crate) fn enter_loop_body(&mut self, text: &mut Text<'_, '_>, body: &Statement<'_>, location: u32) {
        let guard = self.statement(location);
        if let Statement::BlockStatement(block) = body {
            text.insert(block.span.start + 1, guard);
        } else {
            let mark = self.names.mark();
            text.insert(body.span().start, format!("{{{mark}{guard}"));
        }
    }

    /// Closes the block that [`enter_loop_body`](Self::enter_loop_body) opened.
    pub(crate) fn exit_loop_body(&self, text: &mut Text<'_, '_>, body: &Statement<'_>) {
        if !matches!(body, Statement::BlockStatement(_)) {
            text.insert(body.span().end, format!("{}}}", self.names.mark()));
        }
    }

    /// A guard before an expression. `location` is the offset that the guard stands for.
    pub(crate) fn enter_expression(&mut self, text: &mut Text<'_, '_>, span: Span, location: u32) {
        let number = self.number(location);
        let Names { fuel, trip, .. } = &self.names;
        let mut guard = String::with_capacity(32);
        let _ = write!(guard, "(--{fuel}>=0||({fuel}={trip}({number})),");
        text.insert(span.start, guard);
    }

    /// Closes the parenthesis of [`enter_expression`](Self::enter_expression).
    pub(crate) fn exit_expression(&self, text: &mut Text<'_, '_>, span: Span) {
        text.insert(span.end, self.close());
    }

    /// The guard of an expression that is evaluated outside of any function body: the initial value of a class field or a parameter.
    pub(crate) fn enter_initial_value(&mut self, text: &mut Text<'_, '_>, value: &Expression<'_>) {
        match InitialValueGuard::of(value) {
            InitialValueGuard::None => {}
            InitialValueGuard::InClass(class) => {
                let guard = self.statement(class.span.start);
                text.insert(class.body.span.start + 1, format!("static{}{{{guard}}}", self.names.mark()));
            }
            InitialValueGuard::Before => self.enter_expression(text, value.span(), value.span().start),
        }
    }

    /// Closes the parenthesis of [`enter_initial_value`](Self::enter_initial_value), if there is one.
    pub(crate) fn exit_initial_value(&self, text: &mut Text<'_, '_>, value: &Expression<'_>) {
        if let InitialValueGuard::Before = InitialValueGuard::of(value) {
            self.exit_expression(text, value.span());
        }
    }
}

/// Where the guard of an initial value is.
enum InitialValueGuard<'v, 'a> {
    None,
    /// In a static block.
    InClass(&'v Class<'a>),
    Before,
}

impl<'v, 'a> InitialValueGuard<'v, 'a> {
    fn of(value: &'v Expression<'a>) -> Self {
        match value.without_parentheses() {
            it if it.is_literal() || it.is_identifier_reference() => Self::None,
            // An anonymous function takes its name from the field or parameter, and a guard in between would take the name away.
            // Creating a function runs nothing.
            Expression::FunctionExpression(function) if function.id.is_none() => Self::None,
            Expression::ArrowFunctionExpression(_) => Self::None,
            // The same holds for a class, but creating one may run its heritage, its computed keys and its static fields.
            Expression::ClassExpression(class) if class.id.is_none() => Self::InClass(class),
            _ => Self::Before,
        }
    }
}
