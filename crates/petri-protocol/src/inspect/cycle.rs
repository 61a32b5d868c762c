//! Cycles: the containers that are referred to from inside, and the numbers they are shown with.

use std::collections::HashMap;

/// The enclosing containers of the current value, and the targets of references so far.
#[derive(Default)]
pub(crate) struct Cycles {
    /// The enclosing containers, the outermost first. A container's number is unique in the text.
    path: Vec<usize>,
    /// The number of the next container.
    next: usize,
    /// The index of each target: 0 for the target of `[Circular *1]`.
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
    /// The number of enclosing containers.
    pub(crate) fn nesting(&self) -> usize {
        self.path.len()
    }

    /// Enters a container.
    pub(crate) fn enter(&mut self) {
        self.path.push(self.next);
        self.next += 1;
    }

    /// Leaves the container entered last, whose object has this id. `<ref *1>` if something refers to the container or its object.
    pub(crate) fn leave(&mut self, id: u64) -> Option<String> {
        let container = self.path.pop()?;
        let object = || self.targets.get(&ReferenceTarget::Object(id)).filter(|_| id > 0);
        self.containers.get(&container).or_else(object).map(|index| format!("<ref *{}>", index + 1))
    }

    /// Refers to the object with this id, or, where the id is 0, to the container so many levels up: `[Circular *1]`.
    pub(crate) fn refer(&mut self, up: usize, id: u64) -> String {
        // A reference in an untrusted tree may point outside the tree.
        let Some(container) = self.path.len().checked_sub(up).and_then(|at| self.path.get(at).copied()) else {
            return "[Circular]".to_owned();
        };
        let target = if id > 0 { ReferenceTarget::Object(id) } else { ReferenceTarget::Container(container) };
        let next = self.targets.len();
        let index = *self.targets.entry(target).or_insert(next);
        self.containers.entry(container).or_insert(index);
        format!("[Circular *{}]", index + 1)
    }
}
