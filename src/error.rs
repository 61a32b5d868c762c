//! The one error that crosses the wire: what a request can be refused with.
//!
//! A program that fails is not an error: it is a [`Report`](crate::report::Report). This is for requests that cannot be
//! read, found or served. It knows nothing of HTTP libraries; a status is a number.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a request was refused, as JSON: `{"kind": "too_large", "field": "prompt", "message": "…"}`.
///
/// Messages are lower case, without a full stop, and say what is wrong, the bound, and the value that broke it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Error {
    /// The body is not what its type says (400).
    Malformed {
        /// What was expected and where reading stopped.
        message: String,
    },
    /// Asked by a page of another origin (403).
    Forbidden {
        /// What is refused and what to do instead.
        message: String,
    },
    /// There is nothing under this address (404).
    NotFound {
        /// What was looked for.
        message: String,
    },
    /// The address exists, but not for this method (405).
    MethodNotAllowed {
        /// The methods it takes.
        message: String,
        /// The same, as the header `Allow` says it: `GET, HEAD`.
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
    /// The body comes too slowly (408).
    TooSlow {
        /// How fast a body must come.
        message: String,
    },
    /// The body's content type is not one we read (415).
    UnsupportedType {
        /// The types we read.
        message: String,
    },
    /// A field has a value it cannot have (422).
    Invalid {
        /// The field, as a path into the request: `limits.wall_ms`.
        field: String,
        /// What the field takes.
        message: String,
    },
    /// A visitor's history cannot be read or written any more, and never will be (503).
    Damaged {
        /// What is damaged, what is not, and what to do.
        message: String,
    },
    /// As many runs are under way as a bound allows, and none ended while the request waited (429).
    Busy {
        /// The bound and its value.
        message: String,
    },
    /// Petri itself could not do its part: a binding failed, or the network did (503).
    Unavailable {
        /// What failed and whether trying again makes sense.
        message: String,
    },
    /// The server has just been started and takes no programs yet (503). On the wire it is `unavailable` like the others.
    #[serde(rename = "unavailable", skip_deserializing)]
    Starting {
        /// When it will take them.
        message: String,
    },
}

/// When a caller who was told that Petri is busy may ask again, seconds.
const BUSY_SECONDS: u32 = 5;
/// When a caller who met a server that is starting may ask again, seconds.
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

    /// The address takes other methods: those of `allow`, as the header has them.
    pub fn method_not_allowed(allow: &'static str) -> Self {
        Self::MethodNotAllowed { message: format!("this takes only {}", allow.replace(", ", " and ")), allow }
    }

    /// There is no such thing.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound { message: message.into() }
    }

    /// Petri could not do its part.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::Unavailable { message: message.into() }
    }

    /// The HTTP status that goes with it.
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

    /// The kind, as it is on the wire.
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

    /// What happened, for a person.
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

    /// After how many seconds the same request may succeed, if time is all that it takes: the answer's `Retry-After`.
    pub fn retry_after(&self) -> Option<u32> {
        match self {
            Self::Busy { .. } => Some(BUSY_SECONDS),
            Self::Starting { .. } => Some(STARTING_SECONDS),
            _ => None,
        }
    }

    /// The field it is about, if it is about one.
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
    fn crosses_the_wire_as_kind_field_and_message() {
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
    fn statuses_and_kinds() {
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
    fn only_what_time_mends_says_when_to_ask_again() {
        assert_eq!(Error::Busy { message: String::new() }.retry_after(), Some(5));
        assert_eq!(Error::Starting { message: String::new() }.retry_after(), Some(1));
        assert_eq!(Error::unavailable("").retry_after(), None);
    }
}
