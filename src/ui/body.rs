//! What a program answered: body, headers, or the value a function returned.

use super::words;
use crate::report::{Body, ResponseHead, ResponseReport};
use leptos::prelude::*;

/// Characters of base64 that are shown of bytes that are no text.
const BASE64_SHOWN: usize = 4096;

/// The body of a response, and its headers.
#[component]
pub fn Response(
    /// The response.
    response: ResponseReport,
) -> impl IntoView {
    let ResponseReport { head, body, bytes, truncated } = response;
    let kind = head
        .headers
        .iter()
        .find(|(name, _)| name == "content-type")
        .map(|(_, value)| words::visible(value).into_owned());
    let cut = if truncated { ", cut: there was more" } else { "" };
    let size = format!("{}{cut}", words::bytes(bytes));
    let note = kind.map_or_else(|| size.clone(), |kind| format!("{kind} · {size}"));
    let note = if head.websocket { format!("{note} · a WebSocket, which is not opened") } else { note };
    view! {
        <section class="part body">
            <header class="part-head">
                <h3 class="part-title" id="body-title">"Body"</h3>
                <span class="hint">{note}</span>
            </header>
            <BodyText body/>
        </section>
        {(!head.headers.is_empty()).then(|| view! { <Headers headers=head.headers/> })}
    }
}

/// A response that is still on its way: its head, and the body as far as it came.
#[component]
pub fn Arriving(
    /// Status and headers.
    head: ResponseHead,
    /// The bytes that came.
    body: RwSignal<Vec<u8>>,
) -> impl IntoView {
    let status = format!("HTTP {} {}", head.status, words::visible(&head.status_text));
    let size = move || words::bytes(body.with(Vec::len) as u64);
    // A character may be cut in two by the end of what came; it is whole in a moment.
    let text = move || body.with(|body| words::visible(&String::from_utf8_lossy(body)).into_owned());
    view! {
        <section class="part body">
            <header class="part-head">
                <h3 class="part-title" id="body-title">"Body"</h3>
                <span class="hint">{status.trim_end().to_owned()} " · " {size} " so far"</span>
            </header>
            <pre class="body-text" tabindex="0" role="region" aria-labelledby="body-title"><code>{text}</code></pre>
        </section>
    }
}

/// A body as text; bytes that are none as base64.
#[component]
fn BodyText(
    /// The body.
    body: Body,
) -> impl IntoView {
    match body {
        Body::Text(text) | Body::Base64(text) if text.is_empty() => {
            view! { <p class="body-none">"An empty body"</p> }.into_any()
        }
        Body::Text(text) => view! {
            <pre class="body-text" tabindex="0" role="region" aria-labelledby="body-title"><code>{words::visible(&text).into_owned()}</code></pre>
        }
        .into_any(),
        Body::Base64(text) => {
            // Base64 is ASCII: any byte is a character's end.
            let (shown, more) = match text.get(..BASE64_SHOWN) {
                Some(start) => (format!("{start}…"), ", the beginning"),
                None => (text, ""),
            };
            view! {
                <p class="hint">{format!("These bytes are not text; as base64{more}:")}</p>
                <pre class="body-text" tabindex="0" role="region" aria-labelledby="body-title"><code>{shown}</code></pre>
            }
            .into_any()
        }
    }
}

/// Names and values, folded away.
#[component]
fn Headers(
    /// In the order they came.
    headers: Vec<(String, String)>,
) -> impl IntoView {
    let number = format!("({})", headers.len());
    let each = headers
        .into_iter()
        .map(|(name, value)| {
            view! {
                <div>
                    <dt class="code">{words::visible(&name).into_owned()}</dt>
                    <dd class="code">{words::visible(&value).into_owned()}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <details class="part headers">
            <summary>"Headers " <span class="hint">{number}</span></summary>
            <dl class="header-list">{each}</dl>
        </details>
    }
}

/// What a function returned, as JSON.
#[component]
pub fn Returned(
    /// The value.
    value: serde_json::Value,
) -> impl IntoView {
    // A value that was read from JSON can be written as JSON.
    let text = serde_json::to_string_pretty(&value).unwrap_or_default();
    view! {
        <section class="part body">
            <header class="part-head">
                <h3 class="part-title" id="result-title">"Result"</h3>
                <span class="hint">"what the function returned, as JSON"</span>
            </header>
            <pre class="body-text" tabindex="0" role="region" aria-labelledby="result-title"><code>{words::visible(&text).into_owned()}</code></pre>
        </section>
    }
}
