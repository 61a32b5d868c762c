//! The line under the editor: what is wrong with the program and what mends it, what Tab does, and Format.

use super::actions::MENU;
use super::missing::missing;
use super::panel_state::ModulesPanelState;
use crate::browser;
use crate::report::{Diagnostic, Location};
use crate::ui::address::Address;
use crate::ui::draft;
use crate::ui::editor::Editors;
use crate::ui::labels;
use crate::ui::state::State;
use leptos::prelude::*;

/// The module that is missing, as a button; the first problem, which leads to its location, and how many there are; what Tab does
/// and Format, once there is an editor.
#[component]
pub fn Bar(
    /// The page's state.
    state: State,
    /// The editors of the page.
    editors: Editors,
    /// What is going on with the modules.
    panel: ModulesPanelState,
    /// Whether the page has come to life.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let on_format = move |_| editors.format(&state.open_module.get_untracked());
    view! {
        <div class="editor-bar">
            <div class="editor-says">
                {move || missing(state).map(|name| view! { <Create state panel name/> })}
                {move || state.problems.with(|problems| problems.first().map(|first| view! { <Problem state first=first.clone() more=problems.len() - 1/> }))}
            </div>
            <Edited state hydrated/>
            <p class="hint editor-said" role="status">{move || editors.said.get().map(|said| labels::visible(&said).into_owned())}</p>
            <p class="hint editor-tab" hidden=move || !editors.ready.get()>
                {move || if editors.tab_indents.get() { "Tab indents; Esc, then Tab leaves" } else { "Tab leaves; Ctrl+M lets it indent" }}
            </p>
            <button
                class="button"
                data-kind="quiet"
                type="button"
                hidden=move || !editors.ready.get()
                title="Shift+Alt+F"
                on:click=on_format
            >
                "Format"
            </button>
        </div>
    }
}

/// A button that adds the module an import asks for.
#[component]
fn Create(
    /// The page's state.
    state: State,
    /// What is going on with the modules.
    panel: ModulesPanelState,
    /// The module's name.
    name: String,
) -> impl IntoView {
    let label = format!("Create {}", labels::visible(&name));
    let create = move |_| {
        panel.refused.set(state.add_module(&name).err());
        // Whoever adds a module wants to write it.
        state.goto.set(Some(Location { module: name.clone(), line: 1, column: 1 }));
    };
    view! { <button class="button module-create" type="button" on:click=create>{label}</button> }
}

/// Says that the form differs from the program it was filled with, and leads back to that.
#[component]
fn Edited(
    /// The page's state.
    state: State,
    /// Whether the page has come to life.
    hydrated: Signal<bool>,
) -> impl IntoView {
    // What was typed before the page was hydrated is not known to the server that drew it.
    let edited = Memo::new(move |_| hydrated.get() && state.edited.get());
    let discard = move |_| {
        draft::discard(state);
        browser::focus(MENU);
    };
    let since = move || match Address::parse(&state.address.get(), "") {
        Address::Run(_) => "Edited since this run",
        Address::Share { .. } => "Edited since it was shared",
        Address::Example { .. } => "Edited since it was opened",
        Address::Home { .. } | Address::Nowhere => "Edited",
    };
    let view = move || {
        view! {
            <p class="editor-edited hint">
                <span class="editor-since">{since}</span>
                <button class="button" data-kind="quiet" type="button" title="Return to the program as it was" on:click=discard>"Discard"</button>
            </p>
        }
    };
    move || edited.get().then(view)
}

/// A problem as a button that leads to it.
#[component]
fn Problem(
    /// The page's state.
    state: State,
    /// What is wrong.
    first: Diagnostic,
    /// How many others there are.
    more: usize,
) -> impl IntoView {
    let location = first.location.clone();
    let go = move |_| state.goto.set(location.clone());
    let location =
        first.location.map(|location| view! { <span class="location code">{labels::location(&location)}</span> });
    view! {
        <button class="problem" type="button" on:click=go>
            {location} " "
            <span class="problem-message">{labels::visible(&first.message).into_owned()}</span>
        </button>
        {(more > 0).then(|| view! { <span class="hint problem-more">{format!("and {more} more")}</span> })}
    }
}
