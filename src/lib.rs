//! Petri: a playground for code in isolation.
//!
//! One crate that runs twice: with `ssr` it is the Worker, with `hydrate` the page. With `runtime` alone it is the library
//! behind both. Without a feature it is the pure rooms, which any machine can test.

pub mod error;
pub mod program;
pub mod report;
pub mod runtime;

#[cfg(feature = "compiler")]
pub mod compiler;

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
