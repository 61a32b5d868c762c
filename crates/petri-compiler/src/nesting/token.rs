//! The token before the cursor. It decides what the next token means: `a /b/ c` divides, `return /b/` does not.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LastToken<'s> {
    /// The end of an operand.
    Operand,
    /// The name `type`. It is an operand, or begins a type alias.
    Type,
    Keyword(&'s str),
    /// An operator, an opening bracket or a comma.
    Operator,
    Arrow,
    /// `!`, `++` or `--` after an operand.
    Postfix,
    /// The `)` of an `if` or a loop.
    Control,
    CloseBrace,
    /// A `>` that may close type arguments.
    Angle,
    Semicolon,
}

impl<'s> LastToken<'s> {
    /// The keyword. Empty for another token.
    pub(crate) fn keyword(self) -> &'s str {
        if let Self::Keyword(word) = self { word } else { "" }
    }

    /// Whether the token ends an operand, so that an operator after it is binary or postfix.
    pub(crate) fn is_operand(self) -> bool {
        matches!(self, Self::Operand | Self::Type | Self::Postfix)
    }

    /// Whether an operand must follow.
    pub(crate) fn is_operator(self) -> bool {
        matches!(self, Self::Operator | Self::Arrow)
    }

    /// Whether the statement may end here. The next word begins a statement then, unless it is a keyword such as `else`.
    pub(crate) fn may_end_statement(self, on_new_line: bool) -> bool {
        match self {
            Self::CloseBrace | Self::Semicolon => true,
            Self::Operand | Self::Type | Self::Postfix | Self::Angle => on_new_line,
            Self::Keyword(_) | Self::Operator | Self::Arrow | Self::Control => false,
        }
    }
}
