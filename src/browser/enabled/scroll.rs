//! Scrolling.

use super::{document, window};
use web_sys::{Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, Window};

/// The distance from the end within which an element counts as scrolled to its end, CSS pixels: about a line.
const NEAR_PX: i32 = 24;

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The scroll offset and the content height of the element with this id, CSS pixels.
pub(crate) fn scroll_position(id: &str) -> (i32, i32) {
    element(id).map_or((0, 0), |element| (element.scroll_top(), element.scroll_height()))
}

/// Whether the element with this id is scrolled to its end, within about a line.
pub(crate) fn is_at_end(id: &str) -> bool {
    element(id)
        .is_none_or(|element| element.scroll_top() + element.client_height() + NEAR_PX >= element.scroll_height())
}

/// Scrolls the element with this id to its start.
pub(crate) fn scroll_to_start(id: &str) {
    if let Some(element) = element(id) {
        element.set_scroll_top(0);
    }
}

/// Scrolls the element with this id to its end.
pub(crate) fn scroll_to_end(id: &str) {
    if let Some(element) = element(id) {
        element.set_scroll_top(element.scroll_height());
    }
}

/// Scrolls the start of the element with this id into view if it is outside, smoothly unless reduced motion is preferred.
pub(crate) fn reveal(id: &str) {
    let Some((window, element)) = window().zip(element(id)) else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let top = element.get_bounding_client_rect().top();
    // Enough for the header and a few lines of content.
    if top >= 0.0 && top + 160.0 <= height {
        return;
    }
    scroll(&window, &element, ScrollLogicalPosition::Start);
}

/// Scrolls the whole element with this id into view, or its start where it is too large; smoothly, as [`reveal`] does.
pub(crate) fn reveal_all(id: &str) {
    if let Some((window, element)) = window().zip(element(id)) {
        scroll(&window, &element, ScrollLogicalPosition::Nearest);
    }
}

/// Scrolls the row around the element with this id until the whole element is visible, and nothing else of the page.
pub(crate) fn scroll_into_row(id: &str) {
    let Some((element, row)) = element(id).and_then(|element| element.parent_element().map(|row| (element, row)))
    else {
        return;
    };
    let (inner, outer) = (element.get_bounding_client_rect(), row.get_bounding_client_rect());
    let hidden_before = outer.left() - inner.left();
    let hidden_after = inner.right() - outer.right();
    let by = if hidden_before > 0.0 { -hidden_before.ceil() } else { hidden_after.ceil().max(0.0) };
    row.set_scroll_left(row.scroll_left() + by as i32);
}

fn scroll(window: &Window, element: &Element, block: ScrollLogicalPosition) {
    let reduce_motion =
        window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(if reduce_motion { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
