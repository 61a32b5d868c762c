//! Namespaces that hold values become functions that fill an object. Namespaces of types only are erased.
//!
//! `export namespace A.B { export const x = 1; x }` becomes `export var A;(function(o){let B;(function(p){p.x = 1;
//! p.x})(B=o.B||(o.B={}));})(A||(A={}));`, with each piece where its source was. An exported variable exists only as the object's property,
//! so that an assignment is visible everywhere.

use crate::entities::{BodyKind, FunctionBody};
use crate::names::Names;
use crate::objects::Objects;
use crate::text::Text;
use oxc_ast::ast::*;
use oxc_span::Span;

/// `export namespace A` becomes `export var A`. `whole` is the span including `export`. Returns the argument for the function that the body
/// becomes, or `None` for a namespace that is erased.
pub(crate) fn declare(
    text: &mut Text<'_, '_>,
    objects: &mut Objects<'_>,
    it: &TSNamespaceDeclaration<'_>,
    whole: Span,
) -> Option<String> {
    if it.declare || !holds_values(it) {
        text.remove(whole);
        return None;
    }
    let keyword = match it.kind {
        TSNamespaceDeclarationKind::Module => "module",
        TSNamespaceDeclarationKind::Namespace => "namespace",
    };
    let start = text.token_end_before(it.id.span.start).saturating_sub(keyword.len() as u32);
    Some(objects.declare(text, &it.id, whole, start))
}

/// `{` becomes `;(function(o){`. In `A.B`, the dot becomes `;(function(o){let `. Returns whether the body is to be visited.
pub(crate) fn enter_body(
    text: &mut Text<'_, '_>,
    objects: &mut Objects<'_>,
    names: &Names,
    it: &TSNamespaceDeclaration<'_>,
) -> bool {
    let Some(id) = objects.namespace_id(it) else { return false };
    let object = names.fresh(it.id.name.as_str());
    match &it.body {
        TSNamespaceDeclarationBody::TSModuleBlock(block) => {
            text.replace(block.span.start, block.span.start + 1, format!(";(function({object}){{"));
            export_variables(objects, block, &object);
        }
        TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => {
            text.replace(it.id.span.end, inner.id.span.start, format!(";(function({object}){{let "));
        }
    }
    objects.enter(FunctionBody { scope: it.scope_id.get(), kind: BodyKind::Namespace(id) }, object);
    true
}

/// `}` becomes `})(A||(A={}));`, with `argument` in the last parentheses.
pub(crate) fn exit_body(
    text: &mut Text<'_, '_>,
    objects: &mut Objects<'_>,
    it: &TSNamespaceDeclaration<'_>,
    argument: &str,
) {
    objects.exit();
    let end = format!("}})({argument});");
    match &it.body {
        TSNamespaceDeclarationBody::TSModuleBlock(block) => text.replace(block.span.end - 1, block.span.end, end),
        TSNamespaceDeclarationBody::TSNamespaceDeclaration(_) => text.insert(it.span.end, end),
    }
}

/// Registers the variables that a namespace exports, before its body is visited: every reference to them becomes a property.
fn export_variables(objects: &mut Objects<'_>, block: &TSModuleBlock<'_>, object: &str) {
    for statement in &block.body {
        let Statement::ExportDeclaration(export) = statement else { continue };
        let ids: Vec<&BindingIdentifier<'_>> = match &export.declaration {
            Declaration::VariableDeclaration(it) if !it.declare => {
                it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers()).collect()
            }
            Declaration::TSImportEqualsDeclaration(it) if objects.is_kept(&it.id) => vec![&it.id],
            _ => continue,
        };
        for id in ids {
            objects.export(id, object);
        }
    }
}

/// The start of a declaration that a namespace exports: `export const` becomes `;`, `export function` becomes `function`. `whole` is the
/// span including `export`.
pub(crate) fn enter_export(text: &mut Text<'_, '_>, it: &Declaration<'_>, whole: Span) {
    let export_end = whole.start + "export".len() as u32;
    if let Declaration::VariableDeclaration(it) = it {
        text.replace(whole.start, whole.start + 1, ";");
        text.blank(whole.start + 1, it.declarations.first().map_or(export_end, |first| first.span.start));
    } else {
        text.blank(whole.start, export_end);
    }
}

/// The end of a declaration that a namespace exports. `o.f=f;` follows a function or a class.
pub(crate) fn exit_export(text: &mut Text<'_, '_>, objects: &Objects<'_>, it: &Declaration<'_>, whole: Span) {
    if let Declaration::VariableDeclaration(_) = it {
        // The declaration becomes an expression, which the next line could continue.
        text.end_expression(whole);
    } else if let (Some(object), Some(id)) = (objects.namespace(), it.id()) {
        text.insert(whole.end, format!("{object}.{0}={0};", id.name));
    }
}

/// `{ a } = b` becomes `({ a:o.a } = b)`, so that the brace begins no block.
pub(crate) fn enter_exported_variable(text: &mut Text<'_, '_>, it: &VariableDeclarator<'_>) {
    if let BindingPattern::ObjectPattern(_) = it.id {
        text.insert(it.span.start, "(");
    }
}

pub(crate) fn exit_exported_variable(text: &mut Text<'_, '_>, it: &VariableDeclarator<'_>) {
    if let BindingPattern::ObjectPattern(_) = it.id {
        text.insert(it.span.end, ")");
    }
}

/// Whether a namespace exists at run time. Ambient declarations such as `export declare function f(): void` count, types and aliases that
/// are not exported do not. <https://github.com/microsoft/TypeScript/blob/main/src/compiler/binder.ts>, `getModuleInstanceState`
pub(crate) fn holds_values(it: &TSNamespaceDeclaration<'_>) -> bool {
    fn is_value(it: &Declaration<'_>, exported: bool) -> bool {
        match it {
            Declaration::TSTypeAliasDeclaration(_) | Declaration::TSInterfaceDeclaration(_) => false,
            Declaration::TSImportEqualsDeclaration(_) => exported,
            Declaration::TSNamespaceDeclaration(it) => holds_values(it),
            _ => true,
        }
    }
    match &it.body {
        TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => holds_values(inner),
        TSNamespaceDeclarationBody::TSModuleBlock(block) => block.body.iter().any(|statement| match statement {
            Statement::ExportDeclaration(it) => is_value(&it.declaration, true),
            Statement::ImportDeclaration(_) => false,
            _ => statement.as_declaration().is_none_or(|it| is_value(it, false)),
        }),
    }
}
