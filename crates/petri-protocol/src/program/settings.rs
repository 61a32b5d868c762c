//! The settings of a run.

use super::{ExecuteRequest, ModuleInput, Setting, json};
use crate::Error;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The settings of a run: all of a request but its prompt, its main module and its text modules. Modules that are not text have no
/// field in a form, so they are among the settings, as attachments.
///
/// As JSON it is a request with these fields alone.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(transparent)]
pub struct Settings(ExecuteRequest);

impl Settings {
    /// The settings of a request.
    pub fn of(request: ExecuteRequest) -> Self {
        let attached = request.modules.into_iter().flatten().filter(|(_, module)| module.as_text().is_none());
        let modules = Some(BTreeMap::from_iter(attached)).filter(|attached| !attached.is_empty());
        Self(ExecuteRequest { code: None, modules, main: None, prompt: String::new(), ..request })
    }

    /// Reads settings from JSON, such as [`Settings`] writes.
    ///
    /// # Errors
    /// Those of [`json::parse`].
    pub fn parse(text: &[u8]) -> Result<Self, Error> {
        Ok(Self::of(json::parse(text)?.value))
    }

    /// The request to run a program with these settings. `texts` are its text modules.
    pub fn into_request(
        self,
        texts: impl IntoIterator<Item = (String, String)>,
        main: Option<String>,
        prompt: String,
    ) -> ExecuteRequest {
        let texts = texts.into_iter().map(|(name, text)| (name, ModuleInput::Text(text)));
        let modules = texts.chain(self.0.modules.into_iter().flatten()).collect();
        ExecuteRequest { modules: Some(modules), main, prompt, ..self.0 }
    }

    /// The attached modules by name.
    pub fn attached(&self) -> impl Iterator<Item = (&String, &ModuleInput)> {
        self.0.modules.iter().flatten()
    }

    /// Attaches a module that is not text.
    pub fn attach(&mut self, name: String, module: ModuleInput) {
        self.0.modules.get_or_insert_default().insert(name, module);
    }

    /// Removes an attached module and returns it.
    pub fn detach(&mut self, name: &str) -> Option<ModuleInput> {
        let module = self.0.modules.as_mut()?.remove(name);
        self.0.modules = self.0.modules.take().filter(|attached| !attached.is_empty());
        module
    }

    /// The setting of the network, as in [`ExecuteRequest`].
    pub fn network(&self) -> Option<&Value> {
        self.0.network.as_ref()
    }

    /// The text of a setting's form field.
    pub fn text(&self, setting: Setting) -> String {
        setting.text(&self.0)
    }

    /// Changes a setting to the text of its form field.
    ///
    /// # Errors
    /// A malformed line; the message names it. The settings are then unchanged.
    pub fn set(&mut self, setting: Setting, text: &str) -> Result<(), Error> {
        setting.set(&mut self.0, text)
    }

    /// Whether a setting differs from its default.
    pub fn is_changed(&self, setting: Setting) -> bool {
        setting.is_changed(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn settings_and_program_make_the_request_again() {
        let wire = json!({
            "modules": {"main.ts": "a", "b.txt": "c", "d.json": {"json": 1}}, "main": "main.ts", "prompt": "p",
            "env": {"A": 1}, "network": "open", "limits": {"wall_ms": 5}, "fresh": true,
        });
        let request: ExecuteRequest = serde_json::from_value(wire).unwrap();
        let settings = Settings::of(request.clone());
        assert_eq!(
            serde_json::to_value(&settings).unwrap(),
            json!({
                "modules": {"d.json": {"json": 1}}, "env": {"A": 1}, "network": "open", "limits": {"wall_ms": 5},
                "fresh": true,
            })
        );
        assert_eq!(Settings::parse(serde_json::to_string(&settings).unwrap().as_bytes()), Ok(settings.clone()));
        let texts = [("main.ts", "a"), ("b.txt", "c")].map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(settings.into_request(texts, Some("main.ts".to_owned()), "p".to_owned()), request);
    }

    #[test]
    fn the_program_of_a_request_is_no_setting() {
        let settings = Settings::parse(br#"{"code": "b", "prompt": "q", "main": "x.ts"}"#).unwrap();
        assert_eq!(settings, Settings::default());
        assert_eq!(serde_json::to_value(&settings).unwrap(), json!({}));
        assert!(Settings::parse(b"{").is_err());
    }

    #[test]
    fn modules_are_attached_and_detached() {
        let module: ModuleInput = serde_json::from_value(json!({"data": "AA=="})).unwrap();
        let mut settings = Settings::default();
        settings.attach("a.bin".to_owned(), module.clone());
        assert_eq!(settings.attached().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["a.bin"]);
        assert_eq!((settings.detach("b.bin"), settings.detach("a.bin")), (None, Some(module)));
        assert_eq!(settings, Settings::default());
    }
}
