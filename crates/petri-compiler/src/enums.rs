//! Enums, and names inside enums and namespaces that refer to their properties.
//!
//! `enum E { A, B = A | 2 }` becomes `var E;(function(E){E[E["A"]=0]="A", E[E["B"] = E.A | 2]="B"})(E||(E={}));`, which is what TypeScript
//! emits, with each piece where its source was. A `const enum` is compiled like any enum: with isolated modules no other module can inline
//! it.

use crate::callbacks::Callbacks;
use crate::entities::{BodyKind, FunctionBody};
use crate::enum_values::Constant;
use crate::rewrite::Rewriter;
use oxc_ast::ast::{
    BindingIdentifier, CallExpression, Expression, IdentifierReference, TSEnumDeclaration, TSEnumMember,
};
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};

/// How many calls of `super` inside expressions may set parameter properties in one constructor. Each call repeats all assignments.
const SUPER_CALLS_MAX: u32 = 8;
/// The longest enum name, in characters, that is also used for the object inside the enum's body. It is repeated up to three times for each
/// member.
const OBJECT_CHARS_MAX: usize = 16;

impl<'a> Rewriter<'_, 'a> {
    /// An enum. `whole` is the span including `export`.
    pub(crate) fn enum_declaration(&mut self, it: &TSEnumDeclaration<'a>, whole: Span) {
        if it.declare {
            self.text.remove(whole);
            return;
        }
        let name = it.id.name.as_str();
        let keyword = self.text.token_end_before(it.id.span.start).saturating_sub("enum".len() as u32);
        let closing = self.open_object(&it.id, whole, keyword);
        let object = match name.chars().nth(OBJECT_CHARS_MAX) {
            None => name.to_owned(),
            Some(_) => self.guards.names().fresh(name),
        };
        self.text.replace(it.body.span.start, it.body.span.start + 1, format!(";(function({object}){{"));
        let Some(id) = self.objects.enumeration(it) else { return };
        let body = FunctionBody { scope: it.body.scope_id.get(), kind: BodyKind::Enum(id) };
        self.objects.enter(body, object.clone());
        let mut previous = Previous::None;
        for member in &it.body.members {
            previous = self.enum_member(&object, member, previous);
        }
        self.objects.leave();
        if let Some(last) = it.body.members.last()
            && let Some(comma) = self.text.next_is(last.span.end, ",")
        {
            self.text.blank(comma, comma + 1);
        }
        self.text.replace(it.body.span.end - 1, it.body.span.end, format!("}})({closing});"));
    }

    /// Writes what comes before the body of an enum or a namespace: the variable, if this is the first declaration of the name. The
    /// declaration's keyword starts at `keyword`. Returns the argument for the function that the body becomes.
    pub(crate) fn open_object(&mut self, id: &BindingIdentifier<'a>, whole: Span, keyword: u32) -> String {
        let name = id.name.as_str();
        let first = self.objects.declares(id);
        let owner = self.owner(whole, keyword);
        let keyword_end = self.text.token_end_before(id.span.start);
        if first {
            // `export` stays in front of the variable, unless a namespace encloses it: its exports are properties.
            let exported = owner.is_none() && self.text.of(whole).starts_with("export");
            let from = if exported { self.text.token_at(whole.start + "export".len() as u32) } else { whole.start };
            self.text.blank(from, keyword);
            let declaration = if self.objects.is_top_level(id) { "var" } else { "let" };
            self.text.replace(keyword, keyword_end, declaration);
        } else {
            self.text.blank(whole.start, id.span.end);
        }
        match owner {
            Some(object) => format!("{name}={object}.{name}||({object}.{name}={{}})"),
            None => format!("{name}||({name}={{}})"),
        }
    }

    /// The object of the namespace that exports this declaration.
    fn owner(&self, whole: Span, keyword: u32) -> Option<String> {
        let exported = self.text.of(Span::new(whole.start, keyword)).starts_with("export");
        if exported { self.objects.namespace().map(str::to_owned) } else { None }
    }

    fn enum_member(&mut self, object: &str, member: &TSEnumMember<'a>, previous: Previous) -> Previous {
        let name = serde_json::Value::from(member.id.static_name().as_str()).to_string();
        let value = self.objects.value(member);
        let id = self.member_name(member);
        let Some(initializer) = &member.initializer else {
            let value = match previous {
                Previous::None => "0".to_owned(),
                Previous::Number(number) => format!("{}", number + 1.0),
                Previous::Computed(last) => format!("{object}[{last}]+1"),
            };
            let after = value.parse().map_or(Previous::Computed(name.clone()), Previous::Number);
            self.text.replace(id.start, id.end, format!("{object}[{object}[{name}]={value}]={name}"));
            return after;
        };
        if value == Some(Constant::Text) {
            self.text.replace(id.start, id.end, format!("{object}[{name}]"));
            self.visit_expression(initializer);
            return Previous::Computed(name);
        }
        self.text.replace(id.start, id.end, format!("{object}[{object}[{name}]"));
        self.visit_expression(initializer);
        self.text.insert(initializer.span().end, format!("]={name}"));
        match value {
            Some(Constant::Number(number)) if number.fract() == 0.0 && number.abs() < 1e15 => Previous::Number(number),
            _ => Previous::Computed(name),
        }
    }

    /// The span of a member's name, with its brackets.
    fn member_name(&self, member: &TSEnumMember<'_>) -> Span {
        let end = member.id.span().end;
        let computed = self.text.of(member.span).starts_with('[');
        let close = if computed { self.text.next_is(end, "]").map(|at| at + 1) } else { None };
        Span::new(member.span.start, close.unwrap_or(end))
    }

    /// A reference to a name.
    pub(crate) fn reference(&mut self, it: &IdentifierReference<'a>) {
        if let Some(property) = self.objects.property(it) {
            self.text.replace(it.span.start, it.span.end, property);
        }
    }

    /// `{ a }`.
    pub(crate) fn shorthand(&mut self, it: &IdentifierReference<'a>) {
        if let Some(property) = self.objects.property(it) {
            self.text.insert(it.span.end, format!(":{property}"));
        }
    }

    /// `{ a }`, as a value, which may be a callback.
    pub(crate) fn shorthand_property(&mut self, it: &IdentifierReference<'a>) {
        if !Callbacks::is_callback(&it.name) {
            return self.shorthand(it);
        }
        let counted = self.guards.counted();
        let value = match self.objects.property(it) {
            Some(property) => format!("{property}{}", self.guards.close()),
            None => format!("{}/*{}:*/)", it.name, self.guards.names().fuel),
        };
        self.text.insert(it.span.end, format!(":{counted}{value}"));
    }

    /// A call. A call of `super` may have to set parameter properties; a call of `require` is CommonJS.
    pub(crate) fn call(&mut self, it: &CallExpression<'a>) {
        if let Expression::Identifier(name) = &it.callee {
            self.commonjs.call(name);
        }
        self.callbacks.arguments(it);
        if let (Expression::Super(_), Some(after)) = (&it.callee, &mut self.after_super) {
            after.calls += 1;
            let (set, calls) = (after.set.clone(), after.calls);
            if calls > SUPER_CALLS_MAX {
                let message = format!(
                    "a constructor with parameter properties calls super more than {SUPER_CALLS_MAX} times; call it in one location"
                );
                return self.text.refuse(it.span, message);
            }
            self.text.insert(it.span.start, "(");
            walk::walk_call_expression(self, it);
            self.text.insert(it.span.end, format!(",{set},this)"));
            return;
        }
        walk::walk_call_expression(self, it);
    }
}

/// The member before the current one. A member without an initial value continues from it.
enum Previous {
    None,
    Number(f64),
    /// A value known only at run time. Holds the member's name as a string literal.
    Computed(String),
}
