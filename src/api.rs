//! The server functions: all that the page can ask of the Worker, on one screen. No logic: `service` does the work.
//!
//! Each has a fixed endpoint, takes and gives JSON, and fails with [`Error`].

#![expect(missing_docs, reason = "the fields of the structs the macro makes are the arguments of its functions")]

use crate::error::Error;
use crate::program::{ExecuteRequest, ModuleInput};
use crate::report::{Diagnostic, Forgotten, RunId, RunPage, RunRecord, ShareLink};
use leptos::prelude::*;
use leptos::server_fn::codec::{ByteStream, Json, JsonEncoding, Streaming};
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::service;

/// Runs a program for the visitor, tells what happens as it happens, and keeps the run in their history: lines of JSON, each
/// a [`Watched`](crate::report::Watched). Dropping the stream stops the program.
#[server(prefix = "/rpc", endpoint = "run", input = Json, output = Streaming)]
pub async fn run(execute: ExecuteRequest) -> Result<ByteStream<Error>, Error> {
    Ok(ByteStream::new(service::watch(visit()?, execute).await?))
}

/// What is wrong with the modules of a program, as far as that is found without running it.
#[server(prefix = "/rpc", endpoint = "check", input = Json, output = Json)]
pub async fn check(modules: BTreeMap<String, ModuleInput>) -> Result<Vec<Diagnostic>, Error> {
    service::check(visit()?, modules).await
}

/// A page of the visitor's runs, pinned ones and newest first; with `older_than`, the page after that run; with `find`, of
/// the runs in whose prompts it stands.
#[server(prefix = "/rpc", endpoint = "recent", input = Json, output = Json)]
pub async fn recent(older_than: Option<RunId>, find: Option<String>) -> Result<RunPage, Error> {
    service::recent(visit()?, older_than, find).await
}

/// One of the visitor's runs, whole.
#[server(prefix = "/rpc", endpoint = "open", input = Json, output = Json)]
pub async fn open(id: RunId) -> Result<RunRecord, Error> {
    service::open(visit()?, id).await
}

/// Forgets one of the visitor's runs; it can be brought back for a while.
#[server(prefix = "/rpc", endpoint = "delete", input = Json, output = Json)]
pub async fn delete(id: RunId) -> Result<Forgotten, Error> {
    service::delete(visit()?, id).await
}

/// Forgets all of the visitor's runs that are not pinned; they can be brought back for a while.
#[server(prefix = "/rpc", endpoint = "clear", input = Json, output = Json)]
pub async fn clear() -> Result<Option<Forgotten>, Error> {
    service::clear(visit()?).await
}

/// Brings back the runs that were forgotten at that time.
#[server(prefix = "/rpc", endpoint = "restore", input = Json, output = Json)]
pub async fn restore(at: u64) -> Result<(), Error> {
    service::restore(visit()?, at).await
}

/// Pins one of the visitor's runs, or no longer.
#[server(prefix = "/rpc", endpoint = "pin", input = Json, output = Json)]
pub async fn pin(id: RunId, pinned: bool) -> Result<(), Error> {
    service::pin(visit()?, id, pinned).await
}

/// Makes a share of a program and its prompt; the same content gives the same link.
#[server(prefix = "/rpc", endpoint = "share", input = Json, output = Json)]
pub async fn share(execute: ExecuteRequest) -> Result<ShareLink, Error> {
    service::share(visit()?, execute).await
}

/// What a share holds.
#[server(prefix = "/rpc", endpoint = "open_share", input = Json, output = Json)]
pub async fn open_share(id: String) -> Result<ExecuteRequest, Error> {
    service::open_share(visit()?, id).await
}

/// Gives the page that is being rendered a status other than 200; in the browser, nothing.
pub fn set_status(status: u16) {
    #[cfg(feature = "ssr")]
    if let (Some(response), Ok(status)) = (use_context::<leptos_axum::ResponseOptions>(), status.try_into()) {
        response.set_status(status);
    }
    #[cfg(not(feature = "ssr"))]
    let _ = status;
}

/// Who is asking, as the Worker found it in the request.
#[cfg(feature = "ssr")]
fn visit() -> Result<service::Visit, Error> {
    use_context().ok_or_else(|| Error::unavailable("this was called outside of a request"))
}

impl FromServerFnError for Error {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            // No advice to try again: a run that is sent again would stop the server again.
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
    fn a_server_that_went_away_during_a_run_is_no_reason_to_run_it_again() {
        let error = Error::from_server_fn_error(ServerFnErrorErr::Request("TypeError: Failed to fetch".to_owned()));
        let text = error.message();
        assert!(text.contains("may have stopped the server"), "{text}");
        assert!(text.ends_with("(TypeError: Failed to fetch)"), "{text}");
        for advice in ["try again", "run again", "run it again"] {
            assert!(!text.contains(advice), "{text}");
        }
    }
}
