//! The objects that enums and namespaces become, and the names inside them that stand for properties.
//!
//! | written | compiled |
//! |---|---|
//! | `enum E { A, B = A }` | `var E;(function(E){… E.A …})(E\|\|(E={}));` |
//! | `namespace N { export let a = 1; f({ a }) }` | `var N;(function(o){; o.a = 1; f({ a:o.a })})(N\|\|(N={}));` |

use crate::entities::{BodyKind, Entities, EnumId, FunctionBody, NamespaceId};
use crate::enum_values::{Constant, EnumValues};
use crate::text::Text;
use oxc_ast::ast::{BindingIdentifier, IdentifierReference, TSEnumDeclaration, TSEnumMember, TSNamespaceDeclaration};
use oxc_semantic::Scoping;
use oxc_span::Span;
use oxc_syntax::symbol::{SymbolFlags, SymbolId};
use std::collections::{HashMap, HashSet};

/// An enum or a namespace that encloses the node being visited.
struct Context {
    body: FunctionBody,
    /// The name of the object inside the body.
    object: String,
    /// How many functions are around the body.
    functions: u32,
}

/// The enums and namespaces of a module: those around the current node, and those that the walk has passed.
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

    /// Declares the variable of an enum or a namespace: `export enum E` becomes `export var E`. If the name is declared already, `export
    /// enum E` is erased. Returns the argument for the function that the body becomes, `E||(E={})`.
    ///
    /// `whole` is the span including `export`, `keyword` the offset of `enum` or `namespace`.
    pub(crate) fn declare(
        &mut self,
        text: &mut Text<'_, '_>,
        id: &BindingIdentifier<'_>,
        whole: Span,
        keyword: u32,
    ) -> String {
        let exported = text.of(Span::new(whole.start, keyword)).starts_with("export");
        let owner = if exported { self.namespace() } else { None };
        let argument = argument(&id.name, owner);
        // `export` stays in front of the variable, except in a namespace, whose exports are properties.
        let keeps_export = exported && owner.is_none();
        if self.declares(id) {
            let keyword_end = text.token_end_before(id.span.start);
            let from = if keeps_export { text.token_at(whole.start + "export".len() as u32) } else { whole.start };
            text.blank(from, keyword);
            let declaration = if self.is_top_level(id) { "var" } else { "let" };
            text.replace(keyword, keyword_end, declaration);
        } else {
            text.blank(whole.start, id.span.end);
        }
        argument
    }

    /// The argument of the inner function of `namespace A.B`, where each body becomes a function. Call it between
    /// entering and leaving the body of `A`.
    pub(crate) fn inner_argument(&self, id: &BindingIdentifier<'_>) -> String {
        argument(&id.name, self.namespace())
    }

    /// Enters the body of an enum or a namespace. `object` is the name that the body uses for the object it fills.
    pub(crate) fn enter(&mut self, body: FunctionBody, object: String) {
        self.contexts.push(Context { body, object, functions: self.functions });
    }

    /// Leaves the body that was entered last.
    pub(crate) fn exit(&mut self) {
        self.contexts.pop();
    }

    /// Enters a function.
    pub(crate) fn enter_function(&mut self) {
        self.functions += 1;
    }

    /// Leaves the function that was entered last.
    pub(crate) fn exit_function(&mut self) {
        self.functions -= 1;
    }

    /// Whether the current node is inside an enum or a namespace.
    pub(crate) fn is_inside(&self) -> bool {
        !self.contexts.is_empty()
    }

    /// Refuses `await` and `yield` in an enum or a namespace, unless a function inside it encloses them: the function that the body
    /// becomes is neither async nor a generator.
    pub(crate) fn refuse_suspension(&self, text: &mut Text<'_, '_>, span: Span, keyword: &str) {
        if self.contexts.last().is_some_and(|context| context.functions == self.functions) {
            text.refuse(
                span,
                format!("`{keyword}` is not allowed in an enum or a namespace; put it into a variable before it"),
            );
        }
    }

    /// The object of the namespace that the current node is directly in, where an export becomes a property.
    pub(crate) fn namespace(&self) -> Option<&str> {
        let context = self.contexts.last()?;
        matches!(context.body.kind, BodyKind::Namespace(_)).then_some(context.object.as_str())
    }

    /// Notes that a namespace exports a variable: every reference to the variable becomes a property of `object`.
    pub(crate) fn export(&mut self, id: &BindingIdentifier<'_>, object: &str) {
        if let Some(symbol) = id.symbol_id.get() {
            self.exported.insert(symbol, format!("{object}.{}", id.name));
        }
    }

    /// The property that stands for a variable exported by a namespace.
    fn exported(&self, id: &BindingIdentifier<'_>) -> Option<&str> {
        id.symbol_id.get().and_then(|symbol| self.exported.get(&symbol)).map(String::as_str)
    }

    /// Whether this declaration of an enum or a namespace declares the variable: it is the first of its name, and no class or function of
    /// the name exists at run time.
    fn declares(&mut self, id: &BindingIdentifier<'_>) -> bool {
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
    fn is_top_level(&self, id: &BindingIdentifier<'_>) -> bool {
        let root = self.scoping.root_scope_id();
        id.symbol_id.get().is_some_and(|symbol| self.scoping.symbol_scope_id(symbol) == root)
    }

    /// A reference: `a` becomes `o.a`.
    pub(crate) fn reference(&self, text: &mut Text<'_, '_>, it: &IdentifierReference<'_>) {
        if let Some(property) = self.property(it) {
            text.replace(it.span.start, it.span.end, property);
        }
    }

    /// A shorthand property: `{ a }` becomes `{ a:o.a }`.
    pub(crate) fn shorthand(&self, text: &mut Text<'_, '_>, it: &IdentifierReference<'_>) {
        if let Some(property) = self.property(it) {
            text.insert(it.span.end, format!(":{property}"));
        }
    }

    /// The name in the declaration of an exported variable: `a` becomes `o.a`.
    pub(crate) fn binding(&self, text: &mut Text<'_, '_>, it: &BindingIdentifier<'_>) {
        if let Some(property) = self.exported(it) {
            text.replace(it.span.start, it.span.end, property.to_owned());
        }
    }

    /// A shorthand property in the declaration of an exported variable: `{ a = 1 }` becomes `{ a:o.a = 1 }`.
    pub(crate) fn binding_shorthand(&self, text: &mut Text<'_, '_>, it: &BindingIdentifier<'_>) {
        if let Some(property) = self.exported(it) {
            text.insert(it.span.end, format!(":{property}"));
        }
    }

    /// The property that a name stands for, if the name is a member of an enum or of a namespace.
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

/// The argument for the function that fills the object `name`, which is a property of `owner` if a namespace exports it.
fn argument(name: &str, owner: Option<&str>) -> String {
    match owner {
        Some(owner) => format!("{name}={owner}.{name}||({owner}.{name}={{}})"),
        None => format!("{name}||({name}={{}})"),
    }
}
