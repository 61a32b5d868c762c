//! The output of a run: its outcome, response, console, network and timing.

mod console;
mod content;
mod location;
mod long;
mod network;
mod outcome_details;
mod pieces;
mod response;
mod tabs;
mod timing;
mod tree;
mod viewer;

use super::dish::{Plate, StatusDot};
use super::hydrated::hydrated;
use super::labels;
use super::live::Live;
use super::notice::FailureNotice;
use super::program_form::RUN;
use super::state::{InFlightRequest, State};
use crate::browser;
use console::Console;
use leptos::prelude::*;
use network::Network;
use outcome_details::OutcomeDetails;
use petri_protocol::history::{OutcomeSummary, RunRecord};
use petri_protocol::report::Outcome;
use response::{PartialResponse, Response};
use std::sync::Arc;
pub(crate) use tabs::OutputTab;
use tabs::{Panel, Tabs};
use timing::Timing;

/// The element's id, for scrolling it into view.
pub(crate) const OUTPUT: &str = "output";
/// The id of the Stop button.
const STOP: &str = "stop";

/// The output pane: status, failures, and the displayed run.
#[component]
pub(crate) fn Output(
    /// The page's state.
    state: State,
    /// How long the program has been running, milliseconds; `None` while no program runs.
    #[prop(into)]
    elapsed: Signal<Option<f64>>,
    /// Called to stop the current run.
    #[prop(into)]
    on_stop: Callback<()>,
) -> impl IntoView {
    let has_output = Memo::new(move |_| state.live.streaming.get() || state.shown_run.with(Option::is_some));
    let chosen = RwSignal::new(None);
    let running = Memo::new(move |_| state.in_flight.get() == Some(InFlightRequest::Run));
    // Whether the displayed output is that of the previous run.
    let is_stale = move || running.get() && !state.live.streaming.get();
    let hydrated = hydrated();
    view! {
        <section
            class="pane output"
            id=OUTPUT
            aria-labelledby="output-title"
            data-stale=move || is_stale().then_some("true")
            aria-busy=move || if state.in_flight.with(Option::is_some) { "true" } else { "false" }
        >
            <header class="pane-head">
                <h2 class="pane-title" id="output-title">
                    "Output"
                </h2>
                <Status state elapsed />
                <Stop stoppable=state.live.stoppable on_stop />
            </header>
            {move || {
                state
                    .failure
                    .get()
                    .map(|error| view! { <FailureNotice error on_dismiss=move |()| state.failure.set(None) /> })
            }}
            {move || match has_output.get() {
                true => view! { <Results state chosen hydrated=hydrated.get() /> }.into_any(),
                false => view! { <Empty running /> }.into_any(),
            }}
        </section>
    }
}

/// The Stop button. If it has keyboard focus it stays after the run until it loses focus; after a mouse click, focus moves
/// to Run. Either way focus is not lost with the button.
#[component]
fn Stop(
    /// Whether the current run can be stopped.
    stoppable: RwSignal<bool>,
    /// Called to stop the run.
    on_stop: Callback<()>,
) -> impl IntoView {
    let has_focus = RwSignal::new(false);
    let shown = Memo::new(move |_| stoppable.get() || has_focus.get());
    let on_click = move |_| {
        on_stop.run(());
        if !has_focus.get_untracked() {
            browser::focus(RUN);
        }
    };
    move || {
        shown.get().then(|| {
            view! {
                <button
                    class="button"
                    data-kind="stop"
                    type="button"
                    id=STOP
                    aria-disabled=move || (!stoppable.get()).then_some("true")
                    on:focus=move |_| has_focus.set(browser::is_focus_visible(STOP))
                    on:blur=move |_| has_focus.set(false)
                    on:click=on_click
                >
                    "Stop"
                </button>
            }
        })
    }
}

/// The status line, announced by screen readers when it changes.
#[component]
fn Status(
    /// The page's state.
    state: State,
    /// How long the program has been running, milliseconds.
    elapsed: Signal<Option<f64>>,
) -> impl IntoView {
    let kind = Memo::new(move |_| match (state.in_flight.get(), state.shown_run.get()) {
        (Some(InFlightRequest::Run), _) => "running",
        (_, Some(run)) => labels::outcome_kind(OutcomeSummary::of(&run.report)),
        (_, None) => "idle",
    });
    let word = move || match (state.in_flight.get(), state.shown_run.get()) {
        (Some(InFlightRequest::Run), _) => "Running…".to_owned(),
        (_, Some(run)) => labels::outcome(&run.report.outcome),
        (_, None) => "Nothing yet".to_owned(),
    };
    let facts = move || match (state.in_flight.get(), state.shown_run.get()) {
        (Some(InFlightRequest::Run), _) | (_, None) => Vec::new(),
        (_, Some(run)) => facts(&run),
    };
    let fact = |fact: String| view! { <span class="status-fact">{fact}</span> };
    view! {
        <p class="status" role="status" data-outcome=move || kind.get()>
            {move || view! { <StatusDot outcome=kind.get() /> }}
            <strong class="status-word">{word}</strong>
            {move || facts().into_iter().map(fact).collect_view()}
            {move || {
                elapsed
                    .get()
                    .map(|ms| {
                        view! {
                            <span class="status-fact" aria-hidden="true">
                                {format!("{:.1} s", ms / 1000.0)}
                            </span>
                        }
                    })
            }}
        </p>
    }
}

/// HTTP status, time, and whether the isolate was new. A refused program had no isolate, and of a stopped run this is
/// unknown.
fn facts(run: &RunRecord) -> Vec<String> {
    let report = &run.report;
    let mut facts = Vec::new();
    if let Some(response) = &report.response {
        let text = labels::visible(&response.head.status_text);
        facts.push(format!("HTTP {} {text}", response.head.status).trim_end().to_owned());
    }
    facts.push(labels::duration(report.timing.total_ms));
    if !matches!(report.outcome, Outcome::Refused { .. }) && !report.outcome.is_cancelled() {
        facts.push(if report.timing.cold { "cold start" } else { "warm" }.to_owned());
    }
    facts
}

/// The output of the displayed run: the error above the tabs.
#[component]
fn Results(
    /// The page's state.
    state: State,
    /// The tab that the author chose, if any.
    chosen: RwSignal<Option<OutputTab>>,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let live = state.live;
    // The displayed run, if it is finished.
    let finished_run = Memo::new(move |_| ByPointer(if live.streaming.get() { None } else { state.shown_run.get() }));
    // Chosen once per run, so that later output does not switch the tab.
    let first = Memo::new(move |_| {
        live.generation.track();
        untrack(|| first_tab(live, finished_run.get().0.as_deref()))
    });
    let current = Memo::new(move |_| chosen.get().unwrap_or_else(|| first.get()));
    let dropped = Memo::new(move |_| match finished_run.get().0 {
        Some(run) => (run.report.console_dropped, run.report.network_dropped),
        None => (0, 0),
    });
    let lines = Signal::derive(move || live.console.with(Vec::len) as u64 + dropped.get().0);
    let attempts = Signal::derive(move || live.network.with(Vec::len) as u64 + dropped.get().1);
    // For a run in progress the form has the setting. Untracked, because later edits are for the next run.
    let network_access = Memo::new(move |_| match finished_run.get().0 {
        Some(run) => labels::network_access(run.request.network.as_ref()),
        None => state.settings.with_untracked(|settings| labels::network_access(settings.network())),
    });
    let fault = move || finished_run.get().0.map(|run| view! { <OutcomeDetails state run hydrated /> });
    let response = move || match finished_run.get().0 {
        Some(run) => view! { <Response run hydrated /> }.into_any(),
        None => view! { <PartialResponse live /> }.into_any(),
    };
    let timing = move || match finished_run.get().0 {
        Some(run) => view! { <Timing run /> }.into_any(),
        None => view! {
            <div class="part">
                <p class="body-none">"Available when the program has finished"</p>
            </div>
        }
        .into_any(),
    };
    view! {
        {fault}
        <Tabs
            current
            counts=[None, Some(lines), Some(attempts), None]
            on_choose=move |tab| chosen.set(Some(tab))
            hydrated
        />
        <Panel tab=OutputTab::Response current hydrated>
            {response}
        </Panel>
        <Panel tab=OutputTab::Console current hydrated>
            <Console
                state
                dropped=Signal::derive(move || dropped.get().0)
                open=Signal::derive(move || current.get() == OutputTab::Console)
                hydrated
            />
        </Panel>
        <Panel tab=OutputTab::Network current hydrated>
            <Network attempts=live.network dropped=Signal::derive(move || dropped.get().1) network_access />
        </Panel>
        <Panel tab=OutputTab::Timing current hydrated>
            {timing}
        </Panel>
    }
}

/// A run compared by pointer, because comparing outputs takes long.
#[derive(Clone)]
struct ByPointer(Option<Arc<RunRecord>>);

impl PartialEq for ByPointer {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().map(Arc::as_ptr) == other.0.as_ref().map(Arc::as_ptr)
    }
}

/// The default tab: the response, or the console where there is no response.
fn first_tab(live: Live, finished_run: Option<&RunRecord>) -> OutputTab {
    let has_response = match finished_run {
        Some(run) => run.report.response.is_some() || run.report.result.is_some(),
        None => live.response.with(Option::is_some),
    };
    if has_response || live.console.with(Vec::is_empty) { OutputTab::Response } else { OutputTab::Console }
}

/// The pane's content before the first output.
#[component]
fn Empty(
    /// Whether a program runs.
    running: Memo<bool>,
) -> impl IntoView {
    let (title, text) = (
        move || if running.get() { "The program runs" } else { "No output yet" },
        move || match running.get() {
            true => "Its response, console and errors appear here.",
            false => {
                "Press Run: Petri runs this program in an isolate, gives it your prompt, and shows its response, console and errors here."
            }
        },
    );
    view! {
        <div class="output-empty">
            <Plate />
            <p class="output-empty-title">{title}</p>
            <p>{text}</p>
        </div>
    }
}
