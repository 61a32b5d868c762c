//! What is open around a place.

use super::{ANGLE, BRACKET, TEMPLATE};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Brace,
    /// `{` of an object or a pattern.
    Object,
    Bracket,
    Paren,
    /// The parentheses of an `if` or a loop.
    Control,
    /// `${…}` in a template.
    Template,
}

impl Kind {
    /// What it weighs while it is open.
    pub(super) fn weight(self) -> u32 {
        if self == Kind::Template { TEMPLATE } else { BRACKET }
    }
}

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Group {
    pub(super) kind: Kind,
    /// Levels since a statement or an item began.
    pub(super) chain: u32,
    /// Open `<`, which a comma does not close.
    pub(super) angles: u32,
}

impl Group {
    pub(super) fn weight(self) -> u32 {
        self.chain + ANGLE * self.angles
    }
}
