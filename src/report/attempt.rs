//! What a program tried to reach, as the host saw it: the program has no say in it.

use serde::{Deserialize, Serialize};

/// One attempt to reach something: a request, or one hop of it where it was redirected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The request's method.
    pub method: String,
    /// Its URL, without a user's name, password and fragment; the beginning of one that is very long.
    pub url: String,
    /// Whether it was let out.
    pub allowed: bool,
    /// The status it was answered with; none for one that was refused, that failed, or that was open when the run ended.
    pub status: Option<u16>,
    /// Why it was refused, or how it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An attempt in the story of a run. One that is let out can come twice: when it is made, and when it is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberedAttempt {
    /// Which of the run's attempts it is, from 1.
    pub number: u32,
    /// What is known of it by now.
    #[serde(flatten)]
    pub attempt: Attempt,
}
