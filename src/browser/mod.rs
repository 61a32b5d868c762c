//! What only a browser can do, behind one switch: real in the page, nothing on the server.
//!
//! The one room that names the DOM's globals. It knows nothing of programs, runs or the state of the page.

#[cfg(feature = "hydrate")]
mod enabled;
#[cfg(feature = "hydrate")]
pub use enabled::{Ticking, before_paint, copy, download, every, focus, now, pause, post, reveal, select, typed};

#[cfg(not(feature = "hydrate"))]
mod disabled;
#[cfg(not(feature = "hydrate"))]
pub use disabled::{Ticking, before_paint, copy, download, every, focus, now, pause, post, reveal, select, typed};
