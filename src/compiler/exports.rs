//! What each module of a program exports: values, which can be imported, and types, which are erased.

use super::entities::Entities;
use super::module::Parsed;
use super::namespaces::holds_values;
use super::resolve::Names;
use oxc_ast::ast::*;
use oxc_semantic::Scoping;
use oxc_syntax::symbol::SymbolFlags;
use std::cell::{Cell, RefCell};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// What a name exported by a module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// There when the program runs.
    Value,
    /// Gone by then.
    Type,
    /// The module exports nothing of that name.
    Missing,
    /// The name may come from a module of the platform's.
    Unknown,
    /// Following the program's re-exports takes more steps than are taken.
    TooFar,
}

/// What a module holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Holds {
    #[default]
    Code,
    /// JSON, text or bytes.
    Data,
}

/// Steps along re-exports that any program may take.
const STEPS_MIN: usize = 10_000;
/// Steps along re-exports for every byte of the program's text. A chain of re-exports can be as long as the text, and so can the list of
/// names that are looked up in it; together they would take the product of both. Programs take less than one step in 10 bytes.
const STEPS_PER_BYTE: usize = 8;

/// The exports of all modules of a program.
pub struct Exports<'p> {
    modules: HashMap<&'p str, Module<'p>>,
    /// Steps that are left, one for each name that is looked up in one module.
    steps: Cell<usize>,
    /// What was looked up before.
    known: RefCell<HashMap<String, HashMap<String, Export>>>,
}

#[derive(Default)]
struct Module<'p> {
    holds: Holds,
    names: HashMap<String, Own<'p>>,
    /// `export * from` modules of the program, each once.
    stars: Vec<&'p str>,
    /// Whether there is an `export * from` anything else.
    unknown_stars: bool,
}

/// What a module itself says of a name.
enum Own<'p> {
    Value,
    Type,
    /// The name is another module's: which module's, and what it is called there.
    From(&'p str, String),
    /// The name comes from a module that is not the program's.
    Elsewhere,
}

impl<'p> Module<'p> {
    /// A value goes before a name of another module's, which goes before a type.
    fn add(&mut self, name: String, own: Own<'p>) {
        let rank = |own: &Own<'_>| match own {
            Own::Value => 2,
            Own::From(..) | Own::Elsewhere => 1,
            Own::Type => 0,
        };
        match self.names.entry(name) {
            Entry::Vacant(entry) => _ = entry.insert(own),
            Entry::Occupied(mut entry) if rank(entry.get()) <= rank(&own) => _ = entry.insert(own),
            Entry::Occupied(_) => {}
        }
    }
}

impl<'p> Exports<'p> {
    /// Of a program whose modules of code have `bytes` bytes together.
    pub fn new(bytes: usize) -> Self {
        let steps = STEPS_MIN + STEPS_PER_BYTE * bytes;
        Self { modules: HashMap::new(), steps: Cell::new(steps), known: RefCell::default() }
    }

    /// Adds a module that is not code: it has a default export alone.
    pub fn add_data(&mut self, name: &'p str) {
        let mut module = Module { holds: Holds::Data, ..Module::default() };
        module.add("default".to_owned(), Own::Value);
        self.modules.insert(name, module);
    }

    /// Adds a module of code.
    pub fn add(&mut self, name: &'p str, parsed: &Parsed<'_>, names: &Names<'p>) {
        let Parsed { program, scoping, entities, .. } = parsed;
        let mut module = Module::default();
        let mut stars = HashSet::new();
        let imported = imported(name, program, names);
        for statement in &program.body {
            match statement {
                Statement::ExportDeclaration(it) => module.declaration(&it.declaration, entities),
                Statement::ExportDefaultDeclaration(it) => {
                    let is_type = match &it.declaration {
                        ExportDefaultDeclarationKind::TSInterfaceDeclaration(_) => true,
                        ExportDefaultDeclarationKind::Identifier(id) => is_type(id, scoping, entities),
                        _ => false,
                    };
                    module.add("default".to_owned(), if is_type { Own::Type } else { Own::Value });
                }
                Statement::ExportNamedDeclaration(it) => {
                    for specifier in &it.specifiers {
                        let is_type = it.export_kind.is_type()
                            || specifier.export_kind.is_type()
                            || matches!(&specifier.local, ModuleExportName::IdentifierReference(id) if is_type(id, scoping, entities));
                        let declared = matches!(&specifier.local, ModuleExportName::IdentifierReference(id) if declares_value(id, scoping));
                        let own = match imported.get(specifier.local.name().as_str()) {
                            _ if is_type => Own::Type,
                            // An imported type and a value of the module's own may have one name.
                            _ if declared => Own::Value,
                            Some(Imported { module: Some(module), name: Some(there) }) => {
                                Own::From(module, there.clone())
                            }
                            Some(Imported { name: Some(_), .. }) => Own::Elsewhere,
                            // A whole module is a value.
                            Some(_) | None => Own::Value,
                        };
                        module.add(specifier.exported.name().to_string(), own);
                    }
                }
                Statement::ExportFromDeclaration(it) => {
                    let target = names.module(name, &it.source.value);
                    for specifier in &it.specifiers {
                        let is_type = it.export_kind.is_type() || specifier.export_kind.is_type();
                        let own = match target {
                            _ if is_type => Own::Type,
                            Some(target) => Own::From(target, specifier.local.name().to_string()),
                            None => Own::Elsewhere,
                        };
                        module.add(specifier.exported.name().to_string(), own);
                    }
                }
                Statement::ExportAllDeclaration(it) => match &it.exported {
                    Some(exported) => {
                        let own = if it.export_kind.is_type() { Own::Type } else { Own::Value };
                        module.add(exported.name().to_string(), own);
                    }
                    None => match names.module(name, &it.source.value) {
                        Some(target) if stars.insert(target) => module.stars.push(target),
                        Some(_) => {}
                        None => module.unknown_stars = true,
                    },
                },
                _ => {}
            }
        }
        self.modules.insert(name, module);
    }

    /// What the module holds. One whose text could not be read is of code.
    pub fn holds(&self, module: &str) -> Holds {
        self.modules.get(module).map(|module| module.holds).unwrap_or_default()
    }

    /// What `name` is among the exports of the module `module`.
    pub fn get(&self, module: &str, name: &str) -> Export {
        if let Some(known) = self.known.borrow().get(module).and_then(|names| names.get(name)) {
            return *known;
        }
        let found = self.search(module, name);
        self.known.borrow_mut().entry(module.to_owned()).or_default().insert(name.to_owned(), found);
        found
    }

    /// Follows re-exports, one module and name after another: a chain of them can be longer than the stack is deep.
    fn search(&self, module: &str, name: &str) -> Export {
        let mut best = Export::Missing;
        let mut seen = HashSet::new();
        let mut open = vec![(module, name)];
        while let Some((module, name)) = open.pop() {
            // A module whose text could not be read has no entry; what is wrong with it is said of itself.
            let Some(exports) = self.modules.get(module) else {
                best = better(best, Export::Unknown);
                continue;
            };
            if !seen.insert((module, name)) {
                continue;
            }
            let Some(left) = self.steps.get().checked_sub(1) else { return Export::TooFar };
            self.steps.set(left);
            match exports.names.get(name) {
                Some(Own::Value) => return Export::Value,
                Some(Own::From(module, name)) => open.push((module, name)),
                Some(Own::Elsewhere) => best = better(best, Export::Unknown),
                Some(Own::Type) => best = better(best, Export::Type),
                None if name == "default" => {}
                None => {
                    if exports.unknown_stars {
                        best = better(best, Export::Unknown);
                    }
                    let Some(left) = self.steps.get().checked_sub(exports.stars.len()) else { return Export::TooFar };
                    self.steps.set(left);
                    open.extend(exports.stars.iter().map(|star| (*star, name)));
                }
            }
        }
        best
    }
}

/// Of what two modules say of a name they both may export.
fn better(one: Export, other: Export) -> Export {
    match (one, other) {
        (Export::Unknown, _) | (_, Export::Unknown) => Export::Unknown,
        (Export::Type, _) | (_, Export::Type) => Export::Type,
        _ => Export::Missing,
    }
}

impl Module<'_> {
    fn declaration(&mut self, it: &Declaration<'_>, entities: &Entities) {
        let is_type = match it {
            Declaration::TSTypeAliasDeclaration(_) | Declaration::TSInterfaceDeclaration(_) => true,
            Declaration::TSNamespaceDeclaration(it) => it.declare || !holds_values(it),
            Declaration::TSImportEqualsDeclaration(it) => {
                it.import_kind.is_type()
                    || it.id.symbol_id.get().is_some_and(|symbol| entities.is_alias_of_types(symbol))
            }
            it => it.declare(),
        };
        let names: Vec<_> = match it {
            Declaration::VariableDeclaration(it) => {
                it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers()).collect()
            }
            it => it.id().into_iter().collect(),
        };
        for id in names {
            self.add(id.name.to_string(), if is_type { Own::Type } else { Own::Value });
        }
    }
}

/// What one name of a module imports.
struct Imported<'p> {
    /// The program's module it comes from; `None` for one that is not the program's.
    module: Option<&'p str>,
    /// What it is called there; `None` is the whole module.
    name: Option<String>,
}

/// What a module imports, by its own names for it.
fn imported<'p>(name: &str, program: &Program<'_>, names: &Names<'p>) -> HashMap<String, Imported<'p>> {
    let mut found = HashMap::new();
    for statement in &program.body {
        let Statement::ImportDeclaration(it) = statement else { continue };
        let module = names.module(name, &it.source.value);
        for specifier in it.specifiers.iter().flatten() {
            let there = match specifier {
                ImportDeclarationSpecifier::ImportSpecifier(it) => Some(it.imported.name().to_string()),
                ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => Some("default".to_owned()),
                ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => None,
            };
            found.insert(specifier.local().name.to_string(), Imported { module, name: there });
        }
    }
    found
}

/// Whether a name that is exported is of a type and nothing else.
pub(super) fn is_type(id: &IdentifierReference<'_>, scoping: &Scoping, entities: &Entities) -> bool {
    id.reference_id.get().is_some_and(|id| {
        let reference = scoping.get_reference(id);
        reference
            .symbol_id()
            .is_some_and(|symbol| !reference.is_value() || !entities.is_value(entities.of_symbol(symbol, scoping)))
    })
}

/// Whether the module itself declares a value of the name, which may be that of an imported type as well.
pub(super) fn declares_value(id: &IdentifierReference<'_>, scoping: &Scoping) -> bool {
    let symbol = id.reference_id.get().and_then(|id| scoping.get_reference(id).symbol_id());
    symbol.is_some_and(|symbol| {
        let flags = scoping.symbol_flags(symbol);
        flags.intersects(SymbolFlags::Variable | SymbolFlags::Class | SymbolFlags::Function | SymbolFlags::Enum)
    })
}
