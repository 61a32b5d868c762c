//! Classes: TypeScript's additions are erased, except parameter properties and `accessor`, which have a meaning at run time.

use crate::callbacks::name_of_key;
use crate::rewrite::Rewriter;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;

/// Modifiers of TypeScript before the name of a member or a parameter. `static`, `async`, `get`, `set` and `accessor` belong to JavaScript.
const MODIFIERS: &[&str] = &["public", "private", "protected", "readonly", "override", "abstract", "declare"];

/// What follows each call of `super` inside an expression, in the constructor around the current node.
pub(crate) struct AfterSuper {
    /// The assignments of the constructor's parameter properties.
    pub(crate) set: String,
    /// The number of such calls so far.
    pub(crate) calls: u32,
}

impl<'a> Rewriter<'_, 'a> {
    pub(crate) fn class(&mut self, it: &Class<'a>) {
        self.visit_decorators(&it.decorators);
        let start = it.decorators.last().map_or(it.span.start, |last| last.span.end.max(it.span.start));
        if it.r#abstract
            && let Some(at) = self.text.next_is(start, "abstract")
        {
            self.text.blank(at, at + "abstract".len() as u32);
        }
        if let Some(types) = &it.type_parameters {
            self.visit_ts_type_parameter_declaration(types);
        }
        if let Some(heritage) = &it.heritage {
            self.visit_expression(&heritage.expression);
            if let Some(types) = &heritage.type_arguments {
                self.visit_ts_type_parameter_instantiation(types);
            }
        }
        if let (Some(first), Some(last)) = (it.implements.first(), it.implements.last()) {
            let keyword = self.text.token_end_before(first.span.start).saturating_sub("implements".len() as u32);
            self.text.blank(keyword, last.span.end);
        }
        self.parameter_fields(it);
        for element in &it.body.body {
            self.element(element, it);
        }
    }

    /// Declares the parameter properties as fields, before all others.
    fn parameter_fields(&mut self, it: &Class<'a>) {
        let constructor = it.body.body.iter().find_map(|element| match element {
            ClassElement::MethodDefinition(method)
                if method.kind == MethodDefinitionKind::Constructor && method.value.body.is_some() =>
            {
                Some(method)
            }
            _ => None,
        });
        let names = constructor.map(|method| parameter_properties(&method.value)).unwrap_or_default();
        if !names.is_empty() {
            let fields: String = names.iter().map(|name| format!("{name};")).collect();
            self.text.insert(it.body.span.start + 1, fields);
        }
    }

    fn element(&mut self, element: &ClassElement<'a>, class: &Class<'a>) {
        match element {
            ClassElement::StaticBlock(it) => {
                self.guards.block_start(&mut self.text, it.span);
                self.visit_statements(&it.body);
            }
            ClassElement::TSIndexSignature(it) => self.text.remove(it.span),
            ClassElement::MethodDefinition(it) if it.value.body.is_none() => self.text.remove(it.span),
            ClassElement::MethodDefinition(it) => self.method(it, class),
            ClassElement::PropertyDefinition(it)
                if it.declare || it.r#type == PropertyDefinitionType::TSAbstractPropertyDefinition =>
            {
                self.text.remove(it.span);
            }
            ClassElement::PropertyDefinition(it) => {
                self.visit_decorators(&it.decorators);
                self.erase_member_modifiers(it.span, &it.decorators, it.key.span());
                self.computed_key(&it.key, it.computed);
                let end = self.key_end(&it.key, it.computed);
                if it.optional {
                    self.text.blank_mark(end, "?");
                }
                if it.definite {
                    self.text.blank_mark(end, "!");
                }
                if let Some(annotation) = &it.type_annotation {
                    self.visit_ts_type_annotation(annotation);
                }
                if let Some(value) = &it.value {
                    if let Some(name) = name_of_key(&it.key) {
                        self.callbacks.value(name, value);
                    }
                    self.initial_value(value);
                }
                self.text.end_statement(it.span);
            }
            ClassElement::AccessorProperty(it) if it.r#type == AccessorPropertyType::TSAbstractAccessorProperty => {
                self.text.remove(it.span);
            }
            ClassElement::AccessorProperty(it) => self.accessor(it, class),
        }
    }

    fn method(&mut self, it: &MethodDefinition<'a>, class: &Class<'a>) {
        self.visit_decorators(&it.decorators);
        self.erase_member_modifiers(it.span, &it.decorators, it.key.span());
        self.computed_key(&it.key, it.computed);
        if it.optional {
            self.text.blank_mark(self.key_end(&it.key, it.computed), "?");
        }
        let properties =
            if it.kind == MethodDefinitionKind::Constructor { parameter_properties(&it.value) } else { Vec::new() };
        let (Some(body), false) = (&it.value.body, properties.is_empty()) else {
            self.visit_function(&it.value, ScopeFlags::Function);
            return;
        };
        self.objects.enter_function();
        self.constructor(it, class, body, &properties);
        self.objects.leave_function();
    }

    /// A constructor with parameter properties.
    fn constructor(
        &mut self,
        it: &MethodDefinition<'a>,
        class: &Class<'a>,
        body: &FunctionBody<'a>,
        properties: &[&str],
    ) {
        self.signature(&it.value);
        let set: Vec<_> = properties.iter().map(|name| format!("this.{name}={name}")).collect();
        if class.heritage.is_none() {
            self.guards.function_start(&mut self.text, body, it.span.start, &format!("{};", set.join(";")));
            self.visit_statements(&body.statements);
            return;
        }
        self.guards.function_start(&mut self.text, body, it.span.start, "");
        let set_after = body.statements.iter().find(|statement| is_super_call(statement));
        let outer = self.after_super.take();
        if set_after.is_none() {
            self.after_super = Some(AfterSuper { set: set.join(","), calls: 0 });
        }
        for statement in &body.statements {
            self.visit_statement(statement);
            if set_after.is_some_and(|found| found.span() == statement.span()) {
                self.text.insert(statement.span().end, format!(";{};", set.join(";")));
            }
        }
        self.after_super = outer;
    }

    /// `accessor x = 1` becomes a getter, a setter and a private field, `get x(){…}set x(value){…}#field = 1`.
    /// <https://github.com/tc39/proposal-decorators#class-auto-accessors>
    ///
    /// A computed name is evaluated once, for the getter: `accessor [key] = 1` becomes `get [$k=key](){…}set [$k](value){…}#field = 1`.
    fn accessor(&mut self, it: &AccessorProperty<'a>, class: &Class<'a>) {
        self.visit_decorators(&it.decorators);
        self.erase_member_modifiers(it.span, &it.decorators, it.key.span());
        let key = it.key.span();
        let open = if it.computed {
            self.text.token_end_before(key.start).saturating_sub("[".len() as u32)
        } else {
            key.start
        };
        let keyword = self.text.token_end_before(open).saturating_sub("accessor".len() as u32);
        let field = format!("#{}", self.guards.names().fresh("accessor"));
        self.text.replace(keyword, keyword + "accessor".len() as u32, "get");
        let name = if it.computed {
            let variable = self.guards.add_variable("key");
            self.text.insert(key.start, format!("{variable}="));
            self.visit_property_key(&it.key);
            format!("[{variable}]")
        } else {
            self.text.of(key).to_owned()
        };
        let (prefix, owner) = match (it.r#static, &class.id) {
            (false, _) => ("", "this"),
            (true, Some(id)) => ("static ", id.name.as_str()),
            (true, None) => ("static ", "this"),
        };
        let end = self.key_end(&it.key, it.computed);
        self.text.insert(
            end,
            format!("(){{return {owner}.{field}}}{prefix}set {name}(value){{{owner}.{field}=value}}{prefix}{field}"),
        );
        if it.definite {
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

    /// A parameter: its modifiers and its type are erased.
    pub(crate) fn parameter(&mut self, it: &FormalParameter<'a>) {
        self.visit_decorators(&it.decorators);
        if it.accessibility.is_some() || it.readonly || it.r#override {
            let start = it.decorators.last().map_or(it.span.start, |last| last.span.end);
            self.erase_modifiers(start, it.pattern.span().start, None);
        }
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

    /// Erases a member's modifiers. If they begin the member, a semicolon takes their location: the member before may have none and would
    /// continue.
    fn erase_member_modifiers(&mut self, span: Span, decorators: &[Decorator<'a>], key: Span) {
        let start = decorators.last().map_or(span.start, |last| last.span.end);
        self.erase_modifiers(start, key.start, Some(span.start));
    }

    /// Erases the modifiers between `from` and `to`. One that begins at `member` leaves a semicolon.
    fn erase_modifiers(&mut self, from: u32, to: u32, member: Option<u32>) {
        let mut at = self.text.token_at(from);
        while at < to {
            let rest = self.text.of(Span::new(at, to));
            let word = &rest[..rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len())];
            let end = at + word.len().max(1) as u32;
            if MODIFIERS.contains(&word) {
                let semicolon = u32::from(member == Some(at));
                self.text.replace(at, at + semicolon, &";"[..semicolon as usize]);
                self.text.blank(at + semicolon, end);
            }
            at = self.text.token_at(end);
        }
    }

    fn computed_key(&mut self, key: &PropertyKey<'a>, computed: bool) {
        if computed {
            self.visit_property_key(key);
        }
    }

    fn key_end(&self, key: &PropertyKey<'a>, computed: bool) -> u32 {
        let end = key.span().end;
        if computed { self.text.next_is(end, "]").map_or(end, |at| at + 1) } else { end }
    }
}

/// The names of the parameters that are properties.
fn parameter_properties<'f>(function: &'f Function<'_>) -> Vec<&'f str> {
    let declared = |it: &&FormalParameter<'_>| it.accessibility.is_some() || it.readonly || it.r#override;
    let name = |it: &'f FormalParameter<'_>| match &it.pattern {
        BindingPattern::BindingIdentifier(id) => Some(id.name.as_str()),
        BindingPattern::AssignmentPattern(with_default) => match &with_default.left {
            BindingPattern::BindingIdentifier(id) => Some(id.name.as_str()),
            _ => None,
        },
        _ => None,
    };
    function.params.items.iter().filter(declared).filter_map(name).collect()
}

fn is_super_call(statement: &Statement<'_>) -> bool {
    let Statement::ExpressionStatement(it) = statement else { return false };
    matches!(&it.expression, Expression::CallExpression(call) if matches!(call.callee, Expression::Super(_)))
}
