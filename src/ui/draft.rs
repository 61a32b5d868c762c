//! A draft: unsaved content of the form. `store` decides which drafts are stored and where.

mod store;

pub(crate) use store::{BROWSER_DRAFTS, DraftStorage};

use petri_protocol::program::ExecuteRequest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest draft that is stored, bytes of JSON.
pub(crate) const BYTES_MAX: usize = 2 * 1024 * 1024;

/// The version of the stored format. Version 1 had `execute` alone.
const VERSION: u32 = 2;

/// Unsaved content of the form.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Draft {
    version: u32,
    /// Tells the draft from those of other tabs.
    #[serde(default, rename = "line")]
    pub(crate) identity: DraftIdentity,
    /// When the draft was stored last, milliseconds since 1970.
    #[serde(default)]
    pub(crate) at: f64,
    /// The path of the page whose program was edited: `/`, `/runs/1`, `/s/…`, `/examples/…`.
    #[serde(default)]
    pub(crate) address: String,
    /// Whether that program came from a share.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) shared: bool,
    /// The request in the form.
    #[serde(rename = "execute")]
    pub(crate) request: ExecuteRequest,
    /// The invalid text of settings, which is not part of `request`, by their paths.
    #[serde(default, rename = "typed", skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) invalid_settings: BTreeMap<String, String>,
}

/// The identity of a draft, and what this tab knows of its stored copies.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct DraftIdentity {
    /// A random id that tells the drafts of several tabs apart; empty until the draft is stored.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) id: String,
    /// The draft of another tab that this one was copied from.
    #[serde(default, rename = "from", skip_serializing_if = "Option::is_none")]
    origin: Option<DraftOrigin>,
    /// The text that this tab stored last under `id`. A different stored text was written by a duplicated tab.
    #[serde(skip)]
    stored_text: Option<String>,
    /// The path under which the tab's storage holds the draft.
    #[serde(skip)]
    stored_at: Option<String>,
    /// Whether the draft was loaded from the tab's storage and not stored since.
    #[serde(skip)]
    just_loaded: bool,
}

impl DraftIdentity {
    /// Whether this tab's storage holds the draft.
    pub(crate) fn is_stored(&self) -> bool {
        self.stored_at.is_some()
    }

    /// The identity of the next draft of this tab, once the draft is removed.
    pub(crate) fn of_next(self) -> Self {
        Self { id: self.id, ..Self::default() }
    }
}

/// The version of another tab's draft that was copied.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct DraftOrigin {
    id: String,
    at: f64,
}

impl Draft {
    /// A draft with the content of the form.
    pub(crate) fn new(
        identity: DraftIdentity,
        address: String,
        shared: bool,
        request: ExecuteRequest,
        invalid_settings: BTreeMap<String, String>,
    ) -> Self {
        Self { version: VERSION, identity, at: 0.0, address, shared, request, invalid_settings }
    }

    /// Whether both drafts have the same content, whatever their identities.
    pub(crate) fn has_content_of(&self, other: &Self) -> bool {
        self.request == other.request && self.invalid_settings == other.invalid_settings
    }

    /// The stored text; `None` if it is longer than [`BYTES_MAX`].
    fn write(&self) -> Option<String> {
        // Strings, numbers and maps with string keys always serialise.
        serde_json::to_string(self).ok().filter(|text| text.len() <= BYTES_MAX)
    }

    /// Parses a stored text. `None` for anything else, and for an unknown version.
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
        // A program without a text module would leave nothing to edit.
        let is_editable = draft.request.modules.iter().flatten().any(|(_, module)| module.as_text().is_some());
        is_editable.then_some(draft)
    }
}

#[cfg(test)]
#[path = "draft/tests.rs"]
mod tests;
