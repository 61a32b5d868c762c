//! What a page brings with it: loaded once on the server, carried to the browser inside the page.

use super::address::Address;
use crate::error::Error;
use crate::gallery::{EXAMPLES, Example};
use crate::program::ExecuteRequest;
use crate::report::{RunPage, RunRecord};
use serde::{Deserialize, Serialize};

/// Everything a page shows at first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Arrival {
    /// What stands in the form.
    pub execute: ExecuteRequest,
    /// The run that is shown.
    pub run: Option<RunRecord>,
    /// Whether the program was opened from a share.
    pub shared: bool,
    /// A page of the visitor's runs.
    pub recent: RunPage,
    /// Whether that page is not the newest one.
    pub paged: bool,
    /// What they were searched for.
    pub find: String,
    /// What went wrong on the way, if something did.
    pub failure: Option<Error>,
    /// What was typed into settings and is none of theirs, by their paths.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typed: Vec<(String, String)>,
    /// Where Petri is served from, as far as the server was told: `https://petri.example`.
    pub origin: String,
}

/// The page that is being made; the Worker provides it as context.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// Its address.
    pub address: Address,
    /// What it brings with it; `None` where its address holds nothing.
    pub arrival: Option<Arrival>,
}

/// Where Petri is served from; the Worker provides it as context.
#[derive(Debug, Clone)]
pub struct Origin(pub String);

/// The program and prompt of a first visit.
pub fn first() -> ExecuteRequest {
    EXAMPLES.first().map(Example::execute).unwrap_or_default()
}

/// A program with the prompt of the link, where it has one, in place of its own.
pub fn with_prompt(execute: ExecuteRequest, prompt: Option<String>) -> ExecuteRequest {
    match prompt {
        Some(prompt) => ExecuteRequest { prompt, ..execute },
        None => execute,
    }
}

/// The program of the gallery that has this slug.
///
/// # Errors
/// [`Error::NotFound`] for an unknown one.
pub fn open_example(slug: &str) -> Result<ExecuteRequest, Error> {
    Example::find(slug).map(Example::execute).ok_or_else(|| Error::not_found("there is no such example"))
}
