//! On the server there is no browser: every call is answered with "no".

/// A repetition; there are none on the server.
pub struct Ticking;

/// The time, milliseconds since 1970; unknown on the server, where a page must not depend on it.
pub fn now() -> Option<f64> {
    None
}

/// What a person typed into the field of this name before the page came to life; nothing on the server.
pub fn typed(_name: &str) -> Option<String> {
    None
}

/// Puts a text on the clipboard; `false` on the server.
pub async fn copy(_text: String) -> bool {
    false
}

/// Selects the content of the element with this id.
pub fn select(_id: &str) {}

/// Moves the keyboard to the element with this id.
pub fn focus(_id: &str) {}

/// Brings the element with this id into sight.
pub fn reveal(_id: &str) {}

/// Calls again and again, every `_millis` milliseconds.
pub fn every(_millis: i32, _call: impl FnMut() + 'static) -> Option<Ticking> {
    None
}

/// Waits for `_millis` milliseconds; not at all on the server.
pub async fn pause(_millis: i32) {}

/// Calls before the page is painted the next time; never on the server.
pub fn before_paint(_call: impl FnOnce() + 'static) {}

/// Offers bytes as a file.
pub fn download(_name: &str, _bytes: &[u8]) {}

/// Sends a text to the document in the frame with this id.
pub fn post(_id: &str, _text: &str) {}
