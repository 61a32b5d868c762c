//! Waits for a promise for a limited time.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

mod platform {
    use super::*;

    #[wasm_bindgen(module = "/src/within.js")]
    extern "C" {
        #[wasm_bindgen(catch)]
        pub(super) async fn within(promise: &Promise, ms: f64) -> Result<JsValue, JsValue>;
    }
}

/// The value of a promise, which must not be `undefined`; `None` if it has none after `ms` milliseconds. The promise can be
/// waited for again.
///
/// # Errors
/// The reason for which the promise is rejected.
pub async fn within(promise: &Promise, ms: f64) -> Result<Option<JsValue>, JsValue> {
    platform::within(promise, ms).await.map(|value| (!value.is_undefined()).then_some(value))
}
