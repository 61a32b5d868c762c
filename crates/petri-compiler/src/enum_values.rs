//! The constant values of enum members: 4, 5 and a text in `enum E { A = 1 << 2, B, C = "x" + B }`. A number determines the value of the
//! next member. A text has no reverse mapping from the value to the name.
//!
//! Texts are never concatenated: `enum E { A = "x", B = A + A, C = B + B }` would double the text with every member. The compiler only
//! needs to know that a value is a text.

use crate::entities::{BodyKind, Entities, Entity, EnumId, FunctionBody, NamespaceId};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::Scoping;
use oxc_syntax::operator::{BinaryOperator, UnaryOperator};
use oxc_syntax::symbol::SymbolId;
use std::collections::HashMap;

/// A value that is known at compile time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Constant {
    Number(f64),
    /// A text, whose content is not kept.
    Text,
}

/// The enum members of one module.
#[derive(Default)]
pub(crate) struct EnumValues {
    /// The members of each enum by name, with their values if constant.
    enums: HashMap<EnumId, HashMap<String, Option<Constant>>>,
    /// The constant values of members, by the byte offset at which a member begins.
    values: HashMap<u32, Constant>,
}

impl EnumValues {
    /// Evaluates the enums of a module. Each initial value is read once.
    pub(crate) fn of(program: &Program<'_>, scoping: &Scoping, entities: &mut Entities) -> Self {
        let mut reader = EnumReader {
            scoping,
            entities,
            bodies: Vec::new(),
            constants: HashMap::new(),
            exported: HashMap::new(),
            found: Self::default(),
        };
        reader.visit_program(program);
        reader.found
    }

    /// The constant value of a member.
    pub(crate) fn value(&self, member: &TSEnumMember<'_>) -> Option<Constant> {
        self.values.get(&member.span.start).copied()
    }

    /// Whether an enum has a member of this name in any of its bodies.
    pub(crate) fn has(&self, id: EnumId, name: &str) -> bool {
        self.enums.get(&id).is_some_and(|members| members.contains_key(name))
    }
}

struct EnumReader<'r> {
    scoping: &'r Scoping,
    entities: &'r mut Entities,
    /// The bodies around the current node, outermost first.
    bodies: Vec<FunctionBody>,
    /// The values of `const` variables read so far.
    constants: HashMap<SymbolId, Constant>,
    /// The values of exported `const` variables, by namespace and name.
    exported: HashMap<NamespaceId, HashMap<String, Constant>>,
    found: EnumValues,
}

/// The meaning of a name in an initial value.
enum Meaning {
    Value(Constant),
    Entity(Entity),
    Unknown,
}

impl<'a> Visit<'a> for EnumReader<'_> {
    fn visit_ts_enum_declaration(&mut self, it: &TSEnumDeclaration<'a>) {
        let id = self.entities.add_enum(it);
        self.bodies.push(FunctionBody { scope: it.body.scope_id.get(), kind: BodyKind::Enum(id) });
        walk::walk_ts_enum_declaration(self, it);
        self.found.enums.entry(id).or_default();
        let mut last = Some(Constant::Number(-1.0));
        for member in &it.body.members {
            let value = match (&member.initializer, last) {
                (Some(initializer), _) => self.value(initializer),
                (None, Some(Constant::Number(last))) => Some(Constant::Number(last + 1.0)),
                (None, _) => None,
            };
            if let Some(value) = value {
                self.found.values.insert(member.span.start, value);
            }
            let name = member.id.static_name().to_string();
            self.found.enums.entry(id).or_default().insert(name, value);
            last = value;
        }
        self.bodies.pop();
    }

    fn visit_ts_namespace_declaration(&mut self, it: &TSNamespaceDeclaration<'a>) {
        let Some(id) = self.entities.namespace(it) else { return };
        self.bodies.push(FunctionBody { scope: it.scope_id.get(), kind: BodyKind::Namespace(id) });
        walk::walk_ts_namespace_declaration(self, it);
        self.bodies.pop();
    }

    fn visit_export_declaration(&mut self, it: &ExportDeclaration<'a>) {
        walk::walk_export_declaration(self, it);
        let Some(FunctionBody { kind: BodyKind::Namespace(id), .. }) = self.bodies.last().copied() else { return };
        let Declaration::VariableDeclaration(variables) = &it.declaration else { return };
        for declarator in &variables.declarations {
            if let Some((symbol, name)) = untyped_variable(declarator)
                && let Some(value) = self.constants.get(&symbol)
            {
                self.exported.entry(id).or_default().insert(name.to_owned(), *value);
            }
        }
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        for declarator in &it.declarations {
            self.visit_variable_declarator(declarator);
            if let (true, Some((symbol, _)), Some(init)) =
                (it.kind.is_const(), untyped_variable(declarator), &declarator.init)
                && let Some(value) = self.value(init)
            {
                self.constants.insert(symbol, value);
            }
        }
    }
}

/// The symbol and name of a variable declared without a type. TypeScript does not use the value of a `const` that has a type.
fn untyped_variable<'d>(it: &'d VariableDeclarator<'_>) -> Option<(SymbolId, &'d str)> {
    match &it.id {
        BindingPattern::BindingIdentifier(id) if it.type_annotation.is_none() => {
            Some((id.symbol_id.get()?, id.name.as_str()))
        }
        _ => None,
    }
}

impl EnumReader<'_> {
    fn value(&self, it: &Expression<'_>) -> Option<Constant> {
        match it {
            Expression::NumericLiteral(it) => Some(Constant::Number(it.value)),
            Expression::StringLiteral(_) | Expression::TemplateLiteral(_) => Some(Constant::Text),
            Expression::ParenthesizedExpression(it) => self.value(&it.expression),
            Expression::Identifier(it) => self.constant(self.name(it)),
            Expression::StaticMemberExpression(it) => {
                let object = self.entity(&it.object)?;
                self.constant(self.member(object, it.property.name.as_str()))
            }
            Expression::ComputedMemberExpression(it) => {
                let name = match &it.expression {
                    Expression::StringLiteral(name) => name.value.as_str(),
                    Expression::TemplateLiteral(name) => name.single_quasi()?.as_str(),
                    _ => return None,
                };
                match self.entity(&it.object)? {
                    Entity::Enum(id) => self.constant(self.member(Entity::Enum(id), name)),
                    _ => None,
                }
            }
            Expression::UnaryExpression(it) => self.unary(it),
            Expression::BinaryExpression(it) => self.binary(it),
            _ => None,
        }
    }

    fn constant(&self, meaning: Meaning) -> Option<Constant> {
        match meaning {
            Meaning::Value(value) => Some(value),
            Meaning::Entity(_) | Meaning::Unknown => None,
        }
    }

    /// The namespace or enum that an expression refers to.
    fn entity(&self, it: &Expression<'_>) -> Option<Entity> {
        let meaning = match it {
            Expression::Identifier(it) => self.name(it),
            Expression::StaticMemberExpression(it) => self.member(self.entity(&it.object)?, it.property.name.as_str()),
            _ => Meaning::Unknown,
        };
        match meaning {
            Meaning::Entity(entity) => Some(entity),
            Meaning::Value(_) | Meaning::Unknown => None,
        }
    }

    /// The meaning of an identifier.
    fn name(&self, it: &IdentifierReference<'_>) -> Meaning {
        let name = it.name.as_str();
        let symbol = it.reference_id.get().and_then(|id| self.scoping.get_reference(id).symbol_id());
        let scope = symbol.map(|symbol| self.scoping.symbol_scope_id(symbol));
        let owner = self.entities.owner(self.bodies.iter().rev(), scope, name, |id| self.found.has(id, name));
        match (owner.map(|body| body.kind), symbol) {
            (Some(BodyKind::Enum(id)), _) => self.member(Entity::Enum(id), name),
            (Some(BodyKind::Namespace(id)), _) => self.member(Entity::Namespace(id), name),
            (None, Some(symbol)) => match self.constants.get(&symbol) {
                Some(value) => Meaning::Value(*value),
                None => Meaning::Entity(self.entities.of_symbol(symbol, self.scoping)),
            },
            (None, None) => match name {
                "Infinity" => Meaning::Value(Constant::Number(f64::INFINITY)),
                "NaN" => Meaning::Value(Constant::Number(f64::NAN)),
                _ => Meaning::Unknown,
            },
        }
    }

    /// The member `name` of an enum or a namespace that was read before.
    fn member(&self, object: Entity, name: &str) -> Meaning {
        match object {
            Entity::Enum(id) => match self.found.enums.get(&id).and_then(|members| members.get(name)) {
                Some(Some(value)) => Meaning::Value(*value),
                _ => Meaning::Unknown,
            },
            Entity::Namespace(id) => match self.exported.get(&id).and_then(|names| names.get(name)) {
                Some(value) => Meaning::Value(*value),
                None => self.entities.exported(id, name).map_or(Meaning::Unknown, Meaning::Entity),
            },
            Entity::Value | Entity::Types => Meaning::Unknown,
        }
    }

    fn unary(&self, it: &UnaryExpression<'_>) -> Option<Constant> {
        let value = match self.value(&it.argument)? {
            Constant::Number(value) => value,
            // The conversion of a text to a number is left to run time.
            Constant::Text => return None,
        };
        Some(Constant::Number(match it.operator {
            UnaryOperator::UnaryPlus => value,
            UnaryOperator::UnaryNegation => -value,
            UnaryOperator::BitwiseNot => f64::from(!to_int32(value)),
            _ => return None,
        }))
    }

    fn binary(&self, it: &BinaryExpression<'_>) -> Option<Constant> {
        let (left, right) = match (self.value(&it.left), self.value(&it.right)) {
            (Some(Constant::Number(left)), Some(Constant::Number(right))) => (left, right),
            // A text plus anything is a text.
            (Some(Constant::Text), _) | (_, Some(Constant::Text)) if it.operator == BinaryOperator::Addition => {
                return Some(Constant::Text);
            }
            _ => return None,
        };
        Some(Constant::Number(match it.operator {
            BinaryOperator::Addition => left + right,
            BinaryOperator::Subtraction => left - right,
            BinaryOperator::Multiplication => left * right,
            BinaryOperator::Division => left / right,
            BinaryOperator::Remainder => left % right,
            // Rust gives 1 here, JavaScript NaN.
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
    // The remainder is below 2^32. NaN and infinities become 0.
    value.trunc().rem_euclid(4_294_967_296.0) as u32
}

/// <https://tc39.es/ecma262/#sec-toint32>
fn to_int32(value: f64) -> i32 {
    to_uint32(value) as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::{Language, ParsedModule};
    use oxc_allocator::Allocator;
    use oxc_ast::ast::Statement;

    /// Compares the members of all enums of a source: numbers, `text`, or `?` for values that are not constant.
    #[track_caller]
    fn check(source: &str, expect: &str) {
        let allocator = Allocator::default();
        let Ok(parsed) = ParsedModule::read(&allocator, source, Language::TypeScript) else { panic!("{source}") };
        let mut entities = Entities::of(parsed.program, &parsed.scoping);
        let values = EnumValues::of(parsed.program, &parsed.scoping, &mut entities);
        let enums = parsed.program.body.iter().filter_map(|statement| match statement {
            Statement::TSEnumDeclaration(it) => Some(it),
            _ => None,
        });
        let found: Vec<_> = enums.flat_map(|it| &it.body.members).map(|member| values.value(member)).collect();
        let shown = found.into_iter().map(|value| match value {
            Some(Constant::Number(number)) => number.to_string(),
            Some(Constant::Text) => "text".to_owned(),
            None => "?".to_owned(),
        });
        assert_eq!(shown.collect::<Vec<_>>().join(" "), expect, "{source}");
    }

    #[test]
    fn members_continue_from_the_one_before() {
        check("enum E { A, B = 5, C, D = 'x', F = f(), G = -1, H }", "0 5 6 text ? -1 0");
    }

    #[test]
    fn constants_are_evaluated() {
        check(
            "enum E { A = 1 << 3, B = A | 1, C = ~A, D = 2 ** 3, F = 7 % 4 * (1 + 1), G = -8 >>> 28 }",
            "8 9 -9 8 6 15",
        );
        check(
            "enum E { A = 2 ** 40, B = A | 0, C = (A + 3) | 0, D = NaN | 0, F = 1 ** NaN }",
            "1099511627776 0 3 0 NaN",
        );
        check(
            "enum E { A = 'x', B = A + 1, C = `${A}${B}`, D = `${f()}`, F = f() + `y`, G = A - 1, H = -A }",
            "text text text text text ? ?",
        );
        check("const NaN = 1; enum E { A = Infinity, B = NaN }", "inf 1");
        check("let NaN = 1; const a = 2, b: any = 3; enum E { A = NaN, B = a + 1, C = b }", "? 3 ?");
    }

    #[test]
    fn members_of_enums_read_before_are_constants() {
        check("enum A { X = 4, 'a-b' = 7 } enum B { Y = A.X + A['a-b'], Z = C.Q, W } enum C { Q }", "4 7 11 ? ? 0");
        check("enum A { X = 4 } enum A { Y = X + 1, Z = Q, Q }", "4 5 ? ?");
    }

    #[test]
    fn a_text_that_doubles_stays_small() {
        let members: String = (1..20_000).map(|n| format!(", M{n} = M{} + M{}", n - 1, n - 1)).collect();
        let source = format!("enum E {{ M0 = 'x'{members} }}");
        check(&source, &vec!["text"; 20_000].join(" "));
    }
}
