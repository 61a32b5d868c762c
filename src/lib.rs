//! Petri: a playground for code in isolation.
//!
//! One crate for both sides: with the feature `ssr` it is the Worker, with `hydrate` the page. It exports what the platform and
//! the browser call, and nothing else. The library for other Workers is the crate `petri-runtime`.

// The types of Leptos views nest deeper than the default limit.
#![recursion_limit = "256"]
#![allow(unreachable_pub, reason = "Leptos's macro makes every component `pub`")]

mod api;
#[cfg_attr(feature = "ssr", allow(dead_code, unused_imports, reason = "some of it is called by the page alone"))]
mod browser;
mod gallery;
#[cfg_attr(feature = "hydrate", allow(dead_code, unused_imports, reason = "some of it is called by the Worker alone"))]
mod routes;
#[cfg_attr(feature = "hydrate", allow(dead_code, unused_imports, reason = "some of it is called by the Worker alone"))]
mod ui;

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
