//! Loads what a page brings with it.

use crate::error::Error;
use crate::program::ExecuteRequest;
use crate::report::RunId;
use crate::service::{self, Visit};
use crate::ui::address::{Address, older_than, sought};
use crate::ui::arrival::{Arrival, first, open_example, with_prompt};

/// What `address` names, and the runs that `query` asks for: from the newest or older than one, all or those in whose
/// prompts something stands.
///
/// # Errors
/// [`Error::NotFound`] for an address that holds nothing. Any other failure comes as part of a page that still works.
pub async fn load(visit: &Visit, address: Address, query: &str) -> Result<Arrival, Error> {
    let arrival = open(visit, address).await.or_else(survive)?;
    Ok(with_runs(visit, arrival, older_than(query), sought(query)).await)
}

/// A form that was posted and refused, as it was, with what was `typed` into settings and is none of theirs.
pub async fn of_form(visit: &Visit, execute: ExecuteRequest, typed: Vec<(String, String)>, failure: Error) -> Arrival {
    let arrival = Arrival { execute, typed, failure: Some(failure), ..Arrival::default() };
    with_runs(visit, arrival, None, String::new()).await
}

async fn with_runs(visit: &Visit, mut arrival: Arrival, older_than: Option<RunId>, find: String) -> Arrival {
    match service::recent(visit.clone(), older_than, Some(find.clone())).await {
        Ok(recent) => (arrival.recent, arrival.find) = (recent, find),
        Err(error) => arrival.failure = arrival.failure.or(Some(error)),
    }
    Arrival { origin: visit.origin.clone(), paged: older_than.is_some(), ..arrival }
}

async fn open(visit: &Visit, address: Address) -> Result<Arrival, Error> {
    let of = |execute| Arrival { execute, ..Arrival::default() };
    match address {
        Address::Home { prompt } => Ok(of(with_prompt(first(), prompt))),
        Address::Run(id) => {
            let run = service::open(visit.clone(), id).await?;
            Ok(Arrival { run: Some(run.clone()), ..of(run.execute) })
        }
        Address::Share { id, prompt } => {
            let execute = service::open_share(visit.clone(), id).await?;
            Ok(Arrival { shared: true, ..of(with_prompt(execute, prompt)) })
        }
        Address::Example { slug, prompt } => open_example(&slug).map(|execute| of(with_prompt(execute, prompt))),
        Address::Nowhere => Err(Error::not_found("there is nothing at this address")),
    }
}

/// Nothing there is a page of its own; anything else is said on a page that can still be used.
fn survive(error: Error) -> Result<Arrival, Error> {
    match error {
        Error::NotFound { .. } => Err(error),
        error => Ok(Arrival { execute: first(), failure: Some(error), ..Arrival::default() }),
    }
}
