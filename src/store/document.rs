//! Documents in a Durable Object's SQLite: text of any length, kept in parts, since a row may hold 2 MB at most.
//! <https://developers.cloudflare.com/durable-objects/platform/limits/>

use worker::{Error, Result, SqlStorage, SqlStorageValue};

/// Bytes in a part; far enough below the bound of a row.
const PART_BYTES: usize = 1024 * 1024;

/// Makes the table, if it is not there.
pub fn create_table(sql: &SqlStorage) -> Result<()> {
    sql.exec(
        "CREATE TABLE IF NOT EXISTS parts (
            document INTEGER NOT NULL,
            part INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (document, part)
        )",
        None,
    )?;
    Ok(())
}

/// Whether anything was ever kept in this object. An object that was only asked stays empty, and costs nothing.
pub fn has_table(sql: &SqlStorage) -> Result<bool> {
    let cursor = sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'parts'", None)?;
    Ok(cursor.raw().next().is_some())
}

/// Keeps a document under a number that has none yet.
pub fn put(sql: &SqlStorage, document: i64, text: &str) -> Result<()> {
    for (part, bytes) in (0_i64..).zip(text.as_bytes().chunks(PART_BYTES)) {
        let values = vec![document.into(), part.into(), bytes.to_vec().into()];
        sql.exec("INSERT INTO parts (document, part, bytes) VALUES (?, ?, ?)", values)?;
    }
    Ok(())
}

/// The document under a number.
pub fn get(sql: &SqlStorage, document: i64) -> Result<Option<String>> {
    let rows = sql.exec("SELECT bytes FROM parts WHERE document = ? ORDER BY part", vec![document.into()])?;
    let mut text = Vec::new();
    for row in rows.raw() {
        match row?.pop() {
            Some(SqlStorageValue::Blob(bytes)) => text.extend(bytes),
            other => return Err(Error::RustError(format!("a part of document {document} is {other:?}"))),
        }
    }
    if text.is_empty() {
        return Ok(None);
    }
    String::from_utf8(text).map(Some).map_err(|error| Error::RustError(error.to_string()))
}

/// Forgets the document under a number.
pub fn delete(sql: &SqlStorage, document: i64) -> Result<()> {
    sql.exec("DELETE FROM parts WHERE document = ?", vec![document.into()])?;
    Ok(())
}
