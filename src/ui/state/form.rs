//! The form: filling it, editing it, and reading the request from it.

use super::{OpenModule, State};
use crate::routes::FormField;
use leptos::prelude::*;
use petri_protocol::Error;
use petri_protocol::program::{CODE_MODULE, ExecuteRequest, ModuleInput, Setting, Settings};
use std::collections::BTreeMap;

impl State {
    /// The request in the form. Settings with invalid text keep their last valid value.
    pub(crate) fn request(&self) -> ExecuteRequest {
        let texts = self.modules.with_untracked(|modules| {
            let text = |module: &OpenModule| (module.name.clone(), module.source.get_untracked());
            modules.iter().map(text).collect::<Vec<_>>()
        });
        let main = Some(self.main.get_untracked()).filter(|main| !main.is_empty());
        self.settings.get_untracked().into_request(texts, main, self.prompt.get_untracked())
    }

    /// The text modules in the order of their tabs: the main module, then the others by name.
    pub(crate) fn tabs(&self) -> Vec<OpenModule> {
        let mut modules = self.modules.get();
        self.main.with(|main| modules.sort_by_key(|module| module.name != *main));
        modules
    }

    /// The names of the text modules, in the order of their tabs.
    pub(crate) fn names(&self) -> Vec<String> {
        untrack(|| self.tabs()).into_iter().map(|module| module.name).collect()
    }

    /// The modules that are not text: name, kind and size in bytes of each.
    pub(crate) fn attached(&self) -> Vec<(String, &'static str, usize)> {
        self.settings.with(|settings| {
            let attached = settings.attached().filter_map(|(name, module)| match module {
                ModuleInput::Typed(content) => Some((name.clone(), content.kind(), content.bytes())),
                ModuleInput::Text(_) => None,
            });
            attached.collect()
        })
    }

    /// The settings as JSON, for the form's hidden field.
    pub(crate) fn settings_json(&self) -> String {
        // The server refuses text that is not JSON, so settings that cannot be written are never taken for none.
        self.settings.with(|settings| serde_json::to_string(settings).unwrap_or_else(|error| error.to_string()))
    }

    /// Fills the form. A module with the same name in both programs keeps its signal, and so its field in the page.
    pub(crate) fn fill_form(&self, request: ExecuteRequest) {
        let ExecuteRequest { code, modules, main, prompt, .. } = request.clone();
        let modules =
            modules.unwrap_or_else(|| BTreeMap::from([(CODE_MODULE.to_owned(), code.unwrap_or_default().into())]));
        let text = |(name, module)| match module {
            ModuleInput::Text(source) => Some((name, source)),
            ModuleInput::Typed(_) => None,
        };
        let sources: BTreeMap<_, _> = modules.into_iter().filter_map(text).collect();
        self.main.set(main.unwrap_or_else(|| match sources.keys().next() {
            Some(only) if sources.len() == 1 => only.clone(),
            _ => CODE_MODULE.to_owned(),
        }));
        let current = self.modules.get_untracked();
        let is_same = current.iter().map(|module| &module.name).eq(sources.keys());
        let module = |(name, source): (String, String)| match current.iter().find(|module| module.name == name) {
            Some(module) => {
                module.source.set(source);
                module.clone()
            }
            None => OpenModule::new(name, source),
        };
        let modules = sources.into_iter().map(module).collect();
        if !is_same {
            self.modules.set(modules);
        }
        let is_missing =
            |open: &String| !self.modules.with_untracked(|modules| modules.iter().any(|module| module.name == *open));
        if self.open_module.with_untracked(is_missing) {
            self.open_module.set(self.main.get_untracked());
        }
        self.problems.set(Vec::new());
        self.deleted_module.set(None);
        self.prompt.set(prompt);
        self.setting_inputs.update(BTreeMap::clear);
        self.settings.set(Settings::of(request));
        self.link.set(None);
        self.base.set(self.request());
        self.edited.set(false);
    }

    /// Takes over the text that was typed into fields before the page was hydrated.
    pub(crate) fn apply_early_input(&self, early_input: impl Fn(&str) -> Option<String>) {
        self.modules.with_untracked(|modules| {
            for module in modules {
                if let Some(source) = early_input(&module.field()) {
                    module.source.set(source);
                }
            }
        });
        for setting in Setting::ALL {
            if let Some(text) = early_input(&FormField::Setting(setting).name()) {
                self.edit_setting(setting, text);
            }
        }
        if let Some(prompt) = early_input(&FormField::Prompt.name()) {
            self.prompt.set(prompt);
        }
        self.update_edited();
    }

    /// Changes a module's source.
    pub(crate) fn edit_source(&self, module: &OpenModule, source: String) {
        module.source.set(source);
        self.on_edited();
    }

    /// Changes a setting. Invalid text is kept for its field and does not change the request.
    pub(crate) fn edit_setting(&self, setting: Setting, text: String) {
        let mut error = None;
        self.settings.update(|settings| error = settings.set(setting, &text).err());
        self.setting_inputs.update(|inputs| _ = inputs.insert(setting, (text, error)));
        self.clear_failure_of(|field| setting.is_named_by(field));
        self.on_edited();
    }

    /// The text in the field of a setting.
    pub(crate) fn setting(&self, setting: Setting) -> String {
        let input = self.setting_inputs.with(|inputs| inputs.get(&setting).map(|(text, _)| text.clone()));
        input.unwrap_or_else(|| self.settings.with(|settings| settings.text(setting)))
    }

    /// The request in the form.
    ///
    /// # Errors
    /// The error of a setting whose text is not valid.
    pub(crate) fn valid_request(&self) -> Result<ExecuteRequest, Error> {
        let error = self.setting_inputs.with_untracked(|inputs| inputs.values().find_map(|(_, error)| error.clone()));
        error.map_or_else(|| Ok(self.request()), Err)
    }

    /// Changes the prompt.
    pub(crate) fn edit_prompt(&self, prompt: String) {
        self.prompt.set(prompt);
        self.clear_failure_of(|field| field == "prompt");
        self.on_edited();
    }

    /// Clears a failure that names an edited field.
    pub(crate) fn clear_failure_of(&self, is_named: impl FnOnce(&str) -> bool) {
        if self.failure.with_untracked(|failure| failure.as_ref().and_then(Error::field).is_some_and(is_named)) {
            self.failure.set(None);
        }
    }

    /// Updates what depends on the form: [`State::edited`], and the link, which is to the program as it was shared.
    pub(crate) fn on_edited(&self) {
        self.update_edited();
        if self.link.with_untracked(Option::is_some) {
            self.link.set(None);
        }
    }
}
