//! The chunks of a slow answer, with a heartbeat. Plain workerd notices that a caller has disconnected only when it writes to the connection;
//! until then the caller's program goes on running. A space is such a write, and JSON allows it between values.

use futures_util::FutureExt;
use futures_util::future::{Either, LocalBoxFuture, select};
use futures_util::stream::{Stream, StreamExt, unfold};
use gloo_timers::future::sleep;
use js_sys::Date;
use petri_protocol::Error;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// Pause in an answer after which a heartbeat is sent.
const HEARTBEAT_INTERVAL: Duration = Duration::from_millis(500);

/// Waits for a run to end. Returns its output, or the run itself once it has taken so long that the answer needs heartbeats.
/// This needs no timer: a run is woken every 50 ms to read its subrequest log, and each time the clock is read here.
pub(crate) async fn before_heartbeat<T: 'static>(
    run: impl Future<Output = T> + 'static,
) -> Either<T, LocalBoxFuture<'static, T>> {
    let since = Date::now();
    let mut run = Some(run.boxed_local());
    poll_fn(|context| {
        let Some(running) = &mut run else { return Poll::Pending };
        match running.poll_unpin(context) {
            Poll::Ready(output) => Poll::Ready(Either::Left(output)),
            Poll::Pending if Date::now() - since < HEARTBEAT_INTERVAL.as_millis() as f64 => Poll::Pending,
            Poll::Pending => run.take().map_or(Poll::Pending, |run| Poll::Ready(Either::Right(run))),
        }
    })
    .await
}

/// Most lines in one chunk of an answer.
const LINES_MAX: usize = 256;

/// The lines of an answer, those that are ready at the same time in one chunk: each chunk costs as much as many lines.
pub(crate) fn in_chunks(
    lines: impl Stream<Item = Result<Vec<u8>, Error>> + 'static,
) -> impl Stream<Item = Result<Vec<u8>, Error>> {
    lines
        .ready_chunks(LINES_MAX)
        .map(|lines| lines.into_iter().collect::<Result<Vec<_>, _>>().map(|lines| lines.concat()))
}

/// The chunks of an answer with a space wherever they pause for longer than [`HEARTBEAT_INTERVAL`]. Each chunk must be
/// text that may follow a space, as a line of JSON may.
pub(crate) fn with_heartbeat(
    chunks: impl Stream<Item = Result<Vec<u8>, Error>> + 'static,
) -> impl Stream<Item = Result<Vec<u8>, Error>> {
    unfold(Box::pin(chunks), |mut chunks| async move {
        let chunk = match select(chunks.next(), pin!(sleep(HEARTBEAT_INTERVAL))).await {
            Either::Left((chunk, _)) => chunk?,
            Either::Right(_) => Ok(b" ".to_vec()),
        };
        Some((chunk, chunks))
    })
}
