//! The entries of the subrequest log, recorded by the host: a program cannot change them.

use serde::{Deserialize, Serialize};

/// One attempted subrequest: a request, or one hop of a redirected request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The request's method.
    pub method: String,
    /// The URL without user name, password and fragment; a very long URL is cut.
    pub url: String,
    /// Whether the egress policy allowed it.
    pub allowed: bool,
    /// The status of the response; `None` if the request was refused, failed, or was still open when the run ended.
    pub status: Option<u16>,
    /// Why the request was refused or failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An attempt as an event of a run. An allowed attempt can be reported twice: when it is made and when its response arrives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberedAttempt {
    /// The number of the attempt in its run, from 1.
    pub number: u32,
    /// The attempt as known so far.
    #[serde(flatten)]
    pub attempt: Attempt,
}
