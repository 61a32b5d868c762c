//! Why a field of the form was refused.

use super::state::State;
use leptos::prelude::*;

/// Why the field under this path was refused, if it was.
pub fn refused(state: State, field: &str) -> Option<String> {
    state.failure.with(|failure| {
        let error = failure.as_ref().filter(|error| error.field() == Some(field))?;
        Some(error.message().to_owned())
    })
}
