//! A visitor's runs in SQLite: what is kept of them, for how long, in which order.
//!
//! The writes of one event reach the disk together or not at all, and before its answer leaves the object.

use super::document::Documents;
use crate::report::{Ending, Forgotten, RunId, RunPage, RunSummary, StoredRun, UNDO_MS, excerpt, searchable};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::cell::Cell;
use worker::{Result, SqlStorage, SqlStorageValue};

/// Runs kept, forgotten ones among them until they are removed.
const RUNS_MAX: i64 = 200;
/// All documents of a visitor together, bytes.
const BYTES_MAX: i64 = 64 * 1024 * 1024;
/// Runs on a page, without those that are pinned.
const PAGE_RUNS: i64 = 20;
/// Runs that can be pinned.
pub const PINS_MAX: i64 = 20;

/// What came after the table's first shape.
const SECOND: &str = "
    ALTER TABLE runs ADD COLUMN sought TEXT NOT NULL DEFAULT '';
    ALTER TABLE runs ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE runs ADD COLUMN forgotten_at INTEGER;
";
/// What came after that. Runs from before have none.
const THIRD: &str = "ALTER TABLE runs ADD COLUMN gist TEXT NOT NULL DEFAULT ''";

/// The runs of one visitor.
pub struct Runs {
    sql: SqlStorage,
    documents: Documents,
    /// Whether the tables are there, in today's shape.
    ready: Cell<bool>,
}

#[derive(Deserialize)]
struct Row {
    id: f64,
    at: f64,
    prompt: String,
    ending: String,
    gist: String,
    pinned: f64,
}

impl Row {
    fn summary(self) -> Result<RunSummary> {
        let ending = serde_json::from_str(&self.ending)?;
        let Self { at, prompt, gist, .. } = self;
        Ok(RunSummary { id: RunId(self.id as u64), at, prompt, ending, gist, pinned: self.pinned != 0.0 })
    }
}

#[derive(Deserialize)]
struct Id {
    id: f64,
}

#[derive(Deserialize)]
struct Group {
    at: f64,
    runs: f64,
}

impl From<Group> for Forgotten {
    fn from(Group { at, runs }: Group) -> Self {
        Self { at: at as u64, runs: runs as u64 }
    }
}

/// An id as SQLite takes it. Ids are below 2^53, so none is lost.
fn number(id: RunId) -> i64 {
    id.0 as i64
}

impl Runs {
    /// The runs that are kept in `sql`.
    pub fn new(sql: SqlStorage) -> Self {
        let documents = Documents::numbered(sql.clone());
        Self { sql, documents, ready: Cell::new(false) }
    }

    fn all<T: DeserializeOwned>(&self, query: &str, values: Vec<SqlStorageValue>) -> Result<Vec<T>> {
        self.sql.exec(query, values)?.to_array()
    }

    fn exec(&self, query: &str, values: Vec<SqlStorageValue>) -> Result<()> {
        self.sql.exec(query, values).map(drop)
    }

    /// Whether anything was ever kept here. What an older Petri kept gets today's shape.
    fn ready(&self) -> Result<bool> {
        if self.ready.get() {
            return Ok(true);
        }
        if !self.documents.has_table()? {
            return Ok(false);
        }
        if !self.has("sought")? {
            self.upgrade()?;
        }
        if !self.has("gist")? {
            self.sql.exec(THIRD, None)?;
        }
        self.ready.set(true);
        Ok(true)
    }

    fn has(&self, column: &str) -> Result<bool> {
        let found = self.sql.exec("SELECT 1 FROM pragma_table_info('runs') WHERE name = ?", vec![column.into()])?;
        Ok(found.raw().next().is_some())
    }

    fn upgrade(&self) -> Result<()> {
        #[derive(Deserialize)]
        struct Older {
            id: f64,
            prompt: String,
        }
        self.sql.exec(SECOND, None)?;
        for Older { id, prompt } in self.all("SELECT id, prompt FROM runs", Vec::new())? {
            // What was cut off for the list stands in the document; one that nobody can read is found by what the list says.
            let document = if prompt.ends_with('…') { self.documents.get(id as i64)? } else { None };
            let whole = document.and_then(|text| StoredRun::from_text(&text).ok());
            let prompt = whole.map_or(prompt, |run| run.into_record(None).execute.prompt);
            let values = vec![searchable(&prompt).into(), (id as i64).into()];
            self.exec("UPDATE runs SET sought = ? WHERE id = ?", values)?;
        }
        Ok(())
    }

    /// Keeps a run.
    pub fn add(&self, at: f64, prompt: &str, ending: Ending, gist: &str, document: &str) -> Result<RunId> {
        if !self.ready()? {
            self.documents.create_table()?;
            // AUTOINCREMENT: an id is never given twice, not even after its run was removed.
            self.sql.exec(
                "CREATE TABLE runs (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    at REAL NOT NULL,
                    prompt TEXT NOT NULL,
                    ending TEXT NOT NULL,
                    bytes INTEGER NOT NULL
                )",
                None,
            )?;
            self.sql.exec(SECOND, None)?;
            self.sql.exec(THIRD, None)?;
            self.ready.set(true);
        }
        let values = vec![
            at.into(),
            excerpt(prompt).into(),
            serde_json::to_string(&ending)?.into(),
            gist.into(),
            (document.len() as i64).into(),
            searchable(prompt).into(),
        ];
        let inserted = self.sql.exec(
            "INSERT INTO runs (at, prompt, ending, gist, bytes, sought) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            values,
        )?;
        let Id { id } = inserted.one()?;
        self.documents.put(id as i64, document)?;
        self.fit(id as i64)?;
        Ok(RunId(id as u64))
    }

    /// Keeps what fits both bounds: always the newest run, then those that are pinned, then the others; forgotten ones go
    /// first, and of each kind the oldest.
    fn fit(&self, newest: i64) -> Result<()> {
        let over = self.all(
            "SELECT id FROM (
                SELECT id, row_number() OVER dearest AS place, sum(bytes) OVER dearest AS total
                FROM runs WINDOW dearest AS (
                    ORDER BY id = ? DESC, forgotten_at IS NULL DESC, pinned DESC, id DESC ROWS UNBOUNDED PRECEDING
                )
            ) WHERE place > 1 AND (place > ? OR total > ?)",
            vec![newest.into(), RUNS_MAX.into(), BYTES_MAX.into()],
        )?;
        for Id { id } in over {
            self.remove(id as i64)?;
        }
        Ok(())
    }

    fn remove(&self, id: i64) -> Result<()> {
        self.documents.delete(id)?;
        self.exec("DELETE FROM runs WHERE id = ?", vec![id.into()])
    }

    /// A page of the runs in whose prompts `find` stands, which is [`searchable`]. The pinned ones head the first page.
    pub fn page(&self, older_than: Option<RunId>, find: &str) -> Result<RunPage> {
        if !self.ready()? {
            return Ok(RunPage::default());
        }
        const LISTED: &str = "SELECT id, at, prompt, ending, gist, pinned FROM runs
            WHERE forgotten_at IS NULL AND instr(sought, ?) > 0 AND pinned = ? AND id < ? ORDER BY id DESC LIMIT ?";
        let listed = |pinned: i64, below: i64, limit: i64| -> Result<Vec<RunSummary>> {
            let rows: Vec<Row> = self.all(LISTED, vec![find.into(), pinned.into(), below.into(), limit.into()])?;
            rows.into_iter().map(Row::summary).collect()
        };
        let newest = i64::MAX >> 11;
        let mut others = listed(0, older_than.map_or(newest, number), PAGE_RUNS + 1)?;
        let more = others.len() > PAGE_RUNS as usize;
        others.truncate(PAGE_RUNS as usize);
        let older = others.last().map(|run| run.id).filter(|_| more);
        let mut runs = if older_than.is_none() { listed(1, newest, PINS_MAX)? } else { Vec::new() };
        runs.append(&mut others);
        Ok(RunPage { runs, older, pinned: self.pins()? as u64, forgotten: self.forgotten()? })
    }

    fn pins(&self) -> Result<i64> {
        let pins: Vec<Id> = self.all("SELECT id FROM runs WHERE pinned AND forgotten_at IS NULL", Vec::new())?;
        Ok(pins.len() as i64)
    }

    fn forgotten(&self) -> Result<Option<Forgotten>> {
        let groups: Vec<Group> = self.all(
            "SELECT forgotten_at AS at, count(*) AS runs FROM runs WHERE forgotten_at IS NOT NULL
                GROUP BY forgotten_at ORDER BY forgotten_at DESC LIMIT 1",
            Vec::new(),
        )?;
        Ok(groups.into_iter().next().map(Forgotten::from))
    }

    /// A run's document.
    pub fn open(&self, id: RunId) -> Result<Option<String>> {
        if self.is_there(id)? { self.documents.get(number(id)) } else { Ok(None) }
    }

    /// Whether there is such a run, and it is not forgotten.
    fn is_there(&self, id: RunId) -> Result<bool> {
        if !self.ready()? {
            return Ok(false);
        }
        let values = vec![number(id).into()];
        let found: Vec<Id> = self.all("SELECT id FROM runs WHERE id = ? AND forgotten_at IS NULL", values)?;
        Ok(!found.is_empty())
    }

    /// Forgets a run: from now on it is nowhere, but can be brought back for [`UNDO_MS`].
    pub fn forget(&self, id: RunId, now: f64) -> Result<Option<Forgotten>> {
        self.mark(now, "id = ?", vec![number(id).into()])
    }

    /// Forgets all runs that are not pinned, in the same way.
    pub fn clear(&self, now: f64) -> Result<Option<Forgotten>> {
        self.mark(now, "NOT pinned", Vec::new())
    }

    fn mark(&self, now: f64, which: &str, values: Vec<SqlStorageValue>) -> Result<Option<Forgotten>> {
        if !self.ready()? {
            return Ok(None);
        }
        // Two in the same millisecond are two all the same.
        let last = self.forgotten()?.map_or(0, |last| last.at);
        let at = (now as u64).max(last + 1);
        let query = format!("UPDATE runs SET forgotten_at = ? WHERE forgotten_at IS NULL AND {which} RETURNING id");
        let marked: Vec<Id> = self.all(&query, [vec![(at as i64).into()], values].concat())?;
        Ok((!marked.is_empty()).then_some(Forgotten { at, runs: marked.len() as u64 }))
    }

    /// Brings back what was forgotten at that time, and says whether there was anything. A run whose pin another has by
    /// now comes back without.
    pub fn restore(&self, at: u64) -> Result<bool> {
        if !self.ready()? {
            return Ok(false);
        }
        let room = self.pins()? < PINS_MAX;
        let restored: Vec<Id> = self.all(
            "UPDATE runs SET forgotten_at = NULL, pinned = pinned AND ? WHERE forgotten_at = ? RETURNING id",
            vec![i64::from(room).into(), (at as i64).into()],
        )?;
        Ok(!restored.is_empty())
    }

    /// Pins a run or no longer: `None` if there is none, else whether there was room for the pin.
    pub fn pin(&self, id: RunId, pinned: bool) -> Result<Option<bool>> {
        if !self.is_there(id)? {
            return Ok(None);
        }
        let values = vec![i64::from(pinned).into(), number(id).into()];
        self.exec("UPDATE runs SET pinned = ? WHERE id = ?", values)?;
        let room = self.pins()? <= PINS_MAX;
        if !room {
            self.exec("UPDATE runs SET pinned = 0 WHERE id = ?", vec![number(id).into()])?;
        }
        Ok(Some(room))
    }

    /// Removes what was forgotten and can no longer be brought back. Gives when there will be more of it, milliseconds
    /// since 1970.
    pub fn sweep(&self, now: f64) -> Result<Option<f64>> {
        #[derive(Deserialize)]
        struct Earliest {
            at: Option<f64>,
        }
        if !self.ready()? {
            return Ok(None);
        }
        let over = vec![((now - UNDO_MS as f64) as i64).into()];
        for Id { id } in self.all("SELECT id FROM runs WHERE forgotten_at <= ?", over)? {
            self.remove(id as i64)?;
        }
        let earliest: Vec<Earliest> = self.all("SELECT min(forgotten_at) AS at FROM runs", Vec::new())?;
        Ok(earliest.into_iter().find_map(|earliest| earliest.at).map(|at| at + UNDO_MS as f64))
    }
}
