//! Documents in a Durable Object's SQLite: text of any length, kept in parts, since a row may hold 2 MB at most.
//! <https://developers.cloudflare.com/durable-objects/platform/limits/>

use worker::{Error, Result, SqlStorage, SqlStorageValue};

/// Bytes in a part; far enough below the bound of a row.
const PART_BYTES: usize = 1024 * 1024;

/// A table of documents, each under a key of its own.
#[derive(Clone)]
pub struct Documents {
    sql: SqlStorage,
    table: &'static str,
    key: &'static str,
}

impl Documents {
    /// Documents under numbers, in the table `parts`.
    pub fn numbered(sql: SqlStorage) -> Self {
        Self { sql, table: "parts", key: "document INTEGER" }
    }

    /// Documents under names, in the table `shares`. `scripts/shares.mjs` writes the same table.
    pub fn named(sql: SqlStorage) -> Self {
        Self { sql, table: "shares", key: "document TEXT" }
    }

    /// Makes the table, if it is not there.
    pub fn create_table(&self) -> Result<()> {
        let Self { table, key, .. } = self;
        let query = format!(
            "CREATE TABLE IF NOT EXISTS {table} (
                {key} NOT NULL,
                part INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (document, part)
            )"
        );
        self.sql.exec(&query, None).map(drop)
    }

    /// Whether anything was ever kept in this object. An object that was only asked stays empty.
    pub fn has_table(&self) -> Result<bool> {
        let query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?";
        Ok(self.sql.exec(query, vec![self.table.into()])?.raw().next().is_some())
    }

    /// Keeps a document under a key that has none yet.
    pub fn put(&self, document: impl Into<SqlStorageValue>, text: &str) -> Result<()> {
        let document = document.into();
        let query = format!("INSERT INTO {} (document, part, bytes) VALUES (?, ?, ?)", self.table);
        for (part, bytes) in (0_i64..).zip(text.as_bytes().chunks(PART_BYTES)) {
            self.sql.exec(&query, vec![document.clone(), part.into(), bytes.to_vec().into()])?;
        }
        Ok(())
    }

    /// The document under a key.
    pub fn get(&self, document: impl Into<SqlStorageValue>) -> Result<Option<String>> {
        let query = format!("SELECT bytes FROM {} WHERE document = ? ORDER BY part", self.table);
        let rows = self.sql.exec(&query, vec![document.into()])?;
        let mut text = Vec::new();
        for row in rows.raw() {
            match row?.pop() {
                Some(SqlStorageValue::Blob(bytes)) => text.extend(bytes),
                other => return Err(Error::RustError(format!("a part of a document is {other:?}"))),
            }
        }
        if text.is_empty() {
            return Ok(None);
        }
        String::from_utf8(text).map(Some).map_err(|error| Error::RustError(error.to_string()))
    }

    /// Removes the document under a key.
    pub fn delete(&self, document: impl Into<SqlStorageValue>) -> Result<()> {
        let query = format!("DELETE FROM {} WHERE document = ?", self.table);
        self.sql.exec(&query, vec![document.into()]).map(drop)
    }
}
