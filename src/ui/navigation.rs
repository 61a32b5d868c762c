//! How the author navigates: by a link in this tab, or with Back and Forward.

use leptos::ev::{self, MouseEvent};
use leptos::prelude::*;

/// Whether the last navigation was Back or Forward. Provided as context by the app.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Traversal(StoredValue<bool>);

impl Traversal {
    /// Listens for navigation in a browser. Called before the router is created: effects may run between two listeners of
    /// an event, so this listener has to be the first.
    pub(crate) fn listen() -> Self {
        let is_traversal = StoredValue::new(false);
        // The server has no window.
        if cfg!(not(feature = "hydrate")) {
            return Self(is_traversal);
        }
        let popstate = window_event_listener(ev::popstate, move |_| is_traversal.set_value(true));
        let click = window_event_listener(ev::click, move |_| is_traversal.set_value(false));
        on_cleanup(move || {
            popstate.remove();
            click.remove();
        });
        Self(is_traversal)
    }

    /// Whether the last navigation was Back or Forward.
    pub(crate) fn is_last(self) -> bool {
        self.0.get_value()
    }
}

/// Whether a click follows a link in this tab, not in another tab or window.
pub(crate) fn is_plain_click(event: &MouseEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}
