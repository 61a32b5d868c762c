//! The library: program in, report out.
//!
//! An [`IsolatedRuntime`] runs a program in an isolate of its own, made on the spot by the platform's Worker Loader, and
//! tells everything it did. It never fails for what a program does: that is data, in the [`Report`](crate::report::Report).
//!
//! A run travels as plain data through the pure modules here ([`code`] before the platform's call, [`frames`] and
//! [`transcript`] after it), so that only `loader`, `definition` and `run` need a Worker to be tried.

pub mod attempts;
pub mod code;
pub mod compilations;
pub mod failure;
pub mod frames;
pub mod framing;
pub mod isolate;
pub mod names;
pub mod places;
pub mod reach;
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
pub use definition::{Definition, GlobalOutbound, Module, ResourceLimits};
#[cfg(feature = "runtime")]
pub use isolated::{IsolatedRuntime, Tenant};
#[cfg(feature = "runtime")]
pub use journal::names_in_use;
#[cfg(feature = "runtime")]
pub use loader::{Entrypoint, EntrypointOptions, NamedWorker, WorkerLoader, WorkerStub};
#[cfg(feature = "runtime")]
pub use outbound::{outbound, prop};
