//! Why a field of the form was refused.

use super::settings::said;
use super::state::State;
use crate::program::Setting;
use leptos::prelude::*;

/// Why the field under this path was refused, if it was.
pub fn refused(state: State, field: &str) -> Option<String> {
    state.failure.with(|failure| {
        let error = failure.as_ref().filter(|error| error.field() == Some(field))?;
        Some(error.message().to_owned())
    })
}

/// Why a setting was refused, or a part of it, if one was.
pub fn refused_within(state: State, setting: Setting) -> Option<String> {
    state.failure.with(|failure| {
        let error = failure.as_ref().filter(|error| error.field().is_some_and(|field| setting.is_named_by(field)))?;
        Some(said(error))
    })
}
