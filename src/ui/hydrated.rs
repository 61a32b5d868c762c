//! Whether the page is hydrated.

use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A signal that becomes true in the task after hydration, and stays false on the server. Hydration must find the document
/// as the server rendered it, and is long enough without what is drawn only then.
pub(crate) fn hydrated() -> RwSignal<bool> {
    let hydrated = RwSignal::new(false);
    Effect::new(move |_| {
        spawn_local(async move {
            browser::sleep(0).await;
            // The component may be disposed of by then.
            _ = hydrated.try_set(true);
        });
    });
    hydrated
}
