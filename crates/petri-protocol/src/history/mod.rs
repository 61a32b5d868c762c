//! Runs as they are stored and listed: their ids, records and summaries.

mod record;
mod run_update;
mod summary;

pub use crate::shorten::excerpt;
pub use record::{
    DeletedRuns, OutcomeSummary, RunId, RunPage, RunRecord, RunSummary, ShareLink, StoredRun, UNDO_MS, searchable,
};
pub use run_update::{JsonLines, RunUpdate};
