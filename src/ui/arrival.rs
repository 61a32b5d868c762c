//! The data a page loads with: loaded on the server, sent to the browser inside the document.

use super::address::Address;
use crate::error::Error;
use crate::gallery::{EXAMPLES, Example};
use crate::program::ExecuteRequest;
use crate::report::{RunPage, RunRecord};
use serde::{Deserialize, Serialize};

/// Everything a page shows at first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Arrival {
    /// The request in the form.
    #[serde(rename = "execute")]
    pub request: ExecuteRequest,
    /// The run that is displayed.
    pub run: Option<RunRecord>,
    /// Whether the program was opened from a share.
    pub shared: bool,
    /// A page of the visitor's runs.
    pub recent: RunPage,
    /// Whether `recent` is not the newest page.
    pub paged: bool,
    /// The query that `recent` was selected by.
    #[serde(rename = "find")]
    pub query: String,
    /// The error to show, such as a refused form.
    pub failure: Option<Error>,
    /// The invalid text of settings, by their paths.
    #[serde(default, rename = "typed", skip_serializing_if = "Vec::is_empty")]
    pub invalid_settings: Vec<(String, String)>,
    /// The origin Petri is served from: `https://petri.example`. Empty where it is not known.
    pub origin: String,
}

/// The page that is being rendered; the Worker provides it as context.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// The page's address.
    pub address: Address,
    /// The page's data; `None` where the address holds nothing.
    pub arrival: Option<Arrival>,
}

/// The origin Petri is served from; the Worker provides it as context.
#[derive(Debug, Clone)]
pub struct Origin(pub String);

/// The program and prompt of a first visit.
pub fn first() -> ExecuteRequest {
    EXAMPLES.first().map(Example::execute).unwrap_or_default()
}

/// Replaces a program's prompt with that of the link, if there is one.
pub fn with_prompt(request: ExecuteRequest, prompt: Option<String>) -> ExecuteRequest {
    match prompt {
        Some(prompt) => ExecuteRequest { prompt, ..request },
        None => request,
    }
}

/// The request of the example with this slug.
///
/// # Errors
/// [`Error::NotFound`] for an unknown slug.
pub fn open_example(slug: &str) -> Result<ExecuteRequest, Error> {
    Example::find(slug).map(Example::execute).ok_or_else(|| Error::not_found("there is no such example"))
}
