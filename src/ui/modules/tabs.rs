//! The tabs of the modules. Without a script they are links to the modules below. The tab of the open module is kept visible
//! in its row, and opened again after a reload.

use crate::browser::{self, Storage};
use crate::ui::labels;
use crate::ui::state::{OpenModule, State, element};
use crate::ui::tabs::{follow_key, tab_attributes};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;
use petri_protocol::report::Diagnostic;

/// The storage key for the open module of a page that is left. The value is the page's path, a line feed, and the module's
/// name.
const OPEN_MODULE_KEY: &str = "petri-open-module";

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

/// Scrolls the row of tabs to the open one, whenever another is opened or the tabs change.
pub(crate) fn scroll_to_open(state: State) {
    Effect::new(move |_| {
        state.modules.track();
        let tab = element(&state.open_module.get(), "tab");
        spawn_local(async move {
            // After the tab is drawn.
            browser::sleep(0).await;
            browser::scroll_into_row(&tab);
        });
    });
}

/// Stores the open module when the page is left, and opens it again after a reload.
pub(crate) fn restore_after_reload(state: State) {
    let path = use_location().pathname;
    let wanted = StoredValue::new(None::<String>);
    Effect::new(move |before: Option<String>| {
        if before.is_none() {
            wanted.set_value(stored_module(&path.get_untracked()));
        }
        let open = state.open_module.get();
        let names = state.modules.with(|modules| modules.iter().map(|module| module.name.clone()).collect::<Vec<_>>());
        if before.is_some_and(|before| before != open) {
            // The author opened another module meanwhile.
            wanted.set_value(None);
        }
        // The module may appear only once the draft is restored.
        if let Some(name) = wanted.get_value().filter(|name| names.contains(name)) {
            wanted.set_value(None);
            state.open_module.set(name);
        }
        open
    });
    Effect::new(move |_| {
        let listener = window_event_listener_untyped("pagehide", move |_| {
            let open = state.open_module.get_untracked();
            // If this cannot be stored, a reload opens the main module.
            let _ = Storage::Tab.set(OPEN_MODULE_KEY, &format!("{}\n{open}", path.get_untracked()));
        });
        on_cleanup(move || listener.remove());
    });
}

/// The module that was open when the page at this path was left.
fn stored_module(path: &str) -> Option<String> {
    Storage::Tab.get(OPEN_MODULE_KEY)?.strip_prefix(path)?.strip_prefix('\n').map(str::to_owned)
}

#[cfg(test)]
#[path = "tabs_tests.rs"]
mod tests;
