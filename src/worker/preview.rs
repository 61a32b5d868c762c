//! The iframe in which the page shows an HTML response of a program.
//!
//! The HTML is untrusted. It is shown with its styles, but without scripts, requests or navigation. An iframe made by the page
//! itself would inherit the page's policy, which forbids inline styles. So this document, with a policy of its own, stands
//! between them: it receives the HTML by message, sanitises it (`page/preview/`), and shows the rest in a sandboxed iframe
//! inside itself, which inherits this policy.

use super::headers::with;
use super::{Answer, answers};
use crate::ui::PKG;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use petri_protocol::Error;
use sha2::{Digest, Sha256};
use worker::{Env, Response};

/// The policy of the sandboxed iframe: inline styles and data URLs only. It allows no request and no iframe, so a followed link
/// loads nothing.
const SANDBOX_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'";

/// The document. Its script is inline, because a sandboxed document has an opaque origin that may not load Petri's files.
///
/// # Errors
/// [`ErrorKind::Unavailable`] if the script is missing from the page's files.
pub(crate) async fn answer(env: &Env) -> Answer {
    let script = script(env).await.map_err(|error| {
        Error::unavailable(format!(
            "the preview's script is missing from the page's files; build Petri again ({error})"
        ))
    })?;
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Preview</title>\
         <style>html, body, iframe {{ display: block; width: 100%; height: 100%; margin: 0; border: 0; background: #fff }}</style>\
         <body data-policy=\"{SANDBOX_POLICY}\"><iframe sandbox=\"\" title=\"Preview\"></iframe><script>{script}</script>"
    );
    let hash = STANDARD.encode(Sha256::digest(&script));
    let policy = format!("{SANDBOX_POLICY}; script-src 'sha256-{hash}'; frame-ancestors 'self'; sandbox allow-scripts");
    Ok(with(answers::html(html, &policy), "cache-control", "public, max-age=3600"))
}

async fn script(env: &Env) -> worker::Result<String> {
    let file = env.service("ASSETS")?.fetch(format!("http://assets/{PKG}/preview.js"), None).await?;
    let mut file = Response::try_from(file)?;
    if file.status_code() != 200 {
        return Err(worker::Error::RustError(format!("it was answered with {}", file.status_code())));
    }
    file.text().await
}
