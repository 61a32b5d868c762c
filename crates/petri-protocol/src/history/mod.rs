//! Runs as they are stored and listed: their ids, records and summaries.

mod deleted_runs;
mod outcome_summary;
mod page;
mod record;
mod result_summary;
mod run_id;
mod run_summary;
mod run_update;
mod search;

pub use crate::shorten::excerpt;
pub use deleted_runs::{DeletedRuns, UNDO_MS};
pub use outcome_summary::OutcomeSummary;
pub use page::RunPage;
pub use record::{RunRecord, StoredRun};
pub use result_summary::result_summary;
pub use run_id::RunId;
pub use run_summary::RunSummary;
pub use run_update::{JsonLines, RunUpdate};
pub use search::searchable;
