//! The server functions: every call that the page can make to the Worker. `service` does the work.
//!
//! Each function has a fixed endpoint, takes and returns JSON, and fails with [`Failure`]. Names of arguments are on the wire.

use crate::browser::{self, PostResponse};
use futures_util::{Stream, StreamExt};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::server_fn::codec::{ByteStream, Json, JsonEncoding, Streaming};
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use petri_protocol::history::{DeletedRuns, RunId, RunPage, RunRecord};
use petri_protocol::program::{ExecuteRequest, ModuleInput, ShareLink};
use petri_protocol::report::Diagnostic;
use petri_protocol::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::service;

/// Runs a program for the visitor, streams its updates, and saves the run in the visitor's history. Each line of the stream is
/// a [`RunUpdate`](petri_protocol::history::RunUpdate) as JSON. Dropping the stream stops the program.
#[server(prefix = "/rpc", endpoint = "run", input = Json, output = Streaming)]
pub(crate) async fn run(execute: ExecuteRequest) -> Result<ByteStream<Failure>, Failure> {
    Ok(ByteStream::new(service::stream_run(&visit()?, execute).await?.map(|line| line.map_err(Failure))))
}

/// Calls [`run`] from the page and returns the bytes of its stream. Dropping the future or the stream stops the program.
///
/// The framework's own client is not used: a browser calls half of the requests that it streams cancelled.
pub(crate) async fn stream_run(request: ExecuteRequest) -> Result<impl Stream<Item = Result<Vec<u8>, Error>>, Error> {
    let lost = |message| Error::from(Failure::from_server_fn_error(ServerFnErrorErr::Request(message)));
    let body =
        serde_json::to_string(&Run { execute: request }).map_err(|error| Error::unwritable("the request", error))?;
    match browser::post_json(Run::url(), &body).await.map_err(lost)? {
        PostResponse::Accepted(body) => Ok(body.map(move |piece| piece.map_err(lost))),
        PostResponse::Refused(body) => Err(Failure::de(body.into()).into()),
    }
}

/// Checks the modules of a program without running it and returns their diagnostics.
#[server(prefix = "/rpc", endpoint = "check", input = Json, output = Json)]
pub(crate) async fn check(modules: BTreeMap<String, ModuleInput>) -> Result<Vec<Diagnostic>, Failure> {
    Ok(service::check(&visit()?, modules).await?)
}

/// A page of the visitor's runs, pinned ones and newest first. `older_than` selects the page after that run, `find` the runs
/// whose prompt contains that text.
#[server(prefix = "/rpc", endpoint = "recent", input = Json, output = Json)]
pub(crate) async fn recent(older_than: Option<RunId>, find: Option<String>) -> Result<RunPage, Failure> {
    Ok(service::recent(&visit()?, older_than, find).await?)
}

/// One of the visitor's runs with its report.
#[server(prefix = "/rpc", endpoint = "open", input = Json, output = Json)]
pub(crate) async fn open(id: RunId) -> Result<RunRecord, Failure> {
    Ok(service::open(&visit()?, id).await?)
}

/// Deletes one of the visitor's runs. [`restore`] brings it back until it is purged.
#[server(prefix = "/rpc", endpoint = "delete", input = Json, output = Json)]
pub(crate) async fn delete(id: RunId) -> Result<DeletedRuns, Failure> {
    Ok(service::delete(&visit()?, id).await?)
}

/// Deletes all of the visitor's runs that are not pinned. [`restore`] brings them back until they are purged.
#[server(prefix = "/rpc", endpoint = "clear", input = Json, output = Json)]
pub(crate) async fn clear() -> Result<Option<DeletedRuns>, Failure> {
    Ok(service::delete_unpinned(&visit()?).await?)
}

/// Restores the runs deleted at the time `at`, [`DeletedRuns::at`].
#[server(prefix = "/rpc", endpoint = "restore", input = Json, output = Json)]
pub(crate) async fn restore(at: u64) -> Result<(), Failure> {
    Ok(service::undo_delete(&visit()?, at).await?)
}

/// Pins or unpins one of the visitor's runs.
#[server(prefix = "/rpc", endpoint = "pin", input = Json, output = Json)]
pub(crate) async fn pin(id: RunId, pinned: bool) -> Result<(), Failure> {
    Ok(service::pin(&visit()?, id, pinned).await?)
}

/// Stores a program and its prompt as a share. The same content gets the same link.
#[server(prefix = "/rpc", endpoint = "share", input = Json, output = Json)]
pub(crate) async fn share(execute: ExecuteRequest) -> Result<ShareLink, Failure> {
    Ok(service::share(&visit()?, execute).await?)
}

/// The request that a share holds.
#[server(prefix = "/rpc", endpoint = "open_share", input = Json, output = Json)]
pub(crate) async fn open_share(id: String) -> Result<ExecuteRequest, Failure> {
    Ok(service::open_share(&visit()?, &id).await?)
}

/// Sets the HTTP status of the page that is being rendered. Does nothing in the browser.
pub(crate) fn set_status(status: u16) {
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

/// The [`Error`] that a server function fails with, as the same JSON. A type of this crate, because the framework must be told how
/// to make one of its own failures.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Failure(Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<Failure> for Error {
    fn from(Failure(error): Failure) -> Self {
        error
    }
}

impl FromServerFnError for Failure {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        Self(match error {
            // The message does not advise to try again: the same program may stop the server again.
            ServerFnErrorErr::Request(message) => Error::unavailable(format!(
                "the server could not be reached, or stopped before it answered; if a program was running, it may have stopped the server, \
                 which will be back in a few seconds ({message})"
            )),
            ServerFnErrorErr::Args(message)
            | ServerFnErrorErr::MissingArg(message)
            | ServerFnErrorErr::Deserialization(message) => Error::new(ErrorKind::Malformed, message),
            other => Error::unavailable(other.to_string()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_connection_does_not_advise_to_run_again() {
        let failure = Failure::from_server_fn_error(ServerFnErrorErr::Request("TypeError: Failed to fetch".to_owned()));
        let error = Error::from(failure);
        let text = error.message();
        assert!(text.contains("may have stopped the server"), "{text}");
        assert!(text.ends_with("(TypeError: Failed to fetch)"), "{text}");
        for advice in ["try again", "run again", "run it again"] {
            assert!(!text.contains(advice), "{text}");
        }
    }
}
