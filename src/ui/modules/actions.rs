//! The buttons that add, rename, delete and upload modules and choose the main one.

use super::panel_state::{ModulesPanelState, Naming, add_files};
use crate::browser;
use crate::ui::state::{State, is_code};
use leptos::ev::{self, Event, FocusEvent, KeyboardEvent};
use leptos::prelude::*;

/// The id of the button that opens the menu.
pub(crate) const MENU: &str = "module-menu";
/// The id of the button that adds a module.
pub(crate) const ADD: &str = "module-add";
/// The id of the element around the buttons and the menu.
const ACTIONS: &str = "module-actions";
/// The id of the field that files are chosen in.
const FILES: &str = "module-files";

/// The buttons at the end of the tabs: Add, and a menu for the open module. They need a script; until the page is hydrated
/// they are disabled but take their space, so that the tabs do not move.
#[component]
pub(crate) fn Actions(
    /// The page's state.
    state: State,
    /// The state of the modules panel.
    panel: ModulesPanelState,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let menu = RwSignal::new(false);
    let open_name = move || state.open_module.get();
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
    // A click or focus outside closes the menu.
    Effect::new(move |_| {
        let listener = window_event_listener(ev::pointerdown, move |event| {
            if menu.get_untracked() && !browser::is_within(event.target(), ACTIONS) {
                menu.set(false);
            }
        });
        on_cleanup(move || listener.remove());
    });
    let on_focusout = move |event: FocusEvent| {
        let to = event.related_target();
        if to.is_some() && !browser::is_within(to, ACTIONS) {
            menu.set(false);
        }
    };
    let on_files = move |event: Event| add_files(state, panel, browser::chosen_files(&event));
    let rename = move |_| {
        menu.set(false);
        panel.ask_for_name(state, Naming::Rename(state.open_module.get_untracked()));
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
    let can_be_main = move || is_code(&open_name()) && state.main.with(|main| *main != open_name());
    let is_last = move || state.modules.with(|modules| modules.len() < 2);
    view! {
        <div class="module-actions scripted" id=ACTIONS on:keydown=on_key on:focusout=on_focusout>
            <button
                class="button scripted"
                data-kind="icon"
                type="button"
                id=ADD
                disabled=move || !hydrated.get()
                aria-label="Add a module"
                title="Add a module"
                on:click=move |_| panel.ask_for_name(state, Naming::New)
            >
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <path d="M8 3v10M3 8h10" />
                </svg>
            </button>
            <button
                class="button scripted"
                data-kind="icon"
                type="button"
                id=MENU
                disabled=move || !hydrated.get()
                aria-label=move || format!("More for {}", open_name())
                title="Rename, delete, upload"
                aria-expanded=move || if menu.get() { "true" } else { "false" }
                aria-controls="module-menu-items"
                on:click=move |_| menu.update(|open| *open = !*open)
            >
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <circle cx="3" cy="8" r="0.75" />
                    <circle cx="8" cy="8" r="0.75" />
                    <circle cx="13" cy="8" r="0.75" />
                </svg>
            </button>
            <div class="module-menu" id="module-menu-items" hidden=move || !menu.get()>
                <button class="button" data-kind="quiet" type="button" on:click=rename>
                    "Rename "
                    <span class="code">{open_name}</span>
                </button>
                <button
                    class="button"
                    data-kind="quiet"
                    type="button"
                    hidden=move || !can_be_main()
                    on:click=choose_main
                >
                    "Make it the main module"
                </button>
                <button class="button" data-kind="quiet" type="button" hidden=is_last on:click=delete>
                    "Delete "
                    <span class="code">{open_name}</span>
                </button>
                <button class="button" data-kind="quiet" type="button" on:click=upload>
                    "Upload files…"
                </button>
            </div>
            <input
                class="visually-hidden"
                type="file"
                id=FILES
                multiple
                tabindex="-1"
                aria-label="Files to add as modules"
                on:change=on_files
            />
        </div>
    }
}
