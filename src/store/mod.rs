//! The stores: histories, one Durable Object per visitor, and shares, in a fixed number of Durable Objects.
//!
//! A client sends its object one command per request, as JSON over `fetch`. The reply is JSON or the text of an error.
//! <https://developers.cloudflare.com/durable-objects/>
//!
//! Calling an object's stub creates its file, even for a read, so only ids that Petri issued may reach one.

mod document;
mod history;
mod migrations;
mod runs;
mod shares;
mod stub;

pub(crate) use history::{VisitorHistory, no_such_run, nothing_to_undo};
pub(crate) use shares::{ShareStore, no_such_share};

use petri_protocol::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use stub::ObjectStub;
use worker::{Env, Request, Response};

/// Why a command failed.
enum StoreError {
    /// The object's database is damaged. Trying again does not help.
    Damaged,
    /// Any other failure.
    Other(Error),
}

/// Sends a command to an object and reads its reply.
async fn send_command<T: DeserializeOwned>(
    env: &Env,
    stub: &ObjectStub,
    command: &impl Serialize,
) -> Result<T, StoreError> {
    let answer = send(stub, command).await;
    match answer {
        Ok(text) => serde_json::from_str(&text).map_err(|error| StoreError::Other(unavailable(error))),
        Err(error) if is_damage(&error) || (is_internal(&error) && only_this_fails(env, stub).await) => {
            Err(StoreError::Damaged)
        }
        Err(error) => Err(StoreError::Other(unavailable(error))),
    }
}

async fn send(stub: &ObjectStub, command: &impl Serialize) -> Result<String, String> {
    let command = serde_json::to_string(command).map_err(|error| error.to_string())?;
    match stub.post(&command).await {
        Ok((200, text)) => Ok(text),
        Ok((_, text)) => Err(text),
        Err(error) => Err(error.to_string()),
    }
}

/// Whether SQLite reports a damaged database file. <https://www.sqlite.org/rescode.html#corrupt>
fn is_damage(error: &str) -> bool {
    error.contains("SQLITE_CORRUPT") || error.contains("SQLITE_NOTADB")
}

/// Whether workerd hides the reason, as it does if it cannot open an object's database.
fn is_internal(error: &str) -> bool {
    error.contains("internal error")
}

/// Whether this object cannot be opened while another can. That rules out a full disk and exhausted file handles.
async fn only_this_fails(env: &Env, stub: &ObjectStub) -> bool {
    match ObjectStub::of(env, "SHARES", PROBE) {
        Ok(other) => !stub.can_open().await && other.can_open().await,
        Err(_) => false,
    }
}

/// The name of an empty object that is only ever opened.
const PROBE: &str = "probe";

/// An object's reply to [`ObjectStub::can_open`].
fn opened() -> worker::Result<Response> {
    Response::ok("")
}

/// Reads the command of a request. As text: the library's own way converts every value of the JSON one by one.
async fn command<T: DeserializeOwned>(request: &mut Request) -> worker::Result<T> {
    Ok(serde_json::from_str(&request.text().await?)?)
}

/// An object's reply to a command: the answer, or the text of the error.
fn reply<T: Serialize>(answer: worker::Result<T>) -> worker::Result<Response> {
    match answer {
        Ok(answer) => Response::from_json(&answer),
        Err(error) => Response::error(error.to_string(), 500),
    }
}

fn unavailable(error: impl std::fmt::Display) -> Error {
    Error::unavailable(format!("the store did not answer; try again ({error})"))
}
