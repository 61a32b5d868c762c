//! The Worker: the fetch event and the routing of requests. `service` does the work.

mod address;
mod answers;
mod api;
mod arrival;
mod assets;
mod body;
mod client;
mod embed;
mod first_visit;
mod form;
mod headers;
mod metrics;
mod openapi;
mod operator;
mod pages;
mod preview;
mod rpc;
mod runner;

use crate::routes::Route;
use crate::service::metrics::Door;
use crate::service::{self, Visit, VisitorCookie};
use any_spawner::Executor;
use js_sys::{Function, Reflect};
use petri_protocol::{Allow, Error};
use wasm_bindgen::prelude::*;
use worker::{Context, Env, Method, Request, Response, Url, event};

/// The response to a request, or the error that refuses it.
type Answer = Result<Response, Error>;

#[wasm_bindgen(module = "/src/worker/microtasks.js")]
extern "C" {
    /// Replaces the platform's `queueMicrotask` with a faster one. wasm-bindgen calls it whenever a future is woken.
    #[wasm_bindgen(js_name = replaceQueueMicrotask)]
    fn replace_queue_microtask();
}

#[event(start)]
fn start() {
    run_constructors();
    replace_queue_microtask();
    service::allow_calls();
    // Registers the event loop with the framework. The only possible error is that it is registered already.
    let _ = Executor::init_wasm_bindgen();
}

/// Runs the constructors of the wasm module, which register the server functions. `.cargo/config.toml` exports them.
fn run_constructors() {
    let exported = Reflect::get(&wasm_bindgen::exports(), &"__wasm_call_ctors".into());
    if let Ok(constructors) = exported.and_then(JsCast::dyn_into::<Function>) {
        // They only fill lists in memory, which does not fail.
        let _ = constructors.call0(&JsValue::UNDEFINED);
    }
}

#[event(fetch)]
async fn fetch(request: web_sys::Request, env: Env, context: Context) -> worker::Result<web_sys::Response> {
    // First, because the supervisor needs an answer however busy the server is.
    if operator::takes(&context) {
        let request = Request::from(request);
        let path = request.path();
        return Ok(operator::answer(&request, &env, &path).into());
    }
    if service::egress::takes(&context) {
        return Ok(service::egress::answer(&request).await);
    }
    if let Some(answer) = service::outbound(&request, &context).await {
        return Ok(answer);
    }
    if service::configuration(&env).is_ok_and(|configuration| configuration.is_runner) {
        let request = Request::from(request);
        let path = request.path();
        return Ok(runner::answer(request, env, &path).await.into());
    }
    let sent_method = request.method();
    let (request, url) = match address::read(request) {
        Ok(read) => read,
        Err(error) => return Ok(headers::secure(api::refuse(&error)).into()),
    };
    let path = url.path();
    let is_read = matches!(request.method(), Method::Get | Method::Head);
    let visit = |door| Visit::anonymous(env.clone(), &url, client::of(&request, &env), door);
    let response = match Route::parse(path) {
        // The `worker` library turns an unknown method into GET.
        _ if !sent_method.eq_ignore_ascii_case(request.method().as_ref()) => refuse(Allow::ReadAndPost, path),
        Route::Health | Route::Metrics | Route::Preview if !is_read => refuse(Allow::Read, path),
        Route::Health => health(&env),
        Route::Metrics => metrics::answer(&request, &env),
        Route::Preview => preview::answer(&env).await.unwrap_or_else(|error| pages::refuse(&error, path)),
        Route::Embed { id } => {
            let visit = visit(Door::Embed);
            embed::answer(request, visit, id, &url).await
        }
        Route::Api(route) => {
            let visit = visit(Door::Api);
            match client::with_key(&request, visit) {
                Ok(visit) => api::answer(request, visit, route, &url).await,
                Err(error) => api::refuse(&error),
            }
        }
        Route::ServerFunction | Route::Page => {
            let cookies = request.headers().get("cookie").ok().flatten().unwrap_or_default();
            let visit = visit(Door::Page).of_browser(context, VisitorCookie::new(&env, &url), &cookies);
            page(request, visit, &url).await
        }
    };
    Ok(headers::secure(response).into())
}

/// `ok` once programs are accepted, so that a client that waits for it is not refused next.
fn health(env: &Env) -> Response {
    match service::configuration(env).and_then(|configuration| service::gate::check(&configuration)) {
        Ok(()) => answers::text("ok"),
        Err(error) => api::refuse(&error),
    }
}

/// The refusal of a method that the path does not take.
fn refuse(allow: Allow, path: &str) -> Response {
    let error = Error::method_not_allowed(allow);
    match Route::parse(path) {
        Route::Api(_) => api::refuse(&error),
        _ => pages::refuse(&error, path),
    }
}

/// Answers a browser: a file, a page, a server function or a form.
async fn page(request: Request, visit: Visit, url: &Url) -> Response {
    if let Some(file) = assets::find(&request, &visit.env, url).await {
        return file;
    }
    let answer = match headers::check_origin(&request, url) {
        Err(error) => Err(error),
        Ok(()) if Route::parse(url.path()) == Route::ServerFunction => {
            pages::server_function(request, visit.clone()).await
        }
        Ok(()) => match form::action_of(&request, url.path()) {
            Some(action) => form::answer(request, visit.clone(), action).await,
            None => pages::render(request, visit.clone()).await,
        },
    };
    let response = answer.unwrap_or_else(|error| pages::refuse(&error, url.path()));
    match visit.set_cookie() {
        Some(cookie) => headers::with(response, "set-cookie", &cookie),
        None => response,
    }
}
