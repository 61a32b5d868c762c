//! Parameter properties are declared as fields and assigned in the constructor. Without guards:
//!
//! | written | compiled |
//! |---|---|
//! | `class A { constructor(public a: T) {} }` | `class A {a; constructor(a) {this.a=a;} }` |
//! | `class B extends A { constructor(public b: T) { super(); } }` | `class B extends A {b; constructor(b) { super();;this.b=b; } }` |
//! | `constructor(public b: T) { f(super()); }` | `constructor(b) { f((super(),this.b=b,this)); }` |

use crate::text::Text;
use oxc_ast::ast::{
    BindingPattern, CallExpression, Class, ClassElement, Expression, FormalParameter, FunctionBody, MethodDefinition,
    MethodDefinitionKind, Statement,
};
use oxc_span::{GetSpan, Span};

/// How many calls of `super` inside expressions may set parameter properties in one constructor. Each call repeats all assignments.
const SUPER_CALLS_MAX: u32 = 8;

/// The assignments of the constructors around the current node.
#[derive(Default)]
pub(crate) struct ParameterProperties {
    /// For each constructor, other function and class around the node, innermost last.
    around: Vec<Assignments>,
}

/// The assignments that a constructor's body still needs.
enum Assignments {
    None,
    /// They follow the statement that calls `super`.
    AfterStatement {
        statement: Span,
        assignments: String,
    },
    /// No statement of the body is a call of `super`, so the assignments follow each call inside an expression.
    AfterCalls {
        assignments: String,
        calls: u32,
    },
}

impl ParameterProperties {
    /// Whether a method is a constructor with parameter properties.
    pub(crate) fn are_in(it: &MethodDefinition<'_>) -> bool {
        !names(it).is_empty()
    }

    /// Declares the fields, before all others.
    pub(crate) fn enter_class_body(text: &mut Text<'_, '_>, it: &Class<'_>) {
        let constructor = it.body.body.iter().find_map(|element| match element {
            ClassElement::MethodDefinition(it)
                if it.kind == MethodDefinitionKind::Constructor && it.value.body.is_some() =>
            {
                Some(it)
            }
            _ => None,
        });
        let names = constructor.map(|it| names(it)).unwrap_or_default();
        let fields: String = names.iter().map(|name| format!("{name};")).collect();
        if !fields.is_empty() {
            text.insert(it.body.span.start + 1, fields);
        }
    }

    /// Enters a class, or a function that has no parameter properties. Only a constructor's own calls of `super` set its properties.
    pub(crate) fn enter_other(&mut self) {
        self.around.push(Assignments::None);
    }

    /// Enters the body of a constructor with parameter properties. Returns the assignments at its start.
    pub(crate) fn enter_constructor(
        &mut self,
        it: &MethodDefinition<'_>,
        class: &Class<'_>,
        body: &FunctionBody<'_>,
    ) -> String {
        let list: Vec<_> = names(it).iter().map(|name| format!("this.{name}={name}")).collect();
        let (start, rest) = match body.statements.iter().find(|statement| is_super_call(statement)) {
            _ if class.heritage.is_none() => (format!("{};", list.join(";")), Assignments::None),
            Some(call) => {
                let assignments = format!(";{};", list.join(";"));
                (String::new(), Assignments::AfterStatement { statement: call.span(), assignments })
            }
            None => (String::new(), Assignments::AfterCalls { assignments: list.join(","), calls: 0 }),
        };
        self.around.push(rest);
        start
    }

    /// Leaves the class, function or constructor that was entered last.
    pub(crate) fn exit(&mut self) {
        self.around.pop();
    }

    /// After a statement of a constructor's body.
    pub(crate) fn exit_statement(&self, text: &mut Text<'_, '_>, it: &Statement<'_>) {
        if let Some(Assignments::AfterStatement { statement, assignments }) = self.around.last()
            && *statement == it.span()
        {
            text.insert(statement.end, assignments.clone());
        }
    }

    /// Before a call: a call of `super` may need a parenthesis. Returns whether the call is to be visited.
    pub(crate) fn enter_call(&mut self, text: &mut Text<'_, '_>, it: &CallExpression<'_>) -> bool {
        let (Expression::Super(_), Some(Assignments::AfterCalls { calls, .. })) = (&it.callee, self.around.last_mut())
        else {
            return true;
        };
        *calls += 1;
        if *calls > SUPER_CALLS_MAX {
            let message = format!(
                "a constructor with parameter properties calls super more than {SUPER_CALLS_MAX} times; call it in one location"
            );
            text.refuse(it.span, message);
            return false;
        }
        text.insert(it.span.start, "(");
        true
    }

    /// After a call: the assignments and the value of `super`.
    pub(crate) fn exit_call(&self, text: &mut Text<'_, '_>, it: &CallExpression<'_>) {
        if let (Expression::Super(_), Some(Assignments::AfterCalls { assignments, .. })) =
            (&it.callee, self.around.last())
        {
            text.insert(it.span.end, format!(",{assignments},this)"));
        }
    }
}

/// The names of a constructor's parameters that are properties. Empty for other methods.
fn names<'m>(it: &'m MethodDefinition<'_>) -> Vec<&'m str> {
    if it.kind != MethodDefinitionKind::Constructor {
        return Vec::new();
    }
    let is_property = |it: &&FormalParameter<'_>| it.accessibility.is_some() || it.readonly || it.r#override;
    let name = |it: &'m FormalParameter<'_>| match &it.pattern {
        BindingPattern::BindingIdentifier(id) => Some(id.name.as_str()),
        BindingPattern::AssignmentPattern(with_default) => match &with_default.left {
            BindingPattern::BindingIdentifier(id) => Some(id.name.as_str()),
            _ => None,
        },
        _ => None,
    };
    it.value.params.items.iter().filter(is_property).filter_map(name).collect()
}

fn is_super_call(statement: &Statement<'_>) -> bool {
    let Statement::ExpressionStatement(it) = statement else { return false };
    matches!(&it.expression, Expression::CallExpression(call) if matches!(call.callee, Expression::Super(_)))
}
