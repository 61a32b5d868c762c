//! Whether the page came to its address by Back or Forward.

use leptos::ev;
use leptos::prelude::*;

/// Tells Back and Forward from links. Provided as context by the app.
#[derive(Debug, Clone, Copy)]
pub struct Traversal(StoredValue<bool>);

impl Traversal {
    /// Listens, in a browser. Called before the router is made: what follows from an event may happen between two of its listeners, and
    /// this one has to be the first.
    pub fn listen() -> Self {
        let traversed = StoredValue::new(false);
        // On the server there is no window to listen to.
        if cfg!(not(feature = "hydrate")) {
            return Self(traversed);
        }
        let popstate = window_event_listener(ev::popstate, move |_| traversed.set_value(true));
        let click = window_event_listener(ev::click, move |_| traversed.set_value(false));
        on_cleanup(move || {
            popstate.remove();
            click.remove();
        });
        Self(traversed)
    }

    /// Whether the last way to another address was Back or Forward.
    pub fn is_last(self) -> bool {
        self.0.get_value()
    }
}
