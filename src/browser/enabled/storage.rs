//! What the browser keeps for this site. It may refuse: then nothing is kept, and nothing is found.

use super::window;
use web_sys::Storage;

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept under a name.
pub fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a text under a name; `None` keeps nothing there any more. Whether that was done.
pub fn keep(name: &str, text: Option<&str>) -> bool {
    let done = |storage: Storage| match text {
        Some(text) => storage.set_item(name, text),
        None => storage.remove_item(name),
    };
    storage().is_some_and(|storage| done(storage).is_ok())
}
