//! What a program tried to reach while it ran.

use super::words;
use crate::report::Attempt;
use leptos::prelude::*;

/// Every attempt, in order.
#[component]
pub fn Attempts(
    /// The attempts.
    attempts: Vec<Attempt>,
    /// Attempts that were not kept.
    dropped: u64,
) -> impl IntoView {
    let number = words::count(attempts.len() as u64, "request");
    let dropped = (dropped > 0).then(|| {
        view! { <p class="hint">{format!("{} more came after these and were not kept.", words::count(dropped, "request"))}</p> }
    });
    view! {
        <section class="part">
            <header class="part-head">
                <h3 class="part-title" id="network-title">"Network"</h3>
                <span class="hint">{number}</span>
            </header>
            <ol class="console-lines" tabindex="0" aria-labelledby="network-title">
                {attempts.into_iter().map(|attempt| view! { <Line attempt/> }).collect_view()}
            </ol>
            {dropped}
        </section>
    }
}

/// One attempt: what was asked for, and what came of it.
#[component]
fn Line(
    /// The attempt.
    attempt: Attempt,
) -> impl IntoView {
    let Attempt { method, url, allowed, status, reason } = attempt;
    let level = if allowed { "log" } else { "error" };
    let asked = format!("{method} {url}");
    let came = match (allowed, status, reason) {
        (_, Some(status), _) => status.to_string(),
        (true, None, Some(reason)) => format!("failed: {reason}"),
        (true, None, None) => "not answered".to_owned(),
        (false, None, reason) => format!("refused: {}", reason.unwrap_or_default()),
    };
    view! {
        <li class="console-line" data-level=level>
            <pre class="console-text"><code>{words::visible(&asked).into_owned()}</code></pre>
            <span class="console-facts">{words::visible(&came).into_owned()}</span>
        </li>
    }
}
