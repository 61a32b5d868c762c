//! Petri: a playground for code in isolation.
//!
//! One crate that runs twice: with `ssr` it is the Worker, with `hydrate` the page. With `runtime` alone it is the library
//! behind both. Without a feature it is the pure rooms, which any machine can test.
//!
//! As a library: an [`ExecuteRequest`] is what a person asks for, with the fields of the JSON API. Read as an [`Execution`]
//! it is within its bounds, or refused with an [`Error`] that names the field. An `IsolatedRuntime` runs it for a `Tenant`
//! and comes back with an [`ExecutionResult`], which `report` and everything below it calls a
//! [`Report`](report::Report), or tells it as a stream of [`Event`]s.

// The types of views nest deeper than the compiler follows by itself.
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

/// Brings the server-rendered page to life; called once by the page's script.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(ui::App);
}
