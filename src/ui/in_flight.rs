//! What the page asks of the server, and which of its answers still counts.

/// What the server is being asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InFlightRequest {
    /// To run the program.
    Run,
    /// To bring back a run or a share.
    Open,
}

/// The ticket of an in_flight. An answer that comes after a later errand was begun no longer changes what is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestId(pub(super) u64);
