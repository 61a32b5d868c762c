//! The form: filled with a program, edited by a person, read to be run.

use super::{OpenModule, State};
use crate::error::Error;
use crate::program::{CODE_MODULE, ExecuteRequest, ModuleInput, Setting};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The name of a setting's field, which the posted form is read by.
pub fn setting_field(setting: Setting) -> String {
    format!("setting:{}", setting.path())
}

impl State {
    /// What the form asks for, as it stands.
    pub fn execute(&self) -> ExecuteRequest {
        let settings = self.settings.get_untracked();
        let mut modules = settings.modules.unwrap_or_default();
        self.modules.with_untracked(|typed| {
            modules.extend(typed.iter().map(|module| (module.name.clone(), module.source.get_untracked().into())));
        });
        ExecuteRequest {
            code: None,
            modules: Some(modules),
            main: Some(self.main.get_untracked()).filter(|main| !main.is_empty()),
            prompt: self.prompt.get_untracked(),
            ..settings
        }
    }

    /// The modules of text in the order of their tabs: the one that is run, then the others by name.
    pub fn tabs(&self) -> Vec<OpenModule> {
        let mut modules = self.modules.get();
        self.main.with(|main| modules.sort_by_key(|module| module.name != *main));
        modules
    }

    /// The names of the modules of text, in the order of their tabs.
    pub fn names(&self) -> Vec<String> {
        untrack(|| self.tabs()).into_iter().map(|module| module.name).collect()
    }

    /// The modules that are not text: name, kind and bytes of each.
    pub fn attached(&self) -> Vec<(String, &'static str, usize)> {
        self.settings.with(|settings| {
            let modules = settings.modules.iter().flatten();
            let typed = modules.filter_map(|(name, module)| match module {
                ModuleInput::Typed(content) => Some((name.clone(), content.kind(), content.bytes())),
                ModuleInput::Text(_) => None,
            });
            typed.collect()
        })
    }

    /// The settings as the form's hidden field carries them: JSON.
    pub fn settings_json(&self) -> String {
        // Strings, numbers and maps with string keys always serialise.
        self.settings.with(|settings| serde_json::to_string(settings).unwrap_or_default())
    }

    /// Fills the form. A module that is in both programs stays the same one: the list's field for it stays too.
    pub(super) fn fill(&self, execute: ExecuteRequest) {
        let ExecuteRequest { code, modules, main, prompt, .. } = execute.clone();
        let modules =
            modules.unwrap_or_else(|| BTreeMap::from([(CODE_MODULE.to_owned(), code.unwrap_or_default().into())]));
        let mut sources = BTreeMap::new();
        let mut attached = BTreeMap::new();
        for (name, module) in modules {
            match module {
                ModuleInput::Text(source) => _ = sources.insert(name, source),
                ModuleInput::Typed(_) => _ = attached.insert(name, module),
            }
        }
        self.main.set(main.unwrap_or_else(|| match sources.keys().next() {
            Some(only) if sources.len() == 1 => only.clone(),
            _ => CODE_MODULE.to_owned(),
        }));
        let now = self.modules.get_untracked();
        let same = now.iter().map(|module| &module.name).eq(sources.keys());
        let module = |(name, source): (String, String)| match now.iter().find(|module| module.name == name) {
            Some(module) => {
                module.source.set(source);
                module.clone()
            }
            None => OpenModule::new(name, source),
        };
        let modules = sources.into_iter().map(module).collect();
        if !same {
            self.modules.set(modules);
        }
        let gone =
            |open: &String| !self.modules.with_untracked(|modules| modules.iter().any(|module| module.name == *open));
        if self.open.with_untracked(gone) {
            self.open.set(self.main.get_untracked());
        }
        self.problems.set(Vec::new());
        self.deleted_module.set(None);
        self.prompt.set(prompt);
        self.typed.update(BTreeMap::clear);
        let attached = Some(attached).filter(|attached| !attached.is_empty());
        self.settings.set(ExecuteRequest {
            code: None,
            modules: attached,
            main: None,
            prompt: String::new(),
            ..execute
        });
        self.link.set(None);
        self.base.set(self.execute());
        self.edited.set(false);
    }

    /// Takes over what a person typed into a field before the page was hydrated.
    pub(super) fn take_typed(&self, typed: impl Fn(&str) -> Option<String>) {
        self.modules.with_untracked(|modules| {
            for module in modules {
                if let Some(source) = typed(&module.field()) {
                    module.source.set(source);
                }
            }
        });
        for setting in Setting::ALL {
            if let Some(text) = typed(&setting_field(setting)) {
                self.edit_setting(setting, text);
            }
        }
        if let Some(prompt) = typed("prompt") {
            self.prompt.set(prompt);
        }
        self.compare();
    }

    /// A module's source was edited.
    pub fn edit_source(&self, module: &OpenModule, source: String) {
        module.source.set(source);
        self.touch();
    }

    /// A setting was edited. What is none of its field is kept as it was typed, and asks for nothing.
    pub fn edit_setting(&self, setting: Setting, text: String) {
        let mut wrong = None;
        self.settings.update(|settings| wrong = setting.set(settings, &text).err());
        self.typed.update(|typed| _ = typed.insert(setting, (text, wrong)));
        self.mended(|field| setting.is_named_by(field));
        self.touch();
    }

    /// What stands in the field of a setting.
    pub fn setting(&self, setting: Setting) -> String {
        let typed = self.typed.with(|typed| typed.get(&setting).map(|(text, _)| text.clone()));
        typed.unwrap_or_else(|| self.settings.with(|settings| setting.text(settings)))
    }

    /// What the form asks for.
    ///
    /// # Errors
    /// A setting that is none of its field.
    pub fn asked(&self) -> Result<ExecuteRequest, Error> {
        let wrong = self.typed.with_untracked(|typed| typed.values().find_map(|(_, wrong)| wrong.clone()));
        wrong.map_or_else(|| Ok(self.execute()), Err)
    }

    /// The prompt was edited.
    pub fn edit_prompt(&self, prompt: String) {
        self.prompt.set(prompt);
        self.mended(|field| field == "prompt");
        self.touch();
    }

    /// A field holds something else now: a refusal of what it held goes.
    pub(super) fn mended(&self, is_named: impl FnOnce(&str) -> bool) {
        if self.failure.with_untracked(|failure| failure.as_ref().and_then(Error::field).is_some_and(is_named)) {
            self.failure.set(None);
        }
    }

    /// Something in the form was edited; a link to the program as it was is no longer one to this program.
    pub fn touch(&self) {
        self.compare();
        if self.link.with_untracked(Option::is_some) {
            self.link.set(None);
        }
    }
}
