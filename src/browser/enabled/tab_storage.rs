//! What the browser keeps for one of its tabs, until that is closed. It may refuse: then nothing is kept, and nothing is found.

use super::window;
use web_sys::Storage;

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// The text kept under a name.
pub fn kept_in_tab(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a text under a name.
pub fn keep_in_tab(name: &str, text: &str) {
    if let Some(storage) = storage() {
        // Refused, nothing is kept.
        let _ = storage.set_item(name, text);
    }
}
