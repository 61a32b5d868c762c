//! The response to a POST.

use futures_util::stream::LocalBoxStream;

/// The response to a POST, by its status.
pub(crate) enum PostResponse {
    /// A status of success: the body as it arrives, or the browser's message for a lost connection.
    Accepted(LocalBoxStream<'static, Result<Vec<u8>, String>>),
    /// Any other status: the whole body.
    Refused(Vec<u8>),
}
