//! The JSON API, version 1: what `service` can do for a program instead of a page.

use super::body;
use super::{Answer, headers};
use crate::error::Error;
use crate::program::limits::CALL_BYTES_MAX;
use crate::program::{ExecuteRequest, Execution, ShareId, json};
use crate::report::Event;
use crate::service::{self, Visit};
use futures_util::StreamExt;
use serde::Serialize;
use worker::{Env, Method, Request, Response, Url};

const JSON: &str = "application/json";
const NDJSON: &str = "application/x-ndjson";

/// Answers a request under `/api/`. Whatever a caller sends, the answer is JSON and no 500.
pub async fn answer(request: Request, env: &Env, url: &Url) -> Response {
    let method = request.method();
    let answer = match url.path().strip_prefix("/api/v1/") {
        Some("execute") => match method {
            Method::Post => execute(request, env, url).await,
            _ => Err(method_not_allowed("POST")),
        },
        Some("shares") => match method {
            Method::Post => share(request, env, url).await,
            _ => Err(method_not_allowed("POST")),
        },
        Some(path) if path.starts_with("shares/") => match method {
            Method::Get | Method::Head => open_share(&path["shares/".len()..], env, url).await,
            _ => Err(method_not_allowed("GET")),
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
        return respond(&service::execute(env, &origin, &execution).await?);
    }
    let lines = service::stream(env, &origin, &execution).await?.map(|event| line(&event));
    let response = Response::from_stream(lines).map_err(unavailable)?;
    // What may be transformed may be compressed on the way, and then it is held back to its end.
    let response = headers::with(response, "cache-control", "no-store, no-transform");
    response.headers().set("content-type", NDJSON).map_err(unavailable)?;
    Ok(response)
}

fn line(event: &Event) -> worker::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(event)?;
    line.push(b'\n');
    Ok(line)
}

async fn share(mut request: Request, env: &Env, url: &Url) -> Answer {
    let execute = read(&mut request).await?;
    respond(&service::share(visit(env, url), execute).await?)
}

async fn open_share(id: &str, env: &Env, url: &Url) -> Answer {
    // Parsed here only to keep what is no id out of the service's door twice: it answers 404 either way.
    let id = ShareId::parse(id).map_or_else(String::new, |id| id.to_string());
    respond(&service::open_share(visit(env, url), id).await?)
}

/// The API knows no visitors.
fn visit(env: &Env, url: &Url) -> Visit {
    Visit::new(env.clone(), headers::origin(url), None)
}

async fn read(request: &mut Request) -> Result<ExecuteRequest, Error> {
    json::parse(&body::read(request, JSON, CALL_BYTES_MAX).await?)
}

fn respond(answer: &impl Serialize) -> Answer {
    Response::from_json(answer).map_err(unavailable)
}

/// The answer to a request that is refused: `{"error": {…}}` with its status.
pub fn refuse(error: &Error) -> Response {
    #[derive(Serialize)]
    struct Refusal<'a> {
        error: &'a Error,
    }
    // An error is a few strings: it always serialises, and its status is always one.
    let text = serde_json::to_string(&Refusal { error }).unwrap_or_default();
    let response = Response::builder().with_status(error.status()).fixed(text.into_bytes());
    let response = headers::with(response, "content-type", JSON);
    match error {
        Error::MethodNotAllowed { message } => {
            headers::with(response, "allow", message.rsplit(' ').next().unwrap_or_default())
        }
        _ => response,
    }
}

fn method_not_allowed(method: &str) -> Error {
    Error::MethodNotAllowed { message: format!("this takes only {method}") }
}

fn unavailable(error: worker::Error) -> Error {
    Error::unavailable(format!("the answer could not be made: {error}"))
}
