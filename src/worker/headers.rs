//! HTTP headers: the check of a request's origin, and the security and caching headers of responses.

use petri_protocol::{Error, ErrorKind};
use wasm_bindgen::prelude::*;
use worker::{Method, Request, Response, Url};

/// Refuses a request from a page of another site that may change something. The browser would not send the visitor's cookie
/// with it, but it would accept a new one, and the visitor would lose their history.
///
/// # Errors
/// [`ErrorKind::Forbidden`].
pub(crate) fn check_origin(request: &Request, url: &Url) -> Result<(), Error> {
    if matches!(request.method(), Method::Get | Method::Head) {
        return Ok(());
    }
    let header = |name: &str| request.headers().get(name).ok().flatten();
    let from_site = |site: &str| site == "cross-site" || site == "same-site";
    match header("origin") {
        Some(origin) => compare_origin(&origin, url),
        None if header("sec-fetch-site").is_some_and(|site| from_site(&site)) => Err(another_site()),
        None => Ok(()),
    }
}

/// Compares the `Origin` header with the requested URL: scheme, host and port. An attacker on the network can forge an
/// `http://` page, so it counts as another site than `https://`.
fn compare_origin(origin: &str, url: &Url) -> Result<(), Error> {
    let Ok(origin) = Url::parse(origin) else { return Err(another_site()) };
    if origin.origin() == url.origin() {
        return Ok(());
    }
    // Behind a proxy that ends TLS without x-forwarded-proto, a page served over https sends requests that arrive as http.
    let port = |url: &Url| url.port().or_else(|| url.port_or_known_default().filter(|port| !matches!(port, 80 | 443)));
    if origin.scheme() == "https" && url.scheme() == "http" && (origin.host(), port(&origin)) == (url.host(), port(url))
    {
        let message = "this came from a page opened over https, and Petri was asked over http; a proxy in front of Petri \
                       that ends TLS has to send the header x-forwarded-proto: https";
        return Err(Error::new(ErrorKind::Forbidden, message));
    }
    Err(another_site())
}

fn another_site() -> Error {
    Error::new(ErrorKind::Forbidden, "a page of another site asked for this; open Petri itself and try again")
}

/// The content security policy of a page whose own inline scripts and style sheets carry `nonce`.
pub(crate) fn content_security_policy(nonce: Option<&str>) -> String {
    let nonce = nonce.map(|nonce| format!(" 'nonce-{nonce}'")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{nonce}; style-src 'self'{nonce}; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

#[wasm_bindgen(module = "/src/worker/headers.js")]
extern "C" {
    #[wasm_bindgen(js_name = secure)]
    fn add_headers_of_all(headers: &JsValue);
}

/// Adds the headers that every response has.
pub(crate) fn secure(response: Response) -> Response {
    add_headers_of_all(&response.headers().0);
    response
}

/// The response with one more header. Names and values come from this Worker, so setting them does not fail.
pub(crate) fn with(mut response: Response, name: &str, value: &str) -> Response {
    let _ = response.headers_mut().append(name, value);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let compare = |origin: &str, url: &str| compare_origin(origin, &Url::parse(url).unwrap());
        for (origin, url) in [
            ("http://petri.example", "http://petri.example/run"),
            ("http://petri.example:80", "http://petri.example/run"),
            ("https://petri.example", "https://PETRI.example:443/run"),
            ("http://127.0.0.1:8787", "http://127.0.0.1:8787/run"),
            ("http://[::1]:8787", "http://[::1]:8787/"),
        ] {
            assert_eq!(compare(origin, url), Ok(()), "{origin} {url}");
        }
        for (origin, url) in [
            ("http://petri.example", "https://petri.example/"),
            ("http://petri.example:8787", "http://petri.example/"),
            ("https://petri.example:8443", "http://petri.example/"),
            ("http://www.petri.example", "http://petri.example/"),
            ("null", "http://petri.example/"),
            ("", "http://petri.example/"),
            ("petri.example", "http://petri.example/"),
            ("chrome-extension://petri.example", "http://petri.example/"),
        ] {
            assert_eq!(compare(origin, url), Err(another_site()), "{origin} {url}");
        }
    }

    #[test]
    fn a_proxy_that_does_not_say_it_ends_tls_is_told_what_to_send() {
        for (origin, url) in [
            ("https://petri.example", "http://petri.example/run"),
            ("https://petri.example:8787", "http://petri.example:8787/run"),
        ] {
            let error = compare_origin(origin, &Url::parse(url).unwrap()).unwrap_err();
            assert!(error.message().ends_with("has to send the header x-forwarded-proto: https"), "{error}");
            assert_eq!(error.status(), 403);
        }
    }
}
