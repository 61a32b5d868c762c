//! How the run ended and what came back.

mod console;
mod content;
mod fault;
mod location;
mod long;
mod network;
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
use crate::report::{Outcome, OutcomeSummary, RunRecord};
use console::Console;
use fault::Fault;
use leptos::prelude::*;
use network::Network;
use response::{Arriving, Response};
use std::sync::Arc;
pub use tabs::OutputTab;
use tabs::{Panel, Tabs};
use timing::Timing;

/// The element's id, for bringing it into sight.
pub const OUTPUT: &str = "output";
/// The id of the button that stops.
const STOP: &str = "stop";

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
    let some = Memo::new(move |_| state.live.streaming.get() || state.shown_run.with(Option::is_some));
    let chosen = RwSignal::new(None);
    let running = Memo::new(move |_| state.in_flight.get() == Some(InFlightRequest::Run));
    // What is in sight is of the run before.
    let is_old = move || running.get() && !state.live.streaming.get();
    let hydrated = hydrated();
    view! {
        <section
            class="pane output"
            id=OUTPUT
            aria-labelledby="output-title"
            data-old=move || is_old().then_some("true")
            aria-busy=move || if state.in_flight.with(Option::is_some) { "true" } else { "false" }
        >
            <header class="pane-head">
                <h2 class="pane-title" id="output-title">"Output"</h2>
                <Status state elapsed/>
                <Stop stoppable=state.live.stoppable on_stop/>
            </header>
            {move || state.failure.get().map(|error| view! { <FailureNotice error on_dismiss=move |()| state.failure.set(None)/> })}
            {move || match some.get() {
                true => view! { <Results state chosen hydrated=hydrated.get()/> }.into_any(),
                false => view! { <Empty running/> }.into_any(),
            }}
        </section>
    }
}

/// Stops the run. A button that the keyboard is on stays until the keyboard leaves it; after a press of the mouse, Run has the
/// keyboard. Either way it is not lost with the button.
#[component]
fn Stop(
    /// Whether there is something to stop.
    stoppable: RwSignal<bool>,
    /// Called to stop it.
    on_stop: Callback<()>,
) -> impl IntoView {
    let kept = RwSignal::new(false);
    let shown = Memo::new(move |_| stoppable.get() || kept.get());
    let press = move |_| {
        on_stop.run(());
        if !kept.get_untracked() {
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
                    on:focus=move |_| kept.set(browser::is_focus_visible(STOP))
                    on:blur=move |_| kept.set(false)
                    on:click=press
                >
                    "Stop"
                </button>
            }
        })
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
            {move || view! { <StatusDot outcome=kind.get()/> }}
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
        let text = labels::visible(&response.head.status_text);
        facts.push(format!("HTTP {} {text}", response.head.status).trim_end().to_owned());
    }
    facts.push(labels::duration(report.timing.total_ms));
    if !matches!(report.outcome, Outcome::Refused { .. }) && !report.outcome.is_cancelled() {
        facts.push(if report.timing.cold { "cold start" } else { "warm" }.to_owned());
    }
    facts
}

/// All that came of the run in sight, whether it is over or not: what went wrong above all, then its parts.
#[component]
fn Results(
    /// The page's state.
    state: State,
    /// The part that the person chose to look at, if they chose one.
    chosen: RwSignal<Option<OutputTab>>,
    /// Whether a script listens.
    hydrated: bool,
) -> impl IntoView {
    let live = state.live;
    // The run that is over and in sight.
    let over = Memo::new(move |_| Same(if live.streaming.get() { None } else { state.shown_run.get() }));
    // Picked once a run, when it comes into sight: what comes later does not turn the page.
    let first = Memo::new(move |_| {
        live.generation.track();
        untrack(|| first_tab(live, over.get().0.as_deref()))
    });
    let current = Memo::new(move |_| chosen.get().unwrap_or_else(|| first.get()));
    let dropped = Memo::new(move |_| match over.get().0 {
        Some(run) => (run.report.console_dropped, run.report.network_dropped),
        None => (0, 0),
    });
    let lines = Signal::derive(move || live.console.with(Vec::len) as u64 + dropped.get().0);
    let attempts = Signal::derive(move || live.network.with(Vec::len) as u64 + dropped.get().1);
    // While a program runs the form says what it may reach; what is typed meanwhile is for the next run.
    let reach = Memo::new(move |_| match over.get().0 {
        Some(run) => labels::reach(run.execute.network.as_ref()),
        None => state.settings.with_untracked(|settings| labels::reach(settings.network.as_ref())),
    });
    let fault = move || over.get().0.map(|run| view! { <Fault state run hydrated/> });
    let response = move || match over.get().0 {
        Some(run) => view! { <Response run hydrated/> }.into_any(),
        None => view! { <Arriving live/> }.into_any(),
    };
    let timing = move || match over.get().0 {
        Some(run) => view! { <Timing run/> }.into_any(),
        None => view! { <div class="part"><p class="body-none">"Available when the program has finished"</p></div> }
            .into_any(),
    };
    view! {
        {fault}
        <Tabs current counts=[None, Some(lines), Some(attempts), None] on_choose=move |tab| chosen.set(Some(tab)) hydrated/>
        <Panel tab=OutputTab::Response current hydrated>{response}</Panel>
        <Panel tab=OutputTab::Console current hydrated>
            <Console state dropped=Signal::derive(move || dropped.get().0) open=Signal::derive(move || current.get() == OutputTab::Console) hydrated/>
        </Panel>
        <Panel tab=OutputTab::Network current hydrated>
            <Network attempts=live.network dropped=Signal::derive(move || dropped.get().1) reach/>
        </Panel>
        <Panel tab=OutputTab::Timing current hydrated>{timing}</Panel>
    }
}

/// A run, the same only as itself: comparing what runs came to would take long.
#[derive(Clone)]
struct Same(Option<Arc<RunRecord>>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().map(Arc::as_ptr) == other.0.as_ref().map(Arc::as_ptr)
    }
}

/// The part to look at where nobody chose one: what came back, or what was said where nothing came back.
fn first_tab(live: Live, over: Option<&RunRecord>) -> OutputTab {
    let answered = match over {
        Some(run) => run.report.response.is_some() || run.report.result.is_some(),
        None => live.response.with(Option::is_some),
    };
    if answered || live.console.with(Vec::is_empty) { OutputTab::Response } else { OutputTab::Console }
}

/// What stands there before anything ran, and until something is heard of the first run.
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
            <Plate/>
            <p class="output-empty-title">{title}</p>
            <p>{text}</p>
        </div>
    }
}
