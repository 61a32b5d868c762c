//! The row under the tabs: the form for a module's name, offers to undo, and errors.

use super::actions::{ADD, MENU};
use super::panel_state::{ModulesPanelState, NAME, Naming};
use crate::browser::{self, EditorLibrary};
use crate::ui::draft::{BYTES_MAX, DraftStorage};
use crate::ui::labels;
use crate::ui::state::State;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use petri_protocol::report::Location;

/// The row under the tabs; empty if there is nothing to show.
#[component]
pub(crate) fn Row(
    /// The page's state.
    state: State,
    /// The state of the modules panel.
    panel: ModulesPanelState,
) -> impl IntoView {
    let restore = move |_| {
        state.restore_module();
        browser::focus(MENU);
    };
    let restore_draft = move |_| {
        state.restore_replaced_draft();
        browser::focus(MENU);
    };
    let dismiss = move |_| {
        state.replaced_drafts.set(Vec::new());
        browser::focus(MENU);
    };
    view! {
        {move || panel.naming.get().map(|naming| view! { <NameForm state panel naming /> })}
        <div role="status">
            {move || {
                state
                    .deleted_module
                    .get()
                    .map(|deleted| {
                        view! {
                            <p class="module-row">
                                <span>
                                    <span class="code">{labels::visible(&deleted.name).into_owned()}</span>
                                    " was deleted"
                                </span>
                                <button class="button" type="button" on:click=restore>
                                    "Undo"
                                </button>
                            </p>
                        }
                    })
            }}
            {move || {
                state
                    .replaced_drafts
                    .with(|replaced| replaced.len())
                    .checked_sub(1)
                    .map(|more| {
                        view! {
                            <p class="module-row">
                                <span>
                                    "Your earlier draft is kept" {(more > 0).then(|| format!(", and {more} more"))}
                                </span>
                                <button class="button" type="button" on:click=restore_draft>
                                    "Bring it back"
                                </button>
                                <button class="button" data-kind="quiet" type="button" on:click=dismiss>
                                    "Dismiss"
                                </button>
                            </p>
                        }
                    })
            }}
            {move || {
                storage_warning(state).map(|error_text| view! { <p class="module-row field-error">{error_text}</p> })
            }}
            {move || {
                panel
                    .error
                    .get()
                    .map(|error| view! { <p class="module-row field-error">{labels::visible(&error).into_owned()}</p> })
            }}
        </div>
    }
}

/// Renames a module and updates imports of it and its own relative imports. Returns a warning if the imports were not
/// updated.
fn rename(state: State, library: Option<EditorLibrary>, from: &str, to: &str) -> Result<Option<String>, String> {
    let program = state.program_json();
    state.rename_module(from, to)?;
    let changed = library.and_then(|library| library.follow_rename(&program, from, to));
    let Some(changed) = changed.and_then(|changed| serde_json::from_str(&changed).ok()) else {
        return Ok(Some(format!("imports of {from} were not changed: the editor could not be loaded")));
    };
    state.replace_sources(changed);
    Ok(None)
}

/// Why the draft would be lost, if it is not stored.
fn storage_warning(state: State) -> Option<String> {
    let stored = state.draft_storage.get();
    let loss = "A reload loses what you type from now on";
    state.edited.get().then_some(())?;
    match stored {
        DraftStorage::Everywhere => None,
        DraftStorage::TabOnly => Some(
            "This draft is kept only until this tab is closed: the browser has no more room for this site.".to_owned(),
        ),
        DraftStorage::TooLarge(bytes) => Some(format!(
            "This draft is too large to keep: {}, where at most {} are kept. {loss}; the earlier draft stays.",
            labels::bytes(bytes as u64),
            labels::bytes(BYTES_MAX as u64)
        )),
        DraftStorage::Full => Some(format!(
            "This draft is too large to keep: the browser has no room for it. {loss}; the earlier draft stays."
        )),
        DraftStorage::Disabled => Some(format!("This browser keeps no drafts for this site. {loss}; runs are kept.")),
    }
}

/// The form for a module's name.
#[component]
fn NameForm(
    /// The page's state.
    state: State,
    /// The state of the modules panel.
    panel: ModulesPanelState,
    /// The module to name.
    naming: Naming,
) -> impl IntoView {
    let (title, action, current) = match &naming {
        Naming::New => ("New module", "Add", String::new()),
        Naming::Rename(name) => ("New name", "Rename", name.clone()),
    };
    let name = RwSignal::new(current);
    let error = RwSignal::new(None::<String>);
    let opener = if naming == Naming::New { ADD } else { MENU };
    let close = move || {
        panel.naming.set(None);
        browser::focus(opener);
    };
    let naming = StoredValue::new(naming);
    let submit = move || {
        let name = name.get_untracked();
        let name = name.trim();
        let naming = naming.get_value();
        let show_error = move |error_text| {
            error.set(Some(error_text));
            browser::focus(NAME);
        };
        match naming {
            Naming::New => match state.add_module(name) {
                Ok(()) => {
                    panel.naming.set(None);
                    // A new module is opened for editing.
                    state.goto.set(Some(Location { module: name.to_owned(), line: 1, column: 1 }));
                }
                Err(error_text) => show_error(error_text),
            },
            Naming::Rename(from) => {
                let to = name.to_owned();
                spawn_local(async move {
                    let library = browser::EditorLibrary::load().await;
                    // The form was closed meanwhile.
                    if panel.naming.get_untracked() != Some(Naming::Rename(from.clone())) {
                        return;
                    }
                    match rename(state, library, &from, &to) {
                        Ok(warning) => {
                            panel.error.set(warning);
                            close();
                        }
                        Err(error_text) => show_error(error_text),
                    }
                });
            }
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        // Enter submits this name, not the form around it.
        "Enter" => {
            event.prevent_default();
            event.stop_propagation();
            submit();
        }
        "Escape" => {
            event.prevent_default();
            close();
        }
        _ => {}
    };
    view! {
        <div class="module-row" role="group" aria-label=title>
            <label class="label" for=NAME>
                {title}
            </label>
            <input
                class="field module-name-field"
                id=NAME
                type="text"
                placeholder="lib/words.ts"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=move || error.with(Option::is_some).then_some("module-name-error")
                prop:value=name
                on:input:target=move |event| {
                    name.set(event.target().value());
                    error.set(None);
                }
                on:keydown=on_key
            />
            <button class="button" type="button" on:click=move |_| submit()>
                {action}
            </button>
            <button class="button" data-kind="quiet" type="button" on:click=move |_| close()>
                "Cancel"
            </button>
            {move || {
                error
                    .get()
                    .map(|error| {
                        view! {
                            <p class="field-error" id="module-name-error" role="alert">
                                {labels::visible(&error).into_owned()}
                            </p>
                        }
                    })
            }}
        </div>
    }
}
