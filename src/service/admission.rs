//! Admission: every entry point waits for a permit here before it runs or checks a program or reads a body.

use super::configuration::Configuration;
use super::gate;
use super::notify::{Notifier, notifier};
use super::queue::{Bound, Bounds, Decision, FairQueue, Subject, Ticket};
use super::visitor::Visit;
use futures_util::future::select;
use gloo_timers::future::sleep;
use js_sys::{Date, Reflect};
use petri_protocol::{Error, ErrorKind};
use std::cell::RefCell;
use std::collections::HashMap;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;
use worker::Env;

/// The kinds of bounded work. Each has a queue and bounds of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Work {
    /// A run, until its report is delivered.
    Run,
    /// Compiling a program without running it.
    Check,
    /// Reading a request's body, which is held in memory until it is complete.
    Body,
}

/// Checks are short and run one after another in the start lane. These bounds limit how many wait there.
const CHECKS: Bounds = Bounds {
    open: 16,
    open_per_address: 2,
    open_per_visitor: 2,
    waiting: 128,
    waiting_per_address: 16,
    wait_ms: 10_000,
    open_ms: 60_000,
};

/// A slow body takes its slot for long, and each body may take some megabytes.
const BODIES: Bounds = Bounds {
    open: 256,
    open_per_address: 32,
    open_per_visitor: 32,
    waiting: 256,
    waiting_per_address: 64,
    wait_ms: 10_000,
    open_ms: 60_000,
};

/// The queue for one kind of work, and what wakes its waiters.
struct WorkQueue {
    fair: FairQueue,
    notifiers: HashMap<Ticket, Notifier>,
}

thread_local! {
    static CONFIGURATION: RefCell<Option<Rc<Configuration>>> = RefCell::default();
    static QUEUES: RefCell<HashMap<Work, WorkQueue>> = RefCell::default();
}

/// The operator's configuration, read once.
///
/// # Errors
/// [`ErrorKind::Unavailable`], which names the variable that cannot be read.
pub(crate) fn configuration(env: &Env) -> Result<Rc<Configuration>, Error> {
    if let Some(configuration) = CONFIGURATION.with_borrow(Clone::clone) {
        return Ok(configuration);
    }
    let variable = |name: &str| {
        let value = Reflect::get(env.as_ref(), &name.into()).ok()?;
        value.as_string().or_else(|| value.as_f64().map(|number| number.to_string()))
    };
    let configuration = Rc::new(Configuration::read(variable)?);
    CONFIGURATION.set(Some(Rc::clone(&configuration)));
    Ok(configuration)
}

/// The right to do one piece of bounded work. Dropping it releases the slots to the next waiter.
#[derive(Debug)]
pub(crate) struct Permit {
    work: Work,
    ticket: Ticket,
    waited: bool,
}

impl Permit {
    /// Whether the work had to wait for its slots.
    pub(crate) fn waited(&self) -> bool {
        self.waited
    }
}

/// Waits for a permit, for as long as the bounds of the work allow.
///
/// # Errors
/// [`ErrorKind::Busy`] if too many wait already, or no slot was free in time. For a run or a check, [`ErrorKind::Starting`] while the
/// start gate is closed. [`ErrorKind::Unavailable`] for a variable that cannot be read.
pub(crate) async fn admit(visit: &Visit, work: Work, subject: Subject) -> Result<Permit, Error> {
    let configuration = configuration(&visit.env)?;
    if work != Work::Body {
        gate::check(&configuration)?;
    }
    let bounds = bounds(work, &configuration);
    let ticket = match with_queue(work, bounds, |queue, now| queue.enter(subject, now)) {
        Decision::Open(ticket) => return Ok(Permit { work, ticket, waited: false }),
        Decision::Busy(bound) => return Err(busy(work, bound, None)),
        Decision::Waits(ticket) => ticket,
    };
    let permit = Permit { work, ticket, waited: true };
    let (notifier, notified) = notifier();
    QUEUES.with_borrow_mut(|queues| queues.get_mut(&work).map(|queue| queue.notifiers.insert(ticket, notifier)));
    select(notified, pin!(sleep(Duration::from_millis(bounds.wait_ms.into())))).await;
    if with_queue(work, bounds, |queue, now| queue.claim(ticket, now)) {
        return Ok(permit);
    }
    let bound = with_queue(work, bounds, |queue, _| queue.blocked_by(ticket)).unwrap_or(Bound::Open(bounds.open));
    Err(busy(work, bound, Some(bounds.wait_ms)))
}

impl Drop for Permit {
    fn drop(&mut self) {
        let Self { work, ticket, .. } = *self;
        QUEUES.with_borrow_mut(|queues| queues.get_mut(&work).and_then(|queue| queue.notifiers.remove(&ticket)));
        let bounds = QUEUES.with_borrow(|queues| queues.get(&work).map(|queue| *queue.fair.bounds()));
        let Some(bounds) = bounds else { return };
        with_queue(work, bounds, |queue, now| queue.leave(ticket, now));
    }
}

/// The number of runs under way and of runs waiting.
pub(crate) fn load() -> (usize, usize) {
    QUEUES
        .with_borrow(|queues| queues.get(&Work::Run).map_or((0, 0), |queue| (queue.fair.open(), queue.fair.waiting())))
}

fn bounds(work: Work, configuration: &Configuration) -> Bounds {
    match work {
        Work::Run => configuration.runs,
        Work::Check => CHECKS,
        Work::Body => BODIES,
    }
}

/// Changes a queue, then wakes the waiters whose turn it is.
fn with_queue<T>(work: Work, bounds: Bounds, change: impl FnOnce(&mut FairQueue, f64) -> T) -> T {
    let (result, notifiers) = QUEUES.with_borrow_mut(|queues| {
        let new = || WorkQueue { fair: FairQueue::new(bounds), notifiers: HashMap::new() };
        let queue = queues.entry(work).or_insert_with(new);
        let now = Date::now();
        let result = change(&mut queue.fair, now);
        let admitted = queue.fair.admit(now);
        (result, admitted.iter().filter_map(|ticket| queue.notifiers.remove(ticket)).collect::<Vec<_>>())
    });
    notifiers.into_iter().for_each(Notifier::notify);
    result
}

/// The refusal, which names the bound that is reached and what to do.
fn busy(work: Work, bound: Bound, waited_ms: Option<u32>) -> Error {
    let (what, which) = match work {
        Work::Run => ("runs", "run"),
        Work::Check => ("checks of programs", "check"),
        Work::Body => ("requests whose bodies are read", "request"),
    };
    let reached = match bound {
        Bound::Open(most) => format!("Petri has {most} {what} under way, the most it takes at once"),
        Bound::OpenPerAddress(most) => format!("your address has {most} {what} under way, the most at once"),
        Bound::OpenPerVisitor(most) => format!("you have {most} {what} under way, the most at once"),
        Bound::Waiting(most) => format!("Petri has {most} {what} waiting, the most at once"),
        Bound::WaitingPerAddress(most) => format!("your address has {most} {what} waiting, the most at once"),
    };
    let waited = waited_ms.map(|ms| format!(", and this one's turn did not come within {ms} ms")).unwrap_or_default();
    Error::new(ErrorKind::Busy, format!("Petri is busy: {reached}{waited}; wait for a {which} to end, then try again"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_bound_and_what_to_do() {
        for (work, bound, waited_ms, expect) in [
            (
                Work::Run,
                Bound::OpenPerAddress(8),
                Some(10_000),
                "Petri is busy: your address has 8 runs under way, the most at once, and this one's turn did not come within 10000 ms; wait for a run to end, then try again",
            ),
            (
                Work::Run,
                Bound::WaitingPerAddress(32),
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
