//! The ways the list of the visitor's runs can change, without a page.

use super::*;
use crate::program::ExecuteRequest;
use crate::report::{Outcome, OutcomeSummary};
use crate::ui::arrival::Arrival;
use crate::ui::state::InFlightRequest;
use crate::ui::tests::quiet;

/// Runs `test` with these runs in the list.
fn with(recent: RunPage, test: impl FnOnce(State)) {
    Owner::new().with(|| test(State::new(Arrival { recent, ..Arrival::default() }, |_| None)));
}

fn summary(id: u64) -> RunSummary {
    RunSummary {
        id: RunId(id),
        at: 0.0,
        prompt: String::new(),
        outcome: OutcomeSummary::Ok,
        summary: String::new(),
        pinned: false,
    }
}

fn run(id: u64, prompt: &str) -> RunRecord {
    let report = quiet(Outcome::Returned);
    let execute = ExecuteRequest { prompt: prompt.to_owned(), ..ExecuteRequest::default() };
    RunRecord { id: Some(RunId(id)), at: 1000.0, execute, report }
}

fn ids(state: State) -> Vec<u64> {
    state.runs.get_untracked().iter().map(|run| run.id.0).collect()
}

#[test]
fn deletion() {
    let pinned = RunSummary { pinned: true, ..summary(4) };
    let runs = vec![pinned, summary(3), summary(2), summary(1)];
    let recent = RunPage { runs, older: Some(RunId(1)), pinned: 1, deleted: None };
    let deleted = |at| DeletedRuns { at, runs: 1 };
    with(recent, |state| {
        state.deleted_run(RunId(2), Ok(deleted(7)));
        assert_eq!((ids(state), state.deleted_runs.get_untracked()), (vec![4, 3, 1], Some(deleted(7))));
        state.deleted_run(RunId(1), Err(Error::not_found("already")));
        assert_eq!((ids(state), state.failure.get_untracked()), (vec![4, 3], None));
        state.deleted_run(RunId(3), Err(Error::unavailable("no")));
        assert_eq!((ids(state), state.failure.get_untracked()), (vec![4, 3], Some(Error::unavailable("no"))));
        assert!(state.cleared(Ok(None)));
        assert_eq!((ids(state), state.older.get_untracked(), state.pins.get_untracked()), (vec![4], None, 1));
        assert_eq!(state.deleted_runs.get_untracked(), Some(deleted(7)), "what was deleted before");
        state.deleted_run(RunId(4), Ok(deleted(8)));
        assert_eq!((state.pins.get_untracked(), state.deleted_runs.get_untracked()), (0, Some(deleted(8))));
        state.restored(Err(Error::not_found("removed")));
        assert_eq!(state.deleted_runs.get_untracked(), None);
    });
}

#[test]
fn a_pinned_run_stands_on_top_until_it_is_not() {
    let recent = RunPage { runs: vec![summary(3), summary(2), summary(1)], ..RunPage::default() };
    with(recent, |state| {
        for id in [1, 2, 2] {
            state.pinned(RunId(id), true, Ok(()));
        }
        assert_eq!((ids(state), state.pins.get_untracked()), (vec![2, 1, 3], 2));
        let request_id = state.begin(InFlightRequest::Run);
        state.ran(request_id, Ok(run(4, "")));
        assert_eq!(ids(state), [2, 1, 4, 3]);
        state.pinned(RunId(2), false, Ok(()));
        assert_eq!((ids(state), state.pins.get_untracked()), (vec![1, 4, 3, 2], 1));
        state.pinned(RunId(3), true, Err(Error::invalid("pinned", "no")));
        assert_eq!(ids(state), [1, 4, 3, 2]);
        state.pinned(RunId(4), true, Err(Error::not_found("gone")));
        assert_eq!(ids(state), [1, 3, 2]);
        assert!(!state.newer_came(RunPage { runs: vec![summary(3)], ..RunPage::default() }), "a pin is no newer run");
    });
}

#[test]
fn the_last_search_counts() {
    with(RunPage::default(), |state| {
        let page = |ids: &[u64]| RunPage { runs: ids.iter().copied().map(summary).collect(), ..RunPage::default() };
        state.find.set("ab".to_owned());
        state.came("a", Ok(page(&[2, 1])));
        assert_eq!((ids(state), state.found.get_untracked()), (vec![], String::new()));
        state.came("ab", Ok(page(&[2])));
        assert_eq!((ids(state), state.found.get_untracked()), (vec![2], "ab".to_owned()));
        state.older_came("a", Ok(page(&[1])));
        assert_eq!(ids(state), [2], "more of another search");
        for (id, prompt) in [(3, "no"), (4, "x\nAB"), (5, "")] {
            let request_id = state.begin(InFlightRequest::Run);
            state.ran(request_id, Ok(run(id, prompt)));
        }
        assert_eq!(ids(state), [4, 2], "a run is listed where it would be found");
    });
}

#[test]
fn older_runs_continue_the_list_once() {
    let recent = RunPage { runs: vec![summary(9), summary(8)], older: Some(RunId(8)), ..RunPage::default() };
    with(recent, |state| {
        let page = RunPage { runs: vec![summary(7), summary(6)], ..RunPage::default() };
        state.older_came("", Ok(page.clone()));
        state.older_came("", Ok(page));
        assert_eq!((ids(state), state.older.get_untracked()), (vec![9, 8, 7, 6], None));
    });
}

#[test]
fn the_newest_run_is_not_put_on_a_page_of_older_ones() {
    let recent = RunPage { runs: vec![summary(2)], older: None, ..RunPage::default() };
    with(recent, |state| {
        state.paged.set(true);
        let request_id = state.begin(InFlightRequest::Run);
        state.ran(request_id, Ok(run(9, "")));
        assert_eq!(ids(state), [2]);
    });
}

#[test]
fn newer_runs_head_the_list() {
    with(RunPage::default(), |state| {
        let page = |ids: &[u64]| RunPage {
            runs: ids.iter().copied().map(summary).collect(),
            older: None,
            ..RunPage::default()
        };
        assert!(!state.newer_came(page(&[])));
        assert!(state.newer_came(page(&[2, 1])));
        assert!(!state.newer_came(page(&[2, 1])));
        assert!(state.newer_came(page(&[3, 2, 1])));
        assert_eq!(ids(state), [3, 2, 1]);
        state.paged.set(true);
        assert!(!state.newer_came(page(&[4])), "a page of older runs is not where the newest belongs");
    });
}

#[test]
fn what_other_tabs_did_is_taken_over() {
    let page = |ids: &[u64], older: Option<u64>| RunPage {
        runs: ids.iter().map(|id| summary(*id)).collect(),
        older: older.map(RunId),
        pinned: 0,
        deleted: None,
    };
    with(page(&[5, 4, 3], Some(3)), |state| {
        state.older_came("", Ok(page(&[2, 1], None)));
        // One run was added, one of the newest deleted; those of the second page stay.
        state.came_again("", page(&[6, 5, 3], Some(3)));
        assert_eq!((ids(state), state.older.get_untracked()), (vec![6, 5, 3, 2, 1], None));
        let pinned = RunSummary { pinned: true, ..summary(1) };
        state.came_again("", RunPage { runs: vec![pinned, summary(6), summary(5)], pinned: 1, ..page(&[], Some(5)) });
        assert_eq!((ids(state), state.pins.get_untracked()), (vec![1, 6, 5, 3, 2], 1));
        // What is there is all there is.
        state.came_again("", page(&[6], None));
        assert_eq!((ids(state), state.older.get_untracked()), (vec![6], None));
        // An answer to another search, or while another one is typed, is not the list's.
        state.came_again("x", page(&[9], None));
        state.find.set("y".to_owned());
        state.came_again("", page(&[9], None));
        assert_eq!(ids(state), [6]);
    });
    with(page(&[2], None), |state| {
        state.paged.set(true);
        state.came_again("", page(&[9], None));
        assert_eq!(ids(state), [2]);
    });
}
