//! The start lane: under plain workerd few guests begin at once, and the event loop turns in between.
//!
//! There is one thread for everything. A guest that loops keeps it until its guard ends the loop; guests that began together
//! would loop one after another without anything else being answered in between, the health check included.

use super::bell::{Bell, bell};
use futures_util::future::{FutureExt, select};
use gloo_timers::future::sleep;
use js_sys::Date;
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::time::Duration;

/// Starts at once. One alone would be held up by every wait of another's, and to wake the next costs half of a warm run.
const WIDTH: usize = 2;
/// A start that took longer than this, milliseconds, was a guest that keeps the thread: for a while there is one at a time.
const LONG_MS: f64 = 100.0;
/// That while, milliseconds.
const NARROW_MS: f64 = 10_000.0;
/// Time that a start keeps its place, a turn of the event loop before it aside, milliseconds. Afterwards the first in line takes
/// it: the request that had it is gone. A start waits for nothing but the thread, and then it may take this long.
const HOLD_MS: f64 = 1_000.0;
/// Work after which the event loop has to turn, milliseconds, unless a new request shows that it did.
const WORK_MS: f64 = 100.0;
/// How long it has to itself then: this part of the work, within these bounds, milliseconds. On a machine that is busy the
/// process does not get all of that time.
const TURN_PART: f64 = 0.125;
const TURN_MS_MIN: f64 = 20.0;
const TURN_MS_MAX: f64 = 125.0;
/// How often one who waits looks whether a place can be taken.
const LOOK: Duration = Duration::from_millis(250);

thread_local! {
    static LANE: RefCell<Lane> = RefCell::default();
    static BELLS: RefCell<HashMap<u64, Bell>> = RefCell::default();
}

/// Does `work`, the start of a guest or the compilation of a program, when there is a place for it in the lane.
///
/// `alone`: nobody else starts meanwhile, since it may take long.
pub async fn in_lane<T>(alone: bool, work: impl Future<Output = T>) -> T {
    let _turn = Turn::take(alone).await;
    work.await
}

/// Lets the event loop turn. One who waited for the end of another run does so before anything else: runs may end one after
/// another, each having kept the thread, without a turn in between.
pub async fn turn() {
    turn_for(TURN_MS_MIN).await;
}

async fn turn_for(ms: f64) {
    // A timer counts from when the event loop turned last: after a long start the first one is over at once.
    sleep(Duration::ZERO).await;
    sleep(Duration::from_millis(ms as u64)).await;
}

/// A place in the lane, had or waited for. Dropped, it goes to the next.
struct Turn(u64);

impl Turn {
    async fn take(alone: bool) -> Self {
        let (turn, mine) = LANE.with_borrow_mut(|lane| lane.ask(alone, Date::now()));
        let turn = Self(turn);
        if !mine {
            let (bell, rung) = bell();
            let mut rung = rung.fuse();
            BELLS.with_borrow_mut(|bells| _ = bells.insert(turn.0, bell));
            while !LANE.with_borrow_mut(|lane| lane.is_had_by(turn.0, Date::now())) {
                select(&mut rung, pin!(sleep(LOOK))).await;
            }
        }
        let turn_ms = LANE.with_borrow_mut(|lane| lane.begin(turn.0, Date::now()));
        if turn_ms > 0.0 {
            turn_for(turn_ms).await;
        }
        turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        BELLS.with_borrow_mut(|bells| _ = bells.remove(&self.0));
        let next = LANE.with_borrow_mut(|lane| lane.leave(self.0, Date::now()));
        let bells =
            BELLS.with_borrow_mut(|bells| next.iter().filter_map(|next| bells.remove(next)).collect::<Vec<_>>());
        bells.into_iter().for_each(Bell::ring);
    }
}

/// One who is in the lane or waits for it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Start {
    turn: u64,
    alone: bool,
}

/// Who is in the lane and who waits for it, by number. Times are milliseconds.
#[derive(Debug, Default)]
struct Lane {
    turns: u64,
    /// Those who are in it, and since when; the first came first.
    had_by: Vec<(Start, f64)>,
    waiting: VecDeque<Start>,
    /// Work done since the event loop turned for certain.
    worked_ms: f64,
    /// How long the event loop has to itself before the next start.
    turn_ms: f64,
    /// Until when there is one start at a time.
    narrow_until: f64,
}

impl Lane {
    /// Asks for a place; whether there is one. Whoever asks has just come in, so that the event loop has turned.
    fn ask(&mut self, alone: bool, now: f64) -> (u64, bool) {
        self.worked_ms = 0.0;
        let turn = self.turns;
        self.turns += 1;
        let start = Start { turn, alone };
        let free = self.waiting.is_empty() && self.has_room(start, now);
        if free {
            self.had_by.push((start, now));
        } else {
            self.waiting.push_back(start);
        }
        (turn, free)
    }

    fn has_room(&self, start: Start, now: f64) -> bool {
        let alone = start.alone || now < self.narrow_until || self.had_by.iter().any(|(had_by, _)| had_by.alone);
        self.had_by.len() < if alone { 1 } else { WIDTH }
    }

    /// Whether this one has a place. The first in line takes that of one who has had it for long.
    fn is_had_by(&mut self, turn: u64, now: f64) -> bool {
        if self.had_by.iter().any(|(had_by, _)| had_by.turn == turn) {
            return true;
        }
        let long = self.had_by.iter().position(|(_, since)| now - since > HOLD_MS);
        let first = self.waiting.front().copied().filter(|first| first.turn == turn);
        let (Some(long), Some(first)) = (long, first) else { return false };
        let (_, since) = self.had_by.remove(long);
        self.worked(since, now);
        self.waiting.pop_front();
        self.had_by.push((first, now));
        true
    }

    /// How long the event loop has to turn before this start; the time that it has its place counts from then on.
    fn begin(&mut self, turn: u64, now: f64) -> f64 {
        let turn_ms = std::mem::take(&mut self.turn_ms);
        for (_, since) in self.had_by.iter_mut().filter(|(had_by, _)| had_by.turn == turn) {
            *since = now + turn_ms;
        }
        turn_ms
    }

    /// Gives the place back, or waits for it no longer; who has one from now on.
    fn leave(&mut self, turn: u64, now: f64) -> Vec<u64> {
        match self.had_by.iter().position(|(had_by, _)| had_by.turn == turn) {
            Some(at) => {
                let (_, since) = self.had_by.remove(at);
                self.worked(since, now);
            }
            None => self.waiting.retain(|waiting| waiting.turn != turn),
        }
        let mut next = Vec::new();
        while let Some(first) = self.waiting.front().copied().filter(|first| self.has_room(*first, now)) {
            self.waiting.pop_front();
            self.had_by.push((first, now));
            next.push(first.turn);
        }
        next
    }

    fn worked(&mut self, since: f64, now: f64) {
        let ms = (now - since).max(0.0);
        if ms > LONG_MS {
            self.narrow_until = now + NARROW_MS;
        }
        self.worked_ms += ms;
        if self.worked_ms > WORK_MS {
            self.turn_ms = (self.worked_ms * TURN_PART).clamp(TURN_MS_MIN, TURN_MS_MAX);
            self.worked_ms = 0.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lane in which there is one start at a time.
    fn narrow() -> Lane {
        Lane { narrow_until: f64::INFINITY, ..Lane::default() }
    }

    #[test]
    fn starts_take_turns_in_the_order_in_which_they_came() {
        let mut lane = narrow();
        let (first, free) = lane.ask(false, 0.0);
        assert!(free);
        let (second, free) = lane.ask(false, 0.0);
        assert!(!free);
        let (third, _) = lane.ask(false, 0.0);
        assert!(!lane.is_had_by(second, 1.0));
        assert_eq!(lane.leave(first, 7.0), [second]);
        assert!(lane.is_had_by(second, 7.0));
        assert_eq!(lane.leave(second, 9.0), [third]);
        assert!(lane.leave(third, 9.0).is_empty());
        assert!(lane.ask(false, 9.0).1, "nobody has it");
    }

    #[test]
    fn two_start_at_once_until_one_takes_long() {
        let mut lane = Lane::default();
        let [first, second, third, fourth] = [0.0; 4].map(|now| lane.ask(false, now));
        assert_eq!([first.1, second.1, third.1, fourth.1], [true, true, false, false]);
        assert_eq!(lane.leave(first.0, LONG_MS), [third.0]);
        assert!(lane.leave(second.0, LONG_MS + 1.0).is_empty(), "it took longer, so the other is alone");
        assert_eq!(lane.leave(third.0, LONG_MS + 2.0), [fourth.0]);
        let later = LONG_MS + 1.0 + NARROW_MS;
        lane.begin(fourth.0, later - 1.0);
        assert!(!lane.ask(false, later - 1.0).1);
        assert_eq!(lane.leave(fourth.0, later).len(), 1);
        assert!(lane.ask(false, later).1, "two at once again");
    }

    #[test]
    fn one_that_may_take_long_starts_alone() {
        let mut lane = Lane::default();
        let (first, _) = lane.ask(false, 0.0);
        let (long, free) = lane.ask(true, 0.0);
        assert!(!free);
        let (third, free) = lane.ask(false, 0.0);
        assert!(!free, "nobody overtakes");
        let (fourth, _) = lane.ask(false, 0.0);
        assert_eq!(lane.leave(first, 1.0), [long]);
        assert_eq!(lane.leave(long, 2.0), [third, fourth]);
    }

    #[test]
    fn the_event_loop_turns_after_long_work() {
        let expected =
            [(WORK_MS, 0.0), (WORK_MS + 1.0, 20.0), (160.0, 20.0), (400.0, 50.0), (1000.0, 125.0), (9e9, 125.0)];
        for (took, expect) in expected {
            let mut lane = narrow();
            let (turn, _) = lane.ask(false, 5.0);
            lane.leave(turn, 5.0 + took);
            assert_eq!(lane.turn_ms, expect, "{took}");
        }
    }

    #[test]
    fn many_short_starts_are_long_work_unless_somebody_came_in_meanwhile() {
        for (somebody, expect) in [(false, TURN_MS_MIN), (true, 0.0)] {
            let mut lane = narrow();
            let [first, second, third] = [0.0; 3].map(|now| lane.ask(false, now).0);
            assert_eq!(lane.leave(first, 40.0), [second]);
            if somebody {
                lane.ask(false, 40.0);
            }
            assert_eq!(lane.leave(second, 80.0), [third]);
            lane.leave(third, 120.0);
            assert_eq!(lane.turn_ms, expect, "{somebody}");
        }
    }

    #[test]
    fn whoever_leaves_while_waiting_is_passed_over() {
        let mut lane = narrow();
        let [first, gone, third] = [0.0; 3].map(|now| lane.ask(false, now).0);
        assert!(lane.leave(gone, 1.0).is_empty());
        assert_eq!(lane.leave(first, 2.0), [third]);
    }

    #[test]
    fn a_place_that_is_not_given_back_is_taken_by_the_first_in_line() {
        let mut lane = narrow();
        let [slow, second, third] = [0.0; 3].map(|now| lane.ask(false, now).0);
        assert!(!lane.is_had_by(second, HOLD_MS));
        assert!(!lane.is_had_by(third, HOLD_MS + 1.0));
        assert!(lane.is_had_by(second, HOLD_MS + 1.0));
        lane.turn_ms = 30.0;
        assert_eq!(lane.begin(second, 100.0), 30.0);
        assert_eq!(lane.begin(second, 130.0), 0.0, "once");
        assert!(lane.leave(slow, 131.0).is_empty(), "too late to give it away");
        assert!(!lane.is_had_by(third, 130.0 + HOLD_MS), "the time counts from when the start began");
        assert_eq!(lane.leave(second, 131.0 + HOLD_MS), [third]);
    }
}
