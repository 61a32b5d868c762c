//! Erases TypeScript's additions to classes, except parameter properties (parameter_properties.rs) and `accessor` (accessors.rs), which
//! have a meaning at run time.
//!
//! `abstract class A implements B { private a?: T }` becomes `         class A              { ;       a    ; }`.

use crate::text::Text;
use oxc_ast::ast::{
    AccessorPropertyType, Class, ClassElement, Decorator, FormalParameter, PropertyDefinitionType, PropertyKey,
};
use oxc_span::{GetSpan, Span};

/// Modifiers of TypeScript before the name of a member or a parameter. `static`, `async`, `get`, `set` and `accessor` belong to JavaScript.
const MODIFIERS: &[&str] = &["public", "private", "protected", "readonly", "override", "abstract", "declare"];

/// Erases `abstract` before `class`.
pub(crate) fn erase_abstract(text: &mut Text<'_, '_>, it: &Class<'_>) {
    let start = it.decorators.last().map_or(it.span.start, |last| last.span.end.max(it.span.start));
    if it.r#abstract
        && let Some(at) = text.next_is(start, "abstract")
    {
        text.blank(at, at + "abstract".len() as u32);
    }
}

/// Erases `implements A, B`.
pub(crate) fn erase_implements(text: &mut Text<'_, '_>, it: &Class<'_>) {
    if let (Some(first), Some(last)) = (it.implements.first(), it.implements.last()) {
        let keyword = text.token_end_before(first.span.start).saturating_sub("implements".len() as u32);
        text.blank(keyword, last.span.end);
    }
}

/// Whether a member does not exist at run time.
pub(crate) fn is_erased(it: &ClassElement<'_>) -> bool {
    match it {
        ClassElement::StaticBlock(_) => false,
        ClassElement::TSIndexSignature(_) => true,
        ClassElement::MethodDefinition(it) => it.value.body.is_none(),
        ClassElement::PropertyDefinition(it) => {
            it.declare || it.r#type == PropertyDefinitionType::TSAbstractPropertyDefinition
        }
        ClassElement::AccessorProperty(it) => it.r#type == AccessorPropertyType::TSAbstractAccessorProperty,
    }
}

/// Erases a member's modifiers. If the member begins with a modifier, a semicolon takes its location: the member before may have none and
/// would continue.
pub(crate) fn erase_member_modifiers(
    text: &mut Text<'_, '_>,
    span: Span,
    decorators: &[Decorator<'_>],
    key: &PropertyKey<'_>,
) {
    let start = decorators.last().map_or(span.start, |last| last.span.end);
    erase_modifiers(text, start, key.span().start, Some(span.start));
}

/// Erases a parameter's modifiers.
pub(crate) fn erase_parameter_modifiers(text: &mut Text<'_, '_>, it: &FormalParameter<'_>) {
    if it.accessibility.is_some() || it.readonly || it.r#override {
        let start = it.decorators.last().map_or(it.span.start, |last| last.span.end);
        erase_modifiers(text, start, it.pattern.span().start, None);
    }
}

/// Erases the modifiers between `from` and `to`. A modifier that begins at `member` leaves a semicolon.
fn erase_modifiers(text: &mut Text<'_, '_>, from: u32, to: u32, member: Option<u32>) {
    let mut at = text.token_at(from);
    while at < to {
        let rest = text.of(Span::new(at, to));
        let word = &rest[..rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len())];
        let end = at + word.len().max(1) as u32;
        if MODIFIERS.contains(&word) {
            let semicolon = u32::from(member == Some(at));
            text.replace(at, at + semicolon, &";"[..semicolon as usize]);
            text.blank(at + semicolon, end);
        }
        at = text.token_at(end);
    }
}

/// The end of a member's name, with its brackets.
pub(crate) fn key_end(text: &Text<'_, '_>, key: &PropertyKey<'_>, computed: bool) -> u32 {
    let end = key.span().end;
    if computed { text.next_is(end, "]").map_or(end, |at| at + 1) } else { end }
}
