//! The ways the page's state can change, without a page.

use super::*;
use crate::report::{Outcome, OutcomeSummary, RunPage, RunSummary};
use crate::ui::tests::quiet;

/// Runs `test` where signals can live.
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

fn run(id: u64, execute: ExecuteRequest) -> RunRecord {
    let report = quiet(Outcome::Returned);
    RunRecord { id: Some(RunId(id)), at: 1000.0, execute, report }
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
    state.shown.get_untracked().and_then(|run| run.id).map(|id| id.0)
}

fn share() -> Address {
    Address::Share { id: "abc".to_owned(), prompt: None }
}

fn of(execute: ExecuteRequest) -> Arrival {
    Arrival { execute, ..Arrival::default() }
}

#[test]
fn the_form_asks_for_what_it_was_filled_with() {
    let mut execute = modules(&[("a.js", "A"), ("lib/b.js", "B")], "a.js");
    execute.prompt = "p".to_owned();
    execute.env.insert("WHO".to_owned(), "me".into());
    execute.compatibility_date = Some("2026-01-01".to_owned());
    with_state(of(execute.clone()), |state| {
        assert_eq!(state.execute(), execute);
        assert_eq!(state.settings_json(), r#"{"env":{"WHO":"me"},"compatibility_date":"2026-01-01"}"#);
    });
    with_state(of(code("x", "p")), |state| {
        assert_eq!(
            state.execute(),
            ExecuteRequest { prompt: "p".to_owned(), ..modules(&[("main.ts", "x")], "main.ts") }
        );
    });
}

#[test]
fn a_module_that_is_in_both_programs_keeps_its_field() {
    with_state(of(modules(&[("lib.js", "L"), ("main.ts", "old")], "main.ts")), |state| {
        let field = state.modules.get_untracked()[1].source.clone();
        state.start_over(None);
        let names: Vec<String> = state.modules.get_untracked().into_iter().map(|module| module.name).collect();
        assert_eq!(names, ["main.ts"]);
        assert_eq!(Some(field.get_untracked().into()), first().modules.unwrap().remove("main.ts"));
        field.set("typed".to_owned());
        assert_eq!(state.execute().modules, modules(&[("main.ts", "typed")], "").modules);
    });
}

#[test]
fn what_was_typed_before_the_page_came_to_life_is_kept() {
    let typed = |name: &str| match name {
        "module:main.ts" => Some("typed".to_owned()),
        "prompt" => Some("asked".to_owned()),
        _ => None,
    };
    Owner::new().with(|| {
        let state = State::new(of(code("sent", "sent")), typed);
        assert_eq!(state.execute().modules, modules(&[("main.ts", "typed")], "").modules);
        assert_eq!(state.execute().prompt, "asked");
    });
}

#[test]
fn a_run_heads_the_list_and_leaves_the_form_alone() {
    let arrival =
        Arrival { recent: RunPage { runs: vec![summary(1)], older: None, ..RunPage::default() }, ..of(code("x", "p")) };
    with_state(arrival, |state| {
        let request_id = state.begin(InFlightRequest::Run);
        state.prompt.set("typed while it ran".to_owned());
        state.ran(request_id, Ok(run(2, code("x", "p\nq"))));
        assert_eq!((ids(state), shown(state)), (vec![2, 1], Some(2)));
        assert_eq!(state.runs.get_untracked()[0].prompt, "p q");
        assert_eq!(state.prompt.get_untracked(), "typed while it ran");
        assert_eq!(state.in_flight.get_untracked(), None);
    });
}

#[test]
fn a_run_that_could_not_be_kept_is_shown_all_the_same() {
    with_state(of(code("x", "")), |state| {
        let request_id = state.begin(InFlightRequest::Run);
        state.ran(request_id, Ok(RunRecord { id: None, ..run(1, code("x", "")) }));
        assert!(ids(state).is_empty());
        assert!(state.shown.get_untracked().is_some());
    });
}

#[test]
fn a_failure_leaves_what_is_shown_and_goes_with_the_next_errand() {
    with_state(Arrival { run: Some(run(1, code("x", ""))), ..of(code("x", "")) }, |state| {
        let request_id = state.begin(InFlightRequest::Run);
        state.ran(request_id, Err(Error::unavailable("gone")));
        assert_eq!((state.failure.get_untracked(), shown(state)), (Some(Error::unavailable("gone")), Some(1)));
        assert_eq!(state.in_flight.get_untracked(), None);
        state.begin(InFlightRequest::Run);
        assert_eq!(state.failure.get_untracked(), None);
    });
}

#[test]
fn a_refusal_goes_when_what_it_names_is_edited() {
    with_state(of(code("x", "")), |state| {
        let refused = |field| state.failure.set(Some(Error::invalid(field, "no")));
        let stands = || state.failure.with_untracked(Option::is_some);
        refused("limits.wall_ms");
        state.edit_setting(Setting::CpuMs, "10".to_owned());
        state.edit_prompt("p".to_owned());
        assert!(stands());
        state.edit_setting(Setting::WallMs, "10".to_owned());
        assert!(!stands());
        refused("prompt");
        state.edit_setting(Setting::WallMs, "20".to_owned());
        assert!(stands());
        state.edit_prompt("q".to_owned());
        assert!(!stands());
        state.failure.set(Some(Error::unavailable("gone")));
        state.edit_prompt("r".to_owned());
        assert!(stands());
    });
}

#[test]
fn a_late_answer_does_not_replace_what_came_after_it() {
    with_state(of(code("x", "p")), |state| {
        let slow = state.begin(InFlightRequest::Run);
        let quick = state.begin(InFlightRequest::Open);
        state.opened(quick, Ok(run(1, code("opened", "o"))));
        state.ran(slow, Ok(run(9, code("x", "p"))));
        assert_eq!((shown(state), state.prompt.get_untracked().as_str()), (Some(1), "o"));
        assert_eq!(ids(state), [9], "a run that was kept is listed all the same");

        let slow = state.begin(InFlightRequest::Open);
        let quick = state.begin(InFlightRequest::Run);
        state.opened(slow, Ok(run(2, code("late", "late"))));
        assert_eq!(state.prompt.get_untracked(), "o");
        assert_eq!(state.in_flight.get_untracked(), Some(InFlightRequest::Run), "the later errand is still under way");
        state.ran(quick, Err(Error::not_found("")));
        assert_eq!(state.in_flight.get_untracked(), None);
    });
}

#[test]
fn opening_a_run_brings_program_prompt_and_result_back() {
    with_state(Arrival { shared: true, ..of(code("x", "p")) }, |state| {
        let request_id = state.begin(InFlightRequest::Open);
        state.opened(request_id, Ok(run(3, modules(&[("a.js", "A"), ("main.ts", "M")], "a.js"))));
        assert_eq!(state.execute(), modules(&[("a.js", "A"), ("main.ts", "M")], "a.js"));
        assert_eq!((shown(state), state.shared.get_untracked()), (Some(3), false));

        state.edit_source(&state.modules.get_untracked()[0], "edited".to_owned());
        state.discard();
        assert_eq!(state.execute(), modules(&[("a.js", "A"), ("main.ts", "M")], "a.js"));
    });
}

#[test]
fn fields_of_the_same_modules_stay() {
    with_state(of(code("x", "")), |state| {
        let before = state.modules.get_untracked()[0].source.clone();
        let request_id = state.begin(InFlightRequest::Open);
        state.opened(request_id, Ok(run(1, code("y", ""))));
        assert_eq!(before.get_untracked(), "y");
    });
}

#[test]
fn a_share_is_not_a_run() {
    with_state(Arrival { run: Some(run(1, code("x", ""))), ..of(code("x", "")) }, |state| {
        let request_id = state.begin(InFlightRequest::Open);
        state.opened_program(request_id, Ok(code("theirs", "ask")), &share());
        assert_eq!((shown(state), state.shared.get_untracked()), (None, true));
    });
}

#[test]
fn a_link_is_to_the_program_it_was_made_for() {
    let link = ShareLink { id: "i".to_owned(), url: "u".to_owned(), warnings: Vec::new() };
    with_state(of(code("x", "")), |state| {
        state.shared_as(Ok(link.clone()));
        assert_eq!(state.link.get_untracked(), Some(link.clone()));
        state.edit_prompt("other".to_owned());
        assert_eq!(state.link.get_untracked(), None);
        state.shared_as(Ok(link.clone()));
        state.edit_source(&state.modules.get_untracked()[0], "other".to_owned());
        assert_eq!(state.link.get_untracked(), None);
        state.shared_as(Ok(link));
        let request_id = state.begin(InFlightRequest::Open);
        state.opened(request_id, Ok(run(1, code("y", ""))));
        assert_eq!(state.link.get_untracked(), None);
    });
}

fn said(text: &str) -> Event {
    serde_json::from_value(
        serde_json::json!({"type": "console", "level": "log", "at_ms": 0.0, "text": text, "args": [], "group": 0}),
    )
    .unwrap()
}

fn responded() -> Event {
    serde_json::from_value(serde_json::json!({"type": "response", "status": 200, "status_text": "", "headers": []}))
        .unwrap()
}

#[test]
fn only_the_run_that_is_under_way_is_heard() {
    with_state(of(code("x", "")), |state| {
        let first = state.begin(InFlightRequest::Run);
        assert_eq!(state.heard(first, &said("one")), Some(Due::Later));
        state.live.catch_up();
        assert!(state.live.heard.get_untracked());
        let second = state.begin(InFlightRequest::Run);
        assert!(!state.live.heard.get_untracked());
        assert_eq!(state.heard(first, &said("late")), None);
        assert_eq!(state.heard(second, &said("two")), Some(Due::Later), "a response may follow");
        assert_eq!(state.heard(second, &said("three")), None, "one that waits is enough to be told");
        assert_eq!(lines(state), [""; 0]);
        assert_eq!(state.heard(second, &responded()), Some(Due::BeforePaint));
        state.live.catch_up();
        assert_eq!(lines(state), ["two", "three"]);
        assert_eq!(state.heard(second, &said("four")), Some(Due::BeforePaint), "the run is in sight already");
    });
}

fn lines(state: State) -> Vec<String> {
    state.live.console.get_untracked().iter().map(|line| line.text.clone()).collect()
}

fn spoken(id: u64, text: &str) -> RunRecord {
    let mut run = run(id, code("x", ""));
    let Event::Console(line) = said(text) else { return run };
    run.report.console.push(line);
    run
}

#[test]
fn what_is_in_sight_stays_until_something_is_heard_and_comes_back_if_that_was_lost() {
    with_state(Arrival { run: Some(spoken(1, "before")), ..of(code("x", "")) }, |state| {
        assert_eq!(lines(state), ["before"]);
        let request_id = state.begin(InFlightRequest::Run);
        assert_eq!(lines(state), ["before"]);
        state.heard(request_id, &said("now"));
        state.live.catch_up();
        assert_eq!(lines(state), ["now"]);
        state.ran(request_id, Err(Error::unavailable("gone")));
        assert_eq!((lines(state), shown(state)), (vec!["before".to_owned()], Some(1)));

        let request_id = state.begin(InFlightRequest::Run);
        state.heard(request_id, &said("after"));
        state.ran(request_id, Ok(spoken(2, "after")));
        assert_eq!((lines(state), shown(state)), (vec!["after".to_owned()], Some(2)));
        assert!(!state.live.heard.get_untracked());

        // A run that said nothing at all.
        let request_id = state.begin(InFlightRequest::Run);
        state.ran(request_id, Ok(run(3, code("x", ""))));
        assert_eq!(lines(state), [""; 0]);
        let request_id = state.begin(InFlightRequest::Open);
        state.opened(request_id, Ok(spoken(1, "before")));
        assert_eq!(lines(state), ["before"]);
        state.start_over(None);
        assert_eq!(lines(state), [""; 0]);
    });
}

#[test]
fn an_attempt_is_listed_when_it_is_made_and_again_in_its_place_once_it_is_answered() {
    let attempt = |number: u32, status: Option<u16>| -> Event {
        let url = format!("https://{number}.example/");
        let event = serde_json::json!({"type": "network", "number": number, "method": "GET", "url": url, "allowed": true, "status": status});
        serde_json::from_value(event).unwrap()
    };
    with_state(of(code("x", "")), |state| {
        let request_id = state.begin(InFlightRequest::Run);
        for event in [attempt(1, None), attempt(2, None), attempt(1, Some(200))] {
            state.heard(request_id, &event);
        }
        state.live.catch_up();
        let listed: Vec<_> =
            state.live.network.get_untracked().into_iter().map(|attempt| (attempt.url, attempt.status)).collect();
        assert_eq!(listed, [("https://1.example/".to_owned(), Some(200)), ("https://2.example/".to_owned(), None)]);
    });
}

#[test]
fn a_run_can_be_stopped_until_it_is_over() {
    with_state(of(code("x", "")), |state| {
        let (stop, _) = AbortHandle::new_pair();
        let request_id = state.begin(InFlightRequest::Run);
        assert!(!state.live.stoppable.get_untracked());
        state.can_be_stopped(request_id, stop.clone());
        assert!(state.live.stoppable.get_untracked());
        state.ran(request_id, Ok(run(1, code("x", ""))));
        assert!(!state.live.stoppable.get_untracked());
        state.live.stop();
        assert!(!stop.is_aborted(), "it was over before");

        let request_id = state.begin(InFlightRequest::Run);
        state.can_be_stopped(request_id, stop.clone());
        state.live.stop();
        assert!(stop.is_aborted());
    });
}
