//! Walks a module's syntax tree once, in source order, and collects every change to its text.
//!
//! The walk dispatches. The code for types, classes, enums, namespaces, imports and loops is in files of its own. There is one walk for all
//! of it because changes at the same offset must be ordered as the tree is: `while (a) b => c as T` ends with the end of the arrow, then of
//! the statement, then of the loop.

use crate::classes::AfterSuper;
use crate::diagnostic::{DIAGNOSTICS_MAX, Finding};
use crate::edits::Edits;
use crate::entities::Entities;
use crate::enum_values::EnumValues;
use crate::enums::Context;
use crate::guard::Guards;
use crate::links::Links;
use crate::trivia::Trivia;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::Scoping;
use oxc_span::{GetSpan, Span};
use oxc_syntax::operator::UnaryOperator;
use oxc_syntax::scope::ScopeFlags;
use oxc_syntax::symbol::SymbolId;
use std::collections::{HashMap, HashSet};

/// The state of the walk over one module.
pub(crate) struct Rewriter<'c, 'a> {
    pub(crate) source: &'a str,
    pub(crate) trivia: Trivia<'c>,
    pub(crate) scoping: &'c Scoping,
    pub(crate) links: &'c Links<'c>,
    /// Whether the module is TypeScript: types are allowed, and imports that are not used as values are removed.
    pub(crate) typescript: bool,
    pub(crate) edits: Edits,
    pub(crate) guards: Guards,
    /// The problems found in the module.
    pub(crate) findings: Vec<Finding>,
    /// The enums and namespaces around the current node, outermost first.
    pub(crate) contexts: Vec<Context>,
    /// The property that stands for each variable exported by a namespace: `object.name`.
    pub(crate) exported: HashMap<SymbolId, String>,
    /// The enums and namespaces whose variable has been declared.
    pub(crate) declared: HashSet<SymbolId>,
    /// The namespaces, enums and aliases of the module.
    pub(crate) entities: &'c Entities,
    /// The members of the module's enums.
    pub(crate) enums: &'c EnumValues,
    /// The assignments that follow calls of `super` inside an expression, in a constructor with parameter properties.
    pub(crate) after_super: Option<AfterSuper>,
    /// Variables that the compiler adds to the module.
    pub(crate) variables: Vec<String>,
    /// How many functions are around the current node.
    pub(crate) functions: u32,
    /// Whether the pattern being visited belongs to a parameter.
    pub(crate) in_parameters: bool,
    /// Where expressions begin that the engine may call as functions.
    pub(crate) callbacks: HashSet<u32>,
    /// Whether the next statement is the module's own, or a namespace's: there it may import and export.
    pub(crate) top: bool,
    /// The uses of CommonJS found so far, and the CommonJS names that the module tests with `typeof`.
    pub(crate) commonjs: Vec<(&'static str, Span)>,
    pub(crate) typeof_names: HashSet<&'static str>,
}

impl<'a> Rewriter<'_, 'a> {
    /// The source text of a span.
    pub(crate) fn text(&self, span: Span) -> &'a str {
        self.source.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// The offset of the next token.
    pub(crate) fn token_at(&self, from: u32) -> u32 {
        self.trivia.skip(self.source, from)
    }

    /// The offset of the next token, if it begins with `text`.
    pub(crate) fn next_is(&self, from: u32, text: &str) -> Option<u32> {
        let at = self.token_at(from);
        self.source.get(at as usize..).is_some_and(|rest| rest.starts_with(text)).then_some(at)
    }

    /// Removes a statement or a class member. A semicolon takes its location, because the code before it may have none.
    pub(crate) fn remove(&mut self, span: Span) {
        let first = self.text(span).chars().next().map_or(0, |c| c.len_utf8() as u32);
        self.edits.replace(span.start, span.start + first, ";");
        self.edits.blank(span.start + first, span.end);
        self.edits.take_erasure_ending_at(span.end);
    }

    /// Adds a semicolon to a statement or field whose end was erased: without one the next line could continue it.
    pub(crate) fn end_statement(&mut self, span: Span) {
        if self.edits.take_erasure_ending_at(span.end) {
            self.edits.insert(span.end, ";");
        }
    }

    /// Reports code that cannot run. Stops at the number of diagnostics that are shown.
    pub(crate) fn refuse(&mut self, span: Span, message: impl Into<String>) {
        if self.findings.len() < DIAGNOSTICS_MAX {
            self.findings.push(Finding { span, message: message.into() });
        }
    }
}

impl<'a> Visit<'a> for Rewriter<'_, 'a> {
    fn visit_statement(&mut self, it: &Statement<'a>) {
        let top = std::mem::take(&mut self.top);
        match it {
            _ if !top && it.is_module_declaration() => {
                self.refuse(it.span(), "import and export are allowed only at the top level of a module");
            }
            Statement::ImportDeclaration(it) if !self.contexts.is_empty() => {
                self.refuse(it.span, "a namespace cannot import a module; import it at the top of the module");
            }
            Statement::ImportDeclaration(it) => self.import(it),
            Statement::ExportDeclaration(it) => self.declaration(&it.declaration, it.span),
            Statement::ExportNamedDeclaration(it) => self.export_named(it),
            Statement::ExportFromDeclaration(it) => self.export_from(it),
            Statement::ExportAllDeclaration(it) => self.export_all(it),
            Statement::ExportDefaultDeclaration(it) => self.export_default(it),
            Statement::TSExportAssignment(it) => {
                self.refuse(it.span, "`export =` is CommonJS; write `export default` or named exports");
            }
            Statement::TSNamespaceExportDeclaration(it) => self.remove(it.span),
            _ => match it.as_declaration() {
                Some(declaration) => self.declaration(declaration, it.span()),
                None => walk::walk_statement(self, it),
            },
        }
        self.end_statement(it.span());
    }

    // Loops.

    fn visit_while_statement(&mut self, it: &WhileStatement<'a>) {
        self.visit_expression(&it.test);
        self.loop_body(&it.body, it.span.start);
    }

    fn visit_do_while_statement(&mut self, it: &DoWhileStatement<'a>) {
        self.loop_body(&it.body, it.span.start);
        self.visit_expression(&it.test);
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        if let Some(init) = &it.init {
            self.visit_for_statement_init(init);
        }
        if let Some(test) = &it.test {
            self.visit_expression(test);
        }
        if let Some(update) = &it.update {
            self.visit_expression(update);
        }
        self.loop_body(&it.body, it.span.start);
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.visit_for_statement_left(&it.left);
        self.visit_expression(&it.right);
        self.loop_body(&it.body, it.span.start);
    }

    fn visit_try_statement(&mut self, it: &TryStatement<'a>) {
        self.catch_errors(it);
    }

    fn visit_if_statement(&mut self, it: &IfStatement<'a>) {
        self.visit_expression(&it.test);
        self.single_statement(&it.consequent);
        if let Some(alternate) = &it.alternate {
            self.single_statement(alternate);
        }
    }

    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        self.single_statement(&it.body);
    }

    fn visit_await_expression(&mut self, it: &AwaitExpression<'a>) {
        self.refuse_suspension(it.span, "await");
        self.visit_expression(&it.argument);
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        self.refuse_suspension(it.span, "yield");
        walk::walk_yield_expression(self, it);
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        if self.next_is(it.span.start + "for".len() as u32, "await").is_some() {
            self.refuse_suspension(Span::sized(it.span.start, "for".len() as u32), "for await");
        }
        self.visit_for_statement_left(&it.left);
        self.visit_expression(&it.right);
        self.loop_body(&it.body, it.span.start);
    }

    // Functions and classes.

    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        let after_super = self.after_super.take();
        self.functions += 1;
        self.signature(it);
        if let Some(body) = &it.body {
            self.function_start(body, it.span.start, "");
            self.visit_statements(&body.statements);
        }
        self.functions -= 1;
        self.after_super = after_super;
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.functions += 1;
        self.arrow_head(it);
        self.arrow_body(&it.body, it.span.start);
        self.functions -= 1;
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        let after_super = self.after_super.take();
        self.class(it);
        self.after_super = after_super;
    }

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        self.parameter(it);
    }

    fn visit_formal_parameter_rest(&mut self, it: &FormalParameterRest<'a>) {
        self.visit_decorators(&it.decorators);
        self.parameter_pattern(&it.rest.argument);
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
    }

    fn visit_assignment_pattern(&mut self, it: &AssignmentPattern<'a>) {
        self.visit_binding_pattern(&it.left);
        self.default_value(&it.right);
    }

    // Types: erased without visiting them.

    fn visit_ts_type_annotation(&mut self, it: &TSTypeAnnotation<'a>) {
        self.edits.blank(it.span.start, it.span.end);
    }

    fn visit_ts_type_parameter_declaration(&mut self, it: &TSTypeParameterDeclaration<'a>) {
        self.edits.blank(it.span.start, it.span.end);
    }

    fn visit_ts_type_parameter_instantiation(&mut self, it: &TSTypeParameterInstantiation<'a>) {
        self.edits.blank(it.span.start, it.span.end);
    }

    fn visit_ts_this_parameter(&mut self, it: &TSThisParameter<'a>) {
        let end = self.next_is(it.span.end, ",").map_or(it.span.end, |comma| comma + 1);
        self.edits.blank(it.span.start, end);
    }

    fn visit_ts_as_expression(&mut self, it: &TSAsExpression<'a>) {
        self.visit_expression(&it.expression);
        self.edits.blank(it.expression.span().end, it.span.end);
    }

    fn visit_ts_satisfies_expression(&mut self, it: &TSSatisfiesExpression<'a>) {
        self.visit_expression(&it.expression);
        self.edits.blank(it.expression.span().end, it.span.end);
    }

    fn visit_ts_non_null_expression(&mut self, it: &TSNonNullExpression<'a>) {
        self.visit_expression(&it.expression);
        self.edits.blank(it.expression.span().end, it.span.end);
    }

    fn visit_ts_type_assertion(&mut self, it: &TSTypeAssertion<'a>) {
        self.type_assertion(it);
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        self.visit_binding_pattern(&it.id);
        if it.definite {
            self.erase_mark(it.id.span().end, "!");
        }
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
        if let Some(init) = &it.init {
            if let BindingPattern::BindingIdentifier(name) = &it.id {
                self.callback(&name.name, init);
            }
            self.visit_expression(init);
        }
    }

    fn visit_decorator(&mut self, it: &Decorator<'a>) {
        self.refuse(it.span, "decorators do not run here: the engine does not support them; call the function by hand");
    }

    // Names that stand for properties inside an enum or a namespace.

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.reference(it);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        match &it.value {
            Expression::Identifier(name) if it.shorthand => self.shorthand_property(name),
            _ => {
                self.property_callback(it);
                walk::walk_object_property(self, it);
            }
        }
    }

    fn visit_array_expression(&mut self, it: &ArrayExpression<'a>) {
        self.pair_callback(it);
        walk::walk_array_expression(self, it);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        self.assigned_callback(it);
        walk::walk_assignment_expression(self, it);
    }

    fn visit_expression(&mut self, it: &Expression<'a>) {
        if !self.callbacks.is_empty() && self.callbacks.remove(&it.span().start) {
            let counted = self.guards.counted();
            self.edits.insert(it.span().start, counted);
            walk::walk_expression(self, it);
            self.edits.insert(it.span().end, self.guards.close());
        } else {
            walk::walk_expression(self, it);
        }
    }

    fn visit_assignment_target_property_identifier(&mut self, it: &AssignmentTargetPropertyIdentifier<'a>) {
        self.shorthand(&it.binding);
        if let Some(init) = &it.init {
            self.visit_expression(init);
        }
    }

    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.binding(it);
    }

    fn visit_binding_property(&mut self, it: &BindingProperty<'a>) {
        if it.shorthand {
            return self.binding_shorthand(&it.value);
        }
        if it.computed {
            self.pattern_key(&it.key);
        }
        self.visit_binding_pattern(&it.value);
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        self.call(it);
    }

    // CommonJS names, and imports at run time.

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        if let (UnaryOperator::Typeof, Expression::Identifier(name)) = (it.operator, it.argument.without_parentheses())
        {
            self.note_typeof(name);
        }
        walk::walk_unary_expression(self, it);
    }

    fn visit_static_member_expression(&mut self, it: &StaticMemberExpression<'a>) {
        self.commonjs_member(it);
        self.visit_expression(&it.object);
    }

    fn visit_import_expression(&mut self, it: &ImportExpression<'a>) {
        self.import_expression(it);
    }
}

impl Rewriter<'_, '_> {
    /// Erases `sourceURL` comments: they rename the module in stack traces, and locations could not be mapped.
    pub(crate) fn no_source_names(&mut self, comments: &[Comment]) {
        for comment in comments {
            let text = self.text(comment.content_span());
            if text.trim_start_matches(['#', '@']).trim_start().starts_with("sourceURL") {
                self.edits.blank(comment.span.start, comment.span.end);
            }
        }
    }
}
