//! What the page asks of the visitor's history: to search it, to delete runs and bring them back, to pin them.

use super::super::output::OUTPUT;
use super::super::state::State;
use super::{RECENT_TITLE, pin_button};
use crate::report::{RunId, UNDO_MS};
use crate::{api, browser};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long nothing is typed before the history is searched, milliseconds.
const TYPING_MS: i32 = 200;

/// Searches for what was typed, once no more is.
pub fn find(state: State, typed: String) {
    state.typed_query.set(typed.clone());
    spawn_local(async move {
        browser::sleep(TYPING_MS).await;
        if state.typed_query.get_untracked() == typed {
            refresh(state).await;
        }
    });
}

/// Searches for what stands in the field, or lists all runs where nothing does.
pub async fn refresh(state: State) {
    let find = state.typed_query.get_untracked();
    let answer = api::recent(None, Some(find.clone())).await;
    state.on_first_page(&find, answer);
}

/// Looks for what other tabs did to the runs whenever this one is shown again.
pub fn follow_other_tabs(state: State) {
    Effect::new(move |_| {
        let shown = window_event_listener_untyped("visibilitychange", move |_| {
            if browser::is_page_visible() && browser::is_online() {
                spawn_local(look_again(state));
            }
        });
        on_cleanup(move || shown.remove());
    });
}

async fn look_again(state: State) {
    let found = state.applied_query.get_untracked();
    // Not answered, the list stays as it is: nobody asked for another one.
    if let Ok(page) = api::recent(None, Some(found.clone())).await {
        state.merge_newest_page(&found, page);
    }
}

/// Continues the list with runs older than this one.
pub fn older(state: State, id: RunId) {
    spawn_local(async move {
        let found = state.applied_query.get_untracked();
        state.on_next_page(&found, api::recent(Some(id), Some(found.clone())).await);
    });
}

/// Deletes a run. The button that was pressed goes with it; the keyboard goes on from the list's title, and comes to Undo.
pub fn delete(state: State, id: RunId) {
    spawn_local(async move {
        state.on_run_deleted(id, api::delete(id).await);
        browser::focus(RECENT_TITLE);
    });
}

/// Deletes every run that is not pinned.
pub fn clear(state: State) {
    spawn_local(async move {
        if state.on_unpinned_deleted(api::clear().await) {
            refresh(state).await;
        }
        browser::focus(RECENT_TITLE);
    });
}

/// Brings back what was deleted at that time.
pub fn restore(state: State, at: u64) {
    spawn_local(async move {
        state.on_runs_restored(api::restore(at).await);
        refresh(state).await;
        browser::focus(RECENT_TITLE);
    });
}

/// Pins a run, or no longer. Its row moves; the keyboard goes with its button.
pub fn pin(state: State, id: RunId, pinned: bool) {
    spawn_local(async move {
        let answer = api::pin(id, pinned).await;
        let refused = answer.is_err();
        state.on_run_pinned(id, pinned, answer);
        if refused {
            browser::reveal(OUTPUT);
        }
        // Once the row is drawn where it belongs.
        browser::sleep(0).await;
        browser::focus(&pin_button(id));
    });
}

/// Takes the offer to bring runs back away once they are removed.
pub fn let_go(state: State) {
    Effect::new(move |_| {
        let Some(deleted) = state.deleted_runs.get() else { return };
        spawn_local(async move {
            browser::sleep(UNDO_MS as i32).await;
            if state.deleted_runs.get_untracked() == Some(deleted) {
                state.deleted_runs.set(None);
            }
        });
    });
}
