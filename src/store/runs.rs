//! A visitor's runs in SQLite: their rows and documents, their bounds, search, pins, and deletion with undo.
//!
//! The writes of one event reach the disk together or not at all, and the event's reply waits for them.

use super::document::{self, Documents};
use super::migrations::{HISTORY, Tables};
use petri_protocol::history::{DeletedRuns, OutcomeSummary, RunId, RunPage, RunSummary, UNDO_MS, excerpt, searchable};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::cell::Cell;
use worker::{Error, Result, SqlStorage, SqlStorageValue, Storage};

/// Most runs stored per visitor, counting deleted runs until they are purged.
const RUNS_MAX: i64 = 216;
/// Runs that stay when that bound is passed. The others are removed together: to remove one with each new run takes as long as a
/// tenth of the run.
const RUNS_KEPT: i64 = 200;
/// The part of a document that is stored in the row of its run, bytes. Most documents are shorter, so most runs are stored by
/// one write.
const DOCUMENT_START_BYTES: usize = 64 * 1024;
/// The size of all documents of a visitor, bytes.
const BYTES_MAX: i64 = 64 * 1024 * 1024;
/// Runs on a page, pinned runs not counted.
const PAGE_RUNS: i64 = 20;
/// Runs that a visitor can pin.
pub(crate) const PINS_MAX: i64 = 20;

/// The runs of one visitor.
pub(crate) struct RunTable {
    sql: SqlStorage,
    documents: Documents,
    tables: Tables,
    /// When the next deleted run expires. [`Expiry::Unknown`] until it is looked up, and again after each deletion and undo.
    expiry: Cell<Expiry>,
    /// The totals after the last added run. `None` until they are counted, while a run is added, and after other removals.
    totals: Cell<Option<Totals>>,
}

/// How many runs are stored, deleted ones included, and the bytes of their documents.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Totals {
    runs: f64,
    bytes: f64,
}

/// When the first of the deleted runs expires.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Expiry {
    /// It has to be looked up.
    Unknown,
    /// No run is deleted.
    Never,
    /// Milliseconds since 1970.
    At(f64),
}

#[derive(Deserialize)]
struct RunRow {
    id: f64,
    at: f64,
    prompt: String,
    #[serde(rename = "ending")]
    outcome: String,
    #[serde(rename = "gist")]
    summary: String,
    pinned: f64,
}

impl RunRow {
    fn into_summary(self) -> Result<RunSummary> {
        let outcome = serde_json::from_str(&self.outcome)?;
        let Self { at, prompt, summary, .. } = self;
        Ok(RunSummary { id: RunId(self.id as u64), at, prompt, outcome, summary, pinned: self.pinned != 0.0 })
    }
}

/// The bytes of the document of a run that was removed for a bound.
#[derive(Deserialize)]
struct RemovedRun {
    bytes: f64,
}

/// Runs that were deleted together.
#[derive(Deserialize)]
struct DeletedGroup {
    at: f64,
    runs: f64,
}

impl From<DeletedGroup> for DeletedRuns {
    fn from(DeletedGroup { at, runs }: DeletedGroup) -> Self {
        Self { at: at as u64, runs: runs as u64 }
    }
}

/// An id as an SQLite integer. Ids are below 2^53, so the cast is exact.
fn sql_id(id: RunId) -> i64 {
    id.0 as i64
}

impl RunTable {
    /// The runs in the database of `storage`.
    pub(crate) fn new(storage: Storage) -> Self {
        let sql = storage.sql();
        let documents = Documents::numbered(sql.clone());
        Self {
            documents,
            sql,
            tables: Tables::new(storage, HISTORY),
            expiry: Cell::new(Expiry::Unknown),
            totals: Cell::new(None),
        }
    }

    fn all<T: DeserializeOwned>(&self, query: &str, values: Vec<SqlStorageValue>) -> Result<Vec<T>> {
        self.sql.exec(query, values)?.to_array()
    }

    /// The number of rows that a query returns.
    fn count(&self, query: &str, values: Vec<SqlStorageValue>) -> Result<usize> {
        let rows: Vec<_> = self.sql.exec(query, values)?.raw().collect::<Result<_>>()?;
        Ok(rows.len())
    }

    fn exec(&self, query: &str, values: Vec<SqlStorageValue>) -> Result<()> {
        self.sql.exec(query, values).map(drop)
    }

    /// Stores a run and returns its id.
    pub(crate) fn add(
        &self,
        at: f64,
        prompt: &str,
        outcome: OutcomeSummary,
        summary: &str,
        document: &str,
    ) -> Result<RunId> {
        self.tables.create()?;
        // Taken before anything is written: if a write fails, the totals are counted again.
        let totals = self.totals.take();
        let (start, rest) = document.as_bytes().split_at(document.len().min(DOCUMENT_START_BYTES));
        let values = vec![
            at.into(),
            excerpt(prompt).into(),
            serde_json::to_string(&outcome)?.into(),
            summary.into(),
            (document.len() as i64).into(),
            searchable(prompt).into(),
            start.to_vec().into(),
        ];
        let inserted = self.sql.exec(
            "INSERT INTO runs (at, prompt, ending, gist, bytes, sought, document_start) VALUES (?, ?, ?, ?, ?, ?, ?)
                RETURNING id",
            values,
        )?;
        let Some(SqlStorageValue::Integer(id)) = inserted.raw().next().transpose()?.and_then(|mut row| row.pop())
        else {
            return Err(Error::RustError("the database named no id for a new run".to_owned()));
        };
        self.documents.put(id, rest)?;
        let totals =
            totals.map(|Totals { runs, bytes }| Totals { runs: runs + 1.0, bytes: bytes + document.len() as f64 });
        self.enforce_bounds(id, totals)?;
        Ok(RunId(id as u64))
    }

    /// Removes runs until both bounds hold. The newest run always stays. Deleted runs go first, then runs without a pin, then
    /// pinned runs; within each kind the oldest goes first. `totals`: those with the newest run, if they are known.
    fn enforce_bounds(&self, newest: i64, totals: Option<Totals>) -> Result<()> {
        let mut totals = match totals {
            Some(totals) => totals,
            None => self.sql.exec("SELECT count(*) AS runs, total(bytes) AS bytes FROM runs", None)?.one()?,
        };
        if totals.runs > RUNS_MAX as f64 {
            totals = self.remove_first(totals.runs as i64 - RUNS_KEPT, newest, totals)?;
        }
        while totals.bytes > BYTES_MAX as f64 {
            let before = totals.runs;
            totals = self.remove_first(1, newest, totals)?;
            if totals.runs == before {
                break;
            }
        }
        self.totals.set(Some(totals));
        Ok(())
    }

    /// Removes `count` runs, in the order that [`enforce_bounds`](Self::enforce_bounds) describes. Returns the remaining totals.
    fn remove_first(&self, count: i64, newest: i64, totals: Totals) -> Result<Totals> {
        let removed: Vec<RemovedRun> = self.all(
            "DELETE FROM runs WHERE id IN (
                SELECT id FROM runs WHERE id <> ? ORDER BY forgotten_at IS NULL, pinned, id LIMIT ?
            ) RETURNING bytes",
            vec![newest.into(), count.into()],
        )?;
        self.documents.delete_orphans("runs")?;
        let bytes: f64 = removed.iter().map(|run| run.bytes).sum();
        Ok(Totals { runs: totals.runs - removed.len() as f64, bytes: totals.bytes - bytes })
    }

    /// A page of the runs whose prompt contains `query`, which went through [`searchable`]. Pinned runs head the first page.
    pub(crate) fn page(&self, older_than: Option<RunId>, query: &str) -> Result<RunPage> {
        if !self.tables.exist()? {
            return Ok(RunPage::default());
        }
        const LISTED: &str = "SELECT id, at, prompt, ending, gist, pinned FROM runs
            WHERE forgotten_at IS NULL AND instr(sought, ?) > 0 AND pinned = ? AND id < ? ORDER BY id DESC LIMIT ?";
        let listed = |pinned: i64, below: i64, limit: i64| -> Result<Vec<RunSummary>> {
            let rows: Vec<RunRow> = self.all(LISTED, vec![query.into(), pinned.into(), below.into(), limit.into()])?;
            rows.into_iter().map(RunRow::into_summary).collect()
        };
        let newest = i64::MAX >> 11;
        let mut others = listed(0, older_than.map_or(newest, sql_id), PAGE_RUNS + 1)?;
        let more = others.len() > PAGE_RUNS as usize;
        others.truncate(PAGE_RUNS as usize);
        let older = others.last().map(|run| run.id).filter(|_| more);
        let mut runs = if older_than.is_none() { listed(1, newest, PINS_MAX)? } else { Vec::new() };
        runs.append(&mut others);
        Ok(RunPage { runs, older, pinned: self.pins()? as u64, deleted: self.last_deleted()? })
    }

    fn pins(&self) -> Result<i64> {
        let pins = self.count("SELECT id FROM runs WHERE pinned AND forgotten_at IS NULL", Vec::new())?;
        Ok(pins as i64)
    }

    /// The runs that were deleted last and can be restored.
    fn last_deleted(&self) -> Result<Option<DeletedRuns>> {
        let groups: Vec<DeletedGroup> = self.all(
            "SELECT forgotten_at AS at, count(*) AS runs FROM runs WHERE forgotten_at IS NOT NULL
                GROUP BY forgotten_at ORDER BY forgotten_at DESC LIMIT 1",
            Vec::new(),
        )?;
        Ok(groups.into_iter().next().map(DeletedRuns::from))
    }

    /// A run's document.
    pub(crate) fn open(&self, id: RunId) -> Result<Option<String>> {
        if !self.tables.exist()? {
            return Ok(None);
        }
        let values = vec![sql_id(id).into()];
        let query = "SELECT document_start FROM runs WHERE id = ? AND forgotten_at IS NULL";
        let Some(row) = self.sql.exec(query, values)?.raw().next() else { return Ok(None) };
        let Some(SqlStorageValue::Blob(mut document)) = row?.pop() else {
            return Err(Error::RustError(format!("the document of run {id} does not begin with bytes")));
        };
        document.extend(self.documents.get(sql_id(id))?);
        document::text(document)
    }

    /// Whether there is a run with this id that is not deleted.
    fn exists(&self, id: RunId) -> Result<bool> {
        if !self.tables.exist()? {
            return Ok(false);
        }
        let values = vec![sql_id(id).into()];
        Ok(self.count("SELECT id FROM runs WHERE id = ? AND forgotten_at IS NULL", values)? > 0)
    }

    /// Deletes a run. [`undo_delete`](Self::undo_delete) restores it within [`UNDO_MS`].
    pub(crate) fn delete(&self, id: RunId, now: f64) -> Result<Option<DeletedRuns>> {
        self.soft_delete(now, "id = ?", vec![sql_id(id).into()])
    }

    /// Deletes all runs that are not pinned, in the same way.
    pub(crate) fn delete_unpinned(&self, now: f64) -> Result<Option<DeletedRuns>> {
        self.soft_delete(now, "NOT pinned", Vec::new())
    }

    fn soft_delete(&self, now: f64, which: &str, values: Vec<SqlStorageValue>) -> Result<Option<DeletedRuns>> {
        if !self.tables.exist()? {
            return Ok(None);
        }
        self.expiry.set(Expiry::Unknown);
        // Two deletions in the same millisecond get different times, so that each can be undone by itself.
        let last = self.last_deleted()?.map_or(0, |last| last.at);
        let at = (now as u64).max(last + 1);
        let query = format!("UPDATE runs SET forgotten_at = ? WHERE forgotten_at IS NULL AND {which} RETURNING id");
        let runs = self.count(&query, [vec![(at as i64).into()], values].concat())? as u64;
        Ok((runs > 0).then_some(DeletedRuns { at, runs }))
    }

    /// Restores the runs deleted at the time `at`; `false` if there are none. They lose their pins if the visitor has pinned
    /// as many other runs as the bound allows.
    pub(crate) fn undo_delete(&self, at: u64) -> Result<bool> {
        if !self.tables.exist()? {
            return Ok(false);
        }
        self.expiry.set(Expiry::Unknown);
        let room = self.pins()? < PINS_MAX;
        let restored = self.count(
            "UPDATE runs SET forgotten_at = NULL, pinned = pinned AND ? WHERE forgotten_at = ? RETURNING id",
            vec![i64::from(room).into(), (at as i64).into()],
        )?;
        Ok(restored > 0)
    }

    /// Pins or unpins a run. `None` if there is no such run; `Some(false)` if the bound on pinned runs is reached.
    pub(crate) fn pin(&self, id: RunId, pinned: bool) -> Result<Option<bool>> {
        if !self.exists(id)? {
            return Ok(None);
        }
        let values = vec![i64::from(pinned).into(), sql_id(id).into()];
        self.exec("UPDATE runs SET pinned = ? WHERE id = ?", values)?;
        let room = self.pins()? <= PINS_MAX;
        if !room {
            self.exec("UPDATE runs SET pinned = 0 WHERE id = ?", vec![sql_id(id).into()])?;
        }
        Ok(Some(room))
    }

    /// Removes the runs that were deleted longer than [`UNDO_MS`] ago. Returns when the next purge is due, milliseconds since
    /// 1970; `None` if no run is deleted.
    pub(crate) fn purge(&self, now: f64) -> Result<Option<f64>> {
        #[derive(Deserialize)]
        struct Earliest {
            at: Option<f64>,
        }
        match self.expiry.get() {
            Expiry::Never => return Ok(None),
            Expiry::At(at) if at > now => return Ok(Some(at)),
            Expiry::At(_) | Expiry::Unknown => {}
        }
        if !self.tables.exist()? {
            return Ok(None);
        }
        let expired = vec![((now - UNDO_MS as f64) as i64).into()];
        if self.count("DELETE FROM runs WHERE forgotten_at <= ? RETURNING id", expired)? > 0 {
            self.totals.set(None);
            self.documents.delete_orphans("runs")?;
        }
        let earliest: Vec<Earliest> = self.all("SELECT min(forgotten_at) AS at FROM runs", Vec::new())?;
        let due = earliest.into_iter().find_map(|earliest| earliest.at).map(|at| at + UNDO_MS as f64);
        self.expiry.set(due.map_or(Expiry::Never, Expiry::At));
        Ok(due)
    }
}
