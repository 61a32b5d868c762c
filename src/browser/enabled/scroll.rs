//! What is in sight.

use super::{document, window};
use web_sys::{Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, Window};

/// How far from its end a list still counts as scrolled to it, CSS pixels: about a line.
const NEAR_PX: i32 = 24;

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// How far the element with this id is scrolled, and how tall what is in it is, CSS pixels.
pub fn scrolled(id: &str) -> (i32, i32) {
    element(id).map_or((0, 0), |element| (element.scroll_top(), element.scroll_height()))
}

/// Whether the end of what the element with this id holds is in sight, give or take a line.
pub fn is_at_end(id: &str) -> bool {
    element(id)
        .is_none_or(|element| element.scroll_top() + element.client_height() + NEAR_PX >= element.scroll_height())
}

/// Scrolls the element with this id to its start.
pub fn scroll_to_start(id: &str) {
    if let Some(element) = element(id) {
        element.set_scroll_top(0);
    }
}

/// Scrolls the element with this id to its end.
pub fn scroll_to_end(id: &str) {
    if let Some(element) = element(id) {
        element.set_scroll_top(element.scroll_height());
    }
}

/// Brings the element with this id into sight where its first lines are outside of it, smoothly unless a person asked for
/// less motion.
pub fn reveal(id: &str) {
    let Some((window, element)) = window().zip(element(id)) else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let top = element.get_bounding_client_rect().top();
    // Enough for the head and a few lines of what follows.
    if top >= 0.0 && top + 160.0 <= height {
        return;
    }
    scroll(&window, &element, ScrollLogicalPosition::Start);
}

/// Brings all of the element with this id into sight, or its start where it is too large; smoothly, as [`reveal`] does.
pub fn show_whole(id: &str) {
    if let Some((window, element)) = window().zip(element(id)) {
        scroll(&window, &element, ScrollLogicalPosition::Nearest);
    }
}

/// Scrolls the row around the element with this id until the whole element is in sight, and nothing else of the page.
pub fn show_in_row(id: &str) {
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
    let calm =
        window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(if calm { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
