//! What each module of a program exports: values, which can be imported, and types, which are erased.

use super::namespaces::holds_values;
use super::resolve::{Names, Target};
use oxc_ast::ast::*;
use oxc_semantic::Scoping;
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
    /// It may come from a module of the platform's.
    Unknown,
}

/// The exports of all modules of a program.
#[derive(Default)]
pub struct Exports<'p> {
    modules: HashMap<&'p str, Module<'p>>,
}

#[derive(Default)]
struct Module<'p> {
    values: HashSet<String>,
    types: HashSet<String>,
    /// Names that are another module's: which module's, and what they are called there. `None` is the whole module.
    from: HashMap<String, (Target<'p>, Option<String>)>,
    /// `export * from`.
    stars: Vec<Target<'p>>,
}

impl<'p> Exports<'p> {
    /// Adds a module that is not code: it has a default export alone.
    pub fn add_data(&mut self, name: &'p str) {
        let module = Module { values: HashSet::from(["default".to_owned()]), ..Module::default() };
        self.modules.insert(name, module);
    }

    /// Adds a module of code.
    pub fn add(&mut self, name: &'p str, program: &Program<'_>, scoping: &Scoping, names: &Names<'p>) {
        let mut module = Module::default();
        let imported = imported(name, program, names);
        for statement in &program.body {
            match statement {
                Statement::ExportDeclaration(it) => module.declaration(&it.declaration),
                Statement::ExportDefaultDeclaration(it) => match &it.declaration {
                    ExportDefaultDeclarationKind::TSInterfaceDeclaration(_) => {
                        module.types.insert("default".to_owned());
                    }
                    ExportDefaultDeclarationKind::Identifier(id) if is_type(id, scoping) => {
                        module.types.insert("default".to_owned());
                    }
                    _ => {
                        module.values.insert("default".to_owned());
                    }
                },
                Statement::ExportNamedDeclaration(it) => {
                    for specifier in &it.specifiers {
                        let exported = specifier.exported.name().to_string();
                        let is_type = it.export_kind.is_type()
                            || specifier.export_kind.is_type()
                            || matches!(&specifier.local, ModuleExportName::IdentifierReference(id) if is_type(id, scoping));
                        if is_type {
                            module.types.insert(exported);
                        } else if let Some(origin) = imported.get(specifier.local.name().as_str()) {
                            module.from.insert(exported, origin.clone());
                        } else {
                            module.values.insert(exported);
                        }
                    }
                }
                Statement::ExportFromDeclaration(it) => {
                    let target = names.resolve(name, &it.source.value);
                    for specifier in &it.specifiers {
                        let exported = specifier.exported.name().to_string();
                        if it.export_kind.is_type() || specifier.export_kind.is_type() {
                            module.types.insert(exported);
                        } else {
                            let local = specifier.local.name().to_string();
                            module.from.insert(exported, (target.clone(), Some(local)));
                        }
                    }
                }
                Statement::ExportAllDeclaration(it) => match &it.exported {
                    Some(exported) if it.export_kind.is_type() => {
                        module.types.insert(exported.name().to_string());
                    }
                    Some(exported) => {
                        module.values.insert(exported.name().to_string());
                    }
                    None => module.stars.push(names.resolve(name, &it.source.value)),
                },
                _ => {}
            }
        }
        self.modules.insert(name, module);
    }

    /// What `name` is among the exports of the module `module`.
    pub fn get(&self, module: &str, name: &str) -> Export {
        self.look(&Target::Module(module), name, &mut HashSet::new())
    }

    fn look<'s>(&'s self, target: &Target<'s>, name: &str, seen: &mut HashSet<(&'s str, String)>) -> Export {
        let Target::Module(module) = target else { return Export::Unknown };
        // A module whose text could not be read has no entry; what is wrong with it is said of itself.
        let Some((module, exports)) = self.modules.get_key_value(module) else { return Export::Unknown };
        if !seen.insert((module, name.to_owned())) {
            return Export::Missing;
        }
        if exports.values.contains(name) {
            return Export::Value;
        }
        if let Some((target, name)) = exports.from.get(name) {
            return name.as_ref().map_or(Export::Value, |name| self.look(target, name, seen));
        }
        if exports.types.contains(name) {
            return Export::Type;
        }
        let stars = exports.stars.iter().filter(|_| name != "default").map(|target| self.look(target, name, seen));
        stars.fold(Export::Missing, |best, found| match (best, found) {
            (Export::Value, _) | (_, Export::Value) => Export::Value,
            (Export::Unknown, _) | (_, Export::Unknown) => Export::Unknown,
            (Export::Type, _) | (_, Export::Type) => Export::Type,
            _ => Export::Missing,
        })
    }
}

impl Module<'_> {
    fn declaration(&mut self, it: &Declaration<'_>) {
        let is_type = match it {
            Declaration::TSTypeAliasDeclaration(_) | Declaration::TSInterfaceDeclaration(_) => true,
            Declaration::TSNamespaceDeclaration(it) => it.declare || !holds_values(it),
            it => it.declare(),
        };
        let names: Vec<_> = match it {
            Declaration::VariableDeclaration(it) => {
                it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers()).collect()
            }
            it => it.id().into_iter().collect(),
        };
        let into = if is_type { &mut self.types } else { &mut self.values };
        into.extend(names.into_iter().map(|id| id.name.to_string()));
    }
}

/// What a module imports, by its own names for it.
fn imported<'p>(name: &str, program: &Program<'_>, names: &Names<'p>) -> HashMap<String, (Target<'p>, Option<String>)> {
    let mut found = HashMap::new();
    for statement in &program.body {
        let Statement::ImportDeclaration(it) = statement else { continue };
        let target = names.resolve(name, &it.source.value);
        for specifier in it.specifiers.iter().flatten() {
            let there = match specifier {
                ImportDeclarationSpecifier::ImportSpecifier(it) => Some(it.imported.name().to_string()),
                ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => Some("default".to_owned()),
                ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => None,
            };
            found.insert(specifier.local().name.to_string(), (target.clone(), there));
        }
    }
    found
}

/// Whether a name that is exported is of a type and nothing else.
pub(super) fn is_type(id: &IdentifierReference<'_>, scoping: &Scoping) -> bool {
    id.reference_id.get().is_some_and(|id| {
        let reference = scoping.get_reference(id);
        reference.symbol_id().is_some() && !reference.is_value()
    })
}
