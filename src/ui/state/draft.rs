//! The draft in the form: how it is detected, replaced and restored.

use super::State;
use crate::routes::Address;
use crate::ui::arrival::first;
use crate::ui::draft::{Draft, DraftIdentity, DraftStorage};
use leptos::prelude::*;
use petri_protocol::program::{ExecuteRequest, Setting};

/// The most replaced drafts that can be restored; the oldest are dropped first.
pub(crate) const REPLACED_MAX: usize = 8;

impl State {
    /// The content of the form as a draft.
    pub(crate) fn draft(&self) -> Draft {
        let invalid_settings = self.setting_inputs.with_untracked(|inputs| {
            let invalid = inputs.iter().filter(|(_, (_, error))| error.is_some());
            invalid.map(|(setting, (text, _))| (setting.path().to_owned(), text.clone())).collect()
        });
        Draft::new(
            self.identity.get_value(),
            self.address.get_untracked(),
            self.shared.get_untracked(),
            self.request(),
            invalid_settings,
        )
    }

    /// Whether the form differs from the request it was filled with. Invalid settings count as a difference.
    fn differs_from_base(&self) -> bool {
        self.setting_inputs.with_untracked(|inputs| inputs.values().any(|(_, error)| error.is_some()))
            || self.base.with_untracked(|base| *base != self.request())
    }

    /// Updates [`State::edited`].
    pub(crate) fn update_edited(&self) {
        let differs = self.differs_from_base();
        // Also set where the form was edited before: subscribers must store the draft's new text.
        if differs || self.edited.get_untracked() {
            self.edited.set(differs);
        }
    }

    /// Fills the form with the program of another address. A draft in the form can be restored later.
    pub(crate) fn replace_program(&self, path: String, request: ExecuteRequest, shared: bool) {
        self.stash_draft();
        self.address.set(path);
        self.shared.set(shared);
        self.fill_form(request);
    }

    /// Offers the draft in the form, if there is one, and begins a new identity.
    fn stash_draft(&self) {
        if self.edited.get_untracked() {
            self.offer_draft(self.draft());
        }
        self.identity.set_value(DraftIdentity::default());
        self.draft_storage.set(DraftStorage::Everywhere);
    }

    /// Adds a draft to those that can be restored.
    pub(crate) fn offer_draft(&self, draft: Draft) {
        self.replaced_drafts.update(|replaced| {
            replaced.retain(|other| !other.has_content_of(&draft));
            replaced.push(draft);
            let excess = replaced.len().saturating_sub(REPLACED_MAX);
            replaced.drain(..excess);
        });
    }

    /// Fills the form with a draft of the program at this address. Text from `early_input` wins over the draft's.
    pub(crate) fn restore_draft(&self, draft: Draft, early_input: impl Fn(&str) -> Option<String>) {
        let Draft { identity, shared, request, invalid_settings, .. } = draft;
        let base = self.base.get_untracked();
        self.fill_form(request);
        self.base.set(base);
        for setting in Setting::ALL {
            if let Some(text) = invalid_settings.get(setting.path()) {
                self.edit_setting(setting, text.clone());
            }
        }
        self.shared.set(shared);
        self.identity.set_value(identity);
        self.apply_early_input(early_input);
        self.update_edited();
    }

    /// Treats the form as a draft of the home page's program: it holds a posted form that was refused.
    pub(crate) fn treat_as_draft(&self) {
        self.base.set(first());
        self.update_edited();
    }

    /// Restores the draft that was replaced last. A draft in the form takes its place in the list.
    pub(crate) fn restore_replaced_draft(&self) {
        let Some(draft) = self.replaced_drafts.try_update(Vec::pop).flatten() else { return };
        self.stash_draft();
        // The refused field holds another text now.
        self.clear_failure_of(|_| true);
        self.restore_draft(draft, |_| None);
    }

    /// Replaces the draft in the form with the program it was made from.
    pub(crate) fn discard_draft(&self) {
        // Not the draft's own flag: a draft of a shared program may have been restored at another address.
        let shared = self.address.with_untracked(|path| matches!(Address::parse(path, ""), Address::Share { .. }));
        self.replace_program(self.address.get_untracked(), self.base.get_untracked(), shared);
    }

    /// Moves the form to `address`, whose program is `request`. The form's content stays.
    pub(crate) fn move_to(&self, address: &Address, request: ExecuteRequest) {
        self.address.set(address.path());
        self.base.set(request);
        self.update_edited();
    }

    /// Makes a copy of the shared program in the form a draft of the home page.
    pub(crate) fn fork(&self) {
        let mut fork = self.draft();
        (fork.identity, fork.shared) = (DraftIdentity::default(), false);
        self.address.set(Address::HOME.path());
        self.fill_form(first());
        self.show_run(None);
        self.restore_draft(fork, |_| None);
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
