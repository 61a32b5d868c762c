//! Guards functions of the engine that the engine calls as callbacks.
//!
//! `x.then = value` becomes `x.then = $f(value/*$n*/)`. `$f` is the guard module's `counted`: for a function of the engine it returns a
//! wrapper with a guard, and any other value unchanged. Without it this program would never stop, because no function of its own runs:
//!
//! ```js
//! const x = []; x.push(x); x.then = Array.prototype.forEach; await x;
//! ```
//!
//! Each microtask of this program calls `forEach`, which calls `resolve` with the same thenable, and so on without end. `pull` of a stream,
//! `next` of an iterator and `onmessage` of a port allow the same.
//!
//! A program that avoids writing the property's name, as in `x[name] = f`, is not detected. It blocks the server until the process is
//! replaced, as one long call into the engine does.

use crate::guard::Guards;
use crate::text::Text;
use oxc_ast::ast::*;
use oxc_span::GetSpan;
use std::collections::HashSet;

/// Properties that the engine or the platform calls repeatedly. For a symbol, the name of the property of `Symbol`.
const CALLBACKS: &[&str] = &[
    "asyncIterator",
    "flush",
    "iterator",
    "next",
    "onmessage",
    "pull",
    "return",
    "size",
    "then",
    "transform",
    "write",
];

/// Methods whose second argument is a callback.
const LISTENING: &[&str] = &["addEventListener", "removeEventListener"];

/// The values of a module that the engine may call as functions.
#[derive(Default)]
pub(crate) struct Callbacks {
    /// The offsets of the expressions that are marked: found to be such values, and not visited yet.
    starts: HashSet<u32>,
}

impl Callbacks {
    /// Before an expression: `value` becomes `$f(value)` if the expression is marked. Returns whether it is;
    /// [`exit_expression`](Self::exit_expression) must follow then.
    pub(crate) fn enter_expression(
        &mut self,
        text: &mut Text<'_, '_>,
        guards: &mut Guards,
        it: &Expression<'_>,
    ) -> bool {
        // `a.b` and its object `a` begin at the same offset. The value is `a.b`, which is visited first.
        let is_marked = !self.starts.is_empty() && self.starts.remove(&it.span().start);
        if is_marked {
            let counted = guards.counted();
            text.insert(it.span().start, counted);
        }
        is_marked
    }

    /// After an expression that is marked.
    pub(crate) fn exit_expression(text: &mut Text<'_, '_>, guards: &Guards, it: &Expression<'_>) {
        text.insert(it.span().end, guards.close());
    }

    /// Whether a value of this name is a callback. `name` is a property, or a variable, which may be exported under its name.
    pub(crate) fn is_callback(name: &str) -> bool {
        CALLBACKS.contains(&name)
    }

    /// A shorthand property: `{ then }` becomes `{ then:$f(then/*$n:*/) }`, where `:` tells the harness that the value was added. `property`
    /// is the property that the name stands for, in an enum or a namespace.
    pub(crate) fn shorthand(
        text: &mut Text<'_, '_>,
        guards: &mut Guards,
        it: &IdentifierReference<'_>,
        property: Option<String>,
    ) {
        let counted = guards.counted();
        let value = match property {
            Some(property) => format!("{property}{}", guards.close()),
            None => format!("{}/*{}:*/)", it.name, guards.names().fuel),
        };
        text.insert(it.span.end, format!(":{counted}{value}"));
    }

    /// `let then = value`: the variable may be exported.
    pub(crate) fn variable(&mut self, it: &VariableDeclarator<'_>) {
        if let (BindingPattern::BindingIdentifier(name), Some(value)) = (&it.id, &it.init) {
            self.value(&name.name, value);
        }
    }

    /// `class { then = value }`.
    pub(crate) fn field(&mut self, it: &PropertyDefinition<'_>) {
        if let (Some(name), Some(value)) = (name_of_key(&it.key), &it.value) {
            self.value(name, value);
        }
    }

    /// Marks `value` if `name` is the name of a callback.
    fn value(&mut self, name: &str, value: &Expression<'_>) {
        if Self::is_callback(name) {
            self.mark(value);
        }
    }

    /// `{ then: value }`, and `{ then: { get: value } }`, which may be a property descriptor.
    pub(crate) fn property(&mut self, it: &ObjectProperty<'_>) {
        if it.kind == PropertyKind::Init
            && !it.method
            && let Some(name) = name_of_key(&it.key)
        {
            self.value(name, &it.value);
        }
    }

    /// `x.then = value`.
    pub(crate) fn assignment(&mut self, it: &AssignmentExpression<'_>) {
        let name = match &it.left {
            AssignmentTarget::StaticMemberExpression(member) => Some(member.property.name.as_str()),
            AssignmentTarget::ComputedMemberExpression(member) => name_of(&member.expression),
            _ => None,
        };
        if let Some(name) = name {
            self.value(name, &it.right);
        }
    }

    /// `["then", value]`: an object can be made from such pairs.
    pub(crate) fn pair(&mut self, it: &ArrayExpression<'_>) {
        if let [key, value] = it.elements.as_slice()
            && let (Some(key), Some(value)) = (key.as_expression(), value.as_expression())
            && let Some(name) = name_of(key)
        {
            self.value(name, value);
        }
    }

    /// `defineProperty(x, "then", value)` and all other calls with a name followed by a value; `x.addEventListener(type, value)`.
    pub(crate) fn arguments(&mut self, it: &CallExpression<'_>) {
        let arguments = it.arguments.iter().map(Argument::as_expression);
        for (name, value) in arguments.clone().zip(arguments.skip(1)) {
            if let (Some(name), Some(value)) = (name.and_then(name_of), value) {
                self.value(name, value);
            }
        }
        if let (Expression::StaticMemberExpression(callee), Some(listener)) =
            (&it.callee, it.arguments.get(1).and_then(Argument::as_expression))
            && LISTENING.contains(&callee.property.name.as_str())
        {
            self.mark(listener);
        }
    }

    fn mark(&mut self, value: &Expression<'_>) {
        match value.without_parentheses() {
            // The program's own functions have guards, and an anonymous function takes its name from the property.
            Expression::FunctionExpression(_)
            | Expression::ArrowFunctionExpression(_)
            | Expression::ClassExpression(_) => {}
            Expression::ObjectExpression(description) => {
                for property in &description.properties {
                    if let ObjectPropertyKind::ObjectProperty(property) = property
                        && property.kind == PropertyKind::Init
                        && !property.shorthand
                        && name_of_key(&property.key).is_some_and(|name| matches!(name, "value" | "get"))
                    {
                        self.mark(&property.value);
                    }
                }
            }
            it if it.is_literal() => {}
            _ => _ = self.starts.insert(value.span().start),
        }
    }
}

/// The name of a key: `then`, `"then"`, `[Symbol.iterator]`.
fn name_of_key<'k>(key: &'k PropertyKey<'_>) -> Option<&'k str> {
    match key {
        PropertyKey::StaticIdentifier(name) => Some(name.name.as_str()),
        key => key.as_expression().and_then(name_of),
    }
}

fn name_of<'k>(key: &'k Expression<'_>) -> Option<&'k str> {
    match key.without_parentheses() {
        Expression::StringLiteral(name) => Some(name.value.as_str()),
        Expression::StaticMemberExpression(symbol) => Some(symbol.property.name.as_str()),
        _ => None,
    }
}
