//! What can be done with the modules: add one, rename, delete, choose which is run, take files.

use super::panel_state::{ModulesPanelState, Naming, take};
use crate::browser;
use crate::ui::state::{State, is_code};
use leptos::ev::{self, Event, FocusEvent, KeyboardEvent};
use leptos::prelude::*;

/// The id of what opens the menu.
pub const MENU: &str = "module-menu";
/// The id of the button that adds a module.
pub const ADD: &str = "module-add";
/// The id of the element around them.
const ACTIONS: &str = "module-actions";
/// The id of the field that files are chosen in.
const FILES: &str = "module-files";

/// The buttons at the end of the tabs: Add, and a menu for the module that is open. Only a script can do what they do; until it
/// runs they keep their room, so that the tabs stay where they are.
#[component]
pub fn Actions(
    /// The page's state.
    state: State,
    /// What is going on with the modules.
    panel: ModulesPanelState,
    /// Whether the page has come to life.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let menu = RwSignal::new(false);
    let open = move || state.open_module.get();
    let close = move || {
        menu.set(false);
        browser::focus(MENU);
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && menu.get_untracked() {
            event.prevent_default();
            close();
        }
    };
    // A press or the keyboard elsewhere closes it.
    Effect::new(move |_| {
        let elsewhere = window_event_listener(ev::pointerdown, move |event| {
            if menu.get_untracked() && !browser::is_within(event.target(), ACTIONS) {
                menu.set(false);
            }
        });
        on_cleanup(move || elsewhere.remove());
    });
    let on_leave = move |event: FocusEvent| {
        let to = event.related_target();
        if to.is_some() && !browser::is_within(to, ACTIONS) {
            menu.set(false);
        }
    };
    let on_files = move |event: Event| take(state, panel, browser::chosen_files(&event));
    let rename = move |_| {
        menu.set(false);
        panel.name(state, Naming::Rename(state.open_module.get_untracked()));
    };
    let choose_main = move |_| {
        state.set_main(&state.open_module.get_untracked());
        close();
    };
    let delete = move |_| {
        state.delete_module(&state.open_module.get_untracked());
        close();
    };
    let upload = move |_| {
        close();
        browser::click(FILES);
    };
    let can_be_main = move || is_code(&open()) && state.main.with(|main| *main != open());
    let is_last = move || state.modules.with(|modules| modules.len() < 2);
    view! {
        <div class="module-actions scripted" id=ACTIONS on:keydown=on_key on:focusout=on_leave>
            <button
                class="button scripted"
                data-kind="icon"
                type="button"
                id=ADD
                disabled=move || !hydrated.get()
                aria-label="Add a module"
                title="Add a module"
                on:click=move |_| panel.name(state, Naming::New)
            >
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M8 3v10M3 8h10"/></svg>
            </button>
            <button
                class="button scripted"
                data-kind="icon"
                type="button"
                id=MENU
                disabled=move || !hydrated.get()
                aria-label=move || format!("More for {}", open())
                title="Rename, delete, upload"
                aria-expanded=move || if menu.get() { "true" } else { "false" }
                aria-controls="module-menu-items"
                on:click=move |_| menu.update(|open| *open = !*open)
            >
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="3" cy="8" r="0.75"/><circle cx="8" cy="8" r="0.75"/><circle cx="13" cy="8" r="0.75"/></svg>
            </button>
            <div class="module-menu" id="module-menu-items" hidden=move || !menu.get()>
                <button class="button" data-kind="quiet" type="button" on:click=rename>"Rename " <span class="code">{open}</span></button>
                <button class="button" data-kind="quiet" type="button" hidden=move || !can_be_main() on:click=choose_main>
                    "Make it the main module"
                </button>
                <button class="button" data-kind="quiet" type="button" hidden=is_last on:click=delete>"Delete " <span class="code">{open}</span></button>
                <button class="button" data-kind="quiet" type="button" on:click=upload>"Upload files…"</button>
            </div>
            <input class="visually-hidden" type="file" id=FILES multiple tabindex="-1" aria-label="Files to add as modules" on:change=on_files/>
        </div>
    }
}
