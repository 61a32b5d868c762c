//! The playground page: the form, the output, the recent runs, and the requests between them and the server.

use super::arrival::{Arrival, open_example, with_prompt};
use super::caption;
use super::check::check_as_typed;
use super::draft_sync;
use super::keys::Keys;
use super::masthead::Masthead;
use super::navigation::Traversal;
use super::output::{OUTPUT, Output};
use super::program_form::ProgramForm;
use super::recent::Recent;
use super::running;
use super::state::{InFlightRequest, State};
use crate::routes::Address;
use crate::{api, browser};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use petri_protocol::history::RunId;
use petri_protocol::{Error, ErrorKind};

/// How often the ages of runs are updated, milliseconds.
const AGES_MS: i32 = 20_000;
/// How often the elapsed time of a run is updated, milliseconds.
const ELAPSED_MS: i32 = 100;

/// The page: masthead, form, output, recent runs.
#[component]
pub(crate) fn PlaygroundPage(
    /// The data the page loaded with.
    arrival: Arrival,
) -> impl IntoView {
    let state = State::new(arrival, browser::early_input);
    let location = use_location();
    let path = location.pathname;
    let address = Memo::new(move |_| match Address::parse(&path.get(), &location.search.get()) {
        // The answer to a posted form is the home page, whatever its URL.
        Address::Nowhere => Address::HOME,
        address => address,
    });
    follow_address(state, address);
    let posted = Address::parse(&path.get_untracked(), &location.search.get_untracked()) == Address::Nowhere;
    draft_sync::sync_with(state, address, posted);
    check_as_typed(state);

    let navigate = StoredValue::new_local(use_navigate());
    let on_run = move |()| {
        browser::reveal(OUTPUT);
        spawn_local(async move {
            let id = running::run(state).await;
            // The address changes to the displayed run, unless a share is open.
            let shown_id = state.shown_run.with_untracked(|run| run.as_ref().and_then(|run| run.id));
            if let Some(id) =
                id.filter(|id| shown_id == Some(*id) && !matches!(address.get_untracked(), Address::Share { .. }))
            {
                draft_sync::on_run_saved(state, &Address::Run(id));
                let options = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&Address::Run(id).path(), options));
            }
        });
    };
    let on_fork = move |()| {
        state.fork();
        draft_sync::offer(state, &Address::HOME);
        let options = NavigateOptions { scroll: false, ..NavigateOptions::default() };
        navigate.with_value(|navigate| navigate("/", options));
    };
    let on_share = move |()| {
        spawn_local(async move {
            let answer = match state.valid_request() {
                Ok(request) => api::share(request).await.map_err(Error::from),
                Err(error) => Err(error),
            };
            let is_error = answer.is_err();
            state.on_shared(answer);
            if is_error {
                browser::reveal(OUTPUT);
            }
        });
    };
    let on_open = move |id: RunId| {
        let run = Address::Run(id);
        // A link to the current address restores the original program.
        if state.address.get_untracked() == run.path() {
            return draft_sync::discard(state);
        }
        // Nothing changes before the answer arrives. A run in progress continues until then.
        let running = state.in_flight.get_untracked() == Some(InFlightRequest::Run);
        let request_id = (!running).then(|| state.begin_request(InFlightRequest::Open));
        spawn_local(async move {
            let answer = api::open(id).await.map_err(Error::from);
            let is_deleted = matches!(&answer, Err(error) if error.kind() == ErrorKind::NotFound);
            let is_opened = match (request_id, answer) {
                (None, Err(error)) => {
                    state.failure.set(Some(error));
                    false
                }
                (request_id, answer) => state
                    .on_run_opened(request_id.unwrap_or_else(|| state.begin_request(InFlightRequest::Open)), answer),
            };
            // The run may have been deleted; a draft of its program was not.
            if is_opened || is_deleted {
                draft_sync::offer(state, &run);
            }
            if is_opened {
                let options = NavigateOptions { scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&run.path(), options));
            } else if state.failure.with_untracked(Option::is_some) {
                browser::reveal(OUTPUT);
            }
        });
    };
    let on_again = move |id: RunId| {
        if state.in_flight.get_untracked() == Some(InFlightRequest::Run) {
            return;
        }
        let request_id = state.begin_request(InFlightRequest::Open);
        spawn_local(async move {
            if state.on_run_opened(request_id, api::open(id).await.map_err(Error::from)) {
                let options = NavigateOptions { scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&Address::Run(id).path(), options));
                on_run(());
            }
        });
    };
    let on_new = move |()| draft_sync::start_over(state);

    Effect::new(move |_| {
        let run_prompt = state.shown_run.with(|run| run.as_ref().map(|run| run.request.prompt.clone()));
        let run_prompt = run_prompt.filter(|_| address.with(|address| matches!(address, Address::Run(_))));
        let prompt = run_prompt.unwrap_or_else(|| state.prompt.get());
        browser::set_title(&address.with(|address| caption::title(address, &prompt, state.title.get())));
    });
    view! {
        // The browser follows this link and moves focus; the router would only scroll.
        <a class="skip" href="#prompt" rel="external">
            "Skip to the prompt"
        </a>
        <Masthead on_new=on_new />
        <Keys state />
        <main class="playground">
            <h1 class="visually-hidden">"Petri, a playground for code in isolation"</h1>
            <ProgramForm state on_run on_share on_fork />
            <div class="results">
                <Output state elapsed=elapsed(state) on_stop=move |()| state.live.stop() />
                <Recent state now=now() path on_open on_again />
            </div>
        </main>
    }
}

/// Fills the form with the program of every address that the page navigates to. The first program came with the page.
fn follow_address(state: State, address: Memo<Address>) {
    let traversal = use_context::<Traversal>();
    Effect::new(move |before: Option<Address>| {
        let current = address.get();
        if before.is_none_or(|before| before == current) {
            return current;
        }
        // The form is at that address already: after a run, or before a link was followed.
        if state.address.get_untracked() == current.path() {
            state.cancel_open();
            return current;
        }
        // Back and Forward restore the draft of the address. A link opens the program that it names.
        let is_traversal = traversal.is_some_and(Traversal::is_last);
        let handle_draft =
            if is_traversal { |state, _: &Address| draft_sync::restore(state) } else { draft_sync::offer };
        match current.clone() {
            Address::Run(id) => open_run(state, id, handle_draft),
            Address::Share { id, prompt } => {
                let request_id = state.begin_request(InFlightRequest::Open);
                let current = current.clone();
                spawn_local(async move {
                    let opened =
                        api::open_share(id).await.map_err(Error::from).map(|request| with_prompt(request, prompt));
                    if state.on_program_opened(request_id, opened, &current) {
                        handle_draft(state, &current);
                    }
                });
            }
            Address::Example { slug, prompt } => {
                let request_id = state.begin_request(InFlightRequest::Open);
                let opened = open_example(&slug).map(|request| with_prompt(request, prompt));
                if state.on_program_opened(request_id, opened, &current) {
                    handle_draft(state, &current);
                }
            }
            Address::Home { prompt } => {
                state.start_over(prompt);
                handle_draft(state, &current);
            }
            Address::Nowhere => {}
        }
        current
    });
}

/// Opens a run, then restores or offers the draft of its address.
fn open_run(state: State, id: RunId, handle_draft: fn(State, &Address)) {
    let request_id = state.begin_request(InFlightRequest::Open);
    spawn_local(async move {
        let answer = api::open(id).await.map_err(Error::from);
        let is_deleted = matches!(&answer, Err(error) if error.kind() == ErrorKind::NotFound);
        let address = Address::Run(id);
        if state.on_run_opened(request_id, answer) {
            handle_draft(state, &address);
        } else if is_deleted {
            // The run was deleted; a draft of its program was not.
            draft_sync::offer(state, &address);
        }
    });
}

/// The current time, updated regularly; `None` until the page is hydrated, so that server and page render the same.
fn now() -> Signal<Option<f64>> {
    let now = RwSignal::new(None);
    let interval = StoredValue::new_local(None);
    Effect::new(move |_| {
        now.set(browser::now());
        interval.set_value(browser::set_interval(AGES_MS, move || now.set(browser::now())));
    });
    now.into()
}

/// How long the program has been running, milliseconds; `None` while no program runs.
fn elapsed(state: State) -> Signal<Option<f64>> {
    let elapsed = RwSignal::new(None);
    let interval = StoredValue::new_local(None);
    Effect::new(move |_| {
        let started_at = browser::now().filter(|_| state.in_flight.get() == Some(InFlightRequest::Run));
        elapsed.set(None);
        interval.set_value(started_at.and_then(|started_at| {
            browser::set_interval(ELAPSED_MS, move || {
                elapsed.set(browser::now().map(|now| (now - started_at).max(0.0)))
            })
        }));
    });
    elapsed.into()
}
