//! The program's modules: adding, renaming, deleting and restoring them, and choosing the main one.

use super::{OpenModule, State};
use crate::gallery::Example;
use leptos::prelude::*;
use petri_protocol::program::limits::{MODULE_BYTES_MAX, MODULES_MAX};
use petri_protocol::program::{Bytes, ModuleContent, ModuleInput, ModuleName};
use std::collections::BTreeMap;

/// A deleted module with all that its restoration needs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DeletedModule {
    /// The module's name.
    pub(crate) name: String,
    module: ModuleInput,
    main: String,
}

impl State {
    /// Adds a text module and opens its tab.
    ///
    /// # Errors
    /// Why the program cannot have a module of this name.
    pub(crate) fn add_module(&self, name: &str) -> Result<(), String> {
        self.check_name(name)?;
        self.check_module_count()?;
        let source = if name.ends_with(".json") { "{}\n" } else { "" };
        self.insert_text(OpenModule::new(name.to_owned(), source.to_owned()));
        self.open_module.set(name.to_owned());
        self.on_edited();
        Ok(())
    }

    /// Keeps [`State::title`] up to date from hydration on. Until then it is the title that the server rendered, whatever
    /// was typed meanwhile.
    pub(crate) fn follow_title(self) {
        Effect::new(move |_| {
            let title = self.example_title();
            if self.title.get_untracked() != title {
                self.title.set(title);
            }
        });
    }

    /// The title of the example whose modules equal those in the form.
    pub(crate) fn example_title(&self) -> Option<&'static str> {
        let example = self.modules.with(|modules| {
            Example::made_of(modules.len(), |name, source| {
                modules.iter().any(|module| module.name == name && module.source.with(|text| text == source))
            })
        });
        example.map(|example| example.title)
    }

    /// The program as JSON: the `names` of all modules, and the `sources` of those that are text, by name.
    pub(crate) fn program_json(&self) -> String {
        let attached = untrack(|| self.attached()).into_iter().map(|(name, ..)| name);
        let sources: BTreeMap<String, String> = self.modules.with_untracked(|modules| {
            modules.iter().map(|module| (module.name.clone(), module.source.get_untracked())).collect()
        });
        let names: Vec<String> = sources.keys().cloned().chain(attached).collect();
        serde_json::json!({ "names": names, "sources": sources }).to_string()
    }

    /// Replaces the sources of text modules, by their names.
    pub(crate) fn replace_sources(&self, sources: BTreeMap<String, String>) {
        if sources.is_empty() {
            return;
        }
        for (name, source) in sources {
            let module =
                self.modules.with_untracked(|modules| modules.iter().find(|module| module.name == name).cloned());
            if let Some(module) = module {
                module.source.set(source);
            }
        }
        self.on_edited();
    }

    /// Renames a text module. Imports of it are not changed: see [`State::replace_sources`].
    ///
    /// # Errors
    /// Why the module cannot have that name.
    pub(crate) fn rename_module(&self, from: &str, to: &str) -> Result<(), String> {
        if from == to {
            return Ok(());
        }
        self.check_name(to)?;
        let Some(module) = self.remove_text(from) else { return Ok(()) };
        self.insert_text(OpenModule::new(to.to_owned(), module.source.get_untracked()));
        for name in [self.main, self.open_module] {
            if name.with_untracked(|name| name == from) {
                name.set(to.to_owned());
            }
        }
        self.on_edited();
        Ok(())
    }

    /// Deletes a module and keeps it for an undo. The last text module is never deleted.
    pub(crate) fn delete_module(&self, name: &str) {
        let main = self.main.get_untracked();
        let module =
            if self.names().iter().any(|known| known == name) { self.delete_text(name) } else { self.detach(name) };
        if let Some(module) = module {
            self.deleted_module.set(Some(DeletedModule { name: name.to_owned(), module, main }));
            self.on_edited();
        }
    }

    /// Removes a text module unless it is the last. Another one is opened and made main where the removed one was.
    fn delete_text(&self, name: &str) -> Option<ModuleInput> {
        let names = self.names();
        let at = names.iter().position(|known| known == name).filter(|_| names.len() > 1)?;
        let module = self.remove_text(name)?;
        if self.main.with_untracked(|main| main == name) {
            let rest = self.names();
            self.main.set(rest.iter().find(|name| is_code(name)).or(rest.first()).cloned().unwrap_or_default());
        }
        if self.open_module.with_untracked(|open| open == name) {
            // The tab after it, or the one before where it was the last.
            let rest = self.names();
            self.open_module.set(rest.get(at).or(rest.last()).cloned().unwrap_or_default());
        }
        Some(ModuleInput::Text(module.source.get_untracked()))
    }

    /// Restores the deleted module, unless another has its name by now.
    pub(crate) fn restore_module(&self) {
        let Some(DeletedModule { name, module, main }) = self.deleted_module.get_untracked() else { return };
        self.deleted_module.set(None);
        if self.has(&name) {
            return;
        }
        match module {
            ModuleInput::Text(source) => {
                self.insert_text(OpenModule::new(name.clone(), source));
                self.open_module.set(name.clone());
            }
            attached @ ModuleInput::Typed(_) => self.attach(name.clone(), attached),
        }
        if main == name {
            self.main.set(main);
        }
        self.on_edited();
    }

    /// Makes a module the main one.
    pub(crate) fn set_main(&self, name: &str) {
        self.main.set(name.to_owned());
        self.on_edited();
    }

    /// Adds a file as a module: an editable text module where its extension is known, else a text or binary module. A
    /// module of the same name is replaced.
    ///
    /// # Errors
    /// Why the program cannot have the file.
    pub(crate) fn add_file(&self, name: &str, bytes: Vec<u8>) -> Result<(), String> {
        ModuleName::parse(name).map_err(|error| error.message().to_owned())?;
        if let Some(refusal) = too_large(name, bytes.len()) {
            return Err(refusal);
        }
        if !self.has(name) {
            self.check_module_count()?;
        }
        let text = String::from_utf8(bytes).map_err(|error| error.into_bytes());
        match text {
            Ok(text) if has_known_extension(name) => {
                _ = self.detach(name);
                let known =
                    self.modules.with_untracked(|modules| modules.iter().find(|module| module.name == name).cloned());
                match known {
                    Some(module) => module.source.set(text),
                    None => self.insert_text(OpenModule::new(name.to_owned(), text)),
                }
                self.open_module.set(name.to_owned());
            }
            other => {
                let content = match other {
                    Ok(text) if !text.contains('\0') => ModuleContent::Text(text),
                    Ok(text) => binary(name, text.into_bytes()),
                    Err(bytes) => binary(name, bytes),
                };
                self.attach(name.to_owned(), ModuleInput::Typed(content));
            }
        }
        self.on_edited();
        Ok(())
    }

    /// Whether a new module can have this name.
    fn check_name(&self, name: &str) -> Result<(), String> {
        let parsed = ModuleName::parse(name).map_err(|error| error.message().to_owned())?;
        if self.has(name) {
            return Err(format!("there is a module {name} already; choose another name"));
        }
        // "0" is valid content of every kind, so only the name can be wrong.
        ModuleInput::Text("0".to_owned())
            .content(&parsed)
            .map(|_| ())
            .map_err(|_| format!("{name} has no known extension; end it in .ts, .js, .mjs, .cjs, .json or .txt"))
    }

    fn check_module_count(&self) -> Result<(), String> {
        let attached = self.settings.with_untracked(|settings| settings.attached().count());
        if attached + self.names().len() < MODULES_MAX {
            return Ok(());
        }
        Err(format!("a program holds at most {MODULES_MAX} modules; delete one first"))
    }

    fn has(&self, name: &str) -> bool {
        self.names().iter().any(|known| known == name) || self.is_attached(name)
    }

    fn insert_text(&self, module: OpenModule) {
        self.modules.update(|modules| {
            let at = modules.partition_point(|known| known.name < module.name);
            modules.insert(at, module);
        });
    }

    fn remove_text(&self, name: &str) -> Option<OpenModule> {
        let at = self.modules.with_untracked(|modules| modules.iter().position(|module| module.name == name))?;
        self.modules.try_update(|modules| modules.remove(at))
    }

    fn attach(&self, name: String, module: ModuleInput) {
        self.settings.update(|settings| settings.attach(name, module));
    }

    fn detach(&self, name: &str) -> Option<ModuleInput> {
        // An update would notify subscribers even if nothing changes.
        if !self.is_attached(name) {
            return None;
        }
        self.settings.try_update(|settings| settings.detach(name))?
    }

    fn is_attached(&self, name: &str) -> bool {
        self.settings.with_untracked(|settings| settings.attached().any(|(known, _)| known == name))
    }
}

/// Why a file of this many bytes is too large for a module, if it is.
pub(crate) fn too_large(name: &str, bytes: usize) -> Option<String> {
    (bytes > MODULE_BYTES_MAX).then(|| format!("{name} is {bytes} bytes long; at most {MODULE_BYTES_MAX} are taken"))
}

/// Whether the extension of a name determines the kind of a text module.
fn has_known_extension(name: &str) -> bool {
    ModuleName::parse(name).is_ok_and(|name| ModuleInput::Text("0".to_owned()).content(&name).is_ok())
}

/// Whether a text module with this name can be the main module.
pub(crate) fn is_code(name: &str) -> bool {
    let content = |name| ModuleInput::Text("0".to_owned()).content(&name);
    ModuleName::parse(name).and_then(content).is_ok_and(|content| content.script().is_some())
}

fn binary(name: &str, bytes: Vec<u8>) -> ModuleContent {
    if name.ends_with(".wasm") { ModuleContent::Wasm(Bytes(bytes)) } else { ModuleContent::Data(Bytes(bytes)) }
}

#[cfg(test)]
#[path = "modules_tests.rs"]
mod tests;
