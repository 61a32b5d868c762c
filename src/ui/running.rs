//! A run from the page: asked for, watched while it goes on, stopped.

use super::live::Due;
use super::state::{InFlightRequest, RequestId, State};
use crate::error::Error;
use crate::report::{Collector, Event, JsonLines, RunId, RunRecord, RunUpdate, cancelled};
use crate::{api, browser};
use futures_util::stream::{abortable, once};
use futures_util::{StreamExt, TryStreamExt};
use leptos::prelude::{GetUntracked, Set};
use leptos::task::spawn_local;

/// How often a run is looked for in the history: the server soon notices that nobody listens any more.
const LOOKS: u32 = 10;
/// The time between, milliseconds.
const LOOK_MS: i32 = 500;

/// How long the page reads what came without looking up, milliseconds: half of the time from picture to picture.
const BUSY_MS: f64 = 8.0;

/// How long the first lines of a run wait for a response to be shown with, milliseconds.
const RESPONSE_MS: i32 = 250;

/// A run that is over, and whether the server said where it is kept.
struct Followed {
    run: RunRecord,
    told: bool,
    /// Why the run was not kept, where the server said so.
    failure: Option<Error>,
}

/// Runs what the form holds, and shows it as it goes on. Gives the run's number in the history once it has one.
pub async fn run(state: State) -> Option<RunId> {
    let request_id = state.begin(InFlightRequest::Run);
    let answer = watch(state, request_id).await;
    let kept = answer.as_ref().ok().and_then(|followed| followed.run.id);
    // Whoever stopped it did not hear where it is kept; nor did one whose last line was lost on the way.
    let untold = answer.as_ref().is_ok_and(|followed| !followed.told);
    let failure = answer.as_ref().ok().and_then(|followed| followed.failure.clone());
    state.ran(request_id, answer.map(|followed| followed.run));
    if failure.is_some() {
        state.failure.set(failure);
    }
    if untold {
        find_in_history(state).await;
    }
    kept
}

/// Looks for a run of which nobody said where it is kept, until the server has kept it.
async fn find_in_history(state: State) {
    for _ in 0..LOOKS {
        browser::pause(LOOK_MS).await;
        let found = state.found.get_untracked();
        if api::recent(None, Some(found)).await.is_ok_and(|page| state.newer_came(page)) {
            return;
        }
    }
}

/// Follows a run to its end, or until it is stopped.
async fn watch(state: State, request_id: RequestId) -> Result<Followed, Error> {
    let execute = state.asked()?;
    let began = browser::now().unwrap_or_default();
    let asked = execute.clone();
    let told = once(api::stream_run(asked)).try_flatten().boxed_local();
    // Dropping the stream cancels the request, and with it a program that still runs. A run can be stopped before its first
    // event comes: a server may be slow, or held up.
    let (mut told, stop) = abortable(told);
    state.can_be_stopped(request_id, stop.clone());

    let (mut lines, mut collector, mut report) = (JsonLines::default(), Collector::default(), None);
    let mut hear = |event: Event| {
        match state.heard(request_id, &event) {
            Some(Due::BeforePaint) => browser::before_paint(move || state.live.catch_up()),
            Some(Due::Later) => spawn_local(async move {
                browser::pause(RESPONSE_MS).await;
                // By then another run may be what is heard.
                if state.is_last(request_id) {
                    state.live.catch_up();
                }
            }),
            None => {}
        }
        collector.push(event)
    };
    let mut rest = browser::now();
    let mut answered = false;
    while let Some(piece) = told.next().await {
        let piece = match piece {
            Ok(piece) => piece,
            // All that the program did was heard.
            Err(_) if report.is_some() => break,
            // The server refuses a run before the first piece of its answer. After that, only the connection can fail.
            Err(_) if answered => return Err(broken_off()),
            Err(error) => return Err(error),
        };
        answered = true;
        // Much may have come at once; a person types and presses meanwhile.
        if browser::now() > rest.map(|rest| rest + BUSY_MS) {
            browser::pause(0).await;
            rest = browser::now();
        }
        for event in lines.push(&piece) {
            match event {
                RunUpdate::Event(event) => report = report.or_else(|| hear(event)),
                RunUpdate::Saved { id, at, failure } => {
                    let report = report.ok_or_else(broken_off)?;
                    // A stream that is dropped before its end is a cancelled request to the browser.
                    spawn_local(async move { while told.next().await.is_some() {} });
                    return Ok(Followed { run: RunRecord { id, at, execute, report }, told: true, failure });
                }
            }
        }
    }
    if report.is_none() && stop.is_aborted() {
        report = hear(cancelled(browser::now().map_or(0.0, |now| now - began)));
    }
    let report = report.ok_or_else(broken_off)?;
    Ok(Followed { run: RunRecord { id: None, at: began, execute, report }, told: false, failure: None })
}

/// The text does not advise to run the program again: the program may be what stopped the server.
fn broken_off() -> Error {
    Error::unavailable(
        "the connection to the server was lost while the program ran; the program may have stopped the server, which will be back in a few seconds",
    )
}
