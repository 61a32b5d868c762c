//! Headers: who may ask, and what a browser may do with the answer.

use crate::error::Error;
use worker::{Method, Request, Response, Url};

/// Where Petri is served, as the visitor sees it: scheme, host, port.
pub fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// Lets a request change something only if it does not come from a page of another site. A cookie of ours would not come
/// with it, but a new one would be set, and the visitor's history lost to them.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn check_origin(request: &Request, url: &Url) -> Result<(), Error> {
    if matches!(request.method(), Method::Get | Method::Head) {
        return Ok(());
    }
    let header = |name: &str| request.headers().get(name).ok().flatten();
    // The scheme is left out of it: behind a proxy that ends TLS, ours is not the one the browser sees.
    let host = |url: &Url| (url.host_str().map(str::to_owned), url.port());
    let same = match header("origin") {
        Some(origin) => Url::parse(&origin).is_ok_and(|origin| host(&origin) == host(url)),
        None => !header("sec-fetch-site").is_some_and(|site| site == "cross-site" || site == "same-site"),
    };
    if same {
        return Ok(());
    }
    Err(Error::Forbidden {
        message: "a page of another site asked for this; open Petri itself and try again".to_owned(),
    })
}

/// The content security policy of a page whose own inline scripts and style sheets carry `nonce`.
pub fn content_security_policy(nonce: Option<&str>) -> String {
    let nonce = nonce.map(|nonce| format!(" 'nonce-{nonce}'")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{nonce}; style-src 'self'{nonce}; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// What every answer carries.
pub fn secure(response: Response) -> worker::Result<Response> {
    let mut response = with(response, "x-content-type-options", "nosniff");
    let headers = response.headers_mut();
    headers.set("referrer-policy", "same-origin")?;
    headers.set("cross-origin-opener-policy", "same-origin")?;
    if headers.get("cross-origin-resource-policy")?.is_none() {
        headers.set("cross-origin-resource-policy", "same-origin")?;
    }
    if headers.get("cache-control")?.is_none() {
        // A page that is not stored loses what was typed into it when a person goes back to it; it only must not be reused.
        let page = headers.get("content-type")?.is_some_and(|kind| kind.starts_with("text/html"));
        headers.set("cache-control", if page { "private, no-cache" } else { "no-store" })?;
    }
    Ok(response)
}

/// The answer to a refused request, with the time after which it may be asked again where that helps.
pub fn retry_after(response: Response, error: &Error) -> Response {
    match error.retry_after() {
        Some(seconds) => with(response, "retry-after", &seconds.to_string()),
        None => response,
    }
}

/// The answer with one more header. Names and values here are our own, so that setting one cannot fail.
pub fn with(response: Response, name: &str, value: &str) -> Response {
    let headers = response.headers().clone();
    let _ = headers.append(name, value);
    response.with_headers(headers)
}
