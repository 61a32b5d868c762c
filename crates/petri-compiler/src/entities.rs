//! Resolves the names of a module's namespaces, enums and aliases.
//!
//! All bodies of one namespace form one namespace, and all bodies of one enum form one enum, even if they stand in different bodies of the
//! enclosing namespace:
//!
//! ```ts
//! namespace Shop { export enum State { open = 1 } }
//! namespace Shop { export enum State { closed = open + 1 } }
//! ```
//!
//! Semantic analysis sees two enums there, because each body is a scope of its own. Here they have one [`EnumId`].

use crate::aliases::{Alias, AliasId, kept};
use crate::namespaces::holds_values;
use oxc_ast::ast::*;
use oxc_semantic::{ReferenceId, Scoping};
use oxc_syntax::scope::ScopeId;
use oxc_syntax::symbol::{SymbolFlags, SymbolId};
use std::collections::{HashMap, HashSet};

/// How many aliases of aliases are followed. After that an alias counts as an alias of a value.
const ALIASES_MAX: usize = 64;

/// The index of a namespace in [`Entities`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct NamespaceId(usize);

/// The index of an enum in [`Entities`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct EnumId(usize);

/// What a name refers to. Only the text of the name's own module is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entity {
    /// A namespace, possibly of types only.
    Namespace(NamespaceId),
    Enum(EnumId),
    /// Anything else that may exist at run time: a class, a variable, an import.
    Value,
    /// Only types.
    Types,
}

/// The body of an enum or a namespace. Inside it, members can be referred to by their names alone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FunctionBody {
    pub scope: Option<ScopeId>,
    pub kind: BodyKind,
}

/// The enum or namespace that a body belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Enum(EnumId),
    Namespace(NamespaceId),
}

/// The namespaces, enums and aliases of one module.
#[derive(Default)]
pub(crate) struct Entities {
    namespaces: Vec<Namespace>,
    /// The number of enums.
    enums: usize,
    /// Namespaces and enums by the byte offset at which a declaration begins.
    namespace_starts: HashMap<u32, NamespaceId>,
    enum_starts: HashMap<u32, EnumId>,
    /// Namespaces and enums by the symbol of a declaration.
    namespace_symbols: HashMap<SymbolId, NamespaceId>,
    enum_symbols: HashMap<SymbolId, EnumId>,
    aliases: Vec<Alias>,
    alias_symbols: HashMap<SymbolId, AliasId>,
    alias_references: HashMap<ReferenceId, AliasId>,
    /// The entity that each alias refers to.
    targets: Vec<Entity>,
    kept: HashSet<SymbolId>,
}

#[derive(Default)]
struct Namespace {
    /// Whether the namespace exists at run time.
    value: bool,
    exports: HashMap<String, Exported>,
}

/// The declarations that a namespace exports under one name.
#[derive(Default, Clone, Copy)]
struct Exported {
    /// Whether something other than a namespace, an enum, an alias or a type has this name.
    value: bool,
    namespace: Option<NamespaceId>,
    enumeration: Option<EnumId>,
    alias: Option<AliasId>,
}

impl Entities {
    /// The entities of a module.
    pub(crate) fn of(program: &Program<'_>, scoping: &Scoping) -> Self {
        let mut found = Self::default();
        found.collect(&program.body, None, &mut Vec::new());
        for number in 0..found.aliases.len() {
            let target = found.follow(AliasId(number), scoping, ALIASES_MAX);
            found.targets.push(target);
        }
        found.kept = kept(&found.aliases, &found.alias_symbols, &found.alias_references, scoping, |alias| {
            found.is_value(found.target(alias))
        });
        found
    }

    /// The namespace that a declaration belongs to.
    pub(crate) fn namespace(&self, it: &TSNamespaceDeclaration<'_>) -> Option<NamespaceId> {
        self.namespace_starts.get(&it.span.start).copied()
    }

    /// The enum that a declaration belongs to. `None` for an enum in a block or a function that was not added with [`Self::add_enum`].
    pub(crate) fn enumeration(&self, it: &TSEnumDeclaration<'_>) -> Option<EnumId> {
        self.enum_starts.get(&it.span.start).copied()
    }

    /// The enum that a declaration belongs to. A new enum is registered.
    pub(crate) fn add_enum(&mut self, it: &TSEnumDeclaration<'_>) -> EnumId {
        if let Some(known) = self.enumeration(it) {
            return known;
        }
        let next = EnumId(self.enums);
        let id = match it.id.symbol_id.get() {
            Some(symbol) => *self.enum_symbols.entry(symbol).or_insert(next),
            None => next,
        };
        self.enums += usize::from(id == next);
        self.enum_starts.insert(it.span.start, id);
        id
    }

    /// The entity that a namespace exports under a name.
    pub(crate) fn exported(&self, id: NamespaceId, name: &str) -> Option<Entity> {
        let exported = self.namespaces.get(id.0)?.exports.get(name)?;
        Some(self.entity(exported, |alias| self.target(alias)))
    }

    /// The entity that a symbol of the module refers to.
    pub(crate) fn of_symbol(&self, symbol: SymbolId, scoping: &Scoping) -> Entity {
        self.symbol(symbol, scoping, |alias| self.target(alias))
    }

    /// Whether an entity exists at run time.
    pub(crate) fn is_value(&self, entity: Entity) -> bool {
        match entity {
            Entity::Namespace(id) => self.namespaces.get(id.0).is_some_and(|namespace| namespace.value),
            Entity::Enum(_) | Entity::Value => true,
            Entity::Types => false,
        }
    }

    /// Whether the alias of this symbol is needed at run time.
    pub(crate) fn is_kept(&self, symbol: SymbolId) -> bool {
        self.kept.contains(&symbol)
    }

    /// Whether this symbol is an alias of types only.
    pub(crate) fn is_alias_of_types(&self, symbol: SymbolId) -> bool {
        self.alias_symbols.get(&symbol).is_some_and(|alias| !self.is_value(self.target(*alias)))
    }

    /// Whether a symbol's value is needed at run time.
    pub(crate) fn needs_value(&self, symbol: SymbolId, scoping: &Scoping) -> bool {
        scoping.get_resolved_reference_ids(symbol).iter().any(|id| match self.alias_references.get(id) {
            Some(alias) => self.aliases.get(alias.0).is_some_and(|alias| self.is_kept(alias.symbol)),
            None => scoping.get_reference(*id).is_value(),
        })
    }

    fn target(&self, alias: AliasId) -> Entity {
        self.targets.get(alias.0).copied().unwrap_or(Entity::Value)
    }

    fn entity(&self, exported: &Exported, follow: impl FnOnce(AliasId) -> Entity) -> Entity {
        match exported {
            Exported { enumeration: Some(id), .. } => Entity::Enum(*id),
            Exported { value: false, namespace: Some(id), .. } => Entity::Namespace(*id),
            // A class merged with a namespace is a value whose members are looked up in the namespace.
            Exported { namespace: Some(id), .. } if self.namespaces.get(id.0).is_some_and(|it| it.value) => {
                Entity::Namespace(*id)
            }
            Exported { value: true, .. } => Entity::Value,
            Exported { alias: Some(alias), .. } => follow(*alias),
            _ => Entity::Types,
        }
    }

    fn symbol(&self, symbol: SymbolId, scoping: &Scoping, follow: impl FnOnce(AliasId) -> Entity) -> Entity {
        let flags = scoping.symbol_flags(symbol);
        let value = flags.intersects(SymbolFlags::Variable | SymbolFlags::Class | SymbolFlags::Function);
        if let Some(alias) = self.alias_symbols.get(&symbol) {
            return if value { Entity::Value } else { follow(*alias) };
        }
        if let Some(id) = self.enum_symbols.get(&symbol) {
            return Entity::Enum(*id);
        }
        match self.namespace_symbols.get(&symbol) {
            Some(id) if !value || self.namespaces.get(id.0).is_some_and(|it| it.value) => Entity::Namespace(*id),
            _ if value || flags.is_import() => Entity::Value,
            _ => Entity::Types,
        }
    }

    /// The entity that an alias refers to. Follows at most `left` aliases.
    fn follow(&self, alias: AliasId, scoping: &Scoping, left: usize) -> Entity {
        if let Some(known) = self.targets.get(alias.0) {
            return *known;
        }
        let (Some(alias), Some(left)) = (self.aliases.get(alias.0), left.checked_sub(1)) else { return Entity::Value };
        let next = |alias| self.follow(alias, scoping, left);
        let symbol = alias.first_symbol(scoping);
        let body =
            self.owner(alias.bodies.iter().rev(), symbol.map(|it| scoping.symbol_scope_id(it)), &alias.first, |_| {
                false
            });
        let mut entity = match (body.map(|body| body.kind), symbol) {
            (Some(BodyKind::Namespace(id)), _) => {
                match self.namespaces.get(id.0).and_then(|it| it.exports.get(&alias.first)) {
                    Some(exported) => self.entity(exported, next),
                    None => Entity::Value,
                }
            }
            (_, Some(symbol)) => self.symbol(symbol, scoping, next),
            // A global of the platform.
            (_, None) => Entity::Value,
        };
        for name in &alias.rest {
            let Entity::Namespace(id) = entity else { return Entity::Value };
            entity = match self.namespaces.get(id.0).and_then(|it| it.exports.get(name)) {
                Some(exported) => self.entity(exported, next),
                None => return Entity::Value,
            };
        }
        entity
    }

    /// The innermost of `bodies` that has `name` as a member, unless an inner declaration hides it. `bodies` are those around the
    /// reference, innermost first. `scope` is the scope in which semantic analysis found the declaration. `is_member` tells whether an enum
    /// has a member of the name.
    pub(crate) fn owner<'b>(
        &self,
        bodies: impl Iterator<Item = &'b FunctionBody>,
        scope: Option<ScopeId>,
        name: &str,
        is_member: impl Fn(EnumId) -> bool,
    ) -> Option<&'b FunctionBody> {
        for body in bodies {
            // `scope` and the scopes of the bodies all enclose the reference, and an outer scope has a lower number. So a body contains the
            // declaration if its number is not higher than that of `scope`.
            let inside = scope.zip(body.scope).is_some_and(|(scope, body)| body <= scope);
            let has = match body.kind {
                BodyKind::Enum(id) => is_member(id) && (!inside || body.scope == scope),
                BodyKind::Namespace(id) => {
                    !inside
                        && self.namespaces.get(id.0).is_some_and(|it| it.exports.contains_key(name))
                        && self.may_be_value(id, name)
                }
            };
            if has {
                return Some(body);
            }
            if inside {
                return None;
            }
        }
        None
    }

    /// Whether an export is a value, or an alias that has not been followed yet.
    fn may_be_value(&self, id: NamespaceId, name: &str) -> bool {
        self.namespaces.get(id.0).and_then(|it| it.exports.get(name)).is_some_and(|exported| {
            self.targets.len() < self.aliases.len() || self.is_value(self.entity(exported, |alias| self.target(alias)))
        })
    }

    fn collect(&mut self, body: &[Statement<'_>], outer: Option<NamespaceId>, bodies: &mut Vec<FunctionBody>) {
        for statement in body {
            let (declaration, exported) = match statement {
                Statement::ExportDeclaration(it) => (&it.declaration, true),
                _ => match statement.as_declaration() {
                    Some(declaration) => (declaration, false),
                    None => continue,
                },
            };
            let exporter = outer.filter(|_| exported);
            match declaration {
                Declaration::TSNamespaceDeclaration(it) => self.namespace_declaration(it, exporter, bodies),
                Declaration::TSEnumDeclaration(it) => self.enum_declaration(it, exporter),
                Declaration::TSImportEqualsDeclaration(it) => self.alias(it, exported, exporter, bodies),
                Declaration::TSTypeAliasDeclaration(_) | Declaration::TSInterfaceDeclaration(_) => {
                    // An entry with its default fields stands for a type.
                    if let (Some(exporter), Some(id)) = (exporter, declaration.id()) {
                        self.export(exporter, &id.name);
                    }
                }
                Declaration::VariableDeclaration(it) => {
                    for id in it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers()) {
                        self.export_value(exporter, &id.name);
                    }
                }
                it => {
                    if let Some(id) = it.id() {
                        self.export_value(exporter, &id.name);
                    }
                }
            }
        }
    }

    /// The entry of a namespace for an exported name.
    fn export(&mut self, exporter: NamespaceId, name: &str) -> Option<&mut Exported> {
        let namespace = self.namespaces.get_mut(exporter.0)?;
        Some(namespace.exports.entry(name.to_owned()).or_default())
    }

    fn export_value(&mut self, exporter: Option<NamespaceId>, name: &str) {
        if let Some(exported) = exporter.and_then(|exporter| self.export(exporter, name)) {
            exported.value = true;
        }
    }

    fn enum_declaration(&mut self, it: &TSEnumDeclaration<'_>, exporter: Option<NamespaceId>) {
        let next = EnumId(self.enums);
        let exported = exporter.and_then(|exporter| self.export(exporter, &it.id.name));
        if let Some(exported) = exported {
            let id = *exported.enumeration.get_or_insert(next);
            self.enums += usize::from(id == next);
            self.enum_starts.insert(it.span.start, id);
            if let Some(symbol) = it.id.symbol_id.get() {
                self.enum_symbols.insert(symbol, id);
            }
        } else {
            self.add_enum(it);
        }
    }

    fn namespace_declaration(
        &mut self,
        it: &TSNamespaceDeclaration<'_>,
        exporter: Option<NamespaceId>,
        bodies: &mut Vec<FunctionBody>,
    ) {
        let next = NamespaceId(self.namespaces.len());
        let symbol = it.id.symbol_id.get();
        let id = match (exporter.and_then(|exporter| self.export(exporter, &it.id.name)), symbol) {
            (Some(exported), _) => *exported.namespace.get_or_insert(next),
            (None, Some(symbol)) => *self.namespace_symbols.entry(symbol).or_insert(next),
            (None, None) => next,
        };
        if id == next {
            self.namespaces.push(Namespace::default());
        }
        if let Some(symbol) = symbol {
            self.namespace_symbols.insert(symbol, id);
        }
        self.namespace_starts.insert(it.span.start, id);
        if let Some(namespace) = self.namespaces.get_mut(id.0) {
            namespace.value |= holds_values(it);
        }
        bodies.push(FunctionBody { scope: it.scope_id.get(), kind: BodyKind::Namespace(id) });
        match &it.body {
            TSNamespaceDeclarationBody::TSModuleBlock(block) => self.collect(&block.body, Some(id), bodies),
            TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => {
                self.namespace_declaration(inner, Some(id), bodies);
            }
        }
        bodies.pop();
    }

    fn alias(
        &mut self,
        it: &TSImportEqualsDeclaration<'_>,
        exported: bool,
        exporter: Option<NamespaceId>,
        bodies: &[FunctionBody],
    ) {
        let Some(alias) = Alias::of(it, exported, bodies) else { return };
        let id = AliasId(self.aliases.len());
        self.alias_symbols.insert(alias.symbol, id);
        if let Some(reference) = alias.reference {
            self.alias_references.insert(reference, id);
        }
        self.aliases.push(alias);
        if let Some(exported) = exporter.and_then(|exporter| self.export(exporter, &it.id.name)) {
            exported.alias = Some(id);
        }
    }
}
