//! Stores the draft in the form, and restores stored drafts.

use super::draft::BROWSER_DRAFTS;
use crate::browser;
use crate::routes::Address;
use crate::ui::state::State;
use leptos::prelude::*;

/// Restores the draft of the address after a page load, and stores the form's draft whenever it changes. A page that
/// answers a `posted` form holds newer text than any stored draft, so the stored draft is only offered.
pub(crate) fn sync_with(state: State, address: Memo<Address>, posted: bool) {
    state.address.set(address.get_untracked().path());
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            load(state, posted);
        }
        track(state);
        store(state);
    });
}

/// Restores or offers a stored draft after a page load. Another tab's draft of the same address is only offered, because
/// the address names the program that is shown.
fn load(state: State, posted: bool) {
    if posted {
        state.treat_as_draft();
    }
    let path = state.address.get_untracked();
    let newest = || Some(BROWSER_DRAFTS).filter(|_| path == Address::HOME.path()).and_then(|drafts| drafts.newest());
    if let Some(draft) = BROWSER_DRAFTS.load_of_tab(&path).or_else(newest) {
        if !posted {
            state.restore_draft(draft, browser::early_input);
        } else if !draft.has_content_of(&state.draft()) {
            state.offer_draft(draft);
        }
    } else if path != Address::HOME.path()
        && let Some(draft) = BROWSER_DRAFTS.newest_of_other_tab(&path)
        && !draft.has_content_of(&state.draft())
    {
        state.offer_draft(draft);
    }
}

/// Restores the draft that this tab holds for the address of the form, if there is one.
pub(crate) fn restore(state: State) {
    if let Some(draft) = BROWSER_DRAFTS.load_of_tab(&state.address.get_untracked()) {
        state.restore_draft(draft, |_| None);
    }
}

/// Offers the draft that this tab holds for an address.
pub(crate) fn offer(state: State, address: &Address) {
    if let Some(draft) = BROWSER_DRAFTS.load_of_tab(&address.path())
        && !draft.has_content_of(&state.draft())
    {
        state.offer_draft(draft);
    }
}

/// Replaces the draft in the form with the program it was made from, and removes it from storage.
pub(crate) fn discard(state: State) {
    let identity = state.identity.get_value();
    state.discard_draft();
    BROWSER_DRAFTS.remove(&identity);
    if state.address.get_untracked() == Address::HOME.path() {
        BROWSER_DRAFTS.mark_new_start();
    }
}

/// Starts over at the home page. The stored draft of the home page is offered, and so is the draft in the form.
pub(crate) fn start_over(state: State) {
    if state.address.get_untracked() != Address::HOME.path() {
        offer(state, &Address::HOME);
    }
    state.start_over(None);
    BROWSER_DRAFTS.mark_new_start();
}

/// Moves the form to the address of the saved run. The run draft is complete; only text typed since the run is still a
/// draft.
pub(crate) fn on_run_saved(state: State, address: &Address) {
    let Some(run) = state.shown_run.get_untracked() else { return };
    state.move_to(address, run.request.clone());
    if !state.edited.get_untracked() {
        let mut saved = state.draft();
        saved.at = browser::now().unwrap_or_default();
        state.identity.update_value(|identity| *identity = BROWSER_DRAFTS.mark_run(std::mem::take(identity), saved));
    }
}

/// Whether this tab holds a draft for a path.
pub(crate) fn tab_has_draft(path: &str) -> bool {
    BROWSER_DRAFTS.load_of_tab(path).is_some()
}

/// Moves the draft of an address that holds nothing any more to the home page.
pub(crate) fn move_to_home(path: &str) {
    BROWSER_DRAFTS.move_to_home(path);
}

/// Subscribes the current effect to every signal of the form.
fn track(state: State) {
    state.modules.with(|modules| modules.iter().for_each(|module| module.source.track()));
    state.main.track();
    state.prompt.track();
    state.settings.track();
    state.setting_inputs.track();
    state.address.track();
    state.edited.track();
}

/// Stores the draft in the form, or removes the stored one if the form is unchanged.
fn store(state: State) {
    let identity = state.identity.get_value();
    if !state.edited.get_untracked() {
        if identity.is_stored() {
            BROWSER_DRAFTS.remove(&identity);
            state.identity.set_value(identity.of_next());
            if state.address.get_untracked() == Address::HOME.path() {
                BROWSER_DRAFTS.mark_new_start();
            }
        }
        return;
    }
    let id = || browser::random_bits().map_or_else(|| "draft".to_owned(), |bits| format!("{bits:013x}"));
    let (identity, storage) = BROWSER_DRAFTS.save(state.draft(), browser::now().unwrap_or_default(), id);
    state.identity.set_value(identity);
    if state.draft_storage.get_untracked() != storage {
        state.draft_storage.set(storage);
    }
}
