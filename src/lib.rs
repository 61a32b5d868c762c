//! Petri: a playground for code in isolation.
//!
//! One crate for both sides: with the feature `ssr` it is the Worker, with `hydrate` the page. With `runtime` alone it is the
//! library behind both. Without features it has only the pure modules, which build on any machine.
//!
//! As a library: an [`ExecuteRequest`] has the fields of the JSON API. It converts to an [`Execution`], which is within all
//! bounds, or fails with an [`Error`] that names the field. An `IsolatedRuntime` runs the execution for a `Tenant` and returns
//! an [`ExecutionResult`] (inside the crate: [`Report`](report::Report)), or streams the run's [`Event`]s.

// The types of Leptos views nest deeper than the default limit.
#![recursion_limit = "256"]

#[cfg(feature = "compiler")]
pub mod compiler;
pub mod error;
#[cfg(feature = "page")]
pub mod gallery;
pub mod program;
pub mod report;
#[cfg(feature = "compiler")]
pub mod runtime;

pub use error::Error;
pub use program::{ExecuteRequest, Execution};
pub use report::{Event, Report as ExecutionResult};
#[cfg(feature = "runtime")]
pub use runtime::{IsolatedRuntime, Tenant, WorkerLoader};

#[cfg(feature = "page")]
pub mod api;
#[cfg(feature = "page")]
pub mod browser;
#[cfg(feature = "page")]
pub mod ui;

#[cfg(feature = "ssr")]
mod service;
#[cfg(feature = "ssr")]
mod store;
#[cfg(feature = "ssr")]
mod worker;

/// Hydrates the server-rendered page. The page's script calls this once.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(ui::App);
}
