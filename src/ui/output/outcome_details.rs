//! The details of an outcome: the thrown error, the reason of a stop, the problems of a refused program.

use super::super::labels;
use super::super::state::State;
use super::location::{CodeExcerpt, location_link};
use leptos::prelude::*;
use petri_protocol::history::RunRecord;
use petri_protocol::program::ExecuteRequest;
use petri_protocol::report::{Diagnostic, Location, Outcome, Range, Severity, StackFrame, ThrownError};
use std::sync::Arc;

/// The number of diagnostics shown with a code excerpt; the others have only their location.
const EXCERPTS_MAX: usize = 20;

/// What the parts of the view need: the page's state, the run, and whether the page is hydrated.
#[derive(Clone)]
struct ViewContext {
    state: State,
    run: Arc<RunRecord>,
    hydrated: bool,
}

impl ViewContext {
    fn location(&self, location: &Location) -> AnyView {
        location_link(self.state, location.clone(), self.hydrated)
    }

    fn excerpt(&self, module: &str, range: Range) -> impl IntoView + use<> {
        let request: ExecuteRequest = self.run.request.clone();
        view! { <CodeExcerpt request module=module.to_owned() range /> }
    }
}

/// The details of an outcome; nothing for a program that returned.
#[component]
pub(crate) fn OutcomeDetails(
    /// The page's state.
    state: State,
    /// The run.
    run: Arc<RunRecord>,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let context = ViewContext { state, run: Arc::clone(&run), hydrated };
    match &run.report.outcome {
        Outcome::Returned => ().into_any(),
        Outcome::Threw { error } => thrown(&context, error, false),
        Outcome::Stopped { message, at, .. } => stopped(&context, message, at.as_ref()),
        Outcome::Refused { diagnostics } => refused(&context, diagnostics),
    }
}

/// Why and where a program was stopped.
fn stopped(context: &ViewContext, message: &str, at: Option<&Location>) -> AnyView {
    view! {
        <section class="part fault" data-outcome="stopped" tabindex="0" aria-label="Why it was stopped">
            <pre class="fault-message">
                <code>{labels::visible(message).into_owned()}</code>
            </pre>
            {at.map(|at| context.excerpt(&at.module, Range::at(at)))}
            {at.map(|at| view! { <p>{context.location(at)}</p> })}
        </section>
    }
    .into_any()
}

/// An error: its message, the code around it, its stack, and its causes.
fn thrown(context: &ViewContext, error: &ThrownError, nested: bool) -> AnyView {
    let name = if error.name.is_empty() { "Error".to_owned() } else { labels::visible(&error.name).into_owned() };
    let title = if nested { format!("caused by {name}") } else { name };
    let message = (!error.message.is_empty()).then(|| {
        view! {
            <pre class="fault-message">
                <code>{labels::visible(&error.message).into_owned()}</code>
            </pre>
        }
    });
    let first = error.stack.first().map(|frame| context.excerpt(&frame.location.module, Range::at(&frame.location)));
    let frames: Vec<_> = error.stack.iter().map(|frame| stack_frame(context, frame)).collect();
    let stack = (!frames.is_empty()).then(|| {
        view! {
            <ol class="frames" aria-label="Stack">
                {frames}
            </ol>
        }
    });
    let inner: Vec<AnyView> =
        error.cause.as_deref().into_iter().chain(&error.errors).map(|error| thrown(context, error, true)).collect();
    // Only the outer section scrolls, and so only it takes focus.
    let (tab, label) = if nested { (None, None) } else { (Some("0"), Some("What it threw")) };
    view! {
        <section class="part fault" data-outcome="threw" tabindex=tab aria-label=label>
            <h3 class="fault-name">{title}</h3>
            {message}
            {first}
            {stack}
            {inner}
        </section>
    }
    .into_any()
}

fn stack_frame(context: &ViewContext, frame: &StackFrame) -> impl IntoView + use<> {
    let function = frame.function.as_deref().filter(|name| !name.is_empty()).unwrap_or("(anonymous)");
    view! {
        <li class="frame">
            <span class="frame-function code">{labels::visible(function).into_owned()}</span>
            {context.location(&frame.location)}
        </li>
    }
}

/// The problems of a program that could not start.
fn refused(context: &ViewContext, diagnostics: &[Diagnostic]) -> AnyView {
    let number = labels::count(diagnostics.len() as u64, "problem");
    let problems: Vec<_> = diagnostics
        .iter()
        .enumerate()
        .map(|(at, diagnostic)| problem(context, diagnostic, at < EXCERPTS_MAX))
        .collect();
    view! {
        <section class="part diagnostics" tabindex="0" aria-label="Why it could not start">
            <header class="part-head">
                <h3 class="part-title">"Problems"</h3>
                <span class="hint">{number}</span>
            </header>
            <ol>{problems}</ol>
        </section>
    }
    .into_any()
}

fn problem(context: &ViewContext, diagnostic: &Diagnostic, with_excerpt: bool) -> impl IntoView + use<> {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let location = match &diagnostic.location {
        Some(location) => context.location(location),
        None => view! { <span class="location code">{severity}</span> }.into_any(),
    };
    let excerpt = diagnostic.location.as_ref().zip(Range::of(diagnostic)).filter(|_| with_excerpt);
    view! {
        <li class="diagnostic" data-severity=severity>
            {location}
            <span class="diagnostic-message">{labels::visible(&diagnostic.message).into_owned()}</span>
            {excerpt.map(|(location, range)| context.excerpt(&location.module, range))}
        </li>
    }
}
