//! The tab of the open module: it is in sight in its row, and a reload comes back to it.

use crate::browser::{self, Storage};
use crate::ui::state::{State, element};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;

/// The name under which the browser keeps the open module of a page that is left: the page's path, and in the next line the
/// module's name.
const OPEN: &str = "petri-open-module";

/// Scrolls the row of tabs to the open one, whenever another is open or the tabs change.
pub fn show(state: State) {
    Effect::new(move |_| {
        state.modules.track();
        let tab = element(&state.open_module.get(), "tab");
        spawn_local(async move {
            // Once the tab is drawn.
            browser::sleep(0).await;
            browser::scroll_into_row(&tab);
        });
    });
}

/// Keeps the open module over a reload.
pub fn keep(state: State) {
    let path = use_location().pathname;
    let wanted = StoredValue::new(None::<String>);
    Effect::new(move |before: Option<String>| {
        if before.is_none() {
            wanted.set_value(kept(&path.get_untracked()));
        }
        let open = state.open_module.get();
        let names = state.modules.with(|modules| modules.iter().map(|module| module.name.clone()).collect::<Vec<_>>());
        if before.is_some_and(|before| before != open) {
            // Another one was chosen meanwhile.
            wanted.set_value(None);
        }
        // The module may come only with the draft.
        if let Some(name) = wanted.get_value().filter(|name| names.contains(name)) {
            wanted.set_value(None);
            state.open_module.set(name);
        }
        open
    });
    Effect::new(move |_| {
        let leaving = window_event_listener_untyped("pagehide", move |_| {
            let open = state.open_module.get_untracked();
            // Not stored, the page comes back with its main module open.
            let _ = Storage::Tab.set(OPEN, &format!("{}\n{open}", path.get_untracked()));
        });
        on_cleanup(move || leaving.remove());
    });
}

/// The module that was open when the page at this path was left.
fn kept(path: &str) -> Option<String> {
    Storage::Tab.get(OPEN)?.strip_prefix(path)?.strip_prefix('\n').map(str::to_owned)
}
