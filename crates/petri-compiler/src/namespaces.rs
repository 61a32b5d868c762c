//! Namespaces that hold values: each becomes a function that fills an object. Namespaces of types only are erased.
//!
//! `export namespace A.B { export const x = 1; x }` becomes `export var A;(function(o){let B;(function(p){p.x = 1;
//! p.x})(B=o.B||(o.B={}));})(A||(A={}));`, with each piece where its source was. An exported variable exists only as the object's property,
//! so that an assignment is visible everywhere.

use crate::entities::{BodyKind, FunctionBody};
use crate::rewrite::Rewriter;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_span::Span;
use oxc_syntax::scope::ScopeFlags;

impl<'a> Rewriter<'_, 'a> {
    /// A namespace. `whole` is the span including `export`.
    pub(crate) fn namespace_declaration(&mut self, it: &TSNamespaceDeclaration<'a>, whole: Span) {
        if it.declare || !holds_values(it) {
            self.text.remove(whole);
            return;
        }
        let keyword = match it.kind {
            TSNamespaceDeclarationKind::Module => "module",
            TSNamespaceDeclarationKind::Namespace => "namespace",
        };
        let start = self.text.token_end_before(it.id.span.start).saturating_sub(keyword.len() as u32);
        let closing = self.open_object(&it.id, whole, start);
        self.namespace_body(it, &closing);
    }

    fn namespace_body(&mut self, it: &TSNamespaceDeclaration<'a>, closing: &str) {
        let Some(id) = self.objects.namespace_id(it) else { return };
        let body = FunctionBody { scope: it.scope_id.get(), kind: BodyKind::Namespace(id) };
        let object = self.guards.names().fresh(it.id.name.as_str());
        match &it.body {
            TSNamespaceDeclarationBody::TSModuleBlock(block) => {
                self.text.replace(block.span.start, block.span.start + 1, format!(";(function({object}){{"));
                self.exported_variables(block, &object);
                self.objects.enter(body, object);
                self.top_statements(&block.body);
                self.objects.leave();
                self.text.replace(block.span.end - 1, block.span.end, format!("}})({closing});"));
            }
            TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => {
                let name = inner.id.name.as_str();
                self.text.replace(it.id.span.end, inner.id.span.start, format!(";(function({object}){{let "));
                let inner_closing = format!("{name}={object}.{name}||({object}.{name}={{}})");
                self.objects.enter(body, object);
                self.namespace_body(inner, &inner_closing);
                self.objects.leave();
                self.text.insert(it.span.end, format!("}})({closing});"));
            }
        }
    }

    /// Registers the variables that a namespace exports, before its body is visited: every reference to one becomes a property.
    fn exported_variables(&mut self, block: &TSModuleBlock<'a>, object: &str) {
        for statement in &block.body {
            let Statement::ExportDeclaration(export) = statement else { continue };
            let ids: Vec<&BindingIdentifier<'_>> = match &export.declaration {
                Declaration::VariableDeclaration(it) if !it.declare => {
                    it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers()).collect()
                }
                Declaration::TSImportEqualsDeclaration(it) if self.objects.is_kept(&it.id) => {
                    vec![&it.id]
                }
                _ => continue,
            };
            for id in ids {
                self.objects.export(id, object);
            }
        }
    }

    /// A variable, a function or a class that a namespace exports.
    pub(crate) fn namespace_export(&mut self, it: &Declaration<'a>, whole: Span) {
        let Some(object) = self.objects.namespace().map(str::to_owned) else { return };
        let keyword = whole.start + "export".len() as u32;
        let id = match it {
            Declaration::VariableDeclaration(it) => {
                self.text.replace(whole.start, whole.start + 1, ";");
                self.text.blank(whole.start + 1, it.declarations.first().map_or(keyword, |first| first.span.start));
                for declarator in &it.declarations {
                    self.exported_declarator(declarator);
                }
                // The declaration becomes an expression, which the next line could continue.
                self.text.end_expression(whole);
                return;
            }
            Declaration::FunctionDeclaration(it) => {
                self.text.blank(whole.start, keyword);
                self.visit_function(it, ScopeFlags::Function);
                &it.id
            }
            Declaration::ClassDeclaration(it) => {
                self.text.blank(whole.start, keyword);
                self.visit_class(it);
                &it.id
            }
            _ => return,
        };
        if let Some(id) = id {
            self.text.insert(whole.end, format!("{object}.{0}={0};", id.name));
        }
    }

    fn exported_declarator(&mut self, it: &VariableDeclarator<'a>) {
        let object_pattern = matches!(it.id, BindingPattern::ObjectPattern(_));
        if object_pattern {
            self.text.insert(it.span.start, "(");
        }
        self.visit_variable_declarator(it);
        if object_pattern {
            self.text.insert(it.span.end, ")");
        }
    }

    /// The name in a variable's declaration.
    pub(crate) fn binding(&mut self, it: &BindingIdentifier<'a>) {
        if let Some(own) = self.objects.exported(it) {
            self.text.replace(it.span.start, it.span.end, own.to_owned());
        }
    }

    /// `{ a }` or `{ a = 1 }` in a variable's declaration.
    pub(crate) fn binding_shorthand(&mut self, it: &BindingPattern<'a>) {
        let (id, default) = match it {
            BindingPattern::BindingIdentifier(id) => (id, None),
            BindingPattern::AssignmentPattern(it) => match &it.left {
                BindingPattern::BindingIdentifier(id) => (id, Some(&it.right)),
                _ => return,
            },
            _ => return,
        };
        if let Some(own) = self.objects.exported(id) {
            self.text.insert(id.span.end, format!(":{own}"));
        }
        if let Some(default) = default {
            self.default_value(default);
        }
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
