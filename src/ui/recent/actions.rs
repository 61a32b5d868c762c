//! Requests to the visitor's history: searching it, deleting and restoring runs, pinning them.

use super::super::output::OUTPUT;
use super::super::state::State;
use super::{RECENT_TITLE, pin_button};
use crate::{api, browser};
use leptos::prelude::*;
use leptos::task::spawn_local;
use petri_protocol::Error;
use petri_protocol::history::{RunId, UNDO_MS};

/// How long typing must pause before the history is searched, milliseconds.
const SEARCH_DELAY_MS: i32 = 200;

/// Searches for the typed query once typing pauses.
pub(crate) fn search(state: State, query: String) {
    state.typed_query.set(query.clone());
    spawn_local(async move {
        browser::sleep(SEARCH_DELAY_MS).await;
        if state.typed_query.get_untracked() == query {
            refresh(state).await;
        }
    });
}

/// Searches for the typed query, or lists all runs if it is empty.
pub(crate) async fn refresh(state: State) {
    let query = state.typed_query.get_untracked();
    let answer = api::recent(None, Some(query.clone())).await.map_err(Error::from);
    state.on_first_page(&query, answer);
}

/// Merges changes of other tabs into the list whenever this tab becomes visible.
pub(crate) fn refresh_when_visible(state: State) {
    Effect::new(move |_| {
        let listener = window_event_listener_untyped("visibilitychange", move |_| {
            if browser::is_page_visible() && browser::is_online() {
                spawn_local(merge_newest(state));
            }
        });
        on_cleanup(move || listener.remove());
    });
}

async fn merge_newest(state: State) {
    let query = state.applied_query.get_untracked();
    // The author did not ask for this refresh, so a failure changes nothing.
    if let Ok(page) = api::recent(None, Some(query.clone())).await {
        state.merge_newest_page(&query, page);
    }
}

/// Appends runs older than this one to the list.
pub(crate) fn load_older(state: State, id: RunId) {
    spawn_local(async move {
        let query = state.applied_query.get_untracked();
        state.on_next_page(&query, api::recent(Some(id), Some(query.clone())).await.map_err(Error::from));
    });
}

/// Deletes a run. The focused button is removed with its row, so focus moves to the list's title, just before Undo.
pub(crate) fn delete_run(state: State, id: RunId) {
    spawn_local(async move {
        state.on_run_deleted(id, api::delete(id).await.map_err(Error::from));
        browser::focus(RECENT_TITLE);
    });
}

/// Deletes every run that is not pinned.
pub(crate) fn delete_unpinned(state: State) {
    spawn_local(async move {
        if state.on_unpinned_deleted(api::clear().await.map_err(Error::from)) {
            refresh(state).await;
        }
        browser::focus(RECENT_TITLE);
    });
}

/// Undoes the deletion made at that time.
pub(crate) fn undo_deletion(state: State, at: u64) {
    spawn_local(async move {
        state.on_runs_restored(api::restore(at).await.map_err(Error::from));
        refresh(state).await;
        browser::focus(RECENT_TITLE);
    });
}

/// Pins or unpins a run. Its row moves, and focus stays on its button.
pub(crate) fn pin(state: State, id: RunId, pinned: bool) {
    spawn_local(async move {
        let answer = api::pin(id, pinned).await.map_err(Error::from);
        let is_error = answer.is_err();
        state.on_run_pinned(id, pinned, answer);
        if is_error {
            browser::reveal(OUTPUT);
        }
        // After the row is drawn in its new position.
        browser::sleep(0).await;
        browser::focus(&pin_button(id));
    });
}

/// Removes the offer to undo a deletion once the runs are purged.
pub(crate) fn expire_undo(state: State) {
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
