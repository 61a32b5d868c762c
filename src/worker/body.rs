//! Reading a request's body, no further than its bound and no longer than its time.

use crate::error::Error;
use crate::service::{Visit, admit_body};
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use gloo_timers::future::{TimeoutFuture, sleep};
use std::pin::pin;
use std::time::Duration;
use worker::{ByteStream, Date, Request};

/// A body over its bound by no more than this is taken to its end before it is refused, bytes: who is cut off while they
/// send seldom get to read why.
const SURPLUS_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Time for a body of any size, milliseconds.
const GRACE_MS: u64 = 10_000;
/// After that a body has to come at this rate, bytes a second.
const BYTES_PER_SECOND: u64 = 64 * 1024;
/// The longest time for a body, milliseconds.
const READ_MS_MAX: u64 = 30_000;

/// The body, if it is of the content type given, at most `bound` bytes long, and comes in time.
///
/// # Errors
/// [`Error::UnsupportedType`], [`Error::TooLarge`], [`Error::TooSlow`], [`Error::Malformed`] for a body that breaks off,
/// [`Error::Busy`] where too many bodies of the client are on their way.
pub async fn read(visit: &Visit, request: &mut Request, content_type: &str, bound: usize) -> Result<Vec<u8>, Error> {
    let given = request.headers().get("content-type").ok().flatten().unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case(content_type) {
        return Err(Error::UnsupportedType {
            message: format!("the content type is {essence:?}; send the body as {content_type}"),
        });
    }
    let _permit = admit_body(&visit.env, &visit.client).await?;
    // A length is any number; an address here has 32 bits.
    let announced: Option<u64> = request.headers().get("content-length").ok().flatten().and_then(|l| l.parse().ok());
    let Ok(stream) = request.stream() else { return Ok(Vec::new()) };
    let mut pieces = Pieces::new(stream);
    if let Some(length) = announced.filter(|length| *length > bound as u64) {
        if length - (bound as u64) <= SURPLUS_BYTES_MAX {
            while let Ok(Some(_)) = pieces.next().await {}
        }
        let message = format!("body is {length} bytes long; at most {bound} are taken");
        return Err(Error::TooLarge { field: "body".to_owned(), message });
    }
    // A length that was only announced takes no memory yet.
    let mut body = Vec::new();
    while let Some(piece) = pieces.next().await? {
        if body.len() + piece.len() > bound {
            let message = format!("body is over {bound} bytes long; at most {bound} are taken");
            return Err(Error::TooLarge { field: "body".to_owned(), message });
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

/// A body, piece by piece, and the time it has taken.
struct Pieces {
    stream: ByteStream,
    began_ms: u64,
    received: u64,
    timer: TimeoutFuture,
}

impl Pieces {
    fn new(stream: ByteStream) -> Self {
        let timer = sleep(Duration::from_millis(GRACE_MS));
        Self { stream, began_ms: Date::now().as_millis(), received: 0, timer }
    }

    /// The next piece; `None` at the end.
    async fn next(&mut self) -> Result<Option<Vec<u8>>, Error> {
        loop {
            match select(pin!(self.stream.next()), &mut self.timer).await {
                Either::Left((None, _)) => return Ok(None),
                Either::Left((Some(Ok(piece)), _)) => {
                    self.received += piece.len() as u64;
                    return Ok(Some(piece));
                }
                Either::Left((Some(Err(error)), _)) => {
                    return Err(Error::Malformed { message: format!("the body broke off: {error}") });
                }
                Either::Right(_) => {}
            }
            let taken = Date::now().as_millis().saturating_sub(self.began_ms);
            let left = time_for(self.received).saturating_sub(taken);
            if left == 0 {
                return Err(too_slow(self.received, taken));
            }
            self.timer = sleep(Duration::from_millis(left));
        }
    }
}

/// How long a body may have taken when this many bytes of it have come, milliseconds.
fn time_for(received: u64) -> u64 {
    (GRACE_MS + received * 1_000 / BYTES_PER_SECOND).min(READ_MS_MAX)
}

fn too_slow(received: u64, taken: u64) -> Error {
    let (grace, rate, most) = (GRACE_MS / 1_000, BYTES_PER_SECOND / 1_024, READ_MS_MAX / 1_000);
    let seconds = taken / 1_000;
    Error::TooSlow {
        message: format!(
            "{received} bytes of the body came within {seconds} s; after {grace} s a body has to come at {rate} KiB a second, and be whole within {most} s"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_has_ten_seconds_and_then_a_rate() {
        for (received, expect) in [
            (0, 10_000),
            (1, 10_000),
            (64 * 1024, 11_000),
            (20 * 64 * 1024 - 1, 29_999),
            (20 * 64 * 1024, 30_000),
            (20 * 64 * 1024 + 64 * 1024, 30_000),
        ] {
            assert_eq!(time_for(received), expect, "{received}");
        }
    }
}
