//! The page: its components and their shared state.
//!
//! Components take data and callbacks. They call the server only through `api` and the browser only through `browser`.
//! Untrusted text reaches the document only as text.

mod about;
mod app;
pub(crate) mod arrival;
mod caption;
mod check;
mod copy_button;
mod dish;
mod draft;
mod draft_sync;
mod editor;
#[cfg(feature = "ssr")]
pub(crate) mod embed;
mod failures;
mod field;
mod field_errors;
mod gallery;
mod html;
mod hydrated;
mod keys;
mod labels;
mod live;
mod masthead;
mod modules;
mod navigation;
mod not_found;
mod notice;
mod output;
mod playground_page;
mod program_form;
mod recent;
mod refusal;
mod running;
mod setting_labels;
mod settings;
mod share;
mod shell;
mod state;
mod tabs;
mod time;

pub(crate) use app::App;
pub(crate) use refusal::refusal;
pub(crate) use shell::{PKG, shell};

#[cfg(test)]
mod tests;
