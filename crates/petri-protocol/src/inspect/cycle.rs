//! Cycles: the containers that are referred to from inside, and the numbers they are shown with.

use super::Inspector;
use std::collections::HashMap;

/// The targets of references so far.
#[derive(Default)]
pub(crate) struct Cycles {
    /// Each target with its number in the order `*1`, `*2` …
    targets: HashMap<ReferenceTarget, usize>,
    /// The containers of these targets, each with the index of its first target.
    containers: HashMap<usize, usize>,
}

/// The target of a reference: an object by its id in the tree, or a container by its number here.
#[derive(PartialEq, Eq, Hash)]
enum ReferenceTarget {
    Object(u64),
    Container(usize),
}

impl Cycles {
    /// The number a container is shown with, if something refers to the container or its object.
    pub(crate) fn reference(&self, container: usize, id: u64) -> Option<usize> {
        let object = || self.targets.get(&ReferenceTarget::Object(id)).filter(|_| id > 0);
        self.containers.get(&container).or_else(object).map(|at| at + 1)
    }
}

impl Inspector {
    pub(crate) fn cycle(&mut self, up: usize, id: u64) -> String {
        // A reference in an untrusted tree may point outside the tree.
        let Some(container) = self.path.len().checked_sub(up).and_then(|at| self.path.get(at).copied()) else {
            return "[Circular]".to_owned();
        };
        let target = if id > 0 { ReferenceTarget::Object(id) } else { ReferenceTarget::Container(container) };
        let Cycles { targets, containers } = &mut self.cycles;
        let next = targets.len();
        let at = *targets.entry(target).or_insert(next);
        containers.entry(container).or_insert(at);
        format!("[Circular *{}]", at + 1)
    }
}
