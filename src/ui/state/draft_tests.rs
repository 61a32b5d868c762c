//! Drafts in the form: what counts as edited, what replaces a draft, how it comes back.

use super::*;
use crate::error::Error;
use crate::report::{Outcome, RunId, RunRecord};
use crate::ui::arrival::Arrival;
use crate::ui::state::InFlightRequest;
use crate::ui::tests::quiet;

/// Runs `test` with a program in the form.
fn with(source: &str, test: impl FnOnce(State)) {
    let arrival = Arrival { execute: ExecuteRequest::of(source), ..Arrival::default() };
    Owner::new().with(|| test(State::new(arrival, |_| None)));
}

fn run(id: u64, execute: ExecuteRequest) -> RunRecord {
    RunRecord { id: Some(RunId(id)), at: 0.0, execute, report: quiet(Outcome::Returned) }
}

fn source(state: State) -> String {
    state.modules.get_untracked()[0].source.get_untracked()
}

fn write(state: State, source: &str) {
    state.edit_source(&state.modules.get_untracked()[0], source.to_owned());
}

fn open(state: State, id: u64, source: &str) {
    let request_id = state.begin(InFlightRequest::Open);
    assert!(state.opened(request_id, Ok(run(id, ExecuteRequest::of(source)))));
}

fn share() -> Address {
    Address::Share { id: "abc".to_owned(), prompt: None }
}

fn open_share(state: State, source: &str) {
    let request_id = state.begin(InFlightRequest::Open);
    assert!(state.opened_program(request_id, Ok(ExecuteRequest::of(source)), &share()));
}

fn replaced(state: State) -> usize {
    state.replaced.with_untracked(Vec::len)
}

#[test]
fn a_text_typed_back_is_not_edited() {
    with("x", |state| {
        write(state, "y");
        assert!(state.edited.get_untracked());
        write(state, "x");
        assert!(!state.edited.get_untracked());
        state.edit_prompt("p".to_owned());
        assert!(state.edited.get_untracked());
        state.edit_prompt(String::new());
        state.edit_setting(Setting::WallMs, "20".to_owned());
        assert!(state.edited.get_untracked());
        state.edit_setting(Setting::WallMs, String::new());
        assert!(!state.edited.get_untracked());
        assert!(state.add_module("lib.ts").is_ok());
        assert!(state.edited.get_untracked());
        state.delete_module("lib.ts");
        assert!(!state.edited.get_untracked());
    });
}

#[test]
fn every_replacement_of_a_draft_can_be_undone() {
    type Way = fn(State);
    let ways: [(&str, Way); 5] = [
        ("a run of the list", |state| open(state, 2, "other")),
        ("a share", |state| open_share(state, "other")),
        ("an example", |state| {
            let request_id = state.begin(InFlightRequest::Open);
            let example = Address::Example { slug: "router".to_owned(), prompt: None };
            assert!(state.opened_program(request_id, Ok(ExecuteRequest::of("other")), &example));
        }),
        ("New", |state| state.start_over(None)),
        ("Discard", |state| state.discard()),
    ];
    for (way, replace) in ways {
        with("sent", |state| {
            replace(state);
            assert_eq!(replaced(state), 0, "{way}: nobody wrote what was replaced");
        });
        with("sent", |state| {
            write(state, "mine");
            replace(state);
            assert_ne!(source(state), "mine", "{way}");
            assert!(!state.edited.get_untracked(), "{way}");
            state.bring_back();
            assert_eq!((source(state).as_str(), replaced(state)), ("mine", 0), "{way}");
            assert!(state.edited.get_untracked(), "{way}: it is a draft again");
        });
    }
}

#[test]
fn a_run_again_leaves_the_draft_to_be_brought_back() {
    with("sent", |state| {
        write(state, "mine");
        open(state, 1, "again");
        let request_id = state.begin(InFlightRequest::Run);
        state.ran(request_id, Ok(run(2, state.execute())));
        state.moved_to(&Address::Run(RunId(2)), state.execute());
        state.bring_back();
        assert_eq!(source(state), "mine");
    });
}

#[test]
fn a_draft_that_is_replaced_by_another_takes_its_place() {
    with("sent", |state| {
        write(state, "first");
        open(state, 1, "one");
        write(state, "second");
        state.bring_back();
        assert_eq!(source(state), "first");
        state.bring_back();
        assert_eq!(source(state), "second");
        assert_eq!(replaced(state), 1);
    });
}

#[test]
fn what_failed_to_open_replaces_nothing() {
    with("sent", |state| {
        write(state, "mine");
        let request_id = state.begin(InFlightRequest::Open);
        assert!(!state.opened(request_id, Err(Error::unavailable("offline"))));
        let request_id = state.begin(InFlightRequest::Open);
        assert!(!state.opened_program(request_id, Err(Error::not_found("gone")), &share()));
        assert_eq!((source(state).as_str(), state.address.get_untracked().as_str()), ("mine", "/"));
        assert_eq!(replaced(state), 0);
    });
}

#[test]
fn as_many_replaced_drafts_are_kept_as_the_bound_says() {
    with("sent", |state| {
        for n in 0..=REPLACED_MAX {
            write(state, &format!("draft {n}"));
            open(state, 1, "one");
            assert_eq!(replaced(state), (n + 1).min(REPLACED_MAX));
        }
        let bring_back = |_| {
            state.bring_back();
            let text = source(state);
            state.edited.set(false);
            text
        };
        let texts: Vec<String> = (0..REPLACED_MAX).map(bring_back).collect();
        assert_eq!(texts.last().map(String::as_str), Some("draft 1"), "the oldest went");
    });
}

#[test]
fn a_run_of_the_draft_leaves_no_draft_but_what_was_typed_meanwhile() {
    with("sent", |state| {
        write(state, "mine");
        let request_id = state.begin(InFlightRequest::Run);
        let asked = state.execute();
        state.ran(request_id, Ok(run(1, asked.clone())));
        assert!(state.edited.get_untracked(), "a run that is not kept leaves the draft");
        state.moved_to(&Address::Run(RunId(1)), asked.clone());
        assert!(!state.edited.get_untracked());
        assert_eq!(state.address.get_untracked(), "/runs/1");
        write(state, "mine, typed while it ran");
        state.moved_to(&Address::Run(RunId(2)), asked);
        assert!(state.edited.get_untracked());
    });
}

#[test]
fn a_draft_comes_back_with_its_settings_also_one_that_is_not_valid() {
    let mut draft = None;
    with("sent", |state| {
        state.edit_setting(Setting::Env, "WHO=me".to_owned());
        state.edit_setting(Setting::WallMs, "20".to_owned());
        state.edit_setting(Setting::CpuMs, "soon".to_owned());
        state.edit_setting(Setting::Headers, "no colon".to_owned());
        draft = Some(state.draft());
    });
    with("sent", |state| {
        state.restore(draft.unwrap(), |_| None);
        assert_eq!(state.setting(Setting::Env), "WHO=me");
        assert_eq!(state.setting(Setting::WallMs), "20");
        assert_eq!(state.setting(Setting::CpuMs), "soon");
        assert_eq!(state.setting(Setting::Headers), "no colon");
        assert!(state.asked().is_err());
        assert!(state.edited.get_untracked());
        state.discard();
        assert_eq!((state.setting(Setting::CpuMs), state.setting(Setting::Headers)), (String::new(), String::new()));
        assert!(state.asked().is_ok());
    });
}

#[test]
fn a_draft_that_reads_as_the_program_is_none() {
    with("same", |state| {
        let draft = state.draft();
        state.restore(draft, |_| None);
        assert!(!state.edited.get_untracked());
    });
}

#[test]
fn what_is_typed_before_the_page_came_to_life_is_kept_over_the_draft() {
    let mut draft = None;
    with("sent", |state| {
        write(state, "draft");
        draft = Some(state.draft());
    });
    with("sent", |state| {
        state.restore(draft.unwrap(), |name| (name == "prompt").then(|| "typed".to_owned()));
        assert_eq!((source(state).as_str(), state.prompt.get_untracked().as_str()), ("draft", "typed"));
    });
}

#[test]
fn a_strangers_program_stays_a_strangers_until_it_is_made_ones_own() {
    with("sent", |state| {
        open_share(state, "theirs");
        write(state, "theirs, changed");
        open(state, 1, "mine");
        assert!(!state.shared.get_untracked());
        state.bring_back();
        assert!(state.shared.get_untracked(), "the notice comes back with the program");
        state.discard();
        assert!(!state.shared.get_untracked());

        open_share(state, "theirs");
        state.make_own();
        assert_eq!((source(state).as_str(), state.address.get_untracked().as_str()), ("theirs", "/"));
        assert_eq!((state.shared.get_untracked(), state.edited.get_untracked()), (false, true));
        state.discard();
        assert_eq!(state.execute().prompt, first().prompt);
    });
}

#[test]
fn a_refused_form_that_was_posted_can_be_brought_back() {
    with("posted", |state| {
        state.became_draft();
        assert!(state.edited.get_untracked());
        open(state, 1, "another");
        state.bring_back();
        assert_eq!(source(state), "posted");
        state.discard();
        assert_eq!(source(state), "another");
    });
    with("", |state| {
        state.start_over(None);
        state.became_draft();
        assert!(!state.edited.get_untracked(), "posted as it stands at first");
    });
}

#[test]
fn a_draft_brought_back_has_no_mark_of_what_was_refused_before() {
    with("posted", |state| {
        state.became_draft();
        state.failure.set(Some(Error::invalid("prompt", "prompt is too long")));
        state.offer(Draft::new(
            Line::default(),
            "/".to_owned(),
            false,
            ExecuteRequest::of("earlier"),
            Default::default(),
        ));
        state.bring_back();
        assert_eq!(source(state), "earlier");
        assert_eq!(state.failure.get_untracked(), None);
    });
    with("x", |state| {
        write(state, "y");
        open(state, 1, "z");
        let busy = Error::Busy { message: "wait".to_owned() };
        state.failure.set(Some(busy.clone()));
        state.bring_back();
        assert_eq!(state.failure.get_untracked(), Some(busy), "not of a field");
    });
}
