//! The objects that enums and namespaces become, and the names inside them that stand for properties.

use crate::entities::{BodyKind, Entities, EnumId, FunctionBody, NamespaceId};
use crate::enum_values::{Constant, EnumValues};
use oxc_ast::ast::{BindingIdentifier, IdentifierReference, TSEnumDeclaration, TSEnumMember, TSNamespaceDeclaration};
use oxc_semantic::Scoping;
use oxc_syntax::symbol::{SymbolFlags, SymbolId};
use std::collections::{HashMap, HashSet};

/// An enum or a namespace that encloses the node being visited.
struct Context {
    body: FunctionBody,
    /// The name of the object inside the body.
    object: String,
    /// How many functions are around it.
    functions: u32,
}

/// The enums and namespaces of a module, as far as the walk has come.
pub(crate) struct Objects<'c> {
    scoping: &'c Scoping,
    entities: &'c Entities,
    enums: &'c EnumValues,
    /// The enums and namespaces around the current node, outermost first.
    contexts: Vec<Context>,
    /// The property that stands for each variable exported by a namespace: `object.name`.
    exported: HashMap<SymbolId, String>,
    /// The enums and namespaces whose variable has been declared.
    declared: HashSet<SymbolId>,
    /// How many functions are around the current node.
    functions: u32,
}

impl<'c> Objects<'c> {
    /// The state before the walk.
    pub(crate) fn new(scoping: &'c Scoping, entities: &'c Entities, enums: &'c EnumValues) -> Self {
        let (contexts, exported, declared) = Default::default();
        Self { scoping, entities, enums, contexts, exported, declared, functions: 0 }
    }

    /// The identity of an enum.
    pub(crate) fn enumeration(&self, it: &TSEnumDeclaration<'_>) -> Option<EnumId> {
        self.entities.enumeration(it)
    }

    /// The identity of a namespace.
    pub(crate) fn namespace_id(&self, it: &TSNamespaceDeclaration<'_>) -> Option<NamespaceId> {
        self.entities.namespace(it)
    }

    /// The value of an enum's member, if it is constant.
    pub(crate) fn value(&self, member: &TSEnumMember<'_>) -> Option<Constant> {
        self.enums.value(member)
    }

    /// Whether an alias exists at run time.
    pub(crate) fn is_kept(&self, alias: &BindingIdentifier<'_>) -> bool {
        alias.symbol_id.get().is_some_and(|symbol| self.entities.is_kept(symbol))
    }

    /// Enters the body of an enum or a namespace. `object` is the name that the body uses for the object it fills.
    pub(crate) fn enter(&mut self, body: FunctionBody, object: String) {
        self.contexts.push(Context { body, object, functions: self.functions });
    }

    /// Leaves the body that was entered last.
    pub(crate) fn leave(&mut self) {
        self.contexts.pop();
    }

    /// Enters a function.
    pub(crate) fn enter_function(&mut self) {
        self.functions += 1;
    }

    /// Leaves the function that was entered last.
    pub(crate) fn leave_function(&mut self) {
        self.functions -= 1;
    }

    /// Whether the current node is inside an enum or a namespace.
    pub(crate) fn is_inside(&self) -> bool {
        !self.contexts.is_empty()
    }

    /// Whether the node being visited is in an enum or a namespace, and not in a function inside it.
    pub(crate) fn is_directly_inside(&self) -> bool {
        self.contexts.last().is_some_and(|context| context.functions == self.functions)
    }

    /// The object of the namespace that the current node is directly in, where an export becomes a property.
    pub(crate) fn namespace(&self) -> Option<&str> {
        let context = self.contexts.last()?;
        matches!(context.body.kind, BodyKind::Namespace(_)).then_some(context.object.as_str())
    }

    /// Notes that a namespace exports a variable: every reference to it becomes a property of `object`.
    pub(crate) fn export(&mut self, id: &BindingIdentifier<'_>, object: &str) {
        if let Some(symbol) = id.symbol_id.get() {
            self.exported.insert(symbol, format!("{object}.{}", id.name));
        }
    }

    /// The property that stands for a variable exported by a namespace.
    pub(crate) fn exported(&self, id: &BindingIdentifier<'_>) -> Option<&str> {
        id.symbol_id.get().and_then(|symbol| self.exported.get(&symbol)).map(String::as_str)
    }

    /// Whether this declaration of an enum or a namespace is the one that declares its variable: the first of its name, unless a class
    /// or function of the name exists at run time.
    pub(crate) fn declares(&mut self, id: &BindingIdentifier<'_>) -> bool {
        let symbol = id.symbol_id.get();
        symbol.is_none_or(|symbol| self.declared.insert(symbol) && !self.is_class_or_function(symbol))
    }

    /// Whether the name belongs to a class or function that exists at run time. `declare class` and `declare function` do not.
    fn is_class_or_function(&self, symbol: SymbolId) -> bool {
        let runs = |flags: SymbolFlags| {
            flags.intersects(SymbolFlags::Class | SymbolFlags::Function) && !flags.contains(SymbolFlags::Ambient)
        };
        match self.scoping.symbol_redeclarations(symbol) {
            [] => runs(self.scoping.symbol_flags(symbol)),
            declarations => declarations.iter().any(|it| runs(it.flags)),
        }
    }

    /// Whether a name is declared at the module's top level.
    pub(crate) fn is_top_level(&self, id: &BindingIdentifier<'_>) -> bool {
        let root = self.scoping.root_scope_id();
        id.symbol_id.get().is_some_and(|symbol| self.scoping.symbol_scope_id(symbol) == root)
    }

    /// The property that a name refers to, if it is a member of an enum or of a namespace.
    pub(crate) fn property(&self, it: &IdentifierReference<'_>) -> Option<String> {
        if self.contexts.is_empty() {
            return None;
        }
        let symbol = it.reference_id.get().and_then(|id| self.scoping.get_reference(id).symbol_id());
        if let Some(own) = symbol.and_then(|symbol| self.exported.get(&symbol)) {
            return Some(own.clone());
        }
        let scope = symbol.map(|symbol| self.scoping.symbol_scope_id(symbol));
        let name = it.name.as_str();
        let bodies = self.contexts.iter().rev().map(|context| &context.body);
        let owner = self.entities.owner(bodies, scope, name, |id| self.enums.has(id, name))?;
        let context = self.contexts.iter().rev().find(|context| std::ptr::eq(&context.body, owner))?;
        Some(format!("{}.{}", context.object, it.name))
    }
}
