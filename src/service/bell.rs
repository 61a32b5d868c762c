//! Waking a request from within another one.
//!
//! A request's timers and streams are its own: the platform lets no other request touch them, so that a future of one must not
//! be polled by another. A promise may be resolved from anywhere; what follows runs where it was made
//! (<https://developers.cloudflare.com/workers/configuration/compatibility-flags/#handling-cross-request-promise-resolution>).

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Wakes the request that made it, once.
#[derive(Debug)]
pub struct Bell(Option<Function>);

impl Bell {
    /// Resolves the promise.
    pub fn ring(self) {
        if let Some(resolve) = self.0 {
            // A promise's own function does not throw.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}

/// A bell, and what resolves when it rings. The platform takes a request that waits for nothing else to be hung, so wait for a
/// timer as well.
pub fn bell() -> (Bell, JsFuture) {
    let mut bell = Bell(None);
    let rung = Promise::new(&mut |resolve, _| bell.0 = Some(resolve));
    (bell, JsFuture::from(rung))
}
