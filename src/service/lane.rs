//! The start lane: under plain workerd few guests start at once, and the event loop gets time between starts.
//!
//! Plain workerd has one thread. A guest in a loop blocks it until its guard ends the loop. Guests that started together would
//! block it one after another, and no other request, not even the health check, would be answered in between.

use super::notify::{Notifier, notifier};
use futures_util::future::{FutureExt, select};
use gloo_timers::future::sleep;
use js_sys::Date;
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::time::Duration;

/// Starts at once. With a single one, each start would wait whenever the one before it waits, and waking the next costs half
/// of a warm run.
const STARTS_MAX: usize = 2;
/// A start that took longer than this, milliseconds, was a guest that blocks the thread. Starts are then serial for a while.
pub(crate) const SLOW_START_MS: f64 = 100.0;
/// How long starts are serial after a slow start, milliseconds.
const SERIAL_MS: f64 = 10_000.0;
/// Time that a start may hold its slot, the yield before it not counted, milliseconds. After that the first waiter takes the
/// slot: the request that held it was cancelled. A live start waits only for the thread, at most this long.
const SLOT_MS: f64 = 1_000.0;
/// Work after which the next start yields to the event loop, milliseconds. A new request resets the count, since its arrival
/// shows that the event loop has run.
const WORK_MS_MAX: f64 = 100.0;
/// Length of a yield: this share of the work done, within the two bounds below, milliseconds. On a busy machine the process
/// gets only part of that time.
const YIELD_SHARE: f64 = 0.125;
const YIELD_MS_MIN: f64 = 20.0;
const YIELD_MS_MAX: f64 = 125.0;
/// How often a waiter checks for a slot whose holder was cancelled.
const CHECK_INTERVAL: Duration = Duration::from_millis(250);

thread_local! {
    static LANE: RefCell<Lane> = RefCell::default();
    static NOTIFIERS: RefCell<HashMap<u64, Notifier>> = RefCell::default();
}

/// Does `work`, the start of a guest or the compilation of a program, once it has a slot in the lane.
///
/// `alone`: the work may block the thread for long, so nothing else starts meanwhile.
pub(crate) async fn in_lane<T>(alone: bool, work: impl Future<Output = T>) -> T {
    let _slot = StartSlot::acquire(alone).await;
    work.await
}

/// Makes starts serial for a while, after a slow start outside of the lane.
pub(crate) fn note_slow_start() {
    LANE.with_borrow_mut(|lane| lane.serial_until = Date::now() + SERIAL_MS);
}

/// Yields to the event loop. A run that waited for another run to end yields first: runs that block the thread may end one
/// after another without the event loop running in between.
pub(crate) async fn yield_to_event_loop() {
    yield_for(YIELD_MS_MIN).await;
}

async fn yield_for(ms: f64) {
    // A timer counts from when the event loop last ran, so after a long start the first timer is due at once.
    sleep(Duration::ZERO).await;
    sleep(Duration::from_millis(ms as u64)).await;
}

/// A slot in the lane, held or waited for. Dropping it passes the slot to the next waiter.
struct StartSlot(u64);

impl StartSlot {
    async fn acquire(alone: bool) -> Self {
        let (id, is_free) = LANE.with_borrow_mut(|lane| lane.enter(alone, Date::now()));
        let slot = Self(id);
        if !is_free {
            let (notifier, notified) = notifier();
            let mut notified = notified.fuse();
            NOTIFIERS.with_borrow_mut(|notifiers| _ = notifiers.insert(id, notifier));
            while !LANE.with_borrow_mut(|lane| lane.try_take(id, Date::now())) {
                select(&mut notified, pin!(sleep(CHECK_INTERVAL))).await;
            }
        }
        let yield_ms = LANE.with_borrow_mut(|lane| lane.begin(id, Date::now()));
        if yield_ms > 0.0 {
            yield_for(yield_ms).await;
        }
        slot
    }
}

impl Drop for StartSlot {
    fn drop(&mut self) {
        NOTIFIERS.with_borrow_mut(|notifiers| _ = notifiers.remove(&self.0));
        let next = LANE.with_borrow_mut(|lane| lane.leave(self.0, Date::now()));
        let notifiers = NOTIFIERS
            .with_borrow_mut(|notifiers| next.iter().filter_map(|next| notifiers.remove(next)).collect::<Vec<_>>());
        notifiers.into_iter().for_each(Notifier::notify);
    }
}

/// A start that holds a slot or waits for one.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Start {
    id: u64,
    alone: bool,
}

/// The starts that hold a slot and those that wait. Times are in milliseconds.
#[derive(Debug, Default)]
struct Lane {
    next_id: u64,
    /// The starts that hold a slot, oldest first, and since when.
    running: Vec<(Start, f64)>,
    waiting: VecDeque<Start>,
    /// Work done since the event loop last certainly ran.
    worked_ms: f64,
    /// How long the next start yields to the event loop.
    yield_ms: f64,
    /// Until when starts are serial.
    serial_until: f64,
}

impl Lane {
    /// Adds a start. Returns its id, and whether it gets a slot at once instead of waiting. Every new request passes through the event loop,
    /// so the time worked since the last pass begins at 0.
    fn enter(&mut self, alone: bool, now: f64) -> (u64, bool) {
        self.worked_ms = 0.0;
        let id = self.next_id;
        self.next_id += 1;
        let start = Start { id, alone };
        let free = self.waiting.is_empty() && self.has_room(start, now);
        if free {
            self.running.push((start, now));
        } else {
            self.waiting.push_back(start);
        }
        (id, free)
    }

    fn has_room(&self, start: Start, now: f64) -> bool {
        let alone = start.alone || now < self.serial_until || self.running.iter().any(|(running, _)| running.alone);
        self.running.len() < if alone { 1 } else { STARTS_MAX }
    }

    /// Whether this start holds a slot. The first waiter takes over a slot that was held for longer than [`SLOT_MS`].
    fn try_take(&mut self, id: u64, now: f64) -> bool {
        if self.running.iter().any(|(running, _)| running.id == id) {
            return true;
        }
        let overdue = self.running.iter().position(|(_, since)| now - since > SLOT_MS);
        let first = self.waiting.front().copied().filter(|first| first.id == id);
        let (Some(overdue), Some(first)) = (overdue, first) else { return false };
        let (_, since) = self.running.remove(overdue);
        self.add_work(since, now);
        self.waiting.pop_front();
        self.running.push((first, now));
        true
    }

    /// How long this start must yield to the event loop first. Its time in the slot counts from the end of the yield.
    fn begin(&mut self, id: u64, now: f64) -> f64 {
        let yield_ms = std::mem::take(&mut self.yield_ms);
        for (_, since) in self.running.iter_mut().filter(|(running, _)| running.id == id) {
            *since = now + yield_ms;
        }
        yield_ms
    }

    /// Releases the slot of a start, or removes it from the waiters. Returns the ids of the waiters that now hold a slot.
    fn leave(&mut self, id: u64, now: f64) -> Vec<u64> {
        match self.running.iter().position(|(running, _)| running.id == id) {
            Some(at) => {
                let (_, since) = self.running.remove(at);
                self.add_work(since, now);
            }
            None => self.waiting.retain(|waiting| waiting.id != id),
        }
        let mut next = Vec::new();
        while let Some(first) = self.waiting.front().copied().filter(|first| self.has_room(*first, now)) {
            self.waiting.pop_front();
            self.running.push((first, now));
            next.push(first.id);
        }
        next
    }

    fn add_work(&mut self, since: f64, now: f64) {
        let ms = (now - since).max(0.0);
        if ms > SLOW_START_MS {
            self.serial_until = now + SERIAL_MS;
        }
        self.worked_ms += ms;
        if self.worked_ms > WORK_MS_MAX {
            self.yield_ms = (self.worked_ms * YIELD_SHARE).clamp(YIELD_MS_MIN, YIELD_MS_MAX);
            self.worked_ms = 0.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lane whose starts are serial.
    fn serial() -> Lane {
        Lane { serial_until: f64::INFINITY, ..Lane::default() }
    }

    #[test]
    fn serial_starts_keep_their_order() {
        let mut lane = serial();
        let (first, free) = lane.enter(false, 0.0);
        assert!(free);
        let (second, free) = lane.enter(false, 0.0);
        assert!(!free);
        let (third, _) = lane.enter(false, 0.0);
        assert!(!lane.try_take(second, 1.0));
        assert_eq!(lane.leave(first, 7.0), [second]);
        assert!(lane.try_take(second, 7.0));
        assert_eq!(lane.leave(second, 9.0), [third]);
        assert!(lane.leave(third, 9.0).is_empty());
        assert!(lane.enter(false, 9.0).1, "the lane is empty");
    }

    #[test]
    fn two_start_at_once_until_a_start_is_slow() {
        let mut lane = Lane::default();
        let [first, second, third, fourth] = [0.0; 4].map(|now| lane.enter(false, now));
        assert_eq!([first.1, second.1, third.1, fourth.1], [true, true, false, false]);
        assert_eq!(lane.leave(first.0, SLOW_START_MS), [third.0]);
        assert!(lane.leave(second.0, SLOW_START_MS + 1.0).is_empty(), "a slow start makes starts serial");
        assert_eq!(lane.leave(third.0, SLOW_START_MS + 2.0), [fourth.0]);
        let later = SLOW_START_MS + 1.0 + SERIAL_MS;
        lane.begin(fourth.0, later - 1.0);
        assert!(!lane.enter(false, later - 1.0).1);
        assert_eq!(lane.leave(fourth.0, later).len(), 1);
        assert!(lane.enter(false, later).1, "two at once again");
    }

    #[test]
    fn a_start_that_may_take_long_runs_alone() {
        let mut lane = Lane::default();
        let (first, _) = lane.enter(false, 0.0);
        let (long, free) = lane.enter(true, 0.0);
        assert!(!free);
        let (third, free) = lane.enter(false, 0.0);
        assert!(!free, "it does not overtake the start that waits");
        let (fourth, _) = lane.enter(false, 0.0);
        assert_eq!(lane.leave(first, 1.0), [long]);
        assert_eq!(lane.leave(long, 2.0), [third, fourth]);
    }

    #[test]
    fn the_next_start_yields_after_long_work() {
        let expected = [
            (WORK_MS_MAX, 0.0),
            (WORK_MS_MAX + 1.0, 20.0),
            (160.0, 20.0),
            (400.0, 50.0),
            (1000.0, 125.0),
            (9e9, 125.0),
        ];
        for (took, expect) in expected {
            let mut lane = serial();
            let (id, _) = lane.enter(false, 5.0);
            lane.leave(id, 5.0 + took);
            assert_eq!(lane.yield_ms, expect, "{took}");
        }
    }

    #[test]
    fn many_short_starts_are_long_work_unless_a_new_request_came() {
        for (new_request, expect) in [(false, YIELD_MS_MIN), (true, 0.0)] {
            let mut lane = serial();
            let [first, second, third] = [0.0; 3].map(|now| lane.enter(false, now).0);
            assert_eq!(lane.leave(first, 40.0), [second]);
            if new_request {
                lane.enter(false, 40.0);
            }
            assert_eq!(lane.leave(second, 80.0), [third]);
            lane.leave(third, 120.0);
            assert_eq!(lane.yield_ms, expect, "{new_request}");
        }
    }

    #[test]
    fn a_waiter_that_left_is_skipped() {
        let mut lane = serial();
        let [first, gone, third] = [0.0; 3].map(|now| lane.enter(false, now).0);
        assert!(lane.leave(gone, 1.0).is_empty());
        assert_eq!(lane.leave(first, 2.0), [third]);
    }

    #[test]
    fn a_slot_that_is_not_released_goes_to_the_first_waiter() {
        let mut lane = serial();
        let [slow, second, third] = [0.0; 3].map(|now| lane.enter(false, now).0);
        assert!(!lane.try_take(second, SLOT_MS));
        assert!(!lane.try_take(third, SLOT_MS + 1.0));
        assert!(lane.try_take(second, SLOT_MS + 1.0));
        lane.yield_ms = 30.0;
        assert_eq!(lane.begin(second, 100.0), 30.0);
        assert_eq!(lane.begin(second, 130.0), 0.0, "only once");
        assert!(lane.leave(slow, 131.0).is_empty(), "the slot was taken over before");
        assert!(!lane.try_take(third, 130.0 + SLOT_MS), "the time counts from when the start began");
        assert_eq!(lane.leave(second, 131.0 + SLOT_MS), [third]);
    }
}
