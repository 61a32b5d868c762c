//! What every row of tabs shares: the keys that move between tabs, and the ARIA roles and states of tabs and panels. Until
//! the page is hydrated, tabs are links to their panels and have no roles.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/tabs/>

use crate::browser;
use leptos::attr::Attribute;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The ARIA attributes of a tab. The Tab key reaches only the open tab.
pub(crate) fn tab_attributes(panel_id: String, is_open: Signal<bool>, hydrated: Signal<bool>) -> impl Attribute {
    let if_hydrated = move |value: &'static str| hydrated.get().then_some(value);
    view! {
        <{..}
            role=move || if_hydrated("tab")
            aria-selected=move || if_hydrated(if is_open.get() { "true" } else { "false" })
            aria-controls=move || hydrated.get().then(|| panel_id.clone())
            tabindex=move || if_hydrated(if is_open.get() { "0" } else { "-1" })
        />
    }
}

/// The ARIA attributes of a panel. Until the page is hydrated, every panel is visible and labelled by its `title_id`.
pub(crate) fn panel_attributes(
    tab_id: String,
    title_id: Option<String>,
    is_open: Signal<bool>,
    hydrated: Signal<bool>,
) -> impl Attribute {
    view! {
        <{..}
            role=move || hydrated.get().then_some("tabpanel")
            aria-labelledby=move || if hydrated.get() { Some(tab_id.clone()) } else { title_id.clone() }
            hidden=move || hydrated.get() && !is_open.get()
        />
    }
}

/// Opens the tab that an arrow key, Home or End leads to, and moves focus to it.
pub(crate) fn follow_key<T>(
    event: &KeyboardEvent,
    tabs: &[T],
    is_open: impl Fn(&T) -> bool,
    id: impl FnOnce(&T) -> String,
    open: impl FnOnce(&T),
) {
    let current = tabs.iter().position(is_open).unwrap_or_default();
    if let Some(tab) = destination(&event.key(), current, tabs.len()).and_then(|to| tabs.get(to)) {
        event.prevent_default();
        open(tab);
        browser::focus(&id(tab));
    }
}

/// The index of the tab that a key leads to from the current one.
fn destination(key: &str, current: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowRight" => Some(if current >= last { 0 } else { current + 1 }),
        "ArrowLeft" => Some(current.checked_sub(1).unwrap_or(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrow_keys_wrap_around() {
        for (key, current, count, expect) in [
            ("ArrowRight", 0, 4, Some(1)),
            ("ArrowRight", 3, 4, Some(0)),
            ("ArrowLeft", 3, 4, Some(2)),
            ("ArrowLeft", 0, 4, Some(3)),
            ("Home", 2, 4, Some(0)),
            ("End", 1, 4, Some(3)),
            ("ArrowRight", 0, 1, Some(0)),
            ("ArrowLeft", 0, 1, Some(0)),
            ("Enter", 1, 4, None),
            ("ArrowRight", 0, 0, None),
        ] {
            assert_eq!(destination(key, current, count), expect, "{key} from {current} of {count}");
        }
    }
}
