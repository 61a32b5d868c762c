//! A module in the form.

use crate::routes::FormField;
use leptos::prelude::*;

/// A module in the form.
#[derive(Debug, Clone)]
pub(crate) struct OpenModule {
    /// The module's name: the key of its rows in lists.
    pub(crate) name: String,
    /// The source in the module's field.
    pub(crate) source: ArcRwSignal<String>,
}

impl OpenModule {
    /// A module with this name and source.
    pub(crate) fn new(name: String, source: String) -> Self {
        Self { name, source: ArcRwSignal::new(source) }
    }

    /// The name of the module's form field.
    pub(crate) fn field(&self) -> String {
        FormField::Module(&self.name).name()
    }

    /// The id of one of the module's elements; `part` says which. Names are encoded, because ids hold no spaces.
    pub(crate) fn element(&self, part: &str) -> String {
        element(&self.name, part)
    }
}

/// As [`OpenModule::element`], by the module's name.
pub(crate) fn element(name: &str, part: &str) -> String {
    format!("{part}:{}", form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>())
}
