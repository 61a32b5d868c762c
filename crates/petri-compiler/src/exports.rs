//! The exports of each module of a program: values, which can be imported, and types, which are erased.
//!
//! `export const a = 1; export type B = 1; export * from "./c"` exports the value `a`, the type `B`, and the exports of `c`.

use crate::entities::Entities;
use crate::module::ParsedModule;
use crate::namespaces::holds_values;
use crate::resolve::ModuleNames;
use oxc_ast::ast::*;
use oxc_semantic::Scoping;
use oxc_syntax::symbol::SymbolFlags;
use std::cell::{Cell, RefCell};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// The kind of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Export {
    /// A value, which exists at run time.
    Value,
    /// A type, which is erased.
    Type,
    /// Nothing.
    Missing,
    /// Not known: the export may come from a module outside the program.
    Unknown,
    /// Not known: following the program's re-exports takes more steps than allowed.
    TooManySteps,
}

/// The kind of a module's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum ModuleKind {
    #[default]
    Code,
    /// JSON, text or bytes.
    Data,
}

/// Steps along re-exports allowed for any program.
const STEPS_MIN: usize = 10_000;
/// Steps along re-exports allowed for each byte of the program's text. A chain of re-exports can be as long as the text, and so can the
/// list of names looked up in it, so without a bound the work would grow with their product. Real programs take less than one step for 10
/// bytes.
const STEPS_PER_BYTE: usize = 8;

/// The exports of all modules of a program.
pub(crate) struct Exports<'p> {
    modules: HashMap<&'p str, ModuleExports<'p>>,
    /// Steps left. Each lookup of a name in one module takes one.
    steps: Cell<usize>,
    /// The results of earlier lookups.
    known: RefCell<HashMap<String, HashMap<String, Export>>>,
}

#[derive(Default)]
struct ModuleExports<'p> {
    kind: ModuleKind,
    names: HashMap<String, OwnExport<'p>>,
    /// The program's modules in `export * from`, each once.
    stars: Vec<&'p str>,
    /// Whether there is an `export * from` a module outside the program.
    unknown_stars: bool,
}

/// An export as the module's own text declares it.
enum OwnExport<'p> {
    Value,
    Type,
    /// A re-export: the module that the name comes from, and the name there.
    From(&'p str, String),
    /// A re-export from a module outside the program.
    Elsewhere,
}

impl<'p> ModuleExports<'p> {
    /// Adds an export. A value takes precedence over a re-export, and a re-export over a type.
    fn add(&mut self, name: String, own: OwnExport<'p>) {
        let rank = |own: &OwnExport<'_>| match own {
            OwnExport::Value => 2,
            OwnExport::From(..) | OwnExport::Elsewhere => 1,
            OwnExport::Type => 0,
        };
        match self.names.entry(name) {
            Entry::Vacant(entry) => _ = entry.insert(own),
            Entry::Occupied(mut entry) if rank(entry.get()) <= rank(&own) => _ = entry.insert(own),
            Entry::Occupied(_) => {}
        }
    }
}

impl<'p> Exports<'p> {
    /// For a program whose code modules have `bytes` bytes together.
    pub(crate) fn new(bytes: usize) -> Self {
        let steps = STEPS_MIN + STEPS_PER_BYTE * bytes;
        Self { modules: HashMap::new(), steps: Cell::new(steps), known: RefCell::default() }
    }

    /// Adds a module that is not code, which only has a default export.
    pub(crate) fn add_data(&mut self, name: &'p str) {
        let mut module = ModuleExports { kind: ModuleKind::Data, ..ModuleExports::default() };
        module.add("default".to_owned(), OwnExport::Value);
        self.modules.insert(name, module);
    }

    /// Adds a code module.
    pub(crate) fn add(&mut self, name: &'p str, parsed: &ParsedModule<'_>, names: &ModuleNames<'p>) {
        let ParsedModule { program, scoping, entities, .. } = parsed;
        let mut module = ModuleExports::default();
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
                    module.add("default".to_owned(), if is_type { OwnExport::Type } else { OwnExport::Value });
                }
                Statement::ExportNamedDeclaration(it) => {
                    for specifier in &it.specifiers {
                        let is_type = it.export_kind.is_type()
                            || specifier.export_kind.is_type()
                            || matches!(&specifier.local, ModuleExportName::IdentifierReference(id) if is_type(id, scoping, entities));
                        let declared = matches!(&specifier.local, ModuleExportName::IdentifierReference(id) if declares_value(id, scoping));
                        let own = match imported.get(specifier.local.name().as_str()) {
                            _ if is_type => OwnExport::Type,
                            // An imported type and a value of the module may have the same name.
                            _ if declared => OwnExport::Value,
                            Some(Imported { module: Some(module), name: Some(there) }) => {
                                OwnExport::From(module, there.clone())
                            }
                            Some(Imported { name: Some(_), .. }) => OwnExport::Elsewhere,
                            // `import * as` is a value.
                            Some(_) | None => OwnExport::Value,
                        };
                        module.add(specifier.exported.name().to_string(), own);
                    }
                }
                Statement::ExportFromDeclaration(it) => {
                    let target = names.module(name, &it.source.value);
                    for specifier in &it.specifiers {
                        let is_type = it.export_kind.is_type() || specifier.export_kind.is_type();
                        let own = match target {
                            _ if is_type => OwnExport::Type,
                            Some(target) => OwnExport::From(target, specifier.local.name().to_string()),
                            None => OwnExport::Elsewhere,
                        };
                        module.add(specifier.exported.name().to_string(), own);
                    }
                }
                Statement::ExportAllDeclaration(it) => match &it.exported {
                    Some(exported) => {
                        let own = if it.export_kind.is_type() { OwnExport::Type } else { OwnExport::Value };
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

    /// The kind of a module's content. `Code` for a module that could not be parsed.
    pub(crate) fn kind(&self, module: &str) -> ModuleKind {
        self.modules.get(module).map(|module| module.kind).unwrap_or_default()
    }

    /// The kind of the export `name` of `module`.
    pub(crate) fn get(&self, module: &str, name: &str) -> Export {
        if let Some(known) = self.known.borrow().get(module).and_then(|names| names.get(name)) {
            return *known;
        }
        let found = self.search(module, name);
        self.known.borrow_mut().entry(module.to_owned()).or_default().insert(name.to_owned(), found);
        found
    }

    /// Follows re-exports with a list instead of recursion: a chain of them can be longer than the stack is deep.
    fn search(&self, module: &str, name: &str) -> Export {
        let mut best = Export::Missing;
        let mut seen = HashSet::new();
        let mut open = vec![(module, name)];
        while let Some((module, name)) = open.pop() {
            // A module that could not be parsed has no entry, and diagnostics of its own.
            let Some(exports) = self.modules.get(module) else {
                best = combined(best, Export::Unknown);
                continue;
            };
            if !seen.insert((module, name)) {
                continue;
            }
            let Some(left) = self.steps.get().checked_sub(1) else { return Export::TooManySteps };
            self.steps.set(left);
            match exports.names.get(name) {
                Some(OwnExport::Value) => return Export::Value,
                Some(OwnExport::From(module, name)) => open.push((module, name)),
                Some(OwnExport::Elsewhere) => best = combined(best, Export::Unknown),
                Some(OwnExport::Type) => best = combined(best, Export::Type),
                None if name == "default" => {}
                None => {
                    if exports.unknown_stars {
                        best = combined(best, Export::Unknown);
                    }
                    let Some(left) = self.steps.get().checked_sub(exports.stars.len()) else {
                        return Export::TooManySteps;
                    };
                    self.steps.set(left);
                    open.extend(exports.stars.iter().map(|star| (*star, name)));
                }
            }
        }
        best
    }
}

/// Combines the results for two modules that may both export a name.
fn combined(first: Export, second: Export) -> Export {
    match (first, second) {
        (Export::Unknown, _) | (_, Export::Unknown) => Export::Unknown,
        (Export::Type, _) | (_, Export::Type) => Export::Type,
        _ => Export::Missing,
    }
}

impl ModuleExports<'_> {
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
            self.add(id.name.to_string(), if is_type { OwnExport::Type } else { OwnExport::Value });
        }
    }
}

/// The export that a local name imports.
struct Imported<'p> {
    /// The program's module that has the export. `None` for a module outside the program.
    module: Option<&'p str>,
    /// The exported name. `None` for `import * as`.
    name: Option<String>,
}

/// The imports of a module, by local name.
fn imported<'p>(name: &str, program: &Program<'_>, names: &ModuleNames<'p>) -> HashMap<String, Imported<'p>> {
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

/// Whether an exported name refers to types only.
pub(crate) fn is_type(id: &IdentifierReference<'_>, scoping: &Scoping, entities: &Entities) -> bool {
    id.reference_id.get().is_some_and(|id| {
        let reference = scoping.get_reference(id);
        reference
            .symbol_id()
            .is_some_and(|symbol| !reference.is_value() || !entities.is_value(entities.of_symbol(symbol, scoping)))
    })
}

/// Whether the module itself declares a value of this name. An imported type may have the same name.
pub(crate) fn declares_value(id: &IdentifierReference<'_>, scoping: &Scoping) -> bool {
    let symbol = id.reference_id.get().and_then(|id| scoping.get_reference(id).symbol_id());
    symbol.is_some_and(|symbol| {
        let flags = scoping.symbol_flags(symbol);
        flags.intersects(SymbolFlags::Variable | SymbolFlags::Class | SymbolFlags::Function | SymbolFlags::Enum)
    })
}
