//! Walks a module's syntax tree once, in source order, and collects every change to its text.
//!
//! `for (const a of b as T[]) f(a)` becomes `for (const a of b       ) {/*$n*/if(!(--$n>=0))$n=$t(0);f(a)/*$n*/}`.
//!
//! The walk only decides which pass acts at a node, and in which order the children are visited. Each pass has a file of its own. A pass
//! that changes text before and after the children has two methods, `enter_…` and `exit_…`.
//!
//! | passes | subject |
//! |---|---|
//! | [`erase`], [`classes`] | types, and TypeScript's additions to classes |
//! | [`ParameterProperties`], [`Accessor`] | the parts of a class that TypeScript gives a meaning at run time |
//! | [`Enum`], [`namespaces`], [`aliases`] | declarations of TypeScript that become variables |
//! | [`Objects`] | names that stand for properties inside enums and namespaces |
//! | [`Guards`], [`Parameters`], [`Callbacks`], [`caught`] | guards, which make the program stoppable |
//! | [`Links`], [`ImportCall`], [`CommonJs`] | imports and exports |
//!
//! There is one walk for all passes because changes at the same offset must be ordered as the tree is: `while (a) b => c as T` ends with
//! the end of the arrow, then of the statement, then of the loop.

use crate::accessors::Accessor;
use crate::callbacks::Callbacks;
use crate::commonjs::CommonJs;
use crate::diagnostic::Finding;
use crate::edits::Edits;
use crate::enums::Enum;
use crate::guard::Guards;
use crate::import_calls::ImportCall;
use crate::links::Links;
use crate::module::ParsedModule;
use crate::objects::Objects;
use crate::parameter_properties::ParameterProperties;
use crate::parameters::Parameters;
use crate::text::Text;
use crate::{aliases, caught, classes, erase, namespaces};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;

/// The walk over one module. Each pass owns its state; the walk passes it the text.
pub(crate) struct Rewriter<'c, 'a> {
    text: Text<'c, 'a>,
    guards: Guards,
    callbacks: Callbacks,
    commonjs: CommonJs<'c>,
    links: Links<'c>,
    objects: Objects<'c>,
    parameters: Parameters,
    parameter_properties: ParameterProperties,
    /// Whether the next statement is directly in the module or a namespace, where imports and exports are allowed.
    top: bool,
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
            parameters: Parameters::default(),
            parameter_properties: ParameterProperties::default(),
            top: true,
        };
        walk.top_statements(&program.body);
        let Self { mut text, guards, commonjs, .. } = walk;
        commonjs.report(&mut text);
        text.blank_source_names(&program.comments);
        Ok((text.into_edits()?, guards))
    }

    /// The statements of a module or a namespace.
    fn top_statements(&mut self, statements: &[Statement<'a>]) {
        for statement in statements {
            self.top = true;
            self.visit_statement(statement);
        }
    }

    /// The body of an `if`, a loop or a label. An enum would become two statements there, so it is refused.
    fn single_statement(&mut self, it: &Statement<'a>) {
        if let Statement::TSEnumDeclaration(_) | Statement::TSNamespaceDeclaration(_) = it {
            self.text.refuse(it.span(), "a declaration is not allowed here; put it in a block");
        }
        self.visit_statement(it);
    }

    /// The body of a loop that begins at `start`.
    fn loop_body(&mut self, it: &Statement<'a>, start: u32) {
        self.guards.enter_loop_body(&mut self.text, it, start);
        self.single_statement(it);
        self.guards.exit_loop_body(&mut self.text, it);
    }

    /// A declaration, exported or not. `whole` is the span of the entire statement.
    fn declaration(&mut self, it: &Declaration<'a>, whole: Span) {
        let exported = whole != it.span();
        match it {
            Declaration::VariableDeclaration(it) if it.declare => self.text.remove(whole),
            Declaration::FunctionDeclaration(it) if it.declare || it.body.is_none() => self.text.remove(whole),
            Declaration::ClassDeclaration(it) if it.declare => self.text.remove(whole),
            Declaration::TSTypeAliasDeclaration(_)
            | Declaration::TSInterfaceDeclaration(_)
            | Declaration::TSExternalModuleDeclaration(_)
            | Declaration::TSGlobalDeclaration(_) => self.text.remove(whole),
            Declaration::TSEnumDeclaration(it) => self.enumeration(it, whole),
            Declaration::TSNamespaceDeclaration(it) => self.namespace(it, whole),
            Declaration::TSImportEqualsDeclaration(it) => {
                if aliases::enter_alias(&mut self.text, &self.objects, it, whole) {
                    self.visit_ts_module_reference(&it.module_reference);
                }
            }
            _ if exported && self.objects.namespace().is_some() => self.namespace_export(it, whole),
            _ => walk::walk_declaration(self, it),
        }
    }

    fn export_default(&mut self, it: &ExportDefaultDeclaration<'a>) {
        match &it.declaration {
            ExportDefaultDeclarationKind::TSInterfaceDeclaration(_) => self.text.remove(it.span),
            ExportDefaultDeclarationKind::FunctionDeclaration(function) if function.body.is_none() => {
                self.text.remove(it.span);
            }
            ExportDefaultDeclarationKind::Identifier(id) if self.links.stands_for_type(id) => self.text.remove(it.span),
            declaration => self.visit_export_default_declaration_kind(declaration),
        }
    }

    fn enumeration(&mut self, it: &TSEnumDeclaration<'a>, whole: Span) {
        let entered = Enum::enter(&mut self.text, &mut self.objects, self.guards.names(), it, whole);
        let Some(mut enumeration) = entered else { return };
        for member in &it.body.members {
            enumeration.enter_member(&mut self.text, &self.objects, member);
            if let Some(initializer) = &member.initializer {
                self.visit_expression(initializer);
            }
            enumeration.exit_member(&mut self.text, &self.objects, member);
        }
        enumeration.exit(&mut self.text, &mut self.objects, it);
    }

    fn namespace(&mut self, it: &TSNamespaceDeclaration<'a>, whole: Span) {
        if let Some(argument) = namespaces::declare(&mut self.text, &mut self.objects, it, whole) {
            self.namespace_body(it, &argument);
        }
    }

    /// The body of a namespace. `argument` is the argument for the function that the body becomes.
    fn namespace_body(&mut self, it: &TSNamespaceDeclaration<'a>, argument: &str) {
        if !namespaces::enter_body(&mut self.text, &mut self.objects, self.guards.names(), it) {
            return;
        }
        match &it.body {
            TSNamespaceDeclarationBody::TSModuleBlock(block) => self.top_statements(&block.body),
            TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => {
                let argument = self.objects.inner_argument(&inner.id);
                self.namespace_body(inner, &argument);
            }
        }
        namespaces::exit_body(&mut self.text, &mut self.objects, it, argument);
    }

    /// A variable, a function or a class that a namespace exports.
    fn namespace_export(&mut self, it: &Declaration<'a>, whole: Span) {
        namespaces::enter_export(&mut self.text, it, whole);
        if let Declaration::VariableDeclaration(it) = it {
            for declarator in &it.declarations {
                namespaces::enter_exported_variable(&mut self.text, declarator);
                self.visit_variable_declarator(declarator);
                namespaces::exit_exported_variable(&mut self.text, declarator);
            }
        } else {
            walk::walk_declaration(self, it);
        }
        namespaces::exit_export(&mut self.text, &self.objects, it, whole);
    }

    /// The type parameters, parameters and return type of a function.
    fn signature(&mut self, it: &Function<'a>) {
        if let Some(parameters) = &it.type_parameters {
            self.visit_ts_type_parameter_declaration(parameters);
        }
        if let Some(this) = &it.this_param {
            self.visit_ts_this_parameter(this);
        }
        self.visit_formal_parameters(&it.params);
        if let Some(annotation) = &it.return_type {
            self.visit_ts_type_annotation(annotation);
        }
    }

    fn class_element(&mut self, element: &ClassElement<'a>, class: &Class<'a>) {
        match element {
            ClassElement::TSIndexSignature(it) => self.text.remove(it.span),
            _ if classes::is_erased(element) => self.text.remove(element.span()),
            ClassElement::StaticBlock(it) => {
                self.guards.enter_static_block(&mut self.text, it);
                self.visit_statements(&it.body);
            }
            ClassElement::MethodDefinition(it) => self.method(it, class),
            ClassElement::PropertyDefinition(it) => self.field(it),
            ClassElement::AccessorProperty(it) => self.accessor(it, class),
        }
    }

    fn method(&mut self, it: &MethodDefinition<'a>, class: &Class<'a>) {
        self.visit_decorators(&it.decorators);
        classes::erase_member_modifiers(&mut self.text, it.span, &it.decorators, &it.key);
        if it.computed {
            self.visit_property_key(&it.key);
        }
        if it.optional {
            let end = classes::key_end(&self.text, &it.key, it.computed);
            self.text.blank_mark(end, "?");
        }
        match &it.value.body {
            Some(body) if ParameterProperties::are_in(it) => self.constructor(it, class, body),
            _ => self.visit_function(&it.value, ScopeFlags::Function),
        }
    }

    /// A constructor with parameter properties.
    fn constructor(&mut self, it: &MethodDefinition<'a>, class: &Class<'a>, body: &FunctionBody<'a>) {
        self.objects.enter_function();
        self.signature(&it.value);
        let assignments = self.parameter_properties.enter_constructor(it, class, body);
        self.guards.enter_function(&mut self.text, body, it.span.start, &assignments);
        for statement in &body.statements {
            self.visit_statement(statement);
            self.parameter_properties.exit_statement(&mut self.text, statement);
        }
        self.parameter_properties.exit();
        self.objects.exit_function();
    }

    fn field(&mut self, it: &PropertyDefinition<'a>) {
        self.visit_decorators(&it.decorators);
        classes::erase_member_modifiers(&mut self.text, it.span, &it.decorators, &it.key);
        if it.computed {
            self.visit_property_key(&it.key);
        }
        let end = classes::key_end(&self.text, &it.key, it.computed);
        if it.optional {
            self.text.blank_mark(end, "?");
        }
        if it.definite {
            self.text.blank_mark(end, "!");
        }
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
        self.callbacks.field(it);
        if let Some(value) = &it.value {
            self.initial_value(value);
        }
        self.text.end_statement(it.span);
    }

    fn accessor(&mut self, it: &AccessorProperty<'a>, class: &Class<'a>) {
        self.visit_decorators(&it.decorators);
        classes::erase_member_modifiers(&mut self.text, it.span, &it.decorators, &it.key);
        let accessor = Accessor::enter_key(&mut self.text, &mut self.guards, it);
        if it.computed {
            self.visit_property_key(&it.key);
        }
        accessor.exit_key(&mut self.text, it, class);
        if it.definite {
            let end = classes::key_end(&self.text, &it.key, it.computed);
            self.text.blank_mark(end, "!");
        }
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
        if let Some(value) = &it.value {
            self.initial_value(value);
        }
        self.text.end_statement(it.span);
    }

    /// The initial value of a class field or a parameter.
    fn initial_value(&mut self, it: &Expression<'a>) {
        self.guards.enter_initial_value(&mut self.text, it);
        self.visit_expression(it);
        self.guards.exit_initial_value(&mut self.text, it);
    }

    /// The pattern of a parameter.
    fn parameter_pattern(&mut self, it: &BindingPattern<'a>) {
        self.parameters.enter();
        self.visit_binding_pattern(it);
        self.parameters.exit();
    }

    /// A default value in a pattern.
    fn default_value(&mut self, it: &Expression<'a>) {
        self.parameters.enter_default(&mut self.text, &mut self.guards, it);
        self.visit_expression(it);
        self.parameters.exit_default(&mut self.text, &self.guards, it);
    }
}

impl<'a> Visit<'a> for Rewriter<'_, 'a> {
    // Statements.

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

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        let keyword = Span::sized(it.span.start, "for".len() as u32);
        if self.text.next_is(keyword.end, "await").is_some() {
            self.objects.refuse_suspension(&mut self.text, keyword, "for await");
        }
        self.visit_for_statement_left(&it.left);
        self.visit_expression(&it.right);
        self.loop_body(&it.body, it.span.start);
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

    fn visit_try_statement(&mut self, it: &TryStatement<'a>) {
        caught::enter_try_block(&mut self.text, &self.guards, it);
        self.visit_block_statement(&it.block);
        caught::exit_try_block(&mut self.text, &mut self.guards, it);
        if let Some(handler) = &it.handler {
            caught::enter_catch_clause(&mut self.text, &mut self.guards, handler);
            self.visit_catch_clause(handler);
        }
        if let Some(finalizer) = &it.finalizer {
            self.visit_block_statement(finalizer);
        }
    }

    // Functions and classes.

    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        self.parameter_properties.enter_other();
        self.objects.enter_function();
        self.signature(it);
        if let Some(body) = &it.body {
            self.guards.enter_function(&mut self.text, body, it.span.start, "");
            self.visit_statements(&body.statements);
        }
        self.objects.exit_function();
        self.parameter_properties.exit();
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.objects.enter_function();
        erase::arrow_type_parameters(&mut self.text, it);
        self.visit_formal_parameters(&it.params);
        erase::arrow_return_type(&mut self.text, it);
        if let ArrowFunctionBody::FunctionBody(body) = &it.body {
            self.guards.enter_function(&mut self.text, body, it.span.start, "");
            self.visit_statements(&body.statements);
        } else if let Some(expression) = it.body.as_expression() {
            self.guards.enter_expression(&mut self.text, expression.span(), it.span.start);
            self.visit_expression(expression);
            self.guards.exit_expression(&mut self.text, expression.span());
        }
        self.objects.exit_function();
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        self.parameter_properties.enter_other();
        self.visit_decorators(&it.decorators);
        classes::erase_abstract(&mut self.text, it);
        if let Some(types) = &it.type_parameters {
            self.visit_ts_type_parameter_declaration(types);
        }
        if let Some(heritage) = &it.heritage {
            self.visit_expression(&heritage.expression);
            if let Some(types) = &heritage.type_arguments {
                self.visit_ts_type_parameter_instantiation(types);
            }
        }
        classes::erase_implements(&mut self.text, it);
        ParameterProperties::enter_class_body(&mut self.text, it);
        for element in &it.body.body {
            self.class_element(element, it);
        }
        self.parameter_properties.exit();
    }

    fn visit_decorator(&mut self, it: &Decorator<'a>) {
        self.text
            .refuse(it.span, "decorators do not run here: the engine does not support them; call the function by hand");
    }

    // Parameters, variables and patterns.

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        self.visit_decorators(&it.decorators);
        classes::erase_parameter_modifiers(&mut self.text, it);
        self.parameter_pattern(&it.pattern);
        if it.optional {
            self.text.blank_mark(it.pattern.span().end, "?");
        }
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
        if let Some(initializer) = &it.initializer {
            self.initial_value(initializer);
        }
    }

    fn visit_formal_parameter_rest(&mut self, it: &FormalParameterRest<'a>) {
        self.visit_decorators(&it.decorators);
        self.parameter_pattern(&it.rest.argument);
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        self.visit_binding_pattern(&it.id);
        if it.definite {
            self.text.blank_mark(it.id.span().end, "!");
        }
        if let Some(annotation) = &it.type_annotation {
            self.visit_ts_type_annotation(annotation);
        }
        self.callbacks.variable(it);
        if let Some(init) = &it.init {
            self.visit_expression(init);
        }
    }

    fn visit_assignment_pattern(&mut self, it: &AssignmentPattern<'a>) {
        self.visit_binding_pattern(&it.left);
        self.default_value(&it.right);
    }

    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.objects.binding(&mut self.text, it);
    }

    fn visit_binding_property(&mut self, it: &BindingProperty<'a>) {
        if it.shorthand {
            if let Some(id) = it.value.get_binding_identifier() {
                self.objects.binding_shorthand(&mut self.text, id);
            }
            if let BindingPattern::AssignmentPattern(with_default) = &it.value {
                self.default_value(&with_default.right);
            }
            return;
        }
        if it.computed {
            self.parameters.enter_key(&mut self.text, &mut self.guards, &it.key);
            self.visit_property_key(&it.key);
            self.parameters.exit_key(&mut self.text, &self.guards, &it.key);
        }
        self.visit_binding_pattern(&it.value);
    }

    // Types.

    fn visit_ts_type_annotation(&mut self, it: &TSTypeAnnotation<'a>) {
        erase::types(&mut self.text, it.span);
    }

    fn visit_ts_type_parameter_declaration(&mut self, it: &TSTypeParameterDeclaration<'a>) {
        erase::types(&mut self.text, it.span);
    }

    fn visit_ts_type_parameter_instantiation(&mut self, it: &TSTypeParameterInstantiation<'a>) {
        erase::types(&mut self.text, it.span);
    }

    fn visit_ts_this_parameter(&mut self, it: &TSThisParameter<'a>) {
        erase::this_parameter(&mut self.text, it);
    }

    fn visit_ts_as_expression(&mut self, it: &TSAsExpression<'a>) {
        self.visit_expression(&it.expression);
        erase::after_expression(&mut self.text, &it.expression, it.span.end);
    }

    fn visit_ts_satisfies_expression(&mut self, it: &TSSatisfiesExpression<'a>) {
        self.visit_expression(&it.expression);
        erase::after_expression(&mut self.text, &it.expression, it.span.end);
    }

    fn visit_ts_non_null_expression(&mut self, it: &TSNonNullExpression<'a>) {
        self.visit_expression(&it.expression);
        erase::after_expression(&mut self.text, &it.expression, it.span.end);
    }

    fn visit_ts_type_assertion(&mut self, it: &TSTypeAssertion<'a>) {
        erase::enter_assertion(&mut self.text, it);
        self.visit_expression(&it.expression);
        erase::exit_assertion(&mut self.text, it);
    }

    // Expressions.

    fn visit_expression(&mut self, it: &Expression<'a>) {
        let is_callback = self.callbacks.enter_expression(&mut self.text, &mut self.guards, it);
        walk::walk_expression(self, it);
        if is_callback {
            Callbacks::exit_expression(&mut self.text, &self.guards, it);
        }
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.objects.reference(&mut self.text, it);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        match &it.value {
            Expression::Identifier(name) if it.shorthand && Callbacks::is_callback(&name.name) => {
                Callbacks::shorthand(&mut self.text, &mut self.guards, name, self.objects.property(name));
            }
            Expression::Identifier(name) if it.shorthand => self.objects.shorthand(&mut self.text, name),
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

    fn visit_assignment_target_property_identifier(&mut self, it: &AssignmentTargetPropertyIdentifier<'a>) {
        self.objects.shorthand(&mut self.text, &it.binding);
        if let Some(init) = &it.init {
            self.visit_expression(init);
        }
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        self.commonjs.unary(it);
        walk::walk_unary_expression(self, it);
    }

    fn visit_static_member_expression(&mut self, it: &StaticMemberExpression<'a>) {
        self.commonjs.member(it);
        self.visit_expression(&it.object);
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        self.commonjs.call(it);
        self.callbacks.arguments(it);
        if self.parameter_properties.enter_call(&mut self.text, it) {
            walk::walk_call_expression(self, it);
            self.parameter_properties.exit_call(&mut self.text, it);
        }
    }

    fn visit_import_expression(&mut self, it: &ImportExpression<'a>) {
        let call = ImportCall::enter(&mut self.text, &mut self.guards, &self.links, it);
        walk::walk_import_expression(self, it);
        call.exit(&mut self.text, &self.guards, it);
    }

    fn visit_await_expression(&mut self, it: &AwaitExpression<'a>) {
        self.objects.refuse_suspension(&mut self.text, it.span, "await");
        self.visit_expression(&it.argument);
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        self.objects.refuse_suspension(&mut self.text, it.span, "yield");
        walk::walk_yield_expression(self, it);
    }
}
