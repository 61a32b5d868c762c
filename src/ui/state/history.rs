//! The visitor's runs: the list, its query, deletion and pinning.

use super::State;
use leptos::prelude::*;
use petri_protocol::history::{DeletedRuns, RunId, RunPage, RunRecord, RunSummary, searchable};
use petri_protocol::{Error, ErrorKind};

impl State {
    /// Adds a finished run to the list if it matches the applied query.
    pub(crate) fn list_finished_run(&self, run: &RunRecord) {
        let Some(summary) = RunSummary::of(run) else { return };
        let prompt = searchable(&run.request.prompt);
        let matches_query = self.applied_query.with_untracked(|query| prompt.contains(&searchable(query)));
        // A list that starts at an older page does not show the newest run.
        if matches_query && !self.paged.get_untracked() {
            self.insert_runs(vec![summary]);
        }
    }

    /// Inserts or replaces runs in the list, in their order.
    fn insert_runs(&self, added: Vec<RunSummary>) {
        self.runs.update(|runs| {
            runs.retain(|listed| added.iter().all(|run| run.id != listed.id));
            runs.extend(added);
            runs.sort_by_key(RunSummary::sort_key);
        });
    }

    fn remove_run(&self, id: RunId) {
        let is_pinned = |run: &RunSummary| run.id == id && run.pinned;
        if self.runs.with_untracked(|runs| runs.iter().any(is_pinned)) {
            self.pinned_count.update(|count| *count = count.saturating_sub(1));
        }
        self.runs.update(|runs| runs.retain(|run| run.id != id));
    }

    /// Handles a deletion. A displayed run stays displayed, although it can no longer be opened.
    pub(crate) fn on_run_deleted(&self, id: RunId, answer: Result<DeletedRuns, Error>) {
        match answer {
            Ok(deleted) => {
                self.remove_run(id);
                self.deleted_runs.set(Some(deleted));
            }
            // A run that does not exist is deleted already.
            Err(error) if error.kind() == ErrorKind::NotFound => self.remove_run(id),
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// Handles the deletion of all unpinned runs. Returns whether they were deleted.
    pub(crate) fn on_unpinned_deleted(&self, answer: Result<Option<DeletedRuns>, Error>) -> bool {
        match answer {
            Ok(deleted) => {
                self.runs.update(|runs| runs.retain(|run| run.pinned));
                self.older.set(None);
                self.deleted_runs.update(|last| *last = deleted.or(*last));
                true
            }
            Err(error) => {
                self.failure.set(Some(error));
                false
            }
        }
    }

    /// Handles an undo. The offer also ends where the runs were purged meanwhile.
    pub(crate) fn on_runs_restored(&self, answer: Result<(), Error>) {
        match answer {
            Ok(()) => self.deleted_runs.set(None),
            Err(error) => {
                if error.kind() == ErrorKind::NotFound {
                    self.deleted_runs.set(None);
                }
                self.failure.set(Some(error));
            }
        }
    }

    /// Handles a change of a run's pin.
    pub(crate) fn on_run_pinned(&self, id: RunId, pinned: bool, answer: Result<(), Error>) {
        match answer {
            Ok(()) => {
                let listed = self.runs.with_untracked(|runs| runs.iter().find(|run| run.id == id).cloned());
                if let Some(run) = listed.filter(|run| run.pinned != pinned) {
                    self.pinned_count
                        .update(|count| *count = if pinned { *count + 1 } else { count.saturating_sub(1) });
                    self.insert_runs(vec![RunSummary { pinned, ..run }]);
                }
            }
            Err(error) => {
                if error.kind() == ErrorKind::NotFound {
                    self.remove_run(id);
                }
                self.failure.set(Some(error));
            }
        }
    }

    /// Handles the first page of a search. An answer to an earlier query is dropped.
    pub(crate) fn on_first_page(&self, query: &str, answer: Result<RunPage, Error>) {
        if self.typed_query.with_untracked(|typed| typed != query) {
            return;
        }
        match answer {
            Ok(page) => {
                self.applied_query.set(query.to_owned());
                self.paged.set(false);
                self.set_page(page);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    fn set_page(&self, page: RunPage) {
        self.runs.set(page.runs);
        self.older.set(page.older);
        self.pinned_count.set(page.pinned);
        self.deleted_runs.set(page.deleted);
    }

    /// Replaces the list with the newest page if that holds a new run. Returns whether it does.
    pub(crate) fn apply_newer_page(&self, page: RunPage) -> bool {
        let newest_id = |runs: &[RunSummary]| runs.iter().map(|run| run.id).max();
        let has_newer =
            !self.paged.get_untracked() && newest_id(&page.runs) > self.runs.with_untracked(|runs| newest_id(runs));
        if has_newer {
            self.set_page(page);
        }
        has_newer
    }

    /// Merges the newest page into the list: runs that other tabs added, pinned and deleted. Older listed runs stay.
    pub(crate) fn merge_newest_page(&self, query: &str, page: RunPage) {
        let is_current = self.applied_query.with_untracked(|applied| applied == query)
            && self.typed_query.with_untracked(|typed| typed == query);
        if !is_current || self.paged.get_untracked() {
            return;
        }
        let RunPage { mut runs, older, pinned, deleted } = page;
        let end = runs.last().map(RunSummary::sort_key).filter(|_| older.is_some());
        let is_older = |run: &&RunSummary| !run.pinned && end.as_ref().is_some_and(|end| run.sort_key() > *end);
        // A run that was pinned meanwhile is part of the newest page.
        let is_newest = |run: &RunSummary| runs.iter().any(|newest| newest.id == run.id);
        let listed: Vec<_> = self
            .runs
            .with_untracked(|listed| listed.iter().filter(is_older).filter(|run| !is_newest(run)).cloned().collect());
        if listed.is_empty() {
            set_if_changed(self.older, older);
        }
        runs.extend(listed);
        set_if_changed(self.runs, runs);
        set_if_changed(self.pinned_count, pinned);
        set_if_changed(self.deleted_runs, deleted);
    }

    /// Handles the next page of the applied query: appends it to the list.
    pub(crate) fn on_next_page(&self, query: &str, answer: Result<RunPage, Error>) {
        if self.applied_query.with_untracked(|applied| applied != query) {
            return;
        }
        match answer {
            Ok(page) => {
                self.insert_runs(page.runs);
                self.older.set(page.older);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }
}

/// Sets a signal unless it already holds the value, so that subscribers do not run again.
fn set_if_changed<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|current| *current != value) {
        signal.set(value);
    }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
