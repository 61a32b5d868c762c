//! What a program tried to reach while it ran, and what came of it.

use super::super::labels;
use crate::report::Attempt;
use leptos::prelude::*;

/// Every attempt, in order.
#[component]
pub fn Network(
    /// The attempts.
    attempts: RwSignal<Vec<Attempt>>,
    /// Attempts that were not kept.
    #[prop(into)]
    dropped: Signal<u64>,
    /// What the program may reach, in words.
    #[prop(into)]
    reach: Signal<String>,
) -> impl IntoView {
    let some = Memo::new(move |_| attempts.with(|attempts| !attempts.is_empty()));
    let table = move || {
        some.get().then(|| {
            view! {
                <div class="table-box" tabindex="0" role="region" aria-label="Requests">
                    <table class="attempts">
                        <caption class="visually-hidden">"Requests the program made, in order"</caption>
                        <thead>
                            <tr><th scope="col">"Request"</th><th scope="col">"Decision"</th><th scope="col">"Response"</th></tr>
                        </thead>
                        <tbody>
                            <For each=move || attempts.get().into_iter().enumerate() key=|(at, attempt)| (*at, attempt.status, attempt.reason.clone()) let((_, attempt))>
                                <ConsoleRow attempt/>
                            </For>
                        </tbody>
                    </table>
                </div>
            }
        })
    };
    let none = move || (!some.get()).then(|| view! { <p class="body-none">"No requests were made"</p> });
    let dropped = move || {
        let dropped = dropped.get();
        (dropped > 0).then(|| view! { <p class="hint">{format!("{} followed and were not kept.", labels::count(dropped, "more request"))}</p> })
    };
    view! {
        <div class="part network">
            <p class="hint">"Network access: " {move || reach.get()} "."</p>
            {table}
            {none}
            {dropped}
        </div>
    }
}

/// One attempt: what was asked for, and what came of it.
#[component]
fn ConsoleRow(
    /// The attempt.
    attempt: Attempt,
) -> impl IntoView {
    let Attempt { method, url, allowed, status, reason } = attempt;
    let reason = reason.map(|reason| labels::visible(&reason).into_owned());
    let (verdict, answer) = match (allowed, status, reason) {
        (true, Some(status), _) => ("allowed", status.to_string()),
        (true, None, Some(reason)) => ("allowed", format!("failed: {reason}")),
        (true, None, None) => ("allowed", "no response".to_owned()),
        (false, _, reason) => ("refused", reason.unwrap_or_default()),
    };
    view! {
        <tr data-verdict=verdict>
            <td class="attempt-request code"><span class="attempt-method">{labels::visible(&method).into_owned()}</span> " " {labels::visible(&url).into_owned()}</td>
            <td class="attempt-verdict">{verdict}</td>
            <td class="attempt-answer">{answer}</td>
        </tr>
    }
}
