//! The tabs of the modules. Without a script they are links to the modules below.

use crate::ui::labels;
use crate::ui::state::{OpenModule, State, element};
use crate::ui::tabs::{follow_key, tab_attributes};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use petri_protocol::report::Diagnostic;

/// A tab for each text module.
#[component]
pub(crate) fn Tabs(
    /// The page's state.
    state: State,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let on_key = move |event: KeyboardEvent| {
        let is_open = |name: &String| state.open_module.with_untracked(|open| open == name);
        let open = |name: &String| state.open_module.set(name.clone());
        follow_key(&event, &state.names(), is_open, |name| element(name, "tab"), open);
    };
    view! {
        <div
            class="tabs"
            role=move || if hydrated.get() { "tablist" } else { "navigation" }
            aria-label="Modules"
            on:keydown=on_key
        >
            <For each=move || state.tabs() key=|module| module.name.clone() let:module>
                <Tab state hydrated module />
            </For>
        </div>
    }
}

/// The tab of one module.
#[component]
fn Tab(
    /// The page's state.
    state: State,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
    /// The module.
    module: OpenModule,
) -> impl IntoView {
    let name = module.name.clone();
    let is_open = {
        let name = name.clone();
        Memo::new(move |_| state.open_module.with(|open| *open == name))
    };
    let is_main = {
        let name = name.clone();
        Memo::new(move |_| state.main.with(|main| *main == name) && state.modules.with(|modules| modules.len() > 1))
    };
    let problems = {
        let name = name.clone();
        let is_in_module =
            move |problem: &&Diagnostic| problem.location.as_ref().is_some_and(|location| location.module == name);
        Memo::new(move |_| state.problems.with(|problems| problems.iter().filter(&is_in_module).count()))
    };
    let on_click = {
        let name = name.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            state.open_module.set(name.clone());
        }
    };
    let attributes = tab_attributes(module.element("panel"), is_open.into(), hydrated);
    view! {
        <a
            class="tab code"
            id=module.element("tab")
            // Without a script, the browser follows the link.
            href=format!("#{}", module.element("module"))
            rel="external"
            {..attributes}
            on:click=on_click
        >
            {name}
            {move || is_main.get().then(|| view! { <span class="tab-main">"main"</span> })}
            {move || {
                (problems.get() > 0)
                    .then(|| {
                        view! {
                            <span class="tab-problems">
                                <span class="visually-hidden">{labels::count(problems.get() as u64, "problem")}</span>
                            </span>
                        }
                    })
            }}
        </a>
    }
}

#[cfg(test)]
#[path = "tabs_tests.rs"]
mod tests;
