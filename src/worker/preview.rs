//! The frame in which the page shows a page that a program answered with.
//!
//! What strangers wrote is to be seen with its styles and to do nothing: no script, no request, no way out. A frame of the
//! page's own would have the page's policy, which forbids it even its styles. So this document, of a policy of its own, is
//! put between them: it is sent the text, and shows it in a sandbox inside of itself, which has this policy too.

use super::headers::with;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use worker::Response;

/// Where it is served; `ui/output/viewer.rs` names it.
pub const PATH: &str = "/preview";

/// What may be used in the text, all of it brought along. A request is none of these, nor is a frame: a link that is
/// followed leads nowhere.
const INSIDE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'";

/// Takes one text from the page around it. Some elements open connections before any policy is asked: a `<link>`, which a
/// template could hide, a frame, and a link as soon as it is followed: links only look like some. A `<meta>` could change what is said here.
const SCRIPT: &str = r##"
const CONNECTING = "link, template, base, meta:not([name]), iframe, frame, frameset, object, embed, [attributeName$=href i]";
const LINK = "a[data-link] { color: -webkit-link; text-decoration: underline }";
addEventListener("message", ({ data, source }) => {
  if (source !== parent || typeof data !== "string") return;
  const page = new DOMParser().parseFromString(data, "text/html");
  for (const element of page.querySelectorAll(CONNECTING)) element.remove();
  for (const link of page.querySelectorAll("a, area")) {
    for (const name of link.getAttributeNames()) {
      if (/href$|^ping$/i.test(name)) link.removeAttribute(name);
    }
    link.setAttribute("data-link", "");
  }
  const head = `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${document.body.dataset.policy}"><style>${LINK}</style>`;
  document.querySelector("iframe").srcdoc = head + page.documentElement.outerHTML;
});
"##;

/// The document.
pub fn answer() -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Preview</title>\
         <style>html, body, iframe {{ display: block; width: 100%; height: 100%; margin: 0; border: 0; background: #fff }}</style>\
         <body data-policy=\"{INSIDE}\"><iframe sandbox=\"\" title=\"Preview\"></iframe><script>{SCRIPT}</script>"
    );
    let hash = STANDARD.encode(Sha256::digest(SCRIPT));
    let policy = format!("{INSIDE}; script-src 'sha256-{hash}'; frame-ancestors 'self'; sandbox allow-scripts");
    let response = Response::builder().with_status(200).fixed(html.into_bytes());
    let response = with(response, "content-type", "text/html; charset=utf-8");
    with(with(response, "content-security-policy", &policy), "cache-control", "public, max-age=3600")
}
