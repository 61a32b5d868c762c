//! The visitor's runs: the list, what is searched for in it, what was deleted, what is pinned.

use super::State;
use crate::error::Error;
use crate::report::{DeletedRuns, RunId, RunPage, RunRecord, RunSummary, searchable};
use leptos::prelude::*;

impl State {
    /// A run that has just ended comes into the list, where it belongs there.
    pub(super) fn remember(&self, run: &RunRecord) {
        let Some(summary) = RunSummary::of(run) else { return };
        let prompt = searchable(&run.execute.prompt);
        let is_found = self.found.with_untracked(|found| prompt.contains(&searchable(found)));
        // A page of older runs is not where the newest belongs.
        if is_found && !self.paged.get_untracked() {
            self.list(vec![summary]);
        }
    }

    /// Puts runs into the list, each in its place.
    fn list(&self, more: Vec<RunSummary>) {
        self.runs.update(|runs| {
            runs.retain(|known| more.iter().all(|run| run.id != known.id));
            runs.extend(more);
            runs.sort_by_key(RunSummary::sort_key);
        });
    }

    fn unlist(&self, id: RunId) {
        let pinned = |run: &RunSummary| run.id == id && run.pinned;
        if self.runs.with_untracked(|runs| runs.iter().any(pinned)) {
            self.pins.update(|pins| *pins = pins.saturating_sub(1));
        }
        self.runs.update(|runs| runs.retain(|run| run.id != id));
    }

    /// A run was deleted. If it is the one shown, it stays in sight, but has no place to come back from.
    pub fn deleted_run(&self, id: RunId, answer: Result<DeletedRuns, Error>) {
        match answer {
            Ok(deleted) => {
                self.unlist(id);
                self.deleted_runs.set(Some(deleted));
            }
            // One that is not there any more is deleted already.
            Err(Error::NotFound { .. }) => self.unlist(id),
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// All runs that are not pinned were deleted; whether they were.
    pub fn cleared(&self, answer: Result<Option<DeletedRuns>, Error>) -> bool {
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

    /// What was deleted last was brought back, or is not there any more.
    pub fn restored(&self, answer: Result<(), Error>) {
        match answer {
            Ok(()) => self.deleted_runs.set(None),
            Err(error) => {
                if matches!(error, Error::NotFound { .. }) {
                    self.deleted_runs.set(None);
                }
                self.failure.set(Some(error));
            }
        }
    }

    /// A run was pinned, or is no longer.
    pub fn pinned(&self, id: RunId, pinned: bool, answer: Result<(), Error>) {
        match answer {
            Ok(()) => {
                let known = self.runs.with_untracked(|runs| runs.iter().find(|run| run.id == id).cloned());
                if let Some(run) = known.filter(|run| run.pinned != pinned) {
                    self.pins.update(|pins| *pins = if pinned { *pins + 1 } else { pins.saturating_sub(1) });
                    self.list(vec![RunSummary { pinned, ..run }]);
                }
            }
            Err(error) => {
                if matches!(error, Error::NotFound { .. }) {
                    self.unlist(id);
                }
                self.failure.set(Some(error));
            }
        }
    }

    /// The first page of what was searched for has come; the last search counts.
    pub fn came(&self, find: &str, answer: Result<RunPage, Error>) {
        if self.find.with_untracked(|last| last != find) {
            return;
        }
        match answer {
            Ok(page) => {
                self.found.set(find.to_owned());
                self.paged.set(false);
                self.list_page(page);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    fn list_page(&self, page: RunPage) {
        self.runs.set(page.runs);
        self.older.set(page.older);
        self.pins.set(page.pinned);
        self.deleted_runs.set(page.deleted);
    }

    /// The newest runs have come; whether there is one among them that was not known.
    pub fn newer_came(&self, page: RunPage) -> bool {
        let newest = |runs: &[RunSummary]| runs.iter().map(|run| run.id).max();
        let newer = !self.paged.get_untracked() && newest(&page.runs) > self.runs.with_untracked(|runs| newest(runs));
        if newer {
            self.list_page(page);
        }
        newer
    }

    /// The newest runs have come again: what other tabs added, pinned and deleted is taken over. Older runs that were listed
    /// stay.
    pub fn came_again(&self, find: &str, page: RunPage) {
        let is_asked =
            self.found.with_untracked(|found| found == find) && self.find.with_untracked(|typed| typed == find);
        if !is_asked || self.paged.get_untracked() {
            return;
        }
        let RunPage { mut runs, older, pinned, deleted } = page;
        let end = runs.last().map(RunSummary::sort_key).filter(|_| older.is_some());
        let is_older = |run: &&RunSummary| !run.pinned && end.as_ref().is_some_and(|end| run.sort_key() > *end);
        // One that was pinned meanwhile has come with the newest.
        let has_come = |run: &RunSummary| runs.iter().any(|newest| newest.id == run.id);
        let listed: Vec<_> = self
            .runs
            .with_untracked(|listed| listed.iter().filter(is_older).filter(|run| !has_come(run)).cloned().collect());
        if listed.is_empty() {
            set_if_changed(self.older, older);
        }
        runs.extend(listed);
        set_if_changed(self.runs, runs);
        set_if_changed(self.pins, pinned);
        set_if_changed(self.deleted_runs, deleted);
    }

    /// The next page of what was searched for has come; it continues the list.
    pub fn older_came(&self, find: &str, answer: Result<RunPage, Error>) {
        if self.found.with_untracked(|found| found != find) {
            return;
        }
        match answer {
            Ok(page) => {
                self.list(page.runs);
                self.older.set(page.older);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }
}

/// Sets a signal, unless it holds the value: what follows from it is not done again.
fn set_if_changed<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
