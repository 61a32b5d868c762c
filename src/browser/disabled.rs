//! The server's versions of the browser functions: each does nothing or returns `None` or `false`.

use super::{EditorCalls, Mark, PostResponse, Storage, StorageError};

/// An editor. The server never creates one.
pub(crate) struct Editor;

impl Editor {
    /// Returns `None`.
    pub(crate) async fn mount(_host: String, _area: String, _name: String, _page: impl EditorCalls) -> Option<Self> {
        None
    }

    /// Sets whether Tab indents or leaves the editor.
    pub(crate) fn set_tab_indents(&self, _indents: bool) {}

    /// Closes the list of completions.
    pub(crate) fn close_completion(&self) {}

    /// Replaces the text.
    pub(crate) fn set_text(&self, _text: &str) {}

    /// Marks the problems of the text.
    pub(crate) fn set_problems(&self, _problems: &[Mark]) {}

    /// Marks where the last run failed.
    pub(crate) fn set_failures(&self, _failures: &[Mark]) {}

    /// Sets the element that describes why the text was refused.
    pub(crate) fn set_refusal(&self, _id: Option<&str>) {}

    /// Moves the cursor to a location.
    pub(crate) fn go_to(&self, _line: u32, _column: u32) {}

    /// Formats the text.
    pub(crate) fn format(&self) -> impl Future<Output = Option<String>> + use<> {
        std::future::ready(None)
    }
}

/// The editor's functions that need no editor. The server never loads them.
pub(crate) struct EditorLibrary;

impl EditorLibrary {
    /// Returns `None`.
    pub(crate) async fn load() -> Option<Self> {
        None
    }

    /// The sources that change when a module is renamed.
    pub(crate) fn follow_rename(&self, _program: &str, _from: &str, _to: &str) -> Option<String> {
        None
    }
}

/// A dropped or chosen file. The server never creates one.
pub(crate) struct File;

impl File {
    /// The file's name, without a folder.
    pub(crate) fn name(&self) -> String {
        String::new()
    }

    /// The file's size, bytes.
    pub(crate) fn bytes(&self) -> usize {
        0
    }

    /// The file's content.
    pub(crate) async fn read(&self) -> Option<Vec<u8>> {
        None
    }
}

/// Scrolls a row to one of its elements.
pub(crate) fn scroll_into_row(_id: &str) {}

/// Whether files are dragged.
pub(crate) fn drags_files(_event: &web_sys::DragEvent) -> bool {
    false
}

/// The dropped files.
pub(crate) fn dropped_files(_event: &web_sys::DragEvent) -> Vec<File> {
    Vec::new()
}

/// The chosen files.
pub(crate) fn chosen_files(_event: &web_sys::Event) -> Vec<File> {
    Vec::new()
}

impl Storage {
    /// Returns `None`.
    pub(crate) fn get(self, _name: &str) -> Option<String> {
        None
    }

    /// Stores nothing.
    ///
    /// # Errors
    /// Always, on the server.
    pub(crate) fn set(self, _name: &str, _text: &str) -> Result<(), StorageError> {
        Err(StorageError::Disabled)
    }

    /// Does nothing.
    pub(crate) fn remove(self, _name: &str) {}

    /// Returns `None`.
    pub(crate) fn names(self) -> Vec<String> {
        Vec::new()
    }
}

/// Whether the target of an event is inside the element with this id.
pub(crate) fn is_within(_target: Option<web_sys::EventTarget>, _id: &str) -> bool {
    false
}

/// Whether the target of an event takes text.
pub(crate) fn is_field(_target: Option<web_sys::EventTarget>) -> bool {
    false
}

/// Whether the platform is a Mac.
pub(crate) fn is_mac() -> bool {
    false
}

/// Hides a popover.
pub(crate) fn hide_popover(_id: &str) {}

/// Clicks the element with this id.
pub(crate) fn click(_id: &str) {}

/// A repeated call. The server never creates one.
pub(crate) struct Interval;

/// The time, milliseconds since 1970; `None` on the server, where a page must not depend on it.
pub(crate) fn now() -> Option<f64> {
    None
}

/// A random number; `None` on the server, where a page must not depend on it.
pub(crate) fn random_bits() -> Option<u64> {
    None
}

/// Whether the browser is online.
pub(crate) fn is_online() -> bool {
    false
}

/// The text that was typed into a field before hydration.
pub(crate) fn early_input(_name: &str) -> Option<String> {
    None
}

/// Copies a text to the clipboard.
pub(crate) async fn copy_text(_text: String) -> bool {
    false
}

/// Posts nothing.
///
/// # Errors
/// Always, on the server.
pub(crate) async fn post_json(_path: &str, _json: &str) -> Result<PostResponse, String> {
    Err("only a page in a browser posts".to_owned())
}

/// Does nothing: on the server the document's head sets the title.
pub(crate) fn set_title(_title: &str) {}

/// Selects the content of the element with this id.
pub(crate) fn select(_id: &str) {}

/// Focuses the element with this id.
pub(crate) fn focus(_id: &str) {}

/// Moves the cursor in a text area.
pub(crate) fn select_location(_id: &str, _line: u32, _column: u32) {}

/// Scrolls the element with this id into view.
pub(crate) fn reveal(_id: &str) {}

/// Scrolls the whole element with this id into view.
pub(crate) fn reveal_all(_id: &str) {}

/// The scroll offset and content height of an element.
pub(crate) fn scroll_position(_id: &str) -> (i32, i32) {
    (0, 0)
}

/// Whether an element is scrolled to its end.
pub(crate) fn is_at_end(_id: &str) -> bool {
    true
}

/// Scrolls the element with this id to its start.
pub(crate) fn scroll_to_start(_id: &str) {}

/// Scrolls the element with this id to its end.
pub(crate) fn scroll_to_end(_id: &str) {}

/// Never calls `_call`.
pub(crate) fn set_interval(_millis: i32, _call: impl FnMut() + 'static) -> Option<Interval> {
    None
}

/// Returns at once.
pub(crate) async fn sleep(_millis: i32) {}

/// Returns `None`.
pub(crate) fn origin() -> Option<String> {
    None
}

/// Whether the page is visible.
pub(crate) fn is_page_visible() -> bool {
    false
}

/// Whether an element shows keyboard focus.
pub(crate) fn is_focus_visible(_id: &str) -> bool {
    false
}

/// Never calls `_call`.
pub(crate) fn before_paint(_call: impl FnOnce() + 'static) {}

/// Offers bytes as a download.
pub(crate) fn download(_name: &str, _bytes: &[u8]) {}

/// Sends a message to an iframe.
pub(crate) fn post_message(_id: &str, _text: &str) {}
