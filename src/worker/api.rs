//! The JSON API, version 1: HTTP in front of `service`, for callers.

use super::{Answer, answers, body, headers, openapi};
use crate::routes::ApiRoute;
use crate::service::budgets::Remaining;
use crate::service::metrics::{RunEnd, known_outcome};
use crate::service::remote_run::{RemoteReport, RemoteRun};
use crate::service::{self, Admitted, RunPermit, Visit, before_heartbeat, in_chunks, quota, run_end, with_heartbeat};
use futures_util::future::Either;
use futures_util::stream::once;
use futures_util::{FutureExt, Stream, TryStreamExt};
use petri_protocol::program::json::{self, ParsedJson};
use petri_protocol::program::limits::CALL_BYTES_MAX;
use petri_protocol::program::{ExecuteRequest, Execution, ShareLink};
use petri_protocol::{Allow, Error};
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::JsValue;
use worker::{Method, Request, Response, Url};

pub(crate) const JSON: &str = "application/json";
const NDJSON: &str = "application/x-ndjson";

/// Answers a request under `/api/`. Every answer is JSON, refusals included, and none has the status 500.
pub(crate) async fn answer(request: Request, visit: Visit, route: ApiRoute, url: &Url) -> Response {
    let method = request.method();
    let answer = match route {
        ApiRoute::Execute => match method {
            Method::Post => execute(request, visit).await,
            _ => Err(Error::method_not_allowed(Allow::Post)),
        },
        ApiRoute::Shares => match method {
            Method::Post => share(request, visit).await,
            _ => Err(Error::method_not_allowed(Allow::Post)),
        },
        ApiRoute::Share { id } => match method {
            Method::Get | Method::Head => open_share(&visit, &id).await,
            _ => Err(Error::method_not_allowed(Allow::Read)),
        },
        ApiRoute::Quota => match method {
            Method::Get | Method::Head => quota::remaining(&visit).and_then(|budgets| respond(&Quota { budgets })),
            _ => Err(Error::method_not_allowed(Allow::Read)),
        },
        ApiRoute::OpenApi => match method {
            Method::Get | Method::Head => Ok(answers::json(openapi::DOCUMENT)),
            _ => Err(Error::method_not_allowed(Allow::Read)),
        },
        ApiRoute::Nowhere => Err(Error::not_found(format!("there is nothing at {}", url.path()))),
    };
    answer.unwrap_or_else(|error| refuse(&error))
}

/// What a caller has left of each budget.
#[derive(Serialize)]
struct Quota {
    budgets: Vec<Remaining>,
}

async fn execute(mut request: Request, visit: Visit) -> Answer {
    let text = body::read(&visit, &mut request, JSON, CALL_BYTES_MAX).await?;
    let ParsedJson { value, warnings } = json::parse::<ExecuteRequest>(&text)?;
    let execution = Execution::try_from(value)?;
    // Admission comes before the head of the answer, so that a refusal has its own status.
    let admitted = service::execute(&visit, execution, || Ok(text)).await?;
    run(&request, admitted.with_warnings(warnings)).await
}

/// Runs a program and answers in the type that the request accepts: the report, or the events as they happen.
pub(crate) async fn run(request: &Request, admitted: Admitted) -> Answer {
    let accept = request.headers().get("accept").ok().flatten().unwrap_or_default();
    if !accept.contains(NDJSON) {
        return report(admitted).await;
    }
    // no-transform: a proxy that compresses the stream would hold it back to its end.
    Ok(headers::with(streamed(NDJSON, in_chunks(admitted.lines().await))?, "cache-control", "no-store, no-transform"))
}

/// The whole report as one JSON value. A report always has the status 200, so the head of a slow answer is sent before the
/// report is ready.
async fn report(admitted: Admitted) -> Answer {
    let admitted = match admitted.in_runner() {
        Either::Left((run, permit)) => return remote_report(run, permit).await,
        Either::Right(admitted) => admitted,
    };
    let tells_site = admitted.is_of_site();
    // The permit is dropped as soon as the report is ready.
    match before_heartbeat(async move { admitted.report().await.0 }).await {
        Either::Left(report) if tells_site => {
            let end = run_end(&report.outcome, &report.timing);
            let response = headers::with(respond(&report)?, END_HEADER, end.outcome);
            Ok(if end.cold { headers::with(response, COLD_HEADER, "1") } else { response })
        }
        Either::Left(report) => respond(&report),
        Either::Right(report) => streamed(JSON, once(report.map(|report| json_of("the report", &report)))),
    }
}

/// The headers in which a runner tells its site how a run ended whose report the site passes on unread: the name of the outcome,
/// and whether the isolate was new.
const END_HEADER: &str = "petri-outcome";
const COLD_HEADER: &str = "petri-cold";

/// The report of a run in a runner, as the runner wrote it.
async fn remote_report(run: RemoteRun, mut permit: RunPermit) -> Answer {
    match run.report().await {
        RemoteReport::Whole(response) => {
            let headers = response.headers();
            let name = headers.get(END_HEADER).ok().flatten().unwrap_or_default();
            if let Some(outcome) = known_outcome(&name) {
                permit.ended(RunEnd { outcome, cold: headers.has(COLD_HEADER).unwrap_or(false) });
            }
            forwarded(&response)
        }
        RemoteReport::Slow(slow) => {
            let report = async move {
                let report = slow.read().await;
                permit.ended(run_end(&report.outcome, &report.timing));
                drop(permit);
                json_of("the report", &report)
            };
            streamed(JSON, once(report))
        }
    }
}

/// A response with the body of another one, which the platform passes on without this Worker.
fn forwarded(response: &web_sys::Response) -> Answer {
    let unavailable = |error: JsValue| unavailable(error.into());
    let forwarded = web_sys::Response::new_with_opt_readable_stream(response.body().as_ref()).map_err(unavailable)?;
    forwarded.headers().set("content-type", JSON).map_err(unavailable)?;
    Ok(forwarded.into())
}

/// A chunk that is an error breaks the answer off.
fn streamed(content_type: &str, chunks: impl Stream<Item = Result<Vec<u8>, Error>> + 'static) -> Answer {
    let chunks = with_heartbeat(chunks).map_err(|error| worker::Error::RustError(error.to_string()));
    let response = Response::from_stream(chunks).map_err(unavailable)?;
    response.headers().set("content-type", content_type).map_err(unavailable)?;
    Ok(response)
}

fn json_of(what: &str, value: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(value).map_err(|error| Error::unwritable(what, error))
}

async fn share(mut request: Request, visit: Visit) -> Answer {
    let ParsedJson { value, warnings } = read(&visit, &mut request).await?;
    respond(&ShareLink { warnings, ..service::share(&visit, value).await? })
}

async fn open_share(visit: &Visit, id: &str) -> Answer {
    respond(&service::open_share(visit, id).await?)
}

async fn read(visit: &Visit, request: &mut Request) -> Result<ParsedJson<ExecuteRequest>, Error> {
    json::parse(&body::read(visit, request, JSON, CALL_BYTES_MAX).await?)
}

pub(crate) fn respond(answer: &impl Serialize) -> Answer {
    Response::from_json(answer).map_err(unavailable)
}

/// The body of a refusal: `{"error": {…}}`.
fn refusal(error: &Error) -> String {
    Value::from_iter([("error", error.to_json())]).to_string()
}

/// The response to a refused request.
pub(crate) fn refuse(error: &Error) -> Response {
    answers::refused(answers::json(refusal(error)), error)
}

fn unavailable(error: worker::Error) -> Error {
    Error::unavailable(format!("the answer could not be made: {error}"))
}
