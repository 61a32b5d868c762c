//! The operator's entry point, for the supervisor of `npm start`, over a socket that only the supervisor can reach. The
//! configuration of that socket sets a property in `ctx.props` that no other request can have.

use super::api;
use crate::service::runners::{self, Loss};
use crate::service::{self, gate};
use petri_protocol::{Allow, Error};
use serde_json::json;
use worker::{Context, Env, Method, Request, Response};

/// Whether a request came over the operator's socket.
pub(crate) fn takes(context: &Context) -> bool {
    service::prop(context, "petriOperator").is_some_and(|value| value.as_bool() == Some(true))
}

/// `GET /status` returns the number of open and waiting runs and of named isolates, and of a site the runs in each runner.
/// `POST /ready` opens the start gate, `DELETE /ready` closes it. `POST /runners/{slot}/{cpu, memory, ended or size}/{ms}` tells
/// a site that the runner in a slot has ended, why, and how long after a heartbeat that it did not answer; `POST /runners/{slot}/replaced` that the slot has the next one.
pub(crate) fn answer(request: &Request, env: &Env, path: &str) -> Response {
    let answer = match (path, request.method()) {
        ("/status", Method::Get | Method::Head) => status(env),
        ("/ready", Method::Post) => {
            gate::open();
            Ok(Response::builder().with_status(204).empty())
        }
        ("/ready", Method::Delete) => {
            gate::close();
            Ok(Response::builder().with_status(204).empty())
        }
        (_, Method::Post) if note(env, path).is_some_and(|noted| noted) => {
            Ok(Response::builder().with_status(204).empty())
        }
        ("/status", _) => Err(Error::method_not_allowed(Allow::Read)),
        ("/ready", _) => Err(Error::method_not_allowed(Allow::PostAndDelete)),
        _ => Err(Error::not_found(format!("the operator's door has nothing at {path}"))),
    };
    answer.unwrap_or_else(|error| api::refuse(&error))
}

/// Notes what became of a runner; `false` if the site has no such slot, `None` for any other path.
fn note(env: &Env, path: &str) -> Option<bool> {
    let (slot, what) = path.strip_prefix("/runners/")?.split_once('/')?;
    let slot = slot.parse().ok()?;
    match what {
        "replaced" => Some(runners::note_replaced(env, slot)),
        _ => {
            let (loss, silent_ms) = what.split_once('/')?;
            Some(runners::note_end(env, slot, Loss::parse(loss)?, silent_ms.parse().ok()?))
        }
    }
}

fn status(env: &Env) -> Result<Response, Error> {
    let ready = gate::accepts_programs(&*service::configuration(env)?);
    let (open, waiting) = service::load();
    let runners = runners::runs(env);
    let mut status =
        json!({ "ready": ready, "open": open, "waiting": waiting, "names": service::named_isolate_count() });
    if !runners.is_empty() {
        status["runners"] = json!(runners);
    }
    Response::from_json(&status).map_err(|error| Error::unavailable(error.to_string()))
}
