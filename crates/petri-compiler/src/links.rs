//! Imports and exports. Those of types are erased. Specifiers become paths that the isolate's loader finds. Missing modules and names are
//! reported.
//!
//! `import { type T, a } from "./lib"` becomes `import {         a } from "./lib.ts"`.

use crate::counts::undeclared_export;
use crate::entities::Entities;
use crate::exports::{Export, Exports, ModuleKind, declares_value, is_type};
use crate::module::{Language, ParsedModule};
use crate::resolve::{ModuleNames, ResolvedSpecifier, relative};
use crate::text::Text;
use oxc_ast::ast::*;
use oxc_semantic::Scoping;
use oxc_span::{GetSpan, Span};
use oxc_syntax::symbol::SymbolId;
use std::collections::HashSet;

/// The imports and exports of a module.
pub(crate) struct Links<'c> {
    /// The name of the module.
    importer: &'c str,
    /// The names of the program's modules.
    names: &'c ModuleNames<'c>,
    /// The exports of the program's modules.
    exports: &'c Exports<'c>,
    scoping: &'c Scoping,
    entities: &'c Entities,
    /// Whether the module is TypeScript: imports that only types use are removed.
    typescript: bool,
    /// Imports that do not exist at run time: types, and imports that only types use.
    erased: HashSet<SymbolId>,
}

impl<'c> Links<'c> {
    /// The links of one module. JavaScript has no types, so none of its imports are erased.
    pub(crate) fn new(
        importer: &'c str,
        names: &'c ModuleNames<'c>,
        exports: &'c Exports<'c>,
        parsed: &'c ParsedModule<'_>,
    ) -> Self {
        let ParsedModule { program, scoping, entities, language, .. } = parsed;
        let typescript = *language == Language::TypeScript;
        let mut links = Self { importer, names, exports, scoping, entities, typescript, erased: HashSet::new() };
        if typescript {
            for statement in &program.body {
                let Statement::ImportDeclaration(it) = statement else { continue };
                let module = names.module(importer, &it.source.value);
                for specifier in it.specifiers.iter().flatten() {
                    let Some(symbol) = specifier.local().symbol_id.get() else { continue };
                    let used = entities.needs_value(symbol, scoping);
                    if !used || it.import_kind.is_type() || links.is_erased(module, specifier) {
                        links.erased.insert(symbol);
                    }
                }
            }
        }
        links
    }

    fn is_erased(&self, module: Option<&'c str>, specifier: &ImportDeclarationSpecifier<'_>) -> bool {
        match specifier {
            ImportDeclarationSpecifier::ImportSpecifier(specifier) => {
                specifier.import_kind.is_type() || self.export(module, &specifier.imported.name()) == Export::Type
            }
            ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => self.export(module, "default") == Export::Type,
            ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => false,
        }
    }

    /// The kind of the export `name` of a module. `Unknown` for a module outside the program.
    fn export(&self, module: Option<&'c str>, name: &str) -> Export {
        module.map_or(Export::Unknown, |module| self.exports.get(module, name))
    }

    /// `import … from "…"`.
    pub(crate) fn import(&self, text: &mut Text<'_, '_>, it: &ImportDeclaration<'_>) {
        let specifiers: Vec<_> = it.specifiers.iter().flatten().collect();
        let erased = |specifier: &ImportDeclarationSpecifier<'_>| {
            specifier.local().symbol_id.get().is_some_and(|symbol| self.erased.contains(&symbol))
        };
        let erased: Vec<bool> = specifiers.iter().map(|specifier| erased(specifier)).collect();
        // TypeScript removes `import {} from "…"` too, and keeps `import "…"`.
        let listed = it.specifiers.is_some() && (self.typescript || !erased.is_empty());
        if it.import_kind.is_type() || (listed && erased.iter().all(|erased| *erased)) {
            text.remove(it.span);
            return;
        }
        let module = self.link_source(text, &it.source);
        self.attributes(text, &it.source, it.with_clause.as_deref());
        for (specifier, erased) in specifiers.iter().zip(erased) {
            if erased {
                self.erase_specifier(
                    text,
                    specifier.span(),
                    matches!(specifier, ImportDeclarationSpecifier::ImportNamespaceSpecifier(_)),
                );
                continue;
            }
            match specifier {
                ImportDeclarationSpecifier::ImportSpecifier(own) => {
                    self.require_export(text, &it.source, module, &own.imported.name(), own.imported.span());
                }
                ImportDeclarationSpecifier::ImportDefaultSpecifier(own) => {
                    self.require_export(text, &it.source, module, "default", own.span);
                }
                ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => {}
            }
        }
    }

    /// Erases a specifier of a list, with the comma after it or before it.
    fn erase_specifier(&self, text: &mut Text<'_, '_>, span: Span, comma_before: bool) {
        if comma_before {
            let end = text.token_end_before(span.start);
            text.blank(end.saturating_sub(1), span.end);
        } else {
            let end = text.next_is(span.end, ",").map_or(span.end, |comma| comma + 1);
            text.blank(span.start, end);
        }
    }

    /// `export { … }`.
    pub(crate) fn export_named(&self, text: &mut Text<'_, '_>, it: &ExportNamedDeclaration<'_>) {
        if it.export_kind.is_type() {
            text.remove(it.span);
            return;
        }
        if self.typescript {
            for specifier in &it.specifiers {
                let erased = specifier.export_kind.is_type()
                    || matches!(&specifier.local, ModuleExportName::IdentifierReference(id) if self.stands_for_type(id));
                if erased {
                    self.erase_specifier(text, specifier.span, false);
                } else if let ModuleExportName::IdentifierReference(id) = &specifier.local
                    && id.reference_id.get().is_none_or(|id| self.scoping.get_reference(id).symbol_id().is_none())
                {
                    text.refuse(id.span, undeclared_export(&id.name));
                }
            }
        }
    }

    /// Whether an exported name stands for a type only.
    pub(crate) fn stands_for_type(&self, id: &IdentifierReference<'_>) -> bool {
        if !self.typescript || declares_value(id, self.scoping) {
            return false;
        }
        let symbol = id.reference_id.get().and_then(|id| self.scoping.get_reference(id).symbol_id());
        is_type(id, self.scoping, self.entities) || symbol.is_some_and(|symbol| self.erased.contains(&symbol))
    }

    /// `export { … } from "…"`.
    pub(crate) fn export_from(&self, text: &mut Text<'_, '_>, it: &ExportFromDeclaration<'_>) {
        let module = self.names.module(self.importer, &it.source.value);
        let erased = |specifier: &ExportSpecifier<'_>| {
            specifier.export_kind.is_type()
                || (self.typescript && self.export(module, &specifier.local.name()) == Export::Type)
        };
        let erased: Vec<bool> = it.specifiers.iter().map(erased).collect();
        let listed = self.typescript || !erased.is_empty();
        if it.export_kind.is_type() || (listed && erased.iter().all(|erased| *erased)) {
            text.remove(it.span);
            return;
        }
        self.link_source(text, &it.source);
        self.attributes(text, &it.source, it.with_clause.as_deref());
        for (specifier, erased) in it.specifiers.iter().zip(erased) {
            if erased {
                self.erase_specifier(text, specifier.span, false);
            } else {
                self.require_export(text, &it.source, module, &specifier.local.name(), specifier.local.span());
            }
        }
    }

    /// `export * from "…"`.
    pub(crate) fn export_all(&self, text: &mut Text<'_, '_>, it: &ExportAllDeclaration<'_>) {
        if it.export_kind.is_type() {
            text.remove(it.span);
        } else {
            self.link_source(text, &it.source);
            self.attributes(text, &it.source, it.with_clause.as_deref());
        }
    }

    /// The specifier with which the isolate's loader finds the module of an `import(…)`. `None` if no module is found.
    pub(crate) fn specifier_at_run_time(&self, source: &StringLiteral<'_>) -> Option<String> {
        match self.names.resolve(self.importer, &source.value) {
            ResolvedSpecifier::Module(name) => Some(relative(self.importer, name)),
            ResolvedSpecifier::Node => Some(format!("node:{}", source.value)),
            ResolvedSpecifier::Platform | ResolvedSpecifier::Nothing(_) => None,
        }
    }

    /// Checks `{ with: { type: "json" } }` after the specifier of an `import(…)`.
    pub(crate) fn attributes_of_options(
        &self,
        text: &mut Text<'_, '_>,
        source: &StringLiteral<'_>,
        options: &ObjectExpression<'_>,
    ) {
        for property in &options.properties {
            let ObjectPropertyKind::ObjectProperty(property) = property else { continue };
            let (Some("with" | "assert"), Expression::ObjectExpression(attributes)) =
                (property.key.static_name().as_deref(), property.value.without_parentheses())
            else {
                continue;
            };
            for attribute in &attributes.properties {
                if let ObjectPropertyKind::ObjectProperty(attribute) = attribute
                    && let (Some(key), Expression::StringLiteral(value)) =
                        (attribute.key.static_name(), attribute.value.without_parentheses())
                {
                    self.attribute(text, source, &key, &value.value, attribute.span);
                }
            }
        }
    }

    /// Checks and erases `with { type: "json" }`: the loader rejects every attribute, even `type`.
    fn attributes(&self, text: &mut Text<'_, '_>, source: &StringLiteral<'_>, clause: Option<&WithClause<'_>>) {
        let Some(clause) = clause else { return };
        text.blank(source.span.end, clause.span.end);
        for attribute in &clause.with_entries {
            self.attribute(text, source, &attribute.key.as_arena_str(), &attribute.value.value, attribute.span);
        }
    }

    /// Checks an attribute of an import.
    fn attribute(&self, text: &mut Text<'_, '_>, source: &StringLiteral<'_>, key: &str, value: &str, span: Span) {
        if key != "type" {
            return text.refuse(span, format!("the import attribute {key:?} is not supported; \"type\" is"));
        }
        let module = self.names.module(self.importer, &source.value);
        let kind = module.map(|module| self.exports.kind(module));
        let fits = match value {
            "json" => module.is_some_and(|module| module.ends_with(".json")) || kind == Some(ModuleKind::Data),
            "text" | "bytes" => kind == Some(ModuleKind::Data),
            _ => {
                let message = format!(
                    "modules of the type {value:?} cannot be imported here; \"json\", \"text\" and \"bytes\" can, without an attribute too"
                );
                return text.refuse(span, message);
            }
        };
        if !fits {
            text.refuse(span, format!("\"{}\" is code, not {value}; leave the attribute out", source.value));
        }
    }

    /// Rewrites a specifier so that the isolate's loader finds its module. Returns the module if it belongs to the program.
    fn link_source(&self, text: &mut Text<'_, '_>, source: &StringLiteral<'_>) -> Option<&'c str> {
        match self.names.resolve(self.importer, &source.value) {
            ResolvedSpecifier::Module(name) => {
                self.specifier(text, source, relative(self.importer, name));
                return Some(name);
            }
            ResolvedSpecifier::Node => self.specifier(text, source, format!("node:{}", source.value)),
            ResolvedSpecifier::Platform => {}
            ResolvedSpecifier::Nothing(why) => text.refuse(source.span, why),
        }
        None
    }

    fn specifier(&self, text: &mut Text<'_, '_>, source: &StringLiteral<'_>, found: String) {
        if found != source.value.as_str() {
            let literal = serde_json::Value::from(found).to_string();
            text.replace(source.span.start, source.span.end, literal);
        }
    }

    fn require_export(
        &self,
        text: &mut Text<'_, '_>,
        source: &StringLiteral<'_>,
        module: Option<&'c str>,
        name: &str,
        span: Span,
    ) {
        let what = if name == "default" {
            "has no default export".to_owned()
        } else {
            format!("has no export named \"{name}\"")
        };
        match self.export(module, name) {
            Export::Missing => text.refuse(span, format!("\"{}\" {what}", source.value)),
            Export::Type => text.refuse(span, format!("\"{}\" {what}, only a type", source.value)),
            Export::TooManySteps => text.refuse(
                span,
                "the program has too many re-exports to follow; import each name from the module that declares it",
            ),
            Export::Value | Export::Unknown => {}
        }
    }
}
