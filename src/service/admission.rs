//! Admission: every door that runs or checks a program, or reads a body, asks here first.

use super::bell::{Bell, bell};
use super::gate;
use super::queue::{Asked, Bound, Bounds, FairQueue, Subject, Ticket};
use super::settings::Settings;
use crate::error::Error;
use futures_util::future::select;
use gloo_timers::future::sleep;
use js_sys::{Date, Reflect};
use std::cell::RefCell;
use std::collections::HashMap;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;
use worker::Env;

/// What a place is asked for. Each kind has bounds of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Work {
    /// A run, until its report is handed over.
    Run,
    /// Compiling a program without running it.
    Check,
    /// Reading a request's body, which is kept in memory until it is whole.
    Body,
}

/// Checks are short, and they wait for each other in the start lane: what is bounded is how many wait there.
const CHECKS: Bounds = Bounds {
    open: 16,
    open_per_address: 2,
    open_per_visitor: 2,
    waiting: 128,
    waiting_per_address: 16,
    wait_ms: 10_000,
    open_ms: 60_000,
};

/// Bodies that come slowly stay long, and each may take some megabytes.
const BODIES: Bounds = Bounds {
    open: 256,
    open_per_address: 32,
    open_per_visitor: 32,
    waiting: 256,
    waiting_per_address: 64,
    wait_ms: 10_000,
    open_ms: 60_000,
};

/// The queue for one kind of work, and the bells of those who wait in it.
struct Desk {
    queue: FairQueue,
    bells: HashMap<Ticket, Bell>,
}

thread_local! {
    static SETTINGS: RefCell<Option<Rc<Settings>>> = RefCell::default();
    static DESKS: RefCell<HashMap<Work, Desk>> = RefCell::default();
}

/// What the operator has set.
///
/// # Errors
/// [`Error::Unavailable`] for a variable that cannot be read, which it names.
pub fn settings(env: &Env) -> Result<Rc<Settings>, Error> {
    if let Some(settings) = SETTINGS.with_borrow(Clone::clone) {
        return Ok(settings);
    }
    let variable = |name: &str| {
        let value = Reflect::get(env.as_ref(), &name.into()).ok()?;
        value.as_string().or_else(|| value.as_f64().map(|number| number.to_string()))
    };
    let settings = Rc::new(Settings::read(variable)?);
    SETTINGS.set(Some(Rc::clone(&settings)));
    Ok(settings)
}

/// A place. Dropped, it goes to the next in turn.
#[derive(Debug)]
pub struct Permit {
    work: Work,
    ticket: Ticket,
    waited: bool,
}

impl Permit {
    /// Whether the place was not free at once.
    pub fn waited(&self) -> bool {
        self.waited
    }
}

/// Waits for a place, for as long as the bounds of the work allow.
///
/// # Errors
/// [`Error::Busy`] where too many wait already, or no place was free in time. For a run or a check, [`Error::Starting`] while
/// the server takes no programs. [`Error::Unavailable`] for a variable that cannot be read.
pub async fn admit(env: &Env, work: Work, subject: Subject) -> Result<Permit, Error> {
    let settings = settings(env)?;
    if work != Work::Body {
        gate::check(&settings)?;
    }
    let bounds = bounds(work, &settings);
    let ticket = match at_desk(work, bounds, |queue, now| queue.ask(subject, now)) {
        Asked::Open(ticket) => return Ok(Permit { work, ticket, waited: false }),
        Asked::Busy(bound) => return Err(busy(work, bound, None)),
        Asked::Waits(ticket) => ticket,
    };
    let permit = Permit { work, ticket, waited: true };
    let (bell, rung) = bell();
    DESKS.with_borrow_mut(|desks| desks.get_mut(&work).map(|desk| desk.bells.insert(ticket, bell)));
    select(rung, pin!(sleep(Duration::from_millis(bounds.wait_ms.into())))).await;
    if at_desk(work, bounds, |queue, now| queue.claim(ticket, now)) {
        return Ok(permit);
    }
    let bound = at_desk(work, bounds, |queue, _| queue.held_up_by(ticket)).unwrap_or(Bound::Open(bounds.open));
    Err(busy(work, bound, Some(bounds.wait_ms)))
}

impl Drop for Permit {
    fn drop(&mut self) {
        let Self { work, ticket, .. } = *self;
        DESKS.with_borrow_mut(|desks| desks.get_mut(&work).and_then(|desk| desk.bells.remove(&ticket)));
        let Some(bounds) = DESKS.with_borrow(|desks| desks.get(&work).map(|desk| *desk.queue.bounds())) else { return };
        at_desk(work, bounds, |queue, now| queue.leave(ticket, now));
    }
}

/// Runs under way, and those that wait for a place.
pub fn load() -> (usize, usize) {
    DESKS.with_borrow(|desks| desks.get(&Work::Run).map_or((0, 0), |desk| (desk.queue.open(), desk.queue.waiting())))
}

fn bounds(work: Work, settings: &Settings) -> Bounds {
    match work {
        Work::Run => settings.runs,
        Work::Check => CHECKS,
        Work::Body => BODIES,
    }
}

/// Does something at a queue and wakes those whose turn it is after that.
fn at_desk<T>(work: Work, bounds: Bounds, act: impl FnOnce(&mut FairQueue, f64) -> T) -> T {
    let (done, bells) = DESKS.with_borrow_mut(|desks| {
        let desk = desks.entry(work).or_insert_with(|| Desk { queue: FairQueue::new(bounds), bells: HashMap::new() });
        let now = Date::now();
        let done = act(&mut desk.queue, now);
        let admitted = desk.queue.admit(now);
        (done, admitted.iter().filter_map(|ticket| desk.bells.remove(ticket)).collect::<Vec<_>>())
    });
    bells.into_iter().for_each(Bell::ring);
    done
}

/// Says which bound is reached, and what to do.
fn busy(work: Work, bound: Bound, waited_ms: Option<u32>) -> Error {
    let (what, which) = match work {
        Work::Run => ("runs", "run"),
        Work::Check => ("checks of programs", "check"),
        Work::Body => ("requests whose bodies are read", "request"),
    };
    let reached = match bound {
        Bound::Open(most) => format!("Petri has {most} {what} under way, the most it takes at once"),
        Bound::OpenOfAddress(most) => format!("your address has {most} {what} under way, the most at once"),
        Bound::OpenOfVisitor(most) => format!("you have {most} {what} under way, the most at once"),
        Bound::Waiting(most) => format!("Petri has {most} {what} waiting, the most at once"),
        Bound::WaitingOfAddress(most) => format!("your address has {most} {what} waiting, the most at once"),
    };
    let waited = waited_ms.map(|ms| format!(", and this one's turn did not come within {ms} ms")).unwrap_or_default();
    Error::Busy { message: format!("Petri is busy: {reached}{waited}; wait for a {which} to end, then try again") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_bound_and_what_to_do() {
        for (work, bound, waited_ms, expect) in [
            (
                Work::Run,
                Bound::OpenOfAddress(8),
                Some(10_000),
                "Petri is busy: your address has 8 runs under way, the most at once, and this one's turn did not come within 10000 ms; wait for a run to end, then try again",
            ),
            (
                Work::Run,
                Bound::WaitingOfAddress(32),
                None,
                "Petri is busy: your address has 32 runs waiting, the most at once; wait for a run to end, then try again",
            ),
            (
                Work::Check,
                Bound::Open(16),
                Some(1),
                "Petri is busy: Petri has 16 checks of programs under way, the most it takes at once, and this one's turn did not come within 1 ms; wait for a check to end, then try again",
            ),
        ] {
            assert_eq!(busy(work, bound, waited_ms).message(), expect);
        }
    }
}
