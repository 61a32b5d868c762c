//! A visitor's history: the Durable Object that keeps it, and its client.

use super::{ask, document, reply};
use crate::error::Error;
use crate::report::{Ending, RunId, RunPage, RunSummary};
use serde::{Deserialize, Serialize};
use worker::{DurableObject, Env, Request, Response, Result, SqlStorage, State, Stub, durable_object};

/// Runs kept; the oldest goes first.
const RUNS_MAX: i64 = 200;
/// All documents of a visitor together, bytes; the oldest goes first.
const BYTES_MAX: i64 = 64 * 1024 * 1024;
/// Runs on a page.
const PAGE_RUNS: i64 = 20;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Command {
    Add { at: f64, prompt: String, ending: Ending, document: String },
    Page { older_than: Option<RunId> },
    Open { id: RunId },
    Delete { id: RunId },
    Clear,
}

/// One visitor's runs, as the service sees them.
pub struct VisitorHistory {
    stub: Stub,
}

impl VisitorHistory {
    /// The history of the visitor by this name.
    ///
    /// # Errors
    /// [`Error::Unavailable`] without the binding `HISTORY`.
    pub fn of(env: &Env, visitor: &str) -> std::result::Result<Self, Error> {
        let stub = env.durable_object("HISTORY").and_then(|namespace| namespace.get_by_name(visitor));
        stub.map(|stub| Self { stub }).map_err(super::unavailable)
    }

    /// Keeps a run. Once this returned, it is on disk.
    ///
    /// # Errors
    /// [`Error::Unavailable`]: nothing was kept.
    pub async fn add(
        &self,
        at: f64,
        prompt: String,
        ending: Ending,
        document: String,
    ) -> std::result::Result<RunId, Error> {
        ask(&self.stub, &Command::Add { at, prompt, ending, document }).await
    }

    /// Runs, newest first, from the newest or from the one after `older_than`.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn page(&self, older_than: Option<RunId>) -> std::result::Result<RunPage, Error> {
        ask(&self.stub, &Command::Page { older_than }).await
    }

    /// A run's document.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Unavailable`].
    pub async fn open(&self, id: RunId) -> std::result::Result<String, Error> {
        let document: Option<String> = ask(&self.stub, &Command::Open { id }).await?;
        document.ok_or_else(|| no_such_run(id))
    }

    /// Forgets a run.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Unavailable`].
    pub async fn delete(&self, id: RunId) -> std::result::Result<(), Error> {
        let existed: bool = ask(&self.stub, &Command::Delete { id }).await?;
        if existed { Ok(()) } else { Err(no_such_run(id)) }
    }

    /// Forgets all runs.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn clear(&self) -> std::result::Result<(), Error> {
        ask(&self.stub, &Command::Clear).await
    }
}

/// There is no run by this number, or not for this visitor; the two are not told apart.
pub fn no_such_run(id: RunId) -> Error {
    Error::not_found(format!("there is no run {id} in your history; it may have been deleted"))
}

/// The Durable Object: one visitor's runs in SQLite.
#[durable_object(fetch)]
pub struct History {
    sql: SqlStorage,
}

impl DurableObject for History {
    fn new(state: State, _env: Env) -> Self {
        Self { sql: state.storage().sql() }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        match request.json().await? {
            Command::Add { at, prompt, ending, document } => reply(self.add(at, &prompt, ending, &document)),
            Command::Page { older_than } => reply(self.page(older_than)),
            Command::Open { id } => reply(self.open(id)),
            Command::Delete { id } => reply(self.delete(id)),
            Command::Clear => reply(self.clear()),
        }
    }
}

#[derive(Deserialize)]
struct Row {
    id: f64,
    at: f64,
    prompt: String,
    ending: String,
}

impl Row {
    fn summary(self) -> Result<RunSummary> {
        let ending = serde_json::from_str(&self.ending)?;
        Ok(RunSummary { id: RunId(self.id as u64), at: self.at, prompt: self.prompt, ending })
    }
}

/// An id as SQLite takes it. Ids are below 2^53, so none is lost.
fn number(id: RunId) -> i64 {
    id.0 as i64
}

impl History {
    // The writes of one event reach the disk together or not at all, and before the answer leaves the object.
    fn add(&self, at: f64, prompt: &str, ending: Ending, document: &str) -> Result<RunId> {
        document::create_table(&self.sql)?;
        // AUTOINCREMENT: an id is never given twice, not even after its run was deleted.
        self.sql.exec(
            "CREATE TABLE IF NOT EXISTS runs (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                at REAL NOT NULL,
                prompt TEXT NOT NULL,
                ending TEXT NOT NULL,
                bytes INTEGER NOT NULL
            )",
            None,
        )?;
        #[derive(Deserialize)]
        struct Inserted {
            id: f64,
        }
        let values =
            vec![at.into(), prompt.into(), serde_json::to_string(&ending)?.into(), (document.len() as i64).into()];
        let inserted =
            self.sql.exec("INSERT INTO runs (at, prompt, ending, bytes) VALUES (?, ?, ?, ?) RETURNING id", values)?;
        let Inserted { id } = inserted.one()?;
        document::put(&self.sql, id as i64, document)?;
        self.forget_oldest()?;
        Ok(RunId(id as u64))
    }

    /// Keeps the newest runs that fit both bounds; always the newest one.
    fn forget_oldest(&self) -> Result<()> {
        let rows = self.sql.exec(
            "SELECT id FROM (
                SELECT id, row_number() OVER newest AS place, sum(bytes) OVER newest AS total
                FROM runs WINDOW newest AS (ORDER BY id DESC)
            ) WHERE place > 1 AND (place > ? OR total > ?)",
            vec![RUNS_MAX.into(), BYTES_MAX.into()],
        )?;
        #[derive(Deserialize)]
        struct Old {
            id: f64,
        }
        for Old { id } in rows.to_array()? {
            self.delete(RunId(id as u64))?;
        }
        Ok(())
    }

    fn page(&self, older_than: Option<RunId>) -> Result<RunPage> {
        if !document::has_table(&self.sql)? {
            return Ok(RunPage::default());
        }
        let newest = older_than.map_or(i64::MAX >> 11, number);
        let rows: Vec<Row> = self
            .sql
            .exec(
                "SELECT id, at, prompt, ending FROM runs WHERE id < ? ORDER BY id DESC LIMIT ?",
                vec![newest.into(), (PAGE_RUNS + 1).into()],
            )?
            .to_array()?;
        let mut runs = rows.into_iter().map(Row::summary).collect::<Result<Vec<_>>>()?;
        let more = runs.len() > PAGE_RUNS as usize;
        runs.truncate(PAGE_RUNS as usize);
        let older = runs.last().map(|run| run.id).filter(|_| more);
        Ok(RunPage { runs, older })
    }

    fn open(&self, id: RunId) -> Result<Option<String>> {
        if document::has_table(&self.sql)? { document::get(&self.sql, number(id)) } else { Ok(None) }
    }

    fn delete(&self, id: RunId) -> Result<bool> {
        if !document::has_table(&self.sql)? {
            return Ok(false);
        }
        document::delete(&self.sql, number(id))?;
        let deleted = self.sql.exec("DELETE FROM runs WHERE id = ? RETURNING id", vec![number(id).into()])?;
        Ok(deleted.raw().next().is_some())
    }

    fn clear(&self) -> Result<()> {
        if document::has_table(&self.sql)? {
            self.sql.exec("DELETE FROM parts", None)?;
            self.sql.exec("DELETE FROM runs", None)?;
        }
        Ok(())
    }
}
