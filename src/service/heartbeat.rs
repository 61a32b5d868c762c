//! A sign of life in answers that take long. Plain workerd notices that a caller has gone away only when it writes to
//! them; until then whatever they asked for runs on. A space now and then is such a write, and JSON does not mind it.

use futures_util::future::{Either, select};
use futures_util::stream::{Stream, StreamExt, unfold};
use gloo_timers::future::sleep;
use std::pin::pin;
use std::time::Duration;

/// Silence after which a sign of life is due.
pub const SILENCE: Duration = Duration::from_millis(500);

/// The pieces of an answer as they come, a space wherever they pause for longer than [`SILENCE`]. Each piece must be
/// text that may follow a space, as a line of JSON may.
pub fn kept_alive(pieces: impl Stream<Item = Vec<u8>> + 'static) -> impl Stream<Item = Vec<u8>> {
    unfold(Box::pin(pieces), |mut pieces| async move {
        let piece = match select(pieces.next(), pin!(sleep(SILENCE))).await {
            Either::Left((piece, _)) => piece?,
            Either::Right(_) => b" ".to_vec(),
        };
        Some((piece, pieces))
    })
}
