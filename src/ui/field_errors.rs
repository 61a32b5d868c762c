//! Why a field of the form was refused, in the words of the page.

use super::setting_labels::label_hint_control;
use super::state::State;
use leptos::prelude::*;
use petri_protocol::Error;
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

/// The message of an error, with the field's label on the page in place of its path in the API.
pub(crate) fn message_of(error: &Error) -> String {
    let named = |field: &&str| Setting::ALL.into_iter().find(|setting| setting.is_named_by(field));
    match error.field().and_then(|field| Some((field, named(&field)?))) {
        Some((field, setting)) => error.message().replacen(field, &format!("“{}”", label_hint_control(setting).0), 1),
        None => error.message().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_field_as_the_page_does() {
        for (field, message, expect) in [
            ("limits.wall_ms", "limits.wall_ms is 0; it must be positive", "“Time, ms” is 0; it must be positive"),
            ("env", "line 2 of env is \"x\"; write NAME=value", "line 2 of “Environment” is \"x\"; write NAME=value"),
            ("network.allow[1]", "network.allow[1] is \"a b\"; write a host", "“Network” is \"a b\"; write a host"),
            ("prompt", "prompt is 16385 characters long", "prompt is 16385 characters long"),
        ] {
            assert_eq!(message_of(&Error::invalid(field, message)), expect);
        }
        assert_eq!(message_of(&Error::not_found("there is no run env")), "there is no run env");
    }
}
