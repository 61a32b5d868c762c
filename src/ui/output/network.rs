//! The subrequests of a program and their results.

use super::super::labels;
use leptos::prelude::*;
use petri_protocol::report::Attempt;

/// Every subrequest, in order.
#[component]
pub(crate) fn Network(
    /// The subrequests.
    attempts: RwSignal<Vec<Attempt>>,
    /// The number of subrequests that were not recorded.
    #[prop(into)]
    dropped: Signal<u64>,
    /// The program's network access, in words.
    #[prop(into)]
    network_access: Signal<String>,
) -> impl IntoView {
    let has_attempts = Memo::new(move |_| attempts.with(|attempts| !attempts.is_empty()));
    let table = move || {
        has_attempts.get().then(|| {
            view! {
                <div class="table-box" tabindex="0" role="region" aria-label="Requests">
                    <table class="attempts">
                        <caption class="visually-hidden">"Requests the program made, in order"</caption>
                        <thead>
                            <tr>
                                <th scope="col">"Request"</th>
                                <th scope="col">"Decision"</th>
                                <th scope="col">"Response"</th>
                            </tr>
                        </thead>
                        <tbody>
                            <For
                                each=move || attempts.get().into_iter().enumerate()
                                key=|(at, attempt)| (*at, attempt.status, attempt.reason.clone())
                                let((_, attempt))
                            >
                                <AttemptRow attempt />
                            </For>
                        </tbody>
                    </table>
                </div>
            }
        })
    };
    let empty = move || (!has_attempts.get()).then(|| view! { <p class="body-none">"No requests were made"</p> });
    let dropped = move || {
        let dropped = dropped.get();
        (dropped > 0).then(|| view! { <p class="hint">{format!("{} followed and were not kept.", labels::count(dropped, "more request"))}</p> })
    };
    view! {
        <div class="part network">
            <p class="hint">"Network access: " {move || network_access.get()} "."</p>
            {table}
            {empty}
            {dropped}
        </div>
    }
}

/// One subrequest: the request, the decision and the response.
#[component]
fn AttemptRow(
    /// The subrequest.
    attempt: Attempt,
) -> impl IntoView {
    let Attempt { method, url, allowed, status, reason } = attempt;
    let reason = reason.map(|reason| labels::visible(&reason).into_owned());
    let (decision, response) = match (allowed, status, reason) {
        (true, Some(status), _) => ("allowed", status.to_string()),
        (true, None, Some(reason)) => ("allowed", format!("failed: {reason}")),
        (true, None, None) => ("allowed", "no response".to_owned()),
        (false, _, reason) => ("refused", reason.unwrap_or_default()),
    };
    view! {
        <tr data-decision=decision>
            <td class="attempt-request code">
                <span class="attempt-method">{labels::visible(&method).into_owned()}</span>
                " "
                {labels::visible(&url).into_owned()}
            </td>
            <td class="attempt-decision">{decision}</td>
            <td class="attempt-response">{response}</td>
        </tr>
    }
}
