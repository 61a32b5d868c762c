//! Loads the content of a page: the program at its address and the visitor's recent runs.

use crate::routes::{Address, history_query, older_than};
use crate::service::{self, Visit};
use crate::ui::arrival::{Arrival, first, open_example, with_prompt};
use petri_protocol::history::RunId;
use petri_protocol::program::ExecuteRequest;
use petri_protocol::{Error, ErrorKind};

/// Loads the program at `address` and the page of runs that the URL's `query` selects: its search text and its first run.
///
/// # Errors
/// [`ErrorKind::NotFound`] for an address without a program. Any other failure is shown on a page that still works.
pub(crate) async fn load(visit: &Visit, address: Address, query: &str) -> Result<Arrival, Error> {
    let arrival = open(visit, address).await.or_else(page_with_failure)?;
    Ok(with_runs(visit, arrival, older_than(query), history_query(query)).await)
}

/// The page for a refused form, as it was posted. `typed` holds the invalid text of settings, by their paths.
pub(crate) async fn of_form(
    visit: &Visit,
    request: ExecuteRequest,
    typed: Vec<(String, String)>,
    failure: Error,
) -> Arrival {
    let arrival = Arrival { request, invalid_settings: typed, failure: Some(failure), ..Arrival::default() };
    with_runs(visit, arrival, None, String::new()).await
}

async fn with_runs(visit: &Visit, mut arrival: Arrival, older_than: Option<RunId>, query: String) -> Arrival {
    match service::recent(visit, older_than, Some(query.clone())).await {
        Ok(recent) => (arrival.recent, arrival.query) = (recent, query),
        Err(error) => arrival.failure = arrival.failure.or(Some(error)),
    }
    Arrival { origin: visit.origin.clone(), paged: older_than.is_some(), ..arrival }
}

async fn open(visit: &Visit, address: Address) -> Result<Arrival, Error> {
    let of = |request| Arrival { request, ..Arrival::default() };
    match address {
        Address::Home { prompt } => Ok(of(with_prompt(first(), prompt))),
        Address::Run(id) => {
            let run = service::open(visit, id).await?;
            Ok(Arrival { run: Some(run.clone()), ..of(run.request) })
        }
        Address::Share { id, prompt } => {
            let request = service::open_share(visit, &id).await?;
            Ok(Arrival { shared: true, ..of(with_prompt(request, prompt)) })
        }
        Address::Example { slug, prompt } => open_example(&slug).map(|request| of(with_prompt(request, prompt))),
        Address::Nowhere => Err(Error::not_found("there is nothing at this address")),
    }
}

/// A page with the first example that shows the failure. `NotFound` stays an error, since it has a page of its own.
fn page_with_failure(error: Error) -> Result<Arrival, Error> {
    match error.kind() {
        ErrorKind::NotFound => Err(error),
        _ => Ok(Arrival { request: first(), failure: Some(error), ..Arrival::default() }),
    }
}
