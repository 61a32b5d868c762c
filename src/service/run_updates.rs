//! The page's run stream: a run's updates as lines of JSON while the program runs. A visitor stops the run by closing the
//! stream.

use super::deadline::ends_within;
use super::run::{line, run_end};
use super::{RunPermit, RunRecorder, Visit, admit_recorded, in_chunks, with_heartbeat};
use futures_util::FutureExt;
use futures_util::stream::{self, LocalBoxStream, Stream, StreamExt};
use petri_protocol::Error;
use petri_protocol::history::RunUpdate;
use petri_protocol::program::ExecuteRequest;
use petri_protocol::report::{Collector, Event, Report, cancelled};
use send_wrapper::SendWrapper;

/// Runs a program for a page's visitor and streams its events. The last line gives the run's id in the history, or why the
/// run could not be saved.
///
/// # Errors
/// Those of a program that cannot be run, and of [`Admitted::new`](super::Admitted::new).
#[worker::send]
pub(crate) async fn stream_run(
    visit: &Visit,
    request: ExecuteRequest,
) -> Result<impl Stream<Item = Result<Vec<u8>, Error>> + Send + use<>, Error> {
    let (recorder, admitted) = admit_recorded(visit, request).await?;
    let time = admitted.time();
    let (events, permit) = admitted.start().await;
    let unsaved = Some((recorder, permit));
    let run = StreamedRun { events: events.boxed_local(), collector: Collector::default(), report: None, unsaved };
    let lines = ends_within(stream::unfold(run, StreamedRun::next).map(|update| line(&update)), time);
    Ok(SendWrapper::new(with_heartbeat(in_chunks(lines))))
}

struct StreamedRun {
    events: LocalBoxStream<'static, Event>,
    collector: Collector,
    report: Option<Report>,
    /// `None` once saving has begun. The permit is held until the run is saved: the supervisor may restart a server that
    /// has no run under way.
    unsaved: Option<(RunRecorder, RunPermit)>,
}

impl StreamedRun {
    async fn next(mut self) -> Option<(RunUpdate, Self)> {
        if let Some(report) = self.report.take() {
            let (recorder, mut permit) = self.unsaved.take()?;
            permit.ended(run_end(&report.outcome, &report.timing));
            return Some((save(recorder, permit, report).await, self));
        }
        let event = self.events.next().await?;
        self.report = self.collector.push(event.clone());
        Some((RunUpdate::Event(event), self))
    }
}

/// Saves a run. The Worker waits for it even if the visitor closes the stream meanwhile.
async fn save(recorder: RunRecorder, permit: RunPermit, report: Report) -> RunUpdate {
    let visit = recorder.visit.clone();
    let at = recorder.at;
    let saved = async move {
        let saved = recorder.save(report).await;
        drop(permit);
        match saved {
            Ok(id) => RunUpdate::Saved { id: Some(id), at, failure: None },
            Err(failure) => RunUpdate::Saved { id: None, at, failure: Some(failure) },
        }
    };
    let saved = saved.boxed_local().shared();
    visit.wait_until(saved.clone().map(|_| ()));
    saved.await
}

impl Drop for StreamedRun {
    /// The visitor closed the stream: the run is saved as cancelled, with its events so far.
    fn drop(&mut self) {
        let Some((recorder, permit)) = self.unsaved.take() else { return };
        let ms = js_sys::Date::now() - recorder.at;
        let report = self.report.take().or_else(|| self.collector.push(cancelled(ms)));
        if let Some(report) = report {
            let visit = recorder.visit.clone();
            visit.wait_until(async move {
                _ = recorder.save(report).await;
                drop(permit);
            });
        }
    }
}
