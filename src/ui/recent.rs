//! The visitor's own runs.

use super::state::State;
use super::{dish::Colony, time, words};
use crate::report::{RunId, RunSummary};
use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;

/// The id of the list's title, for bringing the keyboard there.
pub const RECENT_TITLE: &str = "recent-title";

/// The runs, newest first. Without a script its links and forms do the same.
#[component]
pub fn Recent(
    /// The page's state.
    state: State,
    /// The time, milliseconds since 1970; `None` where it is not known.
    #[prop(into)]
    now: Signal<Option<f64>>,
    /// The path of the page, for the link to older runs.
    #[prop(into)]
    path: Signal<String>,
    /// Called when the link of a run is followed.
    #[prop(into)]
    on_open: Callback<RunId>,
    /// Called to forget a run.
    #[prop(into)]
    on_delete: Callback<RunId>,
    /// Called to forget all runs.
    #[prop(into)]
    on_clear: Callback<()>,
    /// Called to continue the list with runs older than this one.
    #[prop(into)]
    on_older: Callback<RunId>,
) -> impl IntoView {
    let some = Memo::new(move |_| state.runs.with(|runs| !runs.is_empty()));
    view! {
        <section class="pane recent" aria-labelledby=RECENT_TITLE>
            <header class="pane-head">
                <h2 class="pane-title" id=RECENT_TITLE tabindex="-1">"Recent"</h2>
                {move || some.get().then(|| view! { <Clear on_clear/> })}
            </header>
            {move || (!some.get()).then(|| view! {
                <p class="recent-empty">
                    "Every run is kept here, for you alone. Pick one to bring its prompt, program and result back."
                </p>
            })}
            <ol class="runs">
                <For each=move || state.runs.get() key=|run| run.id let:run>
                    <Run run state now on_open on_delete/>
                </For>
            </ol>
            {move || view! { <More older=state.older.get() paged=state.paged.get() path=path.get() on_older/> }}
        </section>
    }
}

/// One run: how it ended, its prompt, when, and a button that forgets it.
#[component]
fn Run(
    /// The run.
    run: RunSummary,
    /// The page's state.
    state: State,
    /// The time.
    now: Signal<Option<f64>>,
    /// Called when its link is followed.
    on_open: Callback<RunId>,
    /// Called to forget it.
    on_delete: Callback<RunId>,
) -> impl IntoView {
    let RunSummary { id, at, prompt, ending } = run;
    let current = move || state.shown.with(|run| run.as_ref().is_some_and(|run| run.id == Some(id)));
    let prompt = words::visible(&prompt).into_owned();
    let label = if prompt.is_empty() {
        "Forget the run without a prompt".to_owned()
    } else {
        format!("Forget the run of {prompt}")
    };
    let empty = prompt.is_empty();
    let shown = if empty { "no prompt".to_owned() } else { prompt };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_delete.run(id);
    };
    view! {
        <li class="run">
            <a class="run-link" href=format!("/runs/{id}") aria-current=move || current().then_some("true") on:click=move |_| on_open.run(id)>
                <Colony outcome=words::ending_kind(ending)/>
                <span class="run-prompt" data-empty=empty>{shown}</span>
                <span class="visually-hidden">{words::ending(ending)}</span>
                <time class="run-time" datetime=time::iso(at) title=time::full(at)>{move || time::ago(at, now.get())}</time>
            </a>
            <form class="run-delete" method="post" action=format!("/runs/{id}/delete") on:submit=on_submit>
                <button class="button" data-kind="icon" type="submit" aria-label=label title="Forget this run">
                    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                        <path class="bin" d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5"/>
                    </svg>
                </button>
            </form>
        </li>
    }
}

/// Forgets everything, in two steps.
#[component]
fn Clear(
    /// Called to forget all runs.
    on_clear: Callback<()>,
) -> impl IntoView {
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_clear.run(());
    };
    view! {
        <details class="clear">
            <summary class="button" data-kind="quiet">"Clear"</summary>
            <form class="clear-sure" method="post" action="/runs/clear" on:submit=on_submit>
                <button class="button" data-kind="danger" type="submit">"Forget every run"</button>
            </form>
        </details>
    }
}

/// The way to older runs, and back.
#[component]
fn More(
    /// Where they start, if there are any.
    older: Option<RunId>,
    /// Whether the list does not begin with the newest run.
    paged: bool,
    /// The path of the page.
    path: String,
    /// Called to continue the list.
    on_older: Callback<RunId>,
) -> impl IntoView {
    let newest =
        paged.then(|| view! { <a class="button" data-kind="quiet" href=path.clone() rel="external">"Newest"</a> });
    let older = older.map(|id| {
        let follow = move |event: MouseEvent| {
            event.prevent_default();
            on_older.run(id);
        };
        view! { <a class="button" data-kind="quiet" href=format!("{path}?older={id}") on:click=follow>"Older"</a> }
    });
    (newest.is_some() || older.is_some())
        .then(|| view! { <nav class="recent-more" aria-label="More runs">{newest}{older}</nav> })
}
