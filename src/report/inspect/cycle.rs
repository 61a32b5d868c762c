//! Cycles: which containers something inside them points back to, and the numbers they are shown by.

use super::Inspector;

/// What was pointed back to so far.
#[derive(Default)]
pub(super) struct Cycles {
    /// In the order of their `*1`, `*2` …
    targets: Vec<Target>,
    /// The containers that stand for them, each with its place in `targets`.
    containers: Vec<(usize, usize)>,
}

/// What a cycle points back to: an object by its id in the tree, or a container by its number here.
#[derive(PartialEq)]
enum Target {
    Object(u64),
    Container(usize),
}

impl Cycles {
    /// The number a container is shown by, if something points back to it.
    pub(super) fn reference(&self, container: usize) -> Option<usize> {
        self.containers.iter().find(|(known, _)| *known == container).map(|(_, at)| at + 1)
    }
}

impl Inspector {
    pub(super) fn cycle(&mut self, up: usize, id: u64) -> String {
        // An untrusted tree may point out of itself.
        let Some(container) = self.path.len().checked_sub(up).and_then(|at| self.path.get(at).copied()) else {
            return "[Circular]".to_owned();
        };
        let target = if id > 0 { Target::Object(id) } else { Target::Container(container) };
        let Cycles { targets, containers } = &mut self.cycles;
        let at = targets.iter().position(|known| *known == target).unwrap_or_else(|| {
            targets.push(target);
            targets.len() - 1
        });
        if !containers.contains(&(container, at)) {
            containers.push((container, at));
        }
        format!("[Circular *{}]", at + 1)
    }
}
