//! What is going on with the modules: one being named, files coming in.

use crate::browser;
use crate::ui::state::{State, too_large};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The id of the field that a name is typed into.
pub const NAME: &str = "module-name";

/// What is being named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Naming {
    /// A module that is to be added.
    New,
    /// The module that has this name.
    Rename(String),
}

/// What is going on with the modules. Copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct ModulesPanelState {
    /// What is being named.
    pub naming: RwSignal<Option<Naming>>,
    /// Why a file was not taken.
    pub refused: RwSignal<Option<String>>,
}

impl ModulesPanelState {
    /// Nothing is.
    pub fn new() -> Self {
        Self { naming: RwSignal::default(), refused: RwSignal::default() }
    }

    /// Asks for a name.
    pub fn name(self, state: State, naming: Naming) {
        state.deleted_module.set(None);
        self.refused.set(None);
        self.naming.set(Some(naming));
        spawn_local(async {
            // Once its field is drawn.
            browser::sleep(0).await;
            browser::focus(NAME);
        });
    }
}

/// Takes files as modules of the program, one after the other.
pub fn take(state: State, panel: ModulesPanelState, files: Vec<browser::File>) {
    panel.refused.set(None);
    spawn_local(async move {
        for file in files {
            let name = file.name();
            let taken = match too_large(&name, file.bytes()) {
                Some(refusal) => Err(refusal),
                None => match file.read().await {
                    Some(bytes) => state.add_file(&name, bytes),
                    None => Err(format!("{name} could not be read; folders cannot be added, only files")),
                },
            };
            if let Err(refusal) = taken {
                panel.refused.set(Some(refusal));
            }
        }
    });
}
