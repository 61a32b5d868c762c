//! The browser's own clock, clipboard, fields and scrolling. Whatever it refuses is answered with "no", never with a panic.

mod editor;
mod files;
mod post;
mod scroll;
mod storage;

pub use editor::{Editor, EditorLibrary};
pub use files::{File, chosen, drags_files, dropped};
pub use post::post_json;
pub use scroll::{is_at_end, reveal, scroll_to_end, scroll_to_start, scrolled, show_in_row, show_whole};

use super::offset;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Blob, Document, Element, EventTarget, HtmlAnchorElement, HtmlElement, HtmlIFrameElement, HtmlTextAreaElement, Node,
    Url, Window,
};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The time, milliseconds since 1970.
pub fn now() -> Option<f64> {
    Some(js_sys::Date::now())
}

/// A random number below 2^52; not for secrets.
pub fn random() -> Option<u64> {
    Some((js_sys::Math::random() * (1_u64 << 52) as f64) as u64)
}

/// Where the page was served from: `https://petri.example`.
pub fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

/// Names the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whether the browser has a network, as far as it knows.
pub fn is_online() -> bool {
    window().is_some_and(|window| window.navigator().on_line())
}

/// Whether the page is in sight: its tab is the one that is shown.
pub fn is_shown() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// What a person typed into the text area of this name before the page came to life; `None` where it stands as it was sent.
pub fn typed(name: &str) -> Option<String> {
    let areas = document()?.get_elements_by_tag_name("textarea");
    let area = (0..areas.length())
        .filter_map(|at| areas.item(at)?.dyn_into::<HtmlTextAreaElement>().ok())
        .find(|area| area.name() == name)?;
    let value = area.value();
    // Both went through the same normalisation of line ends, which the source itself did not.
    area.default_value().ok().filter(|sent| *sent != value).map(|_| value)
}

/// Puts a text on the clipboard; `false` where the browser does not allow it, as on a page that is not secure.
pub async fn copy(text: String) -> bool {
    let Some(window) = window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    let written = window.navigator().clipboard().write_text(&text);
    wasm_bindgen_futures::JsFuture::from(written).await.is_ok()
}

/// Selects the content of the element with this id, so that one key press copies it.
pub fn select(id: &str) {
    let selected = || {
        let element = document()?.get_element_by_id(id)?;
        window()?.get_selection().ok()??.select_all_children(&element).ok()
    };
    let _ = selected();
}

/// Moves the keyboard to the element with this id.
pub fn focus(id: &str) {
    let focused = || document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()?.focus().ok();
    let _ = focused();
}

/// Whether what an event is about is in the element with this id, or that element.
pub fn is_within(target: Option<EventTarget>, id: &str) -> bool {
    let within = || {
        let node: Node = target?.dyn_into().ok()?;
        Some(document()?.get_element_by_id(id)?.contains(Some(&node)))
    };
    within().unwrap_or_default()
}

/// Whether the element with this id has the keyboard and shows that it does: by a key, not by a press of the mouse.
pub fn is_focus_visible(id: &str) -> bool {
    document()
        .and_then(|document| document.get_element_by_id(id))
        .is_some_and(|element| element.matches(":focus-visible").unwrap_or_default())
}

/// What text is typed into.
const FIELDS: &str = "textarea, select, input:not([type=checkbox]), [contenteditable=true]";

/// Whether what an event is about takes text.
pub fn is_field(target: Option<EventTarget>) -> bool {
    let field = || target?.dyn_into::<Element>().ok()?.closest(FIELDS).ok()?;
    field().is_some()
}

/// Whether the keyboard is a Mac's, by what the editor goes by as well.
pub fn is_mac() -> bool {
    window().and_then(|window| window.navigator().platform().ok()).is_some_and(|name| name.contains("Mac"))
}

/// Puts the popover with this id away, if it is there.
pub fn hide_popover(id: &str) {
    let hidden = || document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()?.hide_popover().ok();
    let _ = hidden();
}

/// Presses the element with this id, as a person would.
pub fn press(id: &str) {
    let element = || document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok();
    if let Some(element) = element() {
        element.click();
    }
}

fn textarea(id: &str) -> Option<HtmlTextAreaElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the keyboard to a place in the text area with this id. Line and column count from 1, columns in UTF-16 units.
pub fn select_place(id: &str, line: u32, column: u32) {
    let Some(area) = textarea(id) else { return };
    let at = offset(&area.value(), line, column);
    // In this order, since it is the focus that brings the place into sight.
    let _ = area.set_selection_range(at, at);
    let _ = area.focus();
}

/// A repetition, which ends when this is dropped.
pub struct Ticking {
    id: i32,
    _call: Closure<dyn FnMut()>,
}

impl Drop for Ticking {
    fn drop(&mut self) {
        if let Some(window) = window() {
            window.clear_interval_with_handle(self.id);
        }
    }
}

/// Calls again and again, every `millis` milliseconds.
pub fn every(millis: i32, call: impl FnMut() + 'static) -> Option<Ticking> {
    let call = Closure::new(call);
    let id =
        window()?.set_interval_with_callback_and_timeout_and_arguments_0(call.as_ref().unchecked_ref(), millis).ok()?;
    Some(Ticking { id, _call: call })
}

/// Waits for `millis` milliseconds.
pub async fn pause(millis: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // Refused, the promise stays open: a wait without an end, in a page that is going away.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Calls before the page is painted the next time; in a page that is out of sight, once it is in sight again.
pub fn before_paint(call: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        // Refused, there is no next time: the page is going away.
        let _ = window.request_animation_frame(Closure::once_into_js(call).unchecked_ref());
    }
}

/// Offers bytes as a file of this name. They are of no type, so that nothing opens them.
pub fn download(name: &str, bytes: &[u8]) {
    let offered = || {
        let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
        let url = Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence(&parts).ok()?).ok()?;
        let link = document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        Url::revoke_object_url(&url).ok()
    };
    let _ = offered();
}

/// Sends a text to the document in the frame with this id, whoever it is: a sandboxed one has no origin to name.
pub fn post(id: &str, text: &str) {
    let posted = || {
        let frame = document()?.get_element_by_id(id)?.dyn_into::<HtmlIFrameElement>().ok()?;
        frame.content_window()?.post_message(&text.into(), "*").ok()
    };
    let _ = posted();
}
