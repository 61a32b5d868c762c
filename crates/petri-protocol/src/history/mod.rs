//! Runs as they are stored and listed: their ids, records and summaries.

mod record;
mod run_update;
mod summary;

pub use record::{
    DeletedRuns, OutcomeSummary, RunId, RunPage, RunRecord, RunSummary, ShareLink, StoredRun, UNDO_MS, excerpt,
    searchable,
};
pub use run_update::{JsonLines, RunUpdate};
