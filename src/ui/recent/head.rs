//! The header of the list: the search field, Clear, and the offer to undo a deletion.

use crate::routes::FormAction;
use crate::ui::state::State;
use crate::ui::{labels, recent};
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;
use petri_protocol::history::DeletedRuns;
use petri_protocol::program::limits::QUERY_CHARS_MAX;

/// The id of the search field; the `/` key focuses it.
pub(crate) const QUERY_FIELD: &str = "find-prompts";

/// A field that searches the prompts while the author types. Without a script it submits a form.
#[component]
pub(crate) fn QueryField(
    /// The page's state.
    state: State,
    /// The path of the page.
    path: Signal<String>,
    /// Whether the page is hydrated.
    hydrated: Memo<bool>,
    /// The field's node.
    field: NodeRef<Input>,
) -> impl IntoView {
    // A query that was typed before hydration is applied, too.
    Effect::new(move |_| {
        let typed = field.get().map(|field| field.value());
        if let Some(typed) = typed.filter(|typed| state.typed_query.with_untracked(|query| query != typed)) {
            recent::actions::search(state, typed);
        }
    });
    view! {
        <form
            class="find"
            role="search"
            method="get"
            action=move || path.get()
            on:submit=|event: SubmitEvent| event.prevent_default()
        >
            <input
                class="field find-field"
                id=QUERY_FIELD
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
                on:input:target=move |event| recent::actions::search(state, event.target().value())
            />
            {move || {
                (!hydrated.get())
                    .then(|| {
                        view! {
                            <button class="button" data-kind="quiet" type="submit">
                                "Search"
                            </button>
                        }
                    })
            }}
        </form>
    }
}

/// A button that deletes every run that is not pinned, after a confirmation.
#[component]
pub(crate) fn Clear(
    /// The page's state.
    state: State,
) -> impl IntoView {
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        recent::actions::delete_unpinned(state);
    };
    let which =
        move || if state.pinned_count.get() > 0 { "Delete every run that is not pinned" } else { "Delete every run" };
    view! {
        <details class="clear">
            <summary class="button" data-kind="quiet">
                "Clear"
            </summary>
            <form class="clear-confirm" method="post" action=FormAction::DeleteUnpinned.path() on:submit=on_submit>
                <button class="button" data-kind="danger" type="submit">
                    {which}
                </button>
            </form>
        </details>
    }
}

/// Says that runs were deleted, and offers to undo that.
#[component]
pub(crate) fn Undo(
    /// The page's state.
    state: State,
    /// The deleted runs.
    deleted: DeletedRuns,
) -> impl IntoView {
    let DeletedRuns { at, runs } = deleted;
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        recent::actions::undo_deletion(state, at);
    };
    view! {
        <form class="deleted-runs" method="post" action=FormAction::UndoDelete(at).path() on:submit=on_submit>
            <p>{labels::deleted(runs)}</p>
            <button class="button" type="submit">
                "Undo"
            </button>
        </form>
    }
}
