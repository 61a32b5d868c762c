//! The state of the page, in one place, and every way it can change. Nothing here asks the server or touches the DOM:
//! what was asked comes in as the answer it got.

mod draft;
mod form;
mod history;
mod module;
mod modules;

pub use form::setting_field;
pub use module::{OpenModule, element};
pub use modules::{Deleted, is_code, too_large};

use super::address::Address;
use super::arrival::{Arrival, first, with_prompt};
use super::draft::{Draft, DraftStorage, Line};
pub use super::in_flight::{InFlightRequest, RequestId};
use super::live::{Due, Live};
use crate::error::Error;
use crate::program::{ExecuteRequest, Setting};
use crate::report::{DeletedRuns, Diagnostic, Event, Location, RunId, RunRecord, RunSummary, ShareLink};
use futures_util::stream::AbortHandle;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The page's signals. Copies are the same state.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// The program's modules of text, by name.
    pub modules: RwSignal<Vec<OpenModule>>,
    /// The name of the module that is run.
    pub main: RwSignal<String>,
    /// What the program is asked.
    pub prompt: RwSignal<String>,
    /// The rest of the execute request: environment, dates, limits, and the modules that are not text.
    pub settings: RwSignal<ExecuteRequest>,
    /// What was typed into the fields of the settings, and why it is none of a field's.
    pub typed: RwSignal<BTreeMap<Setting, (String, Option<Error>)>>,
    /// The name of the module whose tab is open.
    pub open: RwSignal<String>,
    /// A place in the program to show; the editor goes there and takes it away.
    pub goto: RwSignal<Option<Location>>,
    /// What is wrong with the program as it stands, as far as that is known.
    pub problems: RwSignal<Vec<Diagnostic>>,
    /// The module that was deleted last, while it can still be brought back.
    pub deleted_module: RwSignal<Option<Deleted>>,
    /// Whether the form differs from the program it was filled with.
    pub edited: RwSignal<bool>,
    /// The address whose program the form was filled with: `/`, `/runs/1`, `/s/…`, `/examples/…`.
    pub address: RwSignal<String>,
    /// Whether the program came from a share.
    pub shared: RwSignal<bool>,
    /// What is under way.
    pub in_flight: RwSignal<Option<InFlightRequest>>,
    /// What came of the run that is in sight: the one under way, as far as it was heard, or the one that is shown.
    pub live: Live,
    /// The run that is shown.
    pub shown: RwSignal<Option<Arc<RunRecord>>>,
    /// What went wrong last, until it is dismissed or something goes right.
    pub failure: RwSignal<Option<Error>>,
    /// The link to the program as it was last shared.
    pub link: RwSignal<Option<ShareLink>>,
    /// The visitor's runs, newest first.
    pub runs: RwSignal<Vec<RunSummary>>,
    /// Where the next page of them starts, if there is one.
    pub older: RwSignal<Option<RunId>>,
    /// Whether the list does not begin with the newest run.
    pub paged: RwSignal<bool>,
    /// What the prompts are searched for, as it was typed.
    pub find: RwSignal<String>,
    /// What was searched for to find the runs of the list.
    pub found: RwSignal<String>,
    /// How many runs are pinned.
    pub pins: RwSignal<u64>,
    /// What was deleted last, while it can be brought back.
    pub deleted_runs: RwSignal<Option<DeletedRuns>>,
    /// What the program is called, if it is one of the gallery; see [`State::follow_title`].
    pub title: RwSignal<Option<&'static str>>,
    /// Drafts that another program replaced, the latest last; each can be brought back.
    pub replaced: RwSignal<Vec<Draft>>,
    /// Which draft stands in the form, while it is edited.
    pub line: StoredValue<Line>,
    /// How far that draft is stored.
    pub stored: RwSignal<DraftStorage>,
    request_id: RwSignal<u64>,
    /// What the form was filled with.
    base: RwSignal<ExecuteRequest>,
}

impl State {
    /// The state of a page that has just come. `typed` says what a person typed into a field before the page was hydrated.
    pub fn new(arrival: Arrival, typed: impl Fn(&str) -> Option<String>) -> Self {
        let Arrival { execute, run, shared, recent, paged, find, failure, typed: refused, .. } = arrival;
        let state = Self {
            modules: RwSignal::default(),
            main: RwSignal::default(),
            prompt: RwSignal::default(),
            settings: RwSignal::default(),
            typed: RwSignal::default(),
            open: RwSignal::default(),
            goto: RwSignal::default(),
            problems: RwSignal::default(),
            deleted_module: RwSignal::default(),
            edited: RwSignal::default(),
            address: RwSignal::new("/".to_owned()),
            shared: RwSignal::new(shared),
            in_flight: RwSignal::default(),
            live: Live::default(),
            shown: RwSignal::new(run.map(Arc::new)),
            failure: RwSignal::default(),
            link: RwSignal::default(),
            runs: RwSignal::new(recent.runs),
            older: RwSignal::new(recent.older),
            paged: RwSignal::new(paged),
            find: RwSignal::new(find.clone()),
            found: RwSignal::new(find),
            pins: RwSignal::new(recent.pinned),
            deleted_runs: RwSignal::new(recent.deleted),
            title: RwSignal::default(),
            replaced: RwSignal::default(),
            line: StoredValue::default(),
            stored: RwSignal::new(DraftStorage::Everywhere),
            request_id: RwSignal::default(),
            base: RwSignal::default(),
        };
        state.fill(execute);
        // As the server has it, which knows nothing of what was typed.
        state.title.set(state.example_title());
        state.live.show(state.shown.get_untracked().as_deref());
        for (path, text) in refused {
            if let Some(setting) = Setting::of_path(&path) {
                state.edit_setting(setting, text);
            }
        }
        state.failure.set(failure);
        state.take_typed(typed);
        state
    }

    /// Begins an in_flight.
    pub fn begin(&self, in_flight: InFlightRequest) -> RequestId {
        self.failure.set(None);
        self.live.begin(self.shown.get_untracked().as_deref());
        self.in_flight.set(Some(in_flight));
        self.request_id.update(|request_id| *request_id += 1);
        RequestId(self.request_id.get_untracked())
    }

    /// Whether nothing was begun since; if so, the errand is over.
    fn end(&self, request_id: RequestId) -> bool {
        let last = self.is_last(request_id);
        if last {
            self.in_flight.set(None);
            self.live.over();
        }
        last
    }

    /// Whether nothing was begun since this request_id.
    pub fn is_last(&self, request_id: RequestId) -> bool {
        self.request_id.get_untracked() == request_id.0
    }

    /// The run of this request has begun, and `stop` ends it.
    pub fn can_be_stopped(&self, request_id: RequestId, stop: AbortHandle) {
        if self.is_last(request_id) {
            self.live.can_be_stopped(stop);
        }
    }

    /// Something happened in the run that is under way; it is shown once [`Live::catch_up`] is called. When that is due, if
    /// it was not before.
    pub fn heard(&self, request_id: RequestId, event: &Event) -> Option<Due> {
        if self.is_last(request_id) { self.live.hear(event.clone()) } else { None }
    }

    /// Brings a run that is over into sight, or none.
    fn show(&self, run: Option<RunRecord>) {
        self.live.show(run.as_ref());
        self.shown.set(run.map(Arc::new));
    }

    /// A run is over: it is shown, and heads the list. The form stays as the person left it.
    pub fn ran(&self, request_id: RequestId, answer: Result<RunRecord, Error>) {
        let last = self.end(request_id);
        match answer {
            Ok(run) => {
                self.remember(&run);
                if last {
                    self.live.ended(&run);
                    self.shown.set(Some(Arc::new(run)));
                }
            }
            Err(error) if last => {
                self.live.begin(self.shown.get_untracked().as_deref());
                self.failure.set(Some(error));
            }
            Err(_) => {}
        }
    }

    /// A run is brought back: its program and prompt fill the form, its result is shown. Whether it was.
    pub fn opened(&self, request_id: RequestId, answer: Result<RunRecord, Error>) -> bool {
        if !self.end(request_id) {
            return false;
        }
        match answer {
            Ok(run) => {
                let place = run.id.map_or_else(|| self.address.get_untracked(), |id| Address::Run(id).path());
                self.replace(place, run.execute.clone(), false);
                self.show(Some(run));
                true
            }
            Err(error) => {
                self.failure.set(Some(error));
                false
            }
        }
    }

    /// The program of a share or of the gallery fills the form. It has not run. Whether it did.
    pub fn opened_program(
        &self,
        request_id: RequestId,
        answer: Result<ExecuteRequest, Error>,
        address: &Address,
    ) -> bool {
        if !self.end(request_id) {
            return false;
        }
        match answer {
            Ok(execute) => {
                self.replace(address.path(), execute, matches!(address, Address::Share { .. }));
                self.show(None);
                true
            }
            Err(error) => {
                self.failure.set(Some(error));
                false
            }
        }
    }

    /// What is being opened is not wanted any more: its answer will change nothing.
    pub fn stop_opening(&self) {
        if self.in_flight.get_untracked() == Some(InFlightRequest::Open) {
            let request_id = self.begin(InFlightRequest::Open);
            self.end(request_id);
        }
    }

    /// The form's program has a link, or was refused one.
    pub fn shared_as(&self, answer: Result<ShareLink, Error>) {
        match answer {
            Ok(link) => {
                self.failure.set(None);
                self.link.set(Some(link));
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// The home page: a program to begin with, asked `prompt` where a link has one, and nothing has run.
    pub fn start_over(&self, prompt: Option<String>) {
        let request_id = self.begin(InFlightRequest::Open);
        self.end(request_id);
        let program = with_prompt(first(), prompt.clone());
        self.replace(Address::Home { prompt }.path(), program, false);
        self.show(None);
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
