//! The quota of a caller: the budgets of its subject, an address or, with an API key, that key. Every entry point that runs or
//! stores anything for a caller asks here first.

use super::address::Client;
use super::admission::configuration;
use super::budgets::{Budgets, Remaining, Resource, UsedUp};
use super::visitor::Visit;
use js_sys::Date;
use petri_protocol::Error;
use std::cell::RefCell;

thread_local! {
    static BUDGETS: RefCell<Option<Budgets>> = const { RefCell::new(None) };
}

fn with_budgets<T>(visit: &Visit, use_budgets: impl FnOnce(&Budgets, f64) -> T) -> Result<T, Error> {
    let limits = configuration(&visit.env)?.budgets;
    Ok(BUDGETS.with_borrow_mut(|budgets| use_budgets(budgets.get_or_insert_with(|| Budgets::new(limits)), Date::now())))
}

/// Refuses a caller who has used up a budget.
///
/// # Errors
/// [`ErrorKind::Quota`](petri_protocol::ErrorKind::Quota), which names the budget and when there is some of it again.
pub(crate) fn check(visit: &Visit, resource: Resource) -> Result<(), Error> {
    let whose = if visit.key.is_some() { "this API key" } else { "your address" };
    let checked = with_budgets(visit, |budgets, now| budgets.check(visit.client.as_str(), resource, now))?;
    checked.map_err(|used_up| refusal(used_up, whose))
}

/// Counts what was used for a client. Nothing is counted before the first check.
pub(crate) fn spend(client: &Client, resource: Resource, amount: f64) {
    BUDGETS.with_borrow_mut(|budgets| {
        if let Some(budgets) = budgets {
            budgets.spend(client.as_str(), resource, amount, Date::now());
        }
    });
}

/// What the caller has left.
///
/// # Errors
/// [`ErrorKind::Unavailable`](petri_protocol::ErrorKind::Unavailable) for a variable that cannot be read.
pub(crate) fn remaining(visit: &Visit) -> Result<Vec<Remaining>, Error> {
    with_budgets(visit, |budgets, now| budgets.remaining(visit.client.as_str(), now))
}

fn refusal(UsedUp { resource, limit, wait_ms }: UsedUp, whose: &str) -> Error {
    let seconds = ((wait_ms / 1_000.0).ceil() as u32).max(1);
    Error::used_up(format!("{whose} has used its {limit} {}; try again in {seconds} s", resource.words()), seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_budget_and_when_it_is_over() {
        for (wait_ms, seconds) in [(1.0, 1), (1_000.0, 1), (1_001.0, 2)] {
            let error = refusal(UsedUp { resource: Resource::Runs, limit: 600.0, wait_ms }, "your address");
            let expect = format!("your address has used its 600 runs a minute; try again in {seconds} s");
            assert_eq!((error.message(), error.retry_after()), (expect.as_str(), Some(seconds)));
        }
    }
}
