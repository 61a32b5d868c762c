//! The pool of named isolates, which later runs can use again.
//!
//! Local workerd never frees a named isolate: each holds 2 to 3 MB and whatever its program keeps. So the pool is bounded,
//! in total and for each group of tenants, and an evicted isolate is aborted.

use crate::isolate::IsolateId;
use std::collections::{HashMap, HashSet, VecDeque};

/// Most named isolates at once.
const NAMED_MAX: usize = 256;
/// Most named isolates of one group.
const NAMED_PER_GROUP_MAX: usize = 32;
/// Most runs in one isolate at once; the harness refuses more.
pub(crate) const RUNS_MAX: usize = 16;
/// Most runs at once in an isolate that has network or whose program tried to use it: a request from the isolate must belong
/// to exactly one run.
const RUNS_WITH_NETWORK_MAX: usize = 1;
/// Most ids remembered as retired; the oldest are dropped first.
const RETIRED_MAX: usize = 1024;

/// Whether a run gets a lease of a named isolate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Admission {
    /// The isolate is in the pool already.
    Known,
    /// The isolate is new in the pool. The isolate given here was evicted for it, and the caller must abort that one.
    New(Option<IsolateId>),
    /// No lease: the run gets an unnamed isolate.
    None,
}

/// The named isolates, and the ids that were retired.
#[derive(Debug, Default)]
pub(crate) struct IsolatePool {
    named: HashMap<IsolateId, Named>,
    retired: HashSet<IsolateId>,
    /// The ids of `retired`, oldest first.
    retired_order: VecDeque<IsolateId>,
    /// Leases tried so far; orders `Named::last_use`.
    uses: u64,
}

/// A named isolate.
#[derive(Debug)]
struct Named {
    /// The group whose quota it counts towards; `None` in a runtime without groups.
    group: Option<String>,
    runs: usize,
    last_use: u64,
    /// Whether its program tried to use the network.
    used_network: bool,
}

impl IsolatePool {
    /// A pool of these isolates, least recently used first, with no runs. Restores a pool whose memory was lost.
    pub(crate) fn restored(names: impl IntoIterator<Item = (IsolateId, Option<String>)>) -> Self {
        let mut restored = Self::default();
        for (id, group) in names {
            let last_use = restored.count_use();
            restored.named.insert(id, Named { group, runs: 0, last_use, used_network: false });
        }
        restored
    }

    /// Acquires a lease of the isolate `id` for a run of `group`. Every admission but [`Admission::None`] must be followed by
    /// exactly one [`release`](Self::release) or [`retire`](Self::retire).
    ///
    /// If the group or the whole pool is full, its least recently used isolate without a run is evicted.
    pub(crate) fn acquire(&mut self, id: &IsolateId, group: Option<&str>, network: bool) -> Admission {
        if self.retired.contains(id) {
            return Admission::None;
        }
        let last_use = self.count_use();
        if let Some(named) = self.named.get_mut(id) {
            let runs_max = if network || named.used_network { RUNS_WITH_NETWORK_MAX } else { RUNS_MAX };
            if named.runs >= runs_max {
                return Admission::None;
            }
            named.runs += 1;
            named.last_use = last_use;
            return Admission::Known;
        }
        let new = Named { group: group.map(str::to_owned), runs: 1, last_use, used_network: false };
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

    /// Gives back the lease of a run that completed.
    pub(crate) fn release(&mut self, id: &IsolateId) {
        if let Some(named) = self.named.get_mut(id) {
            named.runs = named.runs.saturating_sub(1);
        }
    }

    /// Gives back the lease of a run that did not complete, and never leases this isolate again: a failed start would fail for
    /// ever under its name, and a program that was cut off may still hold its resources. The isolate counts until it is evicted.
    pub(crate) fn retire(&mut self, id: &IsolateId) {
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

    /// Records that the program of the isolate `id` tried to use the network. The isolate then takes one run at a time, so that
    /// each later attempt belongs to a known run.
    pub(crate) fn mark_network_use(&mut self, id: &IsolateId) {
        if let Some(named) = self.named.get_mut(id) {
            named.used_network = true;
        }
    }

    /// Named isolates in the pool.
    pub(crate) fn count(&self) -> usize {
        self.named.len()
    }

    fn count_use(&mut self) -> u64 {
        self.uses += 1;
        self.uses
    }

    /// The least recently used isolate that has no run and that `is_candidate` accepts.
    fn longest_idle(&self, is_candidate: impl Fn(&Named) -> bool) -> Option<IsolateId> {
        let idle = self.named.iter().filter(|(_, named)| named.runs == 0 && is_candidate(named));
        idle.min_by_key(|(_, named)| named.last_use).map(|(id, _)| id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(count: usize) -> Vec<IsolateId> {
        (0..count).map(|n| IsolateId::from_text(n.to_string())).collect()
    }

    /// Acquires and releases a lease.
    fn use_once(pool: &mut IsolatePool, id: &IsolateId, group: &str) -> Admission {
        let admission = pool.acquire(id, Some(group), false);
        if admission != Admission::None {
            pool.release(id);
        }
        admission
    }

    #[test]
    fn a_full_group_evicts_its_least_recently_used_isolate() {
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
    fn the_whole_pool_is_bounded() {
        let ids = ids(NAMED_MAX + 1);
        let mut pool = IsolatePool::default();
        for (n, id) in ids[..NAMED_MAX].iter().enumerate() {
            let group = (n / NAMED_PER_GROUP_MAX).to_string();
            assert_eq!(use_once(&mut pool, id, &group), Admission::New(None));
        }
        assert_eq!(use_once(&mut pool, &ids[NAMED_MAX], "new"), Admission::New(Some(ids[0].clone())));
    }

    #[test]
    fn without_groups_only_the_total_bound_applies() {
        let ids = ids(NAMED_MAX + 1);
        let mut pool = IsolatePool::default();
        assert!(ids[..NAMED_MAX].iter().all(|id| pool.acquire(id, None, false) == Admission::New(None)));
        assert_eq!(pool.acquire(&ids[NAMED_MAX], None, false), Admission::None, "no isolate is idle");
        pool.release(&ids[7]);
        assert_eq!(pool.acquire(&ids[NAMED_MAX], None, false), Admission::New(Some(ids[7].clone())));
    }

    #[test]
    fn an_isolate_with_a_run_is_not_evicted() {
        let ids = ids(NAMED_PER_GROUP_MAX + 1);
        let mut pool = IsolatePool::default();
        for id in &ids[..NAMED_PER_GROUP_MAX] {
            pool.acquire(id, Some("a"), false);
        }
        assert_eq!(pool.acquire(&ids[NAMED_PER_GROUP_MAX], Some("a"), false), Admission::None);
    }

    #[test]
    fn restored_isolates_count_towards_the_bounds() {
        let ids = ids(NAMED_PER_GROUP_MAX + 1);
        let known = ids[..NAMED_PER_GROUP_MAX].iter().map(|id| (id.clone(), Some("a".to_owned())));
        let mut pool = IsolatePool::restored(known);
        assert_eq!(pool.count(), NAMED_PER_GROUP_MAX);
        assert_eq!(use_once(&mut pool, &ids[0], "a"), Admission::Known);
        assert_eq!(use_once(&mut pool, &ids[NAMED_PER_GROUP_MAX], "a"), Admission::New(Some(ids[1].clone())));
    }

    #[test]
    fn leases_of_an_isolate_are_bounded() {
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
    fn an_isolate_whose_program_tried_the_network_has_one_run_at_a_time_afterwards() {
        let id = &ids(1)[0];
        let mut pool = IsolatePool::default();
        pool.mark_network_use(id);
        assert_eq!(pool.acquire(id, None, false), Admission::New(None), "an isolate outside the pool is not marked");
        assert_eq!(pool.acquire(id, None, false), Admission::Known);
        pool.mark_network_use(id);
        pool.release(id);
        assert_eq!(pool.acquire(id, None, false), Admission::None);
        pool.release(id);
        assert_eq!(pool.acquire(id, None, false), Admission::Known);
        assert_eq!(pool.acquire(id, None, false), Admission::None);
    }

    #[test]
    fn a_retired_isolate_is_not_leased_again() {
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
