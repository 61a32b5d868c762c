//! What went wrong with a program: what it threw, why it was stopped, why it never began.

use super::words;
use crate::report::{Diagnostic, Outcome, Severity, StackFrame, ThrownError};
use leptos::prelude::*;

/// What an outcome has to tell beyond its name; nothing for a program that returned.
#[component]
pub fn Fault(
    /// How the run ended.
    outcome: Outcome,
) -> impl IntoView {
    match outcome {
        Outcome::Returned => ().into_any(),
        Outcome::Threw { error } => view! { <Thrown error nested=false/> }.into_any(),
        Outcome::Stopped { message, at, reason } => {
            let title = words::outcome(&Outcome::Stopped { reason, message: String::new(), at: None });
            let place = at.map(|place| words::place(&place));
            view! {
                <section class="part fault" data-outcome="stopped">
                    <h3 class="fault-name">{title}</h3>
                    <pre class="fault-message"><code>{words::visible(&message).into_owned()}</code></pre>
                    {place.map(|place| view! { <p class="place code">{place}</p> })}
                </section>
            }
            .into_any()
        }
        Outcome::Refused { diagnostics } => view! { <Diagnostics diagnostics/> }.into_any(),
    }
}

/// An error, its stack, and the errors it came from.
#[component]
fn Thrown(
    /// The error.
    error: ThrownError,
    /// Whether it is a part of another.
    nested: bool,
) -> AnyView {
    let ThrownError { name, message, stack, cause, errors } = error;
    let name = if name.is_empty() { "Error".to_owned() } else { words::visible(&name).into_owned() };
    let title = if nested { format!("caused by {name}") } else { name };
    let message = (!message.is_empty()).then(|| {
        view! { <pre class="fault-message"><code>{words::visible(&message).into_owned()}</code></pre> }
    });
    let frames = (!stack.is_empty()).then(|| {
        view! { <ol class="frames" aria-label="Stack">{stack.into_iter().map(|frame| view! { <Frame frame/> }).collect_view()}</ol> }
    });
    let inner: Vec<AnyView> = cause
        .map(|cause| *cause)
        .into_iter()
        .chain(errors)
        .map(|error| view! { <Thrown error nested=true/> }.into_any())
        .collect();
    view! {
        <section class="part fault" data-outcome="threw">
            <h3 class="fault-name">{title}</h3>
            {message}
            {frames}
            {inner}
        </section>
    }
    .into_any()
}

/// One frame of a stack.
#[component]
fn Frame(
    /// The frame.
    frame: StackFrame,
) -> impl IntoView {
    let function = frame.function.filter(|name| !name.is_empty()).unwrap_or_else(|| "(anonymous)".to_owned());
    view! {
        <li class="frame">
            <span class="frame-function code">{words::visible(&function).into_owned()}</span>
            <span class="place code">{words::place(&frame.place)}</span>
        </li>
    }
}

/// Why a program could not start.
#[component]
fn Diagnostics(
    /// What is wrong with it.
    diagnostics: Vec<Diagnostic>,
) -> impl IntoView {
    let number = words::count(diagnostics.len() as u64, "problem");
    let each = diagnostics
        .into_iter()
        .map(|Diagnostic { severity, message, place, .. }| {
            let severity = match severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let place = place.map_or_else(|| severity.to_owned(), |place| words::place(&place));
            view! {
                <li class="diagnostic" data-severity=severity>
                    <span class="place code">{place}</span>
                    <span class="diagnostic-message">{words::visible(&message).into_owned()}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="part diagnostics">
            <header class="part-head">
                <h3 class="part-title">"Problems"</h3>
                <span class="hint">{number}</span>
            </header>
            <ol>{each}</ol>
        </section>
    }
}
