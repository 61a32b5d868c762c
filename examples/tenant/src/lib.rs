//! A Worker that runs a posted program for the tenant in its path, with Petri as a library.

use petri_runtime::{ExecuteRequest, Execution, IsolatedRuntime, Tenant, WorkerLoader};
use worker::{Context, Env, Method, Request, Response, Result, event};

#[event(fetch)]
async fn fetch(mut request: Request, env: Env, _context: Context) -> Result<Response> {
    let tenant = request.path().trim_start_matches('/').to_owned();
    if request.method() != Method::Post {
        return Response::ok("post a program to /{tenant}\n");
    }
    let program = request.text().await?;
    run(program, tenant, &env).await
}

/// Runs a program of one module in an isolate that only this tenant uses.
async fn run(program: String, tenant: String, env: &Env) -> Result<Response> {
    let request = ExecuteRequest { prompt: format!("hello, {tenant}"), ..ExecuteRequest::of(program) };
    let execution = match Execution::try_from(request) {
        Ok(execution) => execution,
        Err(refusal) => return Response::error(refusal.message(), refusal.status()),
    };
    let loader: WorkerLoader = env.get_binding("LOADER")?;
    let result = IsolatedRuntime::new(loader).execute(&execution, &Tenant::Named(tenant)).await;
    Response::from_json(&result)
}
