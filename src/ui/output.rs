//! How the run ended and what came back.

use super::attempts::Attempts;
use super::body::{Arriving, Response, Returned};
use super::console::{Console, LiveConsole};
use super::dish::{Colony, Plate};
use super::fault::Fault;
use super::live::Live;
use super::notice::FailureNotice;
use super::state::{Errand, State};
use super::words;
use crate::report::{Outcome, RunRecord};
use leptos::prelude::*;
use std::sync::Arc;

/// The element's id, for bringing it into sight.
pub const OUTPUT: &str = "output";

/// The pane: status, what failed, and the run that is shown.
#[component]
pub fn Output(
    /// The page's state.
    state: State,
    /// How long the program has been running, milliseconds; `None` while none is.
    #[prop(into)]
    elapsed: Signal<Option<f64>>,
    /// Called to stop the run that is under way.
    #[prop(into)]
    on_stop: Callback<()>,
) -> impl IntoView {
    let live = Memo::new(move |_| state.errand.get() == Some(Errand::Run) && state.live.is_heard());
    view! {
        <section
            class="pane output"
            id=OUTPUT
            aria-labelledby="output-title"
            aria-busy=move || if state.errand.with(Option::is_some) { "true" } else { "false" }
        >
            <header class="pane-head">
                <h2 class="pane-title" id="output-title">"Output"</h2>
                <Status state elapsed/>
                {move || state.live.stoppable.get().then(|| view! {
                    <button class="button" data-kind="stop" type="button" on:click=move |_| on_stop.run(())>"Stop"</button>
                })}
            </header>
            {move || state.failure.get().map(|error| view! { <FailureNotice error on_dismiss=move |()| state.failure.set(None)/> })}
            {move || match (live.get(), state.shown.get()) {
                (true, _) => view! { <Underway live=state.live/> }.into_any(),
                (false, Some(run)) => view! { <Ran run/> }.into_any(),
                (false, None) => view! { <Empty/> }.into_any(),
            }}
        </section>
    }
}

/// One line that says how things stand; read aloud when it changes.
#[component]
fn Status(
    /// The page's state.
    state: State,
    /// How long the program has been running, milliseconds.
    elapsed: Signal<Option<f64>>,
) -> impl IntoView {
    let kind = Memo::new(move |_| match (state.errand.get(), state.shown.get()) {
        (Some(Errand::Run), _) => "running",
        (_, Some(run)) => words::outcome_kind(&run.report.outcome),
        (_, None) => "idle",
    });
    let word = move || match (state.errand.get(), state.shown.get()) {
        (Some(Errand::Run), _) => "Running…".to_owned(),
        (_, Some(run)) => words::outcome(&run.report.outcome),
        (_, None) => "Nothing yet".to_owned(),
    };
    let facts = move || match (state.errand.get(), state.shown.get()) {
        (Some(Errand::Run), _) | (_, None) => Vec::new(),
        (_, Some(run)) => facts(&run),
    };
    let fact = |fact: String| view! { <span class="status-fact">{fact}</span> };
    view! {
        <p class="status" role="status" data-outcome=move || kind.get()>
            {move || view! { <Colony outcome=kind.get()/> }}
            <strong class="status-word">{word}</strong>
            {move || facts().into_iter().map(fact).collect_view()}
            {move || elapsed.get().map(|ms| view! {
                <span class="status-fact" aria-hidden="true">{format!("{:.1} s", ms / 1000.0)}</span>
            })}
        </p>
    }
}

/// Status, time, and whether the isolate was made for it; no isolate was for a program that never ran,
/// and whoever stops a run does not hear it.
fn facts(run: &RunRecord) -> Vec<String> {
    let report = &run.report;
    let mut facts = Vec::new();
    if let Some(response) = &report.response {
        let text = words::visible(&response.head.status_text);
        facts.push(format!("HTTP {} {text}", response.head.status).trim_end().to_owned());
    }
    facts.push(words::duration(report.timing.total_ms));
    if !matches!(report.outcome, Outcome::Refused { .. }) && !report.outcome.is_cancelled() {
        facts.push(if report.timing.cold { "cold start" } else { "warm" }.to_owned());
    }
    facts
}

/// All that came of a run.
#[component]
fn Ran(
    /// The run.
    run: Arc<RunRecord>,
) -> impl IntoView {
    let report = run.report.clone();
    let returned = matches!(report.outcome, Outcome::Returned);
    // A program that returned nothing at all would leave the pane empty.
    let silent = returned && report.response.is_none() && report.result.is_none();
    view! {
        <Fault outcome=report.outcome/>
        {report.response.map(|response| view! { <Response response/> })}
        {report.result.map(|value| view! { <Returned value/> })}
        {silent.then(|| view! { <section class="part"><p class="body-none">"It returned, and answered nothing"</p></section> })}
        {(!report.console.is_empty() || report.console_dropped > 0).then(|| view! {
            <Console lines=report.console dropped=report.console_dropped/>
        })}
        {(!report.network.is_empty()).then(|| view! {
            <Attempts attempts=report.network dropped=report.network_dropped/>
        })}
    }
}

/// What came of a run that is under way.
#[component]
fn Underway(
    /// The run.
    live: Live,
) -> impl IntoView {
    view! {
        {move || live.response.get().map(|head| view! { <Arriving head body=live.body/> })}
        {move || (!live.console.with(Vec::is_empty)).then(|| view! { <LiveConsole lines=live.console/> })}
    }
}

/// What stands there before anything ran.
#[component]
fn Empty() -> impl IntoView {
    view! {
        <div class="output-empty">
            <Plate/>
            <p class="output-empty-title">"Nothing has grown yet"</p>
            <p>
                "Press Run: Petri makes an isolate for this program, gives it your prompt, and shows here what came of it: the response, the console, the errors."
            </p>
        </div>
    }
}
