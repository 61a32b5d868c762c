//! Which drafts are stored, and where.
//!
//! The tab's own storage holds one draft for each address that was edited there: what a reload brings back. The site's
//! storage holds the last few drafts of all tabs, each under a name of its own, so that no tab writes over another's.

use super::{BYTES_MAX, Draft, DraftOrigin, Line};
use crate::browser::{Storage, StorageError};

/// The most addresses of which a tab holds a draft.
pub const TAB_DRAFTS_MAX: usize = 20;
/// The most drafts that all tabs together hold in the site's storage.
pub const SITE_DRAFTS_MAX: usize = 8;

/// What the names of drafts begin with: an address follows in the tab's storage, an id in the site's.
const PREFIX: &str = "petri-draft:";
/// The name of the one draft of version 1, in the site's storage.
const VERSION_1: &str = "petri-draft";
/// Stands in the tab's storage in the place of the draft of `/`, where a person chose to begin anew there.
const ANEW: &str = "anew";

/// What drafts are stored in.
pub trait Store {
    fn get(&self, name: &str) -> Option<String>;
    fn set(&self, name: &str, text: &str) -> Result<(), StorageError>;
    fn remove(&self, name: &str);
    fn names(&self) -> Vec<String>;
}

impl Store for Storage {
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

/// How far a draft is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftStorage {
    /// A reload and other tabs find it.
    Everywhere,
    /// A reload finds it, other tabs do not: the site's storage is full, or closed.
    TabOnly,
    /// It is too long, bytes. The earlier text of it stays stored.
    TooLarge(usize),
    /// The tab's storage has no room for it. The earlier text of it stays stored.
    Full,
    /// The browser stores nothing.
    Disabled,
}

/// The drafts of one tab, and those of all tabs.
pub struct Shelf<T, S> {
    /// The tab's own storage.
    pub tab: T,
    /// The site's storage.
    pub site: S,
}

/// The shelf of the page.
pub const BROWSER: Shelf<Storage, Storage> = Shelf { tab: Storage::Tab, site: Storage::Site };

impl<T: Store, S: Store> Shelf<T, S> {
    /// The draft that this tab holds of an address.
    pub fn of_tab(&self, address: &str) -> Option<Draft> {
        let text = self.tab.get(&named(address))?;
        let mut draft = Draft::read(&text)?;
        draft.line.text = Some(text);
        draft.line.stored_at = Some(address.to_owned());
        draft.line.found = true;
        Some(draft)
    }

    /// The draft that a page which loads at `/` begins with, where the tab holds none: what a person wrote last in any tab.
    /// A stranger's program does not count: it is for those who have its link.
    pub fn newest(&self) -> Option<Draft> {
        if self.tab.get(&named("/")).is_some() {
            return None;
        }
        self.of_site().into_iter().filter(|draft| !draft.shared).max_by(|a, b| a.at.total_cmp(&b.at)).map(taken_over)
    }

    /// The newest draft of an address that another tab wrote.
    pub fn of_other_tab(&self, address: &str) -> Option<Draft> {
        let here = self.of_site().into_iter().filter(|draft| draft.address == address);
        here.max_by(|a, b| a.at.total_cmp(&b.at)).map(taken_over)
    }

    /// Every draft in the site's storage that can be read.
    pub(super) fn of_site(&self) -> Vec<Draft> {
        let read = |name: String| Draft::read(&self.site.get(&name)?);
        self.site.names().into_iter().filter(|name| is_draft(name)).filter_map(read).collect()
    }

    /// Stores a draft of the tab under its address, and among the last few. `id` makes a name for a draft that has none.
    /// Gives the draft's identity from then on.
    pub fn put(&self, mut draft: Draft, now: f64, id: impl Fn() -> String) -> (Line, DraftStorage) {
        draft.at = now;
        // Stored again as it was found, as a reload does, it is not written later than what other tabs wrote since.
        if std::mem::take(&mut draft.line.found)
            && let Some(found) = draft.line.text.as_deref().and_then(Draft::read)
            && found.reads_as(&draft)
        {
            draft.at = found.at;
        }
        let foreign = || self.site.get(&named(&draft.line.id)).is_some_and(|text| draft.line.text != Some(text));
        // A duplicated tab begins with the drafts of the first, names and all; the second to write goes on under another.
        if draft.line.id.is_empty() || foreign() {
            draft.line.id = id();
        }
        let Some(text) = draft.write() else {
            let bytes = serde_json::to_string(&draft).map_or(BYTES_MAX, |text| text.len());
            return (draft.line, DraftStorage::TooLarge(bytes));
        };
        let name = named(&draft.address);
        if self.tab.get(&name).is_none() {
            make_room(&self.tab, TAB_DRAFTS_MAX - 1, &name);
        }
        let in_tab = self.tab.set(&name, &text);
        if in_tab.is_ok() {
            if draft.line.stored_at.as_ref().is_some_and(|before| *before != draft.address) {
                self.remove_of_tab(&draft.line);
            }
            draft.line.stored_at = Some(draft.address.clone());
        }
        let in_site = self.put_in_site(&named(&draft.line.id), &text);
        if in_site.is_ok() || in_tab.is_ok() {
            draft.line.text = Some(text);
        }
        let stored = match (in_tab, in_site) {
            (Ok(()), Ok(())) => DraftStorage::Everywhere,
            (Ok(()), Err(_)) => DraftStorage::TabOnly,
            (Err(StorageError::Full), _) | (_, Err(StorageError::Full)) => DraftStorage::Full,
            (Err(StorageError::Disabled), _) => DraftStorage::Disabled,
        };
        (draft.line, stored)
    }

    /// Stores among the last few; the oldest go where there are too many, or no room.
    fn put_in_site(&self, name: &str, text: &str) -> Result<(), StorageError> {
        if self.site.get(name).is_none() {
            make_room(&self.site, SITE_DRAFTS_MAX - 1, name);
        }
        loop {
            let stored = self.site.set(name, text);
            if stored != Err(StorageError::Full) || !remove_oldest(&self.site, name) {
                return stored;
            }
        }
    }

    /// The draft has run, and is in the history as the program of `address`: a reload has no need of it. Other tabs find
    /// it all the same; it is what the person wrote last.
    pub fn settle(&self, line: Line, ran: Draft) -> Line {
        self.remove_of_tab(&line);
        let mut line = Line { stored_at: None, ..line };
        if self.owns(&line) {
            let ran = Draft { line: line.clone(), ..ran };
            if let Some(text) = ran.write()
                && self.site.set(&named(&line.id), &text).is_ok()
            {
                line.text = Some(text);
            }
        }
        line
    }

    /// Removes a draft: the form is back to the original program, or the person discarded the draft.
    pub fn remove(&self, line: &Line) {
        self.remove_of_tab(line);
        if self.owns(line) {
            self.site.remove(&named(&line.id));
        }
        // What it began with would come back in the next tab.
        if let Some(DraftOrigin { id, at }) = &line.from {
            let name = if id.is_empty() { VERSION_1.to_owned() } else { named(id) };
            if self.site.get(&name).and_then(|text| Draft::read(&text)).is_some_and(|draft| draft.at == *at) {
                self.site.remove(&name);
            }
        }
    }

    /// A person chose to begin anew at `/`: a reload does so, too.
    pub fn begin_anew(&self) {
        // Not stored, a reload brings back the draft: nothing is lost by it.
        let _ = self.tab.set(&named("/"), ANEW);
    }

    /// Makes the draft of an address the one of `/`; the one that was there takes its place.
    pub fn take_home(&self, address: &str) {
        let Some(text) = self.tab.get(&named(address)) else { return };
        let home = self.tab.get(&named("/")).filter(|text| text != ANEW);
        if self.tab.set(&named("/"), &text).is_ok() {
            match home {
                // It was there before, so that there is room.
                Some(home) => _ = self.tab.set(&named(address), &home),
                None => self.tab.remove(&named(address)),
            }
        }
    }

    fn remove_of_tab(&self, line: &Line) {
        let Some(name) = line.stored_at.as_deref().map(named) else { return };
        if self.tab.get(&name).is_some_and(|text| Some(text) == line.text || has_id(&self.tab, &name, &line.id)) {
            self.tab.remove(&name);
        }
    }

    /// Whether the site's storage has the draft as this tab stored it.
    fn owns(&self, line: &Line) -> bool {
        !line.id.is_empty() && line.text.is_some() && self.site.get(&named(&line.id)) == line.text
    }
}

fn named(address_or_id: &str) -> String {
    format!("{PREFIX}{address_or_id}")
}

fn is_draft(name: &str) -> bool {
    name == VERSION_1 || name.starts_with(PREFIX)
}

fn has_id(store: &impl Store, name: &str, id: &str) -> bool {
    store.get(name).and_then(|text| Draft::read(&text)).is_some_and(|draft| draft.line.id == id)
}

/// A draft that another tab wrote, to go on with here: it stays that tab's, this one writes under another name.
fn taken_over(draft: Draft) -> Draft {
    let from = Some(DraftOrigin { id: draft.line.id.clone(), at: draft.at });
    Draft { line: Line { from, ..Line::default() }, ..draft }
}

/// Removes the oldest drafts until at most `most` are left beside the one called `name`.
fn make_room(store: &impl Store, most: usize, name: &str) {
    while store.names().iter().filter(|known| is_draft(known) && *known != name).count() > most
        && remove_oldest(store, name)
    {}
}

/// Removes the oldest draft but the one called `but`. Whether there was one.
fn remove_oldest(store: &impl Store, but: &str) -> bool {
    // One that cannot be read goes first.
    let at = |name: &String| store.get(name).and_then(|text| Draft::read(&text)).map_or(f64::MIN, |draft| draft.at);
    let others = store.names().into_iter().filter(|name| is_draft(name) && name != but);
    let oldest = others.map(|name| (at(&name), name)).min_by(|(a, _), (b, _)| a.total_cmp(b));
    oldest.is_some_and(|(_, name)| {
        store.remove(&name);
        true
    })
}
