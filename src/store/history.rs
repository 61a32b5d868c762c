//! A visitor's history: the Durable Object that stores it, and its client.

use super::runs::{PINS_MAX, RunTable};
use super::stub::ObjectStub;
use super::{StoreError, json, parse, send_command, takes_calls, thrown};
use js_sys::Date;
use petri_protocol::history::{DeletedRuns, OutcomeSummary, RunId, RunPage};
use petri_protocol::{Error, ErrorKind};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use worker::{DurableObject, Env, Request, Response, Result, ScheduledTime, State, Storage, durable_object};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum HistoryCommand {
    Add {
        at: f64,
        prompt: String,
        #[serde(rename = "ending")]
        outcome: OutcomeSummary,
        #[serde(rename = "gist")]
        summary: String,
        document: String,
    },
    Page {
        older_than: Option<RunId>,
        #[serde(rename = "find")]
        query: String,
    },
    Open {
        id: RunId,
    },
    #[serde(rename = "forget")]
    Delete {
        id: RunId,
    },
    #[serde(rename = "clear")]
    DeleteUnpinned,
    #[serde(rename = "restore")]
    UndoDelete {
        at: u64,
    },
    Pin {
        id: RunId,
        pinned: bool,
    },
}

/// The client of one visitor's history.
pub(crate) struct VisitorHistory<'a> {
    env: &'a Env,
    stub: ObjectStub,
}

impl<'a> VisitorHistory<'a> {
    /// The history of the visitor with this id.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] without the binding `HISTORY`.
    pub(crate) fn of(env: &'a Env, visitor: &str) -> std::result::Result<Self, Error> {
        ObjectStub::of(env, "HISTORY", visitor).map(|stub| Self { env, stub }).map_err(super::unavailable)
    }

    async fn send<T: DeserializeOwned>(&self, command: &HistoryCommand) -> std::result::Result<T, Error> {
        send_command(self.env, &self.stub, command).await.map_err(|error| match error {
            StoreError::Damaged => damaged(),
            StoreError::Other(error) => error,
        })
    }

    /// Stores a run. Searches look in its `prompt`; `summary` is one line about it. The run is on disk once this returns.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`], [`ErrorKind::Damaged`]: nothing was stored.
    pub(crate) async fn add(
        &self,
        at: f64,
        prompt: String,
        outcome: OutcomeSummary,
        summary: String,
        document: String,
    ) -> std::result::Result<RunId, Error> {
        self.send(&HistoryCommand::Add { at, prompt, outcome, summary, document }).await
    }

    /// A page of the runs whose searchable prompt contains `query`: the pinned and the newest ones, or with `older_than` the
    /// page after that run.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`].
    pub(crate) async fn page(&self, older_than: Option<RunId>, query: String) -> std::result::Result<RunPage, Error> {
        self.send(&HistoryCommand::Page { older_than, query }).await
    }

    /// A run's document.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`], [`ErrorKind::Unavailable`].
    pub(crate) async fn open(&self, id: RunId) -> std::result::Result<String, Error> {
        let document: Option<String> = self.send(&HistoryCommand::Open { id }).await?;
        document.ok_or_else(|| no_such_run(id))
    }

    /// Deletes a run. [`undo_delete`](Self::undo_delete) restores it until it is purged.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`], [`ErrorKind::Unavailable`].
    pub(crate) async fn delete(&self, id: RunId) -> std::result::Result<DeletedRuns, Error> {
        let deleted: Option<DeletedRuns> = self.send(&HistoryCommand::Delete { id }).await?;
        deleted.ok_or_else(|| no_such_run(id))
    }

    /// Deletes all runs that are not pinned; `None` if there were none.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`].
    pub(crate) async fn delete_unpinned(&self) -> std::result::Result<Option<DeletedRuns>, Error> {
        self.send(&HistoryCommand::DeleteUnpinned).await
    }

    /// Restores the runs deleted at the time `at`, [`DeletedRuns::at`].
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] once they are purged, [`ErrorKind::Unavailable`].
    pub(crate) async fn undo_delete(&self, at: u64) -> std::result::Result<(), Error> {
        let restored: bool = self.send(&HistoryCommand::UndoDelete { at }).await?;
        if restored { Ok(()) } else { Err(nothing_to_undo()) }
    }

    /// Pins or unpins a run.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`], [`ErrorKind::Invalid`] at the bound on pinned runs, [`ErrorKind::Unavailable`].
    pub(crate) async fn pin(&self, id: RunId, pinned: bool) -> std::result::Result<(), Error> {
        match self.send(&HistoryCommand::Pin { id, pinned }).await? {
            Some(true) => Ok(()),
            Some(false) => Err(Error::invalid(
                "pinned",
                format!("{PINS_MAX} runs are pinned, which is as many as can be; unpin one first"),
            )),
            None => Err(no_such_run(id)),
        }
    }
}

/// The error for a history whose database is damaged.
fn damaged() -> Error {
    let message = "the database of your history is damaged, so its runs cannot be shown and new runs cannot be saved; \
                   programs still run, and shared programs still open; begin a new history to save runs again";
    Error::new(ErrorKind::Damaged, message)
}

/// The error for an id that is not in the visitor's history, whether or not another visitor has it.
pub(crate) fn no_such_run(id: RunId) -> Error {
    Error::not_found(format!("there is no run {id} in your history; it may have been deleted"))
}

/// The error for an undo after its runs were purged.
pub(crate) fn nothing_to_undo() -> Error {
    Error::not_found("there is nothing to undo; the deleted runs may have been removed for good by now")
}

/// The Durable Object: one visitor's runs, with an alarm that purges deleted runs.
/// <https://developers.cloudflare.com/durable-objects/api/alarms/>
#[durable_object(alarm)]
pub struct History {
    state: State,
    runs: RunTable,
}

impl DurableObject for History {
    fn new(state: State, _env: Env) -> Self {
        let runs = RunTable::new(state.storage());
        Self { state, runs }
    }

    async fn fetch(&self, _: Request) -> Result<Response> {
        takes_calls()
    }

    async fn alarm(&self) -> Result<Response> {
        if let Some(next) = self.runs.purge(Date::now())? {
            set_alarm(self.state.storage(), next).await?;
        }
        Response::empty()
    }
}

#[wasm_bindgen]
impl History {
    /// Carries out a command and replies, both as JSON text. The reply is a promise only where it has to wait: a promise that
    /// is there at once takes 1 % of a run.
    #[wasm_bindgen]
    pub fn command(&self, command: String) -> std::result::Result<JsValue, JsError> {
        let (reply, alarm) = self.carry_out(&command).map_err(thrown)?;
        Ok(match alarm {
            None => reply.into(),
            Some(next) => {
                let storage = self.state.storage();
                let set = async move { set_alarm(storage, next).await.map(|()| reply.into()).map_err(JsValue::from) };
                future_to_promise(set).into()
            }
        })
    }
}

impl History {
    /// Returns the reply and when the object has to be woken, milliseconds since 1970, if that changed.
    fn carry_out(&self, command: &str) -> Result<(String, Option<f64>)> {
        let Some(command) = parse(command)? else { return Ok((String::new(), None)) };
        let now = Date::now();
        // Expired runs are purged first, in case the alarm is late.
        self.runs.purge(now)?;
        let reply = match command {
            HistoryCommand::Add { at, prompt, outcome, summary, document } => {
                json(&self.runs.add(at, &prompt, outcome, &summary, &document)?)
            }
            HistoryCommand::Page { older_than, query } => json(&self.runs.page(older_than, &query)?),
            HistoryCommand::Open { id } => json(&self.runs.open(id)?),
            HistoryCommand::Delete { id } => return self.deleted(self.runs.delete(id, now)?),
            HistoryCommand::DeleteUnpinned => return self.deleted(self.runs.delete_unpinned(now)?),
            HistoryCommand::UndoDelete { at } => json(&self.runs.undo_delete(at)?),
            HistoryCommand::Pin { id, pinned } => json(&self.runs.pin(id, pinned)?),
        };
        Ok((reply?, None))
    }

    /// The reply to a delete command, and when the deleted runs are to be purged.
    fn deleted(&self, deleted: Option<DeletedRuns>) -> Result<(String, Option<f64>)> {
        Ok((json(&deleted)?, self.runs.purge(Date::now())?))
    }
}

/// Has the object woken at a time, milliseconds since 1970.
async fn set_alarm(storage: Storage, at: f64) -> Result<()> {
    storage.set_alarm(ScheduledTime::new(Date::new(&JsValue::from_f64(at)))).await
}
