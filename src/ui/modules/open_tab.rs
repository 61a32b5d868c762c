//! Keeps the tab of the open module visible in its row, and opens it again after a reload.

use crate::browser::{self, Storage};
use crate::ui::state::{State, element};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;

/// The storage key for the open module of a page that is left. The value is the page's path, a line feed, and the module's
/// name.
const OPEN_MODULE_KEY: &str = "petri-open-module";

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
