//! The keys of the page, and the sheet that tells them. It is a popover: the browser opens it, closes it on Esc or a press
//! elsewhere, and brings the keyboard back to where it was.
//! <https://developer.mozilla.org/en-US/docs/Web/API/Popover_API>

mod all;

use super::hydrated::hydrated;
use super::program_form::{RUN, SHARE};
use super::recent::FIND;
use super::state::State;
use crate::browser::{self, Storage};
use all::{Act, GROUPS, Press, Shortcut, ShortcutGroup};
use leptos::ev::{self, FocusEvent, KeyboardEvent};
use leptos::prelude::*;

/// The id of the sheet.
const SHEET: &str = "keys";
/// The id of the button that opens it.
const OPEN: &str = "keys-open";
/// The name under which the browser keeps that keys of one character are off.
const SINGLE: &str = "petri-single-keys";

/// Opens the sheet. Out of sight where no script runs, since it is scripts that listen to the keys.
#[component]
pub fn KeysButton() -> impl IntoView {
    view! {
        <button class="button keys-open" data-kind="quiet" type="button" id=OPEN popovertarget=SHEET aria-haspopup="dialog">"Keys"</button>
    }
}

/// Listens to the keys, and tells them.
#[component]
pub fn Keys(
    /// The page's state.
    state: State,
) -> impl IntoView {
    let hydrated = hydrated();
    let single = RwSignal::new(true);
    Effect::new(move |_| {
        single.set(Storage::Site.get(SINGLE).is_none());
        let listening = window_event_listener(ev::keydown, move |event| {
            if event.default_prevented() || event.is_composing() {
                return;
            }
            if let Some(act) = press(&event).act(single.get_untracked()) {
                event.prevent_default();
                if !event.repeat() {
                    answer(state, act);
                }
            }
        });
        on_cleanup(move || listening.remove());
    });
    // It never stands before what has the keyboard.
    let on_leave = move |event: FocusEvent| {
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
            // Where the keyboard goes when it opens; sent with the page, it would be asked for at once.
            autofocus=move || hydrated.get()
            on:focusout=on_leave
        >
            <div class="key-sheet-head">
                <h2 class="pane-title" id="keys-title">"Keys"</h2>
                <button class="button" data-kind="quiet" type="button" popovertarget=SHEET popovertargetaction="hide">"Close"</button>
            </div>
            {move || hydrated.get().then(|| view! { <Told single/> })}
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

/// Does what was asked for: what a button does, by that button.
fn answer(state: State, act: Act) {
    match act {
        Act::Run => browser::click(RUN),
        Act::Stop => state.live.stop(),
        Act::Share => browser::click(SHARE),
        Act::Sheet => browser::click(OPEN),
        Act::Search => browser::focus(FIND),
        Act::Part(part) => {
            browser::click(part.id());
            browser::focus(part.id());
        }
    }
}

/// What is in the sheet.
#[component]
fn Told(
    /// Whether keys of one character are listened to.
    single: RwSignal<bool>,
) -> impl IntoView {
    let mac = browser::is_mac();
    let choose = move |on: bool| {
        single.set(on);
        if on {
            Storage::Site.remove(SINGLE);
        } else {
            // Not stored, the choice holds until the page is left.
            let _ = Storage::Site.set(SINGLE, "off");
        }
    };
    view! {
        <div class="key-groups">{GROUPS.iter().map(|group| view! { <Keyboard group mac/> }).collect_view()}</div>
        <div class="key-sheet-foot">
            <label class="key-single">
                <input type="checkbox" prop:checked=single on:change:target=move |event| choose(event.target().checked())/>
                <span>"Keys of one character ("<kbd>"1"</kbd>" to "<kbd>"4"</kbd>", "<kbd>"/"</kbd>", "<kbd>"?"</kbd>") are listened to, except in fields"</span>
            </label>
        </div>
    }
}

/// The keys of one place.
#[component]
fn Keyboard(
    /// Which.
    group: &'static ShortcutGroup,
    /// Whether this is a Mac.
    mac: bool,
) -> impl IntoView {
    let row = |key: &'static Shortcut| {
        view! {
            <div class="key-row">
                <dt class="key-does">{key.does}</dt>
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

/// How a key is pressed: one way after the other.
fn ways(key: &Shortcut, mac: bool) -> impl IntoView + use<> {
    let between = |at: usize, text: &'static str| (at > 0).then_some(text);
    let chord = move |(at, keys): (usize, Vec<&'static str>)| {
        let keys = keys.into_iter().enumerate().map(|(at, key)| view! { {between(at, "+")} <kbd>{key}</kbd> });
        view! { {between(at, " then ")} {keys.collect_view()} }
    };
    let way = move |(at, chords): (usize, Vec<Vec<&'static str>>)| {
        view! { {between(at, " ")} <span class="key-way">{chords.into_iter().enumerate().map(chord).collect_view()}</span> }
    };
    key.ways(mac).into_iter().enumerate().map(way).collect_view()
}
