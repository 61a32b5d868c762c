//! The state of the page and every change to it. Nothing here calls the server or touches the DOM: handlers such as
//! [`State::on_run_finished`] take the server's answers as arguments.

mod draft;
mod form;
mod history;
mod module;
mod modules;

pub(crate) use module::{OpenModule, element};
pub(crate) use modules::{DeletedModule, is_code, too_large};

use super::arrival::{Arrival, first, with_prompt};
use super::draft::{Draft, DraftIdentity, DraftStorage};
use super::live::{Flush, Live};
use crate::routes::Address;
use futures_util::stream::AbortHandle;
use leptos::prelude::*;
use petri_protocol::Error;
use petri_protocol::history::{DeletedRuns, RunId, RunRecord, RunSummary};
use petri_protocol::program::{ExecuteRequest, Setting, Settings, ShareLink};
use petri_protocol::report::{Diagnostic, Event, Location};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the page waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InFlightRequest {
    /// A run of the program.
    Run,
    /// The program of a run, share or example to open.
    Open,
}

/// Identifies a request. An answer changes what is displayed only if no later request was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RequestId(u64);

/// The page's signals. Copies share the same signals.
#[derive(Debug, Clone, Copy)]
pub(crate) struct State {
    /// The program's text modules, sorted by name.
    pub(crate) modules: RwSignal<Vec<OpenModule>>,
    /// The name of the main module: the one that is run.
    pub(crate) main: RwSignal<String>,
    /// The prompt.
    pub(crate) prompt: RwSignal<String>,
    /// The rest of the request, and the modules that are not text.
    pub(crate) settings: RwSignal<Settings>,
    /// The text of each settings field that was edited, and its error where the text is not valid.
    pub(crate) setting_inputs: RwSignal<BTreeMap<Setting, (String, Option<Error>)>>,
    /// The name of the module whose tab is open.
    pub(crate) open_module: RwSignal<String>,
    /// A location that the editor should go to. The editor clears the signal once it is there.
    pub(crate) goto: RwSignal<Option<Location>>,
    /// The known problems of the program in the form.
    pub(crate) problems: RwSignal<Vec<Diagnostic>>,
    /// The module that was deleted last, while the deletion can be undone.
    pub(crate) deleted_module: RwSignal<Option<DeletedModule>>,
    /// Whether the form differs from the program it was filled with.
    pub(crate) edited: RwSignal<bool>,
    /// The address whose program the form was filled with: `/`, `/runs/1`, `/s/…`, `/examples/…`.
    pub(crate) address: RwSignal<String>,
    /// Whether the program came from a share.
    pub(crate) shared: RwSignal<bool>,
    /// The action that waits for the server.
    pub(crate) in_flight: RwSignal<Option<InFlightRequest>>,
    /// The output of the displayed run: of the current run as it arrives, or of `shown_run`.
    pub(crate) live: Live,
    /// The finished run that is displayed.
    pub(crate) shown_run: RwSignal<Option<Arc<RunRecord>>>,
    /// The last error, until it is dismissed or a later action succeeds.
    pub(crate) failure: RwSignal<Option<Error>>,
    /// The link to the shared program, until the program is edited.
    pub(crate) link: RwSignal<Option<ShareLink>>,
    /// The listed runs of the visitor: pinned ones first, then the newest.
    pub(crate) runs: RwSignal<Vec<RunSummary>>,
    /// Where the next page of the history starts; `None` on the last page.
    pub(crate) older: RwSignal<Option<RunId>>,
    /// Whether the list starts at an older page instead of the newest run.
    pub(crate) paged: RwSignal<bool>,
    /// The history query as typed.
    pub(crate) typed_query: RwSignal<String>,
    /// The history query that the listed runs were selected by.
    pub(crate) applied_query: RwSignal<String>,
    /// The number of pinned runs.
    pub(crate) pinned_count: RwSignal<u64>,
    /// The runs that were deleted last, while the deletion can be undone.
    pub(crate) deleted_runs: RwSignal<Option<DeletedRuns>>,
    /// The title of the unchanged example in the form; see [`State::follow_title`].
    pub(crate) title: RwSignal<Option<&'static str>>,
    /// Drafts that another program replaced in the form, the latest last. Each can be restored.
    pub(crate) replaced_drafts: RwSignal<Vec<Draft>>,
    /// The identity of the draft in the form.
    pub(crate) identity: StoredValue<DraftIdentity>,
    /// Where that draft is stored.
    pub(crate) draft_storage: RwSignal<DraftStorage>,
    request_id: RwSignal<u64>,
    /// The request that the form was filled with.
    base: RwSignal<ExecuteRequest>,
}

impl State {
    /// The state of a page that has just loaded. `early_input` gives the text that was typed into a field before the page
    /// was hydrated, by the field's name.
    pub(crate) fn new(arrival: Arrival, early_input: impl Fn(&str) -> Option<String>) -> Self {
        let Arrival { request, run, shared, recent, paged, query, failure, invalid_settings, .. } = arrival;
        let state = Self {
            modules: RwSignal::default(),
            main: RwSignal::default(),
            prompt: RwSignal::default(),
            settings: RwSignal::default(),
            setting_inputs: RwSignal::default(),
            open_module: RwSignal::default(),
            goto: RwSignal::default(),
            problems: RwSignal::default(),
            deleted_module: RwSignal::default(),
            edited: RwSignal::default(),
            address: RwSignal::new("/".to_owned()),
            shared: RwSignal::new(shared),
            in_flight: RwSignal::default(),
            live: Live::default(),
            shown_run: RwSignal::new(run.map(Arc::new)),
            failure: RwSignal::default(),
            link: RwSignal::default(),
            runs: RwSignal::new(recent.runs),
            older: RwSignal::new(recent.older),
            paged: RwSignal::new(paged),
            typed_query: RwSignal::new(query.clone()),
            applied_query: RwSignal::new(query),
            pinned_count: RwSignal::new(recent.pinned),
            deleted_runs: RwSignal::new(recent.deleted),
            title: RwSignal::default(),
            replaced_drafts: RwSignal::default(),
            identity: StoredValue::default(),
            draft_storage: RwSignal::new(DraftStorage::Everywhere),
            request_id: RwSignal::default(),
            base: RwSignal::default(),
        };
        state.fill_form(request);
        // As the server rendered it, without the text that was typed before hydration.
        state.title.set(state.example_title());
        state.live.show(state.shown_run.get_untracked().as_deref());
        for (path, text) in invalid_settings {
            if let Some(setting) = Setting::of_path(&path) {
                state.edit_setting(setting, text);
            }
        }
        state.failure.set(failure);
        state.apply_early_input(early_input);
        state
    }

    /// Starts a request to the server and clears the last error. Only the latest request's answer changes what is
    /// displayed.
    pub(crate) fn begin_request(&self, in_flight: InFlightRequest) -> RequestId {
        self.failure.set(None);
        self.live.prepare(self.shown_run.get_untracked().as_deref());
        self.in_flight.set(Some(in_flight));
        self.request_id.update(|request_id| *request_id += 1);
        RequestId(self.request_id.get_untracked())
    }

    /// Ends a request. Returns whether it is the latest one.
    fn end_request(&self, request_id: RequestId) -> bool {
        let is_latest = self.is_latest(request_id);
        if is_latest {
            self.in_flight.set(None);
            self.live.clear_stop_handle();
        }
        is_latest
    }

    /// Whether no other request was started after this one.
    pub(crate) fn is_latest(&self, request_id: RequestId) -> bool {
        self.request_id.get_untracked() == request_id.0
    }

    /// Stores the handle that stops the run of this request.
    pub(crate) fn set_stop_handle(&self, request_id: RequestId, handle: AbortHandle) {
        if self.is_latest(request_id) {
            self.live.set_stop_handle(handle);
        }
    }

    /// Queues an event of the current run until [`Live::flush`] is called. Returns when to call it, unless a flush is
    /// already due.
    pub(crate) fn on_run_event(&self, request_id: RequestId, event: &Event) -> Option<Flush> {
        if self.is_latest(request_id) { self.live.push(event.clone()) } else { None }
    }

    /// Shows a finished run, or clears the view.
    fn show_run(&self, run: Option<RunRecord>) {
        self.live.show(run.as_ref());
        self.shown_run.set(run.map(Arc::new));
    }

    /// Handles the end of a run: lists it and shows it. The form stays as it is.
    pub(crate) fn on_run_finished(&self, request_id: RequestId, answer: Result<RunRecord, Error>) {
        let is_latest = self.end_request(request_id);
        match answer {
            Ok(run) => {
                self.list_finished_run(&run);
                if is_latest {
                    self.live.on_run_finished(&run);
                    self.shown_run.set(Some(Arc::new(run)));
                }
            }
            Err(error) if is_latest => {
                self.live.prepare(self.shown_run.get_untracked().as_deref());
                self.failure.set(Some(error));
            }
            Err(_) => {}
        }
    }

    /// Handles an opened run: fills the form with its program and shows its result. Returns whether it was opened.
    pub(crate) fn on_run_opened(&self, request_id: RequestId, answer: Result<RunRecord, Error>) -> bool {
        if !self.end_request(request_id) {
            return false;
        }
        match answer {
            Ok(run) => {
                let path = run.id.map_or_else(|| self.address.get_untracked(), |id| Address::Run(id).path());
                self.replace_program(path, run.request.clone(), false);
                self.show_run(Some(run));
                true
            }
            Err(error) => {
                self.failure.set(Some(error));
                false
            }
        }
    }

    /// Handles an opened share or example: fills the form with its program. Returns whether it was opened.
    pub(crate) fn on_program_opened(
        &self,
        request_id: RequestId,
        answer: Result<ExecuteRequest, Error>,
        address: &Address,
    ) -> bool {
        if !self.end_request(request_id) {
            return false;
        }
        match answer {
            Ok(request) => {
                self.replace_program(address.path(), request, matches!(address, Address::Share { .. }));
                self.show_run(None);
                true
            }
            Err(error) => {
                self.failure.set(Some(error));
                false
            }
        }
    }

    /// Cancels a pending open: its answer will change nothing.
    pub(crate) fn cancel_open(&self) {
        if self.in_flight.get_untracked() == Some(InFlightRequest::Open) {
            let request_id = self.begin_request(InFlightRequest::Open);
            self.end_request(request_id);
        }
    }

    /// Handles the answer to a share request.
    pub(crate) fn on_shared(&self, answer: Result<ShareLink, Error>) {
        match answer {
            Ok(link) => {
                self.failure.set(None);
                self.link.set(Some(link));
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// Fills the form with the home page's program and clears the output. `prompt` replaces the program's own prompt.
    pub(crate) fn start_over(&self, prompt: Option<String>) {
        let request_id = self.begin_request(InFlightRequest::Open);
        self.end_request(request_id);
        let program = with_prompt(first(), prompt.clone());
        self.replace_program(Address::Home { prompt }.path(), program, false);
        self.show_run(None);
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
