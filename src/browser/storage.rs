//! The two storages of a browser, as the page names them. What they do stands in `enabled` and `disabled`.

/// A storage of the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// Of one tab: it survives a reload and ends with the tab. A duplicated tab begins with a copy.
    Tab,
    /// Of the site: all tabs share it.
    Site,
}

/// Why a text was not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageError {
    /// The browser stores nothing for this site, as some private windows do.
    Disabled,
    /// There is no room for it.
    Full,
}
