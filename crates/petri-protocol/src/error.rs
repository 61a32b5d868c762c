//! The error that a request is refused with, also on the wire.
//!
//! A program that fails is not an error: it has a [`Report`](crate::report::Report). An error is for a request that cannot be
//! read, found or served. This file depends on no HTTP library; a status is a number.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// Why a request was refused, as JSON: `{"kind": "too_large", "field": "prompt", "message": "…"}`.
///
/// Messages start in lower case, have no full stop, and name what is wrong, the bound, and the value that exceeds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Error {
    kind: ErrorKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    message: String,
    #[serde(skip)]
    allow: Option<Allow>,
    /// When a request like this one is taken again, seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retry_after: Option<u32>,
}

/// Why a request is refused. Each kind has one HTTP status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The body cannot be read as its content type (400).
    Malformed,
    /// The request carries a key that is not known (401).
    Unauthorized,
    /// The request comes from a page of another origin, or the caller's key does not allow it (403).
    Forbidden,
    /// There is nothing at this path (404).
    NotFound,
    /// The path does not take this method (405).
    MethodNotAllowed,
    /// The body arrives too slowly (408).
    TooSlow,
    /// A field, or the whole body, is over its bound (413).
    TooLarge,
    /// The body has an unsupported content type (415).
    UnsupportedType,
    /// A field has an invalid value (422).
    Invalid,
    /// Too many programs run at the same time, or too many requests wait (429).
    Busy,
    /// The caller has used up a budget (429).
    Quota,
    /// A visitor's history is permanently damaged (503).
    Damaged,
    /// Petri failed: a binding, its configuration or the network (503).
    Unavailable,
    /// The server is starting and accepts no programs yet (503). On the wire it is `unavailable`.
    #[serde(rename = "unavailable", skip_deserializing)]
    Starting,
}

/// The methods that a path takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allow {
    /// A page or a list that is only read.
    Read,
    /// An action that is only posted to.
    Post,
    /// A path that is read and posted to.
    ReadAndPost,
    /// A state that `POST` switches on and `DELETE` switches off.
    PostAndDelete,
}

impl Allow {
    /// The value of the header `Allow`.
    pub fn header(self) -> &'static str {
        match self {
            Self::Read => "GET, HEAD",
            Self::Post => "POST",
            Self::ReadAndPost => "GET, HEAD, POST",
            Self::PostAndDelete => "POST, DELETE",
        }
    }
}

/// `Retry-After` of [`ErrorKind::Busy`], seconds.
const BUSY_SECONDS: u32 = 5;
/// `Retry-After` of [`ErrorKind::Starting`], seconds.
const STARTING_SECONDS: u32 = 1;

impl ErrorKind {
    /// The HTTP status of the answer.
    fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::Unauthorized => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::TooSlow => 408,
            Self::TooLarge => 413,
            Self::UnsupportedType => 415,
            Self::Invalid => 422,
            Self::Busy | Self::Quota => 429,
            Self::Damaged | Self::Unavailable | Self::Starting => 503,
        }
    }

    /// The kind on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::TooSlow => "too_slow",
            Self::TooLarge => "too_large",
            Self::UnsupportedType => "unsupported_type",
            Self::Invalid => "invalid",
            Self::Busy => "busy",
            Self::Quota => "quota",
            Self::Damaged => "damaged",
            Self::Unavailable | Self::Starting => "unavailable",
        }
    }
}

impl Error {
    /// An error of this kind. The message says what is wrong, the bound, and what to do.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, field: None, message: message.into(), allow: None, retry_after: None }
    }

    /// The same error about a field, given as a path into the request: `modules.main.ts`.
    pub fn of_field(self, field: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..self }
    }

    /// The error for an invalid value of `field`.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message).of_field(field)
    }

    /// The error for a `field` whose length is over its bound, both counted in `unit`: "prompt is 16385 characters long; at most
    /// 16384 are taken".
    pub fn too_large(field: impl Into<String>, value: usize, bound: usize, unit: &str) -> Self {
        let field = field.into();
        let message = format!("{field} is {value} {unit} long; at most {bound} are taken");
        Self::new(ErrorKind::TooLarge, message).of_field(field)
    }

    /// The error for a `field` with more `items` than its bound: "modules holds 65 modules; at most 64 are taken".
    pub fn too_many(field: impl Into<String>, count: usize, bound: usize, items: &str) -> Self {
        let field = field.into();
        let message = format!("{field} holds {count} {items}; at most {bound} are taken");
        Self::new(ErrorKind::TooLarge, message).of_field(field)
    }

    /// The error for a method that the path does not take.
    pub fn method_not_allowed(allow: Allow) -> Self {
        let message = format!("this takes only {}", allow.header().replace(", ", " and "));
        Self { allow: Some(allow), ..Self::new(ErrorKind::MethodNotAllowed, message) }
    }

    /// The error for something that does not exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, message)
    }

    /// The error for a failure of Petri itself.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Unavailable, message)
    }

    /// The error for `what`, a document that could not be written as JSON. Nothing is stored or sent in its place.
    pub fn unwritable(what: &str, reason: impl fmt::Display) -> Self {
        Self::unavailable(format!("{what} could not be written as JSON: {reason}"))
    }

    /// The error for a caller who has used up a budget, of which there is some again after `seconds`.
    pub fn used_up(message: impl Into<String>, seconds: u32) -> Self {
        Self { retry_after: Some(seconds), ..Self::new(ErrorKind::Quota, message) }
    }

    /// The wire form as a JSON value, which unlike serialising cannot fail.
    pub fn to_json(&self) -> Value {
        let mut fields = vec![("kind", Value::from(self.kind.name()))];
        fields.extend(self.field().map(|field| ("field", field.into())));
        fields.push(("message", self.message().into()));
        fields.extend(self.retry_after.map(|seconds| ("retry_after", seconds.into())));
        fields.into_iter().collect()
    }

    /// The kind, which decides the HTTP status.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The HTTP status of the answer.
    pub fn status(&self) -> u16 {
        self.kind.status()
    }

    /// The message, for people.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The field that the error is about, if any.
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// The methods that the path accepts. `Some` only for [`ErrorKind::MethodNotAllowed`].
    pub fn allow(&self) -> Option<Allow> {
        self.allow
    }

    /// The answer's `Retry-After`, seconds, for an error that passes by itself.
    pub fn retry_after(&self) -> Option<u32> {
        match self.kind {
            ErrorKind::Busy => Some(BUSY_SECONDS),
            ErrorKind::Starting => Some(STARTING_SECONDS),
            _ => self.retry_after,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_form_is_kind_field_and_message() {
        let error = Error::too_large("prompt", 16_385, 16_384, "characters");
        let json = serde_json::to_string(&error).unwrap();
        assert_eq!(
            json,
            r#"{"kind":"too_large","field":"prompt","message":"prompt is 16385 characters long; at most 16384 are taken"}"#
        );
        assert_eq!(serde_json::from_str::<Error>(&json).unwrap(), error);
        assert_eq!(error.to_json().to_string(), json);
        let json = serde_json::to_string(&Error::method_not_allowed(Allow::Read)).unwrap();
        assert_eq!(json, r#"{"kind":"method_not_allowed","message":"this takes only GET and HEAD"}"#);
    }

    #[test]
    fn every_kind_has_its_status_and_name() {
        for (kind, status) in [
            (ErrorKind::Malformed, 400),
            (ErrorKind::Unauthorized, 401),
            (ErrorKind::Forbidden, 403),
            (ErrorKind::NotFound, 404),
            (ErrorKind::MethodNotAllowed, 405),
            (ErrorKind::TooSlow, 408),
            (ErrorKind::TooLarge, 413),
            (ErrorKind::UnsupportedType, 415),
            (ErrorKind::Invalid, 422),
            (ErrorKind::Busy, 429),
            (ErrorKind::Quota, 429),
            (ErrorKind::Damaged, 503),
            (ErrorKind::Unavailable, 503),
            (ErrorKind::Starting, 503),
        ] {
            assert_eq!(kind.status(), status, "{kind:?}");
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
    }

    #[test]
    fn a_server_that_is_starting_is_unavailable_on_the_wire() {
        let json = serde_json::to_value(Error::new(ErrorKind::Starting, "m")).unwrap();
        assert_eq!(serde_json::from_value::<Error>(json).unwrap(), Error::unavailable("m"));
    }

    #[test]
    fn only_errors_that_pass_have_a_retry_after() {
        assert_eq!(Error::new(ErrorKind::Busy, "").retry_after(), Some(5));
        assert_eq!(Error::new(ErrorKind::Starting, "").retry_after(), Some(1));
        assert_eq!(Error::unavailable("").retry_after(), None);
        let used_up = Error::used_up("m", 12);
        assert_eq!(used_up.retry_after(), Some(12));
        let json = used_up.to_json();
        assert_eq!(json.to_string(), r#"{"kind":"quota","message":"m","retry_after":12}"#);
        assert_eq!(serde_json::from_value::<Error>(json).unwrap(), used_up);
    }
}
