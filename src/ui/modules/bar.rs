//! The bar under the editor: problems, their quick fix, the behaviour of Tab, and Format.

use super::actions::MENU;
use super::missing::missing_module;
use super::panel_state::ModulesPanelState;
use crate::browser;
use crate::routes::Address;
use crate::ui::draft_sync;
use crate::ui::editor::Editors;
use crate::ui::labels;
use crate::ui::state::State;
use leptos::prelude::*;
use petri_protocol::report::{Diagnostic, Location};

/// A button that creates a missing module; the first problem, linked to its location, and the number of others; the
/// behaviour of Tab and the Format button once there is an editor.
#[component]
pub(crate) fn Bar(
    /// The page's state.
    state: State,
    /// The editors of the page.
    editors: Editors,
    /// The state of the modules panel.
    panel: ModulesPanelState,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let on_format = move |_| editors.format(&state.open_module.get_untracked());
    view! {
        <div class="editor-bar">
            <div class="editor-problems">
                {move || missing_module(state).map(|name| view! { <CreateMissing state panel name /> })}
                {move || {
                    state
                        .problems
                        .with(|problems| {
                            problems
                                .first()
                                .map(|first| view! { <Problem state first=first.clone() more=problems.len() - 1 /> })
                        })
                }}
            </div>
            <Edited state hydrated />
            <p class="hint editor-status" role="status">
                {move || editors.message.get().map(|message| labels::visible(&message).into_owned())}
            </p>
            <p class="hint editor-tab" hidden=move || !editors.ready.get()>
                {move || {
                    if editors.tab_indents.get() {
                        "Tab indents; Esc, then Tab leaves"
                    } else {
                        "Tab leaves; Ctrl+M lets it indent"
                    }
                }}
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

/// A button that adds the module that an import names.
#[component]
fn CreateMissing(
    /// The page's state.
    state: State,
    /// The state of the modules panel.
    panel: ModulesPanelState,
    /// The module's name.
    name: String,
) -> impl IntoView {
    let label = format!("Create {}", labels::visible(&name));
    let create = move |_| {
        panel.error.set(state.add_module(&name).err());
        // A new module is opened for editing.
        state.goto.set(Some(Location { module: name.clone(), line: 1, column: 1 }));
    };
    view! {
        <button class="button module-create" type="button" on:click=create>
            {label}
        </button>
    }
}

/// Says that the form differs from the program it was filled with, and offers to discard the changes.
#[component]
fn Edited(
    /// The page's state.
    state: State,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
) -> impl IntoView {
    // The server that rendered the page does not know the text typed before hydration.
    let edited = Memo::new(move |_| hydrated.get() && state.edited.get());
    let discard = move |_| {
        draft_sync::discard(state);
        browser::focus(MENU);
    };
    let origin = move || match Address::parse(&state.address.get(), "") {
        Address::Run(_) => "Edited since this run",
        Address::Share { .. } => "Edited since it was shared",
        Address::Example { .. } => "Edited since it was opened",
        Address::Home { .. } | Address::Nowhere => "Edited",
    };
    let view = move || {
        view! {
            <p class="editor-edited hint">
                <span class="editor-since">{origin}</span>
                <button
                    class="button"
                    data-kind="quiet"
                    type="button"
                    title="Return to the program as it was"
                    on:click=discard
                >
                    "Discard"
                </button>
            </p>
        }
    };
    move || edited.get().then(view)
}

/// A problem as a button that leads to its location.
#[component]
fn Problem(
    /// The page's state.
    state: State,
    /// The first problem.
    first: Diagnostic,
    /// The number of other problems.
    more: usize,
) -> impl IntoView {
    let location = first.location.clone();
    let on_click = move |_| state.goto.set(location.clone());
    let location =
        first.location.map(|location| view! { <span class="location code">{labels::location(&location)}</span> });
    view! {
        <button class="problem" type="button" on:click=on_click>
            {location}
            " "
            <span class="problem-message">{labels::visible(&first.message).into_owned()}</span>
        </button>
        {(more > 0).then(|| view! { <span class="hint problem-more">{format!("and {more} more")}</span> })}
    }
}
