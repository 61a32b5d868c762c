//! Reading a request's body, and no further than its bound.

use crate::error::Error;
use futures_util::StreamExt;
use worker::Request;

/// A body over its bound by no more than this is taken to its end before it is refused, bytes: who is cut off while they
/// send seldom get to read why.
const SURPLUS_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// The body, if it is of one of the content types given and at most `bound` bytes long.
///
/// # Errors
/// [`Error::UnsupportedType`], [`Error::TooLarge`], [`Error::Malformed`] for a body that breaks off.
pub async fn read(request: &mut Request, content_type: &str, bound: usize) -> Result<Vec<u8>, Error> {
    let given = request.headers().get("content-type").ok().flatten().unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case(content_type) {
        return Err(Error::UnsupportedType {
            message: format!("the content type is {essence:?}; send the body as {content_type}"),
        });
    }
    // A length is any number; an address here has 32 bits.
    let announced: Option<u64> = request.headers().get("content-length").ok().flatten().and_then(|l| l.parse().ok());
    if let Some(length) = announced.filter(|length| *length > bound as u64) {
        if length - (bound as u64) <= SURPLUS_BYTES_MAX {
            discard(request).await;
        }
        let message = format!("body is {length} bytes long; at most {bound} are taken");
        return Err(Error::TooLarge { field: "body".to_owned(), message });
    }
    let Ok(mut stream) = request.stream() else { return Ok(Vec::new()) };
    let mut body = Vec::with_capacity(announced.unwrap_or(0) as usize);
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|error| Error::Malformed { message: format!("the body broke off: {error}") })?;
        if body.len() + piece.len() > bound {
            let message = format!("body is over {bound} bytes long; at most {bound} are taken");
            return Err(Error::TooLarge { field: "body".to_owned(), message });
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

async fn discard(request: &mut Request) {
    if let Ok(mut stream) = request.stream() {
        while let Some(Ok(_)) = stream.next().await {}
    }
}
