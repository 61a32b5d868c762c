//! Text of any length: a part of it at first, all of it on demand, and only what is in sight laid out.

use super::super::labels::{self, escaped};
use super::pieces::{pieces, start};
use leptos::prelude::*;
use std::sync::Arc;

/// Bytes that are shown at first.
const FIRST: usize = 64 * 1024;

/// A text in a box that scrolls.
#[component]
pub fn Long(
    /// The text.
    text: Arc<str>,
    /// The id of what names it.
    labelled_by: &'static str,
    /// Whether long lines are broken.
    #[prop(into)]
    wrap: Signal<bool>,
    /// Whether the text is a dump of bytes, whose lines are to fit.
    #[prop(optional)]
    dump: bool,
    /// Whether a script listens.
    hydrated: bool,
) -> impl IntoView {
    let whole = RwSignal::new(text.len() <= FIRST);
    let first = start(&text, FIRST).len();
    let rest = text.len() - first;
    let size = labels::bytes(text.len() as u64);
    let left = labels::bytes(rest as u64);
    let shown = {
        let text = Arc::clone(&text);
        move || {
            let shown = if whole.get() { &text[..] } else { &text[..first] };
            pieces(shown)
                .into_iter()
                .map(|piece| view! { <span class="piece">{labels::visible(piece).into_owned()}</span> })
                .collect_view()
        }
    };
    let more = move || {
        (!whole.get()).then(|| {
            view! {
                <p class="more scripted">
                    <span class="hint">{format!("{left} more.")}</span>
                    <button class="button" type="button" on:click=move |_| whole.set(true)>{format!("Show all ({size})")}</button>
                </p>
            }
        })
    };
    // Who has no script cannot ask for the rest.
    let plain = (!hydrated && rest > 0).then(|| {
        let rest = escaped(&labels::visible(&text[first..]));
        view! { <noscript inner_html=format!("<pre class=\"body-text\">\n{rest}</pre>")></noscript> }
    });
    view! {
        <pre class="body-text" tabindex="0" role="region" aria-labelledby=labelled_by data-dump=dump data-wrap=move || wrap.get().to_string()><code>{shown}</code></pre>
        {more}
        {plain}
    }
}
