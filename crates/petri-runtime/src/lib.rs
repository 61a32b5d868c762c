//! Runs a program in an isolate of its own and reports everything it did: its response, console, errors, network attempts and
//! timings.
//!
//! For Workers written in Rust on Cloudflare's runtime. The isolates come from a Worker Loader binding, `worker_loaders` in the
//! Worker's configuration:
//!
//! ```no_run
//! use petri_runtime::{ExecuteRequest, Execution, ExecutionResult, IsolatedRuntime, Tenant, WorkerLoader};
//!
//! async fn shout(env: &worker::Env) -> Result<ExecutionResult, Box<dyn std::error::Error>> {
//!     let loader: WorkerLoader = env.get_binding("LOADER")?;
//!     let request = ExecuteRequest {
//!         prompt: "hello".to_owned(),
//!         ..ExecuteRequest::of("export const run = (prompt) => prompt.toUpperCase();")
//!     };
//!     let execution = Execution::try_from(request)?;
//!     Ok(IsolatedRuntime::new(loader).execute(&execution, &Tenant::Anonymous).await)
//! }
//! ```
//!
//! - An [`ExecuteRequest`] has the fields of the JSON API. It converts to an [`Execution`], which is within all bounds, or is refused
//!   with an [`Error`] that names the field.
//! - [`IsolatedRuntime::execute`] runs it for a [`Tenant`] and returns an [`ExecutionResult`]. It cannot fail: what goes wrong in a
//!   program is data in the result.
//! - [`IsolatedRuntime::stream`] yields the run's [`Event`]s as they happen.
//! - A Worker that offers its programs network calls [`outbound`] first in its fetch event.
//!
//! The types of these values are in [`protocol`]; the Worker Loader itself is bound in [`loader`].

#![warn(missing_docs)]

mod assembly;
mod call;
mod check;
mod code;
mod compilations;
mod definition;
mod egress_policy;
mod excerpt;
mod frames;
mod isolate;
mod isolate_pool;
mod isolated;
mod journal;
mod lease;
pub mod loader;
mod locations;
mod mentions;
mod outbound;
mod outcome;
mod plan;
mod run;
mod subrequest_log;
mod transcript;
mod within;

pub use check::check;
pub use egress_policy::{EgressPolicy, NetworkBounds};
pub use isolated::{IsolatedRuntime, Tenant};
pub use journal::named_isolate_count;
pub use loader::WorkerLoader;
pub use outbound::{outbound, prop, relay};
pub use petri_protocol as protocol;
pub use petri_protocol::Error;
pub use petri_protocol::program::{ExecuteRequest, Execution};
pub use petri_protocol::report::{Event, Report as ExecutionResult};
pub use within::within;

/// The console calls in the frames of a harness, for the comparison of Petri's console with Node's (tests/console). Not part of
/// the library.
#[doc(hidden)]
pub fn console_lines(frames: &[u8]) -> Vec<protocol::report::ConsoleLine> {
    let (mut decoder, mut transcript) = (frames::Decoder::default(), transcript::Transcript::new(0));
    let events = decoder.push(frames).into_iter().filter_map(|frame| transcript.take(frame));
    let line = |event| if let Event::Console(line) = event { Some(line) } else { None };
    events.filter_map(line).collect()
}

#[cfg(test)]
mod console_text_tests;
#[cfg(test)]
mod harness_tests;
#[cfg(test)]
mod hostile_frames_tests;
