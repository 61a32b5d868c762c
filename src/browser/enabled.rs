//! The browser's clock, clipboard, fields and focus. A call that the browser refuses does nothing or returns `None` or
//! `false`; none panics.

mod editor;
mod files;
mod post;
mod scroll;
mod storage;

pub(crate) use editor::{Editor, EditorLibrary};
pub(crate) use files::{File, chosen_files, drags_files, dropped_files};
pub(crate) use post::post_json;
pub(crate) use scroll::{
    is_at_end, reveal, reveal_all, scroll_into_row, scroll_position, scroll_to_end, scroll_to_start,
};

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
pub(crate) fn now() -> Option<f64> {
    Some(js_sys::Date::now())
}

/// A random number below 2^52; not for secrets.
pub(crate) fn random_bits() -> Option<u64> {
    Some((js_sys::Math::random() * (1_u64 << 52) as f64) as u64)
}

/// The origin of the page: `https://petri.example`.
pub(crate) fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

/// Sets the document's title.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whether the browser is online, as far as it knows.
pub(crate) fn is_online() -> bool {
    window().is_some_and(|window| window.navigator().on_line())
}

/// Whether the page is visible: its tab is the active one.
pub(crate) fn is_page_visible() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// The text that was typed into the text area of this name before the page was hydrated; `None` where it is as the server
/// sent it.
pub(crate) fn early_input(name: &str) -> Option<String> {
    let areas = document()?.get_elements_by_tag_name("textarea");
    let area = (0..areas.length())
        .filter_map(|at| areas.item(at)?.dyn_into::<HtmlTextAreaElement>().ok())
        .find(|area| area.name() == name)?;
    let value = area.value();
    // Both values have normalised line ends; the module's source may not, so it cannot be compared.
    area.default_value().ok().filter(|sent| *sent != value).map(|_| value)
}

/// Copies a text to the clipboard; `false` where the browser does not allow it, as on an insecure page.
pub(crate) async fn copy_text(text: String) -> bool {
    let Some(window) = window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    let written = window.navigator().clipboard().write_text(&text);
    wasm_bindgen_futures::JsFuture::from(written).await.is_ok()
}

/// Selects the content of the element with this id, so that one key press copies it.
pub(crate) fn select(id: &str) {
    let selected = || {
        let element = document()?.get_element_by_id(id)?;
        window()?.get_selection().ok()??.select_all_children(&element).ok()
    };
    let _ = selected();
}

/// Focuses the element with this id.
pub(crate) fn focus(id: &str) {
    let focused = || document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()?.focus().ok();
    let _ = focused();
}

/// Whether the target of an event is the element with this id or inside it.
pub(crate) fn is_within(target: Option<EventTarget>, id: &str) -> bool {
    let within = || {
        let node: Node = target?.dyn_into().ok()?;
        Some(document()?.get_element_by_id(id)?.contains(Some(&node)))
    };
    within().unwrap_or_default()
}

/// Whether the element with this id matches `:focus-visible`: it was focused by key, not by mouse.
pub(crate) fn is_focus_visible(id: &str) -> bool {
    document()
        .and_then(|document| document.get_element_by_id(id))
        .is_some_and(|element| element.matches(":focus-visible").unwrap_or_default())
}

/// Selects the elements that take text.
const FIELDS: &str = "textarea, select, input:not([type=checkbox]), [contenteditable=true]";

/// Whether the target of an event takes text.
pub(crate) fn is_field(target: Option<EventTarget>) -> bool {
    let field = || target?.dyn_into::<Element>().ok()?.closest(FIELDS).ok()?;
    field().is_some()
}

/// Whether the platform is a Mac, by the same property that the editor uses.
pub(crate) fn is_mac() -> bool {
    window().and_then(|window| window.navigator().platform().ok()).is_some_and(|name| name.contains("Mac"))
}

/// Hides the popover with this id, if it is open.
pub(crate) fn hide_popover(id: &str) {
    let hidden = || document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()?.hide_popover().ok();
    let _ = hidden();
}

/// Clicks the element with this id.
pub(crate) fn click(id: &str) {
    let element = || document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok();
    if let Some(element) = element() {
        element.click();
    }
}

fn textarea(id: &str) -> Option<HtmlTextAreaElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Focuses the text area with this id and moves its cursor. Line and column count from 1, columns in UTF-16 units.
pub(crate) fn select_location(id: &str, line: u32, column: u32) {
    let Some(area) = textarea(id) else { return };
    let at = offset(&area.value(), line, column);
    // The selection is set first, because focusing scrolls to it.
    let _ = area.set_selection_range(at, at);
    let _ = area.focus();
}

/// A repeated call. Dropping it ends the repetition.
pub(crate) struct Interval {
    id: i32,
    _call: Closure<dyn FnMut()>,
}

impl Drop for Interval {
    fn drop(&mut self) {
        if let Some(window) = window() {
            window.clear_interval_with_handle(self.id);
        }
    }
}

/// Calls `call` every `millis` milliseconds.
pub(crate) fn set_interval(millis: i32, call: impl FnMut() + 'static) -> Option<Interval> {
    let call = Closure::new(call);
    let id =
        window()?.set_interval_with_callback_and_timeout_and_arguments_0(call.as_ref().unchecked_ref(), millis).ok()?;
    Some(Interval { id, _call: call })
}

/// Waits for `millis` milliseconds.
pub(crate) async fn sleep(millis: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // If the browser refuses, the promise never resolves: the page is being unloaded.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Calls `call` before the next paint; on a hidden page, once the page is visible again.
pub(crate) fn before_paint(call: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        // If the browser refuses, the page is being unloaded.
        let _ = window.request_animation_frame(Closure::once_into_js(call).unchecked_ref());
    }
}

/// Offers bytes as a download with this name. The blob has no type, so that the browser never opens it.
pub(crate) fn download(name: &str, bytes: &[u8]) {
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

/// Sends a message to the document in the iframe with this id, whatever its origin: a sandboxed document has none.
pub(crate) fn post_message(id: &str, text: &str) {
    let posted = || {
        let frame = document()?.get_element_by_id(id)?.dyn_into::<HtmlIFrameElement>().ok()?;
        frame.content_window()?.post_message(&text.into(), "*").ok()
    };
    let _ = posted();
}
