//! Pages and server functions: Leptos, behind a router that is made once.

use super::{Answer, body, headers};
use crate::error::Error;
use crate::program::limits::CALL_BYTES_MAX;
use crate::service::Visit;
use crate::ui;
use axum::Router;
use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, Request as HttpRequest, request::Parts};
use axum::response::Response as HttpResponse;
use leptos::nonce::use_nonce;
use leptos::prelude::{LeptosOptions, provide_context, use_context};
use leptos::server_fn::ContentType;
use leptos::server_fn::axum::server_fn_paths;
use leptos::server_fn::codec::Streaming;
use leptos_axum::{LeptosRoutes, ResponseOptions, generate_route_list, render_app_async_with_context};
use tower_service::Service;
use worker::{IntoResponse, Method, Request, Response};

thread_local! {
    // Made in the first request: rendering the app to list its routes is not for the global scope.
    static ROUTER: Router = router();
}

fn router() -> Router {
    let options = LeptosOptions::builder().output_name("petri").build();
    Router::new()
        .leptos_routes_with_context(&options, generate_route_list(ui::App), provide, ui::shell)
        .fallback(render_app_async_with_context(provide, ui::shell))
        // Bodies were read before they come here, each within its own bound; axum's would be a smaller one.
        .layer(DefaultBodyLimit::disable())
        .with_state(options)
}

/// What the app finds in its context, for each request.
fn provide() {
    if let Some(visit) = use_context::<Parts>().and_then(|parts| parts.extensions.get::<Visit>().cloned()) {
        provide_context(ui::Origin(visit.origin.clone()));
        provide_context(visit);
    }
    if let Some(response) = use_context::<ResponseOptions>() {
        let policy = headers::content_security_policy(use_nonce().as_deref());
        if let Ok(policy) = HeaderValue::try_from(policy) {
            response.insert_header(HeaderName::from_static("content-security-policy"), policy);
        }
    }
}

/// Renders the page under the request's path.
pub async fn render(request: Request, visit: Visit) -> Answer {
    to_worker(call(to_axum(&request, visit, Vec::new())?).await?)
}

/// Calls the server function under the request's path.
pub async fn server_function(mut request: Request, visit: Visit) -> Answer {
    if request.method() != Method::Post {
        return Err(Error::MethodNotAllowed { message: "this takes only POST".to_owned() });
    }
    let path = request.path();
    if !server_fn_paths().any(|(known, _)| known == path) {
        return Err(Error::not_found(format!("there is no server function at {path}")));
    }
    let body = body::read(&mut request, "application/json", CALL_BYTES_MAX).await?;
    let response = call(to_axum(&request, visit, body)?).await?;
    if !response.headers().contains_key("serverfnerror") {
        let response = to_worker(response)?;
        // A stream must come as it is made; what may be transformed may be compressed, and held back to its end.
        let streams = response.headers().get("content-type").ok().flatten().as_deref() == Some(Streaming::CONTENT_TYPE);
        let policy = if streams { "no-store, no-transform" } else { "no-store" };
        return Ok(headers::with(response, "cache-control", policy));
    }
    // An error's status is its own; the framework calls all of them 500.
    let (mut parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, CALL_BYTES_MAX).await.map_err(unavailable)?;
    if let Ok(error) = serde_json::from_slice::<Error>(&body) {
        parts.status = error.status().try_into().map_err(unavailable)?;
    }
    to_worker(HttpResponse::from_parts(parts, Body::from(body)))
}

/// The answer to a request that is refused: JSON for a server function, else a page.
pub fn refuse(error: &Error, path: &str) -> Response {
    let response = Response::builder().with_status(error.status());
    if path.starts_with("/rpc/") {
        // The shape in which the page's half of the server functions reads errors.
        return headers::with(
            response.fixed(serde_json::to_vec(error).unwrap_or_default()),
            "content-type",
            "application/json",
        );
    }
    let response =
        headers::with(response.fixed(ui::refusal(error).into_bytes()), "content-type", "text/html; charset=utf-8");
    headers::with(response, "content-security-policy", &headers::content_security_policy(None))
}

async fn call(request: HttpRequest<Body>) -> Result<HttpResponse, Error> {
    let mut router = ROUTER.with(Router::clone);
    // The router cannot fail: its error type has no values.
    router.call(request).await.map_err(unavailable)
}

fn to_axum(request: &Request, visit: Visit, body: Vec<u8>) -> Result<HttpRequest<Body>, Error> {
    let url = request.url().map_err(unavailable)?;
    let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let mut builder = HttpRequest::builder().method(request.method().as_ref()).uri(target).extension(visit);
    for (name, value) in request.headers() {
        // A header that HTTP's own types refuse is one nobody here reads.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            builder = builder.header(name, value);
        }
    }
    builder.body(Body::from(body)).map_err(unavailable)
}

fn to_worker(response: HttpResponse) -> Answer {
    response.into_raw().map(Response::from).map_err(|error| Error::unavailable(error.into().to_string()))
}

fn unavailable(error: impl std::fmt::Display) -> Error {
    Error::unavailable(format!("the page could not be made: {error}"))
}
