//! A runner's requests, which come from its site: `POST /run` with an execute request, `POST /check` with modules. The site has
//! checked and admitted them, and its headers say for whom they are.

use super::{Answer, api, body};
use crate::service::remote_run::header;
use crate::service::{self, Admitted, Client, Tenant, Visit};
use petri_protocol::program::json::{self, ParsedJson};
use petri_protocol::program::{ExecuteRequest, Execution, Host};
use petri_protocol::{Allow, Error};
use worker::{Env, Method, Request, Response};

/// Most bytes of a request from the site: a program and a request body of the largest size, every byte of them escaped.
const REQUEST_BYTES_MAX: usize = 32 * 1024 * 1024;

/// Answers a request of the site.
pub(crate) async fn answer(request: Request, env: Env, path: &str) -> Response {
    let answer = match (path, request.method()) {
        ("/run", Method::Post) => run(request, env).await,
        ("/check", Method::Post) => check(request, env).await,
        ("/run" | "/check", _) => Err(Error::method_not_allowed(Allow::Post)),
        _ => Err(Error::not_found(format!("a runner has nothing at {path}"))),
    };
    answer.unwrap_or_else(|error| api::refuse(&error))
}

async fn run(mut request: Request, env: Env) -> Answer {
    let visit = visit(&request, env);
    let text = body::read(&visit, &mut request, api::JSON, REQUEST_BYTES_MAX).await?;
    let ParsedJson { value, warnings } = json::parse::<ExecuteRequest>(&text)?;
    let tenant = header_of(&request, header::TENANT).map_or(Tenant::Anonymous, Tenant::Named);
    let no_text = || Err(Error::unavailable("a runner has no runners"));
    let admitted = Admitted::new(&visit, tenant, Execution::try_from(value)?, no_text).await?;
    api::run(&request, admitted.with_warnings(warnings)).await
}

async fn check(mut request: Request, env: Env) -> Answer {
    let visit = visit(&request, env);
    let text = body::read(&visit, &mut request, api::JSON, REQUEST_BYTES_MAX).await?;
    let modules = json::parse(&text)?.value;
    api::respond(&service::check(&visit, modules).await?)
}

fn visit(request: &Request, env: Env) -> Visit {
    let client = Client::of_site(&header_of(request, header::CLIENT).unwrap_or_default());
    let host = header_of(request, header::HOST).as_deref().and_then(Host::parse);
    Visit::of_site(env, client, host, header_of(request, header::TOKEN))
}

fn header_of(request: &Request, name: &str) -> Option<String> {
    request.headers().get(name).ok().flatten()
}
