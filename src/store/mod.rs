//! What is kept: histories, one Durable Object a visitor, and shares, one Durable Object a share.
//!
//! An object and its client speak JSON over `fetch`: one command a request, its answer or an error's text back.
//! <https://developers.cloudflare.com/durable-objects/>

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
use worker::{Method, Request, RequestInit, Response, Stub};

/// Sends a command to an object and reads its answer.
async fn ask<T: DeserializeOwned>(stub: &Stub, command: &impl Serialize) -> Result<T, Error> {
    let body = serde_json::to_string(command).map_err(unavailable)?;
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_body(Some(JsValue::from_str(&body)));
    let request = Request::new_with_init("http://store/", &init).map_err(unavailable)?;
    let mut response = stub.fetch_with_request(request).await.map_err(unavailable)?;
    let text = response.text().await.map_err(unavailable)?;
    if response.status_code() != 200 {
        return Err(unavailable(text));
    }
    serde_json::from_str(&text).map_err(unavailable)
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
