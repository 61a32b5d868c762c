//! The way out of an isolate: every request of a program comes through here, judged and listed before it goes on, one by
//! one, redirects and WebSockets too. Those of a program without network are listed and go nowhere.
//!
//! The isolate's `globalOutbound` is this Worker's own default entrypoint, with the isolate's key in its props
//! (<https://developers.cloudflare.com/dynamic-workers/usage/egress-control/>). What comes from outside has no such props and
//! cannot give itself any.

use super::assembly::OutboundProps;
use super::egress_policy::{EgressPolicy, NOT_PERMITTED, SOCKET_HEADER, not_reached};
use super::isolate::IsolateId;
use super::journal;
use super::subrequest_log::{RunKey, SubrequestLog, SubrequestLogs};
use crate::program::{Execution, Host};
use crate::report::NumberedAttempt;
use js_sys::{Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Headers, Request, RequestInit, RequestRedirect, Response, ResponseInit};
use worker::Context;

#[wasm_bindgen]
extern "C" {
    /// Asks the network.
    #[wasm_bindgen(catch)]
    async fn fetch(request: &Request) -> Result<JsValue, JsValue>;
}

thread_local! {
    // Plain data: a request's promises and streams are its own, and no other request may touch them.
    static LOGS: RefCell<SubrequestLogs> = RefCell::default();
}

/// What every request that leaves carries, so that one that comes back, by whatever name or address, is known.
const LOOP_HEADER: &str = "petri-outbound";

/// Answers what programs ask for. A Worker whose [`IsolatedRuntime`](super::IsolatedRuntime) offers network asks it first
/// thing in its fetch event:
///
/// ```no_run
/// use worker::{Context, Env, Result, web_sys};
///
/// // With #[event(fetch)] above it:
/// async fn fetch(request: web_sys::Request, env: Env, context: Context) -> Result<web_sys::Response> {
///     if let Some(answer) = petri::runtime::outbound(&request, &context).await {
///         return Ok(answer);
///     }
///     // Whatever else the Worker does.
///     # worker::Response::ok("").map(Into::into)
/// }
/// ```
///
/// `None` for a request that comes from elsewhere. One that comes from a program and back to this Worker by the way of the
/// internet is answered with 403.
pub async fn outbound(request: &Request, context: &Context) -> Option<Response> {
    if let Some(isolate) = isolate(context) {
        if prop(context, OutboundProps::BLOCKED).is_some_and(|blocked| blocked.is_truthy()) {
            return Some(rejected(list_blocked(isolate, request)));
        }
        return Some(pass(&isolate, request).await.unwrap_or_else(rejected));
    }
    let came_back = request.headers().has(LOOP_HEADER).unwrap_or(false);
    came_back.then(|| refusal().unwrap_or_else(rejected))
}

/// The key of the isolate a request comes out of, if it comes out of one.
fn isolate(context: &Context) -> Option<String> {
    prop(context, OutboundProps::ISOLATE)?.as_string()
}

/// A property that the configuration, or this Worker itself, gave to a request in `ctx.props`; requests from outside have none.
pub fn prop(context: &Context, name: &str) -> Option<JsValue> {
    // Read as it is: to deserialise what is not there makes an error with a stack, on every ordinary request.
    let props = context.as_ref().props();
    if !props.is_object() {
        return None;
    }
    Reflect::get(&props, &name.into()).ok().filter(|value| !value.is_undefined())
}

/// Lists a request of a program without network. Returns what the program catches; nothing is sent, whatever was asked.
fn list_blocked(isolate: String, request: &Request) -> JsValue {
    let socket = request.headers().get(SOCKET_HEADER).ok().flatten();
    let (method, url) = match socket {
        Some(address) => {
            let address = js_sys::decode_uri_component(&address).map_or(address, String::from);
            ("CONNECT".to_owned(), format!("tcp://{address}"))
        }
        None => (request.method(), request.url()),
    };
    // Every decision on what has no network is a refusal, also that on a run that is over.
    _ = LOGS.with_borrow_mut(|runs| runs.attempt(&isolate, &method, &url));
    journal::reaches_out(&IsolateId::from_text(isolate));
    js_sys::Error::new(NOT_PERMITTED).into()
}

/// Sends a program's request on its way, if it may go there.
async fn pass(isolate: &str, request: &Request) -> Result<Response, JsValue> {
    let (url, subrequest) = LOGS
        .with_borrow_mut(|runs| runs.attempt(isolate, &request.method(), &request.url()))
        .map_err(|reason| error(&reason))?;
    let answer: Result<Response, JsValue> = async { fetch(&onward(&url, request)?).await?.dyn_into() }.await;
    // What the program catches, and what is listed.
    let answer = answer.map_err(|failure| {
        let said = message_of(&failure);
        not_reached(&url, &said).map_or((failure, said), |reason| (error(&reason), reason))
    });
    if let Some(subrequest) = subrequest {
        let came = answer.as_ref().map(Response::status).map_err(|(_, reason)| reason.clone());
        LOGS.with_borrow_mut(|runs| runs.complete(&subrequest, came));
    }
    answer.map_err(|(failure, _)| failure)
}

/// The request as it goes on: to the address that was judged, and with what is HTTP of it. Not with the platform's own
/// settings (`cf`), by which a program could have another host asked. A redirect goes back to the program, whose next
/// request comes through here again.
fn onward(url: &str, request: &Request) -> Result<Request, JsValue> {
    let headers = Headers::new_with_headers(&request.headers())?;
    headers.set(LOOP_HEADER, "1")?;
    // The platform says the host, as the address has it; another one in a header could be served by who answers for both.
    headers.delete("host")?;
    let init = RequestInit::new();
    init.set_method(&request.method());
    init.set_redirect(RequestRedirect::Manual);
    // A GET or HEAD with a length in its headers has a body to the platform, which then refuses to send it on.
    let has_body = !matches!(request.method().as_str(), "GET" | "HEAD");
    match request.body().filter(|_| has_body) {
        Some(body) => init.set_body(&body),
        None => {
            headers.delete("content-length")?;
            headers.delete("transfer-encoding")?;
        }
    }
    init.set_headers(&headers);
    Request::new_with_str_and_init(url, &init)
}

/// A promise that is rejected, in a response's place: the fetch event's own promise is rejected with it, and so is the
/// program's. The event's error would only be a response that says 500.
fn rejected(error: JsValue) -> Response {
    Promise::reject(&error).unchecked_into()
}

/// What a request is told that left by here and came back.
fn refusal() -> Result<Response, JsValue> {
    let init = ResponseInit::new();
    init.set_status(403);
    let text = "a program that runs here asked for this, and no program may call the runtime that runs it";
    Response::new_with_opt_str_and_init(Some(text), &init)
}

/// What a program catches, in this runtime's own words.
fn error(reason: &str) -> JsValue {
    js_sys::Error::new(&format!("network: {reason}")).into()
}

fn message_of(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.unwrap_or_else(|| "the request failed, and the runtime gives no reason".to_owned())
}

/// A run whose isolate's requests come through here. Dropped, it is over, and its isolate's requests are refused.
#[derive(Debug)]
pub(super) struct Outbound {
    run: RunKey,
}

impl Outbound {
    /// Opens the way out for a run of `execution`, in the isolate by this key; `None` if another run of it is under way, and
    /// one of the two has network.
    pub(super) fn open(isolate: &str, execution: &Execution, own: &[Host]) -> Option<Self> {
        let policy = EgressPolicy::new(execution.program.network.clone(), own.to_vec());
        let attempts = SubrequestLog::new(policy, execution.limits.subrequests);
        LOGS.with_borrow_mut(|runs| runs.begin(isolate, attempts)).map(|run| Self { run })
    }

    /// What the program tried since this was asked last.
    pub(super) fn drain(&self) -> Vec<NumberedAttempt> {
        self.with(SubrequestLog::drain).unwrap_or_default()
    }

    /// SubrequestLog that are not listed.
    pub(super) fn dropped(&self) -> u64 {
        self.with(|attempts| attempts.dropped()).unwrap_or(0)
    }

    /// Why requests were refused, if that is because there were too many.
    pub(super) fn exhausted(&self) -> Option<String> {
        self.with(|attempts| attempts.exhausted()).flatten()
    }

    fn with<T>(&self, ask: impl FnOnce(&mut SubrequestLog) -> T) -> Option<T> {
        LOGS.with_borrow_mut(|runs| runs.of(&self.run).map(ask))
    }
}

impl Drop for Outbound {
    fn drop(&mut self) {
        LOGS.with_borrow_mut(|runs| runs.end(&self.run));
    }
}
