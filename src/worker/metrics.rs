//! `GET /metrics`: the counts of this process for its operator, who asks from this machine, or with a token.

use super::{answers, api, client};
use crate::service::metrics::{self, Gauges};
use crate::service::{self, runners};
use js_sys::Reflect;
use petri_protocol::{Error, ErrorKind};
use sha2::{Digest, Sha256};
use worker::{Env, Request, Response};

/// The headers that a proxy adds. A request that came through one on this machine is not the operator's.
const PROXY_HEADERS: [&str; 4] = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/// Answers a request for the metrics.
pub(crate) fn answer(request: &Request, env: &Env) -> Response {
    if !is_operator(request, env) {
        let message = "the metrics are for the operator: ask from the machine that Petri runs on, or with the token in \
                       METRICS_TOKEN as authorization: Bearer";
        return api::refuse(&Error::new(ErrorKind::Forbidden, message));
    }
    let (open, waiting) = service::load();
    let runners = runners::runs(env).iter().map(Vec::len).collect();
    let isolates = service::named_isolate_count();
    answers::text(&metrics::text(&Gauges { open, waiting, isolates, runners }))
}

fn is_operator(request: &Request, env: &Env) -> bool {
    let header = |name: &str| request.headers().get(name).ok().flatten();
    let token = Reflect::get(env, &"METRICS_TOKEN".into()).ok().and_then(|token| token.as_string());
    match token.filter(|token| !token.is_empty()) {
        Some(token) => {
            let given = header("authorization").unwrap_or_default();
            let given = given.strip_prefix("Bearer ").unwrap_or_default();
            // Digests are compared, so that the time it takes tells nothing about the token.
            Sha256::digest(given) == Sha256::digest(token)
        }
        None => client::is_of_this_machine(request, env) && PROXY_HEADERS.iter().all(|name| header(name).is_none()),
    }
}
