//! The draft in the form: what it differs from, what replaces it, how it comes back.

use super::State;
use crate::program::{ExecuteRequest, Setting};
use crate::ui::address::Address;
use crate::ui::arrival::first;
use crate::ui::draft::{Draft, DraftStorage, Line};
use leptos::prelude::*;

/// The most replaced drafts that can be brought back; the oldest go first.
pub const REPLACED_MAX: usize = 8;

impl State {
    /// What the form holds, as a draft.
    pub fn draft(&self) -> Draft {
        let typed = self.typed.with_untracked(|typed| {
            let invalid = typed.iter().filter(|(_, (_, wrong))| wrong.is_some());
            invalid.map(|(setting, (text, _))| (setting.path().to_owned(), text.clone())).collect()
        });
        Draft::new(
            self.line.get_value(),
            self.address.get_untracked(),
            self.shared.get_untracked(),
            self.execute(),
            typed,
        )
    }

    /// Whether the form differs from what it was filled with.
    fn differs(&self) -> bool {
        self.typed.with_untracked(|typed| typed.values().any(|(_, wrong)| wrong.is_some()))
            || self.base.with_untracked(|base| *base != self.execute())
    }

    /// Compares the form with what it was filled with.
    pub(super) fn compare(&self) {
        let differs = self.differs();
        // Also where it was edited before: the draft is another one now.
        if differs || self.edited.get_untracked() {
            self.edited.set(differs);
        }
    }

    /// Fills the form with the program of another address. A draft that stood there can be brought back.
    pub(super) fn replace(&self, place: String, execute: ExecuteRequest, shared: bool) {
        self.set_aside();
        self.address.set(place);
        self.shared.set(shared);
        self.fill(execute);
    }

    /// The draft in the form, if there is one, can be brought back from now on.
    fn set_aside(&self) {
        if self.edited.get_untracked() {
            self.offer(self.draft());
        }
        self.line.set_value(Line::default());
        self.stored.set(DraftStorage::Everywhere);
    }

    /// A draft can be brought back from now on.
    pub fn offer(&self, draft: Draft) {
        self.replaced.update(|replaced| {
            replaced.retain(|known| !known.reads_as(&draft));
            replaced.push(draft);
            let over = replaced.len().saturating_sub(REPLACED_MAX);
            replaced.drain(..over);
        });
    }

    /// A draft comes back over the program of this address, all but what `typed` says a person has typed already.
    pub fn restore(&self, draft: Draft, typed: impl Fn(&str) -> Option<String>) {
        let Draft { line, shared, execute, typed: invalid, .. } = draft;
        let base = self.base.get_untracked();
        self.fill(execute);
        self.base.set(base);
        for setting in Setting::ALL {
            if let Some(text) = invalid.get(setting.path()) {
                self.edit_setting(setting, text.clone());
            }
        }
        self.shared.set(shared);
        self.line.set_value(line);
        self.take_typed(typed);
        self.compare();
    }

    /// The form holds what was posted and refused: unsaved text, and so a draft of the home page's program.
    pub fn became_draft(&self) {
        self.base.set(first());
        self.compare();
    }

    /// Brings back the draft that was replaced last. One that stands in the form takes its place.
    pub fn bring_back(&self) {
        let Some(draft) = self.replaced.try_update(Vec::pop).flatten() else { return };
        self.set_aside();
        // A refused field holds another text now.
        self.mended(|_| true);
        self.restore(draft, |_| None);
    }

    /// The draft in the form gives way to the program it was made of.
    pub fn discard(&self) {
        // Not what the draft has: a draft of a stranger's program may have been brought back at another address.
        let shared = self.address.with_untracked(|place| place.starts_with("/s/"));
        self.replace(self.address.get_untracked(), self.base.get_untracked(), shared);
    }

    /// The program of `run` is that of another address now. The form stays as it is.
    pub fn moved_to(&self, address: &Address, run: ExecuteRequest) {
        self.address.set(address.path());
        self.base.set(run);
        self.compare();
    }

    /// A copy of the stranger's program in the form becomes a draft of the home page.
    pub fn make_own(&self) {
        let mut copy = self.draft();
        (copy.line, copy.shared) = (Line::default(), false);
        self.address.set(Address::HOME.path());
        self.fill(first());
        self.show(None);
        self.restore(copy, |_| None);
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
