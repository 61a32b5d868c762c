//! A run in a list, and the order of a list.

use super::{OutcomeSummary, RunId, RunRecord, result_summary};
use crate::shorten::excerpt;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// A run in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunSummary {
    /// The run's number.
    pub id: RunId,
    /// The start of the run, milliseconds since 1970.
    pub at: f64,
    /// The first characters of the prompt, on one line.
    pub prompt: String,
    /// The kind of outcome.
    #[serde(rename = "ending")]
    pub outcome: OutcomeSummary,
    /// The result on one line; see [`result_summary`].
    #[serde(default, rename = "gist", skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Whether the visitor pinned it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
}

impl RunSummary {
    /// The summary of a stored run.
    pub fn of(run: &RunRecord) -> Option<Self> {
        let RunRecord { id, at, request, report } = run;
        Some(Self {
            id: (*id)?,
            at: *at,
            prompt: excerpt(&request.prompt),
            outcome: OutcomeSummary::of(report),
            summary: result_summary(report),
            pinned: false,
        })
    }

    /// The sort key of a list: pinned runs first, each part newest first.
    pub fn sort_key(&self) -> (bool, Reverse<RunId>) {
        (!self.pinned, Reverse(self.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pinned_runs_stand_first_and_newer_ones_before_older_ones() {
        let run = |id, pinned| RunSummary {
            id: RunId(id),
            at: 0.0,
            prompt: String::new(),
            outcome: OutcomeSummary::Ok,
            summary: String::new(),
            pinned,
        };
        let mut runs = [run(1, true), run(4, false), run(2, false), run(3, true)];
        runs.sort_by_key(RunSummary::sort_key);
        assert_eq!(runs.map(|run| run.id.0), [3, 1, 4, 2]);
    }
}
