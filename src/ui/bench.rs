//! The bench: form on one side, results on the other, and every errand between them and the server.

use super::address::{Address, asked};
use super::arrival::{Arrival, open_example, with_prompt};
use super::caption;
use super::check::check_as_typed;
use super::draft;
use super::keys::Keys;
use super::masthead::Masthead;
use super::output::{OUTPUT, Output};
use super::program_form::ProgramForm;
use super::recent::Recent;
use super::running;
use super::state::{Errand, State};
use crate::report::RunId;
use crate::{api, browser};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

/// How often what says "5 min ago" is looked at again, milliseconds.
const AGES_MS: i32 = 20_000;
/// How often the time a program has been running for is looked at again, milliseconds.
const ELAPSED_MS: i32 = 100;

/// The page: masthead, form, output, recent runs.
#[component]
pub fn Bench(
    /// What the page came with.
    arrival: Arrival,
) -> impl IntoView {
    let state = State::new(arrival, browser::typed);
    let location = use_location();
    let path = location.pathname;
    let address = Memo::new(move |_| match Address::parse(&path.get(), &location.search.get()) {
        // The page in answer to a form that was posted is the home page, whatever it was posted to.
        Address::Nowhere => Address::Home,
        address => address,
    });
    follow(state, address);
    draft::keep(state, address);
    check_as_typed(state);

    let navigate = StoredValue::new_local(use_navigate());
    let on_run = move |()| {
        browser::reveal(OUTPUT);
        spawn_local(async move {
            let id = running::run(state).await;
            // The address names what is shown, unless it is the share that was opened.
            let shown = state.shown.with_untracked(|run| run.as_ref().and_then(|run| run.id));
            if let Some(id) =
                id.filter(|id| shown == Some(*id) && !matches!(address.get_untracked(), Address::Share { .. }))
            {
                let options = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&format!("/runs/{id}"), options));
            }
        });
    };
    let on_fork = move |()| {
        state.make_way(draft::kept().into_iter().collect());
        draft::put(state);
        state.set_aside();
        let options = NavigateOptions { scroll: false, ..NavigateOptions::default() };
        navigate.with_value(|navigate| navigate("/", options));
    };
    let on_share = move |()| {
        spawn_local(async move {
            let answer = match state.asked() {
                Ok(execute) => api::share(execute).await,
                Err(error) => Err(error),
            };
            let refused = answer.is_err();
            state.shared_as(answer);
            if refused {
                browser::reveal(OUTPUT);
            }
        });
    };
    let on_open = move |id: RunId| {
        // What was typed since the run that is shown makes way.
        if address.get_untracked() == Address::Run(id) {
            return state.restore_shown();
        }
        // Nothing changes before the answer is there. A run that is under way goes on until then.
        let running = state.errand.get_untracked() == Some(Errand::Run);
        let turn = (!running).then(|| state.begin(Errand::Open));
        spawn_local(async move {
            let answer = api::open(id).await;
            if answer.is_ok() && address.get_untracked() == Address::Home {
                state.set_aside();
            }
            let opened = match (turn, answer) {
                (None, Err(error)) => {
                    state.failure.set(Some(error));
                    false
                }
                (turn, answer) => state.opened(turn.unwrap_or_else(|| state.begin(Errand::Open)), answer),
            };
            if opened {
                let options = NavigateOptions { scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&format!("/runs/{id}"), options));
            } else if state.failure.with_untracked(Option::is_some) {
                browser::reveal(OUTPUT);
            }
        });
    };
    let on_again = move |id: RunId| {
        if state.errand.get_untracked() == Some(Errand::Run) {
            return;
        }
        if address.get_untracked() == Address::Home {
            state.set_aside();
        }
        let turn = state.begin(Errand::Open);
        spawn_local(async move {
            if state.opened(turn, api::open(id).await) {
                let options = NavigateOptions { scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&format!("/runs/{id}"), options));
                on_run(());
            }
        });
    };
    let on_new = move |()| {
        state.start_over(draft::kept());
        draft::forget();
    };

    Effect::new(move |_| {
        let ran = state.shown.with(|run| run.as_ref().map(|run| run.execute.prompt.clone()));
        let ran = ran.filter(|_| address.with(|address| matches!(address, Address::Run(_))));
        let prompt = ran.unwrap_or_else(|| state.prompt.get());
        browser::set_title(&address.with(|address| caption::title(address, &prompt, state.title.get())));
    });
    view! {
        // Left to the browser, which moves the keyboard along; the router would only scroll.
        <a class="skip" href="#prompt" rel="external">"Skip to the prompt"</a>
        <Masthead on_new=on_new/>
        <Keys state/>
        <main class="bench">
            <h1 class="visually-hidden">"Petri, a playground for code in isolation"</h1>
            <ProgramForm state on_run on_share on_fork/>
            <div class="results">
                <Output state elapsed=elapsed(state) on_stop=move |()| state.live.stop()/>
                <Recent state now=now() path on_open on_again/>
            </div>
        </main>
    }
}

/// Goes where the address goes. The first one came with the page.
fn follow(state: State, address: Memo<Address>) {
    let search = use_location().search;
    Effect::new(move |before: Option<Address>| {
        let here = address.get();
        let Some(before) = before.filter(|before| *before != here) else { return here };
        match here.clone() {
            Address::Run(id) => {
                let shown = state.shown.with_untracked(|run| run.as_ref().and_then(|run| run.id));
                // The run that has just ended.
                if shown == Some(id) {
                    return here;
                }
                if before == Address::Home {
                    state.set_aside();
                }
                let turn = state.begin(Errand::Open);
                spawn_local(async move { _ = state.opened(turn, api::open(id).await) });
            }
            Address::Share { id, prompt } => {
                let turn = state.begin(Errand::Open);
                spawn_local(async move {
                    let opened = api::open_share(id).await.map(|execute| with_prompt(execute, prompt));
                    state.opened_program(turn, opened, true);
                });
            }
            Address::Example(slug) => {
                if before == Address::Home {
                    state.set_aside();
                }
                let turn = state.begin(Errand::Open);
                let opened = open_example(&slug);
                let prompt = search.with_untracked(|query| asked(query));
                state.opened_program(turn, opened.map(|execute| with_prompt(execute, prompt)), false);
            }
            Address::Home => state.come_home(),
            Address::Nowhere => {}
        }
        here
    });
}

/// The time, looked at again now and then; unknown until the page is alive, so that server and page agree at first.
fn now() -> Signal<Option<f64>> {
    let now = RwSignal::new(None);
    let ticking = StoredValue::new_local(None);
    Effect::new(move |_| {
        now.set(browser::now());
        ticking.set_value(browser::every(AGES_MS, move || now.set(browser::now())));
    });
    now.into()
}

/// How long the program has been running, milliseconds.
fn elapsed(state: State) -> Signal<Option<f64>> {
    let elapsed = RwSignal::new(None);
    let ticking = StoredValue::new_local(None);
    Effect::new(move |_| {
        let began = browser::now().filter(|_| state.errand.get() == Some(Errand::Run));
        elapsed.set(None);
        ticking.set_value(began.and_then(|began| {
            browser::every(ELAPSED_MS, move || elapsed.set(browser::now().map(|now| (now - began).max(0.0))))
        }));
    });
    elapsed.into()
}
