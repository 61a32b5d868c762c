//! The chunks of a slow answer, with a heartbeat. Plain workerd notices that a caller has disconnected only when it writes to the connection;
//! until then the caller's program goes on running. A space is such a write, and JSON allows it between values.

use futures_util::future::{Either, select};
use futures_util::stream::{Stream, StreamExt, unfold};
use gloo_timers::future::sleep;
use petri_protocol::Error;
use std::pin::pin;
use std::time::Duration;

/// Pause in an answer after which a heartbeat is sent.
pub(crate) const HEARTBEAT_INTERVAL: Duration = Duration::from_millis(500);

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
