//! Embeds over HTTP: `/embed/{id}`, shown by GET and run by POST.
//!
//! An embed has no visitor: it sets no cookie and cannot reach the rest of Petri. So any site may frame it, and its form may be
//! posted from any site.

use super::{answers, body, headers};
use crate::routes::{FormField, parameter};
use crate::service::{EmbeddedShare, Visit};
use crate::ui::embed::{Embed, embed, refusal};
use petri_protocol::program::limits::FORM_BYTES_MAX;
use petri_protocol::{Allow, Error};
use worker::{Method, Request, Response, Url};

/// The document of a share's embed; a POST runs its program first.
pub(crate) async fn answer(request: Request, visit: Visit, id: String, url: &Url) -> Response {
    match document(request, &visit, id, url).await {
        Ok(html) => framed(html),
        Err(error) => answers::refused(framed(refusal(&error)), &error),
    }
}

/// The document, which any site may frame.
fn framed(html: String) -> Response {
    headers::with(answers::html(html, POLICY), "cross-origin-resource-policy", "cross-origin")
}

/// No scripts. Any site may frame the document.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *";

async fn document(mut request: Request, visit: &Visit, id: String, url: &Url) -> Result<String, Error> {
    let share = EmbeddedShare::open(visit, &id).await?;
    let (share, run) = match request.method() {
        Method::Get | Method::Head => match parameter(url.query().unwrap_or_default(), "q") {
            Some(prompt) => (share.with_prompt(prompt), None),
            None => (share, None),
        },
        Method::Post => {
            let fields = body::read(visit, &mut request, "application/x-www-form-urlencoded", FORM_BYTES_MAX).await?;
            let prompt = parameter(&String::from_utf8_lossy(&fields), &FormField::Prompt.name()).unwrap_or_default();
            // Browsers send line breaks in forms as CR LF (HTML, 4.10.21.4).
            let share = share.with_prompt(prompt.replace("\r\n", "\n"));
            let run = share.run(visit).await?;
            (share, Some(run))
        }
        _ => return Err(Error::method_not_allowed(Allow::ReadAndPost)),
    };
    Ok(embed(Embed { id, request: share.into_request(), run }, visit.origin.clone()))
}
