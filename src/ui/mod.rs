//! The page: components, and their state in one place.
//!
//! Components take data and callbacks. They reach the server only through `api` and the browser's own powers only
//! through `browser`; what strangers wrote reaches the document only as text.

mod about;
pub mod address;
mod alive;
mod app;
pub mod arrival;
mod bench;
mod caption;
mod check;
mod copied;
mod dish;
mod draft;
mod editor;
#[cfg(feature = "ssr")]
pub mod embed;
mod errand;
mod failures;
mod field;
mod gallery;
mod keeping;
mod keys;
mod live;
mod masthead;
mod modules;
mod not_found;
mod notice;
mod output;
mod playground;
mod program_form;
mod recent;
mod refusal;
mod refused;
mod running;
mod settings;
mod share;
mod shell;
mod state;
mod time;
mod traversal;
mod words;

pub use app::App;
pub use refusal::refusal;
pub use shell::{PKG, shell};

#[cfg(test)]
mod tests;
