//! Responses whose whole body is there: HTML, JSON and text, and the headers of refusals.

use super::headers::with;
use petri_protocol::{Error, ErrorKind};
use worker::{Response, ResponseBuilder};

/// A document with its content security policy.
pub(crate) fn html(text: String, policy: &str) -> Response {
    let response = typed("text/html; charset=utf-8", text.into_bytes());
    with(response, "content-security-policy", policy)
}

/// A JSON document.
pub(crate) fn json(text: impl Into<Vec<u8>>) -> Response {
    typed("application/json", text.into())
}

/// Plain text.
pub(crate) fn text(text: &str) -> Response {
    typed("text/plain; charset=utf-8", text.into())
}

fn typed(content_type: &str, body: Vec<u8>) -> Response {
    with(ResponseBuilder::new().fixed(body), "content-type", content_type)
}

/// `response` as the refusal of a request: with the error's status, `Allow` if the method was wrong (RFC 9110, 15.5.6), and
/// `Retry-After` if the same request may succeed later.
pub(crate) fn refused(response: Response, error: &Error) -> Response {
    let response = retry_after(response.with_status(error.status()), error);
    let response = match error.allow() {
        Some(allow) => with(response, "allow", allow.header()),
        None => response,
    };
    match error.kind() {
        // RFC 9110, 11.6.1.
        ErrorKind::Unauthorized => with(response, "www-authenticate", "Bearer"),
        _ => response,
    }
}

/// The response with the header `Retry-After` if the same request may succeed later.
pub(crate) fn retry_after(response: Response, error: &Error) -> Response {
    match error.retry_after() {
        Some(seconds) => with(response, "retry-after", &seconds.to_string()),
        None => response,
    }
}
