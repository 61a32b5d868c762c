//! The kind of outcome of a run in a list.

use crate::report::{Outcome, Report, ResponseReport, StopReason};
use serde::{Deserialize, Serialize};

/// The kind of outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeSummary {
    /// The program returned a plain value or a response with a status below 400.
    Ok,
    /// The program returned a response with a status of 400 or more.
    ErrorStatus(u16),
    /// The program threw.
    Threw,
    /// The run was stopped.
    Stopped(StopReason),
    /// The program was refused and never ran.
    Refused,
}

impl OutcomeSummary {
    /// The kind of outcome of a report.
    pub fn of(report: &Report) -> Self {
        match (&report.outcome, &report.response) {
            (Outcome::Returned, Some(ResponseReport { head, .. })) if head.status >= 400 => {
                Self::ErrorStatus(head.status)
            }
            (Outcome::Returned, _) => Self::Ok,
            (Outcome::Threw { .. }, _) => Self::Threw,
            (Outcome::Stopped { reason, .. }, _) => Self::Stopped(*reason),
            (Outcome::Refused { .. }, _) => Self::Refused,
        }
    }
}
