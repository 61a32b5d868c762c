//! Runs the program in the form: sends the request, shows the run's events as they arrive, and finds the run in the
//! history.

use super::live::Flush;
use super::state::{InFlightRequest, RequestId, State};
use crate::{api, browser};
use futures_util::stream::{abortable, once};
use futures_util::{StreamExt, TryStreamExt};
use leptos::prelude::{GetUntracked, Set};
use leptos::task::spawn_local;
use petri_protocol::Error;
use petri_protocol::history::{JsonLines, RunId, RunRecord, RunUpdate};
use petri_protocol::report::{Collector, Event, cancelled};

/// How often the history is polled for a run: the server soon notices that the connection is closed.
const HISTORY_POLLS: u32 = 10;
/// The time between two polls, milliseconds.
const HISTORY_POLL_MS: i32 = 500;

/// How long the page processes events before it yields, milliseconds: half of the time between two paints.
const YIELD_AFTER_MS: f64 = 8.0;

/// How long the first events of a run wait for a response to be shown with, milliseconds.
const FIRST_FLUSH_MS: i32 = 250;

/// A finished run, and whether the server reported how it was saved.
struct FinishedRun {
    run: RunRecord,
    is_save_reported: bool,
    /// Why the run was not saved, if the server reported that.
    failure: Option<Error>,
}

/// Runs the program in the form. Returns the run's id in the history, if the server reported it.
pub(crate) async fn run(state: State) -> Option<RunId> {
    let request_id = state.begin_request(InFlightRequest::Run);
    let answer = follow_run(state, request_id).await;
    let id = answer.as_ref().ok().and_then(|finished| finished.run.id);
    // A stopped run, and one whose last line was lost, got no report of how it was saved.
    let is_unreported = answer.as_ref().is_ok_and(|finished| !finished.is_save_reported);
    let failure = answer.as_ref().ok().and_then(|finished| finished.failure.clone());
    state.on_run_finished(request_id, answer.map(|finished| finished.run));
    if failure.is_some() {
        state.failure.set(failure);
    }
    if is_unreported {
        poll_history(state).await;
    }
    id
}

/// Polls the history for a run that was saved without a report.
async fn poll_history(state: State) {
    for _ in 0..HISTORY_POLLS {
        browser::sleep(HISTORY_POLL_MS).await;
        let query = state.applied_query.get_untracked();
        if api::recent(None, Some(query)).await.is_ok_and(|page| state.apply_newer_page(page)) {
            return;
        }
    }
}

/// Reads the updates of a run until it ends or is stopped.
async fn follow_run(state: State, request_id: RequestId) -> Result<FinishedRun, Error> {
    let request = state.valid_request()?;
    let started_at = browser::now().unwrap_or_default();
    let updates = once(api::stream_run(request.clone())).try_flatten().boxed_local();
    // Dropping the stream cancels the request and stops a program that still runs. A run can be stopped before its first
    // event arrives, because the server may be slow.
    let (mut updates, stop) = abortable(updates);
    state.set_stop_handle(request_id, stop.clone());

    let (mut lines, mut collector, mut report) = (JsonLines::default(), Collector::default(), None);
    let mut on_event = |event: Event| {
        match state.on_run_event(request_id, &event) {
            Some(Flush::BeforePaint) => browser::before_paint(move || state.live.flush()),
            Some(Flush::Later) => spawn_local(async move {
                browser::sleep(FIRST_FLUSH_MS).await;
                // Another run may have started by then.
                if state.is_latest(request_id) {
                    state.live.flush();
                }
            }),
            None => {}
        }
        collector.push(event)
    };
    let mut last_yield = browser::now();
    let mut answered = false;
    while let Some(chunk) = updates.next().await {
        let chunk = match chunk {
            Ok(chunk) => chunk,
            // The program has ended, and its report is complete.
            Err(_) if report.is_some() => break,
            // The server refuses a run before the first part of its answer. After that, only the connection can fail.
            Err(_) if answered => return Err(connection_lost()),
            Err(error) => return Err(error),
        };
        answered = true;
        // Many events may have arrived at once; yield so that the page handles input.
        if browser::now() > last_yield.map(|last_yield| last_yield + YIELD_AFTER_MS) {
            browser::sleep(0).await;
            last_yield = browser::now();
        }
        for event in lines.push(&chunk) {
            match event {
                RunUpdate::Event(event) => report = report.or_else(|| on_event(event)),
                RunUpdate::Saved { id, at, failure } => {
                    let report = report.ok_or_else(connection_lost)?;
                    // Browsers report a stream that is dropped before its end as a cancelled request.
                    spawn_local(async move { while updates.next().await.is_some() {} });
                    return Ok(FinishedRun {
                        run: RunRecord { id, at, request, report },
                        is_save_reported: true,
                        failure,
                    });
                }
            }
        }
    }
    if report.is_none() && stop.is_aborted() {
        report = on_event(cancelled(browser::now().map_or(0.0, |now| now - started_at)));
    }
    let report = report.ok_or_else(connection_lost)?;
    Ok(FinishedRun {
        run: RunRecord { id: None, at: started_at, request, report },
        is_save_reported: false,
        failure: None,
    })
}

/// The text does not advise to run the program again: the program may be the reason why the server stopped.
fn connection_lost() -> Error {
    Error::unavailable(
        "the connection to the server was lost while the program ran; the program may have stopped the server, which will be back in a few seconds",
    )
}
