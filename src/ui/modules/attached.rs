//! The list of modules that are not text.

use crate::ui::labels;
use crate::ui::state::State;
use leptos::prelude::*;

/// The name, kind and size of each module that is not text; nothing if there are none.
#[component]
pub(crate) fn Attached(
    /// The page's state.
    state: State,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let row = move |(name, kind, bytes): (String, &'static str, usize)| {
        let label = format!("Delete {}", labels::visible(&name));
        let shown = labels::visible(&name).into_owned();
        let delete = move |_| state.delete_module(&name);
        let button = hydrated.get().then(|| {
            view! {
                <button class="button" data-kind="quiet" type="button" aria-label=label on:click=delete>
                    "Delete"
                </button>
            }
        });
        view! {
            <li>
                <span class="module-name code">{shown}</span>
                " "
                <span class="hint">{format!("{kind}, {}", labels::bytes(bytes as u64))}</span>
                {button}
            </li>
        }
    };
    move || {
        let modules = state.attached();
        (!modules.is_empty()).then(|| {
            view! {
                <ul class="attached" aria-label="Modules that are not text">
                    {modules.into_iter().map(row).collect_view()}
                </ul>
            }
        })
    }
}
