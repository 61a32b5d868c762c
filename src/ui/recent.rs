//! The list of the visitor's runs.

pub(crate) mod actions;
mod head;
mod row;

use super::labels;
use super::state::State;
use crate::routes::listing;
pub(crate) use head::QUERY_FIELD;
use head::{Clear, QueryField, Undo};
use leptos::ev::MouseEvent;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use petri_protocol::history::{RunId, searchable};
use row::Run;
use row::pin_button;

/// The id of the list's title, which receives focus after a row is deleted.
pub(crate) const RECENT_TITLE: &str = "recent-title";

/// The runs: pinned ones first, then the newest. Its links and forms also work without a script.
#[component]
pub(crate) fn Recent(
    /// The page's state.
    state: State,
    /// The current time, milliseconds since 1970; `None` until the page is hydrated.
    #[prop(into)]
    now: Signal<Option<f64>>,
    /// The path of the page, for links and the search form.
    #[prop(into)]
    path: Signal<String>,
    /// Called when the link of a run is followed.
    #[prop(into)]
    on_open: Callback<RunId>,
    /// Called to run a program again.
    #[prop(into)]
    on_again: Callback<RunId>,
) -> impl IntoView {
    actions::expire_undo(state);
    actions::refresh_when_visible(state);
    let hydrated = Memo::new(move |_| now.with(Option::is_some));
    let has_runs = Memo::new(move |_| state.runs.with(|runs| !runs.is_empty()));
    let has_query = Memo::new(move |_| state.applied_query.with(|query| !searchable(query).is_empty()));
    let shows_search =
        Memo::new(move |_| has_runs.get() || has_query.get() || state.typed_query.with(|query| !query.is_empty()));
    let shows_clear =
        Memo::new(move |_| !has_query.get() && state.runs.with(|runs| runs.iter().any(|run| !run.pinned)));
    let field = NodeRef::<Input>::new();
    let show_all = move |event: MouseEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked() {
            field.set_value("");
            // The field exists, because a list with a query has one.
            _ = field.focus();
        }
        state.typed_query.set(String::new());
        spawn_local(actions::refresh(state));
    };
    let empty = move || match (has_runs.get(), has_query.get()) {
        (false, true) => view! {
            <p class="recent-empty">
                {move || format!("No prompt contains “{}”. ", labels::visible(&state.applied_query.get()))}
                <a href=move || path.get() rel="external" on:click=show_all>
                    "Show all runs"
                </a>
            </p>
        }
        .into_any(),
        (true, true) => view! {
            <p class="visually-hidden">
                {move || labels::found_count(state.runs.with(Vec::len), state.older.with(Option::is_some))}
            </p>
        }
        .into_any(),
        _ => ().into_any(),
    };
    view! {
        <section class="pane recent" aria-labelledby=RECENT_TITLE>
            <header class="pane-head">
                <h2 class="pane-title" id=RECENT_TITLE tabindex="-1">
                    "Recent"
                </h2>
                {move || shows_search.get().then(|| view! { <QueryField state path hydrated field /> })}
                {move || shows_clear.get().then(|| view! { <Clear state /> })}
            </header>
            <div role="status">
                {move || state.deleted_runs.get().map(|deleted| view! { <Undo state deleted /> })} {empty}
            </div>
            {move || {
                (!has_runs.get() && !has_query.get())
                    .then(|| {
                        view! {
                            <p class="recent-empty">
                                "Your runs are kept here, and only you can see them. Select one to open its program, prompt and result."
                            </p>
                        }
                    })
            }}
            <ol class="runs">
                <For each=move || state.runs.get() key=|run| (run.id, run.pinned) let:run>
                    <Run run state now hydrated on_open on_again />
                </For>
            </ol>
            {move || {
                view! {
                    <More
                        state
                        older=state.older.get()
                        paged=state.paged.get()
                        path=path.get()
                        query=state.applied_query.get()
                    />
                }
            }}
        </section>
    }
}

/// Links to older runs and back to the newest.
#[component]
fn More(
    /// The page's state.
    state: State,
    /// The run before which the older page starts, if there is one.
    older: Option<RunId>,
    /// Whether the list starts at an older page.
    paged: bool,
    /// The path of the page.
    path: String,
    /// The applied query.
    query: String,
) -> impl IntoView {
    let newest = paged.then(|| {
        view! {
            <a class="button" data-kind="quiet" href=listing(&path, None, &query) rel="external">
                "Newest"
            </a>
        }
    });
    let older = older.map(|id| {
        let follow = move |event: MouseEvent| {
            event.prevent_default();
            actions::load_older(state, id);
        };
        view! {
            <a class="button" data-kind="quiet" href=listing(&path, Some(id), &query) on:click=follow>
                "Older"
            </a>
        }
    });
    (newest.is_some() || older.is_some()).then(|| {
        view! {
            <nav class="recent-more" aria-label="More runs">
                {newest}
                {older}
            </nav>
        }
    })
}
