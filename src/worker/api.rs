//! The JSON API, version 1: what `service` can do for a program instead of a page.

use super::{Answer, body, headers, openapi};
use crate::error::Error;
use crate::program::limits::CALL_BYTES_MAX;
use crate::program::{ExecuteRequest, Execution, ShareId, json};
use crate::report::Event;
use crate::service::{self, SILENCE, Visit, kept_alive};
use futures_util::future::{Either, select};
use futures_util::stream::once;
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use std::pin::pin;
use std::sync::Arc;
use worker::{Context, Delay, Env, Method, Request, Response, Url};

const JSON: &str = "application/json";
const NDJSON: &str = "application/x-ndjson";

/// Answers a request under `/api/`. Whatever a caller sends, the answer is JSON and no 500.
pub async fn answer(request: Request, env: &Env, context: Arc<Context>, url: &Url) -> Response {
    let method = request.method();
    // The API knows no visitors.
    let visit = Visit::anonymous(env.clone(), context, headers::origin(url));
    let answer = match url.path().strip_prefix("/api/v1/") {
        Some("execute") => match method {
            Method::Post => execute(request, env, url).await,
            _ => Err(Error::method_not_allowed("POST")),
        },
        Some("shares") => match method {
            Method::Post => share(request, visit).await,
            _ => Err(Error::method_not_allowed("POST")),
        },
        Some(path) if path.starts_with("shares/") => match method {
            Method::Get | Method::Head => open_share(&path["shares/".len()..], visit).await,
            _ => Err(Error::method_not_allowed("GET, HEAD")),
        },
        Some("openapi.json") => match method {
            Method::Get | Method::Head => Ok(as_json(openapi::DOCUMENT.as_bytes().to_vec())),
            _ => Err(Error::method_not_allowed("GET, HEAD")),
        },
        _ => Err(Error::not_found(format!("there is nothing at {}", url.path()))),
    };
    answer.unwrap_or_else(|error| refuse(&error))
}

async fn execute(mut request: Request, env: &Env, url: &Url) -> Answer {
    let execution = Execution::try_from(read(&mut request).await?)?;
    let origin = headers::origin(url);
    let accept = request.headers().get("accept").ok().flatten().unwrap_or_default();
    if !accept.contains(NDJSON) {
        return report(env.clone(), origin, execution).await;
    }
    let lines = service::stream(env, &origin, &execution).await?.map(|event| line(&event));
    // What may be transformed may be compressed on the way, and then it is held back to its end.
    Ok(headers::with(streamed(NDJSON, lines)?, "cache-control", "no-store, no-transform"))
}

/// The whole report as one JSON value. It can have no status but 200, so a caller who waits for long gets the head of the
/// answer before there is one.
async fn report(env: Env, origin: String, execution: Execution) -> Answer {
    let made = Box::pin(async move { service::execute(&env, &origin, &execution).await });
    match select(made, pin!(Delay::from(SILENCE))).await {
        Either::Left((report, _)) => respond(&report?),
        Either::Right((_, made)) => streamed(
            JSON,
            once(async move { made.await.map_or_else(|error| refusal(&error), |report| json_of(&report)) }),
        ),
    }
}

fn streamed(content_type: &str, pieces: impl Stream<Item = Vec<u8>> + 'static) -> Answer {
    let response = Response::from_stream(kept_alive(pieces).map(Ok::<_, worker::Error>)).map_err(unavailable)?;
    response.headers().set("content-type", content_type).map_err(unavailable)?;
    Ok(response)
}

fn line(event: &Event) -> Vec<u8> {
    let mut line = json_of(event);
    line.push(b'\n');
    line
}

/// Events, reports and errors are strings, finite numbers and maps with string keys, which always serialise.
fn json_of(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}

async fn share(mut request: Request, visit: Visit) -> Answer {
    let execute = read(&mut request).await?;
    respond(&service::share(visit, execute).await?)
}

async fn open_share(id: &str, visit: Visit) -> Answer {
    // Parsed here only to keep what is no id out of the service's door twice: it answers 404 either way.
    let id = ShareId::parse(id).map_or_else(String::new, |id| id.to_string());
    respond(&service::open_share(visit, id).await?)
}

async fn read(request: &mut Request) -> Result<ExecuteRequest, Error> {
    json::parse(&body::read(request, JSON, CALL_BYTES_MAX).await?)
}

fn respond(answer: &impl Serialize) -> Answer {
    Response::from_json(answer).map_err(unavailable)
}

/// What a refusal says: `{"error": {…}}`.
fn refusal(error: &Error) -> Vec<u8> {
    #[derive(Serialize)]
    struct Refusal<'a> {
        error: &'a Error,
    }
    json_of(&Refusal { error })
}

/// The answer to a request that is refused, with its status.
pub fn refuse(error: &Error) -> Response {
    let response = as_json(refusal(error)).with_status(error.status());
    headers::allow(response, error)
}

fn as_json(text: Vec<u8>) -> Response {
    headers::with(Response::builder().fixed(text), "content-type", JSON)
}

fn unavailable(error: worker::Error) -> Error {
    Error::unavailable(format!("the answer could not be made: {error}"))
}
