//! What the members of enums are, as far as the source tells: numbers, from which the next member counts on, and texts, which have no
//! way back from the value to the name.
//!
//! No text is ever put together: `enum E { A = "x", B = A + A, C = B + B }` would double one with every member. That a value is a text
//! is all that compiling needs to know.

use oxc_ast::ast::{BinaryExpression, Expression, Program, TSEnumDeclaration, TSEnumMember, UnaryExpression};
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::Scoping;
use oxc_syntax::operator::{BinaryOperator, UnaryOperator};
use oxc_syntax::symbol::SymbolId;
use std::collections::HashMap;

/// A value that is known before the program runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Known {
    /// A number.
    Number(f64),
    /// Some text.
    Text,
}

/// The enums of one module. All bodies of one symbol are one enum.
#[derive(Default)]
pub struct EnumValues {
    /// The members of each enum by name, with their values where those are known.
    enums: HashMap<SymbolId, HashMap<String, Option<Known>>>,
    /// The known values of members, by the byte offset that a member begins at.
    values: HashMap<u32, Known>,
}

impl EnumValues {
    /// Of a module. Each initial value is read once.
    pub fn of(program: &Program<'_>, scoping: &Scoping) -> Self {
        let mut reader = Reader { scoping, found: Self::default() };
        reader.visit_program(program);
        reader.found
    }

    /// The value of a member.
    pub fn value(&self, member: &TSEnumMember<'_>) -> Option<Known> {
        self.values.get(&member.span.start).copied()
    }

    /// Whether the enum has a member of this name, in whichever of its bodies.
    pub fn has(&self, symbol: SymbolId, name: &str) -> bool {
        self.enums.get(&symbol).is_some_and(|members| members.contains_key(name))
    }
}

struct Reader<'s> {
    scoping: &'s Scoping,
    found: EnumValues,
}

impl<'a> Visit<'a> for Reader<'_> {
    fn visit_ts_enum_declaration(&mut self, it: &TSEnumDeclaration<'a>) {
        walk::walk_ts_enum_declaration(self, it);
        let Some(symbol) = it.id.symbol_id.get() else { return };
        self.found.enums.entry(symbol).or_default();
        let mut last = Some(Known::Number(-1.0));
        for member in &it.body.members {
            let value = match (&member.initializer, last) {
                (Some(initializer), _) => self.value(initializer, symbol),
                (None, Some(Known::Number(last))) => Some(Known::Number(last + 1.0)),
                (None, _) => None,
            };
            if let Some(value) = value {
                self.found.values.insert(member.span.start, value);
            }
            let name = member.id.static_name().to_string();
            self.found.enums.entry(symbol).or_default().insert(name, value);
            last = value;
        }
    }
}

impl Reader<'_> {
    fn value(&self, it: &Expression<'_>, own: SymbolId) -> Option<Known> {
        match it {
            Expression::NumericLiteral(it) => Some(Known::Number(it.value)),
            Expression::StringLiteral(_) => Some(Known::Text),
            Expression::TemplateLiteral(it) => {
                it.expressions.iter().all(|it| self.value(it, own).is_some()).then_some(Known::Text)
            }
            Expression::ParenthesizedExpression(it) => self.value(&it.expression, own),
            Expression::Identifier(it) => match self.member(own, it.name.as_str()) {
                Some(value) => value,
                None => {
                    let declared =
                        it.reference_id.get().is_some_and(|id| self.scoping.get_reference(id).symbol_id().is_some());
                    match it.name.as_str() {
                        "Infinity" if !declared => Some(Known::Number(f64::INFINITY)),
                        "NaN" if !declared => Some(Known::Number(f64::NAN)),
                        _ => None,
                    }
                }
            },
            Expression::StaticMemberExpression(it) => self.of_another(&it.object, it.property.name.as_str()),
            Expression::ComputedMemberExpression(it) => match &it.expression {
                Expression::StringLiteral(name) => self.of_another(&it.object, name.value.as_str()),
                _ => None,
            },
            Expression::UnaryExpression(it) => self.unary(it, own),
            Expression::BinaryExpression(it) => self.binary(it, own),
            _ => None,
        }
    }

    /// A member that was read before; its value where it is known.
    fn member(&self, symbol: SymbolId, name: &str) -> Option<Option<Known>> {
        self.found.enums.get(&symbol)?.get(name).copied()
    }

    fn of_another(&self, object: &Expression<'_>, name: &str) -> Option<Known> {
        let Expression::Identifier(object) = object else { return None };
        let symbol = self.scoping.get_reference(object.reference_id.get()?).symbol_id()?;
        self.member(symbol, name)?
    }

    fn unary(&self, it: &UnaryExpression<'_>, own: SymbolId) -> Option<Known> {
        let value = match self.value(&it.argument, own)? {
            Known::Number(value) => value,
            // What text comes to as a number is left to the run.
            Known::Text => return None,
        };
        Some(Known::Number(match it.operator {
            UnaryOperator::UnaryPlus => value,
            UnaryOperator::UnaryNegation => -value,
            UnaryOperator::BitwiseNot => f64::from(!to_int32(value)),
            _ => return None,
        }))
    }

    fn binary(&self, it: &BinaryExpression<'_>, own: SymbolId) -> Option<Known> {
        let (left, right) = match (self.value(&it.left, own)?, self.value(&it.right, own)?) {
            (Known::Number(left), Known::Number(right)) => (left, right),
            _ => return (it.operator == BinaryOperator::Addition).then_some(Known::Text),
        };
        Some(Known::Number(match it.operator {
            BinaryOperator::Addition => left + right,
            BinaryOperator::Subtraction => left - right,
            BinaryOperator::Multiplication => left * right,
            BinaryOperator::Division => left / right,
            BinaryOperator::Remainder => left % right,
            // Where Rust has 1 and JavaScript has NaN.
            BinaryOperator::Exponential if right.is_nan() || (left.abs() == 1.0 && right.is_infinite()) => f64::NAN,
            BinaryOperator::Exponential => left.powf(right),
            BinaryOperator::ShiftLeft => f64::from(to_int32(left).wrapping_shl(to_uint32(right))),
            BinaryOperator::ShiftRight => f64::from(to_int32(left).wrapping_shr(to_uint32(right))),
            BinaryOperator::ShiftRightZeroFill => f64::from(to_uint32(left).wrapping_shr(to_uint32(right))),
            BinaryOperator::BitwiseAnd => f64::from(to_int32(left) & to_int32(right)),
            BinaryOperator::BitwiseOR => f64::from(to_int32(left) | to_int32(right)),
            BinaryOperator::BitwiseXOR => f64::from(to_int32(left) ^ to_int32(right)),
            _ => return None,
        }))
    }
}

/// <https://tc39.es/ecma262/#sec-touint32>
fn to_uint32(value: f64) -> u32 {
    // The remainder is below 2^32; what is not a number becomes 0.
    value.trunc().rem_euclid(4_294_967_296.0) as u32
}

/// <https://tc39.es/ecma262/#sec-toint32>
fn to_int32(value: f64) -> i32 {
    to_uint32(value) as i32
}

#[cfg(test)]
mod tests {
    use super::super::module::{Language, Parsed};
    use super::*;
    use oxc_allocator::Allocator;
    use oxc_ast::ast::Statement;

    /// What the members of all enums of a source are: numbers, `text`, or `?`.
    #[track_caller]
    fn check(source: &str, expect: &str) {
        let allocator = Allocator::default();
        let Ok(parsed) = Parsed::read(&allocator, source, Language::TypeScript) else { panic!("{source}") };
        let values = EnumValues::of(parsed.program, &parsed.scoping);
        let enums = parsed.program.body.iter().filter_map(|statement| match statement {
            Statement::TSEnumDeclaration(it) => Some(it),
            _ => None,
        });
        let found: Vec<_> = enums.flat_map(|it| &it.body.members).map(|member| values.value(member)).collect();
        let shown = found.into_iter().map(|value| match value {
            Some(Known::Number(number)) => number.to_string(),
            Some(Known::Text) => "text".to_owned(),
            None => "?".to_owned(),
        });
        assert_eq!(shown.collect::<Vec<_>>().join(" "), expect, "{source}");
    }

    #[test]
    fn members_count_on() {
        check("enum E { A, B = 5, C, D = 'x', F = f(), G = -1, H }", "0 5 6 text ? -1 0");
    }

    #[test]
    fn what_is_known_is_worked_out() {
        check(
            "enum E { A = 1 << 3, B = A | 1, C = ~A, D = 2 ** 3, F = 7 % 4 * (1 + 1), G = -8 >>> 28 }",
            "8 9 -9 8 6 15",
        );
        check(
            "enum E { A = 2 ** 40, B = A | 0, C = (A + 3) | 0, D = NaN | 0, F = 1 ** NaN }",
            "1099511627776 0 3 0 NaN",
        );
        check(
            "enum E { A = 'x', B = A + 1, C = `${A}${B}`, D = `${f()}`, F = 1 + `y`, G = A - 1, H = -A }",
            "text text text ? text ? ?",
        );
        check("const NaN = 1; enum E { A = Infinity, B = NaN }", "inf ?");
    }

    #[test]
    fn other_enums_and_other_bodies_are_known_once_they_were_read() {
        check("enum A { X = 4, 'a-b' = 7 } enum B { Y = A.X + A['a-b'], Z = C.Q, W } enum C { Q }", "4 7 11 ? ? 0");
        check("enum A { X = 4 } enum A { Y = X + 1, Z = Q, Q }", "4 5 ? ?");
    }

    #[test]
    fn a_text_that_doubles_takes_no_memory() {
        let members: String = (1..20_000).map(|n| format!(", M{n} = M{} + M{}", n - 1, n - 1)).collect();
        let source = format!("enum E {{ M0 = 'x'{members} }}");
        check(&source, &vec!["text"; 20_000].join(" "));
    }
}
