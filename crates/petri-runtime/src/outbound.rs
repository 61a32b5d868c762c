//! Handles every request that a program sends, including redirects and WebSockets: checks it against the egress policy,
//! records it, and forwards it if allowed. Requests of a program without network are recorded and refused.
//!
//! The isolate's `globalOutbound` is this Worker's own default entrypoint, with the isolate's key in its props
//! (<https://developers.cloudflare.com/dynamic-workers/usage/egress-control/>). Requests from outside have no such props and
//! cannot set any.

use crate::assembly::OutboundProps;
use crate::egress_policy::{EgressDecision, EgressPolicy, NOT_PERMITTED, NetworkBounds, SOCKET_HEADER, not_reached};
use crate::isolate::IsolateId;
use crate::journal;
use crate::subrequest_log::{RUN_IS_OVER, RunKey, SubrequestLog, SubrequestLogs};
use js_sys::{Promise, Reflect};
use petri_protocol::program::{Execution, Host};
use petri_protocol::report::NumberedAttempt;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Headers, Request, RequestInit, RequestRedirect, Response, ResponseInit};
use worker::Context;

#[wasm_bindgen]
extern "C" {
    /// The global `fetch` of this Worker.
    #[wasm_bindgen(catch)]
    async fn fetch(request: &Request) -> Result<JsValue, JsValue>;
}

thread_local! {
    // Plain data only: the platform forbids one request the promises and streams of another.
    static LOGS: RefCell<SubrequestLogs> = RefCell::default();
}

/// Set on every forwarded request, so that a request that loops back to this Worker is recognised under any host name.
const LOOP_HEADER: &str = "petri-outbound";

/// The header in which a forwarded request carries the token of its run, where a relay judges it again
/// ([`IsolatedRuntime::with_relay`](crate::IsolatedRuntime::with_relay)).
const TOKEN_HEADER: &str = "petri-run";

/// The header in which a relay says why a request failed, percent-encoded.
const FAILURE_HEADER: &str = "petri-failure";

/// Answers the requests of programs. A Worker whose [`IsolatedRuntime`](crate::IsolatedRuntime) offers network must call it
/// first in its fetch event:
///
/// ```no_run
/// use worker::{Context, Env, Result, web_sys};
///
/// // With #[event(fetch)] above it:
/// async fn fetch(request: web_sys::Request, env: Env, context: Context) -> Result<web_sys::Response> {
///     if let Some(answer) = petri_runtime::outbound(&request, &context).await {
///         return Ok(answer);
///     }
///     // Whatever else the Worker does.
///     # worker::Response::ok("").map(Into::into)
/// }
/// ```
///
/// Returns `None` for a request from elsewhere. A program's request that loops back to this Worker over the internet is
/// answered with 403.
pub async fn outbound(request: &Request, context: &Context) -> Option<Response> {
    if let Some(isolate) = isolate(context) {
        if prop(context, OutboundProps::BLOCKED).is_some_and(|blocked| blocked.is_truthy()) {
            return Some(rejected(record_blocked(isolate, request)));
        }
        return Some(forward(&isolate, request).await.unwrap_or_else(rejected));
    }
    let looped_back = request.headers().has(LOOP_HEADER).unwrap_or(false);
    looped_back.then(|| loop_refusal().unwrap_or_else(rejected))
}

/// The key of the isolate that sent a request, if an isolate did.
fn isolate(context: &Context) -> Option<String> {
    prop(context, OutboundProps::ISOLATE)?.as_string()
}

/// A property of `ctx.props`, which the configuration or this Worker itself sets; requests from outside have none.
pub fn prop(context: &Context, name: &str) -> Option<JsValue> {
    // Read without deserialising: where props are missing, that would create an error with a stack on every ordinary request.
    let props = context.as_ref().props();
    if !props.is_object() {
        return None;
    }
    Reflect::get(&props, &name.into()).ok().filter(|value| !value.is_undefined())
}

/// Records a request of a program without network, and returns the error that the program catches. Sends nothing.
fn record_blocked(isolate: String, request: &Request) -> JsValue {
    let socket = request.headers().get(SOCKET_HEADER).ok().flatten();
    let (method, url) = match socket {
        Some(address) => {
            let address = js_sys::decode_uri_component(&address).map_or(address, String::from);
            ("CONNECT".to_owned(), format!("tcp://{address}"))
        }
        None => (request.method(), request.url()),
    };
    // The decision is not needed: without network every request is refused, also after the run.
    _ = LOGS.with_borrow_mut(|logs| logs.record(&isolate, &method, &url));
    journal::mark_network_use(&IsolateId::from_text(isolate));
    js_sys::Error::new(NOT_PERMITTED).into()
}

/// Forwards a request that a runtime in another process sent here because it has no network of its own
/// ([`IsolatedRuntime::with_relay`](crate::IsolatedRuntime::with_relay)).
///
/// Each such request carries the token of its run. `policy_of` looks up the egress policy for a token, and returns `None` once the
/// run has ended. The policy is checked here as well as in the other process, so a program that takes over that process still
/// cannot reach other hosts.
pub async fn relay(request: &Request, policy_of: impl FnOnce(&str) -> Option<EgressPolicy>) -> Response {
    let token = request.headers().get(TOKEN_HEADER).ok().flatten().unwrap_or_default();
    let decision = policy_of(&token).map(|policy| policy.decide(&request.url()));
    let answer: Result<Response, JsValue> = match decision {
        None => Err(error(RUN_IS_OVER)),
        Some(EgressDecision { refused: Some(reason), .. }) => Err(error(&reason)),
        Some(EgressDecision { url, refused: None }) => {
            async {
                let forwarded = forwarded_request(&url, request)?;
                forwarded.headers().delete(TOKEN_HEADER)?;
                fetch(&forwarded).await?.dyn_into()
            }
            .await
        }
    };
    answer.or_else(|failure| failed(&message_of(&failure))).unwrap_or_else(rejected)
}

/// The answer of a relay to a request that failed.
fn failed(message: &str) -> Result<Response, JsValue> {
    let headers = Headers::new()?;
    headers.set(FAILURE_HEADER, &String::from(js_sys::encode_uri_component(message)))?;
    let init = ResponseInit::new();
    init.set_status(502);
    init.set_headers(&headers);
    Response::new_with_opt_str_and_init(None, &init)
}

/// The failure that a relay answered with, if it did.
fn relayed_failure(response: &Response) -> Option<JsValue> {
    let message = response.headers().get(FAILURE_HEADER).ok().flatten()?;
    let message = js_sys::decode_uri_component(&message).map_or(message, String::from);
    Some(js_sys::Error::new(&message).into())
}

/// Forwards a program's request if the egress policy allows it.
async fn forward(isolate: &str, request: &Request) -> Result<Response, JsValue> {
    let (url, subrequest, token) = LOGS
        .with_borrow_mut(|logs| logs.record(isolate, &request.method(), &request.url()))
        .map_err(|reason| error(&reason))?;
    let answer: Result<Response, JsValue> = async {
        let forwarded = forwarded_request(&url, request)?;
        if let Some(token) = &token {
            forwarded.headers().set(TOKEN_HEADER, token)?;
        }
        let response: Response = fetch(&forwarded).await?.dyn_into()?;
        match token.and_then(|_| relayed_failure(&response)) {
            Some(failure) => Err(failure),
            None => Ok(response),
        }
    }
    .await;
    // The error that the program catches, and the reason that is recorded.
    let answer = answer.map_err(|failure| {
        let message = message_of(&failure);
        not_reached(&url, &message).map_or((failure, message), |reason| (error(&reason), reason))
    });
    if let Some(subrequest) = subrequest {
        let result = answer.as_ref().map(Response::status).map_err(|(_, reason)| reason.clone());
        LOGS.with_borrow_mut(|logs| logs.complete(&subrequest, result));
    }
    answer.map_err(|(failure, _)| failure)
}

/// The request to send: to the URL that was checked, with the method, headers and body of the program's request. The
/// platform's settings (`cf`) are left out, since they can direct a request to another host. A redirect is returned to the
/// program, whose next request is checked again.
fn forwarded_request(url: &str, request: &Request) -> Result<Request, JsValue> {
    let headers = Headers::new_with_headers(&request.headers())?;
    headers.set(LOOP_HEADER, "1")?;
    // The platform sets the host from the URL. With another `host` header, a server of both hosts could answer for the other.
    headers.delete("host")?;
    let init = RequestInit::new();
    init.set_method(&request.method());
    init.set_redirect(RequestRedirect::Manual);
    // A GET or HEAD with a length header counts as one with a body, which the platform refuses to send.
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

/// A rejected promise in place of a response. It rejects the promise of this fetch event, and so the program's `fetch()`. An
/// error returned from the event would reach the program as a response with status 500.
fn rejected(error: JsValue) -> Response {
    Promise::reject(&error).unchecked_into()
}

/// The answer to a program's request that looped back to this Worker.
fn loop_refusal() -> Result<Response, JsValue> {
    let init = ResponseInit::new();
    init.set_status(403);
    let text = "a program that runs here asked for this, and no program may call the runtime that runs it";
    Response::new_with_opt_str_and_init(Some(text), &init)
}

/// The error that a program catches for a refusal by this runtime.
fn error(reason: &str) -> JsValue {
    js_sys::Error::new(&format!("network: {reason}")).into()
}

fn message_of(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.unwrap_or_else(|| "the request failed, and the runtime gives no reason".to_owned())
}

/// The network that a runtime offers to its programs.
#[derive(Debug, Clone)]
pub(crate) struct OfferedNetwork {
    /// The hosts under which this Worker is reachable.
    pub(crate) own_hosts: Vec<Host>,
    /// What is allowed to all programs.
    pub(crate) bounds: Rc<NetworkBounds>,
    /// The token of the run, for a relay.
    pub(crate) token: Option<String>,
}

/// An open subrequest log of a run. Dropping it closes the log, after which the isolate's requests are refused.
#[derive(Debug)]
pub(crate) struct Outbound {
    run: RunKey,
}

impl Outbound {
    /// Opens the log of a run of `execution` in the isolate with this key. `None` if the isolate has another run in progress and
    /// one of the two has network.
    pub(crate) fn open(isolate: &str, execution: &Execution, network: &OfferedNetwork) -> Option<Self> {
        let policy = EgressPolicy::new(execution.program.network.clone(), network.own_hosts.clone());
        let policy = policy.within(Rc::clone(&network.bounds));
        let log = SubrequestLog::new(policy, execution.limits.subrequests, network.token.clone());
        LOGS.with_borrow_mut(|logs| logs.open(isolate, log)).map(|run| Self { run })
    }

    /// The attempts that are new or changed since the last call.
    pub(crate) fn drain(&self) -> Vec<NumberedAttempt> {
        self.with(SubrequestLog::drain).unwrap_or_default()
    }

    /// Number of attempts past the bound, which are not recorded.
    pub(crate) fn dropped(&self) -> u64 {
        self.with(|log| log.dropped()).unwrap_or(0)
    }

    /// The reason of the refusals, if the run exceeded its limit on requests.
    pub(crate) fn exhausted(&self) -> Option<String> {
        self.with(|log| log.exhausted()).flatten()
    }

    fn with<T>(&self, use_log: impl FnOnce(&mut SubrequestLog) -> T) -> Option<T> {
        LOGS.with_borrow_mut(|logs| logs.get_mut(&self.run).map(use_log))
    }
}

impl Drop for Outbound {
    fn drop(&mut self) {
        LOGS.with_borrow_mut(|logs| logs.close(&self.run));
    }
}
