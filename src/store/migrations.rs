//! The numbered migrations of an object's database.
//!
//! A database comes to the newest layout one migration at a time. Each is applied once, in order, and all that are missing
//! together or not at all. The table `migrations` holds the numbers of those that were applied: the platform refuses
//! `PRAGMA user_version`. Databases of earlier versions of Petri have no such table; their number follows from their columns.

use super::document::{self, Documents};
use js_sys::Object;
use petri_protocol::history::{StoredRun, searchable};
use serde::Deserialize;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use worker::{Result, SqlStorage, SqlStorageValue, Storage};

/// One step to the newest layout. Its number is its position in the list, from 1.
pub(crate) struct Migration {
    /// Table and name of a column that a database has from this migration on.
    adds: (&'static str, &'static str),
    sql: &'static str,
    /// Fills in what the SQL adds.
    fill: Option<fn(&SqlStorage) -> Result<()>>,
}

/// The migrations of a visitor's history.
pub(crate) const HISTORY: &[Migration] = &[
    Migration {
        adds: ("runs", "id"),
        // AUTOINCREMENT: an id is never reused, not even after its run was removed.
        sql: "
            CREATE TABLE IF NOT EXISTS parts (
                document INTEGER NOT NULL,
                part INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (document, part)
            );
            CREATE TABLE runs (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                at REAL NOT NULL,
                prompt TEXT NOT NULL,
                ending TEXT NOT NULL,
                bytes INTEGER NOT NULL
            )",
        fill: None,
    },
    Migration {
        adds: ("runs", "sought"),
        sql: "
            ALTER TABLE runs ADD COLUMN sought TEXT NOT NULL DEFAULT '';
            ALTER TABLE runs ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE runs ADD COLUMN forgotten_at INTEGER;
        ",
        fill: Some(fill_search_text),
    },
    // Earlier runs have an empty summary.
    Migration { adds: ("runs", "gist"), sql: "ALTER TABLE runs ADD COLUMN gist TEXT NOT NULL DEFAULT ''", fill: None },
    // Documents of earlier runs are in `parts` from their first byte.
    Migration {
        adds: ("runs", "document_start"),
        sql: "ALTER TABLE runs ADD COLUMN document_start BLOB NOT NULL DEFAULT x''",
        fill: None,
    },
];

/// The migrations of a shard of shares. `scripts/serve/shares.mjs` creates the same table, without its number.
pub(crate) const SHARES: &[Migration] = &[Migration {
    adds: ("shares", "document"),
    sql: "
        CREATE TABLE IF NOT EXISTS shares (
            document TEXT NOT NULL,
            part INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (document, part)
        )",
    fill: None,
}];

/// Fills in the search text of runs that were stored without one.
fn fill_search_text(sql: &SqlStorage) -> Result<()> {
    #[derive(Deserialize)]
    struct EarlierRun {
        id: f64,
        prompt: String,
    }
    let documents = Documents::numbered(sql.clone());
    for EarlierRun { id, prompt } in sql.exec("SELECT id, prompt FROM runs", None)?.to_array()? {
        // A prompt cut for the list is whole in the document. Without a readable document, the cut prompt is searched.
        let document = if prompt.ends_with('…') { document::text(documents.get(id as i64)?)? } else { None };
        let whole = document.and_then(|text| StoredRun::from_text(&text).ok());
        let prompt = whole.map_or(prompt, |run| run.into_record(None).request.prompt);
        let values = vec![searchable(&prompt).into(), (id as i64).into()];
        sql.exec("UPDATE runs SET sought = ? WHERE id = ?", values)?;
    }
    Ok(())
}

/// The tables of one object's database.
pub(crate) struct Tables {
    storage: Storage,
    sql: SqlStorage,
    migrations: &'static [Migration],
    /// Whether the tables are known to exist in the newest layout.
    current: Cell<bool>,
}

impl Tables {
    /// The tables that `migrations` make in `storage`.
    pub(crate) fn new(storage: Storage, migrations: &'static [Migration]) -> Self {
        let sql = storage.sql();
        Self { storage, sql, migrations, current: Cell::new(false) }
    }

    /// Whether the tables exist. Those that do are in the newest layout from now on. An object that is only read from gets no
    /// table.
    pub(crate) fn exist(&self) -> Result<bool> {
        if self.current.get() {
            return Ok(true);
        }
        let recorded = self.recorded()?;
        let applied = match recorded {
            Some(number) => number,
            None => number_by_columns(self.migrations, |table, column| self.has_column(table, column))?,
        };
        if applied == 0 {
            return Ok(false);
        }
        if recorded.is_none() || applied < self.migrations.len() {
            self.migrate(applied)?;
        }
        self.current.set(true);
        Ok(true)
    }

    /// Creates the tables unless they exist.
    pub(crate) fn create(&self) -> Result<()> {
        if !self.exist()? {
            self.migrate(0)?;
            self.current.set(true);
        }
        Ok(())
    }

    /// The number of the last migration that was applied; `None` if no number was recorded.
    fn recorded(&self) -> Result<Option<usize>> {
        let query = "SELECT count(*) AS n FROM sqlite_master WHERE type = 'table' AND name = 'migrations'";
        if self.number(query, Vec::new())? == 0.0 {
            return Ok(None);
        }
        Ok(Some(self.number("SELECT max(number) AS n FROM migrations", Vec::new())? as usize))
    }

    fn has_column(&self, table: &str, column: &str) -> Result<bool> {
        let query = format!("SELECT count(*) AS n FROM pragma_table_info('{table}') WHERE name = ?");
        Ok(self.number(&query, vec![column.into()])? > 0.0)
    }

    /// The number `n` that a query selects in its only row.
    fn number(&self, query: &str, values: Vec<SqlStorageValue>) -> Result<f64> {
        #[derive(Deserialize)]
        struct Number {
            n: f64,
        }
        Ok(self.sql.exec(query, values)?.one::<Number>()?.n)
    }

    /// Applies the migrations after the number `applied`: all of them, or none if one fails.
    fn migrate(&self, applied: usize) -> Result<()> {
        let mut failure = None;
        let mut work = || match self.apply(applied) {
            Ok(()) => Ok(JsValue::UNDEFINED),
            Err(error) => {
                let thrown = js_sys::Error::new(&error.to_string()).into();
                failure = Some(error);
                Err(thrown)
            }
        };
        let done = self.storage.as_raw().unchecked_ref::<SyncStorage>().transaction_sync(&mut work);
        done.map(drop).map_err(|thrown| failure.unwrap_or_else(|| thrown.into()))
    }

    fn apply(&self, applied: usize) -> Result<()> {
        self.sql.exec("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY)", None)?;
        for (number, migration) in (1..).zip(self.migrations) {
            if number > applied {
                self.sql.exec(migration.sql, None)?;
                if let Some(fill) = migration.fill {
                    fill(&self.sql)?;
                }
            }
            let query = "INSERT OR IGNORE INTO migrations (number) VALUES (?)";
            self.sql.exec(query, vec![(number as i64).into()])?;
        }
        Ok(())
    }
}

#[wasm_bindgen]
extern "C" {
    /// An object's storage, with a method that the library `worker` lacks.
    #[wasm_bindgen(extends = Object)]
    type SyncStorage;

    /// Calls `work` in a transaction, which is rolled back if `work` throws.
    /// <https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/#transactionsync>
    #[wasm_bindgen(method, catch, js_name = transactionSync)]
    fn transaction_sync(
        this: &SyncStorage,
        work: &mut dyn FnMut() -> std::result::Result<JsValue, JsValue>,
    ) -> std::result::Result<JsValue, JsValue>;
}

/// The number of the last migration of a database without recorded numbers: it has the columns of the migrations up to that one.
fn number_by_columns(migrations: &[Migration], has_column: impl Fn(&str, &str) -> Result<bool>) -> Result<usize> {
    let mut number = 0;
    for Migration { adds: (table, column), .. } in migrations {
        if !has_column(table, column)? {
            break;
        }
        number += 1;
    }
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(migrations: &[Migration], columns: &[(&str, &str)], expect: usize) {
        let number = number_by_columns(migrations, |table, column| Ok(columns.contains(&(table, column)))).unwrap();
        assert_eq!(number, expect, "{columns:?}");
    }

    #[test]
    fn the_columns_of_a_database_of_before_tell_its_number() {
        let history = |layout: usize| {
            let added: [&[&str]; 4] = [
                &["id", "at", "prompt", "ending", "bytes"],
                &["sought", "pinned", "forgotten_at"],
                &["gist"],
                &["document_start"],
            ];
            added[..layout].concat().into_iter().map(|column| ("runs", column)).collect::<Vec<_>>()
        };
        for layout in 0..=4 {
            check(HISTORY, &history(layout), layout);
        }
        // The documents' table alone is what a first run left that could not be stored.
        check(HISTORY, &[("parts", "document")], 0);
        check(SHARES, &[], 0);
        check(SHARES, &[("shares", "document"), ("shares", "part"), ("shares", "bytes")], 1);
    }

    #[test]
    fn every_migration_adds_the_column_that_tells_its_number() {
        for Migration { adds: (table, column), sql, .. } in HISTORY.iter().chain(SHARES) {
            let [create, alter] = [format!(" {table} ("), format!("ALTER TABLE {table} ADD COLUMN {column} ")];
            assert!(sql.contains(&alter) || sql.contains(&create) && sql.contains(&format!(" {column} ")), "{sql}");
        }
    }
}
