//! The program's pane: its modules, one of them in sight at a time.

mod actions;
mod attached;
mod bar;
mod missing;
mod names;
mod open_tab;
mod panel;
mod panel_state;
mod tabs;

use super::editor::Editors;
use super::state::State;
use crate::browser;
use crate::report::Location;
use actions::Actions;
use attached::Attached;
use bar::Bar;
use leptos::ev::DragEvent;
use leptos::prelude::*;
use names::Row;
use panel::Panel;
use panel_state::{ModulesPanelState, take};
use tabs::Tabs;

/// The modules as tabs; below each other, with links to them, where there is no script.
#[component]
pub fn Modules(
    /// The page's state.
    state: State,
    /// Whether the page has come to life.
    #[prop(into)]
    hydrated: Signal<bool>,
) -> impl IntoView {
    let editors = Editors::new();
    editors.recall_tab();
    let panel = ModulesPanelState::new();
    // A place in a module that is not there any more leads nowhere.
    Effect::new(move |_| {
        let gone =
            |place: &Location| state.modules.with(|modules| modules.iter().all(|module| module.name != place.module));
        if state.goto.with(|place| place.as_ref().is_some_and(gone)) {
            state.goto.set(None);
        }
    });
    // In the order of the tabs where they stand below each other. Another main module moves none: an editor that is moved
    // forgets how far it was scrolled.
    let panels = move || {
        state.modules.track();
        untrack(|| state.tabs())
    };
    state.follow_title();
    open_tab::keep(state);
    open_tab::show(state);
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
            take(state, panel, browser::dropped_files(&event));
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
                <h2 class="pane-title" id="program-title">"Program"</h2>
                {move || state.title.get().map(|title| view! { <span class="program-name">{title}</span> })}
                <span class="hint">"TypeScript or JavaScript; types are not checked"</span>
            </header>
            <div class="modules-head">
                <Tabs state hydrated/>
                <Actions state panel hydrated/>
            </div>
            <Row state panel/>
            <div class="modules">
                <For each=panels key=|module| module.name.clone() let:module>
                    <Panel state editors hydrated module/>
                </For>
            </div>
            <Attached state hydrated/>
            <Bar state editors panel hydrated/>
            // Told by the editors to whoever hears them; see `page/editor/description.js`.
            <p class="visually-hidden" id="editor-keys">
                "Control Enter runs the program. "
                {move || if editors.tab_indents.get() {
                    "Tab indents; Escape, then Tab leaves the editor. Control M lets Tab leave at once."
                } else {
                    "Tab leaves the editor; Control M lets it indent."
                }}
                " Control Space completes, F8 goes to the next problem, Control F searches."
            </p>
        </section>
    }
}
