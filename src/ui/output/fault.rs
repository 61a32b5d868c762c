//! What went wrong with a program: what it threw, why it was stopped, why it never began.

use super::super::labels;
use super::super::state::State;
use super::location::{CodeExcerpt, location_link};
use crate::program::ExecuteRequest;
use crate::report::{Diagnostic, Location, Outcome, Range, RunRecord, Severity, StackFrame, ThrownError};
use leptos::prelude::*;
use std::sync::Arc;

/// Diagnostics whose lines are shown; the others have a location to look at.
const FRAMES_MAX: usize = 20;

/// Where what went wrong is told: the page's state, the program that was run, and whether a script listens.
#[derive(Clone)]
struct Scene {
    state: State,
    run: Arc<RunRecord>,
    hydrated: bool,
}

impl Scene {
    fn location(&self, location: &Location) -> AnyView {
        location_link(self.state, location.clone(), self.hydrated)
    }

    fn frame(&self, module: &str, range: Range) -> impl IntoView + use<> {
        let request: ExecuteRequest = self.run.execute.clone();
        view! { <CodeExcerpt request module=module.to_owned() range/> }
    }
}

/// What an outcome has to tell beyond its name; nothing for a program that returned.
#[component]
pub fn Fault(
    /// The page's state.
    state: State,
    /// The run.
    run: Arc<RunRecord>,
    /// Whether a script listens.
    hydrated: bool,
) -> impl IntoView {
    let scene = Scene { state, run: Arc::clone(&run), hydrated };
    match &run.report.outcome {
        Outcome::Returned => ().into_any(),
        Outcome::Threw { error } => thrown(&scene, error, false),
        Outcome::Stopped { message, at, .. } => stopped(&scene, message, at.as_ref()),
        Outcome::Refused { diagnostics } => refused(&scene, diagnostics),
    }
}

/// Why a program was stopped; the status says already that it was.
fn stopped(scene: &Scene, message: &str, at: Option<&Location>) -> AnyView {
    view! {
        <section class="part fault" data-outcome="stopped" tabindex="0" aria-label="Why it was stopped">
            <pre class="fault-message"><code>{labels::visible(message).into_owned()}</code></pre>
            {at.map(|at| scene.frame(&at.module, Range::at(at)))}
            {at.map(|at| view! { <p>{scene.location(at)}</p> })}
        </section>
    }
    .into_any()
}

/// An error, its lines, its stack, and the errors it came from.
fn thrown(scene: &Scene, error: &ThrownError, nested: bool) -> AnyView {
    let name = if error.name.is_empty() { "Error".to_owned() } else { labels::visible(&error.name).into_owned() };
    let title = if nested { format!("caused by {name}") } else { name };
    let message = (!error.message.is_empty()).then(|| {
        view! { <pre class="fault-message"><code>{labels::visible(&error.message).into_owned()}</code></pre> }
    });
    let first = error.stack.first().map(|frame| scene.frame(&frame.location.module, Range::at(&frame.location)));
    let frames: Vec<_> = error.stack.iter().map(|frame| stack_frame(scene, frame)).collect();
    let stack = (!frames.is_empty()).then(|| view! { <ol class="frames" aria-label="Stack">{frames}</ol> });
    let inner: Vec<AnyView> =
        error.cause.as_deref().into_iter().chain(&error.errors).map(|error| thrown(scene, error, true)).collect();
    // Whole it may be long, and is scrolled.
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

fn stack_frame(scene: &Scene, frame: &StackFrame) -> impl IntoView + use<> {
    let function = frame.function.as_deref().filter(|name| !name.is_empty()).unwrap_or("(anonymous)");
    view! {
        <li class="frame">
            <span class="frame-function code">{labels::visible(function).into_owned()}</span>
            {scene.location(&frame.location)}
        </li>
    }
}

/// Why a program could not start.
fn refused(scene: &Scene, diagnostics: &[Diagnostic]) -> AnyView {
    let number = labels::count(diagnostics.len() as u64, "problem");
    let each: Vec<_> = diagnostics.iter().enumerate().map(|(at, it)| problem(scene, it, at < FRAMES_MAX)).collect();
    view! {
        <section class="part diagnostics" tabindex="0" aria-label="Why it could not start">
            <header class="part-head">
                <h3 class="part-title">"Problems"</h3>
                <span class="hint">{number}</span>
            </header>
            <ol>{each}</ol>
        </section>
    }
    .into_any()
}

fn problem(scene: &Scene, diagnostic: &Diagnostic, framed: bool) -> impl IntoView + use<> {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let location = match &diagnostic.location {
        Some(location) => scene.location(location),
        None => view! { <span class="location code">{severity}</span> }.into_any(),
    };
    let frame = diagnostic.location.as_ref().zip(Range::of(diagnostic)).filter(|_| framed);
    view! {
        <li class="diagnostic" data-severity=severity>
            {location}
            <span class="diagnostic-message">{labels::visible(&diagnostic.message).into_owned()}</span>
            {frame.map(|(location, range)| scene.frame(&location.module, range))}
        </li>
    }
}
