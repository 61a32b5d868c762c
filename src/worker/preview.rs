//! The frame in which the page shows a page that a program answered with.
//!
//! What strangers wrote is to be seen with its styles and to do nothing: no script, no request, no way out. A frame of the
//! page's own would have the page's policy, which forbids it even its styles. So this document, of a policy of its own, is
//! put between them: it is sent the text, sanitises it (`page/preview/`), and shows what is left in a sandbox inside of
//! itself, which has this policy too.

use super::Answer;
use super::headers::with;
use crate::error::Error;
use crate::ui::PKG;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use worker::{Env, Response};

/// Where it is served; `ui/output/viewer.rs` names it.
pub const PATH: &str = "/preview";

/// What may be used in the text, all of it brought along. A request is none of these, nor is a frame: a link that is
/// followed leads nowhere.
const INSIDE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'";

/// The document. Its script stands inside of it: a document of a sandbox has no origin that may load a script of Petri's.
///
/// # Errors
/// [`Error::Unavailable`] without the page's files.
pub async fn answer(env: &Env) -> Answer {
    let script = script(env).await.map_err(|error| {
        Error::unavailable(format!(
            "the preview's script is missing from the page's files; build Petri again ({error})"
        ))
    })?;
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Preview</title>\
         <style>html, body, iframe {{ display: block; width: 100%; height: 100%; margin: 0; border: 0; background: #fff }}</style>\
         <body data-policy=\"{INSIDE}\"><iframe sandbox=\"\" title=\"Preview\"></iframe><script>{script}</script>"
    );
    let hash = STANDARD.encode(Sha256::digest(&script));
    let policy = format!("{INSIDE}; script-src 'sha256-{hash}'; frame-ancestors 'self'; sandbox allow-scripts");
    let response = Response::builder().with_status(200).fixed(html.into_bytes());
    let response = with(response, "content-type", "text/html; charset=utf-8");
    Ok(with(with(response, "content-security-policy", &policy), "cache-control", "public, max-age=3600"))
}

async fn script(env: &Env) -> worker::Result<String> {
    let file = env.service("ASSETS")?.fetch(format!("http://assets/{PKG}/preview.js"), None).await?;
    let mut file = Response::try_from(file)?;
    if file.status_code() != 200 {
        return Err(worker::Error::RustError(format!("it was answered with {}", file.status_code())));
    }
    file.text().await
}
