//! `import(…)` finds the module that an `import … from` finds.
//!
//! | written | compiled |
//! |---|---|
//! | `import("./lib")` | `import((0/*$n*/,"./lib"/*$n*/,"./lib.ts"/*$n&*/))` |
//! | `import(name)` | `import($i(name,$i/*$n*/))` |
//!
//! A specifier that is a literal is resolved by the compiler, any other specifier as the program runs, in the same way. A module that is
//! not found is a promise that rejects, which the program may be ready for.
//!
//! The loader takes no attributes, and does not find `lib.ts` as `./lib`. So options and specifier become parts of a comma expression whose
//! value is the name of the module. The author's text stays in it, because a function shows its text.

use crate::guard::Guards;
use crate::links::Links;
use crate::text::Text;
use oxc_ast::ast::{Expression, ImportExpression, StringLiteral};
use oxc_span::{GetSpan, Span};

/// An `import(…)` whose arguments are being visited.
pub(crate) enum ImportCall<'n, 'a> {
    /// The loader finds the module by the specifier as it is written.
    AsWritten,
    /// The loader finds the module by another specifier, `found`.
    Resolved { source: &'n StringLiteral<'a>, found: String },
    /// The specifier is resolved as the program runs.
    Computed,
}

impl<'n, 'a> ImportCall<'n, 'a> {
    /// Before the arguments.
    pub(crate) fn enter(
        text: &mut Text<'_, '_>,
        guards: &mut Guards,
        links: &Links<'_>,
        it: &'n ImportExpression<'a>,
    ) -> Self {
        let call = Self::of(text, links, it);
        match &call {
            Self::AsWritten => {}
            Self::Resolved { source, .. } => text.insert(source.span.start, format!("(0{},", guards.names().mark())),
            Self::Computed => {
                let resolve = guards.resolve();
                text.insert(it.source.span().start, resolve);
            }
        }
        call
    }

    fn of(text: &mut Text<'_, '_>, links: &Links<'_>, it: &'n ImportExpression<'a>) -> Self {
        let Expression::StringLiteral(source) = &it.source else { return Self::Computed };
        match it.options.as_ref().map(Expression::without_parentheses) {
            None => {}
            Some(Expression::ObjectExpression(options)) => links.attributes_of_options(text, source, options),
            Some(_) => return Self::Computed,
        }
        match links.specifier_at_run_time(source) {
            Some(found) if found != source.value.as_str() => Self::Resolved { source, found },
            // The options are not passed on to the loader.
            _ if it.options.is_some() => Self::Resolved { source, found: source.value.to_string() },
            _ => Self::AsWritten,
        }
    }

    /// After the arguments.
    pub(crate) fn exit(self, text: &mut Text<'_, '_>, guards: &Guards, it: &ImportExpression<'_>) {
        let options_end = it.options.as_ref().map(|options| options.span().end);
        match self {
            Self::AsWritten => {}
            Self::Resolved { source, found } => {
                let end = options_end.map(|end| text.next_is(end, ",").map_or(end, |comma| comma + 1));
                let end = end.unwrap_or(source.span.end);
                let (fuel, mark) = (&guards.names().fuel, guards.names().mark());
                let comma = if text.of(Span::new(source.span.end, end)).ends_with(',') { "" } else { "," };
                let literal = serde_json::Value::from(found).to_string();
                text.insert(end, format!("{mark}{comma}{literal}/*{fuel}&*/)"));
            }
            Self::Computed => {
                let end = options_end.unwrap_or(it.source.span().end);
                text.insert(end, format!(",{}{}", guards.names().resolve, guards.close()));
            }
        }
    }
}
