//! Loads what a page brings with it.

use crate::error::Error;
use crate::service::{self, Visit};
use crate::ui::address::{Address, older_than, sought};
use crate::ui::arrival::{Arrival, first, open_example, with_prompt};

/// What `address` names, and the runs that `query` asks for: from the newest or older than one, all or those in whose
/// prompts something stands.
///
/// # Errors
/// [`Error::NotFound`] for an address that holds nothing. Any other failure comes as part of a page that still works.
pub async fn load(visit: &Visit, address: Address, query: &str) -> Result<Arrival, Error> {
    let (older_than, find) = (older_than(query), sought(query));
    let mut arrival = open(visit, address).await.or_else(survive)?;
    match service::recent(visit.clone(), older_than, Some(find.clone())).await {
        Ok(recent) => (arrival.recent, arrival.find) = (recent, find),
        Err(error) => arrival.failure = arrival.failure.or(Some(error)),
    }
    Ok(Arrival { origin: visit.origin.clone(), paged: older_than.is_some(), ..arrival })
}

async fn open(visit: &Visit, address: Address) -> Result<Arrival, Error> {
    let of = |execute| Arrival { execute, ..Arrival::default() };
    match address {
        Address::Home => Ok(of(first())),
        Address::Run(id) => {
            let run = service::open(visit.clone(), id).await?;
            Ok(Arrival { run: Some(run.clone()), ..of(run.execute) })
        }
        Address::Share { id, prompt } => {
            let execute = service::open_share(visit.clone(), id).await?;
            Ok(Arrival { shared: true, ..of(with_prompt(execute, prompt)) })
        }
        Address::Example(slug) => open_example(&slug).map(of),
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
