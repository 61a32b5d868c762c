//! Tests of the page's state without a page.

use super::*;
use crate::ui::tests::quiet;
use petri_protocol::history::{OutcomeSummary, RunPage, RunSummary};
use petri_protocol::report::Outcome;

/// Runs `test` inside an owner, which signals need.
fn with_state(arrival: Arrival, test: impl FnOnce(State)) {
    Owner::new().with(|| test(State::new(arrival, |_| None)));
}

fn code(source: &str, prompt: &str) -> ExecuteRequest {
    ExecuteRequest { code: Some(source.to_owned()), prompt: prompt.to_owned(), ..ExecuteRequest::default() }
}

fn modules(list: &[(&str, &str)], main: &str) -> ExecuteRequest {
    let modules = list.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned().into())).collect();
    ExecuteRequest { modules: Some(modules), main: Some(main.to_owned()), ..ExecuteRequest::default() }
}

fn run(id: u64, request: ExecuteRequest) -> RunRecord {
    let report = quiet(Outcome::Returned);
    RunRecord { id: Some(RunId(id)), at: 1000.0, request, report }
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

fn ids(state: State) -> Vec<u64> {
    state.runs.get_untracked().iter().map(|run| run.id.0).collect()
}

fn shown(state: State) -> Option<u64> {
    state.shown_run.get_untracked().and_then(|run| run.id).map(|id| id.0)
}

fn share() -> Address {
    Address::Share { id: "abc".to_owned(), prompt: None }
}

fn arrival_of(request: ExecuteRequest) -> Arrival {
    Arrival { request, ..Arrival::default() }
}

#[test]
fn the_form_returns_the_request_it_was_filled_with() {
    let mut request = modules(&[("a.js", "A"), ("lib/b.js", "B")], "a.js");
    request.prompt = "p".to_owned();
    request.env.insert("WHO".to_owned(), "me".into());
    request.compatibility_date = Some("2026-01-01".to_owned());
    with_state(arrival_of(request.clone()), |state| {
        assert_eq!(state.request(), request);
        assert_eq!(state.settings_json(), r#"{"env":{"WHO":"me"},"compatibility_date":"2026-01-01"}"#);
    });
    with_state(arrival_of(code("x", "p")), |state| {
        assert_eq!(
            state.request(),
            ExecuteRequest { prompt: "p".to_owned(), ..modules(&[("main.ts", "x")], "main.ts") }
        );
    });
}

#[test]
fn a_module_in_both_programs_keeps_its_signal() {
    with_state(arrival_of(modules(&[("lib.js", "L"), ("main.ts", "old")], "main.ts")), |state| {
        let field = state.modules.get_untracked()[1].source.clone();
        state.start_over(None);
        let names: Vec<String> = state.modules.get_untracked().into_iter().map(|module| module.name).collect();
        assert_eq!(names, ["main.ts"]);
        assert_eq!(Some(field.get_untracked().into()), first().modules.unwrap().remove("main.ts"));
        field.set("typed".to_owned());
        assert_eq!(state.request().modules, modules(&[("main.ts", "typed")], "").modules);
    });
}

#[test]
fn text_typed_before_hydration_is_kept() {
    let typed = |name: &str| match name {
        "module:main.ts" => Some("typed".to_owned()),
        "prompt" => Some("asked".to_owned()),
        _ => None,
    };
    Owner::new().with(|| {
        let state = State::new(arrival_of(code("sent", "sent")), typed);
        assert_eq!(state.request().modules, modules(&[("main.ts", "typed")], "").modules);
        assert_eq!(state.request().prompt, "asked");
    });
}

#[test]
fn a_finished_run_is_listed_first_and_does_not_change_the_form() {
    let arrival = Arrival {
        recent: RunPage { runs: vec![summary(1)], older: None, ..RunPage::default() },
        ..arrival_of(code("x", "p"))
    };
    with_state(arrival, |state| {
        let request_id = state.begin_request(InFlightRequest::Run);
        state.prompt.set("typed while it ran".to_owned());
        state.on_run_finished(request_id, Ok(run(2, code("x", "p\nq"))));
        assert_eq!((ids(state), shown(state)), (vec![2, 1], Some(2)));
        assert_eq!(state.runs.get_untracked()[0].prompt, "p q");
        assert_eq!(state.prompt.get_untracked(), "typed while it ran");
        assert_eq!(state.in_flight.get_untracked(), None);
    });
}

#[test]
fn a_run_that_was_not_saved_is_shown() {
    with_state(arrival_of(code("x", "")), |state| {
        let request_id = state.begin_request(InFlightRequest::Run);
        state.on_run_finished(request_id, Ok(RunRecord { id: None, ..run(1, code("x", "")) }));
        assert!(ids(state).is_empty());
        assert!(state.shown_run.get_untracked().is_some());
    });
}

#[test]
fn a_failure_keeps_the_shown_run_and_is_cleared_by_the_next_request() {
    with_state(Arrival { run: Some(run(1, code("x", ""))), ..arrival_of(code("x", "")) }, |state| {
        let request_id = state.begin_request(InFlightRequest::Run);
        state.on_run_finished(request_id, Err(Error::unavailable("gone")));
        assert_eq!((state.failure.get_untracked(), shown(state)), (Some(Error::unavailable("gone")), Some(1)));
        assert_eq!(state.in_flight.get_untracked(), None);
        state.begin_request(InFlightRequest::Run);
        assert_eq!(state.failure.get_untracked(), None);
    });
}

#[test]
fn a_refusal_is_cleared_when_its_field_is_edited() {
    with_state(arrival_of(code("x", "")), |state| {
        let refused = |field| state.failure.set(Some(Error::invalid(field, "no")));
        let has_failure = || state.failure.with_untracked(Option::is_some);
        refused("limits.wall_ms");
        state.edit_setting(Setting::CpuMs, "10".to_owned());
        state.edit_prompt("p".to_owned());
        assert!(has_failure());
        state.edit_setting(Setting::WallMs, "10".to_owned());
        assert!(!has_failure());
        refused("prompt");
        state.edit_setting(Setting::WallMs, "20".to_owned());
        assert!(has_failure());
        state.edit_prompt("q".to_owned());
        assert!(!has_failure());
        state.failure.set(Some(Error::unavailable("gone")));
        state.edit_prompt("r".to_owned());
        assert!(has_failure());
    });
}

#[test]
fn a_late_answer_does_not_replace_a_later_one() {
    with_state(arrival_of(code("x", "p")), |state| {
        let slow = state.begin_request(InFlightRequest::Run);
        let quick = state.begin_request(InFlightRequest::Open);
        state.on_run_opened(quick, Ok(run(1, code("opened", "o"))));
        state.on_run_finished(slow, Ok(run(9, code("x", "p"))));
        assert_eq!((shown(state), state.prompt.get_untracked().as_str()), (Some(1), "o"));
        assert_eq!(ids(state), [9], "a saved run is listed even if its answer is late");

        let slow = state.begin_request(InFlightRequest::Open);
        let quick = state.begin_request(InFlightRequest::Run);
        state.on_run_opened(slow, Ok(run(2, code("late", "late"))));
        assert_eq!(state.prompt.get_untracked(), "o");
        assert_eq!(state.in_flight.get_untracked(), Some(InFlightRequest::Run), "the later request is still in flight");
        state.on_run_finished(quick, Err(Error::not_found("")));
        assert_eq!(state.in_flight.get_untracked(), None);
    });
}

#[test]
fn opening_a_run_restores_program_prompt_and_result() {
    with_state(Arrival { shared: true, ..arrival_of(code("x", "p")) }, |state| {
        let request_id = state.begin_request(InFlightRequest::Open);
        state.on_run_opened(request_id, Ok(run(3, modules(&[("a.js", "A"), ("main.ts", "M")], "a.js"))));
        assert_eq!(state.request(), modules(&[("a.js", "A"), ("main.ts", "M")], "a.js"));
        assert_eq!((shown(state), state.shared.get_untracked()), (Some(3), false));

        state.edit_source(&state.modules.get_untracked()[0], "edited".to_owned());
        state.discard_draft();
        assert_eq!(state.request(), modules(&[("a.js", "A"), ("main.ts", "M")], "a.js"));
    });
}

#[test]
fn modules_of_the_same_name_keep_their_signals() {
    with_state(arrival_of(code("x", "")), |state| {
        let before = state.modules.get_untracked()[0].source.clone();
        let request_id = state.begin_request(InFlightRequest::Open);
        state.on_run_opened(request_id, Ok(run(1, code("y", ""))));
        assert_eq!(before.get_untracked(), "y");
    });
}

#[test]
fn opening_a_share_shows_no_run() {
    with_state(Arrival { run: Some(run(1, code("x", ""))), ..arrival_of(code("x", "")) }, |state| {
        let request_id = state.begin_request(InFlightRequest::Open);
        state.on_program_opened(request_id, Ok(code("theirs", "ask")), &share());
        assert_eq!((shown(state), state.shared.get_untracked()), (None, true));
    });
}

#[test]
fn editing_the_program_clears_its_link() {
    let link = ShareLink { id: "i".to_owned(), url: "u".to_owned(), warnings: Vec::new() };
    with_state(arrival_of(code("x", "")), |state| {
        state.on_shared(Ok(link.clone()));
        assert_eq!(state.link.get_untracked(), Some(link.clone()));
        state.edit_prompt("other".to_owned());
        assert_eq!(state.link.get_untracked(), None);
        state.on_shared(Ok(link.clone()));
        state.edit_source(&state.modules.get_untracked()[0], "other".to_owned());
        assert_eq!(state.link.get_untracked(), None);
        state.on_shared(Ok(link));
        let request_id = state.begin_request(InFlightRequest::Open);
        state.on_run_opened(request_id, Ok(run(1, code("y", ""))));
        assert_eq!(state.link.get_untracked(), None);
    });
}

fn console_event(text: &str) -> Event {
    serde_json::from_value(
        serde_json::json!({"type": "console", "level": "log", "at_ms": 0.0, "text": text, "args": [], "group": 0}),
    )
    .unwrap()
}

fn response_event() -> Event {
    serde_json::from_value(serde_json::json!({"type": "response", "status": 200, "status_text": "", "headers": []}))
        .unwrap()
}

#[test]
fn only_events_of_the_current_run_are_shown() {
    with_state(arrival_of(code("x", "")), |state| {
        let first = state.begin_request(InFlightRequest::Run);
        assert_eq!(state.on_run_event(first, &console_event("one")), Some(Flush::Later));
        state.live.flush();
        assert!(state.live.streaming.get_untracked());
        let second = state.begin_request(InFlightRequest::Run);
        assert!(!state.live.streaming.get_untracked());
        assert_eq!(state.on_run_event(first, &console_event("late")), None);
        assert_eq!(state.on_run_event(second, &console_event("two")), Some(Flush::Later), "a response may follow");
        assert_eq!(state.on_run_event(second, &console_event("three")), None, "a flush is due already");
        assert_eq!(lines(state), [""; 0]);
        assert_eq!(state.on_run_event(second, &response_event()), Some(Flush::BeforePaint));
        state.live.flush();
        assert_eq!(lines(state), ["two", "three"]);
        assert_eq!(
            state.on_run_event(second, &console_event("four")),
            Some(Flush::BeforePaint),
            "the run is displayed already"
        );
    });
}

fn lines(state: State) -> Vec<String> {
    state.live.console.get_untracked().iter().map(|line| line.text.clone()).collect()
}

fn run_with_console(id: u64, text: &str) -> RunRecord {
    let mut run = run(id, code("x", ""));
    let Event::Console(line) = console_event(text) else { return run };
    run.report.console.push(line);
    run
}

#[test]
fn output_stays_until_the_first_event_and_is_restored_after_a_lost_run() {
    with_state(Arrival { run: Some(run_with_console(1, "before")), ..arrival_of(code("x", "")) }, |state| {
        assert_eq!(lines(state), ["before"]);
        let request_id = state.begin_request(InFlightRequest::Run);
        assert_eq!(lines(state), ["before"]);
        state.on_run_event(request_id, &console_event("now"));
        state.live.flush();
        assert_eq!(lines(state), ["now"]);
        state.on_run_finished(request_id, Err(Error::unavailable("gone")));
        assert_eq!((lines(state), shown(state)), (vec!["before".to_owned()], Some(1)));

        let request_id = state.begin_request(InFlightRequest::Run);
        state.on_run_event(request_id, &console_event("after"));
        state.on_run_finished(request_id, Ok(run_with_console(2, "after")));
        assert_eq!((lines(state), shown(state)), (vec!["after".to_owned()], Some(2)));
        assert!(!state.live.streaming.get_untracked());

        // A run without console lines.
        let request_id = state.begin_request(InFlightRequest::Run);
        state.on_run_finished(request_id, Ok(run(3, code("x", ""))));
        assert_eq!(lines(state), [""; 0]);
        let request_id = state.begin_request(InFlightRequest::Open);
        state.on_run_opened(request_id, Ok(run_with_console(1, "before")));
        assert_eq!(lines(state), ["before"]);
        state.start_over(None);
        assert_eq!(lines(state), [""; 0]);
    });
}

#[test]
fn an_answered_attempt_replaces_its_pending_row() {
    let attempt = |number: u32, status: Option<u16>| -> Event {
        let url = format!("https://{number}.example/");
        let event = serde_json::json!({"type": "network", "number": number, "method": "GET", "url": url, "allowed": true, "status": status});
        serde_json::from_value(event).unwrap()
    };
    with_state(arrival_of(code("x", "")), |state| {
        let request_id = state.begin_request(InFlightRequest::Run);
        for event in [attempt(1, None), attempt(2, None), attempt(1, Some(200))] {
            state.on_run_event(request_id, &event);
        }
        state.live.flush();
        let listed: Vec<_> =
            state.live.network.get_untracked().into_iter().map(|attempt| (attempt.url, attempt.status)).collect();
        assert_eq!(listed, [("https://1.example/".to_owned(), Some(200)), ("https://2.example/".to_owned(), None)]);
    });
}

#[test]
fn a_run_can_be_stopped_until_it_is_over() {
    with_state(arrival_of(code("x", "")), |state| {
        let (stop, _) = AbortHandle::new_pair();
        let request_id = state.begin_request(InFlightRequest::Run);
        assert!(!state.live.stoppable.get_untracked());
        state.set_stop_handle(request_id, stop.clone());
        assert!(state.live.stoppable.get_untracked());
        state.on_run_finished(request_id, Ok(run(1, code("x", ""))));
        assert!(!state.live.stoppable.get_untracked());
        state.live.stop();
        assert!(!stop.is_aborted(), "it was over before");

        let request_id = state.begin_request(InFlightRequest::Run);
        state.set_stop_handle(request_id, stop.clone());
        state.live.stop();
        assert!(stop.is_aborted());
    });
}
