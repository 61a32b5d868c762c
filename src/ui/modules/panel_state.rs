//! The state of the modules panel: the name form, and files that are added.

use crate::browser;
use crate::ui::state::{State, too_large};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The id of the field for a module's name.
pub(crate) const NAME: &str = "module-name";

/// The module to name; `None` while the name form is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Naming {
    /// A new module.
    New,
    /// The module that has this name.
    Rename(String),
}

/// The state of the modules panel. Copies share the same signals.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ModulesPanelState {
    /// The module to name; `None` while the name form is closed.
    pub(crate) naming: RwSignal<Option<Naming>>,
    /// The last error or warning of adding or renaming a module.
    pub(crate) error: RwSignal<Option<String>>,
}

impl ModulesPanelState {
    /// The state without a name form or an error.
    pub(crate) fn new() -> Self {
        Self { naming: RwSignal::default(), error: RwSignal::default() }
    }

    /// Opens the name form and focuses it.
    pub(crate) fn ask_for_name(self, state: State, naming: Naming) {
        state.deleted_module.set(None);
        self.error.set(None);
        self.naming.set(Some(naming));
        spawn_local(async {
            // After the field is drawn.
            browser::sleep(0).await;
            browser::focus(NAME);
        });
    }
}

/// Adds files to the program, each as a module.
pub(crate) fn add_files(state: State, panel: ModulesPanelState, files: Vec<browser::File>) {
    panel.error.set(None);
    spawn_local(async move {
        for file in files {
            let name = file.name();
            let result = match too_large(&name, file.bytes()) {
                Some(refusal) => Err(refusal),
                None => match file.read().await {
                    Some(bytes) => state.add_file(&name, bytes),
                    None => Err(format!("{name} could not be read; folders cannot be added, only files")),
                },
            };
            if let Err(refusal) = result {
                panel.error.set(Some(refusal));
            }
        }
    });
}
