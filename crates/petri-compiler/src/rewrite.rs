//! Walks a module's syntax tree once, in source order, and collects every change to its text.
//!
//! The walk dispatches to passes, each of which owns its state: guards, callbacks, CommonJS, links (imports and exports) and objects (enums
//! and namespaces). What has to visit the nodes inside it, such as a class or a loop, is a part of the walk in a file of its own. There is
//! one walk for all of it because changes at the same offset must be ordered as the tree is: `while (a) b => c as T` ends with the end of the arrow, then of
//! the statement, then of the loop.

use crate::callbacks::Callbacks;
use crate::classes::AfterSuper;
use crate::commonjs::CommonJs;
use crate::diagnostic::Finding;
use crate::edits::Edits;
use crate::guard::Guards;
use crate::links::Links;
use crate::module::ParsedModule;
use crate::objects::Objects;
use crate::text::Text;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::operator::UnaryOperator;
use oxc_syntax::scope::ScopeFlags;

/// The walk over one module. Each pass owns its state; the walk passes it the text.
pub(crate) struct Rewriter<'c, 'a> {
    pub(crate) text: Text<'c, 'a>,
    pub(crate) guards: Guards,
    pub(crate) callbacks: Callbacks,
    pub(crate) commonjs: CommonJs<'c>,
    pub(crate) links: Links<'c>,
    pub(crate) objects: Objects<'c>,
    /// The assignments that follow calls of `super` inside an expression, in a constructor with parameter properties.
    pub(crate) after_super: Option<AfterSuper>,
    /// Whether the pattern being visited belongs to a parameter.
    pub(crate) in_parameters: bool,
    /// Whether the next statement is the module's own, or a namespace's: there it may import and export.
    pub(crate) top: bool,
}

impl<'c, 'a> Rewriter<'c, 'a> {
    /// Walks a module and collects the changes to its text.
    ///
    /// # Errors
    /// All code that cannot run.
    pub(crate) fn rewrite(
        parsed: &'c ParsedModule<'a>,
        links: Links<'c>,
        guards: Guards,
    ) -> Result<(Edits, Guards), Vec<Finding>> {
        let ParsedModule { source, program, scoping, entities, enums, .. } = parsed;
        let mut walk = Self {
            text: Text::new(source, &program.comments),
            guards,
            callbacks: Callbacks::default(),
            commonjs: CommonJs::new(scoping),
            links,
            objects: Objects::new(scoping, entities, enums),
            after_super: None,
            in_parameters: false,
            top: true,
        };
        walk.top_statements(&program.body);
        let Self { mut text, guards, commonjs, .. } = walk;
        commonjs.report(&mut text);
        text.blank_source_names(&program.comments);
        Ok((text.into_edits()?, guards))
    }
}

impl<'a> Visit<'a> for Rewriter<'_, 'a> {
    fn visit_statement(&mut self, it: &Statement<'a>) {
        let top = std::mem::take(&mut self.top);
        match it {
            _ if !top && it.is_module_declaration() => {
                self.text.refuse(it.span(), "import and export are allowed only at the top level of a module");
            }
            Statement::ImportDeclaration(it) if self.objects.is_inside() => {
                self.text.refuse(it.span, "a namespace cannot import a module; import it at the top of the module");
            }
            Statement::ImportDeclaration(it) => self.links.import(&mut self.text, it),
            Statement::ExportDeclaration(it) => self.declaration(&it.declaration, it.span),
            Statement::ExportNamedDeclaration(it) if self.objects.namespace().is_some() => {
                self.text
                    .refuse(it.span, "a namespace cannot have an export list; export each name where it is declared");
            }
            Statement::ExportNamedDeclaration(it) => self.links.export_named(&mut self.text, it),
            Statement::ExportFromDeclaration(it) => self.links.export_from(&mut self.text, it),
            Statement::ExportAllDeclaration(it) => self.links.export_all(&mut self.text, it),
            Statement::ExportDefaultDeclaration(it) => self.export_default(it),
            Statement::TSExportAssignment(it) => {
                self.text.refuse(it.span, "`export =` is CommonJS; write `export default` or named exports");
            }
            Statement::TSNamespaceExportDeclaration(it) => self.text.remove(it.span),
            _ => match it.as_declaration() {
                Some(declaration) => self.declaration(declaration, it.span()),
                None => walk::walk_statement(self, it),
            },
        }
        self.text.end_statement(it.span());
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
        if self.text.next_is(it.span.start + "for".len() as u32, "await").is_some() {
            self.refuse_suspension(Span::sized(it.span.start, "for".len() as u32), "for await");
        }
        self.visit_for_statement_left(&it.left);
        self.visit_expression(&it.right);
        self.loop_body(&it.body, it.span.start);
    }

    // Functions and classes.

    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        let after_super = self.after_super.take();
        self.objects.enter_function();
        self.signature(it);
        if let Some(body) = &it.body {
            self.guards.function_start(&mut self.text, body, it.span.start, "");
            self.visit_statements(&body.statements);
        }
        self.objects.leave_function();
        self.after_super = after_super;
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.objects.enter_function();
        self.arrow_head(it);
        self.arrow_body(&it.body, it.span.start);
        self.objects.leave_function();
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
        self.text.blank(it.span.start, it.span.end);
    }

    fn visit_ts_type_parameter_declaration(&mut self, it: &TSTypeParameterDeclaration<'a>) {
        self.text.blank(it.span.start, it.span.end);
    }

    fn visit_ts_type_parameter_instantiation(&mut self, it: &TSTypeParameterInstantiation<'a>) {
        self.text.blank(it.span.start, it.span.end);
    }

    fn visit_ts_this_parameter(&mut self, it: &TSThisParameter<'a>) {
        let end = self.text.next_is(it.span.end, ",").map_or(it.span.end, |comma| comma + 1);
        self.text.blank(it.span.start, end);
    }

    fn visit_ts_as_expression(&mut self, it: &TSAsExpression<'a>) {
        self.visit_expression(&it.expression);
        self.text.blank(it.expression.span().end, it.span.end);
    }

    fn visit_ts_satisfies_expression(&mut self, it: &TSSatisfiesExpression<'a>) {
        self.visit_expression(&it.expression);
        self.text.blank(it.expression.span().end, it.span.end);
    }

    fn visit_ts_non_null_expression(&mut self, it: &TSNonNullExpression<'a>) {
        self.visit_expression(&it.expression);
        self.text.blank(it.expression.span().end, it.span.end);
    }

    fn visit_ts_type_assertion(&mut self, it: &TSTypeAssertion<'a>) {
        self.type_assertion(it);
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        self.visit_binding_pattern(&it.id);
        if it.definite {
            self.text.blank_mark(it.id.span().end, "!");
        }
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
        if let Some(init) = &it.init {
            if let BindingPattern::BindingIdentifier(name) = &it.id {
                self.callbacks.value(&name.name, init);
            }
            self.visit_expression(init);
        }
    }

    fn visit_decorator(&mut self, it: &Decorator<'a>) {
        self.text
            .refuse(it.span, "decorators do not run here: the engine does not support them; call the function by hand");
    }

    // Names that stand for properties inside an enum or a namespace.

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.reference(it);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        match &it.value {
            Expression::Identifier(name) if it.shorthand => self.shorthand_property(name),
            _ => {
                self.callbacks.property(it);
                walk::walk_object_property(self, it);
            }
        }
    }

    fn visit_array_expression(&mut self, it: &ArrayExpression<'a>) {
        self.callbacks.pair(it);
        walk::walk_array_expression(self, it);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        self.callbacks.assignment(it);
        walk::walk_assignment_expression(self, it);
    }

    fn visit_expression(&mut self, it: &Expression<'a>) {
        if self.callbacks.take(it.span().start) {
            let counted = self.guards.counted();
            self.text.insert(it.span().start, counted);
            walk::walk_expression(self, it);
            self.text.insert(it.span().end, self.guards.close());
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
            self.commonjs.type_of(name);
        }
        walk::walk_unary_expression(self, it);
    }

    fn visit_static_member_expression(&mut self, it: &StaticMemberExpression<'a>) {
        self.commonjs.member(it);
        self.visit_expression(&it.object);
    }

    fn visit_import_expression(&mut self, it: &ImportExpression<'a>) {
        self.import_expression(it);
    }
}
