//! The line under the editor: what is wrong with the program, what Tab does, and Format.

use crate::report::Diagnostic;
use crate::ui::editor::Editors;
use crate::ui::state::State;
use crate::ui::words;
use leptos::prelude::*;

/// The first problem, which leads to its place, and how many there are; what Tab does and Format, once there is an editor.
#[component]
pub fn Bar(
    /// The page's state.
    state: State,
    /// The editors of the page.
    editors: Editors,
) -> impl IntoView {
    let on_format = move |_| editors.format(&state.open.get_untracked());
    view! {
        <div class="editor-bar">
            <div class="editor-says">
                {move || state.problems.with(|problems| problems.first().map(|first| view! { <Problem state first=first.clone() more=problems.len() - 1/> }))}
            </div>
            <p class="hint editor-said" role="status">{move || editors.said.get().map(|said| words::visible(&said).into_owned())}</p>
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
    let place = first.place.clone();
    let go = move |_| state.goto.set(place.clone());
    let place = first.place.map(|place| view! { <span class="place code">{words::place(&place)}</span> });
    view! {
        <button class="problem" type="button" on:click=go>
            {place} " "
            <span class="problem-message">{words::visible(&first.message).into_owned()}</span>
        </button>
        {(more > 0).then(|| view! { <span class="hint problem-more">{format!("and {more} more")}</span> })}
    }
}
