//! The error that a request is refused with, also on the wire.
//!
//! A program that fails is not an error: it has a [`Report`](crate::report::Report). An error is for a request that cannot be
//! read, found or served. This file depends on no HTTP library; a status is a number.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a request was refused, as JSON: `{"kind": "too_large", "field": "prompt", "message": "…"}`.
///
/// Messages start in lower case, have no full stop, and name what is wrong, the bound, and the value that exceeds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Error {
    /// The body cannot be read as its content type (400).
    Malformed {
        /// What was expected, and where parsing stopped.
        message: String,
    },
    /// The request comes from a page of another origin (403).
    Forbidden {
        /// What is refused, and what to do instead.
        message: String,
    },
    /// There is nothing at this path (404).
    NotFound {
        /// What was looked for.
        message: String,
    },
    /// The path does not take this method (405).
    MethodNotAllowed {
        /// The methods that the path takes.
        message: String,
        /// The methods as the value of the header `Allow`: `GET, HEAD`.
        #[serde(skip)]
        allow: &'static str,
    },
    /// A field, or the whole body, is over its bound (413).
    TooLarge {
        /// The field, as a path into the request: `modules.main.ts`.
        field: String,
        /// The bound and the value.
        message: String,
    },
    /// The body arrives too slowly (408).
    TooSlow {
        /// The rate at which a body must arrive.
        message: String,
    },
    /// The body has an unsupported content type (415).
    UnsupportedType {
        /// The supported content type.
        message: String,
    },
    /// A field has an invalid value (422).
    Invalid {
        /// The field, as a path into the request: `limits.wall_ms`.
        field: String,
        /// The values that the field takes.
        message: String,
    },
    /// A visitor's history is permanently damaged (503).
    Damaged {
        /// What is damaged, what is not, and what to do.
        message: String,
    },
    /// A bound on work at once or on waiting requests is reached (429).
    Busy {
        /// The bound, its value, and what to do.
        message: String,
    },
    /// Petri failed: a binding, its configuration or the network (503).
    Unavailable {
        /// What failed and whether trying again makes sense.
        message: String,
    },
    /// The server is starting and accepts no programs yet (503). On the wire its kind is `unavailable`.
    #[serde(rename = "unavailable", skip_deserializing)]
    Starting {
        /// When it accepts programs.
        message: String,
    },
}

/// `Retry-After` of [`Error::Busy`], seconds.
const BUSY_SECONDS: u32 = 5;
/// `Retry-After` of [`Error::Starting`], seconds.
const STARTING_SECONDS: u32 = 1;

impl Error {
    /// `field` has a value it cannot have.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Invalid { field: field.into(), message: message.into() }
    }

    /// `field` is `value` units long where at most `bound` fit: "prompt is 16385 characters long; at most 16384 are taken".
    pub fn too_large(field: impl Into<String>, value: usize, bound: usize, unit: &str) -> Self {
        let field = field.into();
        let message = format!("{field} is {value} {unit} long; at most {bound} are taken");
        Self::TooLarge { field, message }
    }

    /// The path takes other methods: `allow`, as the value of the header.
    pub fn method_not_allowed(allow: &'static str) -> Self {
        Self::MethodNotAllowed { message: format!("this takes only {}", allow.replace(", ", " and ")), allow }
    }

    /// The error for something that does not exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound { message: message.into() }
    }

    /// The error for a failure of Petri itself.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::Unavailable { message: message.into() }
    }

    /// The HTTP status of the answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Malformed { .. } => 400,
            Self::Forbidden { .. } => 403,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::TooSlow { .. } => 408,
            Self::TooLarge { .. } => 413,
            Self::UnsupportedType { .. } => 415,
            Self::Invalid { .. } => 422,
            Self::Busy { .. } => 429,
            Self::Damaged { .. } | Self::Unavailable { .. } | Self::Starting { .. } => 503,
        }
    }

    /// The kind on the wire.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "malformed",
            Self::Forbidden { .. } => "forbidden",
            Self::NotFound { .. } => "not_found",
            Self::MethodNotAllowed { .. } => "method_not_allowed",
            Self::TooLarge { .. } => "too_large",
            Self::TooSlow { .. } => "too_slow",
            Self::UnsupportedType { .. } => "unsupported_type",
            Self::Invalid { .. } => "invalid",
            Self::Damaged { .. } => "damaged",
            Self::Busy { .. } => "busy",
            Self::Unavailable { .. } | Self::Starting { .. } => "unavailable",
        }
    }

    /// The message, for people.
    pub fn message(&self) -> &str {
        match self {
            Self::Malformed { message }
            | Self::Forbidden { message }
            | Self::NotFound { message }
            | Self::MethodNotAllowed { message, .. }
            | Self::TooLarge { message, .. }
            | Self::TooSlow { message }
            | Self::UnsupportedType { message }
            | Self::Invalid { message, .. }
            | Self::Damaged { message }
            | Self::Busy { message }
            | Self::Unavailable { message }
            | Self::Starting { message } => message,
        }
    }

    /// The answer's `Retry-After`, seconds, for an error that passes by itself.
    pub fn retry_after(&self) -> Option<u32> {
        match self {
            Self::Busy { .. } => Some(BUSY_SECONDS),
            Self::Starting { .. } => Some(STARTING_SECONDS),
            _ => None,
        }
    }

    /// The field that the error is about, if any.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::TooLarge { field, .. } | Self::Invalid { field, .. } => Some(field),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_form_is_kind_field_and_message() {
        let error = Error::too_large("prompt", 16_385, 16_384, "characters");
        let json = serde_json::to_value(&error).unwrap();
        assert_eq!(
            json,
            serde_json::json!({
                "kind": "too_large",
                "field": "prompt",
                "message": "prompt is 16385 characters long; at most 16384 are taken",
            })
        );
        assert_eq!(serde_json::from_value::<Error>(json).unwrap(), error);
    }

    #[test]
    fn every_error_has_its_status_and_kind() {
        let cases = [
            (Error::Malformed { message: String::new() }, 400),
            (Error::Forbidden { message: String::new() }, 403),
            (Error::not_found(""), 404),
            (Error::method_not_allowed("GET"), 405),
            (Error::too_large("f", 2, 1, "bytes"), 413),
            (Error::TooSlow { message: String::new() }, 408),
            (Error::UnsupportedType { message: String::new() }, 415),
            (Error::invalid("f", ""), 422),
            (Error::Damaged { message: String::new() }, 503),
            (Error::Busy { message: String::new() }, 429),
            (Error::unavailable(""), 503),
            (Error::Starting { message: String::new() }, 503),
        ];
        for (error, status) in cases {
            assert_eq!(error.status(), status, "{error:?}");
            assert_eq!(serde_json::to_value(&error).unwrap()["kind"], error.kind());
        }
    }

    #[test]
    fn a_server_that_is_starting_is_unavailable_on_the_wire() {
        let json = serde_json::to_value(Error::Starting { message: "m".to_owned() }).unwrap();
        assert_eq!(serde_json::from_value::<Error>(json).unwrap(), Error::unavailable("m"));
    }

    #[test]
    fn only_errors_that_pass_have_a_retry_after() {
        assert_eq!(Error::Busy { message: String::new() }.retry_after(), Some(5));
        assert_eq!(Error::Starting { message: String::new() }.retry_after(), Some(1));
        assert_eq!(Error::unavailable("").retry_after(), None);
    }
}
