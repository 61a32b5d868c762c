//! Text of any length: the start at first, all of it on request. The browser lays out only the visible pieces.

use super::super::html;
use super::super::labels;
use super::pieces::pieces;
use leptos::prelude::*;
use std::sync::Arc;

/// The number of bytes shown at first.
const FIRST: usize = 64 * 1024;

/// A text in a scrolling box.
#[component]
pub(crate) fn Long(
    /// The text.
    text: Arc<str>,
    /// The id of the element that labels the box.
    labelled_by: &'static str,
    /// Whether long lines wrap.
    #[prop(into)]
    wrap: Signal<bool>,
    /// Whether the text is a hex dump, whose lines must fit.
    #[prop(optional)]
    dump: bool,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let is_whole = RwSignal::new(text.len() <= FIRST);
    let first = text.floor_char_boundary(FIRST);
    let rest = text.len() - first;
    let size = labels::bytes(text.len() as u64);
    let left = labels::bytes(rest as u64);
    let shown = {
        let text = Arc::clone(&text);
        move || {
            let shown = if is_whole.get() { &text[..] } else { &text[..first] };
            pieces(shown)
                .into_iter()
                .map(|piece| view! { <span class="piece">{labels::visible(piece).into_owned()}</span> })
                .collect_view()
        }
    };
    let more = move || {
        (!is_whole.get()).then(|| {
            view! {
                <p class="more scripted">
                    <span class="hint">{format!("{left} more.")}</span>
                    <button class="button" type="button" on:click=move |_| is_whole.set(true)>
                        {format!("Show all ({size})")}
                    </button>
                </p>
            }
        })
    };
    // Without a script the rest cannot be requested.
    let plain = (!hydrated && rest > 0).then(|| {
        let rest = html::escape(&labels::visible(&text[first..]));
        view! { <noscript inner_html=format!("<pre class=\"body-text\">\n{rest}</pre>")></noscript> }
    });
    view! {
        <pre
            class="body-text"
            tabindex="0"
            role="region"
            aria-labelledby=labelled_by
            data-dump=dump
            data-wrap=move || wrap.get().to_string()
        >
            <code>{shown}</code>
        </pre>
        {more}
        {plain}
    }
}
