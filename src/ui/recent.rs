//! The visitor's own runs.

pub mod actions;
mod head;
mod row;

use super::address::listing;
use super::labels;
use super::state::State;
use crate::report::{RunId, searchable};
pub use head::FIND;
use head::{Clear, Find, Undo};
use leptos::ev::MouseEvent;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use row::Run;
use row::pin_button;

/// The id of the list's title, for bringing the keyboard there.
pub const RECENT_TITLE: &str = "recent-title";

/// The runs: pinned ones, then the newest. Without a script its links and forms do the same.
#[component]
pub fn Recent(
    /// The page's state.
    state: State,
    /// The time, milliseconds since 1970; `None` until the page is hydrated.
    #[prop(into)]
    now: Signal<Option<f64>>,
    /// The path of the page, for the links and the search.
    #[prop(into)]
    path: Signal<String>,
    /// Called when the link of a run is followed.
    #[prop(into)]
    on_open: Callback<RunId>,
    /// Called to run one again.
    #[prop(into)]
    on_again: Callback<RunId>,
) -> impl IntoView {
    actions::let_go(state);
    actions::follow_other_tabs(state);
    let hydrated = Memo::new(move |_| now.with(Option::is_some));
    let some = Memo::new(move |_| state.runs.with(|runs| !runs.is_empty()));
    let searched = Memo::new(move |_| state.applied_query.with(|found| !searchable(found).is_empty()));
    let can_find = Memo::new(move |_| some.get() || searched.get() || state.typed_query.with(|find| !find.is_empty()));
    let can_clear = Memo::new(move |_| !searched.get() && state.runs.with(|runs| runs.iter().any(|run| !run.pinned)));
    let field = NodeRef::<Input>::new();
    let show_all = move |event: MouseEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked() {
            field.set_value("");
            // The field is there, for the list it was asked in is.
            _ = field.focus();
        }
        state.typed_query.set(String::new());
        spawn_local(actions::refresh(state));
    };
    let empty = move || match (some.get(), searched.get()) {
        (false, true) => view! {
            <p class="recent-empty">
                {move || format!("No prompt contains “{}”. ", labels::visible(&state.applied_query.get()))}
                <a href=move || path.get() rel="external" on:click=show_all>"Show all runs"</a>
            </p>
        }
        .into_any(),
        (true, true) => view! {
            <p class="visually-hidden">
                {move || labels::found(state.runs.with(Vec::len), state.older.with(Option::is_some))}
            </p>
        }
        .into_any(),
        _ => ().into_any(),
    };
    view! {
        <section class="pane recent" aria-labelledby=RECENT_TITLE>
            <header class="pane-head">
                <h2 class="pane-title" id=RECENT_TITLE tabindex="-1">"Recent"</h2>
                {move || can_find.get().then(|| view! { <Find state path hydrated field/> })}
                {move || can_clear.get().then(|| view! { <Clear state/> })}
            </header>
            <div role="status">
                {move || state.deleted_runs.get().map(|deleted| view! { <Undo state deleted/> })}
                {empty}
            </div>
            {move || (!some.get() && !searched.get()).then(|| view! {
                <p class="recent-empty">
                    "Your runs are kept here, and only you can see them. Select one to open its program, prompt and result."
                </p>
            })}
            <ol class="runs">
                <For each=move || state.runs.get() key=|run| (run.id, run.pinned) let:run>
                    <Run run state now hydrated on_open on_again/>
                </For>
            </ol>
            {move || view! { <More state older=state.older.get() paged=state.paged.get() path=path.get() find=state.applied_query.get()/> }}
        </section>
    }
}

/// The way to older runs, and back.
#[component]
fn More(
    /// The page's state.
    state: State,
    /// Where they start, if there are any.
    older: Option<RunId>,
    /// Whether the list does not begin with the newest run.
    paged: bool,
    /// The path of the page.
    path: String,
    /// What was searched for.
    find: String,
) -> impl IntoView {
    let newest = paged.then(
        || view! { <a class="button" data-kind="quiet" href=listing(&path, None, &find) rel="external">"Newest"</a> },
    );
    let older = older.map(|id| {
        let follow = move |event: MouseEvent| {
            event.prevent_default();
            actions::older(state, id);
        };
        view! { <a class="button" data-kind="quiet" href=listing(&path, Some(id), &find) on:click=follow>"Older"</a> }
    });
    (newest.is_some() || older.is_some())
        .then(|| view! { <nav class="recent-more" aria-label="More runs">{newest}{older}</nav> })
}
