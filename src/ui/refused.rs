//! Why a field of the form was refused.

use super::settings::message_of;
use super::state::State;
use leptos::prelude::*;
use petri_protocol::program::Setting;

/// The error message for the field under this path, if there is one.
pub(crate) fn refusal_of(state: State, field: &str) -> Option<String> {
    state.failure.with(|failure| {
        let error = failure.as_ref().filter(|error| error.field() == Some(field))?;
        Some(error.message().to_owned())
    })
}

/// The error message for a setting or a part of it, if there is one.
pub(crate) fn refusal_within(state: State, setting: Setting) -> Option<String> {
    state.failure.with(|failure| {
        let error = failure.as_ref().filter(|error| error.field().is_some_and(|field| setting.is_named_by(field)))?;
        Some(message_of(error))
    })
}
