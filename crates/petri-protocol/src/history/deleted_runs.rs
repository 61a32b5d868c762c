//! Deleted runs, and how long they can be restored.

use super::run_id::parse_number;
use serde::{Deserialize, Serialize};

/// How long a deletion can be undone, milliseconds; then the runs are purged.
pub const UNDO_MS: u64 = 5 * 60 * 1000;

/// Runs that were deleted together; one undo restores all of them until they are purged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletedRuns {
    /// The time of the deletion, milliseconds since 1970; unique for a visitor.
    pub at: u64,
    /// The number of runs that undo restores.
    pub runs: u64,
}

impl DeletedRuns {
    /// Reads [`DeletedRuns::at`] from a URL.
    pub fn parse_at(text: &str) -> Option<u64> {
        parse_number(text)
    }
}
