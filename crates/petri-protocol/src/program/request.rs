//! The request passed to a program: the prompt as `?q=`, and the author's method, path, headers, body and `cf`.

use super::Prompt;
use super::json;
use super::limits::{
    REQUEST_BODY_BYTES_MAX, REQUEST_CF_BYTES_MAX, REQUEST_HEADER_BYTES_MAX, REQUEST_HEADERS_MAX, REQUEST_PATH_BYTES_MAX,
};
use crate::Error;
use crate::shorten::repeated;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The origin of the URL a program sees. Nothing is served there: `.invalid` never resolves (RFC 6761).
const ORIGIN: &str = "http://program.invalid";

/// The request in its serialised form; a missing or `null` field is that of a plain `GET /`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Given")]
pub struct RequestInput {
    /// The method; the default is `GET`.
    pub method: String,
    /// Path and query; the default is `/`.
    pub path: String,
    /// Names and values, in order; a name may occur several times.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// The body, for methods that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The value of `request.cf`; the default is `cf_default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cf: Option<Map<String, Value>>,
}

/// The default value of `request.cf`: the names that Cloudflare documents, with example values.
/// <https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties>
pub(crate) fn cf_default() -> Value {
    serde_json::json!({
        "asn": 395747,
        "asOrganization": "Example Network",
        "city": "Austin",
        "clientAcceptEncoding": "gzip, deflate, br",
        "clientTcpRtt": 20,
        "colo": "DFW",
        "continent": "NA",
        "country": "US",
        "httpProtocol": "HTTP/2",
        "latitude": "30.27130",
        "longitude": "-97.74260",
        "metroCode": "635",
        "postalCode": "78701",
        "region": "Texas",
        "regionCode": "TX",
        "requestPriority": "weight=192;exclusive=0;group=3;group-weight=127",
        "timezone": "America/Chicago",
        "tlsCipher": "AEAD-AES128-GCM-SHA256",
        "tlsVersion": "TLSv1.3",
    })
}

/// The fields on the wire: each may be missing or `null`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Given {
    method: Option<String>,
    path: Option<String>,
    headers: Option<Vec<(String, String)>>,
    body: Option<String>,
    cf: Option<Map<String, Value>>,
}

impl From<Given> for RequestInput {
    fn from(Given { method, path, headers, body, cf }: Given) -> Self {
        let default = Self::default();
        Self {
            method: method.unwrap_or(default.method),
            path: path.unwrap_or(default.path),
            headers: headers.unwrap_or_default(),
            body,
            cf,
        }
    }
}

impl Default for RequestInput {
    fn default() -> Self {
        Self { method: "GET".to_owned(), path: "/".to_owned(), headers: Vec::new(), body: None, cf: None }
    }
}

/// A request within its bounds that the platform accepts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GuestRequest(RequestInput);

impl GuestRequest {
    /// Reads a request.
    ///
    /// # Errors
    /// A method, path, header or body that is over its bound or that the platform would refuse; the message names the field.
    pub(crate) fn parse(input: RequestInput) -> Result<Self, Error> {
        check_method(&input)?;
        check_path(&input.path)?;
        check_headers(&input.headers)?;
        if let Some(body) = &input.body
            && body.len() > REQUEST_BODY_BYTES_MAX
        {
            return Err(Error::too_large("request.body", body.len(), REQUEST_BODY_BYTES_MAX, "bytes"));
        }
        let cf = input.cf.as_ref().map_or(0, json::size);
        if cf > REQUEST_CF_BYTES_MAX {
            return Err(Error::too_large("request.cf", cf, REQUEST_CF_BYTES_MAX, "bytes"));
        }
        Ok(Self(input))
    }

    /// Method, path, headers and body as they were given.
    pub fn input(&self) -> &RequestInput {
        &self.0
    }

    /// The value of `request.cf`, as JSON.
    pub fn cf(&self) -> Cow<'static, str> {
        static DEFAULT: LazyLock<String> = LazyLock::new(|| cf_default().to_string());
        match &self.0.cf {
            Some(cf) => Cow::Owned(Value::Object(cf.clone()).to_string()),
            None => Cow::Borrowed(&DEFAULT),
        }
    }

    /// The URL the program sees: its path and query, then the prompt as `q`, unless the path already has a `q`.
    pub fn url(&self, prompt: &Prompt) -> String {
        let (path, query) = self.0.path.split_once('?').unwrap_or((&self.0.path, ""));
        let has_q = form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == "q");
        let mut url = format!("{ORIGIN}{path}");
        let mut separator = '?';
        if !query.is_empty() {
            url.push(separator);
            url.push_str(query);
            separator = '&';
        }
        if !has_q {
            url.push(separator);
            url.push_str("q=");
            url.extend(form_urlencoded::byte_serialize(prompt.as_str().as_bytes()));
        }
        url
    }
}

/// Token characters, RFC 9110 section 5.6.2: what methods and header names are made of.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b))
}

fn check_method(input: &RequestInput) -> Result<(), Error> {
    const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    let method = input.method.as_str();
    if !METHODS.contains(&method) {
        return Err(Error::invalid(
            "request.method",
            format!("request.method is {:?}; it must be one of {}", repeated(method), METHODS.join(", ")),
        ));
    }
    if input.body.is_some() && matches!(method, "GET" | "HEAD") {
        return Err(Error::invalid(
            "request.body",
            format!("request.body cannot go with {method}; use POST, or leave it out"),
        ));
    }
    Ok(())
}

fn check_path(path: &str) -> Result<(), Error> {
    if path.len() > REQUEST_PATH_BYTES_MAX {
        return Err(Error::too_large("request.path", path.len(), REQUEST_PATH_BYTES_MAX, "bytes"));
    }
    if !path.starts_with('/')
        || path.starts_with("//")
        || path.contains(['#', '\\'])
        || path.chars().any(char::is_control)
    {
        return Err(Error::invalid(
            "request.path",
            "request.path must start with one \"/\" and hold no \"#\", \"\\\" or control characters",
        ));
    }
    Ok(())
}

fn check_headers(headers: &[(String, String)]) -> Result<(), Error> {
    if headers.len() > REQUEST_HEADERS_MAX {
        return Err(Error::too_many("request.headers", headers.len(), REQUEST_HEADERS_MAX, "headers"));
    }
    let bytes = headers.iter().map(|(name, value)| name.len() + value.len()).sum();
    if bytes > REQUEST_HEADER_BYTES_MAX {
        return Err(Error::too_large("request.headers", bytes, REQUEST_HEADER_BYTES_MAX, "bytes"));
    }
    for (index, (name, value)) in headers.iter().enumerate() {
        let field = format!("request.headers[{index}]");
        if !is_token(name) {
            return Err(Error::invalid(field, format!("{:?} is not a header name", repeated(name))));
        }
        // A JavaScript Headers object accepts values of characters up to U+00FF, without NUL, CR and LF (Fetch, 2.2.2).
        if value.chars().any(|c| matches!(c, '\0' | '\r' | '\n') || u32::from(c) > 0xFF) {
            return Err(Error::invalid(
                field,
                format!("the value of header {name:?} holds a character that a header cannot carry"),
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(method: &str, path: &str, headers: &[(&str, &str)], body: Option<&str>) -> RequestInput {
        RequestInput {
            method: method.to_owned(),
            path: path.to_owned(),
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: body.map(str::to_owned),
            cf: None,
        }
    }

    #[track_caller]
    fn url(path: &str, prompt: &str, expect: &str) {
        let request = GuestRequest::parse(input("GET", path, &[], None)).unwrap();
        assert_eq!(request.url(&Prompt::parse(prompt.to_owned()).unwrap()), expect);
    }

    #[test]
    fn the_prompt_becomes_q() {
        url("/", "hello", "http://program.invalid/?q=hello");
        url("/a/b?x=1", "a b&c=d", "http://program.invalid/a/b?x=1&q=a+b%26c%3Dd");
        url("/", "\"\\\n</script>ü", "http://program.invalid/?q=%22%5C%0A%3C%2Fscript%3E%C3%BC");
        url("/?q=mine", "theirs", "http://program.invalid/?q=mine");
        url("/?qq=1", "", "http://program.invalid/?qq=1&q=");
    }

    #[track_caller]
    fn refused(request: RequestInput, field: &str, message: &str) {
        let error = GuestRequest::parse(request).unwrap_err();
        assert_eq!((error.field(), error.message()), (Some(field), message));
    }

    #[test]
    fn refusals_name_the_field() {
        refused(
            input("get", "/", &[], None),
            "request.method",
            "request.method is \"get\"; it must be one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
        );
        refused(
            input("GET", "/", &[], Some("x")),
            "request.body",
            "request.body cannot go with GET; use POST, or leave it out",
        );
        for path in ["", "x", "//host/", "/a#b", "/a\nb", "http://host/", "/\\host"] {
            refused(
                input("GET", path, &[], None),
                "request.path",
                "request.path must start with one \"/\" and hold no \"#\", \"\\\" or control characters",
            );
        }
        refused(
            input("GET", "/", &[("a", "1"), ("b c", "2")], None),
            "request.headers[1]",
            "\"b c\" is not a header name",
        );
        refused(
            input("GET", "/", &[("a", "1\r\nx: y")], None),
            "request.headers[0]",
            "the value of header \"a\" holds a character that a header cannot carry",
        );
    }

    #[test]
    fn sizes_at_n_and_one_more() {
        let body = |bytes| input("POST", "/", &[], Some(&"x".repeat(bytes)));
        assert!(GuestRequest::parse(body(REQUEST_BODY_BYTES_MAX)).is_ok());
        refused(
            body(REQUEST_BODY_BYTES_MAX + 1),
            "request.body",
            "request.body is 1048577 bytes long; at most 1048576 are taken",
        );

        // {"a":"…"} is 8 bytes and the text.
        let cf = |bytes: usize| RequestInput {
            cf: serde_json::json!({"a": "x".repeat(bytes - 8)}).as_object().cloned(),
            ..RequestInput::default()
        };
        assert!(GuestRequest::parse(cf(REQUEST_CF_BYTES_MAX)).is_ok());
        refused(cf(REQUEST_CF_BYTES_MAX + 1), "request.cf", "request.cf is 8193 bytes long; at most 8192 are taken");

        let path = |bytes: usize| input("GET", &format!("/{}", "x".repeat(bytes - 1)), &[], None);
        assert!(GuestRequest::parse(path(REQUEST_PATH_BYTES_MAX)).is_ok());
        refused(
            path(REQUEST_PATH_BYTES_MAX + 1),
            "request.path",
            "request.path is 8193 bytes long; at most 8192 are taken",
        );

        let headers = |count| input("GET", "/", &vec![("a", "b"); count], None);
        assert!(GuestRequest::parse(headers(REQUEST_HEADERS_MAX)).is_ok());
        refused(
            headers(REQUEST_HEADERS_MAX + 1),
            "request.headers",
            "request.headers holds 101 headers; at most 100 are taken",
        );

        let value = |bytes: usize| input("GET", "/", &[("a", &"x".repeat(bytes - 1))], None);
        assert!(GuestRequest::parse(value(REQUEST_HEADER_BYTES_MAX)).is_ok());
        refused(
            value(REQUEST_HEADER_BYTES_MAX + 1),
            "request.headers",
            "request.headers is 32769 bytes long; at most 32768 are taken",
        );
    }
}
