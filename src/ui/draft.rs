//! A draft: text of the form that differs from the program it was filled with. `shelf` decides which drafts are stored and
//! where, `keep` connects that with the state of the page.

mod keep;
mod shelf;

pub use keep::{begin_anew, discard, keep, offer, restore, settle, take_home, waits};
pub use shelf::DraftStorage;

use crate::program::ExecuteRequest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest draft that is stored, bytes of JSON.
pub const BYTES_MAX: usize = 2 * 1024 * 1024;

/// The version of the stored form. Version 1 had `execute` alone.
const VERSION: u32 = 2;

/// Unsaved text of the form.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Draft {
    version: u32,
    /// Which draft it is among those of all tabs.
    #[serde(default)]
    pub line: Line,
    /// When it was stored last, milliseconds since 1970.
    #[serde(default)]
    pub at: f64,
    /// The address whose program was edited: `/`, `/runs/1`, `/s/…`, `/examples/…`.
    #[serde(default)]
    pub address: String,
    /// Whether that program is a stranger's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
    /// What the form asks for.
    pub execute: ExecuteRequest,
    /// The fields of settings whose text is not valid, and so not part of `execute`: path of the setting, text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub typed: BTreeMap<String, String>,
}

/// The identity of a draft while it is edited, stored or replaced.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Line {
    /// A random name, by which the drafts of several tabs are told apart; empty until the draft is stored.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The draft of another tab it began with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<DraftOrigin>,
    /// The text that was stored last under `id`. Another text there is a duplicated tab's.
    #[serde(skip)]
    text: Option<String>,
    /// The address under which the tab's storage has it.
    #[serde(skip)]
    stored_at: Option<String>,
    /// This page found it stored, and has not stored it since.
    #[serde(skip)]
    found: bool,
}

/// A draft of another tab, as it was when it was taken over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct DraftOrigin {
    id: String,
    at: f64,
}

impl Draft {
    /// A draft of what the form holds.
    pub fn new(
        line: Line,
        address: String,
        shared: bool,
        execute: ExecuteRequest,
        typed: BTreeMap<String, String>,
    ) -> Self {
        Self { version: VERSION, line, at: 0.0, address, shared, execute, typed }
    }

    /// Whether both hold the same text, whatever they are called.
    pub fn reads_as(&self, other: &Self) -> bool {
        self.execute == other.execute && self.typed == other.typed
    }

    /// The stored form. `None` where it is longer than [`BYTES_MAX`].
    fn write(&self) -> Option<String> {
        // Strings, numbers and maps with string keys always serialise.
        serde_json::to_string(self).ok().filter(|text| text.len() <= BYTES_MAX)
    }

    /// Reads the stored form. `None` for anything else, and for a version that is not known.
    fn read(text: &str) -> Option<Self> {
        if text.len() > BYTES_MAX {
            return None;
        }
        let mut draft: Self = serde_json::from_str(text).ok()?;
        match draft.version {
            1 => draft.address = "/".to_owned(),
            VERSION => {}
            _ => return None,
        }
        draft.version = VERSION;
        // A program without a module of text would leave nothing to type into.
        let any = draft.execute.modules.iter().flatten().any(|(_, module)| module.as_text().is_some());
        any.then_some(draft)
    }
}

#[cfg(test)]
#[path = "draft/tests.rs"]
mod tests;
