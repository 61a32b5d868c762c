//! The open brackets, and how deep the source nests in them: after `f([a`, the groups of `f(…)` and `[…]`.

use super::group::{BracketKind, Group};

/// The open brackets around the cursor, and the entire source as the outermost group.
#[derive(Debug, Clone, Default)]
pub(crate) struct Groups {
    /// The groups around the innermost, outermost first.
    outer: Vec<Group>,
    innermost: Group,
    /// The weight of the outer groups, with all brackets.
    weight: u32,
    /// For each open `<` of all groups: the group before it, and the weight around the items after it.
    angles: Vec<(Group, u32)>,
}

impl Groups {
    pub(crate) fn innermost(&mut self) -> &mut Group {
        &mut self.innermost
    }

    /// The kind of the innermost bracket.
    pub(crate) fn kind(&self) -> BracketKind {
        self.innermost.kind
    }

    /// The kinds of all groups, outermost first.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = BracketKind> {
        self.outer.iter().chain([&self.innermost]).map(|group| group.kind)
    }

    /// The weight around a bracket that opens here.
    pub(crate) fn path(&self) -> u32 {
        self.innermost.path().saturating_add(self.weight)
    }

    /// The weight along the deepest path of the current statement or item.
    pub(crate) fn depth(&self) -> u32 {
        self.weight.saturating_add(self.innermost.depth())
    }

    /// The number of open `<`.
    pub(crate) fn angles(&self) -> usize {
        self.angles.len()
    }

    /// Opens a bracket. `weight` is the weight of the construct that the bracket belongs to, such as a call.
    pub(crate) fn open(&mut self, kind: BracketKind, weight: u32) {
        self.innermost.level(weight);
        self.weight = self.weight.saturating_add(self.innermost.path() + kind.weight());
        self.outer.push(std::mem::replace(&mut self.innermost, Group::new(kind)));
    }

    /// Closes the innermost bracket, if one is open.
    pub(crate) fn close(&mut self) {
        let Some(outer) = self.outer.pop() else { return };
        self.close_angles(u32::MAX);
        let closed = std::mem::replace(&mut self.innermost, outer);
        self.weight = self.weight.saturating_sub(self.innermost.path() + closed.kind.weight());
        self.innermost.close(closed.deepest() + closed.kind.weight());
    }

    /// Opens a `<`: type arguments may follow.
    pub(crate) fn open_angle(&mut self) {
        let before = self.innermost;
        self.innermost.open_angle();
        self.angles.push((before, self.innermost.around()));
    }

    /// Closes the open `<` of the innermost group, at most `count` of them.
    pub(crate) fn close_angles(&mut self, count: u32) {
        for _ in 0..count.min(self.innermost.angles) {
            if let Some((before, base)) = self.angles.pop() {
                self.innermost.close_angle(before, base);
            }
        }
    }

    /// Ends an item of a list: a comma follows.
    pub(crate) fn end_item(&mut self) {
        let in_angle = self.innermost.angles > 0;
        let around = self.angles.last().filter(|_| in_angle).map_or(0, |(_, around)| *around);
        self.innermost.end(around);
    }

    /// Ends the statement: the next token cannot continue it.
    pub(crate) fn end_statement(&mut self) {
        self.close_angles(u32::MAX);
        self.innermost.alias = false;
        self.innermost.end(0);
    }
}
