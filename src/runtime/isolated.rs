//! `IsolatedRuntime`: the whole of the library's surface.

use super::assembly::assemble;
use super::code::{WorkerCode, user_module};
use super::isolate::{IsolateId, Names};
use super::loader::{EntrypointOptions, WorkerLoader};
use super::run::{Call, Run};
use crate::program::Execution;
use crate::report::{Collector, Event, Report as ExecutionResult};
use futures_util::Stream;
use js_sys::Date;
use serde_json::json;
use std::cell::RefCell;

thread_local! {
    static NAMES: RefCell<Names> = RefCell::default();
}

/// Who a run is for. Runs of one tenant may share a warm isolate; runs of two never do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tenant {
    /// A known one, by a name nobody else can have.
    Named(String),
    /// Nobody in particular: every run gets a fresh isolate.
    Anonymous,
}

/// Runs programs in isolates of their own.
///
/// ```no_run
/// use petri::{ExecuteRequest, Execution, ExecutionResult, IsolatedRuntime, Tenant, WorkerLoader};
///
/// async fn shout(env: &worker::Env) -> Result<ExecutionResult, Box<dyn std::error::Error>> {
///     let loader: WorkerLoader = env.get_binding("LOADER")?;
///     let asked = ExecuteRequest {
///         prompt: "hello".to_owned(),
///         ..ExecuteRequest::of("export const run = (prompt) => prompt.toUpperCase();")
///     };
///     let execution = Execution::try_from(asked)?;
///     Ok(IsolatedRuntime::new(loader).execute(&execution, &Tenant::Anonymous).await)
/// }
/// ```
#[derive(Debug, Clone)]
pub struct IsolatedRuntime {
    loader: WorkerLoader,
}

impl IsolatedRuntime {
    /// A runtime on a Worker Loader binding.
    pub fn new(loader: WorkerLoader) -> Self {
        Self { loader }
    }

    /// Runs a program to its end. However it ends, there is a result.
    ///
    /// The tenant alone says whose isolate it is; a session that `execution` names is for the JSON API.
    pub async fn execute(&self, execution: &Execution, tenant: &Tenant) -> ExecutionResult {
        let mut run = self.run(execution, tenant).await;
        let mut collector = Collector::default();
        loop {
            // A run always ends with an event that makes the result.
            if let Some(result) = run.next().await.and_then(|event| collector.push(event)) {
                return result;
            }
        }
    }

    /// Runs a program and tells what it does as it happens. Dropping the stream stops the program.
    pub async fn stream(&self, execution: &Execution, tenant: &Tenant) -> impl Stream<Item = Event> + use<> {
        self.run(execution, tenant).await.into_stream()
    }

    async fn run(&self, execution: &Execution, tenant: &Tenant) -> Run {
        let called = Date::now();
        let code = WorkerCode::new(execution);
        let id = match tenant {
            Tenant::Named(name) if !execution.fresh => Some(IsolateId::new(name, &code)),
            _ => None,
        };
        let call = match id.and_then(Place::take) {
            Some(place) => {
                let options = options(execution, place.id.as_str());
                self.loader.get(place.id.as_str(), move || assemble(&code)).and_then(|worker| {
                    Ok(Call { entrypoint: worker.stub().entrypoint(None, &options)?, named: Some((worker, place)) })
                })
            }
            None => {
                let options = options(execution, &random_key());
                assemble(&code)
                    .and_then(|definition| self.loader.load(&definition))
                    .and_then(|stub| Ok(Call { entrypoint: stub.entrypoint(None, &options)?, named: None }))
            }
        };
        Run::start(call, execution, called).await
    }
}

/// A run's place in a named isolate. Dropped before the run came to its end, it takes the isolate out of use.
#[derive(Debug)]
pub(super) struct Place {
    id: IsolateId,
    clean: bool,
}

impl Place {
    fn take(id: IsolateId) -> Option<Self> {
        let taken = NAMES.with_borrow_mut(|names| names.enter(&id));
        taken.then_some(Self { id, clean: false })
    }

    /// Says that the run came to its end by itself.
    pub(super) fn leave_clean(&mut self) {
        self.clean = true;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        NAMES.with_borrow_mut(|names| if self.clean { names.leave(&self.id) } else { names.retire(&self.id) });
    }
}

/// What the harness is told about a run, beside the request. By its `key` it knows the host again: the program can call
/// its own isolate, but does not know it.
fn options(execution: &Execution, key: &str) -> EntrypointOptions {
    let mut props = json!({
        "main": user_module(execution.program.modules.main().as_str()),
        "prompt": execution.prompt.as_str(),
        "outputBytes": execution.limits.output_bytes,
        "key": key,
    });
    if let Some(args) = &execution.args {
        props["args"] = json!(args);
    }
    if execution.request.input().method == "HEAD" {
        props["method"] = json!("HEAD");
    }
    EntrypointOptions { props: Some(props), limits: None }
}

/// A key for an isolate without a name, which is called once.
fn random_key() -> String {
    // Without randomness the key can be known to the program, which can then call itself, up to the harness's bound.
    getrandom::u64().map_or_else(|_| String::new(), |key| format!("{key:016x}"))
}
