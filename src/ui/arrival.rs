//! What a page brings with it: loaded once on the server, carried to the browser inside the page.

use super::address::Address;
use crate::api;
use crate::error::Error;
use crate::gallery::{EXAMPLES, Example};
use crate::program::ExecuteRequest;
use crate::report::{RunId, RunPage, RunRecord};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Everything a page shows at first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Arrival {
    /// What stands in the form.
    pub execute: ExecuteRequest,
    /// The run that is shown.
    pub run: Option<RunRecord>,
    /// Whether the program was opened from a share.
    pub shared: bool,
    /// A page of the visitor's runs.
    pub recent: RunPage,
    /// Whether that page is not the newest one.
    pub paged: bool,
    /// What they were searched for.
    pub find: String,
    /// What went wrong on the way, if something did.
    pub failure: Option<Error>,
    /// Where Petri is served from, as far as the server was told: `https://petri.example`.
    pub origin: String,
}

/// Where Petri is served from; the Worker provides it as context.
#[derive(Debug, Clone)]
pub struct Origin(pub String);

/// The program and prompt of a first visit.
pub fn first() -> ExecuteRequest {
    EXAMPLES.first().map(Example::execute).unwrap_or_default()
}

/// Loads what `address` names, and the runs older than `older_than` (the newest without) in whose prompts `find` stands.
///
/// # Errors
/// [`Error::NotFound`] for an address that holds nothing. Any other failure comes as part of a page that still works.
pub async fn load(address: Address, older_than: Option<RunId>, find: String) -> Result<Arrival, Error> {
    let origin = use_context::<Origin>().map(|origin| origin.0).unwrap_or_default();
    let mut arrival = match address {
        Address::Home => Ok(Arrival { execute: first(), ..Arrival::default() }),
        Address::Run(id) => api::open(id).await.map(|run| Arrival {
            execute: run.execute.clone(),
            run: Some(run),
            ..Arrival::default()
        }),
        Address::Share { id, prompt } => {
            open_share(id, prompt).await.map(|execute| Arrival { execute, shared: true, ..Arrival::default() })
        }
        Address::Example(slug) => open_example(&slug).map(|execute| Arrival { execute, ..Arrival::default() }),
        Address::Nowhere => Err(Error::not_found("there is nothing at this address")),
    }
    .or_else(survive)?;
    match api::recent(older_than, Some(find.clone())).await {
        Ok(recent) => (arrival.recent, arrival.find) = (recent, find),
        Err(error) => arrival.failure = arrival.failure.or(Some(error)),
    }
    Ok(Arrival { origin, paged: older_than.is_some(), ..arrival })
}

/// What a share holds, with the prompt of the link in place of its own.
///
/// # Errors
/// [`Error::NotFound`] for an unknown id.
pub async fn open_share(id: String, prompt: Option<String>) -> Result<ExecuteRequest, Error> {
    let mut execute = api::open_share(id).await?;
    if let Some(prompt) = prompt {
        execute.prompt = prompt;
    }
    Ok(execute)
}

/// The program of the gallery that has this slug.
///
/// # Errors
/// [`Error::NotFound`] for an unknown one.
pub fn open_example(slug: &str) -> Result<ExecuteRequest, Error> {
    Example::find(slug).map(Example::execute).ok_or_else(|| Error::not_found("there is no such example"))
}

/// Nothing there is a page of its own; anything else is said on a page that can still be used.
fn survive(error: Error) -> Result<Arrival, Error> {
    match error {
        Error::NotFound { .. } => Err(error),
        error => Ok(Arrival { execute: first(), failure: Some(error), ..Arrival::default() }),
    }
}
