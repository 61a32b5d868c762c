//! A module in the form.

use leptos::prelude::*;

/// A module in the form.
#[derive(Debug, Clone)]
pub struct OpenModule {
    /// Its name, by which lists know it.
    pub name: String,
    /// Its source, as it stands in its field.
    pub source: ArcRwSignal<String>,
}

impl OpenModule {
    /// One of this name and source.
    pub fn new(name: String, source: String) -> Self {
        Self { name, source: ArcRwSignal::new(source) }
    }

    /// The name of its field, which the posted form is read by.
    pub fn field(&self) -> String {
        format!("module:{}", self.name)
    }

    /// The id of an element that belongs to it, by the element's part in the page. Ids hold no spaces, names may.
    pub fn element(&self, part: &str) -> String {
        element(&self.name, part)
    }
}

/// As [`OpenModule::element`], for a module of this name.
pub fn element(name: &str, part: &str) -> String {
    format!("{part}:{}", form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>())
}
