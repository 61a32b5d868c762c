//! The keyboard shortcuts, and the sheet that lists them. The sheet is a popover: the browser opens it, closes it on Esc or
//! a click outside, and restores focus.
//! <https://developer.mozilla.org/en-US/docs/Web/API/Popover_API>

mod all;

use super::hydrated::hydrated;
use super::program_form::{RUN, SHARE};
use super::recent::QUERY_FIELD;
use super::state::State;
use crate::browser::{self, Storage};
use all::{Action, GROUPS, Press, Shortcut, ShortcutGroup};
use leptos::ev::{self, FocusEvent, KeyboardEvent};
use leptos::prelude::*;

/// The id of the sheet.
const SHEET: &str = "keys";
/// The id of the button that opens the sheet.
const OPEN: &str = "keys-open";
/// The storage key for the choice that single-character keys are off.
const SINGLE_KEYS_OFF: &str = "petri-single-keys";

/// The button that opens the sheet. Hidden without a script, because shortcuts need one.
#[component]
pub(crate) fn KeysButton() -> impl IntoView {
    view! {
        <button
            class="button keys-open"
            data-kind="quiet"
            type="button"
            id=OPEN
            popovertarget=SHEET
            aria-haspopup="dialog"
        >
            "Keys"
        </button>
    }
}

/// Listens for shortcuts and renders the sheet.
#[component]
pub(crate) fn Keys(
    /// The page's state.
    state: State,
) -> impl IntoView {
    let hydrated = hydrated();
    let single = RwSignal::new(true);
    Effect::new(move |_| {
        single.set(Storage::Site.get(SINGLE_KEYS_OFF).is_none());
        let listener = window_event_listener(ev::keydown, move |event| {
            if event.default_prevented() || event.is_composing() {
                return;
            }
            if let Some(action) = press(&event).action(single.get_untracked()) {
                event.prevent_default();
                if !event.repeat() {
                    perform(state, action);
                }
            }
        });
        on_cleanup(move || listener.remove());
    });
    // Closes the sheet when focus leaves it, so that it never covers the focused element.
    let on_focusout = move |event: FocusEvent| {
        let to = event.related_target();
        if to.is_some() && !browser::is_within(to.clone(), SHEET) && !browser::is_within(to, OPEN) {
            browser::hide_popover(SHEET);
        }
    };
    view! {
        <div
            class="key-sheet"
            id=SHEET
            popover="auto"
            role="dialog"
            aria-labelledby="keys-title"
            tabindex="-1"
            // Focus moves here when the sheet opens. In the server's HTML the attribute would take focus on load.
            autofocus=move || hydrated.get()
            on:focusout=on_focusout
        >
            <div class="key-sheet-head">
                <h2 class="pane-title" id="keys-title">
                    "Keys"
                </h2>
                <button class="button" data-kind="quiet" type="button" popovertarget=SHEET popovertargetaction="hide">
                    "Close"
                </button>
            </div>
            {move || hydrated.get().then(|| view! { <SheetContent single /> })}
        </div>
    }
}

fn press(event: &KeyboardEvent) -> Press {
    Press {
        key: event.key(),
        code: event.code(),
        modifier: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        is_in_field: browser::is_field(event.target()),
    }
}

/// Performs an action. Where a button does the same, the button is clicked.
fn perform(state: State, action: Action) {
    match action {
        Action::Run => browser::click(RUN),
        Action::Stop => state.live.stop(),
        Action::Share => browser::click(SHARE),
        Action::Sheet => browser::click(OPEN),
        Action::Search => browser::focus(QUERY_FIELD),
        Action::Part(part) => {
            browser::click(part.id());
            browser::focus(part.id());
        }
    }
}

/// The content of the sheet.
#[component]
fn SheetContent(
    /// Whether single-character keys are enabled.
    single: RwSignal<bool>,
) -> impl IntoView {
    let mac = browser::is_mac();
    let choose = move |on: bool| {
        single.set(on);
        if on {
            Storage::Site.remove(SINGLE_KEYS_OFF);
        } else {
            // If this cannot be stored, the choice holds until the page is left.
            let _ = Storage::Site.set(SINGLE_KEYS_OFF, "off");
        }
    };
    view! {
        <div class="key-groups">{GROUPS.iter().map(|group| view! { <GroupView group mac /> }).collect_view()}</div>
        <div class="key-sheet-foot">
            <label class="key-single">
                <input
                    type="checkbox"
                    prop:checked=single
                    on:change:target=move |event| choose(event.target().checked())
                />
                <span>
                    "Keys of one character ("<kbd>"1"</kbd>" to "<kbd>"4"</kbd>", "<kbd>"/"</kbd>", "<kbd>"?"</kbd>
                    ") are listened to, except in fields"
                </span>
            </label>
        </div>
    }
}

/// The shortcuts of one place.
#[component]
fn GroupView(
    /// The group.
    group: &'static ShortcutGroup,
    /// Whether the platform is a Mac.
    mac: bool,
) -> impl IntoView {
    let row = |key: &'static Shortcut| {
        view! {
            <div class="key-row">
                <dt class="key-action">{key.does}</dt>
                <dd class="key-pressed">{ways(key, mac)}</dd>
            </div>
        }
    };
    view! {
        <section class="key-group">
            <h3 class="part-title">{group.title}</h3>
            <dl class="key-list">{group.keys.iter().map(row).collect_view()}</dl>
        </section>
    }
}

/// The alternative ways to press a shortcut.
fn ways(key: &Shortcut, mac: bool) -> impl IntoView + use<> {
    let separator = |at: usize, text: &'static str| (at > 0).then_some(text);
    let chord = move |(at, keys): (usize, Vec<&'static str>)| {
        let keys = keys.into_iter().enumerate().map(|(at, key)| {
            view! {
                {separator(at, "+")}
                <kbd>{key}</kbd>
            }
        });
        view! {
            {separator(at, " then ")}
            {keys.collect_view()}
        }
    };
    let way = move |(at, chords): (usize, Vec<Vec<&'static str>>)| {
        view! {
            {separator(at, " ")}
            <span class="key-way">{chords.into_iter().enumerate().map(chord).collect_view()}</span>
        }
    };
    key.ways(mac).into_iter().enumerate().map(way).collect_view()
}
