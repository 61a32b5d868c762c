//! A run that is watched: its visitor is told what happens as it happens, in lines of JSON, and stops it by no longer
//! listening.

use super::deadline::ends_within;
use super::{Keeper, Permit, Visit, admit_to_keep, kept_alive};
use crate::error::Error;
use crate::program::ExecuteRequest;
use crate::report::{Collector, Event, Report, Watched, cancelled};
use futures_util::FutureExt;
use futures_util::stream::{self, LocalBoxStream, Stream, StreamExt};
use send_wrapper::SendWrapper;

/// Runs a program for a page's visitor, tells what happens as it happens, keeps the run, and says where.
#[worker::send]
pub async fn watch(
    visit: Visit,
    execute: ExecuteRequest,
) -> Result<impl Stream<Item = Result<Vec<u8>, Error>> + Send, Error> {
    let (keeper, admitted) = admit_to_keep(visit, execute).await?;
    let time = admitted.time();
    let (events, permit) = admitted.start().await;
    let keeping = Some((keeper, permit));
    let run = Run { events: events.boxed_local(), collector: Collector::default(), report: None, keeping };
    let lines = ends_within(stream::unfold(run, Run::next).map(|told| line(&told)), time);
    Ok(SendWrapper::new(kept_alive(lines).map(Ok)))
}

fn line(told: &Watched) -> Vec<u8> {
    // Strings, finite numbers and maps with string keys always serialise.
    let mut line = serde_json::to_vec(told).unwrap_or_default();
    line.push(b'\n');
    line
}

struct Run {
    events: LocalBoxStream<'static, Event>,
    collector: Collector,
    report: Option<Report>,
    /// Gone once the run is kept. The place is kept as long: a server that has no run under way may be restarted.
    keeping: Option<(Keeper, Permit)>,
}

impl Run {
    async fn next(mut self) -> Option<(Watched, Self)> {
        if let Some(report) = self.report.take() {
            let (keeper, permit) = self.keeping.take()?;
            return Some((keep(keeper, permit, report).await, self));
        }
        let event = self.events.next().await?;
        self.report = self.collector.push(event.clone());
        Some((Watched::Event(event), self))
    }
}

/// Keeps a run, though nobody may be left to hear of it before it is kept: the Worker waits for that as well.
async fn keep(keeper: Keeper, permit: Permit, report: Report) -> Watched {
    let visit = keeper.visit.clone();
    let at = keeper.at;
    let kept = async move {
        let kept = keeper.keep(report).await;
        drop(permit);
        match kept {
            Ok(id) => Watched::Kept { id: Some(id), at, failure: None },
            Err(failure) => Watched::Kept { id: None, at, failure: Some(failure) },
        }
    };
    let kept = kept.boxed_local().shared();
    visit.wait_until(kept.clone().map(|_| ()));
    kept.await
}

impl Drop for Run {
    /// Nobody listens any more: what was heard so far is kept all the same.
    fn drop(&mut self) {
        let Some((keeper, permit)) = self.keeping.take() else { return };
        let ms = js_sys::Date::now() - keeper.at;
        let report = self.report.take().or_else(|| self.collector.push(cancelled(ms)));
        if let Some(report) = report {
            let visit = keeper.visit.clone();
            visit.wait_until(async move {
                _ = keeper.keep(report).await;
                drop(permit);
            });
        }
    }
}
