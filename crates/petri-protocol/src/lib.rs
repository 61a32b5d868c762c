//! What Petri's library, JSON API and page exchange, as plain data.
//!
//! [`program`] has requests and programs: text is parsed into types that are always within their bounds, or refused with an
//! [`Error`] that names the field. [`report`] has what comes back, [`value`] the JavaScript values in it, and [`inspect`] their
//! text as Node prints it. [`history`] has runs as they are stored, and [`shorten`] cuts long texts. The crate is pure: no
//! platform, no clock, no randomness, and the same in every build.

#![warn(missing_docs)]

mod error;
mod field;
pub mod history;
pub mod inspect;
pub mod program;
pub mod report;
mod scalars;
pub mod shorten;
pub mod value;

pub use error::{Allow, Error, ErrorKind};
