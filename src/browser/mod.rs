//! What only a browser can do, behind one switch: real in the page, nothing on the server.
//!
//! The one room that names the DOM's globals. It knows nothing of programs, runs or the state of the page.

mod editor_calls;
mod mark;
mod post_response;
mod storage;

pub use editor_calls::EditorCalls;
pub use mark::{Mark, offset, to_json};
pub use post_response::PostResponse;
pub use storage::{Storage, StorageError};

#[cfg(feature = "hydrate")]
mod enabled;
#[cfg(feature = "hydrate")]
pub use enabled::{
    Editor, EditorLibrary, File, Ticking, before_paint, chosen, copy, download, drags_files, dropped, every, focus,
    hide_popover, is_at_end, is_field, is_focus_visible, is_mac, is_online, is_shown, is_within, now, origin, pause,
    post, post_json, press, random, reveal, scroll_to_end, scroll_to_start, scrolled, select, select_place, set_title,
    show_in_row, show_whole, typed,
};

#[cfg(not(feature = "hydrate"))]
mod disabled;
#[cfg(not(feature = "hydrate"))]
pub use disabled::{
    Editor, EditorLibrary, File, Ticking, before_paint, chosen, copy, download, drags_files, dropped, every, focus,
    hide_popover, is_at_end, is_field, is_focus_visible, is_mac, is_online, is_shown, is_within, now, origin, pause,
    post, post_json, press, random, reveal, scroll_to_end, scroll_to_start, scrolled, select, select_place, set_title,
    show_in_row, show_whole, typed,
};
