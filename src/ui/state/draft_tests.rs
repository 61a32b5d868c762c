//! Drafts in the form: what counts as edited, what replaces a draft, how a draft is restored.

use super::*;
use crate::ui::arrival::Arrival;
use crate::ui::state::InFlightRequest;
use crate::ui::tests::quiet;
use petri_protocol::history::{RunId, RunRecord};
use petri_protocol::report::Outcome;
use petri_protocol::{Error, ErrorKind};

/// Runs `test` with a program in the form.
fn with_program(source: &str, test: impl FnOnce(State)) {
    let arrival = Arrival { request: ExecuteRequest::of(source), ..Arrival::default() };
    Owner::new().with(|| test(State::new(arrival, |_| None)));
}

fn run(id: u64, request: ExecuteRequest) -> RunRecord {
    RunRecord { id: Some(RunId(id)), at: 0.0, request, report: quiet(Outcome::Returned) }
}

fn source(state: State) -> String {
    state.modules.get_untracked()[0].source.get_untracked()
}

fn edit(state: State, source: &str) {
    state.edit_source(&state.modules.get_untracked()[0], source.to_owned());
}

fn open(state: State, id: u64, source: &str) {
    let request_id = state.begin_request(InFlightRequest::Open);
    assert!(state.on_run_opened(request_id, Ok(run(id, ExecuteRequest::of(source)))));
}

fn share() -> Address {
    Address::Share { id: "abc".to_owned(), prompt: None }
}

fn open_share(state: State, source: &str) {
    let request_id = state.begin_request(InFlightRequest::Open);
    assert!(state.on_program_opened(request_id, Ok(ExecuteRequest::of(source)), &share()));
}

fn replaced_count(state: State) -> usize {
    state.replaced_drafts.with_untracked(Vec::len)
}

#[test]
fn text_changed_back_does_not_count_as_edited() {
    with_program("x", |state| {
        edit(state, "y");
        assert!(state.edited.get_untracked());
        edit(state, "x");
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
fn every_replaced_draft_can_be_restored() {
    type Replacement = fn(State);
    let replacements: [(&str, Replacement); 5] = [
        ("a run of the list", |state| open(state, 2, "other")),
        ("a share", |state| open_share(state, "other")),
        ("an example", |state| {
            let request_id = state.begin_request(InFlightRequest::Open);
            let example = Address::Example { slug: "router".to_owned(), prompt: None };
            assert!(state.on_program_opened(request_id, Ok(ExecuteRequest::of("other")), &example));
        }),
        ("New", |state| state.start_over(None)),
        ("Discard", |state| state.discard_draft()),
    ];
    for (name, replace) in replacements {
        with_program("sent", |state| {
            replace(state);
            assert_eq!(replaced_count(state), 0, "{name}: the replaced program was not edited");
        });
        with_program("sent", |state| {
            edit(state, "mine");
            replace(state);
            assert_ne!(source(state), "mine", "{name}");
            assert!(!state.edited.get_untracked(), "{name}");
            state.restore_replaced_draft();
            assert_eq!((source(state).as_str(), replaced_count(state)), ("mine", 0), "{name}");
            assert!(state.edited.get_untracked(), "{name}: it is a draft again");
        });
    }
}

#[test]
fn run_again_keeps_the_draft_for_restoring() {
    with_program("sent", |state| {
        edit(state, "mine");
        open(state, 1, "again");
        let request_id = state.begin_request(InFlightRequest::Run);
        state.on_run_finished(request_id, Ok(run(2, state.request())));
        state.move_to(&Address::Run(RunId(2)), state.request());
        state.restore_replaced_draft();
        assert_eq!(source(state), "mine");
    });
}

#[test]
fn restoring_a_draft_swaps_it_with_the_one_in_the_form() {
    with_program("sent", |state| {
        edit(state, "first");
        open(state, 1, "one");
        edit(state, "second");
        state.restore_replaced_draft();
        assert_eq!(source(state), "first");
        state.restore_replaced_draft();
        assert_eq!(source(state), "second");
        assert_eq!(replaced_count(state), 1);
    });
}

#[test]
fn a_failed_open_does_not_replace_the_draft() {
    with_program("sent", |state| {
        edit(state, "mine");
        let request_id = state.begin_request(InFlightRequest::Open);
        assert!(!state.on_run_opened(request_id, Err(Error::unavailable("offline"))));
        let request_id = state.begin_request(InFlightRequest::Open);
        assert!(!state.on_program_opened(request_id, Err(Error::not_found("gone")), &share()));
        assert_eq!((source(state).as_str(), state.address.get_untracked().as_str()), ("mine", "/"));
        assert_eq!(replaced_count(state), 0);
    });
}

#[test]
fn the_number_of_replaced_drafts_is_bounded() {
    with_program("sent", |state| {
        for n in 0..=REPLACED_MAX {
            edit(state, &format!("draft {n}"));
            open(state, 1, "one");
            assert_eq!(replaced_count(state), (n + 1).min(REPLACED_MAX));
        }
        let restore_next = |_| {
            state.restore_replaced_draft();
            let text = source(state);
            state.edited.set(false);
            text
        };
        let texts: Vec<String> = (0..REPLACED_MAX).map(restore_next).collect();
        assert_eq!(texts.last().map(String::as_str), Some("draft 1"), "the oldest went");
    });
}

#[test]
fn after_a_saved_run_only_text_typed_during_it_is_a_draft() {
    with_program("sent", |state| {
        edit(state, "mine");
        let request_id = state.begin_request(InFlightRequest::Run);
        let request = state.request();
        state.on_run_finished(request_id, Ok(run(1, request.clone())));
        assert!(state.edited.get_untracked(), "a run that is not kept leaves the draft");
        state.move_to(&Address::Run(RunId(1)), request.clone());
        assert!(!state.edited.get_untracked());
        assert_eq!(state.address.get_untracked(), "/runs/1");
        edit(state, "mine, typed while it ran");
        state.move_to(&Address::Run(RunId(2)), request);
        assert!(state.edited.get_untracked());
    });
}

#[test]
fn a_restored_draft_has_its_settings_including_invalid_ones() {
    let mut draft = None;
    with_program("sent", |state| {
        state.edit_setting(Setting::Env, "WHO=me".to_owned());
        state.edit_setting(Setting::WallMs, "20".to_owned());
        state.edit_setting(Setting::CpuMs, "soon".to_owned());
        state.edit_setting(Setting::Headers, "no colon".to_owned());
        draft = Some(state.draft());
    });
    with_program("sent", |state| {
        state.restore_draft(draft.unwrap(), |_| None);
        assert_eq!(state.setting(Setting::Env), "WHO=me");
        assert_eq!(state.setting(Setting::WallMs), "20");
        assert_eq!(state.setting(Setting::CpuMs), "soon");
        assert_eq!(state.setting(Setting::Headers), "no colon");
        assert!(state.valid_request().is_err());
        assert!(state.edited.get_untracked());
        state.discard_draft();
        assert_eq!((state.setting(Setting::CpuMs), state.setting(Setting::Headers)), (String::new(), String::new()));
        assert!(state.valid_request().is_ok());
    });
}

#[test]
fn a_draft_equal_to_the_program_does_not_count_as_edited() {
    with_program("same", |state| {
        let draft = state.draft();
        state.restore_draft(draft, |_| None);
        assert!(!state.edited.get_untracked());
    });
}

#[test]
fn text_typed_before_hydration_wins_over_the_draft() {
    let mut draft = None;
    with_program("sent", |state| {
        edit(state, "draft");
        draft = Some(state.draft());
    });
    with_program("sent", |state| {
        state.restore_draft(draft.unwrap(), |name| (name == "prompt").then(|| "typed".to_owned()));
        assert_eq!((source(state).as_str(), state.prompt.get_untracked().as_str()), ("draft", "typed"));
    });
}

#[test]
fn a_program_stays_marked_as_shared_until_it_is_forked() {
    with_program("sent", |state| {
        open_share(state, "theirs");
        edit(state, "theirs, changed");
        open(state, 1, "mine");
        assert!(!state.shared.get_untracked());
        state.restore_replaced_draft();
        assert!(state.shared.get_untracked(), "the notice comes back with the program");
        state.discard_draft();
        assert!(!state.shared.get_untracked());

        open_share(state, "theirs");
        state.fork();
        assert_eq!((source(state).as_str(), state.address.get_untracked().as_str()), ("theirs", "/"));
        assert_eq!((state.shared.get_untracked(), state.edited.get_untracked()), (false, true));
        state.discard_draft();
        assert_eq!(state.request().prompt, first().prompt);
    });
}

#[test]
fn a_refused_posted_form_can_be_restored() {
    with_program("posted", |state| {
        state.treat_as_draft();
        assert!(state.edited.get_untracked());
        open(state, 1, "another");
        state.restore_replaced_draft();
        assert_eq!(source(state), "posted");
        state.discard_draft();
        assert_eq!(source(state), "another");
    });
    with_program("", |state| {
        state.start_over(None);
        state.treat_as_draft();
        assert!(!state.edited.get_untracked(), "posted as it stands at first");
    });
}

#[test]
fn restoring_a_draft_clears_the_failure_of_a_field() {
    with_program("posted", |state| {
        state.treat_as_draft();
        state.failure.set(Some(Error::invalid("prompt", "prompt is too long")));
        state.offer_draft(Draft::new(
            DraftIdentity::default(),
            "/".to_owned(),
            false,
            ExecuteRequest::of("earlier"),
            Default::default(),
        ));
        state.restore_replaced_draft();
        assert_eq!(source(state), "earlier");
        assert_eq!(state.failure.get_untracked(), None);
    });
    with_program("x", |state| {
        edit(state, "y");
        open(state, 1, "z");
        let busy = Error::new(ErrorKind::Busy, "wait");
        state.failure.set(Some(busy.clone()));
        state.restore_replaced_draft();
        assert_eq!(state.failure.get_untracked(), Some(busy), "not of a field");
    });
}
