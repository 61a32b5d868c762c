//! Drafts and their storage, without a browser.

use super::store::{DraftStore, SITE_DRAFTS_MAX, TAB_DRAFTS_MAX, TextStorage};
use super::*;
use crate::browser::StorageError;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A storage with a limited size. Clones share their content.
#[derive(Clone, Default)]
struct MemoryStorage {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    /// The most bytes; `None` for no limit.
    bytes_max: Rc<Cell<Option<usize>>>,
    disabled: Rc<Cell<bool>>,
}

impl MemoryStorage {
    /// The copy that a browser makes for a duplicated tab.
    fn duplicate(&self) -> Self {
        Self { texts: Rc::new(RefCell::new(self.texts.borrow().clone())), ..Self::default() }
    }
}

impl TextStorage for MemoryStorage {
    fn get(&self, name: &str) -> Option<String> {
        self.texts.borrow().get(name).cloned().filter(|_| !self.disabled.get())
    }

    fn set(&self, name: &str, text: &str) -> Result<(), StorageError> {
        if self.disabled.get() {
            return Err(StorageError::Disabled);
        }
        let mut texts = self.texts.borrow_mut();
        let others: usize =
            texts.iter().filter(|(known, _)| *known != name).map(|(name, text)| name.len() + text.len()).sum();
        if self.bytes_max.get().is_some_and(|max| others + name.len() + text.len() > max) {
            return Err(StorageError::Full);
        }
        texts.insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) {
        self.texts.borrow_mut().remove(name);
    }

    fn names(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}

/// A tab that shares the site's storage with others, and a clock that advances with every write.
struct Tab {
    drafts: DraftStore<MemoryStorage, MemoryStorage>,
    clock: Rc<Cell<u32>>,
}

impl Tab {
    fn new(site: &MemoryStorage, clock: &Rc<Cell<u32>>) -> Self {
        Self { drafts: DraftStore { tab: MemoryStorage::default(), site: site.clone() }, clock: clock.clone() }
    }

    fn save(&self, draft: Draft) -> (DraftIdentity, DraftStorage) {
        self.clock.set(self.clock.get() + 1);
        let now = self.clock.get();
        self.drafts.save(draft, now.into(), || format!("id{now}"))
    }

    /// Writes a draft for a path, as the form does that has this identity.
    fn write(&self, identity: DraftIdentity, address: &str, source: &str) -> DraftIdentity {
        let (identity, stored) = self.save(draft(identity, address, source));
        assert_eq!(stored, DraftStorage::Everywhere);
        identity
    }

    /// The draft that a page at `/` starts with.
    fn home(&self) -> Option<Draft> {
        self.drafts.load_of_tab("/").or_else(|| self.drafts.newest())
    }
}

fn draft(identity: DraftIdentity, address: &str, source: &str) -> Draft {
    Draft::new(identity, address.to_owned(), false, request(source), BTreeMap::new())
}

fn request(source: &str) -> ExecuteRequest {
    let modules = [("main.ts".to_owned(), source.to_owned().into())];
    ExecuteRequest { modules: Some(modules.into_iter().collect()), prompt: "p".to_owned(), ..ExecuteRequest::default() }
}

fn source(draft: Option<Draft>) -> Option<String> {
    let modules = draft?.request.modules?;
    modules.get("main.ts")?.as_text().map(str::to_owned)
}

/// Two tabs of one site.
fn tabs() -> (Tab, Tab) {
    let (site, clock) = (MemoryStorage::default(), Rc::default());
    (Tab::new(&site, &clock), Tab::new(&site, &clock))
}

#[test]
fn a_stored_draft_is_read_unchanged() {
    let mut before = draft(DraftIdentity::default(), "/runs/1", "x");
    before.invalid_settings.insert("limits.wall_ms".to_owned(), "soon".to_owned());
    let text = before.write().unwrap();
    assert_eq!(
        text,
        r#"{"version":2,"line":{},"at":0.0,"address":"/runs/1","execute":{"modules":{"main.ts":"x"},"prompt":"p"},"typed":{"limits.wall_ms":"soon"}}"#
    );
    assert_eq!(Draft::read(&text), Some(before));
}

#[test]
fn other_texts_are_not_drafts() {
    for odd in [
        "",
        "{",
        "null",
        "anew",
        r#"{"version":3,"execute":{"modules":{"main.ts":"x"}}}"#,
        r#"{"execute":{"modules":{"main.ts":"x"}}}"#,
        r#"{"version":1,"execute":{"modules":{"main.ts":5}}}"#,
        r#"{"version":1,"execute":{}}"#,
        r#"{"version":2,"execute":{"modules":{"a":{"data":""}}}}"#,
    ] {
        assert_eq!(Draft::read(odd), None, "{odd}");
    }
}

#[test]
fn a_version_1_draft_is_loaded_and_removed_when_discarded() {
    let (tab, other) = tabs();
    let stored = r#"{"version":1,"execute":{"modules":{"main.ts":"old"},"prompt":"p"}}"#;
    tab.drafts.site.set("petri-draft", stored).unwrap();
    let loaded = tab.home().unwrap();
    assert_eq!((loaded.request.clone(), loaded.address.as_str()), (request("old"), "/"));
    let identity = tab.write(loaded.identity, "/", "old, changed");
    assert_eq!(source(other.home()).as_deref(), Some("old, changed"));
    tab.drafts.remove(&identity);
    assert_eq!(source(other.home()), None);
}

#[test]
fn a_tab_holds_one_draft_per_address() {
    let (tab, _) = tabs();
    for address in ["/", "/runs/1", "/s/abc", "/s/abc?q=a+b", "/examples/router"] {
        tab.write(DraftIdentity::default(), address, address);
    }
    for address in ["/", "/runs/1", "/s/abc", "/s/abc?q=a+b", "/examples/router"] {
        assert_eq!(source(tab.drafts.load_of_tab(address)).as_deref(), Some(address));
    }
    assert_eq!(tab.drafts.load_of_tab("/runs/2"), None);
}

#[test]
fn a_new_tab_copies_the_newest_draft_and_neither_overwrites_the_other() {
    let (first, second) = tabs();
    let mine = first.write(DraftIdentity::default(), "/", "first");
    let taken = second.home().unwrap();
    assert_eq!(source(Some(taken.clone())).as_deref(), Some("first"));
    let theirs = second.write(taken.identity, "/", "second");
    assert_ne!(mine.id, theirs.id);
    let mine = first.write(mine, "/", "first, changed");
    assert_eq!(source(first.home()).as_deref(), Some("first, changed"));
    assert_eq!(source(second.home()).as_deref(), Some("second"));
    let third = Tab::new(&first.drafts.site, &first.clock);
    assert_eq!(source(third.home()).as_deref(), Some("first, changed"), "the last of all tabs");
    first.drafts.remove(&mine);
    assert_eq!(source(third.home()).as_deref(), Some("second"), "the other is still kept");
}

#[test]
fn a_duplicated_tab_stores_its_own_draft() {
    let (first, _) = tabs();
    let identity = first.write(DraftIdentity::default(), "/runs/1", "both");
    let copy = Tab {
        drafts: DraftStore { tab: first.drafts.tab.duplicate(), site: first.drafts.site.clone() },
        clock: first.clock.clone(),
    };
    let copied = copy.drafts.load_of_tab("/runs/1").unwrap().identity;
    assert_eq!(copied.id, identity.id);
    let identity = first.write(identity, "/runs/1", "first");
    let copied = copy.write(copied, "/runs/1", "copy");
    assert_ne!(copied.id, identity.id);
    first.write(identity, "/runs/1", "first again");
    copy.write(copied, "/runs/1", "copy again");
    assert_eq!(source(first.drafts.load_of_tab("/runs/1")).as_deref(), Some("first again"));
    assert_eq!(source(copy.drafts.load_of_tab("/runs/1")).as_deref(), Some("copy again"));
    let mut kept: Vec<_> = first.drafts.site.texts.borrow().values().map(|text| source(Draft::read(text))).collect();
    kept.sort();
    assert_eq!(kept, [Some("copy again".to_owned()), Some("first again".to_owned())]);
}

#[test]
fn a_reload_continues_the_same_draft() {
    let (tab, _) = tabs();
    let identity = tab.write(DraftIdentity::default(), "/", "one");
    let loaded = tab.home().unwrap();
    assert_eq!(loaded.identity.id, identity.id);
    tab.write(loaded.identity, "/", "two");
    assert_eq!(tab.drafts.site.names().len(), 1);
}

#[test]
fn a_reload_does_not_make_a_draft_the_newest() {
    let (first, second) = tabs();
    first.write(DraftIdentity::default(), "/", "first");
    second.write(DraftIdentity::default(), "/", "second");
    let loaded = first.home().unwrap();
    first.write(loaded.identity, "/", "first");
    let third = Tab::new(&first.drafts.site, &first.clock);
    assert_eq!(source(third.home()).as_deref(), Some("second"));
    let loaded = first.home().unwrap();
    first.write(loaded.identity, "/", "first, changed");
    assert_eq!(source(third.home()).as_deref(), Some("first, changed"));
}

#[test]
fn a_new_tab_does_not_start_with_a_shared_program() {
    let (tab, other) = tabs();
    tab.save(Draft { shared: true, ..draft(DraftIdentity::default(), "/s/abc", "theirs, changed") });
    assert_eq!(other.home(), None);
    assert_eq!(source(other.drafts.newest_of_other_tab("/s/abc")).as_deref(), Some("theirs, changed"));
    assert_eq!(other.drafts.newest_of_other_tab("/s/other"), None);
}

#[test]
fn starting_over_lasts_until_the_next_write() {
    let (tab, other) = tabs();
    tab.write(DraftIdentity::default(), "/", "before");
    tab.drafts.mark_new_start();
    assert_eq!(tab.home(), None);
    assert_eq!(source(other.home()).as_deref(), Some("before"));
    tab.write(DraftIdentity::default(), "/", "after");
    assert_eq!(source(tab.home()).as_deref(), Some("after"));
}

#[test]
fn a_run_draft_is_loaded_by_other_tabs_but_not_by_a_reload() {
    let (tab, other) = tabs();
    let identity = tab.write(DraftIdentity::default(), "/", "ran");
    let identity = tab.drafts.mark_run(identity, draft(DraftIdentity::default(), "/runs/1", "ran"));
    assert_eq!((tab.drafts.load_of_tab("/"), tab.drafts.load_of_tab("/runs/1")), (None, None));
    assert_eq!(source(other.home()).as_deref(), Some("ran"));
    assert_eq!(source(other.drafts.newest_of_other_tab("/runs/1")).as_deref(), Some("ran"));
    let identity = tab.write(identity, "/runs/1", "changed since");
    assert_eq!(tab.drafts.site.names().len(), 1, "it is one draft");
    assert_eq!(tab.drafts.load_of_tab("/runs/1").map(|draft| draft.identity.id), Some(identity.id));
}

#[test]
fn a_draft_that_moves_to_another_address_is_removed_from_the_first() {
    let (tab, _) = tabs();
    let identity = tab.write(DraftIdentity::default(), "/", "one");
    tab.write(identity, "/runs/1", "one, typed while it ran");
    assert_eq!(tab.drafts.load_of_tab("/"), None);
    assert_eq!(source(tab.drafts.load_of_tab("/runs/1")).as_deref(), Some("one, typed while it ran"));
}

#[test]
fn moving_a_draft_home_swaps_it_with_the_draft_there() {
    let (tab, _) = tabs();
    tab.write(DraftIdentity::default(), "/", "home");
    tab.write(DraftIdentity::default(), "/runs/1", "over a run");
    tab.drafts.move_to_home("/runs/1");
    assert_eq!(source(tab.home()).as_deref(), Some("over a run"));
    assert_eq!(source(tab.drafts.load_of_tab("/runs/1")).as_deref(), Some("home"));
    tab.drafts.mark_new_start();
    tab.drafts.move_to_home("/runs/1");
    assert_eq!((source(tab.home()).as_deref(), tab.drafts.load_of_tab("/runs/1")), (Some("home"), None));
}

#[test]
fn the_number_of_drafts_is_bounded_at_n_and_one_more() {
    let (tab, other) = tabs();
    for n in 0..TAB_DRAFTS_MAX {
        tab.write(DraftIdentity::default(), &format!("/runs/{n}"), "x");
    }
    assert_eq!((tab.drafts.tab.names().len(), tab.drafts.site.names().len()), (TAB_DRAFTS_MAX, SITE_DRAFTS_MAX));
    assert!(tab.drafts.load_of_tab("/runs/0").is_some());
    tab.write(DraftIdentity::default(), "/runs/100", "x");
    assert_eq!((tab.drafts.tab.names().len(), tab.drafts.site.names().len()), (TAB_DRAFTS_MAX, SITE_DRAFTS_MAX));
    assert_eq!(tab.drafts.load_of_tab("/runs/0"), None, "the oldest went");
    assert!(tab.drafts.load_of_tab("/runs/1").is_some());

    other.drafts.site.texts.borrow_mut().clear();
    for n in 0..SITE_DRAFTS_MAX {
        other.write(DraftIdentity::default(), "/", &format!("draft {n}"));
    }
    assert!(other.drafts.load_of_site().iter().any(|draft| source(Some(draft.clone())).as_deref() == Some("draft 0")));
    other.write(DraftIdentity::default(), "/", "one more");
    assert!(other.drafts.load_of_site().iter().all(|draft| source(Some(draft.clone())).as_deref() != Some("draft 0")));
    assert_eq!(other.drafts.site.names().len(), SITE_DRAFTS_MAX);
}

#[test]
fn drafts_are_bounded_in_size_at_n_and_one_more() {
    let (tab, _) = tabs();
    let identity = tab.write(DraftIdentity::default(), "/", "");
    let around = tab.drafts.tab.get("petri-draft:/").unwrap().len();
    // The clock's next time has one digit, as the last had.
    let longest = "x".repeat(BYTES_MAX - around);
    let identity = tab.write(identity, "/", &longest);
    assert_eq!(tab.drafts.tab.get("petri-draft:/").unwrap().len(), BYTES_MAX);
    assert_eq!(source(tab.home()), Some(longest.clone()));
    let (identity, stored) = tab.save(draft(identity, "/", &format!("{longest}x")));
    assert_eq!(stored, DraftStorage::TooLarge(BYTES_MAX + 1));
    assert_eq!(source(tab.home()), Some(longest), "the earlier draft stays");
    tab.write(identity, "/", "short");
    assert_eq!(source(tab.home()).as_deref(), Some("short"));
    assert_eq!(tab.drafts.site.names().len(), 1);
}

#[test]
fn a_full_storage_keeps_the_earlier_draft() {
    let (tab, _) = tabs();
    let identity = tab.write(DraftIdentity::default(), "/", "small");
    for storage in [&tab.drafts.tab, &tab.drafts.site] {
        storage.bytes_max.set(Some(1000));
    }
    let (identity, stored) = tab.save(draft(identity, "/", &"x".repeat(1000)));
    assert_eq!(stored, DraftStorage::Full);
    assert_eq!(source(tab.home()).as_deref(), Some("small"));
    tab.write(identity, "/", "small again");

    // Only the site's storage is full, by a text of another script, which must stay.
    let identity = tab.drafts.load_of_tab("/").unwrap().identity;
    tab.drafts.tab.bytes_max.set(None);
    tab.drafts.site.set("other", &"x".repeat(700)).unwrap();
    let (_, stored) = tab.save(draft(identity, "/", &"y".repeat(400)));
    assert_eq!(stored, DraftStorage::TabOnly);
    assert_eq!(source(tab.home()), Some("y".repeat(400)));
    assert!(tab.drafts.site.get("other").is_some());
}

#[test]
fn the_oldest_drafts_of_other_tabs_are_evicted_first() {
    let (first, second) = tabs();
    first.write(DraftIdentity::default(), "/", &"a".repeat(300));
    first.write(DraftIdentity::default(), "/runs/1", &"b".repeat(300));
    let site = &first.drafts.site;
    site.bytes_max.set(Some(1200));
    second.write(DraftIdentity::default(), "/", &"c".repeat(300));
    let kept: Vec<_> = second.drafts.load_of_site().into_iter().filter_map(|draft| source(Some(draft))).collect();
    assert_eq!(kept, ["b".repeat(300), "c".repeat(300)]);
    assert_eq!(source(first.home()), Some("a".repeat(300)), "its own tab still has it");
}

#[test]
fn disabled_storage_is_distinguished_from_full_storage() {
    let (tab, _) = tabs();
    tab.drafts.tab.disabled.set(true);
    tab.drafts.site.disabled.set(true);
    assert_eq!(tab.save(draft(DraftIdentity::default(), "/", "x")).1, DraftStorage::Disabled);
    tab.drafts.tab.disabled.set(false);
    assert_eq!(tab.save(draft(DraftIdentity::default(), "/", "x")).1, DraftStorage::TabOnly);
    assert_eq!(source(tab.home()).as_deref(), Some("x"));
}

#[test]
fn discarding_removes_the_draft_from_every_tab_but_not_newer_drafts() {
    let (first, second) = tabs();
    let mine = first.write(DraftIdentity::default(), "/", "first");
    let taken = second.write(second.home().unwrap().identity, "/", "second");
    second.drafts.remove(&taken);
    assert_eq!(second.drafts.site.names().len(), 0, "what it began with is gone, too");
    let mine = first.write(mine, "/", "first again");
    let third = Tab::new(&first.drafts.site, &first.clock);
    let taken = third.write(third.home().unwrap().identity, "/", "third");
    first.write(mine, "/", "first, once more");
    third.drafts.remove(&taken);
    let newest = Tab::new(&first.drafts.site, &first.clock).home();
    assert_eq!(source(newest).as_deref(), Some("first, once more"));
}
