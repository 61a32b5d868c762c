//! Drafts and where they are stored, without a browser.

use super::shelf::{SITE_DRAFTS_MAX, Shelf, Store, TAB_DRAFTS_MAX};
use super::*;
use crate::browser::StorageError;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A storage with room for a number of bytes. Clones are the same storage.
#[derive(Clone, Default)]
struct Room {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    /// No bound where there is none.
    bytes_max: Rc<Cell<Option<usize>>>,
    disabled: Rc<Cell<bool>>,
}

impl Room {
    /// As a browser copies it for a duplicated tab.
    fn duplicate(&self) -> Self {
        Self { texts: Rc::new(RefCell::new(self.texts.borrow().clone())), ..Self::default() }
    }
}

impl Store for Room {
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
        if self.bytes_max.get().is_some_and(|most| others + name.len() + text.len() > most) {
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

/// A tab that shares the site's storage with others, and a clock that goes on with every write.
struct Tab {
    shelf: Shelf<Room, Room>,
    clock: Rc<Cell<u32>>,
}

impl Tab {
    fn new(site: &Room, clock: &Rc<Cell<u32>>) -> Self {
        Self { shelf: Shelf { tab: Room::default(), site: site.clone() }, clock: clock.clone() }
    }

    fn put(&self, draft: Draft) -> (Line, DraftStorage) {
        self.clock.set(self.clock.get() + 1);
        let now = self.clock.get();
        self.shelf.put(draft, now.into(), || format!("id{now}"))
    }

    /// Writes a draft under an address, as the form does that holds `line`.
    fn write(&self, line: Line, address: &str, source: &str) -> Line {
        let (line, stored) = self.put(draft(line, address, source));
        assert_eq!(stored, DraftStorage::Everywhere);
        line
    }

    /// What a page that loads at `/` begins with.
    fn home(&self) -> Option<Draft> {
        self.shelf.of_tab("/").or_else(|| self.shelf.newest())
    }
}

fn draft(line: Line, address: &str, source: &str) -> Draft {
    Draft::new(line, address.to_owned(), false, request(source), BTreeMap::new())
}

fn request(source: &str) -> ExecuteRequest {
    let modules = [("main.ts".to_owned(), source.to_owned().into())];
    ExecuteRequest { modules: Some(modules.into_iter().collect()), prompt: "p".to_owned(), ..ExecuteRequest::default() }
}

fn source(draft: Option<Draft>) -> Option<String> {
    let modules = draft?.execute.modules?;
    modules.get("main.ts")?.as_text().map(str::to_owned)
}

/// Two tabs of one site.
fn tabs() -> (Tab, Tab) {
    let (site, clock) = (Room::default(), Rc::default());
    (Tab::new(&site, &clock), Tab::new(&site, &clock))
}

#[test]
fn a_draft_comes_back_as_it_was() {
    let mut before = draft(Line::default(), "/runs/1", "x");
    before.typed.insert("limits.wall_ms".to_owned(), "soon".to_owned());
    let text = before.write().unwrap();
    assert_eq!(
        text,
        r#"{"version":2,"line":{},"at":0.0,"address":"/runs/1","execute":{"modules":{"main.ts":"x"},"prompt":"p"},"typed":{"limits.wall_ms":"soon"}}"#
    );
    assert_eq!(Draft::read(&text), Some(before));
}

#[test]
fn what_is_no_draft_is_none() {
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
fn the_draft_of_version_1_is_found_and_goes_when_it_is_discarded() {
    let (tab, other) = tabs();
    let stored = r#"{"version":1,"execute":{"modules":{"main.ts":"old"},"prompt":"p"}}"#;
    tab.shelf.site.set("petri-draft", stored).unwrap();
    let found = tab.home().unwrap();
    assert_eq!((found.execute.clone(), found.address.as_str()), (request("old"), "/"));
    let line = tab.write(found.line, "/", "old, changed");
    assert_eq!(source(other.home()).as_deref(), Some("old, changed"));
    tab.shelf.remove(&line);
    assert_eq!(source(other.home()), None);
}

#[test]
fn each_address_of_a_tab_has_its_draft() {
    let (tab, _) = tabs();
    for address in ["/", "/runs/1", "/s/abc", "/s/abc?q=a+b", "/examples/router"] {
        tab.write(Line::default(), address, address);
    }
    for address in ["/", "/runs/1", "/s/abc", "/s/abc?q=a+b", "/examples/router"] {
        assert_eq!(source(tab.shelf.of_tab(address)).as_deref(), Some(address));
    }
    assert_eq!(tab.shelf.of_tab("/runs/2"), None);
}

#[test]
fn a_new_tab_gets_what_was_written_last_and_neither_writes_over_the_other() {
    let (first, second) = tabs();
    let mine = first.write(Line::default(), "/", "first");
    let taken = second.home().unwrap();
    assert_eq!(source(Some(taken.clone())).as_deref(), Some("first"));
    let theirs = second.write(taken.line, "/", "second");
    assert_ne!(mine.id, theirs.id);
    let mine = first.write(mine, "/", "first, changed");
    assert_eq!(source(first.home()).as_deref(), Some("first, changed"));
    assert_eq!(source(second.home()).as_deref(), Some("second"));
    let third = Tab::new(&first.shelf.site, &first.clock);
    assert_eq!(source(third.home()).as_deref(), Some("first, changed"), "the last of all tabs");
    first.shelf.remove(&mine);
    assert_eq!(source(third.home()).as_deref(), Some("second"), "the other is still kept");
}

#[test]
fn a_duplicated_tab_and_the_first_go_on_apart() {
    let (first, _) = tabs();
    let line = first.write(Line::default(), "/runs/1", "both");
    let copy = Tab {
        shelf: Shelf { tab: first.shelf.tab.duplicate(), site: first.shelf.site.clone() },
        clock: first.clock.clone(),
    };
    let copied = copy.shelf.of_tab("/runs/1").unwrap().line;
    assert_eq!(copied.id, line.id);
    let line = first.write(line, "/runs/1", "first");
    let copied = copy.write(copied, "/runs/1", "copy");
    assert_ne!(copied.id, line.id);
    first.write(line, "/runs/1", "first again");
    copy.write(copied, "/runs/1", "copy again");
    assert_eq!(source(first.shelf.of_tab("/runs/1")).as_deref(), Some("first again"));
    assert_eq!(source(copy.shelf.of_tab("/runs/1")).as_deref(), Some("copy again"));
    let mut kept: Vec<_> = first.shelf.site.texts.borrow().values().map(|text| source(Draft::read(text))).collect();
    kept.sort();
    assert_eq!(kept, [Some("copy again".to_owned()), Some("first again".to_owned())]);
}

#[test]
fn a_reload_goes_on_with_the_same_draft() {
    let (tab, _) = tabs();
    let line = tab.write(Line::default(), "/", "one");
    let found = tab.home().unwrap();
    assert_eq!(found.line.id, line.id);
    tab.write(found.line, "/", "two");
    assert_eq!(tab.shelf.site.names().len(), 1);
}

#[test]
fn a_tab_that_is_reloaded_has_not_written_last() {
    let (first, second) = tabs();
    first.write(Line::default(), "/", "first");
    second.write(Line::default(), "/", "second");
    let found = first.home().unwrap();
    first.write(found.line, "/", "first");
    let third = Tab::new(&first.shelf.site, &first.clock);
    assert_eq!(source(third.home()).as_deref(), Some("second"));
    let found = first.home().unwrap();
    first.write(found.line, "/", "first, changed");
    assert_eq!(source(third.home()).as_deref(), Some("first, changed"));
}

#[test]
fn a_strangers_program_is_not_what_a_new_tab_begins_with() {
    let (tab, other) = tabs();
    tab.put(Draft { shared: true, ..draft(Line::default(), "/s/abc", "theirs, changed") });
    assert_eq!(other.home(), None);
    assert_eq!(source(other.shelf.of_other_tab("/s/abc")).as_deref(), Some("theirs, changed"));
    assert_eq!(other.shelf.of_other_tab("/s/other"), None);
}

#[test]
fn beginning_anew_lasts_until_something_is_written() {
    let (tab, other) = tabs();
    tab.write(Line::default(), "/", "before");
    tab.shelf.begin_anew();
    assert_eq!(tab.home(), None);
    assert_eq!(source(other.home()).as_deref(), Some("before"));
    tab.write(Line::default(), "/", "after");
    assert_eq!(source(tab.home()).as_deref(), Some("after"));
}

#[test]
fn a_draft_that_ran_is_found_by_other_tabs_and_not_by_a_reload() {
    let (tab, other) = tabs();
    let line = tab.write(Line::default(), "/", "ran");
    let line = tab.shelf.settle(line, draft(Line::default(), "/runs/1", "ran"));
    assert_eq!((tab.shelf.of_tab("/"), tab.shelf.of_tab("/runs/1")), (None, None));
    assert_eq!(source(other.home()).as_deref(), Some("ran"));
    assert_eq!(source(other.shelf.of_other_tab("/runs/1")).as_deref(), Some("ran"));
    let line = tab.write(line, "/runs/1", "changed since");
    assert_eq!(tab.shelf.site.names().len(), 1, "it is one draft");
    assert_eq!(tab.shelf.of_tab("/runs/1").map(|draft| draft.line.id), Some(line.id));
}

#[test]
fn a_draft_that_moves_to_another_address_is_not_left_at_the_first() {
    let (tab, _) = tabs();
    let line = tab.write(Line::default(), "/", "one");
    tab.write(line, "/runs/1", "one, typed while it ran");
    assert_eq!(tab.shelf.of_tab("/"), None);
    assert_eq!(source(tab.shelf.of_tab("/runs/1")).as_deref(), Some("one, typed while it ran"));
}

#[test]
fn the_draft_of_a_run_that_is_gone_is_taken_home_and_the_one_there_takes_its_place() {
    let (tab, _) = tabs();
    tab.write(Line::default(), "/", "home");
    tab.write(Line::default(), "/runs/1", "over a run");
    tab.shelf.take_home("/runs/1");
    assert_eq!(source(tab.home()).as_deref(), Some("over a run"));
    assert_eq!(source(tab.shelf.of_tab("/runs/1")).as_deref(), Some("home"));
    tab.shelf.begin_anew();
    tab.shelf.take_home("/runs/1");
    assert_eq!((source(tab.home()).as_deref(), tab.shelf.of_tab("/runs/1")), (Some("home"), None));
}

#[test]
fn as_many_drafts_are_stored_as_the_bounds_say() {
    let (tab, other) = tabs();
    for n in 0..TAB_DRAFTS_MAX {
        tab.write(Line::default(), &format!("/runs/{n}"), "x");
    }
    assert_eq!((tab.shelf.tab.names().len(), tab.shelf.site.names().len()), (TAB_DRAFTS_MAX, SITE_DRAFTS_MAX));
    assert!(tab.shelf.of_tab("/runs/0").is_some());
    tab.write(Line::default(), "/runs/100", "x");
    assert_eq!((tab.shelf.tab.names().len(), tab.shelf.site.names().len()), (TAB_DRAFTS_MAX, SITE_DRAFTS_MAX));
    assert_eq!(tab.shelf.of_tab("/runs/0"), None, "the oldest went");
    assert!(tab.shelf.of_tab("/runs/1").is_some());

    other.shelf.site.texts.borrow_mut().clear();
    for n in 0..SITE_DRAFTS_MAX {
        other.write(Line::default(), "/", &format!("draft {n}"));
    }
    assert!(other.shelf.of_site().iter().any(|draft| source(Some(draft.clone())).as_deref() == Some("draft 0")));
    other.write(Line::default(), "/", "one more");
    assert!(other.shelf.of_site().iter().all(|draft| source(Some(draft.clone())).as_deref() != Some("draft 0")));
    assert_eq!(other.shelf.site.names().len(), SITE_DRAFTS_MAX);
}

#[test]
fn drafts_are_bounded_in_size_at_n_and_one_more() {
    let (tab, _) = tabs();
    let line = tab.write(Line::default(), "/", "");
    let around = tab.shelf.tab.get("petri-draft:/").unwrap().len();
    // The clock's next time has one digit, as the last had.
    let longest = "x".repeat(BYTES_MAX - around);
    let line = tab.write(line, "/", &longest);
    assert_eq!(tab.shelf.tab.get("petri-draft:/").unwrap().len(), BYTES_MAX);
    assert_eq!(source(tab.home()), Some(longest.clone()));
    let (line, stored) = tab.put(draft(line, "/", &format!("{longest}x")));
    assert_eq!(stored, DraftStorage::TooLarge(BYTES_MAX + 1));
    assert_eq!(source(tab.home()), Some(longest), "the earlier draft stays");
    tab.write(line, "/", "short");
    assert_eq!(source(tab.home()).as_deref(), Some("short"));
    assert_eq!(tab.shelf.site.names().len(), 1);
}

#[test]
fn where_there_is_no_room_the_earlier_draft_stays() {
    let (tab, _) = tabs();
    let line = tab.write(Line::default(), "/", "small");
    for room in [&tab.shelf.tab, &tab.shelf.site] {
        room.bytes_max.set(Some(1000));
    }
    let (line, stored) = tab.put(draft(line, "/", &"x".repeat(1000)));
    assert_eq!(stored, DraftStorage::Full);
    assert_eq!(source(tab.home()).as_deref(), Some("small"));
    tab.write(line, "/", "small again");

    // The site's storage alone is full: by what is not ours, which is left alone.
    let line = tab.shelf.of_tab("/").unwrap().line;
    tab.shelf.tab.bytes_max.set(None);
    tab.shelf.site.set("other", &"x".repeat(700)).unwrap();
    let (_, stored) = tab.put(draft(line, "/", &"y".repeat(400)));
    assert_eq!(stored, DraftStorage::TabOnly);
    assert_eq!(source(tab.home()), Some("y".repeat(400)));
    assert!(tab.shelf.site.get("other").is_some());
}

#[test]
fn older_drafts_of_other_tabs_make_room_the_oldest_first() {
    let (first, second) = tabs();
    first.write(Line::default(), "/", &"a".repeat(300));
    first.write(Line::default(), "/runs/1", &"b".repeat(300));
    let site = &first.shelf.site;
    site.bytes_max.set(Some(1200));
    second.write(Line::default(), "/", &"c".repeat(300));
    let kept: Vec<_> = second.shelf.of_site().into_iter().filter_map(|draft| source(Some(draft))).collect();
    assert_eq!(kept, ["b".repeat(300), "c".repeat(300)]);
    assert_eq!(source(first.home()), Some("a".repeat(300)), "its own tab still has it");
}

#[test]
fn a_browser_that_stores_nothing_is_told_from_a_full_one() {
    let (tab, _) = tabs();
    tab.shelf.tab.disabled.set(true);
    tab.shelf.site.disabled.set(true);
    assert_eq!(tab.put(draft(Line::default(), "/", "x")).1, DraftStorage::Disabled);
    tab.shelf.tab.disabled.set(false);
    assert_eq!(tab.put(draft(Line::default(), "/", "x")).1, DraftStorage::TabOnly);
    assert_eq!(source(tab.home()).as_deref(), Some("x"));
}

#[test]
fn a_discarded_draft_is_gone_for_every_tab_but_not_what_another_tab_wrote_since() {
    let (first, second) = tabs();
    let mine = first.write(Line::default(), "/", "first");
    let taken = second.write(second.home().unwrap().line, "/", "second");
    second.shelf.remove(&taken);
    assert_eq!(second.shelf.site.names().len(), 0, "what it began with is gone, too");
    let mine = first.write(mine, "/", "first again");
    let third = Tab::new(&first.shelf.site, &first.clock);
    let taken = third.write(third.home().unwrap().line, "/", "third");
    first.write(mine, "/", "first, once more");
    third.shelf.remove(&taken);
    let newest = Tab::new(&first.shelf.site, &first.clock).home();
    assert_eq!(source(newest).as_deref(), Some("first, once more"));
}
