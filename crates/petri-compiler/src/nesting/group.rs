//! The contents of an open bracket so far, and how deep they nest: in `(a + b, !c`, the item `a + b` has ended, and `!` nests `c`.

use super::weights::{ANGLE, BRACKET, KEYWORD, LINK, PREFIX, TEMPLATE};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum BracketKind {
    #[default]
    Brace,
    /// The `{` of an object or a pattern.
    Object,
    Bracket,
    Paren,
    /// The parentheses of an `if` or a loop.
    Control,
    /// `${…}` in a template.
    Template,
}

impl BracketKind {
    /// The weight of the bracket while it is open.
    pub(crate) fn weight(self) -> u32 {
        if self == BracketKind::Template { TEMPLATE } else { BRACKET }
    }
}

/// The precedence of a binary operator, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precedence {
    /// `&&`, `||`, `??`.
    Logical,
    /// `==`, `<`, `in`, and also `|`, `&` and `^`.
    Comparison,
    /// `+`, `-`, `<<`, `>>`.
    Sum,
    /// `*`, `/`, `%`.
    Product,
}

/// The number of precedences.
const PRECEDENCES: usize = Precedence::Product as usize + 1;

/// The operators of one precedence and their operands. In `a + b + c` each `+` nests the chain before it, and no operand nests another.
#[derive(Debug, Clone, Copy, Default)]
struct Chain {
    operators: u32,
    /// The depth of the deepest operand that has ended.
    deepest: u32,
}

/// An open bracket, or the entire source. All depths are weights.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Group {
    pub(crate) kind: BracketKind,
    /// The number of open `<`, which a comma does not close.
    pub(crate) angles: u32,
    /// Whether the current position is within `type A = …`, where `|` and `&` nest nothing. Brackets there may contain code that is not a
    /// type.
    pub(crate) alias: bool,
    /// The weight of the tokens whose operand extends to the end of the statement or item: `if`, assignments, arrows, halves of
    /// conditionals.
    around: u32,
    chains: [Chain; PRECEDENCES],
    /// The weight of the current operand: prefixes, calls, members.
    operand: u32,
    /// The depth of the deepest bracket closed in the current operand.
    closed: u32,
    /// The depth of the deepest statement or item that has ended.
    ended: u32,
}

impl Group {
    pub(crate) fn new(kind: BracketKind) -> Self {
        Self { kind, ..Self::default() }
    }

    /// The weight around a bracket that opens here.
    pub(crate) fn path(&self) -> u32 {
        let operators: u32 = self.chains.iter().map(|chain| chain.operators).sum();
        self.around + LINK * operators + self.operand + ANGLE * self.angles
    }

    /// The depth of the current statement or item so far.
    pub(crate) fn depth(&self) -> u32 {
        self.around + self.chained(Precedence::Logical) + ANGLE * self.angles
    }

    /// The depth of everything read so far.
    pub(crate) fn deepest(&self) -> u32 {
        self.ended.max(self.depth())
    }

    /// The depth of the operands joined by operators of `precedence` and higher.
    fn chained(&self, precedence: Precedence) -> u32 {
        let stronger = self.chains.iter().skip(precedence as usize).rev();
        stronger.fold(self.operand + self.closed, |depth, chain| depth.max(chain.deepest) + LINK * chain.operators)
    }

    /// Adds a level to the operand: a prefix, a call, a member.
    pub(crate) fn level(&mut self, weight: u32) {
        self.operand += weight;
    }

    /// A binary operator, which ends the operand before it.
    pub(crate) fn operator(&mut self, precedence: Precedence) {
        let depth = self.chained(precedence);
        let operators = self.chains[precedence as usize].operators;
        // `depth` includes the operators of this precedence, which the chain counts itself.
        let deepest = depth - LINK * operators;
        let more = if self.alias { 0 } else { 1 };
        self.chains[precedence as usize..].fill(Chain::default());
        self.chains[precedence as usize] = Chain { operators: operators + more, deepest };
        self.operand = 0;
        self.closed = 0;
    }

    /// A bracket of this depth was closed.
    pub(crate) fn close(&mut self, depth: u32) {
        self.closed = self.closed.max(depth);
    }

    /// Nests the rest of the statement or item one level deeper.
    pub(crate) fn nest(&mut self, weight: u32) {
        let around = self.around + weight;
        // The code before the token nests in it too, but only with the part of the weight that stands for stack.
        self.ended = self.ended.max(self.depth() + weight.min(KEYWORD));
        self.begin(around);
    }

    /// Ends a statement or an item. The next statement or item has the weight `around` around it.
    pub(crate) fn end(&mut self, around: u32) {
        self.ended = self.deepest();
        self.begin(around);
    }

    /// Opens a `<`: type arguments may follow, up to a `>`. The caller keeps the group before it for [`Group::close_angle`].
    pub(crate) fn open_angle(&mut self) {
        let around = self.path() - ANGLE * self.angles;
        self.ended = 0;
        self.begin(around);
        self.angles += 1;
    }

    /// The weight around the current item.
    pub(crate) fn around(&self) -> u32 {
        self.around
    }

    /// Continues as the group `before` a `<`, as if everything since had been in a bracket. `base` is the weight around the first item
    /// after it.
    pub(crate) fn close_angle(&mut self, before: Self, base: u32) {
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
