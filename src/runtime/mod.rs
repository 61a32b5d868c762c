//! The runtime library: takes a program, returns a report.
//!
//! An [`IsolatedRuntime`] runs a program in its own isolate, created through the platform's Worker Loader, and reports
//! everything the program did. A failing program is not an error of the library: the failure is data in the
//! [`Report`](crate::report::Report).
//!
//! Most modules are pure and pass a run along as plain data ([`code`] before the platform's call, [`frames`] and
//! [`transcript`] after it). Only `loader`, `definition` and `run` need a Worker to be tested.

pub mod code;
pub mod compilations;
pub mod egress_policy;
pub mod excerpt;
pub mod failure;
pub mod frames;
pub mod isolate;
pub mod isolate_pool;
pub mod locations;
pub mod subrequest_log;
pub mod transcript;

#[cfg(feature = "runtime")]
mod assembly;
#[cfg(feature = "runtime")]
mod definition;
#[cfg(feature = "runtime")]
mod isolated;
#[cfg(feature = "runtime")]
mod journal;
#[cfg(feature = "runtime")]
mod loader;
#[cfg(feature = "runtime")]
mod outbound;
#[cfg(feature = "runtime")]
mod run;

#[cfg(feature = "runtime")]
pub use definition::{Definition, GlobalOutbound, LoaderModule, ResourceLimits};
#[cfg(feature = "runtime")]
pub use isolated::{IsolatedRuntime, Tenant};
#[cfg(feature = "runtime")]
pub use journal::named_isolate_count;
#[cfg(feature = "runtime")]
pub use loader::{Entrypoint, EntrypointOptions, NamedWorker, WorkerLoader, WorkerStub};
#[cfg(feature = "runtime")]
pub use outbound::{outbound, prop};
