//! The isolates that have a name and may be called again.
//!
//! Local workerd frees no named isolate by itself: each keeps 2 to 3 MB and whatever its program keeps. So names are bounded, in all and
//! for each group of callers, and the isolate of a name that is given up is ended.

use super::isolate::IsolateId;
use std::collections::{HashMap, HashSet, VecDeque};

/// Named isolates in use at once.
const NAMED_MAX: usize = 256;
/// Of those, the ones of one group.
const NAMED_PER_GROUP_MAX: usize = 32;
/// Runs in one isolate at once; the harness refuses more.
const RUNS_MAX: usize = 16;
/// Runs at once in an isolate with network, or whose program tried to reach it: what comes out of it must be one run's.
const RUNS_THAT_REACH_OUT_MAX: usize = 1;
/// Ids remembered as retired.
const RETIRED_MAX: usize = 1024;

/// Whether a run gets a admission in a named isolate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admission {
    /// In one that has its name already.
    Known,
    /// In one that is named from now on; the one given here, if any, lost its name for that and is to be ended.
    New(Option<IsolateId>),
    /// In none: the run gets an isolate without a name.
    None,
}

/// The names in use, and the ids that never have a name again.
#[derive(Debug, Default)]
pub struct IsolatePool {
    named: HashMap<IsolateId, Named>,
    retired: HashSet<IsolateId>,
    /// The same ids, the oldest first.
    retired_order: VecDeque<IsolateId>,
    /// Counts each use of a name.
    uses: u64,
}

/// An isolate that has a name.
#[derive(Debug)]
struct Named {
    /// Whose share the name is of; nobody's in a runtime that has no groups.
    group: Option<String>,
    runs: usize,
    last_use: u64,
    /// Whether its program tried to reach the network.
    reached_out: bool,
}

impl IsolatePool {
    /// The names that were in use when the table was lost, the first used first. Their runs were lost with it.
    pub fn restored(names: impl IntoIterator<Item = (IsolateId, Option<String>)>) -> Self {
        let mut restored = Self::default();
        for (id, group) in names {
            let last_use = restored.count_use();
            restored.named.insert(id, Named { group, runs: 0, last_use, reached_out: false });
        }
        restored
    }

    /// Takes a admission in the isolate `id` for a run of `group`. Every admission but [`Admission::None`] is to be given back by one
    /// [`release`](Self::release) or [`retire`](Self::retire).
    ///
    /// Where all names of the group or of everybody are in use, the name that was not used for the longest time, and has no
    /// run, is given up.
    pub fn acquire(&mut self, id: &IsolateId, group: Option<&str>, network: bool) -> Admission {
        if self.retired.contains(id) {
            return Admission::None;
        }
        let last_use = self.count_use();
        if let Some(named) = self.named.get_mut(id) {
            let runs_max = if network || named.reached_out { RUNS_THAT_REACH_OUT_MAX } else { RUNS_MAX };
            if named.runs >= runs_max {
                return Admission::None;
            }
            named.runs += 1;
            named.last_use = last_use;
            return Admission::Known;
        }
        let new = Named { group: group.map(str::to_owned), runs: 1, last_use, reached_out: false };
        let of_group = |named: &Named| group.is_some() && named.group.as_deref() == group;
        let evicted = if self.named.values().filter(|named| of_group(named)).count() >= NAMED_PER_GROUP_MAX {
            self.longest_idle(of_group)
        } else if self.named.len() >= NAMED_MAX {
            self.longest_idle(|_| true)
        } else {
            self.named.insert(id.clone(), new);
            return Admission::New(None);
        };
        let Some(evicted) = evicted else { return Admission::None };
        self.named.remove(&evicted);
        self.named.insert(id.clone(), new);
        Admission::New(Some(evicted))
    }

    /// Gives the admission back after a run that came to its end.
    pub fn release(&mut self, id: &IsolateId) {
        if let Some(named) = self.named.get_mut(id) {
            named.runs = named.runs.saturating_sub(1);
        }
    }

    /// Gives the admission back after a run that did not: nobody gets this isolate again. A failed start would fail for ever
    /// under its name, and whoever was cut off may still hold what it holds. The name counts until it is given up.
    pub fn retire(&mut self, id: &IsolateId) {
        self.release(id);
        if !self.retired.insert(id.clone()) {
            return;
        }
        self.retired_order.push_back(id.clone());
        if self.retired_order.len() > RETIRED_MAX
            && let Some(oldest) = self.retired_order.pop_front()
        {
            self.retired.remove(&oldest);
        }
    }

    /// Notes that the program of the isolate `id` tried to reach the network: from now on it has one run at a time, so that
    /// what the next ones try is known to be theirs.
    pub fn reaches_out(&mut self, id: &IsolateId) {
        if let Some(named) = self.named.get_mut(id) {
            named.reached_out = true;
        }
    }

    /// Isolates in use.
    pub fn count(&self) -> usize {
        self.named.len()
    }

    fn count_use(&mut self) -> u64 {
        self.uses += 1;
        self.uses
    }

    /// The name that may go: no run is in its isolate, and of those it was used before all others.
    fn longest_idle(&self, may_go: impl Fn(&Named) -> bool) -> Option<IsolateId> {
        let idle = self.named.iter().filter(|(_, named)| named.runs == 0 && may_go(named));
        idle.min_by_key(|(_, named)| named.last_use).map(|(id, _)| id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(count: usize) -> Vec<IsolateId> {
        (0..count).map(|n| IsolateId::from_text(n.to_string())).collect()
    }

    /// Uses a name once.
    fn use_once(pool: &mut IsolatePool, id: &IsolateId, group: &str) -> Admission {
        let admission = pool.acquire(id, Some(group), false);
        if admission != Admission::None {
            pool.release(id);
        }
        admission
    }

    #[test]
    fn a_group_has_its_share_and_gives_up_what_it_has_not_used_for_longest() {
        let ids = ids(NAMED_PER_GROUP_MAX + 2);
        let mut pool = IsolatePool::default();
        for id in &ids[..NAMED_PER_GROUP_MAX] {
            assert_eq!(use_once(&mut pool, id, "a"), Admission::New(None));
        }
        assert_eq!(use_once(&mut pool, &ids[0], "a"), Admission::Known);
        assert_eq!(use_once(&mut pool, &ids[NAMED_PER_GROUP_MAX], "a"), Admission::New(Some(ids[1].clone())));
        assert_eq!(use_once(&mut pool, &ids[NAMED_PER_GROUP_MAX + 1], "b"), Admission::New(None));
        assert_eq!(use_once(&mut pool, &ids[0], "a"), Admission::Known);
    }

    #[test]
    fn all_groups_together_have_a_bound() {
        let ids = ids(NAMED_MAX + 1);
        let mut pool = IsolatePool::default();
        for (n, id) in ids[..NAMED_MAX].iter().enumerate() {
            let group = (n / NAMED_PER_GROUP_MAX).to_string();
            assert_eq!(use_once(&mut pool, id, &group), Admission::New(None));
        }
        assert_eq!(use_once(&mut pool, &ids[NAMED_MAX], "new"), Admission::New(Some(ids[0].clone())));
    }

    #[test]
    fn without_groups_the_bound_of_all_is_the_only_one() {
        let ids = ids(NAMED_MAX + 1);
        let mut pool = IsolatePool::default();
        assert!(ids[..NAMED_MAX].iter().all(|id| pool.acquire(id, None, false) == Admission::New(None)));
        assert_eq!(pool.acquire(&ids[NAMED_MAX], None, false), Admission::None, "no name is idle");
        pool.release(&ids[7]);
        assert_eq!(pool.acquire(&ids[NAMED_MAX], None, false), Admission::New(Some(ids[7].clone())));
    }

    #[test]
    fn a_name_whose_isolate_has_a_run_is_not_evicted() {
        let ids = ids(NAMED_PER_GROUP_MAX + 1);
        let mut pool = IsolatePool::default();
        for id in &ids[..NAMED_PER_GROUP_MAX] {
            pool.acquire(id, Some("a"), false);
        }
        assert_eq!(pool.acquire(&ids[NAMED_PER_GROUP_MAX], Some("a"), false), Admission::None);
    }

    #[test]
    fn what_was_lost_with_the_state_is_counted_again() {
        let ids = ids(NAMED_PER_GROUP_MAX + 1);
        let known = ids[..NAMED_PER_GROUP_MAX].iter().map(|id| (id.clone(), Some("a".to_owned())));
        let mut pool = IsolatePool::restored(known);
        assert_eq!(pool.count(), NAMED_PER_GROUP_MAX);
        assert_eq!(use_once(&mut pool, &ids[0], "a"), Admission::Known);
        assert_eq!(use_once(&mut pool, &ids[NAMED_PER_GROUP_MAX], "a"), Admission::New(Some(ids[1].clone())));
    }

    #[test]
    fn places_in_an_isolate_are_bounded() {
        let id = &ids(1)[0];
        let mut pool = IsolatePool::default();
        assert!((0..RUNS_MAX).all(|_| pool.acquire(id, None, false) != Admission::None));
        assert_eq!(pool.acquire(id, None, false), Admission::None);
        pool.release(id);
        assert_eq!(pool.acquire(id, None, false), Admission::Known);
        assert_eq!(pool.acquire(id, None, false), Admission::None);
    }

    #[test]
    fn an_isolate_with_network_has_one_run_at_a_time() {
        let id = &ids(1)[0];
        let mut pool = IsolatePool::default();
        assert_eq!(pool.acquire(id, None, true), Admission::New(None));
        assert_eq!(pool.acquire(id, None, true), Admission::None);
        pool.release(id);
        assert_eq!(pool.acquire(id, None, true), Admission::Known);
    }

    #[test]
    fn an_isolate_whose_program_tried_the_network_has_one_run_at_a_time_from_then_on() {
        let id = &ids(1)[0];
        let mut pool = IsolatePool::default();
        pool.reaches_out(id);
        assert_eq!(
            pool.acquire(id, None, false),
            Admission::New(None),
            "a name that is not in use is none to remember"
        );
        assert_eq!(pool.acquire(id, None, false), Admission::Known);
        pool.reaches_out(id);
        pool.release(id);
        assert_eq!(pool.acquire(id, None, false), Admission::None);
        pool.release(id);
        assert_eq!(pool.acquire(id, None, false), Admission::Known);
        assert_eq!(pool.acquire(id, None, false), Admission::None);
    }

    #[test]
    fn a_retired_name_is_not_used_again() {
        let ids = ids(RETIRED_MAX + 1);
        let mut pool = IsolatePool::default();
        pool.acquire(&ids[0], None, false);
        pool.retire(&ids[0]);
        assert_eq!(pool.acquire(&ids[0], None, false), Admission::None);
        ids[..RETIRED_MAX].iter().for_each(|id| pool.retire(id));
        assert_eq!(pool.acquire(&ids[0], None, false), Admission::None);
        pool.retire(&ids[RETIRED_MAX]);
        assert_eq!(pool.acquire(&ids[0], None, false), Admission::Known, "the oldest is forgotten");
        assert_eq!(pool.acquire(&ids[RETIRED_MAX], None, false), Admission::None);
    }
}
