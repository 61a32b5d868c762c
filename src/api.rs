//! The server functions: every call that the page can make to the Worker. `service` does the work.
//!
//! Each function has a fixed endpoint, takes and returns JSON, and fails with [`Error`]. Names of arguments are on the wire.

#![expect(missing_docs, reason = "the fields of the structs the macro makes are the arguments of its functions")]

use crate::browser::{self, PostResponse};
use crate::error::Error;
use crate::program::{ExecuteRequest, ModuleInput};
use crate::report::{DeletedRuns, Diagnostic, RunId, RunPage, RunRecord, ShareLink};
use futures_util::{Stream, StreamExt};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::server_fn::codec::{ByteStream, Json, JsonEncoding, Streaming};
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::service;

/// Runs a program for the visitor, streams its updates, and saves the run in the visitor's history. Each line of the stream is
/// a [`RunUpdate`](crate::report::RunUpdate) as JSON. Dropping the stream stops the program.
#[server(prefix = "/rpc", endpoint = "run", input = Json, output = Streaming)]
pub async fn run(execute: ExecuteRequest) -> Result<ByteStream<Error>, Error> {
    Ok(ByteStream::new(service::stream_run(visit()?, execute).await?))
}

/// Calls [`run`] from the page and returns the bytes of its stream. Dropping the future or the stream stops the program.
///
/// The framework's own client is not used: a browser calls half of the requests that it streams cancelled.
pub async fn stream_run(execute: ExecuteRequest) -> Result<impl Stream<Item = Result<Vec<u8>, Error>>, Error> {
    let lost = |message| Error::from_server_fn_error(ServerFnErrorErr::Request(message));
    // Strings, finite numbers and maps with string keys always serialise.
    let request = serde_json::to_string(&Run { execute }).unwrap_or_default();
    match browser::post_json(Run::url(), &request).await.map_err(lost)? {
        PostResponse::Accepted(body) => Ok(body.map(move |piece| piece.map_err(lost))),
        PostResponse::Refused(body) => Err(Error::de(body.into())),
    }
}

/// Checks the modules of a program without running it and returns their diagnostics.
#[server(prefix = "/rpc", endpoint = "check", input = Json, output = Json)]
pub async fn check(modules: BTreeMap<String, ModuleInput>) -> Result<Vec<Diagnostic>, Error> {
    service::check(visit()?, modules).await
}

/// A page of the visitor's runs, pinned ones and newest first. `older_than` selects the page after that run, `find` the runs
/// whose prompt contains that text.
#[server(prefix = "/rpc", endpoint = "recent", input = Json, output = Json)]
pub async fn recent(older_than: Option<RunId>, find: Option<String>) -> Result<RunPage, Error> {
    service::recent(visit()?, older_than, find).await
}

/// One of the visitor's runs with its report.
#[server(prefix = "/rpc", endpoint = "open", input = Json, output = Json)]
pub async fn open(id: RunId) -> Result<RunRecord, Error> {
    service::open(visit()?, id).await
}

/// Deletes one of the visitor's runs. [`restore`] brings it back until it is purged.
#[server(prefix = "/rpc", endpoint = "delete", input = Json, output = Json)]
pub async fn delete(id: RunId) -> Result<DeletedRuns, Error> {
    service::delete(visit()?, id).await
}

/// Deletes all of the visitor's runs that are not pinned. [`restore`] brings them back until they are purged.
#[server(prefix = "/rpc", endpoint = "clear", input = Json, output = Json)]
pub async fn clear() -> Result<Option<DeletedRuns>, Error> {
    service::delete_unpinned(visit()?).await
}

/// Restores the runs deleted at the time `at`, [`DeletedRuns::at`].
#[server(prefix = "/rpc", endpoint = "restore", input = Json, output = Json)]
pub async fn restore(at: u64) -> Result<(), Error> {
    service::undo_delete(visit()?, at).await
}

/// Pins or unpins one of the visitor's runs.
#[server(prefix = "/rpc", endpoint = "pin", input = Json, output = Json)]
pub async fn pin(id: RunId, pinned: bool) -> Result<(), Error> {
    service::pin(visit()?, id, pinned).await
}

/// Stores a program and its prompt as a share. The same content gets the same link.
#[server(prefix = "/rpc", endpoint = "share", input = Json, output = Json)]
pub async fn share(execute: ExecuteRequest) -> Result<ShareLink, Error> {
    service::share(visit()?, execute).await
}

/// The request that a share holds.
#[server(prefix = "/rpc", endpoint = "open_share", input = Json, output = Json)]
pub async fn open_share(id: String) -> Result<ExecuteRequest, Error> {
    service::open_share(visit()?, id).await
}

/// Sets the HTTP status of the page that is being rendered. Does nothing in the browser.
pub fn set_status(status: u16) {
    #[cfg(feature = "ssr")]
    if let (Some(response), Ok(status)) = (use_context::<leptos_axum::ResponseOptions>(), status.try_into()) {
        response.set_status(status);
    }
    #[cfg(not(feature = "ssr"))]
    let _ = status;
}

/// The visit of the current request, which the Worker provides as context.
#[cfg(feature = "ssr")]
fn visit() -> Result<service::Visit, Error> {
    use_context().ok_or_else(|| Error::unavailable("this was called outside of a request"))
}

impl FromServerFnError for Error {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            // The message does not advise to try again: the same program may stop the server again.
            ServerFnErrorErr::Request(message) => Self::unavailable(format!(
                "the server could not be reached, or stopped before it answered; if a program was running, it may have stopped the server, \
                 which will be back in a few seconds ({message})"
            )),
            ServerFnErrorErr::Args(message)
            | ServerFnErrorErr::MissingArg(message)
            | ServerFnErrorErr::Deserialization(message) => Self::Malformed { message },
            other => Self::unavailable(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_connection_does_not_advise_to_run_again() {
        let error = Error::from_server_fn_error(ServerFnErrorErr::Request("TypeError: Failed to fetch".to_owned()));
        let text = error.message();
        assert!(text.contains("may have stopped the server"), "{text}");
        assert!(text.ends_with("(TypeError: Failed to fetch)"), "{text}");
        for advice in ["try again", "run again", "run it again"] {
            assert!(!text.contains(advice), "{text}");
        }
    }
}
