//! Tests of the list of the visitor's runs, without a page.

use super::*;
use crate::ui::arrival::Arrival;
use crate::ui::state::InFlightRequest;
use crate::ui::tests::quiet;
use petri_protocol::history::OutcomeSummary;
use petri_protocol::program::ExecuteRequest;
use petri_protocol::report::Outcome;

/// Runs `test` with these runs in the list.
fn with_runs(recent: RunPage, test: impl FnOnce(State)) {
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
    let request = ExecuteRequest { prompt: prompt.to_owned(), ..ExecuteRequest::default() };
    RunRecord { id: Some(RunId(id)), at: 1000.0, request, report }
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
    with_runs(recent, |state| {
        state.on_run_deleted(RunId(2), Ok(deleted(7)));
        assert_eq!((ids(state), state.deleted_runs.get_untracked()), (vec![4, 3, 1], Some(deleted(7))));
        state.on_run_deleted(RunId(1), Err(Error::not_found("already")));
        assert_eq!((ids(state), state.failure.get_untracked()), (vec![4, 3], None));
        state.on_run_deleted(RunId(3), Err(Error::unavailable("no")));
        assert_eq!((ids(state), state.failure.get_untracked()), (vec![4, 3], Some(Error::unavailable("no"))));
        assert!(state.on_unpinned_deleted(Ok(None)));
        assert_eq!((ids(state), state.older.get_untracked(), state.pinned_count.get_untracked()), (vec![4], None, 1));
        assert_eq!(state.deleted_runs.get_untracked(), Some(deleted(7)), "what was deleted before");
        state.on_run_deleted(RunId(4), Ok(deleted(8)));
        assert_eq!((state.pinned_count.get_untracked(), state.deleted_runs.get_untracked()), (0, Some(deleted(8))));
        state.on_runs_restored(Err(Error::not_found("removed")));
        assert_eq!(state.deleted_runs.get_untracked(), None);
    });
}

#[test]
fn pinned_runs_are_listed_first() {
    let recent = RunPage { runs: vec![summary(3), summary(2), summary(1)], ..RunPage::default() };
    with_runs(recent, |state| {
        for id in [1, 2, 2] {
            state.on_run_pinned(RunId(id), true, Ok(()));
        }
        assert_eq!((ids(state), state.pinned_count.get_untracked()), (vec![2, 1, 3], 2));
        let request_id = state.begin_request(InFlightRequest::Run);
        state.on_run_finished(request_id, Ok(run(4, "")));
        assert_eq!(ids(state), [2, 1, 4, 3]);
        state.on_run_pinned(RunId(2), false, Ok(()));
        assert_eq!((ids(state), state.pinned_count.get_untracked()), (vec![1, 4, 3, 2], 1));
        state.on_run_pinned(RunId(3), true, Err(Error::invalid("pinned", "no")));
        assert_eq!(ids(state), [1, 4, 3, 2]);
        state.on_run_pinned(RunId(4), true, Err(Error::not_found("gone")));
        assert_eq!(ids(state), [1, 3, 2]);
        assert!(
            !state.apply_newer_page(RunPage { runs: vec![summary(3)], ..RunPage::default() }),
            "a pinned run is not a newer one"
        );
    });
}

#[test]
fn only_the_latest_query_changes_the_list() {
    with_runs(RunPage::default(), |state| {
        let page = |ids: &[u64]| RunPage { runs: ids.iter().copied().map(summary).collect(), ..RunPage::default() };
        state.typed_query.set("ab".to_owned());
        state.on_first_page("a", Ok(page(&[2, 1])));
        assert_eq!((ids(state), state.applied_query.get_untracked()), (vec![], String::new()));
        state.on_first_page("ab", Ok(page(&[2])));
        assert_eq!((ids(state), state.applied_query.get_untracked()), (vec![2], "ab".to_owned()));
        state.on_next_page("a", Ok(page(&[1])));
        assert_eq!(ids(state), [2], "more of another search");
        for (id, prompt) in [(3, "no"), (4, "x\nAB"), (5, "")] {
            let request_id = state.begin_request(InFlightRequest::Run);
            state.on_run_finished(request_id, Ok(run(id, prompt)));
        }
        assert_eq!(ids(state), [4, 2], "a finished run is listed if it matches the query");
    });
}

#[test]
fn an_older_page_is_appended_once() {
    let recent = RunPage { runs: vec![summary(9), summary(8)], older: Some(RunId(8)), ..RunPage::default() };
    with_runs(recent, |state| {
        let page = RunPage { runs: vec![summary(7), summary(6)], ..RunPage::default() };
        state.on_next_page("", Ok(page.clone()));
        state.on_next_page("", Ok(page));
        assert_eq!((ids(state), state.older.get_untracked()), (vec![9, 8, 7, 6], None));
    });
}

#[test]
fn an_older_page_does_not_list_the_newest_run() {
    let recent = RunPage { runs: vec![summary(2)], older: None, ..RunPage::default() };
    with_runs(recent, |state| {
        state.paged.set(true);
        let request_id = state.begin_request(InFlightRequest::Run);
        state.on_run_finished(request_id, Ok(run(9, "")));
        assert_eq!(ids(state), [2]);
    });
}

#[test]
fn newer_runs_are_listed_first() {
    with_runs(RunPage::default(), |state| {
        let page = |ids: &[u64]| RunPage {
            runs: ids.iter().copied().map(summary).collect(),
            older: None,
            ..RunPage::default()
        };
        assert!(!state.apply_newer_page(page(&[])));
        assert!(state.apply_newer_page(page(&[2, 1])));
        assert!(!state.apply_newer_page(page(&[2, 1])));
        assert!(state.apply_newer_page(page(&[3, 2, 1])));
        assert_eq!(ids(state), [3, 2, 1]);
        state.paged.set(true);
        assert!(!state.apply_newer_page(page(&[4])), "an older page does not list the newest run");
    });
}

#[test]
fn changes_of_other_tabs_are_merged() {
    let page = |ids: &[u64], older: Option<u64>| RunPage {
        runs: ids.iter().map(|id| summary(*id)).collect(),
        older: older.map(RunId),
        pinned: 0,
        deleted: None,
    };
    with_runs(page(&[5, 4, 3], Some(3)), |state| {
        state.on_next_page("", Ok(page(&[2, 1], None)));
        // One run was added and one of the newest deleted; the runs of the second page stay.
        state.merge_newest_page("", page(&[6, 5, 3], Some(3)));
        assert_eq!((ids(state), state.older.get_untracked()), (vec![6, 5, 3, 2, 1], None));
        let pinned = RunSummary { pinned: true, ..summary(1) };
        state.merge_newest_page(
            "",
            RunPage { runs: vec![pinned, summary(6), summary(5)], pinned: 1, ..page(&[], Some(5)) },
        );
        assert_eq!((ids(state), state.pinned_count.get_untracked()), (vec![1, 6, 5, 3, 2], 1));
        // The newest page is the whole history.
        state.merge_newest_page("", page(&[6], None));
        assert_eq!((ids(state), state.older.get_untracked()), (vec![6], None));
        // An answer to another query, or one that arrives while another query is typed, is dropped.
        state.merge_newest_page("x", page(&[9], None));
        state.typed_query.set("y".to_owned());
        state.merge_newest_page("", page(&[9], None));
        assert_eq!(ids(state), [6]);
    });
    with_runs(page(&[2], None), |state| {
        state.paged.set(true);
        state.merge_newest_page("", page(&[9], None));
        assert_eq!(ids(state), [2]);
    });
}
