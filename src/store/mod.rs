//! What is kept: histories, one Durable Object a visitor, and shares, in a fixed number of Durable Objects.
//!
//! An object and its client speak JSON over `fetch`: one command a request, its answer or an error's text back.
//! <https://developers.cloudflare.com/durable-objects/>
//!
//! Calling an object's stub creates its file, whatever is asked: only ids that Petri gave out may reach one.

mod document;
mod history;
mod runs;
mod shares;

pub use history::{VisitorHistory, no_such_run, nothing_forgotten};
pub use shares::{ShareStore, no_such_share};

use crate::error::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use worker::{Env, Method, Request, RequestInit, Response, Stub};

/// Why an object did not answer.
enum Silence {
    /// Its database is broken, and trying again is no help.
    Damaged,
    /// Something else.
    Other(Error),
}

/// Sends a command to an object and reads its answer.
async fn ask<T: DeserializeOwned>(env: &Env, stub: &Stub, command: &impl Serialize) -> Result<T, Silence> {
    let answer = send(stub, command).await;
    match answer {
        Ok(text) => serde_json::from_str(&text).map_err(|error| Silence::Other(unavailable(error))),
        Err(error) if is_damage(&error) || (is_internal(&error) && is_alone(env, stub).await) => Err(Silence::Damaged),
        Err(error) => Err(Silence::Other(unavailable(error))),
    }
}

async fn send(stub: &Stub, command: &impl Serialize) -> Result<String, String> {
    let body = serde_json::to_string(command).map_err(|error| error.to_string())?;
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_body(Some(JsValue::from_str(&body)));
    let request = Request::new_with_init("http://store/", &init).map_err(|error| error.to_string())?;
    let mut response = stub.fetch_with_request(request).await.map_err(|error| error.to_string())?;
    let text = response.text().await.map_err(|error| error.to_string())?;
    if response.status_code() == 200 { Ok(text) } else { Err(text) }
}

/// Whether SQLite says that a database file is broken. <https://www.sqlite.org/rescode.html#corrupt>
fn is_damage(error: &str) -> bool {
    error.contains("SQLITE_CORRUPT") || error.contains("SQLITE_NOTADB")
}

/// Whether workerd keeps the reason to itself, as it does where it cannot open an object's database.
fn is_internal(error: &str) -> bool {
    error.contains("internal error")
}

/// Whether this object cannot be opened and others can: then it is not the disk that is full, and no files ran out.
async fn is_alone(env: &Env, stub: &Stub) -> bool {
    let other = env.durable_object("SHARES").and_then(|namespace| namespace.get_by_name(PROBE));
    match other {
        Ok(other) => !opens(stub).await && opens(&other).await,
        Err(_) => false,
    }
}

/// The name of an object that holds nothing and is only opened.
const PROBE: &str = "probe";

/// Whether an object can be opened; a GET asks for nothing else.
async fn opens(stub: &Stub) -> bool {
    stub.fetch_with_str("http://store/").await.is_ok_and(|response| response.status_code() == 200)
}

/// An object's side of [`opens`].
fn opened() -> worker::Result<Response> {
    Response::ok("")
}

/// An object's side: the answer to a command, or what went wrong.
fn reply<T: Serialize>(answer: worker::Result<T>) -> worker::Result<Response> {
    match answer {
        Ok(answer) => Response::from_json(&answer),
        Err(error) => Response::error(error.to_string(), 500),
    }
}

fn unavailable(error: impl std::fmt::Display) -> Error {
    Error::unavailable(format!("the store did not answer; try again ({error})"))
}
