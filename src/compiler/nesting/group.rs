//! What the brackets around a place hold so far, and how deep that will nest.

use super::{ANGLE, BRACKET, KEYWORD, LINK, PREFIX, TEMPLATE};

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

/// How strongly a binary operator binds, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    /// `&&`, `||`, `??`.
    Logical,
    /// `==`, `<`, `in`; also `|`, `&` and `^`.
    Comparison,
    /// `+`, `-`, `<<`, `>>`.
    Sum,
    /// `*`, `/`, `%`.
    Product,
}

/// How many ranks there are.
const RANKS: usize = Rank::Product as usize + 1;

/// Operators of one rank with what stands between them. In `a + b + c` each `+` nests what stands before it, and no operand nests another.
#[derive(Debug, Clone, Copy, Default)]
struct Chain {
    operators: u32,
    /// The depth of the deepest operand that has ended.
    deepest: u32,
}

/// An open bracket, or the whole source. All depths are weights.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Group {
    pub(super) kind: Kind,
    /// Open `<`, which a comma does not close.
    pub(super) angles: u32,
    /// Whether this is within `type A = …`, where `|` and `&` nest nothing. Brackets there may hold other things than types.
    pub(super) alias: bool,
    /// The statement's or the item's parts that go on around all that follows: `if`, assignments, arrows, halves of conditionals.
    around: u32,
    chains: [Chain; RANKS],
    /// The levels of the operand here: prefixes, calls, members.
    operand: u32,
    /// The deepest bracket that was closed in this operand.
    closed: u32,
    /// The deepest of all that has ended here.
    ended: u32,
}

impl Group {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, ..Self::default() }
    }

    /// What stands around a bracket that opens here.
    pub(super) fn path(&self) -> u32 {
        let operators: u32 = self.chains.iter().map(|chain| chain.operators).sum();
        self.around + LINK * operators + self.operand + ANGLE * self.angles
    }

    /// The depth of what has been read since the statement or the item began.
    pub(super) fn depth(&self) -> u32 {
        self.around + self.chained(Rank::Logical) + ANGLE * self.angles
    }

    /// The depth of all that has been read.
    pub(super) fn deepest(&self) -> u32 {
        self.ended.max(self.depth())
    }

    /// The depth of what operators join, from those of `rank` to the strongest.
    fn chained(&self, rank: Rank) -> u32 {
        let stronger = self.chains.iter().skip(rank as usize).rev();
        stronger.fold(self.operand + self.closed, |depth, chain| depth.max(chain.deepest) + LINK * chain.operators)
    }

    /// A level of the operand: a prefix, a call, a member.
    pub(super) fn level(&mut self, weight: u32) {
        self.operand += weight;
    }

    /// A binary operator: the operand before it has ended.
    pub(super) fn operator(&mut self, rank: Rank) {
        let depth = self.chained(rank);
        let operators = self.chains[rank as usize].operators;
        // `depth` counts the operators of this rank, which the chain goes on to count.
        let deepest = depth - LINK * operators;
        let more = if self.alias { 0 } else { 1 };
        self.chains[rank as usize..].fill(Chain::default());
        self.chains[rank as usize] = Chain { operators: operators + more, deepest };
        self.operand = 0;
        self.closed = 0;
    }

    /// A bracket of this depth was closed.
    pub(super) fn close(&mut self, depth: u32) {
        self.closed = self.closed.max(depth);
    }

    /// All that follows in this statement or item nests in what is here.
    pub(super) fn nest(&mut self, weight: u32) {
        let around = self.around + weight;
        // What stands before it nests in it as well, without what makes it weigh more than its stack.
        self.ended = self.ended.max(self.depth() + weight.min(KEYWORD));
        self.begin(around);
    }

    /// A statement or an item ended, and the next stands in `around`.
    pub(super) fn end(&mut self, around: u32) {
        self.ended = self.deepest();
        self.begin(around);
    }

    /// An `<`: what follows it may be types, up to its `>`. The caller keeps what was before it, for [`Group::close_angle`].
    pub(super) fn open_angle(&mut self) {
        let around = self.path() - ANGLE * self.angles;
        self.ended = 0;
        self.begin(around);
        self.angles += 1;
    }

    /// What stands around the item here.
    pub(super) fn around(&self) -> u32 {
        self.around
    }

    /// Goes on as `before` an `<`, to which all since is what a bracket would be. `base` is what stood around the first item behind it.
    pub(super) fn close_angle(&mut self, before: Self, base: u32) {
        let inside = self.deepest().saturating_sub(base);
        *self = before;
        self.close(inside);
        self.level(PREFIX);
    }

    fn begin(&mut self, around: u32) {
        let Self { kind, angles, alias, ended, .. } = *self;
        *self = Self { kind, angles, alias, ended, around, ..Self::default() };
    }
}
