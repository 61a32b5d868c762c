//! Shared programs in iframes of other sites: `/embed/{id}`, shown by GET and run by POST.
//!
//! An embed has no visitor: it sets no cookie, saves nothing, and cannot reach the rest of Petri. So any site may frame it, and
//! its form may be posted from any site.

use super::{body, headers};
use crate::routes::{FormField, parameter};
use crate::service::{self, Visit};
use crate::ui::embed::{Embed, embed, refusal};
use petri_protocol::Error;
use petri_protocol::history::RunRecord;
use petri_protocol::program::Execution;
use petri_protocol::program::limits::FORM_BYTES_MAX;
use worker::{Date, Method, Request, Response, ResponseBuilder, Url};

/// The document of a share's embed; a POST runs its program first.
pub(crate) async fn answer(request: Request, visit: Visit, id: String, url: &Url) -> Response {
    match document(request, &visit, id, url).await {
        Ok(html) => framed(Response::builder(), html),
        Err(error) => {
            let refusal = framed(Response::builder().with_status(error.status()), refusal(&error));
            headers::allow(headers::retry_after(refusal, &error), &error)
        }
    }
}

/// The HTML response, with a policy that lets any site frame it.
fn framed(response: ResponseBuilder, html: String) -> Response {
    let response = response.fixed(html.into_bytes());
    let response = headers::with(response, "content-type", "text/html; charset=utf-8");
    headers::with(
        headers::with(response, "content-security-policy", POLICY),
        "cross-origin-resource-policy",
        "cross-origin",
    )
}

/// No scripts. Any site may frame the document.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *";

async fn document(mut request: Request, visit: &Visit, id: String, url: &Url) -> Result<String, Error> {
    let mut program = service::open_share(visit, &id).await?;
    let mut run = None;
    match request.method() {
        Method::Get | Method::Head => {
            if let Some(prompt) = parameter(url.query().unwrap_or_default(), "q") {
                program.prompt = prompt;
            }
        }
        Method::Post => {
            let fields = body::read(visit, &mut request, "application/x-www-form-urlencoded", FORM_BYTES_MAX).await?;
            let prompt = parameter(&String::from_utf8_lossy(&fields), &FormField::Prompt.name()).unwrap_or_default();
            // Browsers send line breaks in forms as CR LF (HTML, 4.10.21.4).
            program.prompt = prompt.replace("\r\n", "\n");
            let at = Date::now().as_millis() as f64;
            let execution = Execution::try_from(program.clone())?;
            let admitted = service::execute(visit, execution).await?;
            let (report, _) = admitted.report().await;
            run = Some(RunRecord { id: None, at, execute: program.clone(), report });
        }
        _ => return Err(Error::method_not_allowed("GET, HEAD, POST")),
    }
    Ok(embed(Embed { id, request: program, run }, visit.origin.clone()))
}
