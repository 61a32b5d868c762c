//! Enums become functions that fill an object.
//!
//! `enum E { A, B = A | 2 }` becomes `var E;(function(E){E[E["A"]=0]="A", E[E["B"] = E.A | 2]="B"})(E||(E={}));`. TypeScript emits the
//! same. Each piece is where its source was. A `const enum` is compiled like any enum: with isolated modules no other module can inline its
//! members.

use crate::entities::{BodyKind, FunctionBody};
use crate::enum_values::Constant;
use crate::names::Names;
use crate::objects::Objects;
use crate::text::Text;
use oxc_ast::ast::{TSEnumDeclaration, TSEnumMember};
use oxc_span::{GetSpan, Span};

/// The longest enum name, in characters, that is also the name of the object inside the enum's body. That name is repeated up to three
/// times for each member.
const OBJECT_CHARS_MAX: usize = 16;

/// An enum whose members are being visited.
pub(crate) struct Enum {
    /// The name of the object inside the function.
    object: String,
    /// The argument for the function.
    argument: String,
    /// The value of the member before the current one.
    previous: Previous,
}

/// The value of a member, from which a member without an initial value continues.
enum Previous {
    /// There is no member before.
    None,
    Number(f64),
    /// A value known only at run time. Holds the member's name as a string literal.
    Computed(String),
}

impl Enum {
    /// `enum E {` becomes `var E;(function(E){`. `whole` is the span including `export`. `None` for `declare enum`, which is erased.
    pub(crate) fn enter(
        text: &mut Text<'_, '_>,
        objects: &mut Objects<'_>,
        names: &Names,
        it: &TSEnumDeclaration<'_>,
        whole: Span,
    ) -> Option<Self> {
        if it.declare {
            text.remove(whole);
            return None;
        }
        let name = it.id.name.as_str();
        let keyword = text.token_end_before(it.id.span.start).saturating_sub("enum".len() as u32);
        let argument = objects.declare(text, &it.id, whole, keyword);
        let object = match name.chars().nth(OBJECT_CHARS_MAX) {
            None => name.to_owned(),
            Some(_) => names.fresh(name),
        };
        text.replace(it.body.span.start, it.body.span.start + 1, format!(";(function({object}){{"));
        let id = objects.enumeration(it)?;
        let body = FunctionBody { scope: it.body.scope_id.get(), kind: BodyKind::Enum(id) };
        objects.enter(body, object.clone());
        Some(Self { object, argument, previous: Previous::None })
    }

    /// `A` becomes `E[E["A"]=0]="A"`, and the name in `B = value` becomes `E[E["B"]`, or `E["B"]` for a text.
    pub(crate) fn enter_member(&mut self, text: &mut Text<'_, '_>, objects: &Objects<'_>, it: &TSEnumMember<'_>) {
        let object = &self.object;
        let name = name_literal(it);
        let span = name_span(text, it);
        if it.initializer.is_some() {
            let is_text = objects.value(it) == Some(Constant::Text);
            let assigned = if is_text { format!("{object}[{name}]") } else { format!("{object}[{object}[{name}]") };
            text.replace(span.start, span.end, assigned);
            return;
        }
        let value = match &self.previous {
            Previous::None => "0".to_owned(),
            Previous::Number(number) => format!("{}", number + 1.0),
            Previous::Computed(last) => format!("{object}[{last}]+1"),
        };
        text.replace(span.start, span.end, format!("{object}[{object}[{name}]={value}]={name}"));
        self.previous = value.parse().map_or(Previous::Computed(name), Previous::Number);
    }

    /// Inserts `]="B"` after an initial value, unless the value is a text.
    pub(crate) fn exit_member(&mut self, text: &mut Text<'_, '_>, objects: &Objects<'_>, it: &TSEnumMember<'_>) {
        let Some(initializer) = &it.initializer else { return };
        let name = name_literal(it);
        let value = objects.value(it);
        if value != Some(Constant::Text) {
            text.insert(initializer.span().end, format!("]={name}"));
        }
        self.previous = match value {
            Some(Constant::Number(number)) if number.fract() == 0.0 && number.abs() < 1e15 => Previous::Number(number),
            _ => Previous::Computed(name),
        };
    }

    /// `}` becomes `})(E||(E={}));`.
    pub(crate) fn exit(self, text: &mut Text<'_, '_>, objects: &mut Objects<'_>, it: &TSEnumDeclaration<'_>) {
        objects.exit();
        if let Some(last) = it.body.members.last()
            && let Some(comma) = text.next_is(last.span.end, ",")
        {
            text.blank(comma, comma + 1);
        }
        text.replace(it.body.span.end - 1, it.body.span.end, format!("}})({});", self.argument));
    }
}

/// A member's name as a string literal.
fn name_literal(it: &TSEnumMember<'_>) -> String {
    serde_json::Value::from(it.id.static_name().as_str()).to_string()
}

/// The span of a member's name, with its brackets.
fn name_span(text: &Text<'_, '_>, it: &TSEnumMember<'_>) -> Span {
    let end = it.id.span().end;
    let computed = text.of(it.span).starts_with('[');
    let close = if computed { text.next_is(end, "]").map(|at| at + 1) } else { None };
    Span::new(it.span.start, close.unwrap_or(end))
}
