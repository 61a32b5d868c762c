//! The Worker itself: the fetch event and where each request goes. What is done for it is said in `service`.

mod api;
mod arrival;
mod assets;
mod body;
mod client;
mod embed;
mod form;
mod headers;
mod openapi;
mod operator;
mod pages;
mod preview;
mod rpc;

use crate::error::Error;
use crate::service::{self, Visit, VisitorId};
use any_spawner::Executor;
use std::sync::Arc;
use worker::{Context, Env, Request, Response, Url, event};

/// A request, a Worker's answer to it, or the error it is refused with.
type Answer = Result<Response, Error>;

/// Tells the framework which event loop it is in; that it was told already is the only error there is.
#[event(start)]
fn start() {
    let _ = Executor::init_wasm_bindgen();
}

#[event(fetch)]
async fn fetch(request: web_sys::Request, env: Env, context: Context) -> worker::Result<web_sys::Response> {
    // Asked before anything else: it has to be answered however busy the server is.
    if operator::takes(&context) {
        let request = Request::from(request);
        let path = request.path();
        return Ok(operator::answer(&request, &env, &path).into());
    }
    if let Some(answer) = service::outbound(&request, &context).await {
        return Ok(answer);
    }
    let request = Request::from(request);
    let Ok(url) = request.url() else {
        let message = "the request names no address that can be read; check its target and its host header".to_owned();
        return Ok(headers::secure(api::refuse(&Error::Malformed { message }))?.into());
    };
    let path = url.path();
    let visit = || {
        let client = client::of(&request, &env);
        Visit::new(env.clone(), Arc::new(context), headers::origin(&url), client)
    };
    let response = match path {
        "/healthz" => Response::ok("ok")?,
        preview::PATH => preview::answer(),
        _ if embed::takes(path) => {
            let visit = visit();
            embed::answer(request, visit, &url).await
        }
        _ if path.starts_with("/api/") => {
            let visit = visit();
            api::answer(request, visit, &url).await
        }
        _ => {
            let cookies = request.headers().get("cookie").ok().flatten().unwrap_or_default();
            let visit = visit().by(VisitorId::from_cookies(&cookies));
            page(request, visit, &url).await
        }
    };
    Ok(headers::secure(response)?.into())
}

/// What a browser asks for: a file, a page, or what a page needs done.
async fn page(request: Request, visit: Visit, url: &Url) -> Response {
    if let Some(file) = assets::find(&request, &visit.env, url).await {
        return file;
    }
    let answer = match headers::check_origin(&request, url) {
        Err(error) => Err(error),
        Ok(()) if url.path().starts_with("/rpc/") => pages::server_function(request, visit.clone()).await,
        Ok(()) if form::takes(&request, url.path()) => form::answer(request, visit.clone(), url.path()).await,
        Ok(()) => pages::render(request, visit.clone()).await,
    };
    let response = answer.unwrap_or_else(|error| pages::refuse(&error, url.path()));
    match visit.cookie() {
        Some(cookie) => headers::with(response, "set-cookie", &cookie),
        None => response,
    }
}
