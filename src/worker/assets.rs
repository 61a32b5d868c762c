//! The page's static files. On Cloudflare the platform serves them before the Worker is called. Plain workerd only gives access
//! to a folder, so this file sets content type, caching and compression.

use super::headers::with;
use crate::routes::Address;
use worker::{Env, Method, Request, Response, Url};

/// The file at the request's path, if there is one. The last segment of a file's path has a dot; that of a page has none.
pub(crate) async fn find(request: &Request, env: &Env, url: &Url) -> Option<Response> {
    let path = url.path();
    let (_, name) = path.rsplit_once('/')?;
    let (_, extension) = name.rsplit_once('.')?;
    let kind = kind(extension)?;
    if !matches!(request.method(), Method::Get | Method::Head) || Address::has_id(path) {
        return None;
    }
    let file = env.service("ASSETS").ok()?.fetch(format!("http://assets{path}"), None).await.ok()?;
    if file.status() != 200 {
        return None;
    }
    // The folder below /pkg/ is named by the hash of its content, so its files never change.
    let cache = if path.starts_with("/pkg/") { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    let accepts_gzip =
        request.headers().get("accept-encoding").ok().flatten().is_some_and(|list| list.contains("gzip"));
    let mut file = Response::try_from(file).ok()?;
    for (header, value) in [("content-type", kind.content_type), ("cache-control", cache), ("vary", "accept-encoding")]
    {
        let _ = file.headers_mut().set(header, value);
    }
    // workerd compresses the body when this header is set.
    if kind.compressible && accepts_gzip {
        file = with(file, "content-encoding", "gzip");
    }
    Some(file)
}

struct MediaType {
    content_type: &'static str,
    compressible: bool,
}

fn kind(extension: &str) -> Option<MediaType> {
    let (content_type, compressible) = match extension {
        "js" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "txt" => ("text/plain; charset=utf-8", true),
        "webmanifest" => ("application/manifest+json", true),
        "png" => ("image/png", false),
        "ico" => ("image/x-icon", false),
        "woff2" => ("font/woff2", false),
        _ => return None,
    };
    Some(MediaType { content_type, compressible })
}
