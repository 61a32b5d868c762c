//! Pages and server functions, answered by Leptos.

use super::first_visit::FirstVisit;
use super::{Answer, answers, arrival, body, headers};
use crate::routes::{Address, Route};
use crate::service::{self, Visit};
use crate::ui;
use crate::ui::arrival::{Arrival, Arrived, Origin};
use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, Request as HttpRequest, request::Parts};
use axum::response::{IntoResponse as _, Response as HttpResponse};
use futures_util::stream::{Stream, StreamExt, once};
use leptos::nonce::{Nonce, use_nonce};
use leptos::prelude::{IntoView, provide_context, use_context};
use leptos::server_fn::ContentType;
use leptos::server_fn::axum::server_fn_paths;
use leptos::server_fn::codec::Streaming;
use leptos_axum::{ResponseOptions, handle_response_inner, handle_server_fns_with_context};
use petri_protocol::program::limits::CALL_BYTES_MAX;
use petri_protocol::{Allow, Error};
use std::future::ready;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use worker::{IntoResponse, Method, Request, Response};

/// Provides the context of the app for one request.
fn provide() {
    if let Some(visit) = use_context::<Parts>().and_then(|parts| parts.extensions.get::<Visit>().cloned()) {
        provide_context(Origin(visit.origin.clone()));
        provide_context(visit);
    }
    if let Some(response) = use_context::<ResponseOptions>() {
        let policy = headers::content_security_policy(use_nonce().as_deref());
        if let Ok(policy) = HeaderValue::try_from(policy) {
            response.insert_header(HeaderName::from_static("content-security-policy"), policy);
        }
    }
}

/// Renders the page at the request's path. Everything that it shows is loaded first, so that the page is rendered in one go.
pub(crate) async fn render(request: Request, visit: Visit) -> Answer {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Err(Error::method_not_allowed(Allow::Read));
    }
    let url = request.url().map_err(unavailable)?;
    let query = url.query().unwrap_or_default();
    let address = Address::parse(url.path(), query);
    let first_visit = FirstVisit::of(&visit, &address, query);
    if let Some(page) = first_visit.as_ref().and_then(FirstVisit::find) {
        return Ok(page);
    }
    let arrival = arrival::load(&visit, address.clone(), query).await.ok();
    let has_failed = arrival.as_ref().is_none_or(|arrival| arrival.failure.is_some());
    let target = target(&request)?;
    let (page, nonce) = page(Arrived { address, arrival }, to_axum(&request, &target, visit, Vec::new())?).await?;
    match (first_visit, nonce) {
        (Some(first_visit), Some(nonce)) if !has_failed => first_visit.keep(page, &nonce).await,
        _ => Ok(page),
    }
}

/// The home page with the given content, in answer to a POST.
pub(crate) async fn home(request: &Request, visit: Visit, arrival: Arrival) -> Answer {
    let arrived = Arrived { address: Address::HOME, arrival: Some(arrival) };
    page(arrived, to_axum(request, "/", visit, Vec::new())?).await.map(|(page, _)| page)
}

/// Renders a page. Returns the nonce of its scripts too.
async fn page(arrived: Arrived, request: HttpRequest<Body>) -> Result<(Response, Option<Nonce>), Error> {
    let nonce = Arc::new(OnceLock::new());
    let rendered = Arc::clone(&nonce);
    let context = move || {
        provide();
        provide_context(arrived.clone());
        if let Some(nonce) = use_nonce() {
            _ = rendered.set(nonce);
        }
    };
    let page = to_worker(handle_response_inner(context, ui::shell, request, html_then_data).await)?;
    Ok((page, nonce.get().cloned()))
}

/// The path and query of a request.
fn target(request: &Request) -> Result<String, Error> {
    let url = request.url().map_err(unavailable)?;
    Ok(url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path())))
}

/// The stream of a page: its whole HTML first, then the data that the browser needs to hydrate it.
fn html_then_data<V: IntoView>(
    page: V,
    data: Box<dyn FnOnce() -> PinnedStream + Send>,
    _supports_parts: bool,
) -> Pin<Box<dyn Future<Output = PinnedStream> + Send>> {
    let page = page.to_html();
    Box::pin(ready(Box::pin(once(ready(page)).chain(data())) as PinnedStream))
}

type PinnedStream = Pin<Box<dyn Stream<Item = String> + Send>>;

/// Calls the server function under the request's path.
pub(crate) async fn server_function(mut request: Request, visit: Visit) -> Answer {
    if request.method() != Method::Post {
        return Err(Error::method_not_allowed(Allow::Post));
    }
    let path = request.path();
    if !server_fn_paths().any(|(known, _)| known == path) {
        return Err(Error::not_found(format!("there is no server function at {path}")));
    }
    if matches!(path.as_str(), "/rpc/run" | "/rpc/check") {
        // Admission checks the gate too, but its error reaches the wire as `unavailable`, without `Retry-After`.
        service::gate::check(&*service::configuration(&visit.env)?)?;
    }
    let body = body::read(&visit, &mut request, "application/json", CALL_BYTES_MAX).await?;
    let request = to_axum(&request, &target(&request)?, visit, body)?;
    let response = handle_server_fns_with_context(provide, request).await.into_response();
    if !response.headers().contains_key("serverfnerror") {
        let response = to_worker(response)?;
        // no-transform: a proxy that compresses the stream would hold it back to its end.
        let is_stream =
            response.headers().get("content-type").ok().flatten().as_deref() == Some(Streaming::CONTENT_TYPE);
        let policy = if is_stream { "no-store, no-transform" } else { "no-store" };
        return Ok(headers::with(response, "cache-control", policy));
    }
    // The framework answers every error with 500; the status of the error itself is set here.
    let (mut parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, CALL_BYTES_MAX).await.map_err(unavailable)?;
    let error = serde_json::from_slice::<Error>(&body).ok();
    if let Some(error) = &error {
        parts.status = error.status().try_into().map_err(unavailable)?;
    }
    let response = to_worker(HttpResponse::from_parts(parts, Body::from(body)))?;
    Ok(match &error {
        Some(error) => answers::retry_after(response, error),
        None => response,
    })
}

/// The response to a refused request: JSON for a server function, otherwise a page.
pub(crate) fn refuse(error: &Error, path: &str) -> Response {
    let response = if Route::parse(path) == Route::ServerFunction {
        // The form in which the browser side of the server functions reads errors.
        answers::json(error.to_json().to_string())
    } else {
        answers::html(ui::refusal(error), &headers::content_security_policy(None))
    };
    answers::refused(response, error)
}

fn to_axum(request: &Request, target: &str, visit: Visit, body: Vec<u8>) -> Result<HttpRequest<Body>, Error> {
    let mut builder = HttpRequest::builder().method(request.method().as_ref()).uri(target).extension(visit);
    for (name, value) in request.headers() {
        // Headers that the types of `http` reject are dropped; no code here reads them.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            builder = builder.header(name, value);
        }
    }
    let mut request = builder.body(Body::from(body)).map_err(unavailable)?;
    // The body was read within its own bound, which is larger than the framework's.
    DefaultBodyLimit::disable().apply(&mut request);
    Ok(request)
}

fn to_worker(response: HttpResponse) -> Answer {
    response.into_raw().map(Response::from).map_err(|error| Error::unavailable(error.into().to_string()))
}

fn unavailable(error: impl std::fmt::Display) -> Error {
    Error::unavailable(format!("the page could not be made: {error}"))
}
