//! The page's request to the server that is in flight, and its id.

/// What the page waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InFlightRequest {
    /// A run of the program.
    Run,
    /// The program of a run, share or example to open.
    Open,
}

/// Identifies a request. An answer changes what is displayed only if no later request was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RequestId(pub(crate) u64);
