//! The stores: histories, one Durable Object per visitor, and shares, in a fixed number of Durable Objects.
//!
//! A client sends a command by calling the object's method `command` with JSON text. The method returns JSON text or throws.
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
pub(crate) use stub::allow_calls;

use petri_protocol::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use stub::{NOTHING, ObjectStub};
use wasm_bindgen::JsError;
use worker::{Env, Response};

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
    match send(stub, command).await {
        Ok(text) => serde_json::from_str(&text).map_err(|error| StoreError::Other(unavailable(error))),
        Err(error) if is_damage(&error) || (is_internal(&error) && only_this_fails(env, stub).await) => {
            Err(StoreError::Damaged)
        }
        Err(error) => Err(StoreError::Other(unavailable(error))),
    }
}

async fn send(stub: &ObjectStub, command: &impl Serialize) -> Result<String, String> {
    stub.send(&serde_json::to_string(command).map_err(|error| error.to_string())?).await
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

/// Reads the command of a call; `None` for [`NOTHING`].
fn parse<C: DeserializeOwned>(command: &str) -> worker::Result<Option<C>> {
    if command == NOTHING { Ok(None) } else { Ok(Some(serde_json::from_str(command)?)) }
}

/// The error that the caller of an object gets.
fn thrown(error: worker::Error) -> JsError {
    JsError::new(&error.to_string())
}

/// An answer as JSON text.
fn json(answer: &impl Serialize) -> worker::Result<String> {
    Ok(serde_json::to_string(answer)?)
}

/// The response of an object to a request. The platform's library has every object take requests.
fn takes_calls() -> worker::Result<Response> {
    Response::error("this object takes calls", 404)
}

fn unavailable(error: impl std::fmt::Display) -> Error {
    Error::unavailable(format!("the store did not answer; try again ({error})"))
}
