//! The start lane: under plain workerd guests begin one after another, and the event loop turns in between.
//!
//! There is one thread for everything. A guest that loops keeps it until its guard ends the loop; guests that began together
//! would loop one after another without anything else being answered in between, the health check included.

use super::bell::{Bell, bell};
use futures_util::future::{FutureExt, select};
use js_sys::Date;
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::time::Duration;
use worker::Delay;

/// Time that a start keeps the lane, a turn of the event loop before it aside, milliseconds. Afterwards the first in line takes it: the start waits for something itself,
/// or its request is gone.
const HOLD_MS: f64 = 50.0;
/// A start that took longer than this has held everything up, milliseconds: the event loop turns before the next one. Most
/// take one or two, a cold one ten.
const LONG_MS: f64 = 25.0;
/// How long the event loop has to itself after a long start: this part of the time that the start took, within these bounds,
/// milliseconds. On a machine that is busy the process does not get all of it.
const TURN_PART: f64 = 0.125;
const TURN_MS_MIN: f64 = 20.0;
const TURN_MS_MAX: f64 = 125.0;
/// How often one who waits looks whether the lane can be taken.
const LOOK: Duration = Duration::from_millis(100);

thread_local! {
    static LANE: RefCell<Lane> = RefCell::default();
    static BELLS: RefCell<HashMap<u64, Bell>> = RefCell::default();
}

/// Does `work`, the start of a guest or the compilation of a program, when it has the lane.
pub async fn in_lane<T>(work: impl Future<Output = T>) -> T {
    let _turn = Turn::take().await;
    work.await
}

/// The lane, had or waited for. Dropped, it goes to the next.
struct Turn(u64);

impl Turn {
    async fn take() -> Self {
        let (turn, mine) = LANE.with_borrow_mut(|lane| lane.ask(Date::now()));
        let turn = Self(turn);
        if !mine {
            let (bell, rung) = bell();
            let mut rung = rung.fuse();
            BELLS.with_borrow_mut(|bells| _ = bells.insert(turn.0, bell));
            while !LANE.with_borrow_mut(|lane| lane.is_had_by(turn.0, Date::now())) {
                select(&mut rung, pin!(Delay::from(LOOK))).await;
            }
        }
        let turn_ms = LANE.with_borrow_mut(|lane| lane.begin(turn.0, Date::now()));
        if turn_ms > 0.0 {
            Delay::from(Duration::from_millis(turn_ms as u64)).await;
        }
        turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        BELLS.with_borrow_mut(|bells| _ = bells.remove(&self.0));
        let next = LANE.with_borrow_mut(|lane| lane.leave(self.0, Date::now()));
        if let Some(bell) = next.and_then(|next| BELLS.with_borrow_mut(|bells| bells.remove(&next))) {
            bell.ring();
        }
    }
}

/// Who has the lane and who waits for it, by number. Times are milliseconds.
#[derive(Debug, Default)]
struct Lane {
    turns: u64,
    had_by: Option<(u64, f64)>,
    waiting: VecDeque<u64>,
    /// How long the event loop has to itself before the next start.
    turn_ms: f64,
}

impl Lane {
    /// Asks for the lane; whether it is free.
    fn ask(&mut self, now: f64) -> (u64, bool) {
        let turn = self.turns;
        self.turns += 1;
        let free = self.had_by.is_none();
        if free {
            self.had_by = Some((turn, now));
        } else {
            self.waiting.push_back(turn);
        }
        (turn, free)
    }

    /// Whether the lane is this one's. The first in line takes it from one that has had it for long.
    fn is_had_by(&mut self, turn: u64, now: f64) -> bool {
        match self.had_by {
            Some((had_by, _)) if had_by == turn => true,
            Some((_, since)) if now - since > HOLD_MS && self.waiting.front() == Some(&turn) => {
                self.waiting.pop_front();
                self.had_by = Some((turn, now));
                self.worked(now - since);
                true
            }
            _ => false,
        }
    }

    /// How long the event loop has to turn before this start; the time that it has the lane counts from then on.
    fn begin(&mut self, turn: u64, now: f64) -> f64 {
        let turn_ms = std::mem::take(&mut self.turn_ms);
        self.had_by = Some((turn, now + turn_ms));
        turn_ms
    }

    fn worked(&mut self, ms: f64) {
        if ms > LONG_MS {
            self.turn_ms = self.turn_ms.max((ms * TURN_PART).clamp(TURN_MS_MIN, TURN_MS_MAX));
        }
    }

    /// Gives the lane back, or waits for it no longer; who has it next, if that changes.
    fn leave(&mut self, turn: u64, now: f64) -> Option<u64> {
        match self.had_by {
            Some((had_by, since)) if had_by == turn => {
                self.worked(now - since);
                let next = self.waiting.pop_front();
                self.had_by = next.map(|next| (next, now));
                next
            }
            _ => {
                self.waiting.retain(|waiting| *waiting != turn);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_take_turns_in_the_order_in_which_they_came() {
        let mut lane = Lane::default();
        let (first, free) = lane.ask(0.0);
        assert!(free);
        let (second, free) = lane.ask(0.0);
        assert!(!free);
        let (third, _) = lane.ask(0.0);
        assert!(!lane.is_had_by(second, 1.0));
        assert_eq!(lane.leave(first, 7.0), Some(second));
        assert!(lane.is_had_by(second, 7.0));
        assert_eq!(lane.leave(second, 9.0), Some(third));
        assert_eq!(lane.leave(third, 9.0), None);
        assert!(lane.ask(9.0).1, "nobody has it");
    }

    #[test]
    fn the_event_loop_turns_after_a_long_start() {
        for (took, expect) in
            [(LONG_MS, 0.0), (LONG_MS + 1.0, 20.0), (160.0, 20.0), (400.0, 50.0), (1000.0, 125.0), (9e9, 125.0)]
        {
            let mut lane = Lane::default();
            let (turn, _) = lane.ask(5.0);
            lane.leave(turn, 5.0 + took);
            assert_eq!(lane.turn_ms, expect, "{took}");
        }
    }

    #[test]
    fn whoever_leaves_while_waiting_is_passed_over() {
        let mut lane = Lane::default();
        let [(first, _), (gone, _), (third, _)] = [0.0; 3].map(|now| lane.ask(now));
        assert_eq!(lane.leave(gone, 1.0), None);
        assert_eq!(lane.leave(first, 2.0), Some(third));
    }

    #[test]
    fn a_lane_that_is_not_given_back_is_taken_by_the_first_in_line() {
        let mut lane = Lane::default();
        let [(slow, _), (second, _), (third, _)] = [0.0; 3].map(|now| lane.ask(now));
        assert!(!lane.is_had_by(second, HOLD_MS));
        assert!(!lane.is_had_by(third, HOLD_MS + 1.0));
        assert!(lane.is_had_by(second, HOLD_MS + 1.0));
        assert_eq!(lane.begin(second, 100.0), TURN_MS_MIN);
        assert_eq!(lane.begin(second, 100.0), 0.0, "once");
        assert_eq!(lane.leave(slow, HOLD_MS + 2.0), None, "too late to give it away");
        assert!(!lane.is_had_by(third, 100.0 + HOLD_MS), "the time counts from when the start began");
        assert_eq!(lane.leave(second, 101.0 + HOLD_MS), Some(third));
    }
}
