//! The state of the page, in one place, and every way it can change. Nothing here asks the server or touches the DOM:
//! what was asked comes in as the answer it got.

use super::arrival::{Arrival, first};
pub use super::errand::{Errand, Turn};
use super::live::Live;
use crate::error::Error;
use crate::program::{CODE_MODULE, ExecuteRequest, ModuleInput};
use crate::report::{Ending, Event, Place, RunId, RunPage, RunRecord, RunSummary, ShareLink, excerpt};
use futures_util::stream::AbortHandle;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A module in the form.
#[derive(Debug, Clone)]
pub struct Module {
    /// Its name, by which lists know it.
    pub name: String,
    /// Its source, as it stands in its field.
    pub source: ArcRwSignal<String>,
}

impl Module {
    /// The name of its field, which the posted form is read by.
    pub fn field(&self) -> String {
        module_field(&self.name)
    }
}

fn module_field(name: &str) -> String {
    format!("module:{name}")
}

/// The page's signals. Copies are the same state.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// The program's modules, by name.
    pub modules: RwSignal<Vec<Module>>,
    /// The name of the module that is run.
    pub main: RwSignal<String>,
    /// What the program is asked.
    pub prompt: RwSignal<String>,
    /// The rest of the execute request: environment, dates, limits, and the modules that are not text.
    pub settings: RwSignal<ExecuteRequest>,
    /// Whether the program came from a share.
    pub shared: RwSignal<bool>,
    /// What is under way.
    pub errand: RwSignal<Option<Errand>>,
    /// What came of the run that is in sight: the one under way, as far as it was heard, or the one that is shown.
    pub live: Live,
    /// The run that is shown.
    pub shown: RwSignal<Option<Arc<RunRecord>>>,
    /// Where the editor is to go.
    pub goto: RwSignal<Option<Place>>,
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
    turn: RwSignal<u64>,
    draft: RwSignal<Option<ExecuteRequest>>,
}

impl State {
    /// The state of a page that has just come. `typed` says what a person typed into a field before the page came to life.
    pub fn new(arrival: Arrival, typed: impl Fn(&str) -> Option<String>) -> Self {
        let Arrival { execute, run, shared, recent, paged, failure, .. } = arrival;
        let state = Self {
            modules: RwSignal::default(),
            main: RwSignal::default(),
            prompt: RwSignal::default(),
            settings: RwSignal::default(),
            shared: RwSignal::new(shared),
            errand: RwSignal::default(),
            live: Live::default(),
            shown: RwSignal::new(run.map(Arc::new)),
            goto: RwSignal::default(),
            failure: RwSignal::new(failure),
            link: RwSignal::default(),
            runs: RwSignal::new(recent.runs),
            older: RwSignal::new(recent.older),
            paged: RwSignal::new(paged),
            turn: RwSignal::default(),
            draft: RwSignal::default(),
        };
        state.fill(execute);
        state.live.show(state.shown.get_untracked().as_deref());
        state.modules.with_untracked(|modules| {
            for module in modules {
                if let Some(source) = typed(&module.field()) {
                    module.source.set(source);
                }
            }
        });
        if let Some(prompt) = typed("prompt") {
            state.prompt.set(prompt);
        }
        state
    }

    /// What the form asks for, as it stands.
    pub fn execute(&self) -> ExecuteRequest {
        let settings = self.settings.get_untracked();
        let mut modules = settings.modules.unwrap_or_default();
        self.modules.with_untracked(|typed| {
            modules.extend(typed.iter().map(|module| (module.name.clone(), module.source.get_untracked().into())));
        });
        ExecuteRequest {
            code: None,
            modules: Some(modules),
            main: Some(self.main.get_untracked()).filter(|main| !main.is_empty()),
            prompt: self.prompt.get_untracked(),
            ..settings
        }
    }

    /// The modules that are not text: name, kind and bytes of each.
    pub fn attached(&self) -> Vec<(String, &'static str, usize)> {
        self.settings.with(|settings| {
            let modules = settings.modules.iter().flatten();
            let typed = modules.filter_map(|(name, module)| match module {
                ModuleInput::Typed(content) => Some((name.clone(), content.kind(), content.bytes())),
                ModuleInput::Text(_) => None,
            });
            typed.collect()
        })
    }

    /// The settings as the form's hidden field carries them: JSON.
    pub fn settings_json(&self) -> String {
        // Strings, numbers and maps with string keys always serialise.
        self.settings.with(|settings| serde_json::to_string(settings).unwrap_or_default())
    }

    /// Fills the form. A module that is in both programs stays the same one: the list's field for it stays too.
    fn fill(&self, execute: ExecuteRequest) {
        let ExecuteRequest { code, modules, main, prompt, .. } = execute.clone();
        let modules =
            modules.unwrap_or_else(|| BTreeMap::from([(CODE_MODULE.to_owned(), code.unwrap_or_default().into())]));
        let mut sources = BTreeMap::new();
        let mut attached = BTreeMap::new();
        for (name, module) in modules {
            match module {
                ModuleInput::Text(source) => _ = sources.insert(name, source),
                ModuleInput::Typed(_) => _ = attached.insert(name, module),
            }
        }
        self.main.set(main.unwrap_or_else(|| match sources.keys().next() {
            Some(only) if sources.len() == 1 => only.clone(),
            _ => CODE_MODULE.to_owned(),
        }));
        let now = self.modules.get_untracked();
        let same = now.iter().map(|module| &module.name).eq(sources.keys());
        let module = |(name, source): (String, String)| match now.iter().find(|module| module.name == name) {
            Some(module) => {
                module.source.set(source);
                module.clone()
            }
            None => Module { name, source: ArcRwSignal::new(source) },
        };
        let modules = sources.into_iter().map(module).collect();
        if !same {
            self.modules.set(modules);
        }
        self.prompt.set(prompt);
        let attached = Some(attached).filter(|attached| !attached.is_empty());
        self.settings.set(ExecuteRequest {
            code: None,
            modules: attached,
            main: None,
            prompt: String::new(),
            ..execute
        });
        self.link.set(None);
    }

    /// A module's source was edited; a link to the program as it was is no longer one to this program.
    pub fn edit_source(&self, module: &Module, source: String) {
        module.source.set(source);
        self.outdate_link();
    }

    /// The prompt was edited.
    pub fn edit_prompt(&self, prompt: String) {
        self.prompt.set(prompt);
        self.outdate_link();
    }

    fn outdate_link(&self) {
        if self.link.with_untracked(Option::is_some) {
            self.link.set(None);
        }
    }

    /// Begins an errand.
    pub fn begin(&self, errand: Errand) -> Turn {
        self.failure.set(None);
        self.live.begin(self.shown.get_untracked().as_deref());
        self.errand.set(Some(errand));
        self.turn.update(|turn| *turn += 1);
        Turn(self.turn.get_untracked())
    }

    /// Whether nothing was begun since; if so, the errand is over.
    fn end(&self, turn: Turn) -> bool {
        let last = self.turn.get_untracked() == turn.0;
        if last {
            self.errand.set(None);
            self.live.over();
        }
        last
    }

    /// The run of this turn has begun, and `stop` ends it.
    pub fn can_be_stopped(&self, turn: Turn, stop: AbortHandle) {
        if self.turn.get_untracked() == turn.0 {
            self.live.can_be_stopped(stop);
        }
    }

    /// Something happened in the run that is under way; it is shown once [`Live::catch_up`] is called. Whether nothing
    /// waited for that before.
    pub fn heard(&self, turn: Turn, event: &Event) -> bool {
        self.turn.get_untracked() == turn.0 && self.live.hear(event.clone())
    }

    /// Brings a run that is over into sight, or none.
    fn show(&self, run: Option<RunRecord>) {
        self.live.show(run.as_ref());
        self.shown.set(run.map(Arc::new));
    }

    /// A run is over: it is shown, and heads the list. The form stays as the person left it.
    pub fn ran(&self, turn: Turn, answer: Result<RunRecord, Error>) {
        let last = self.end(turn);
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

    fn remember(&self, run: &RunRecord) {
        let Some(id) = run.id else { return };
        let summary =
            RunSummary { id, at: run.at, prompt: excerpt(&run.execute.prompt), ending: Ending::of(&run.report) };
        // A page of older runs is not where the newest belongs.
        if !self.paged.get_untracked() {
            self.runs.update(|runs| {
                runs.retain(|known| known.id != id);
                runs.insert(0, summary);
            });
        }
    }

    /// A run is brought back: its program and prompt fill the form, its result is shown.
    pub fn opened(&self, turn: Turn, answer: Result<RunRecord, Error>) {
        if !self.end(turn) {
            return;
        }
        match answer {
            Ok(run) => {
                self.fill(run.execute.clone());
                self.show(Some(run));
                self.shared.set(false);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// A shared program fills the form. It has not run.
    pub fn opened_share(&self, turn: Turn, answer: Result<ExecuteRequest, Error>) {
        if !self.end(turn) {
            return;
        }
        match answer {
            Ok(execute) => {
                self.fill(execute);
                self.show(None);
                self.shared.set(true);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// Fills the form with what the run that is shown was asked, whatever was typed since.
    pub fn restore_shown(&self) {
        if let Some(run) = self.shown.get_untracked() {
            self.fill(run.execute.clone());
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

    /// A run was forgotten. If it is the one shown, it stays in sight, but has no place to come back from.
    pub fn forgot(&self, id: RunId, answer: Result<(), Error>) {
        match answer {
            // One that is not there any more is forgotten already.
            Ok(()) | Err(Error::NotFound { .. }) => self.runs.update(|runs| runs.retain(|run| run.id != id)),
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// All runs were forgotten.
    pub fn cleared(&self, answer: Result<(), Error>) {
        match answer {
            Ok(()) => {
                self.runs.set(Vec::new());
                self.older.set(None);
                self.paged.set(false);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// The newest runs have come; whether there is one among them that was not known.
    pub fn newer_came(&self, page: RunPage) -> bool {
        let newest = |runs: &[RunSummary]| runs.first().map(|run| run.id);
        let newer = !self.paged.get_untracked() && newest(&page.runs) > self.runs.with_untracked(|runs| newest(runs));
        if newer {
            self.runs.set(page.runs);
            self.older.set(page.older);
        }
        newer
    }

    /// The next page of runs has come; it continues the list.
    pub fn older_came(&self, answer: Result<RunPage, Error>) {
        match answer {
            Ok(page) => {
                self.runs.update(|runs| {
                    let oldest = runs.last().map(|run| run.id);
                    runs.extend(page.runs.into_iter().filter(|run| oldest.is_none_or(|oldest| run.id < oldest)));
                });
                self.older.set(page.older);
            }
            Err(error) => self.failure.set(Some(error)),
        }
    }

    /// A program to begin with: nothing has run, nothing is kept of what stood in the form.
    pub fn start_over(&self) {
        let turn = self.begin(Errand::Open);
        self.end(turn);
        self.draft.set(None);
        self.fill(first());
        self.show(None);
        self.shared.set(false);
    }

    /// The home page is left for another: what stands in the form is kept aside.
    pub fn leave_home(&self) {
        self.draft.set(Some(self.execute()));
    }

    /// The home page is come back to: with what was kept aside; else a stranger's program makes way for one to begin with.
    pub fn come_home(&self) {
        let turn = self.begin(Errand::Open);
        self.end(turn);
        match self.draft.get_untracked() {
            Some(draft) => {
                self.fill(draft);
                self.show(None);
                self.shared.set(false);
            }
            None if self.shared.get_untracked() => self.start_over(),
            None => {}
        }
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
