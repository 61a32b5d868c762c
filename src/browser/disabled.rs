//! On the server there is no browser: every call is answered with "no".

use super::{EditorCalls, Mark, PostResponse, Storage, StorageError};

/// An editor; there are none on the server.
pub struct Editor;

impl Editor {
    /// None on the server.
    pub async fn mount(_host: String, _area: String, _name: String, _page: impl EditorCalls) -> Option<Self> {
        None
    }

    /// Whether Tab indents; else it leaves the editor.
    pub fn set_tab_indents(&self, _indents: bool) {}

    /// Puts the list of completions away.
    pub fn close_completion(&self) {}

    /// The text is another one now.
    pub fn set_text(&self, _text: &str) {}

    /// What is wrong with the text.
    pub fn set_problems(&self, _problems: &[Mark]) {}

    /// Where the last run failed.
    pub fn set_failures(&self, _failures: &[Mark]) {}

    /// Which element says why the text was refused.
    pub fn set_refusal(&self, _id: Option<&str>) {}

    /// Brings a place into sight.
    pub fn go_to(&self, _line: u32, _column: u32) {}

    /// It was hidden and is not any more.
    pub fn shown(&self) {}

    /// Lays the text out anew.
    pub fn format(&self) -> impl Future<Output = Option<String>> + use<> {
        std::future::ready(None)
    }
}

/// What the editor's code can do; nothing on the server.
pub struct EditorLibrary;

impl EditorLibrary {
    /// None on the server.
    pub async fn load() -> Option<Self> {
        None
    }

    /// The sources that change when a module is renamed.
    pub fn follow_rename(&self, _program: &str, _from: &str, _to: &str) -> Option<String> {
        None
    }
}

/// A file that a person hands over; there are none on the server.
pub struct File;

impl File {
    /// Its name.
    pub fn name(&self) -> String {
        String::new()
    }

    /// How large it is, bytes.
    pub fn bytes(&self) -> usize {
        0
    }

    /// What it holds.
    pub async fn read(&self) -> Option<Vec<u8>> {
        None
    }
}

/// Brings an element into sight in its row.
pub fn show_in_row(_id: &str) {}

/// Whether what is dragged are files.
pub fn drags_files(_event: &web_sys::DragEvent) -> bool {
    false
}

/// The files that were dropped; none on the server.
pub fn dropped(_event: &web_sys::DragEvent) -> Vec<File> {
    Vec::new()
}

/// The files that were chosen; none on the server.
pub fn chosen(_event: &web_sys::Event) -> Vec<File> {
    Vec::new()
}

impl Storage {
    /// Nothing is stored on the server.
    pub fn get(self, _name: &str) -> Option<String> {
        None
    }

    /// Stores nothing.
    ///
    /// # Errors
    /// Always, on the server.
    pub fn set(self, _name: &str, _text: &str) -> Result<(), StorageError> {
        Err(StorageError::Disabled)
    }

    /// There is nothing to remove.
    pub fn remove(self, _name: &str) {}

    /// None on the server.
    pub fn names(self) -> Vec<String> {
        Vec::new()
    }
}

/// Whether what an event is about is in the element with this id.
pub fn is_within(_target: Option<web_sys::EventTarget>, _id: &str) -> bool {
    false
}

/// Whether what an event is about takes text.
pub fn is_field(_target: Option<web_sys::EventTarget>) -> bool {
    false
}

/// Whether the keyboard is a Mac's; unknown on the server.
pub fn is_mac() -> bool {
    false
}

/// Puts a popover away.
pub fn hide_popover(_id: &str) {}

/// Presses the element with this id.
pub fn press(_id: &str) {}

/// A repetition; there are none on the server.
pub struct Ticking;

/// The time, milliseconds since 1970; unknown on the server, where a page must not depend on it.
pub fn now() -> Option<f64> {
    None
}

/// A random number; none on the server, where a page must not depend on it.
pub fn random() -> Option<u64> {
    None
}

/// Whether the browser has a network; there is none on the server.
pub fn is_online() -> bool {
    false
}

/// What a person typed into the field of this name before the page came to life; nothing on the server.
pub fn typed(_name: &str) -> Option<String> {
    None
}

/// Puts a text on the clipboard; `false` on the server.
pub async fn copy(_text: String) -> bool {
    false
}

/// Posts nothing on the server.
///
/// # Errors
/// Always, on the server.
pub async fn post_json(_path: &str, _json: &str) -> Result<PostResponse, String> {
    Err("only a page in a browser posts".to_owned())
}

/// Names the page; on the server its head does.
pub fn set_title(_title: &str) {}

/// Selects the content of the element with this id.
pub fn select(_id: &str) {}

/// Moves the keyboard to the element with this id.
pub fn focus(_id: &str) {}

/// Moves the keyboard to a place in the text area with this id.
pub fn select_place(_id: &str, _line: u32, _column: u32) {}

/// Brings the element with this id into sight.
pub fn reveal(_id: &str) {}

/// Brings all of the element with this id into sight.
pub fn show_whole(_id: &str) {}

/// How far the element with this id is scrolled, and how tall what is in it is, CSS pixels; not at all on the server.
pub fn scrolled(_id: &str) -> (i32, i32) {
    (0, 0)
}

/// Whether the end of what the element with this id holds is in sight.
pub fn is_at_end(_id: &str) -> bool {
    true
}

/// Scrolls the element with this id to its start.
pub fn scroll_to_start(_id: &str) {}

/// Scrolls the element with this id to its end.
pub fn scroll_to_end(_id: &str) {}

/// Calls again and again, every `_millis` milliseconds.
pub fn every(_millis: i32, _call: impl FnMut() + 'static) -> Option<Ticking> {
    None
}

/// Waits for `_millis` milliseconds; not at all on the server.
pub async fn pause(_millis: i32) {}

/// No address on the server.
pub fn origin() -> Option<String> {
    None
}

/// Nothing is in sight on the server.
pub fn is_shown() -> bool {
    false
}

/// Nothing has the keyboard on the server.
pub fn is_focus_visible(_id: &str) -> bool {
    false
}

/// Calls before the page is painted the next time; never on the server.
pub fn before_paint(_call: impl FnOnce() + 'static) {}

/// Offers bytes as a file.
pub fn download(_name: &str, _bytes: &[u8]) {}

/// Sends a text to the document in the frame with this id.
pub fn post(_id: &str, _text: &str) {}
