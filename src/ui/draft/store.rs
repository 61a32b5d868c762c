//! Which drafts are stored, and where.
//!
//! The tab's storage (`sessionStorage`) holds one draft per address that was edited in the tab: a reload restores it. The
//! site's storage (`localStorage`) holds the latest drafts of all tabs, each under an id of its own, so that no tab
//! overwrites another's.

use super::{BYTES_MAX, Draft, DraftIdentity, DraftOrigin};
use crate::browser::{Storage, StorageError};

/// The most addresses for which a tab holds a draft.
pub(crate) const TAB_DRAFTS_MAX: usize = 20;
/// The most drafts of all tabs in the site's storage.
pub(crate) const SITE_DRAFTS_MAX: usize = 8;

/// The prefix of the keys of drafts. A path follows in the tab's storage, an id in the site's.
const PREFIX: &str = "petri-draft:";
/// The key of the one draft of version 1, in the site's storage.
const VERSION_1: &str = "petri-draft";
/// Stored in the tab for `/` instead of a draft after the author started over there.
const NEW_START: &str = "anew";

/// A key-value storage for drafts. Outside of tests it is a [`Storage`] of the browser.
pub(crate) trait TextStorage {
    fn get(&self, name: &str) -> Option<String>;
    fn set(&self, name: &str, text: &str) -> Result<(), StorageError>;
    fn remove(&self, name: &str);
    fn names(&self) -> Vec<String>;
}

impl TextStorage for Storage {
    fn get(&self, name: &str) -> Option<String> {
        Self::get(*self, name)
    }

    fn set(&self, name: &str, text: &str) -> Result<(), StorageError> {
        Self::set(*self, name, text)
    }

    fn remove(&self, name: &str) {
        Self::remove(*self, name);
    }

    fn names(&self) -> Vec<String> {
        Self::names(*self)
    }
}

/// Where a draft is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DraftStorage {
    /// In the tab and in the site: a reload and other tabs find the draft.
    Everywhere,
    /// Only in the tab: the site's storage is full or disabled.
    TabOnly,
    /// Nowhere: the draft has this many bytes, which is too long. The earlier text stays stored.
    TooLarge(usize),
    /// Nowhere: the storage is full. The earlier text stays stored.
    Full,
    /// Nowhere: the browser stores nothing.
    Disabled,
}

/// The stored drafts of one tab and of the site.
pub(crate) struct DraftStore<T, S> {
    /// The tab's storage.
    pub(crate) tab: T,
    /// The storage that all tabs of the site share.
    pub(crate) site: S,
}

/// The drafts in the browser's storages.
pub(crate) const BROWSER_DRAFTS: DraftStore<Storage, Storage> = DraftStore { tab: Storage::Tab, site: Storage::Site };

impl<T: TextStorage, S: TextStorage> DraftStore<T, S> {
    /// The draft that this tab holds for a path.
    pub(crate) fn load_of_tab(&self, path: &str) -> Option<Draft> {
        let text = self.tab.get(&key(path))?;
        let mut draft = Draft::read(&text)?;
        draft.identity.stored_text = Some(text);
        draft.identity.stored_at = Some(path.to_owned());
        draft.identity.just_loaded = true;
        Some(draft)
    }

    /// The draft that a page at `/` starts with if the tab holds none for it: the newest of all tabs. Drafts of shared
    /// programs do not count: those are for visitors with the link.
    pub(crate) fn newest(&self) -> Option<Draft> {
        if self.tab.get(&key("/")).is_some() {
            return None;
        }
        self.load_of_site().into_iter().filter(|draft| !draft.shared).max_by(|a, b| a.at.total_cmp(&b.at)).map(copy_of)
    }

    /// The newest draft for a path that another tab wrote.
    pub(crate) fn newest_of_other_tab(&self, path: &str) -> Option<Draft> {
        let drafts = self.load_of_site().into_iter().filter(|draft| draft.address == path);
        drafts.max_by(|a, b| a.at.total_cmp(&b.at)).map(copy_of)
    }

    /// Every readable draft in the site's storage.
    pub(crate) fn load_of_site(&self) -> Vec<Draft> {
        let read = |name: String| Draft::read(&self.site.get(&name)?);
        self.site.names().into_iter().filter(|name| is_draft(name)).filter_map(read).collect()
    }

    /// Stores a draft in the tab and in the site. `id` makes an id for a draft that has none. Returns the draft's identity
    /// from then on.
    pub(crate) fn save(&self, mut draft: Draft, now: f64, id: impl Fn() -> String) -> (DraftIdentity, DraftStorage) {
        draft.at = now;
        // A reload stores the loaded draft again. It keeps its time, so that it does not become newer than drafts that
        // other tabs wrote since.
        if std::mem::take(&mut draft.identity.just_loaded)
            && let Some(loaded) = draft.identity.stored_text.as_deref().and_then(Draft::read)
            && loaded.has_content_of(&draft)
        {
            draft.at = loaded.at;
        }
        let is_foreign =
            || self.site.get(&key(&draft.identity.id)).is_some_and(|text| draft.identity.stored_text != Some(text));
        // A duplicated tab starts with copies of the drafts, including their ids. The second tab that writes continues
        // under a new id.
        if draft.identity.id.is_empty() || is_foreign() {
            draft.identity.id = id();
        }
        let Some(text) = draft.write() else {
            let bytes = serde_json::to_string(&draft).map_or(BYTES_MAX, |text| text.len());
            return (draft.identity, DraftStorage::TooLarge(bytes));
        };
        let name = key(&draft.address);
        if self.tab.get(&name).is_none() {
            evict_to(&self.tab, TAB_DRAFTS_MAX - 1, &name);
        }
        let tab_result = self.tab.set(&name, &text);
        if tab_result.is_ok() {
            if draft.identity.stored_at.as_ref().is_some_and(|before| *before != draft.address) {
                self.remove_from_tab(&draft.identity);
            }
            draft.identity.stored_at = Some(draft.address.clone());
        }
        let site_result = self.save_in_site(&key(&draft.identity.id), &text);
        if site_result.is_ok() || tab_result.is_ok() {
            draft.identity.stored_text = Some(text);
        }
        let storage = match (tab_result, site_result) {
            (Ok(()), Ok(())) => DraftStorage::Everywhere,
            (Ok(()), Err(_)) => DraftStorage::TabOnly,
            (Err(StorageError::Full), _) | (_, Err(StorageError::Full)) => DraftStorage::Full,
            (Err(StorageError::Disabled), _) => DraftStorage::Disabled,
        };
        (draft.identity, storage)
    }

    /// Stores a draft in the site. The oldest drafts are removed if there are too many or there is no room.
    fn save_in_site(&self, name: &str, text: &str) -> Result<(), StorageError> {
        if self.site.get(name).is_none() {
            evict_to(&self.site, SITE_DRAFTS_MAX - 1, name);
        }
        loop {
            let result = self.site.set(name, text);
            if result != Err(StorageError::Full) || !remove_oldest(&self.site, name) {
                return result;
            }
        }
    }

    /// Marks a draft as run: the history holds it as the program of `address`, so a reload does not need it. The site keeps
    /// it for other tabs, as the author's latest program.
    pub(crate) fn mark_run(&self, identity: DraftIdentity, run_draft: Draft) -> DraftIdentity {
        self.remove_from_tab(&identity);
        let mut identity = DraftIdentity { stored_at: None, ..identity };
        if self.is_own_in_site(&identity) {
            let run_draft = Draft { identity: identity.clone(), ..run_draft };
            if let Some(text) = run_draft.write()
                && self.site.set(&key(&identity.id), &text).is_ok()
            {
                identity.stored_text = Some(text);
            }
        }
        identity
    }

    /// Removes a draft: the form is back to the original program, or the author discarded the draft.
    pub(crate) fn remove(&self, identity: &DraftIdentity) {
        self.remove_from_tab(identity);
        if self.is_own_in_site(identity) {
            self.site.remove(&key(&identity.id));
        }
        // The draft it was copied from would be restored in the next tab.
        if let Some(DraftOrigin { id, at }) = &identity.origin {
            let name = if id.is_empty() { VERSION_1.to_owned() } else { key(id) };
            if self.site.get(&name).and_then(|text| Draft::read(&text)).is_some_and(|draft| draft.at == *at) {
                self.site.remove(&name);
            }
        }
    }

    /// Remembers that the author started over at `/`, so that a reload does not restore a draft there.
    pub(crate) fn mark_new_start(&self) {
        // If this cannot be stored, a reload restores the draft, and nothing is lost.
        let _ = self.tab.set(&key("/"), NEW_START);
    }

    /// Moves the draft of a path to `/`, and the draft of `/` to that path.
    pub(crate) fn move_to_home(&self, path: &str) {
        let Some(text) = self.tab.get(&key(path)) else { return };
        let home = self.tab.get(&key("/")).filter(|text| text != NEW_START);
        if self.tab.set(&key("/"), &text).is_ok() {
            match home {
                // The text was stored before, so there is room for it.
                Some(home) => _ = self.tab.set(&key(path), &home),
                None => self.tab.remove(&key(path)),
            }
        }
    }

    fn remove_from_tab(&self, identity: &DraftIdentity) {
        let Some(name) = identity.stored_at.as_deref().map(key) else { return };
        if self
            .tab
            .get(&name)
            .is_some_and(|text| Some(text) == identity.stored_text || has_id(&self.tab, &name, &identity.id))
        {
            self.tab.remove(&name);
        }
    }

    /// Whether the site's storage holds the draft as this tab stored it.
    fn is_own_in_site(&self, identity: &DraftIdentity) -> bool {
        !identity.id.is_empty()
            && identity.stored_text.is_some()
            && self.site.get(&key(&identity.id)) == identity.stored_text
    }
}

fn key(path_or_id: &str) -> String {
    format!("{PREFIX}{path_or_id}")
}

fn is_draft(name: &str) -> bool {
    name == VERSION_1 || name.starts_with(PREFIX)
}

fn has_id(store: &impl TextStorage, name: &str, id: &str) -> bool {
    store.get(name).and_then(|text| Draft::read(&text)).is_some_and(|draft| draft.identity.id == id)
}

/// A copy of another tab's draft. The other tab keeps its own; the copy gets a new id when it is stored.
fn copy_of(draft: Draft) -> Draft {
    let origin = Some(DraftOrigin { id: draft.identity.id.clone(), at: draft.at });
    Draft { identity: DraftIdentity { origin, ..DraftIdentity::default() }, ..draft }
}

/// Removes the oldest drafts until at most `max` are left besides the one under `name`.
fn evict_to(store: &impl TextStorage, max: usize, name: &str) {
    while store.names().iter().filter(|other| is_draft(other) && *other != name).count() > max
        && remove_oldest(store, name)
    {}
}

/// Removes the oldest draft other than `except`. Returns whether there was one.
fn remove_oldest(store: &impl TextStorage, except: &str) -> bool {
    // Unreadable drafts are removed first.
    let at = |name: &String| store.get(name).and_then(|text| Draft::read(&text)).map_or(f64::MIN, |draft| draft.at);
    let others = store.names().into_iter().filter(|name| is_draft(name) && name != except);
    let oldest = others.map(|name| (at(&name), name)).min_by(|(a, _), (b, _)| a.total_cmp(b));
    oldest.is_some_and(|(_, name)| {
        store.remove(&name);
        true
    })
}
