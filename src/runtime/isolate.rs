//! Which isolate a run gets: its id, and whether an isolate by that id may be kept warm.

use super::code::WorkerCode;
use sha2::{Digest, Sha256};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// The name of an isolate: SHA-256 of who asks and all it is made of, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IsolateId(String);

impl IsolateId {
    /// The id of `tenant`'s isolate for `code`. Two tenants never share one, not even for the same code.
    pub fn new(tenant: &str, code: &WorkerCode) -> Self {
        let mut hash = Sha256::new();
        let [harness, program, network] = code.identity();
        for part in [tenant.as_bytes(), &harness, &program, &network] {
            // With its length before it, no part can reach into the next.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let mut id = String::with_capacity(64);
        for byte in hash.finalize() {
            // Writing to a String cannot fail.
            let _ = write!(id, "{byte:02x}");
        }
        Self(id)
    }

    /// The id, 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Named isolates alive at once. Local workerd never gives one up, and each keeps about 3 MB.
const NAMED_MAX: usize = 256;
/// Runs in one isolate at once; the harness refuses more.
const RUNS_MAX: usize = 16;
/// Runs at once in an isolate with network: what comes out of it must be one run's.
const RUNS_WITH_NETWORK_MAX: usize = 1;
/// Ids remembered as retired.
const RETIRED_MAX: usize = 1024;

/// The isolates that were given a name, and those that never may have one again.
///
/// It is an economy and a safeguard, not a record: when it is lost, isolates are merely made anew.
#[derive(Debug, Default)]
pub struct Names {
    /// Runs under way, by name.
    named: HashMap<IsolateId, usize>,
    retired: HashSet<IsolateId>,
}

impl Names {
    /// Takes a place in the isolate named `id`, which has network or not, if there may be one and it is not full. Every `true` is to be followed by
    /// one [`leave`](Self::leave) or [`retire`](Self::retire); after `false` the run gets an isolate without a name.
    pub fn enter(&mut self, id: &IsolateId, network: bool) -> bool {
        let runs_max = if network { RUNS_WITH_NETWORK_MAX } else { RUNS_MAX };
        if self.retired.contains(id) {
            return false;
        }
        let may_name = self.named.len() < NAMED_MAX;
        match self.named.entry(id.clone()) {
            Entry::Occupied(mut runs) if *runs.get() < runs_max => *runs.get_mut() += 1,
            Entry::Vacant(free) if may_name => _ = free.insert(1),
            _ => return false,
        }
        true
    }

    /// Gives the place back after a run that came to its end.
    pub fn leave(&mut self, id: &IsolateId) {
        if let Some(runs) = self.named.get_mut(id) {
            *runs = runs.saturating_sub(1);
        }
    }

    /// Gives the place back after a run that did not: nobody gets this isolate again. A failed start would fail for ever
    /// under its name, and whoever was cut off may still hold what it holds.
    pub fn retire(&mut self, id: &IsolateId) {
        self.leave(id);
        if self.retired.len() >= RETIRED_MAX {
            self.retired.clear();
        }
        self.retired.insert(id.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::super::compilations::tests::compiled;
    use super::*;
    use crate::program::ExecuteRequest;
    use serde_json::{Value, json};

    fn id(tenant: &str, request: Value) -> IsolateId {
        let request: ExecuteRequest = serde_json::from_value(request).unwrap();
        let execution = request.try_into().unwrap();
        IsolateId::new(tenant, &WorkerCode::new(&execution, &compiled(&execution)))
    }

    #[test]
    fn the_id_depends_on_visitor_code_and_every_option() {
        let base = id("a", json!({"code": "ab"}));
        assert_eq!(base, id("a", json!({"code": "ab", "prompt": "any", "request": {"path": "/x"}})));
        for other in [
            id("b", json!({"code": "ab"})),
            id("a", json!({"code": "ba"})),
            id("a", json!({"modules": {"other.js": "ab"}})),
            id("a", json!({"code": "ab", "env": {"A": 1}})),
            id("a", json!({"code": "ab", "compatibility_date": "2026-01-01"})),
            id("a", json!({"code": "ab", "compatibility_flags": ["url_original"]})),
            id("a", json!({"code": "ab", "limits": {"cpu_ms": 1}})),
            id("a", json!({"code": "ab", "network": "open"})),
            id("a", json!({"code": "ab", "network": {"allow": []}})),
        ] {
            assert_ne!(base, other);
        }
        assert_eq!(base.as_str().len(), 64);
    }

    fn ids(count: usize) -> Vec<IsolateId> {
        (0..count).map(|n| IsolateId(n.to_string())).collect()
    }

    #[test]
    fn names_are_bounded() {
        let ids = ids(NAMED_MAX + 1);
        let mut names = Names::default();
        assert!(ids[..NAMED_MAX].iter().all(|id| names.enter(id, false)));
        assert!(!names.enter(&ids[NAMED_MAX], false));
        names.leave(&ids[0]);
        assert!(names.enter(&ids[0], false), "one that has a name keeps it");
    }

    #[test]
    fn places_in_an_isolate_are_bounded() {
        let id = &ids(1)[0];
        let mut names = Names::default();
        assert!((0..RUNS_MAX).all(|_| names.enter(id, false)));
        assert!(!names.enter(id, false));
        names.leave(id);
        assert!(names.enter(id, false));
        assert!(!names.enter(id, false));
    }

    #[test]
    fn an_isolate_with_network_has_one_run_at_a_time() {
        let id = &ids(1)[0];
        let mut names = Names::default();
        assert!(names.enter(id, true));
        assert!(!names.enter(id, true));
        names.leave(id);
        assert!(names.enter(id, true));
    }

    #[test]
    fn a_retired_name_is_not_used_again() {
        let ids = ids(RETIRED_MAX + 1);
        let mut names = Names::default();
        assert!(names.enter(&ids[0], false));
        names.retire(&ids[0]);
        assert!(!names.enter(&ids[0], false));
        ids.iter().for_each(|id| names.retire(id));
        assert!(!names.enter(&ids[RETIRED_MAX], false), "what is remembered is bounded, the newest is kept");
    }
}
