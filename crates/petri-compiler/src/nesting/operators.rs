//! How operators nest: `a + b * c` is `a + (b * c)`, and `a ** b ** c` is `a ** (b ** c)`.

use super::cursor::Cursor;
use super::group::{BracketKind, Precedence};
use super::groups::Groups;
use super::token::LastToken;
use super::weights::{ARROW, DEFAULT, KEYWORD, PREFIX, SUFFIX};

/// Passes the operator that begins with `byte`, and returns its token. An operator may be passed in parts, `>>` as `>` and `>`, if
/// the parts together nest as much as the operator.
pub(crate) fn pass_operator<'s>(
    cursor: &mut Cursor<'_>,
    groups: &mut Groups,
    last: LastToken<'_>,
    byte: u8,
) -> LastToken<'s> {
    if cursor.is_on_new_line() && (last.is_operand() || last == LastToken::CloseBrace) && begins_statement(cursor, byte)
    {
        groups.end_statement();
    }
    let follows_operand = last.is_operand() && !cursor.is_on_new_line();
    let next = cursor.peek(1);
    let twice = next == Some(byte);
    let (length, token) = match byte {
        b'=' if next == Some(b'>') => {
            groups.innermost().nest(ARROW);
            (2, LastToken::Arrow)
        }
        b'&' | b'|' | b'?' if twice => {
            // No type contains these, so an open `<` before them was a comparison.
            groups.close_angles(u32::MAX);
            groups.innermost().operator(Precedence::Logical);
            (2, LastToken::Operator)
        }
        b'=' | b'!' if compares(cursor, byte) => {
            groups.innermost().operator(Precedence::Comparison);
            (2 + usize::from(cursor.peek(2) == Some(b'=')), LastToken::Operator)
        }
        b'=' => {
            let assigns = !follows_operator(cursor);
            let listed = matches!(groups.kind(), BracketKind::Paren | BracketKind::Bracket | BracketKind::Object);
            groups.innermost().nest(if assigns && listed { DEFAULT } else { KEYWORD });
            (1, LastToken::Operator)
        }
        b'?' if next == Some(b'.') => {
            groups.innermost().level(SUFFIX);
            (2, LastToken::Operator)
        }
        b'?' | b':' => {
            groups.innermost().nest(KEYWORD);
            (1, LastToken::Operator)
        }
        b'.' => {
            groups.innermost().level(SUFFIX);
            (1, LastToken::Operator)
        }
        b'+' | b'-' if twice => {
            groups.innermost().level(PREFIX);
            (2, if follows_operand { LastToken::Postfix } else { LastToken::Operator })
        }
        b'!' if follows_operand => {
            groups.innermost().level(SUFFIX);
            (1, LastToken::Postfix)
        }
        // `<<` begins no type arguments except those of a function type, whose arrow has its own weight.
        b'<' if twice => {
            groups.innermost().operator(Precedence::Sum);
            (2, LastToken::Operator)
        }
        b'<' if next == Some(b'=') => {
            groups.innermost().operator(Precedence::Comparison);
            (2, LastToken::Operator)
        }
        b'<' => {
            groups.open_angle();
            (1, LastToken::Operator)
        }
        b'>' if groups.innermost().angles > 0 => {
            groups.close_angles(1);
            (1, LastToken::Angle)
        }
        b'>' => {
            groups.innermost().operator(Precedence::Comparison);
            // Passes the `=` of `>=` too, so that it is not read as an assignment.
            (1 + usize::from(next == Some(b'=')), LastToken::Angle)
        }
        // A power nests its right operand: `a ** (b ** c)`.
        b'*' if twice => {
            groups.innermost().level(PREFIX);
            (2, LastToken::Operator)
        }
        _ => {
            let is_binary = last.is_operand()
                || last == LastToken::CloseBrace
                || last == LastToken::Angle && !matches!(byte, b'+' | b'-' | b'*' | b'/');
            match precedence(byte) {
                Some(precedence) if is_binary => groups.innermost().operator(precedence),
                _ => groups.innermost().level(PREFIX),
            }
            (1, LastToken::Operator)
        }
    };
    cursor.advance(length);
    token
}

/// Whether an operator on a new line begins a statement.
fn begins_statement(cursor: &Cursor<'_>, byte: u8) -> bool {
    byte == b'~' || byte == b'!' && cursor.peek(1) != Some(b'=')
}

/// Whether `==`, `===`, `!=` or `!==` is here.
fn compares(cursor: &Cursor<'_>, byte: u8) -> bool {
    cursor.peek(1) == Some(b'=') && (byte == b'!' || !follows_operator(cursor))
}

/// Whether the byte before an `=` belongs to the same operator.
fn follows_operator(cursor: &Cursor<'_>) -> bool {
    cursor.follows(b"=!<>+-*/%&|^?")
}

/// The precedence of a binary operator of one byte.
fn precedence(byte: u8) -> Option<Precedence> {
    match byte {
        b'|' | b'&' | b'^' => Some(Precedence::Comparison),
        b'+' | b'-' => Some(Precedence::Sum),
        b'*' | b'/' | b'%' => Some(Precedence::Product),
        _ => None,
    }
}
