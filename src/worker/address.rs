//! The URL of a request.

use petri_protocol::{Error, ErrorKind};
use wasm_bindgen::JsCast;
use worker::{Request, Url};

/// The request and its URL, with the scheme http or https. Plain workerd takes the scheme from the header
/// `x-forwarded-proto`, which any client can set; any value but https counts as http.
///
/// # Errors
/// [`ErrorKind::Malformed`] for a request without a readable URL.
pub(crate) fn read(request: web_sys::Request) -> Result<(Request, Url), Error> {
    let text = request.url();
    let host = request.headers().get("host").ok().flatten().filter(|host| !host.is_empty());
    let unreadable = || {
        Error::new(
            ErrorKind::Malformed,
            "the request has no readable URL; check its target and its host header".to_owned(),
        )
    };
    let (scheme, rest) = split_scheme(&text, host.as_deref()).ok_or_else(unreadable)?;
    if scheme == "http" || scheme == "https" {
        let url = Url::parse(&text).map_err(|_| unreadable())?;
        return Ok((Request::from(request), url));
    }
    // Schemes are case-insensitive (RFC 3986, 3.1).
    let scheme = if scheme.eq_ignore_ascii_case("https") { "https" } else { "http" };
    let url = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| unreadable())?;
    let same: &web_sys::RequestInit = request.unchecked_ref();
    let corrected = web_sys::Request::new_with_str_and_init(url.as_str(), same).map_err(|_| unreadable())?;
    Ok((Request::from(corrected), url))
}

/// The parts of a URL before and after the `://` in front of the host. A forged scheme may contain `://` itself, so the host
/// marks its end.
fn split_scheme<'a>(text: &'a str, host: Option<&str>) -> Option<(&'a str, &'a str)> {
    let at_host = host.and_then(|host| text.find(&format!("://{host}")));
    let end = at_host.or_else(|| text.find("://"))?;
    Some((text.get(..end)?, text.get(end + 3..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_ends_where_the_host_begins() {
        for (text, expect) in [
            ("http://petri.example/a://b", Some(("http", "petri.example/a://b"))),
            ("https://evil.example/://petri.example/a", Some(("https://evil.example/", "petri.example/a"))),
            ("a b://petri.example/", Some(("a b", "petri.example/"))),
            ("://petri.example/", Some(("", "petri.example/"))),
            ("http://other.example/", Some(("http", "other.example/"))),
            ("petri.example", None),
        ] {
            assert_eq!(split_scheme(text, Some("petri.example")), expect, "{text}");
        }
        assert_eq!(split_scheme("ftp://x/", None), Some(("ftp", "x/")));
    }
}
