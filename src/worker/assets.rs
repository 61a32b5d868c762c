//! The page's static files. On Cloudflare the platform serves them before the Worker is called. Plain workerd only gives access
//! to a folder, so this file sets content type, caching and encoding.

use super::headers::with;
use crate::routes::Address;
use worker::{EncodeBody, Env, Fetcher, Method, Request, Response, Url};

/// The file at the request's path, if there is one. The last segment of a file's path has a dot; that of a page has none.
pub(crate) async fn find(request: &Request, env: &Env, url: &Url) -> Option<Response> {
    let path = url.path();
    let (_, name) = path.rsplit_once('/')?;
    let (_, extension) = name.rsplit_once('.')?;
    let kind = kind(extension)?;
    if !matches!(request.method(), Method::Get | Method::Head) || Address::has_id(path) {
        return None;
    }
    let assets = env.service("ASSETS").ok()?;
    let accepted = request.headers().get("accept-encoding").ok().flatten().unwrap_or_default();
    let mut file = match kind.compressible {
        true => compressed(&assets, path, &accepted).await?,
        false => read(&assets, path).await?,
    };
    // The folder below /pkg/ is named by the hash of its content, so its files never change.
    let cache = if path.starts_with("/pkg/") { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    for (header, value) in [("content-type", kind.content_type), ("cache-control", cache), ("vary", "accept-encoding")]
    {
        let _ = file.headers_mut().set(header, value);
    }
    Some(file)
}

/// A file in the best encoding that is accepted: brotli as the build made it, or gzip as workerd makes it.
async fn compressed(assets: &Fetcher, path: &str, accepted: &str) -> Option<Response> {
    let accepts = |encoding: &str| {
        accepted.split(',').filter_map(|listed| listed.trim().strip_prefix(encoding)).any(|weight| {
            // A weight of 0 means "not acceptable" (RFC 9110, 12.4.2).
            weight.is_empty() || weight.strip_prefix(";q=").is_some_and(|q| q.parse() != Ok(0.0))
        })
    };
    if accepts("br")
        && let Some(file) = read(assets, &format!("{path}.br")).await
    {
        return Some(with(file.with_encode_body(EncodeBody::Manual), "content-encoding", "br"));
    }
    let file = read(assets, path).await?;
    // workerd compresses the body when this header is set.
    Some(if accepts("gzip") { with(file, "content-encoding", "gzip") } else { file })
}

async fn read(assets: &Fetcher, path: &str) -> Option<Response> {
    let file = assets.fetch(format!("http://assets{path}"), None).await.ok()?;
    if file.status() != 200 {
        return None;
    }
    Response::try_from(file).ok()
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
