//! The data a page loads with: loaded on the server, sent to the browser inside the document.

use crate::gallery::{EXAMPLES, Example};
use crate::routes::Address;
use petri_protocol::Error;
use petri_protocol::history::{RunPage, RunRecord};
use petri_protocol::program::ExecuteRequest;
use serde::{Deserialize, Serialize};

/// Everything a page shows at first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Arrival {
    /// The request in the form.
    #[serde(rename = "execute")]
    pub(crate) request: ExecuteRequest,
    /// The run that is displayed.
    pub(crate) run: Option<RunRecord>,
    /// Whether the program was opened from a share.
    pub(crate) shared: bool,
    /// A page of the visitor's runs.
    pub(crate) recent: RunPage,
    /// Whether `recent` is not the newest page.
    pub(crate) paged: bool,
    /// The query that `recent` was selected by.
    #[serde(rename = "find")]
    pub(crate) query: String,
    /// The error to show, such as a refused form.
    pub(crate) failure: Option<Error>,
    /// The invalid text of settings, by their paths.
    #[serde(default, rename = "typed", skip_serializing_if = "Vec::is_empty")]
    pub(crate) invalid_settings: Vec<(String, String)>,
    /// The origin Petri is served from: `https://petri.example`. Empty where it is not known.
    pub(crate) origin: String,
}

/// The page that is being rendered; the Worker provides it as context.
#[derive(Debug, Clone)]
pub(crate) struct Arrived {
    /// The page's address.
    pub(crate) address: Address,
    /// The page's data; `None` where the address holds nothing.
    pub(crate) arrival: Option<Arrival>,
}

/// The origin Petri is served from; the Worker provides it as context.
#[derive(Debug, Clone)]
pub(crate) struct Origin(pub(crate) String);

/// The program and prompt of a first visit.
pub(crate) fn first() -> ExecuteRequest {
    EXAMPLES.first().map(Example::request).unwrap_or_default()
}

/// Replaces a program's prompt with that of the link, if there is one.
pub(crate) fn with_prompt(request: ExecuteRequest, prompt: Option<String>) -> ExecuteRequest {
    match prompt {
        Some(prompt) => ExecuteRequest { prompt, ..request },
        None => request,
    }
}

/// The request of the example with this slug.
///
/// # Errors
/// [`ErrorKind::NotFound`] for an unknown slug.
pub(crate) fn open_example(slug: &str) -> Result<ExecuteRequest, Error> {
    Example::find(slug).map(Example::request).ok_or_else(|| Error::not_found("there is no such example"))
}
