//! The address of a share.

use serde::{Deserialize, Serialize};

/// A share, as a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareLink {
    /// The share's id.
    pub id: String,
    /// The absolute URL of the share's page.
    pub url: String,
    /// Warnings about the request: fields that were ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

impl ShareLink {
    /// The absolute URL of the program for an iframe in another page.
    pub fn embed_url(&self) -> String {
        let origin = self.url.strip_suffix(&format!("/s/{}", self.id)).unwrap_or_default();
        format!("{origin}/embed/{}", self.id)
    }
}
