//! Compiles TypeScript to JavaScript that can be stopped, and reports errors at the author's lines.
//!
//! oxc parses a module, the module is checked, and then its text is edited at positions that the syntax tree gives. Types become spaces.
//! Guards, and the code for enums, namespaces, parameter properties and accessors, are inserted within a line. Everything else stays as
//! written. So no line moves, stack traces stay readable, comments and formatting are kept, and a source map is a list of shifted columns.
//! The alternative, transforming the tree and printing it, needs two more oxc crates (a quarter of a megabyte of the Worker) and a source
//! map, and shows lines that the author did not write.
//!
//! The compiler does not depend on the platform: no clock, no isolate, no requests.

#![warn(missing_docs)]

mod accessors;
mod aliases;
mod builtins;
mod callbacks;
mod caught;
mod classes;
mod commonjs;
mod counts;
mod diagnostic;
mod edits;
mod entities;
mod enum_values;
mod enums;
mod erase;
mod exports;
mod fence;
mod guard;
mod import_calls;
mod lines;
mod links;
mod module;
mod names;
mod namespaces;
mod nesting;
mod objects;
mod parameter_properties;
mod parameters;
mod resolve;
mod rewrite;
mod source_map;
mod spaces;
mod text;
mod trivia;

use module::{Language, ParsedModule};
use oxc_allocator::Allocator;
use petri_protocol::report::{Diagnostic, Location};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A module as the author wrote it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// A relative path. Its extension determines the language.
    pub name: &'a str,
    /// The text. `None` for a module that is not code (JSON, text, bytes) and can only be imported.
    pub code: Option<&'a str>,
}

/// A compiled program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compiled {
    /// The number in the names that the compiler added to the modules.
    number: u32,
    modules: BTreeMap<String, module::CompiledModule>,
}

impl Compiled {
    /// The code modules by name, as JavaScript.
    pub fn modules(&self) -> impl Iterator<Item = (&str, &str)> {
        self.modules.iter().map(|(name, module)| (name.as_str(), module.code.as_str()))
    }

    /// Whether the program has a code module with this name.
    pub fn has(&self, module: &str) -> bool {
        self.modules.contains_key(module)
    }

    /// Maps a location in the compiled code to the author's source. Lines and columns count from 1, columns in UTF-16 units, as in V8.
    /// `None` for code that the compiler added.
    pub fn original(&self, module: &str, line: u32, column: u32) -> Option<Location> {
        let (line, column) = self.modules.get(module)?.source_map.original(line, column)?;
        Some(Location { module: module.to_owned(), line, column })
    }

    /// Whether a module imports a specifier that is only known at run time.
    pub fn has_computed_imports(&self) -> bool {
        self.modules.values().any(|module| module.code.contains(guard::RESOLVED))
    }

    /// The data with which the harness converts compiled text and locations to the author's: the number in the added names on the first
    /// line, then a JSON object with the source map of each module by its name.
    pub fn source_maps(&self) -> String {
        let maps: serde_json::Map<String, serde_json::Value> =
            self.modules.iter().map(|(name, module)| (name.clone(), module.source_map.to_json())).collect();
        format!("{}\n{}", self.number, serde_json::Value::Object(maps))
    }

    /// The location of the loop or function that contains the guard with this number. It was running when the guard stopped the program.
    pub fn guarded(&self, number: u32) -> Option<Location> {
        let mut rest = number as usize;
        for (name, module) in &self.modules {
            if let Some((line, column)) = module.guards.get(rest) {
                return Some(Location { module: name.clone(), line: *line, column: *column });
            }
            rest -= module.guards.len();
        }
        None
    }
}

/// Compiles a program. `guard` is the specifier of the guard module as seen from the program's top folder, `../guard.js`.
///
/// Types are not checked. Each module is compiled on its own, as with TypeScript's `isolatedModules`.
///
/// # Errors
/// All problems found, ordered by module and location. Never empty.
pub fn compile<'a>(sources: impl IntoIterator<Item = Source<'a>>, guard: &str) -> Result<Compiled, Vec<Diagnostic>> {
    let sources: BTreeMap<&str, Option<&str>> = sources.into_iter().map(|source| (source.name, source.code)).collect();
    let names = resolve::ModuleNames::new(sources.keys().copied());
    let allocator = Allocator::default();
    let bytes = sources.values().flatten().map(|code| code.len()).sum();
    let mut exports = exports::Exports::new(bytes);
    let mut parsed = Vec::new();
    let mut diagnostics = Vec::new();
    for (name, code) in &sources {
        let Some(code) = code else {
            exports.add_data(name);
            continue;
        };
        let read = Language::of(name)
            .map_err(|message| {
                vec![diagnostic::Finding { span: oxc_span::Span::new(0, 0), message: message.to_owned() }]
            })
            .and_then(|language| ParsedModule::read(&allocator, code, language));
        match read {
            Ok(module) => {
                exports.add(name, &module, &names);
                parsed.push((*name, module));
            }
            Err(findings) => diagnostics.extend(diagnostic::diagnostics(name, code, findings)),
        }
    }
    let number = names::NameNumber::choose(parsed.iter().map(|(_, module)| module));
    let mut modules = BTreeMap::new();
    let mut first = 0;
    for (name, module) in &parsed {
        let guard = format!("{}{guard}", "../".repeat(name.matches('/').count()));
        match module::rewrite(name, module, &names, &exports, &guard, number, first) {
            Ok(module) => {
                first += module.guards.len() as u32;
                modules.insert((*name).to_owned(), module);
            }
            Err(findings) => diagnostics.extend(diagnostic::diagnostics(name, module.source, findings)),
        }
    }
    if !diagnostics.is_empty() {
        diagnostics.sort_by(|a, b| location(a).cmp(&location(b)));
        return Err(diagnostics);
    }
    Ok(Compiled { number: number.0, modules })
}

fn location(it: &Diagnostic) -> Option<(&str, u32, u32)> {
    it.location.as_ref().map(|location| (location.module.as_str(), location.line, location.column))
}

#[cfg(test)]
mod tests;
