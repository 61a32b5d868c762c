//! The browser's functions, chosen by feature: `enabled` in the page, `disabled` on the server.
//!
//! This is the only module that uses the DOM's globals. It knows nothing of programs, runs or the page's state.

mod editor_calls;
mod mark;
mod post_response;
mod storage;

pub(crate) use editor_calls::EditorCalls;
pub(crate) use mark::{Mark, offset, to_json};
pub(crate) use post_response::PostResponse;
pub(crate) use storage::{Storage, StorageError};

#[cfg(feature = "hydrate")]
mod enabled;
#[cfg(feature = "hydrate")]
pub(crate) use enabled::{
    Editor, EditorLibrary, File, before_paint, chosen_files, click, copy_text, download, drags_files, dropped_files,
    early_input, focus, hide_popover, is_at_end, is_field, is_focus_visible, is_mac, is_online, is_page_visible,
    is_within, now, origin, post_json, post_message, random_bits, reveal, reveal_all, scroll_into_row, scroll_position,
    scroll_to_end, scroll_to_start, select, select_location, set_interval, set_title, sleep,
};

#[cfg(not(feature = "hydrate"))]
mod disabled;
#[cfg(not(feature = "hydrate"))]
pub(crate) use disabled::{
    Editor, EditorLibrary, File, before_paint, chosen_files, click, copy_text, download, drags_files, dropped_files,
    early_input, focus, hide_popover, is_at_end, is_field, is_focus_visible, is_mac, is_online, is_page_visible,
    is_within, now, origin, post_json, post_message, random_bits, reveal, reveal_all, scroll_into_row, scroll_position,
    scroll_to_end, scroll_to_start, select, select_location, set_interval, set_title, sleep,
};
