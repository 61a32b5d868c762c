//! Starts a program at once if its last start was quick. All other programs wait for a slot in the start lane. The wait costs
//! about an eighth of the time of a warm run, even if a slot is soon free.

use super::lane::{self, SLOW_START_MS, in_lane};
use js_sys::Date;
use petri_protocol::program::Modules;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};

/// Most programs that are known to start quickly.
const PROGRAMS_MAX: usize = 1024;

thread_local! {
    static HASHER: RandomState = RandomState::new();
    static QUICK: RefCell<QuickPrograms> = RefCell::default();
}

/// Does `work`, the start of the program with these modules. Under plain workerd only.
///
/// `alone`: as for [`in_lane`].
pub(crate) async fn start<T>(modules: &Modules, alone: bool, work: impl Future<Output = T>) -> T {
    // If two programs had the same hash, one of them could skip the lane although its starts are slow. That is harmless.
    let program = HASHER.with(|hasher| hasher.hash_one(modules));
    let timed = async {
        let mut start = Start { program, since: Date::now(), is_over: false };
        let result = work.await;
        start.is_over = true;
        result
    };
    if !alone && QUICK.with_borrow(|quick| quick.contains(program)) {
        return timed.await;
    }
    in_lane(alone, timed).await
}

/// A start under way. If it is dropped before its end, its request was cancelled, and the program does not count as quick.
struct Start {
    program: u64,
    /// Milliseconds since 1970.
    since: f64,
    is_over: bool,
}

impl Drop for Start {
    fn drop(&mut self) {
        let is_slow = Date::now() - self.since > SLOW_START_MS;
        if is_slow {
            lane::note_slow_start();
        }
        QUICK.with_borrow_mut(|quick| quick.note(self.program, self.is_over && !is_slow));
    }
}

/// The hashes of programs that started quickly, the last started first.
#[derive(Debug, Default)]
struct QuickPrograms(VecDeque<u64>);

impl QuickPrograms {
    fn contains(&self, program: u64) -> bool {
        self.0.contains(&program)
    }

    /// Notes whether the last start of a program was quick.
    fn note(&mut self, program: u64, is_quick: bool) {
        if is_quick && self.0.front() == Some(&program) {
            return;
        }
        self.0.retain(|known| *known != program);
        if is_quick {
            self.0.push_front(program);
            self.0.truncate(PROGRAMS_MAX);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_quick_until_a_start_is_slow() {
        let mut quick = QuickPrograms::default();
        assert!(!quick.contains(1));
        quick.note(1, true);
        quick.note(2, true);
        assert!(quick.contains(1) && quick.contains(2));
        quick.note(1, false);
        assert!(!quick.contains(1) && quick.contains(2));
    }

    #[test]
    fn the_number_of_known_programs_is_bounded_at_n_and_one_more() {
        let mut quick = QuickPrograms::default();
        (0..PROGRAMS_MAX as u64).for_each(|program| quick.note(program, true));
        quick.note(0, true);
        assert!(quick.contains(0) && quick.contains(1));
        quick.note(u64::MAX, true);
        assert_eq!([0, 1, 2, u64::MAX].map(|program| quick.contains(program)), [true, false, true, true]);
    }
}
