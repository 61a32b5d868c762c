//! Documents in a Durable Object's SQLite: bytes of any length, stored in parts, since a row holds 2 MB at most.
//! <https://developers.cloudflare.com/durable-objects/platform/limits/>

use worker::{Error, Result, SqlStorage, SqlStorageValue};

/// The size of a part, bytes, well below the bound of a row.
const PART_BYTES: usize = 1024 * 1024;

/// A table of documents by key.
#[derive(Clone)]
pub(crate) struct Documents {
    sql: SqlStorage,
    table: &'static str,
}

impl Documents {
    /// Documents with integer keys, in the table `parts`.
    pub(crate) fn numbered(sql: SqlStorage) -> Self {
        Self { sql, table: "parts" }
    }

    /// Documents with text keys, in the table `shares`. `scripts/serve/shares.mjs` writes to the same table.
    pub(crate) fn named(sql: SqlStorage) -> Self {
        Self { sql, table: "shares" }
    }

    /// Stores a document under a key that has none yet.
    pub(crate) fn put(&self, document: impl Into<SqlStorageValue>, bytes: &[u8]) -> Result<()> {
        let document = document.into();
        let query = format!("INSERT INTO {} (document, part, bytes) VALUES (?, ?, ?)", self.table);
        for (part, bytes) in (0_i64..).zip(bytes.chunks(PART_BYTES)) {
            self.sql.exec(&query, vec![document.clone(), part.into(), bytes.to_vec().into()])?;
        }
        Ok(())
    }

    /// The document under a key; nothing if there is none.
    pub(crate) fn get(&self, document: impl Into<SqlStorageValue>) -> Result<Vec<u8>> {
        let query = format!("SELECT bytes FROM {} WHERE document = ? ORDER BY part", self.table);
        let rows = self.sql.exec(&query, vec![document.into()])?;
        let mut document = Vec::new();
        for row in rows.raw() {
            match row?.pop() {
                Some(SqlStorageValue::Blob(bytes)) => document.extend(bytes),
                other => return Err(Error::RustError(format!("a part of a document is {other:?}"))),
            }
        }
        Ok(document)
    }

    /// Deletes the documents that belong to no row of `table`: a document's key is the id of its row.
    pub(crate) fn delete_orphans(&self, table: &str) -> Result<()> {
        let query = format!("DELETE FROM {} WHERE document NOT IN (SELECT id FROM {table})", self.table);
        self.sql.exec(&query, None).map(drop)
    }
}

/// The text of a document; `None` for one that is not there.
pub(crate) fn text(document: Vec<u8>) -> Result<Option<String>> {
    if document.is_empty() {
        return Ok(None);
    }
    String::from_utf8(document).map(Some).map_err(|error| Error::RustError(error.to_string()))
}
