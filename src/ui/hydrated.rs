//! When the page has come to life.

use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Whether the page has come to life: not as the server sends it, and in the browser in a turn after the one in which it is
/// taken over. That one is long enough without what is drawn only then.
pub fn hydrated() -> RwSignal<bool> {
    let hydrated = RwSignal::new(false);
    Effect::new(move |_| {
        spawn_local(async move {
            browser::pause(0).await;
            // By then the page may have gone on to another.
            _ = hydrated.try_set(true);
        });
    });
    hydrated
}
