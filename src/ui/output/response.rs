//! The result of a program: a response with its body and headers, or the value a function returned.

use super::super::labels;
use super::super::live::{Live, bytes_of};
use super::content::DisplayedContent;
use super::viewer::Viewer;
use leptos::prelude::*;
use petri_protocol::history::RunRecord;
use petri_protocol::report::{Outcome, ResponseHead, ResponseReport};
use std::sync::Arc;

/// The result of a finished run.
#[component]
pub(crate) fn Response(
    /// The run.
    run: Arc<RunRecord>,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let report = &run.report;
    let body = report.response.as_ref().map(|response| view! { <ResponseView response=response.clone() hydrated /> });
    let result = report.result.clone().map(|value| {
        let content = DisplayedContent::of_value(value);
        let note = format!("what the function returned, as JSON · {}", labels::bytes(content.bytes.len() as u64));
        view! { <Viewer title="Result" title_id="result-title" content note hydrated /> }
    });
    let empty = (body.is_none() && result.is_none()).then(|| {
        let reason = match &report.outcome {
            Outcome::Returned => "The program returned no response",
            Outcome::Threw { .. } => "The program threw before it responded",
            Outcome::Stopped { .. } => "The program was stopped before it responded",
            Outcome::Refused { .. } => "The program did not run",
        };
        view! {
            <section class="part">
                <p class="body-none">{reason}</p>
            </section>
        }
    });
    view! {
        {body}
        {result}
        {empty}
    }
}

/// A response: body and headers.
#[component]
fn ResponseView(
    /// The response.
    response: ResponseReport,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let ResponseReport { head, body, bytes, truncated } = response;
    let kind = head.header("content-type");
    let cut = if truncated { ", truncated" } else { "" };
    let size = format!("{}{cut}", labels::bytes(bytes));
    let note = kind.map_or_else(|| size.clone(), |kind| format!("{} · {size}", labels::visible(kind)));
    let note = if head.websocket { format!("{note} · a WebSocket, which is not opened") } else { note };
    let content = DisplayedContent::new(bytes_of(&body), kind);
    view! {
        <Viewer title="Body" title_id="body-title" content note hydrated />
        {(!head.headers.is_empty()).then(|| view! { <Headers headers=head.headers /> })}
    }
}

/// A response in progress: its head, and the body received so far.
#[component]
pub(crate) fn PartialResponse(
    /// The run.
    live: Live,
) -> impl IntoView {
    let status = |head: ResponseHead| {
        let status = format!("HTTP {} {}", head.status, labels::visible(&head.status_text));
        status.trim_end().to_owned()
    };
    let size = move || labels::bytes(live.body.with(Vec::len) as u64);
    // Only the first bytes: later ones change nothing visible.
    let start = Memo::new(move |_| {
        live.body.with(|body| {
            // A character may be incomplete at the end of the received bytes.
            String::from_utf8_lossy(&body[..body.len().min(PARTIAL_BODY_BYTES)]).into_owned()
        })
    });
    move || match live.response.get() {
        None => view! {
            <section class="part">
                <p class="body-none">"No response yet"</p>
            </section>
        }
        .into_any(),
        Some(head) => view! {
            <section class="part body">
                <header class="part-head">
                    <h3 class="part-title" id="body-title">
                        "Body"
                    </h3>
                    <span class="hint">{status(head)} " · " {size} " so far"</span>
                </header>
                <pre class="body-text" tabindex="0" role="region" aria-labelledby="body-title">
                    <code>{move || labels::visible(&start.get()).into_owned()}</code>
                </pre>
            </section>
        }
        .into_any(),
    }
}

/// The number of bytes shown of a body in progress.
const PARTIAL_BODY_BYTES: usize = 32 * 1024;

/// The headers in a collapsed table.
#[component]
fn Headers(
    /// The headers in the order of the response.
    headers: Vec<(String, String)>,
) -> impl IntoView {
    let number = format!("({})", headers.len());
    let rows = headers
        .into_iter()
        .map(|(name, value)| {
            view! {
                <tr>
                    <th class="code" scope="row">
                        {labels::visible(&name).into_owned()}
                    </th>
                    <td class="code">{labels::visible(&value).into_owned()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details class="part headers">
            <summary>"Headers " <span class="hint">{number}</span></summary>
            <table class="pairs">
                <caption class="visually-hidden">"Headers of the response"</caption>
                <thead class="visually-hidden">
                    <tr>
                        <th scope="col">"Name"</th>
                        <th scope="col">"Value"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}
