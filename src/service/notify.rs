//! Wakes a request from another request.
//!
//! The platform binds timers and streams to the request that made them, so a future of one request must not be polled by
//! another. A promise may be resolved from any request; its continuation runs in the request that made the promise
//! (<https://developers.cloudflare.com/workers/configuration/compatibility-flags/#handling-cross-request-promise-resolution>).

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Wakes the request that made it, at most once.
#[derive(Debug)]
pub(crate) struct Notifier(Option<Function>);

impl Notifier {
    /// Resolves the promise of [`notifier`].
    pub(crate) fn notify(self) {
        if let Some(resolve) = self.0 {
            // The resolve function of a promise does not throw.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Makes a notifier and the future that its [`notify`](Notifier::notify) completes. The platform ends a request that
/// waits for nothing else, since it looks hung, so wait for a timer as well.
pub(crate) fn notifier() -> (Notifier, JsFuture) {
    let mut notifier = Notifier(None);
    let notified = Promise::new(&mut |resolve, _| notifier.0 = Some(resolve));
    (notifier, JsFuture::from(notified))
}
