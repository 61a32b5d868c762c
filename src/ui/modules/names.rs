//! Where a module's name is typed, and what is said under the tabs.

use super::actions::{ADD, MENU};
use super::panel_state::{ModulesPanelState, NAME, Naming};
use crate::browser::{self, EditorLibrary};
use crate::report::Location;
use crate::ui::draft::{BYTES_MAX, DraftStorage};
use crate::ui::labels;
use crate::ui::state::State;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The row under the tabs, where there is something to say or to type.
#[component]
pub fn Row(
    /// The page's state.
    state: State,
    /// What is going on with the modules.
    panel: ModulesPanelState,
) -> impl IntoView {
    let restore = move |_| {
        state.restore_module();
        browser::focus(MENU);
    };
    let bring_back = move |_| {
        state.restore_replaced_draft();
        browser::focus(MENU);
    };
    let dismiss = move |_| {
        state.replaced_drafts.set(Vec::new());
        browser::focus(MENU);
    };
    view! {
        {move || panel.naming.get().map(|naming| view! { <NameForm state panel naming/> })}
        <div role="status">
            {move || state.deleted_module.get().map(|deleted| view! {
                <p class="module-row">
                    <span><span class="code">{labels::visible(&deleted.name).into_owned()}</span> " was deleted"</span>
                    <button class="button" type="button" on:click=restore>"Undo"</button>
                </p>
            })}
            {move || state.replaced_drafts.with(|replaced| replaced.len()).checked_sub(1).map(|more| view! {
                <p class="module-row">
                    <span>"Your earlier draft is kept" {(more > 0).then(|| format!(", and {more} more"))}</span>
                    <button class="button" type="button" on:click=bring_back>"Bring it back"</button>
                    <button class="button" data-kind="quiet" type="button" on:click=dismiss>"Dismiss"</button>
                </p>
            })}
            {move || unstored(state).map(|why| view! { <p class="module-row field-error">{why}</p> })}
            {move || panel.refused.get().map(|refused| view! { <p class="module-row field-error">{labels::visible(&refused).into_owned()}</p> })}
        </div>
    }
}

/// Renames a module, and with it the imports that lead to it and the paths it has itself. Gives a warning where the imports
/// stay as they are.
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

/// Why what is written would be lost, where it is not stored.
fn unstored(state: State) -> Option<String> {
    let stored = state.draft_storage.get();
    let lost = "A reload loses what you type from now on";
    state.edited.get().then_some(())?;
    match stored {
        DraftStorage::Everywhere => None,
        DraftStorage::TabOnly => Some(
            "This draft is kept only until this tab is closed: the browser has no more room for this site.".to_owned(),
        ),
        DraftStorage::TooLarge(bytes) => Some(format!(
            "This draft is too large to keep: {}, where at most {} are kept. {lost}; the earlier draft stays.",
            labels::bytes(bytes as u64),
            labels::bytes(BYTES_MAX as u64)
        )),
        DraftStorage::Full => Some(format!(
            "This draft is too large to keep: the browser has no room for it. {lost}; the earlier draft stays."
        )),
        DraftStorage::Disabled => Some(format!("This browser keeps no drafts for this site. {lost}; runs are kept.")),
    }
}

/// A field for a name, and what to do with it.
#[component]
fn NameForm(
    /// The page's state.
    state: State,
    /// What is going on with the modules.
    panel: ModulesPanelState,
    /// What is being named.
    naming: Naming,
) -> impl IntoView {
    let (title, act, known) = match &naming {
        Naming::New => ("New module", "Add", String::new()),
        Naming::Rename(name) => ("New name", "Rename", name.clone()),
    };
    let name = RwSignal::new(known);
    let error = RwSignal::new(None::<String>);
    let from = if naming == Naming::New { ADD } else { MENU };
    let close = move || {
        panel.naming.set(None);
        browser::focus(from);
    };
    let naming = StoredValue::new(naming);
    let done = move || {
        let name = name.get_untracked();
        let name = name.trim();
        let naming = naming.get_value();
        let refuse = move |why| {
            error.set(Some(why));
            browser::focus(NAME);
        };
        match naming {
            Naming::New => match state.add_module(name) {
                Ok(()) => {
                    panel.naming.set(None);
                    // Whoever adds a module wants to write it.
                    state.goto.set(Some(Location { module: name.to_owned(), line: 1, column: 1 }));
                }
                Err(why) => refuse(why),
            },
            Naming::Rename(from) => {
                let to = name.to_owned();
                spawn_local(async move {
                    let library = browser::EditorLibrary::load().await;
                    // Cancelled meanwhile.
                    if panel.naming.get_untracked() != Some(Naming::Rename(from.clone())) {
                        return;
                    }
                    match rename(state, library, &from, &to) {
                        Ok(warning) => {
                            panel.refused.set(warning);
                            close();
                        }
                        Err(why) => refuse(why),
                    }
                });
            }
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        // Its own, and not the form's around it.
        "Enter" => {
            event.prevent_default();
            event.stop_propagation();
            done();
        }
        "Escape" => {
            event.prevent_default();
            close();
        }
        _ => {}
    };
    view! {
        <div class="module-row" role="group" aria-label=title>
            <label class="label" for=NAME>{title}</label>
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
            <button class="button" type="button" on:click=move |_| done()>{act}</button>
            <button class="button" data-kind="quiet" type="button" on:click=move |_| close()>"Cancel"</button>
            {move || error.get().map(|error| view! { <p class="field-error" id="module-name-error" role="alert">{labels::visible(&error).into_owned()}</p> })}
        </div>
    }
}
