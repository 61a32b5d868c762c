//! The two storages of a browser. Their methods are in `enabled` and `disabled`.

/// A storage of the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Storage {
    /// `sessionStorage`: survives a reload and ends with the tab. A duplicated tab starts with a copy.
    Tab,
    /// `localStorage`: shared by all tabs of the site.
    Site,
}

/// Why a text was not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StorageError {
    /// The browser stores nothing for this site, as some private windows do.
    Disabled,
    /// The storage is full.
    Full,
}
