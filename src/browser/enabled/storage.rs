//! The browser's storages. Where the browser refuses, reads return nothing and writes return the reason.

use super::window;
use crate::browser::{Storage, StorageError};

impl Storage {
    fn open(self) -> Option<web_sys::Storage> {
        let window = window()?;
        match self {
            Self::Tab => window.session_storage(),
            Self::Site => window.local_storage(),
        }
        .ok()?
    }

    /// The text stored under a name. `None` if there is none, or if the storage is disabled.
    pub(crate) fn get(self, name: &str) -> Option<String> {
        self.open()?.get_item(name).ok()?
    }

    /// Stores a text under a name. A write that fails leaves the earlier text.
    ///
    /// # Errors
    /// [`StorageError`]: the storage is disabled or full.
    pub(crate) fn set(self, name: &str, text: &str) -> Result<(), StorageError> {
        self.open().ok_or(StorageError::Disabled)?.set_item(name, text).map_err(|_| StorageError::Full)
    }

    /// Removes the text under a name.
    pub(crate) fn remove(self, name: &str) {
        if let Some(storage) = self.open() {
            // If the browser refuses, there was nothing to remove.
            let _ = storage.remove_item(name);
        }
    }

    /// Every name with a text.
    pub(crate) fn names(self) -> Vec<String> {
        let Some(storage) = self.open() else { return Vec::new() };
        let count = storage.length().unwrap_or_default();
        (0..count).filter_map(|at| storage.key(at).ok()?).collect()
    }
}
