//! Reads a request's body within a bound on its size and its time.

use crate::service::{Visit, admit_body, within};
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use gloo_timers::future::{TimeoutFuture, sleep};
use js_sys::Uint8Array;
use petri_protocol::{Error, ErrorKind};
use std::pin::pin;
use std::time::Duration;
use worker::{ByteStream, Date, Request};

/// A body over its bound by at most this, bytes, is read to its end before it is refused: a client whose connection is cut
/// while it sends rarely sees the refusal.
const SURPLUS_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// A body of at most this announced length, bytes, is read in one call. The time that it may take then depends on its announced
/// length, not on what has arrived.
const READ_AT_ONCE_MAX: u64 = 64 * 1024;

/// Time that every body has, milliseconds.
const GRACE_MS: u64 = 10_000;
/// The least rate of a body after that time, bytes per second.
const BYTES_PER_SECOND: u64 = 64 * 1024;
/// The longest time that a body may take, milliseconds.
const READ_MS_MAX: u64 = 30_000;

/// Reads a body of the given content type, of at most `bound` bytes.
///
/// # Errors
/// [`ErrorKind::UnsupportedType`], [`ErrorKind::TooLarge`], [`ErrorKind::TooSlow`], [`ErrorKind::Malformed`] for a body that breaks off,
/// [`ErrorKind::Busy`] while too many bodies are being read.
pub(crate) async fn read(
    visit: &Visit,
    request: &mut Request,
    content_type: &str,
    bound: usize,
) -> Result<Vec<u8>, Error> {
    let given = request.headers().get("content-type").ok().flatten().unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case(content_type) {
        return Err(Error::new(
            ErrorKind::UnsupportedType,
            format!("the content type is {essence:?}; send the body as {content_type}"),
        ));
    }
    let _permit = admit_body(visit).await?;
    // u64: a length may be over the 32 bits of a usize in WebAssembly.
    let announced: Option<u64> = request.headers().get("content-length").ok().flatten().and_then(|l| l.parse().ok());
    if let Some(length) = announced.filter(|length| *length <= READ_AT_ONCE_MAX) {
        let body = read_at_once(request, length).await?;
        return if body.len() > bound { Err(too_long(bound)) } else { Ok(body) };
    }
    let Ok(stream) = request.stream() else { return Ok(Vec::new()) };
    let mut chunks = Chunks::new(stream);
    if let Some(length) = announced.filter(|length| *length > bound as u64) {
        if length - (bound as u64) <= SURPLUS_BYTES_MAX {
            while let Ok(Some(_)) = chunks.next().await {}
        }
        let message = format!("body is {length} bytes long; at most {bound} are taken");
        return Err(Error::new(ErrorKind::TooLarge, message).of_field("body"));
    }
    // No capacity is reserved: the announced length may be false.
    let mut body = Vec::new();
    while let Some(chunk) = chunks.next().await? {
        if body.len() + chunk.len() > bound {
            return Err(too_long(bound));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Reads a body of the announced length.
async fn read_at_once(request: &Request, length: u64) -> Result<Vec<u8>, Error> {
    let time = time_allowed(length);
    let body = async { within(&request.inner().array_buffer()?, time as f64).await };
    match body.await {
        Ok(Some(body)) => Ok(Uint8Array::new(&body).to_vec()),
        Ok(None) => Err(too_slow(&format!("a body of {length} bytes was not whole within {} s", time / 1_000))),
        Err(error) => Err(broke_off(&error.into())),
    }
}

fn broke_off(error: &worker::Error) -> Error {
    Error::new(ErrorKind::Malformed, format!("the body broke off: {error}"))
}

fn too_long(bound: usize) -> Error {
    let message = format!("body is over {bound} bytes long; at most {bound} are taken");
    Error::new(ErrorKind::TooLarge, message).of_field("body")
}

/// The chunks of a body, and a timer for its rate.
struct Chunks {
    stream: ByteStream,
    began_ms: u64,
    received: u64,
    timer: TimeoutFuture,
}

impl Chunks {
    fn new(stream: ByteStream) -> Self {
        let timer = sleep(Duration::from_millis(GRACE_MS));
        Self { stream, began_ms: Date::now().as_millis(), received: 0, timer }
    }

    /// The next chunk; `None` at the end.
    async fn next(&mut self) -> Result<Option<Vec<u8>>, Error> {
        loop {
            match select(pin!(self.stream.next()), &mut self.timer).await {
                Either::Left((None, _)) => return Ok(None),
                Either::Left((Some(Ok(chunk)), _)) => {
                    self.received += chunk.len() as u64;
                    return Ok(Some(chunk));
                }
                Either::Left((Some(Err(error)), _)) => {
                    return Err(broke_off(&error));
                }
                Either::Right(_) => {}
            }
            let elapsed = Date::now().as_millis().saturating_sub(self.began_ms);
            let left = time_allowed(self.received).saturating_sub(elapsed);
            if left == 0 {
                let received = self.received;
                return Err(too_slow(&format!("{received} bytes of the body came within {} s", elapsed / 1_000)));
            }
            self.timer = sleep(Duration::from_millis(left));
        }
    }
}

/// The time allowed for the first `received` bytes of a body, milliseconds.
fn time_allowed(received: u64) -> u64 {
    (GRACE_MS + received * 1_000 / BYTES_PER_SECOND).min(READ_MS_MAX)
}

/// The error for a body of which `what` says how slow it was.
fn too_slow(what: &str) -> Error {
    let (grace, rate, most) = (GRACE_MS / 1_000, BYTES_PER_SECOND / 1_024, READ_MS_MAX / 1_000);
    let message =
        format!("{what}; after {grace} s a body has to come at {rate} KiB a second, and be whole within {most} s");
    Error::new(ErrorKind::TooSlow, message)
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
            assert_eq!(time_allowed(received), expect, "{received}");
        }
    }
}
