//! What stands above the list: the search, Clear, and the offer to bring back what was deleted.

use crate::program::limits::QUERY_CHARS_MAX;
use crate::report::DeletedRuns;
use crate::ui::state::State;
use crate::ui::{labels, recent};
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

/// The id of the search field, for its key.
pub const FIND: &str = "find-prompts";

/// A field to search the prompts with. It filters as one types; without a script it asks for a page.
#[component]
pub fn Find(
    /// The page's state.
    state: State,
    /// The path of the page.
    path: Signal<String>,
    /// Whether the page is hydrated.
    hydrated: Memo<bool>,
    /// The field.
    field: NodeRef<Input>,
) -> impl IntoView {
    // What was typed before the page was hydrated counts, too.
    Effect::new(move |_| {
        let typed = field.get().map(|field| field.value());
        if let Some(typed) = typed.filter(|typed| state.typed_query.with_untracked(|find| find != typed)) {
            recent::actions::find(state, typed);
        }
    });
    view! {
        <form class="find" role="search" method="get" action=move || path.get() on:submit=|event: SubmitEvent| event.prevent_default()>
            <input
                class="field find-field"
                id=FIND
                type="search"
                name="find"
                aria-label="Search prompts"
                placeholder="Search prompts"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=QUERY_CHARS_MAX.to_string()
                value=state.typed_query.get_untracked()
                node_ref=field
                on:input:target=move |event| recent::actions::find(state, event.target().value())
            />
            {move || (!hydrated.get()).then(|| view! { <button class="button" data-kind="quiet" type="submit">"Search"</button> })}
        </form>
    }
}

/// Deletes every run that is not pinned, in two steps.
#[component]
pub fn Clear(
    /// The page's state.
    state: State,
) -> impl IntoView {
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        recent::actions::clear(state);
    };
    let which =
        move || if state.pinned_count.get() > 0 { "Delete every run that is not pinned" } else { "Delete every run" };
    view! {
        <details class="clear">
            <summary class="button" data-kind="quiet">"Clear"</summary>
            <form class="clear-sure" method="post" action="/runs/clear" on:submit=on_submit>
                <button class="button" data-kind="danger" type="submit">{which}</button>
            </form>
        </details>
    }
}

/// Says that runs were deleted, while they can be brought back.
#[component]
pub fn Undo(
    /// The page's state.
    state: State,
    /// What was deleted.
    deleted: DeletedRuns,
) -> impl IntoView {
    let DeletedRuns { at, runs } = deleted;
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        recent::actions::restore(state, at);
    };
    view! {
        <form class="deleted-runs" method="post" action=format!("/runs/restore/{at}") on:submit=on_submit>
            <p>{labels::deleted(runs)}</p>
            <button class="button" type="submit">"Undo"</button>
        </form>
    }
}
