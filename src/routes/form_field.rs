//! The fields of the program's form, as the page names them and the Worker reads them.

use petri_protocol::program::Setting;

const MODULE: &str = "module:";
const SETTING: &str = "setting:";

/// A field of the program's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FormField<'a> {
    /// The name of the main module.
    Main,
    /// The prompt.
    Prompt,
    /// The settings that the form was filled with, as JSON.
    Settings,
    /// The source of the module with this name.
    Module(&'a str),
    /// The text of a setting.
    Setting(Setting),
}

impl<'a> FormField<'a> {
    /// Parses a field's name.
    pub(crate) fn parse(name: &'a str) -> Option<Self> {
        match name {
            "main" => Some(Self::Main),
            "prompt" => Some(Self::Prompt),
            "settings" => Some(Self::Settings),
            _ => match name.strip_prefix(MODULE) {
                Some(module) => Some(Self::Module(module)),
                None => name.strip_prefix(SETTING).and_then(Setting::of_path).map(Self::Setting),
            },
        }
    }

    /// The field's name.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Main => "main".to_owned(),
            Self::Prompt => "prompt".to_owned(),
            Self::Settings => "settings".to_owned(),
            Self::Module(name) => format!("{MODULE}{name}"),
            Self::Setting(setting) => format!("{SETTING}{}", setting.path()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_name_parses_to_its_field() {
        let settings = Setting::ALL.into_iter().map(FormField::Setting);
        let fields = [FormField::Main, FormField::Prompt, FormField::Settings, FormField::Module("lib/a b.ts")];
        for field in fields.into_iter().chain(settings) {
            assert_eq!(FormField::parse(&field.name()), Some(field));
        }
        assert_eq!(FormField::Setting(Setting::WallMs).name(), "setting:limits.wall_ms");
        assert_eq!(FormField::parse("module:prompt"), Some(FormField::Module("prompt")));
        for other in ["", "Main", "setting:", "setting:else", "modules"] {
            assert_eq!(FormField::parse(other), None, "{other}");
        }
    }
}
