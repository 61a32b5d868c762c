//! Keeps the draft in the form stored, and finds stored drafts again.

use super::Line;
use super::shelf::BROWSER;
use crate::browser;
use crate::ui::address::Address;
use crate::ui::state::State;
use leptos::prelude::*;

/// Restores the stored draft of the address after a page load, and stores what is edited from then on. A page that answers a
/// `posted` form holds newer text than any stored draft: the stored draft is only offered.
pub fn keep(state: State, address: Memo<Address>, posted: bool) {
    state.address.set(address.get_untracked().path());
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            begin(state, posted);
        }
        track(state);
        store(state);
    });
}

/// The draft of a page that has just loaded. Another tab's draft of the same address is only offered: the address names
/// the program that is shown.
fn begin(state: State, posted: bool) {
    if posted {
        state.became_draft();
    }
    let place = state.address.get_untracked();
    let newest = || Some(BROWSER).filter(|_| place == Address::HOME.path()).and_then(|shelf| shelf.newest());
    if let Some(draft) = BROWSER.of_tab(&place).or_else(newest) {
        if !posted {
            state.restore(draft, browser::typed);
        } else if !draft.reads_as(&state.draft()) {
            state.offer(draft);
        }
    } else if place != Address::HOME.path()
        && let Some(draft) = BROWSER.of_other_tab(&place)
        && !draft.reads_as(&state.draft())
    {
        state.offer(draft);
    }
}

/// Brings back the draft that this tab holds of the address in the form, if it does.
pub fn restore(state: State) {
    if let Some(draft) = BROWSER.of_tab(&state.address.get_untracked()) {
        state.restore(draft, |_| None);
    }
}

/// Offers the draft that this tab holds of an address.
pub fn offer(state: State, address: &Address) {
    if let Some(draft) = BROWSER.of_tab(&address.path())
        && !draft.reads_as(&state.draft())
    {
        state.offer(draft);
    }
}

/// The draft in the form gives way to the program it was made of, also for a later page.
pub fn discard(state: State) {
    let line = state.line.get_value();
    state.discard();
    BROWSER.remove(&line);
    if state.address.get_untracked() == Address::HOME.path() {
        BROWSER.begin_anew();
    }
}

/// A person begins anew at the home page. The draft that waited there is offered with the one that stood in the form.
pub fn begin_anew(state: State) {
    if state.address.get_untracked() != Address::HOME.path() {
        offer(state, &Address::HOME);
    }
    state.start_over(None);
    BROWSER.begin_anew();
}

/// The run of what the form held is kept at this address: the draft is no draft any more, but for what was typed since.
pub fn settle(state: State, address: &Address) {
    let Some(run) = state.shown.get_untracked() else { return };
    state.moved_to(address, run.execute.clone());
    if !state.edited.get_untracked() {
        let mut ran = state.draft();
        ran.at = browser::now().unwrap_or_default();
        state.line.update_value(|line| *line = BROWSER.settle(std::mem::take(line), ran));
    }
}

/// Whether this tab holds a draft of an address.
pub fn waits(address: &str) -> bool {
    BROWSER.of_tab(address).is_some()
}

/// Makes the draft of an address that holds nothing any more the one of the home page.
pub fn take_home(address: &str) {
    BROWSER.take_home(address);
}

/// Follows every change of the form.
fn track(state: State) {
    state.modules.with(|modules| modules.iter().for_each(|module| module.source.track()));
    state.main.track();
    state.prompt.track();
    state.settings.track();
    state.typed.track();
    state.address.track();
    state.edited.track();
}

/// Stores the draft in the form. Where the form reads as the program it was filled with, there is none.
fn store(state: State) {
    let line = state.line.get_value();
    if !state.edited.get_untracked() {
        if line.stored_at.is_some() {
            BROWSER.remove(&line);
            state.line.set_value(Line { id: line.id, ..Line::default() });
            if state.address.get_untracked() == Address::HOME.path() {
                BROWSER.begin_anew();
            }
        }
        return;
    }
    let id = || browser::random().map_or_else(|| "draft".to_owned(), |bits| format!("{bits:013x}"));
    let (line, stored) = BROWSER.put(state.draft(), browser::now().unwrap_or_default(), id);
    state.line.set_value(line);
    if state.stored.get_untracked() != stored {
        state.stored.set(stored);
    }
}
