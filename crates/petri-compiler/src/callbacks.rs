//! Engine functions that the engine calls as callbacks, so that no guard runs:
//!
//! ```js
//! const x = []; x.push(x); x.then = Array.prototype.forEach; await x;
//! ```
//!
//! Each microtask of this program calls `forEach`, which calls `resolve` with the same thenable, and so on without end. `pull` of a stream,
//! `next` of an iterator and `onmessage` of a port allow the same. So a value given to such a property becomes `$f(value)`.
//! `$f` is the guard module's `counted`: for a function of the engine it returns a wrapper with a guard, and any other value unchanged.
//!
//! A program that avoids writing the property's name, as in `x[name] = f`, is not detected. It blocks the server until the process is
//! replaced, as one long call into the engine does.

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
    /// The offsets of their expressions.
    starts: HashSet<u32>,
}

impl Callbacks {
    /// Whether an expression at this offset is to be counted. It is not asked for again.
    pub(crate) fn take(&mut self, start: u32) -> bool {
        !self.starts.is_empty() && self.starts.remove(&start)
    }

    /// Whether a value of this name is a callback. `name` is a property, or a variable, which may be exported as one.
    pub(crate) fn is_callback(name: &str) -> bool {
        CALLBACKS.contains(&name)
    }

    /// Marks `value` for counting if it is given to a callback.
    pub(crate) fn value(&mut self, name: &str, value: &Expression<'_>) {
        if Self::is_callback(name) {
            self.count(value);
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

    /// `defineProperty(x, "then", value)` and other calls with a name followed by a value; `x.addEventListener(type, value)`.
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
            self.count(listener);
        }
    }

    fn count(&mut self, value: &Expression<'_>) {
        match value.without_parentheses() {
            // The program's own functions have guards, and an anonymous one takes its name from the property.
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
                        self.count(&property.value);
                    }
                }
            }
            it if it.is_literal() => {}
            _ => _ = self.starts.insert(value.span().start),
        }
    }
}

/// The name of a key: `then`, `"then"`, `[Symbol.iterator]`.
pub(crate) fn name_of_key<'k>(key: &'k PropertyKey<'_>) -> Option<&'k str> {
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
