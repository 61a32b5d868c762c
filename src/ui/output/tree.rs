//! Values as an expandable tree.

use super::super::labels;
use leptos::prelude::*;
use petri_protocol::inspect::{Member, Unfold};

/// The number of members added at once.
const MEMBERS: usize = 100;

/// A value as a tree.
#[component]
pub(crate) fn Tree<T: Unfold>(
    /// The value.
    value: T,
    /// The levels that are expanded at first.
    #[prop(default = 0)]
    levels: u32,
) -> impl IntoView {
    view! { <ul class="tree">{branch(None, value, levels)}</ul> }
}

fn branch<T: Unfold>(key: Option<String>, value: T, levels: u32) -> AnyView {
    let shown = view! {
        <span class="tree-value code" data-kind=value.kind()>
            {labels::visible(&value.headline()).into_owned()}
        </span>
    };
    let key = key.map(|key| view! { <span class="tree-key code">{format!("{} ", labels::visible(&key))}</span> });
    if !value.unfolds() {
        return view! { <li class="tree-item">{key}{shown}</li> }.into_any();
    }
    let is_open = levels > 0;
    let was_expanded = RwSignal::new(is_open);
    let value = StoredValue::new(value);
    // Once expanded, the members stay in the document; the browser collapses them.
    let inner = move || {
        was_expanded.get().then(|| view! { <Members value=value.get_value() levels=levels.saturating_sub(1) /> })
    };
    view! {
        <li class="tree-item">
            <details open=is_open on:toggle=move |_| was_expanded.set(true)>
                <summary class="tree-head">
                    <span class="tree-line">{key}{shown}</span>
                </summary>
                {inner}
            </details>
        </li>
    }
    .into_any()
}

/// The members of a value, a hundred at a time.
#[component]
fn Members<T: Unfold>(
    /// The value.
    value: T,
    /// The levels that are expanded at first.
    levels: u32,
) -> impl IntoView {
    let members = StoredValue::new(value.members());
    let count = members.with_value(Vec::len);
    let limit = RwSignal::new(MEMBERS);
    let member = move |at: usize| {
        let member = members.with_value(|members| members.get(at).cloned())?;
        Some(match member {
            Member::Under(key, value) => branch(Some(format!("{key}:")), value, levels),
            Member::Whole(text) => view! {
                <li class="tree-item">
                    <pre class="tree-whole code">{labels::visible(&text).into_owned()}</pre>
                </li>
            }
            .into_any(),
            Member::Absent(text) => view! {
                <li class="tree-item">
                    <span class="tree-absent code">{labels::visible(&text).into_owned()}</span>
                </li>
            }
            .into_any(),
        })
    };
    let more = move || {
        let left = count.saturating_sub(limit.get());
        (left > 0).then(|| {
            let next = left.min(MEMBERS);
            view! {
                <li class="tree-item">
                    <button
                        class="button"
                        data-kind="quiet"
                        type="button"
                        on:click=move |_| limit.update(|limit| *limit += MEMBERS)
                    >
                        {format!("Show {next} more of {left}")}
                    </button>
                </li>
            }
        })
    };
    view! {
        <ul class="tree">
            <For each=move || 0..limit.get().min(count) key=|at| *at let:at>
                {member(at)}
            </For>
            {more}
        </ul>
    }
}
