//! A visitor's history: the Durable Object that keeps it, and its client.

use super::runs::{PINS_MAX, Runs};
use super::{Silence, ask, opened, reply};
use crate::error::Error;
use crate::report::{Ending, Forgotten, RunId, RunPage};
use js_sys::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use worker::{DurableObject, Env, Method, Request, Response, Result, ScheduledTime, State, Stub, durable_object};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Command {
    Add { at: f64, prompt: String, ending: Ending, gist: String, document: String },
    Page { older_than: Option<RunId>, find: String },
    Open { id: RunId },
    Forget { id: RunId },
    Clear,
    Restore { at: u64 },
    Pin { id: RunId, pinned: bool },
}

/// One visitor's runs, as the service sees them.
pub struct VisitorHistory<'a> {
    env: &'a Env,
    stub: Stub,
}

impl<'a> VisitorHistory<'a> {
    /// The history of the visitor by this name.
    ///
    /// # Errors
    /// [`Error::Unavailable`] without the binding `HISTORY`.
    pub fn of(env: &'a Env, visitor: &str) -> std::result::Result<Self, Error> {
        let stub = env.durable_object("HISTORY").and_then(|namespace| namespace.get_by_name(visitor));
        stub.map(|stub| Self { env, stub }).map_err(super::unavailable)
    }

    async fn ask<T: DeserializeOwned>(&self, command: &Command) -> std::result::Result<T, Error> {
        ask(self.env, &self.stub, command).await.map_err(|silence| match silence {
            Silence::Damaged => damaged(),
            Silence::Other(error) => error,
        })
    }

    /// Keeps a run, which is found by its `prompt`; `gist` says what came of it. Once this returned, it is on disk.
    ///
    /// # Errors
    /// [`Error::Unavailable`], [`Error::Damaged`]: nothing was kept.
    pub async fn add(
        &self,
        at: f64,
        prompt: String,
        ending: Ending,
        gist: String,
        document: String,
    ) -> std::result::Result<RunId, Error> {
        self.ask(&Command::Add { at, prompt, ending, gist, document }).await
    }

    /// Runs in whose prompts `find` stands, as a search sees it: the pinned ones and the newest, or those after
    /// `older_than`.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn page(&self, older_than: Option<RunId>, find: String) -> std::result::Result<RunPage, Error> {
        self.ask(&Command::Page { older_than, find }).await
    }

    /// A run's document.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Unavailable`].
    pub async fn open(&self, id: RunId) -> std::result::Result<String, Error> {
        let document: Option<String> = self.ask(&Command::Open { id }).await?;
        document.ok_or_else(|| no_such_run(id))
    }

    /// Forgets a run; it can be brought back for a while.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Unavailable`].
    pub async fn forget(&self, id: RunId) -> std::result::Result<Forgotten, Error> {
        let forgotten: Option<Forgotten> = self.ask(&Command::Forget { id }).await?;
        forgotten.ok_or_else(|| no_such_run(id))
    }

    /// Forgets all runs that are not pinned; they can be brought back for a while. `None` if there were none.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn clear(&self) -> std::result::Result<Option<Forgotten>, Error> {
        self.ask(&Command::Clear).await
    }

    /// Brings back what was forgotten at that time, [`Forgotten::at`].
    ///
    /// # Errors
    /// [`Error::NotFound`] once it is removed, [`Error::Unavailable`].
    pub async fn restore(&self, at: u64) -> std::result::Result<(), Error> {
        let restored: bool = self.ask(&Command::Restore { at }).await?;
        if restored { Ok(()) } else { Err(nothing_forgotten()) }
    }

    /// Pins a run, or no longer.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Invalid`] when as many are pinned as can be, [`Error::Unavailable`].
    pub async fn pin(&self, id: RunId, pinned: bool) -> std::result::Result<(), Error> {
        match self.ask(&Command::Pin { id, pinned }).await? {
            Some(true) => Ok(()),
            Some(false) => Err(Error::invalid(
                "pinned",
                format!("{PINS_MAX} runs are pinned, which is as many as can be; unpin one first"),
            )),
            None => Err(no_such_run(id)),
        }
    }
}

/// The visitor's database is broken.
fn damaged() -> Error {
    let message = "the database of your history is damaged, so nothing in it can be shown and no run can be kept; programs \
                   still run, and shared ones still open; begin a new history to keep runs again";
    Error::Damaged { message: message.to_owned() }
}

/// There is no run by this number, or not for this visitor; the two are not told apart.
pub fn no_such_run(id: RunId) -> Error {
    Error::not_found(format!("there is no run {id} in your history; it may have been deleted"))
}

/// There is nothing to be brought back, or no longer.
pub fn nothing_forgotten() -> Error {
    Error::not_found("there is nothing to bring back; what was forgotten may have been removed by now")
}

/// The Durable Object: one visitor's runs, and an alarm when forgotten ones are to be removed.
/// <https://developers.cloudflare.com/durable-objects/api/alarms/>
#[durable_object(alarm)]
pub struct History {
    state: State,
    runs: Runs,
}

impl DurableObject for History {
    fn new(state: State, _env: Env) -> Self {
        let runs = Runs::new(state.storage().sql());
        Self { state, runs }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        if request.method() == Method::Get {
            return opened();
        }
        let (command, now) = (request.json().await?, Date::now());
        // Whoever asks finds nothing that is over, even if the alarm was late.
        if let Err(error) = self.runs.sweep(now) {
            return reply::<()>(Err(error));
        }
        match command {
            Command::Add { at, prompt, ending, gist, document } => {
                reply(self.runs.add(at, &prompt, ending, &gist, &document))
            }
            Command::Page { older_than, find } => reply(self.runs.page(older_than, &find)),
            Command::Open { id } => reply(self.runs.open(id)),
            Command::Forget { id } => self.forgot(self.runs.forget(id, now)).await,
            Command::Clear => self.forgot(self.runs.clear(now)).await,
            Command::Restore { at } => reply(self.runs.restore(at)),
            Command::Pin { id, pinned } => reply(self.runs.pin(id, pinned)),
        }
    }

    async fn alarm(&self) -> Result<Response> {
        self.sweep().await?;
        Response::empty()
    }
}

impl History {
    /// The answer to a command that forgets, given once its end is sure as well.
    async fn forgot(&self, answer: Result<Option<Forgotten>>) -> Result<Response> {
        let answer = match answer {
            Ok(forgotten) => self.sweep().await.map(|()| forgotten),
            error => error,
        };
        reply(answer)
    }

    /// Removes what is over, and sets the alarm for what will be next.
    async fn sweep(&self) -> Result<()> {
        match self.runs.sweep(Date::now())? {
            Some(next) => {
                let next = ScheduledTime::new(Date::new(&JsValue::from_f64(next)));
                self.state.storage().set_alarm(next).await
            }
            None => Ok(()),
        }
    }
}
