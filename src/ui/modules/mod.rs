//! The program's pane: its modules, one visible at a time.

mod actions;
mod attached;
mod bar;
mod missing;
mod names;
mod panel;
mod panel_state;
mod tabs;

use super::editor::Editors;
use super::state::State;
use crate::browser;
use actions::Actions;
use attached::Attached;
use bar::Bar;
use leptos::ev::DragEvent;
use leptos::prelude::*;
use names::Row;
use panel::Panel;
use panel_state::{ModulesPanelState, add_files};
use petri_protocol::report::Location;
use tabs::{Tabs, restore_after_reload, scroll_to_open};

/// The modules as tabs; without a script, one below the other with links to each.
#[component]
pub(crate) fn Modules(
    /// The page's state.
    state: State,
    /// Whether the page is hydrated.
    #[prop(into)]
    hydrated: Signal<bool>,
) -> impl IntoView {
    let editors = Editors::new();
    editors.restore_tab_choice();
    let panel = ModulesPanelState::new();
    // A location in a deleted module leads nowhere.
    Effect::new(move |_| {
        let is_missing = |location: &Location| {
            state.modules.with(|modules| modules.iter().all(|module| module.name != location.module))
        };
        if state.goto.with(|location| location.as_ref().is_some_and(is_missing)) {
            state.goto.set(None);
        }
    });
    // The panels have the order of the tabs at the last change of the list. A change of the main module does not move them,
    // because an editor that is moved loses its scroll position.
    let panels = move || {
        state.modules.track();
        untrack(|| state.tabs())
    };
    state.follow_title();
    restore_after_reload(state);
    scroll_to_open(state);
    let dragged = RwSignal::new(false);
    let on_drag = move |event: DragEvent| {
        if browser::drags_files(&event) {
            event.prevent_default();
            dragged.set(true);
        }
    };
    let on_drop = move |event: DragEvent| {
        if browser::drags_files(&event) {
            event.prevent_default();
            dragged.set(false);
            add_files(state, panel, browser::dropped_files(&event));
        }
    };
    view! {
        <section
            class="pane program"
            aria-labelledby="program-title"
            data-editor=move || editors.ready.get()
            data-dragged=move || dragged.get()
            on:dragover=on_drag
            on:dragleave=move |_| dragged.set(false)
            on:drop=on_drop
        >
            <header class="pane-head">
                <h2 class="pane-title" id="program-title">
                    "Program"
                </h2>
                {move || state.title.get().map(|title| view! { <span class="program-name">{title}</span> })}
                <span class="hint">"TypeScript or JavaScript; types are not checked"</span>
            </header>
            <div class="modules-head">
                <Tabs state hydrated />
                <Actions state panel hydrated />
            </div>
            <Row state panel />
            <div class="modules">
                <For each=panels key=|module| module.name.clone() let:module>
                    <Panel state editors hydrated module />
                </For>
            </div>
            <Attached state hydrated />
            <Bar state editors panel hydrated />
            // The accessible description of the editors; see `page/editor/description.js`.
            <p class="visually-hidden" id="editor-keys">
                "Control Enter runs the program. "
                {move || {
                    if editors.tab_indents.get() {
                        "Tab indents; Escape, then Tab leaves the editor. Control M lets Tab leave at once."
                    } else {
                        "Tab leaves the editor; Control M lets it indent."
                    }
                }}
                " Control Space completes, F8 goes to the next problem, Control F searches."
            </p>
        </section>
    }
}
