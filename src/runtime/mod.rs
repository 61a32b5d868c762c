//! The library: program in, report out.
//!
//! An [`IsolatedRuntime`] runs a program in an isolate of its own, made on the spot by the platform's Worker Loader, and
//! tells everything it did. It never fails for what a program does: that is data, in the [`Report`](crate::report::Report).
//!
//! A run travels as plain data through the pure modules here ([`code`] before the platform's call, [`frames`] and
//! [`transcript`] after it), so that only `loader`, `definition` and `run` need a Worker to be tried.

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
pub use journal::names_in_use;
#[cfg(feature = "runtime")]
pub use loader::{Entrypoint, EntrypointOptions, NamedWorker, WorkerLoader, WorkerStub};
#[cfg(feature = "runtime")]
pub use outbound::{outbound, prop};
