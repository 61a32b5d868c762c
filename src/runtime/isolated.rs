//! `IsolatedRuntime`: the whole of the library's surface.

use super::assembly::{OutboundProps, assemble};
use super::code::{WorkerCode, names_node_sockets, user_module};
use super::compilations::Compilations;
use super::isolate::IsolateId;
use super::isolate_pool::Admission;
use super::journal;
use super::loader::{EntrypointOptions, WorkerLoader};
use super::outbound::Outbound;
use super::run::{RunCall, StartedRun};
use crate::compiler::Compiled;
use crate::program::{Execution, Host, Network};
use crate::report::{Collector, Event, Report as ExecutionResult};
use futures_util::Stream;
use js_sys::Date;
use serde_json::json;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::Request;

thread_local! {
    static COMPILATIONS: RefCell<Compilations> = RefCell::default();
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
    own: Option<Vec<Host>>,
    group: Option<String>,
}

impl IsolatedRuntime {
    /// A runtime on a Worker Loader binding. It offers no network: a program that asks for it is refused.
    pub fn new(loader: WorkerLoader) -> Self {
        Self { loader, own: None, group: None }
    }

    /// Offers network to the programs that ask for it, and lists what the others try to reach. The Worker's fetch event must call [`outbound`](super::outbound),
    /// which is where their requests go; `own` are the hosts the Worker is asked under, which no program reaches.
    pub fn with_network(self, own: Vec<Host>) -> Self {
        Self { own: Some(own), ..self }
    }

    /// Counts the names of isolates that this runtime's runs take to the share of `group`: at most 32 of the 256 that there
    /// are. For a Worker whose tenants are free to make, such as visitors; `group` is what is not, such as an address.
    pub fn with_group(self, group: impl Into<String>) -> Self {
        Self { group: Some(group.into()), ..self }
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

    async fn run(&self, execution: &Execution, tenant: &Tenant) -> StartedRun {
        let called = Date::now();
        match COMPILATIONS.with_borrow_mut(|programs| programs.get(&execution.program.modules)) {
            Ok(compiled) => {
                StartedRun::start(self.call(execution, &compiled, tenant), execution, Rc::clone(&compiled), called)
                    .await
            }
            Err(diagnostics) => StartedRun::refused(diagnostics, execution, called),
        }
    }

    fn call(&self, execution: &Execution, compiled: &Compiled, tenant: &Tenant) -> Result<RunCall, JsValue> {
        let blocked = execution.program.network == Network::Blocked;
        if !blocked && self.own.is_none() {
            return Err(JsValue::from_str("this runtime offers programs no network; leave network out"));
        }
        let code = WorkerCode::new(execution, compiled);
        let lease = match tenant {
            Tenant::Named(name) if !execution.fresh => self.lease(IsolateId::new(name, &code), !blocked),
            _ => None,
        };
        let key = lease.as_ref().map_or_else(random_key, |lease| lease.id.as_str().to_owned());
        let options = options(execution, &key);
        let (outbound, to_outbound) = match &self.own {
            None => (None, None),
            Some(own) => {
                let outbound = Outbound::open(&key, execution, own)
                    .ok_or_else(|| JsValue::from_str("the program's isolate has a run under way; try again"))?;
                (Some(outbound), Some(OutboundProps { isolate: key, blocked }))
            }
        };
        match lease {
            Some(lease) => {
                let define = move || assemble(&code, to_outbound.as_ref());
                let worker = self.loader.get(lease.id.as_str(), define)?;
                let entrypoint = worker.stub().entrypoint(None, &options)?;
                Ok(RunCall { entrypoint, named: Some((worker, lease)), outbound })
            }
            None => {
                let stub = self.loader.load(&assemble(&code, to_outbound.as_ref())?)?;
                Ok(RunCall { entrypoint: stub.entrypoint(None, &options)?, named: None, outbound })
            }
        }
    }
}

impl IsolatedRuntime {
    /// Takes a lease in the isolate `id`, if there is one. The isolate whose name is given up for it is ended.
    fn lease(&self, id: IsolateId, network: bool) -> Option<Lease> {
        match journal::acquire(&id, self.group.as_deref(), network) {
            Admission::Known | Admission::New(None) => {}
            Admission::New(Some(evicted)) => self.end(evicted),
            // A lease that was not taken must not even be made: dropped, it would take the isolate from those who are in it.
            Admission::None => return None,
        }
        Some(Lease { id, clean: false })
    }

    /// Asks the harness in an isolate to end it, which gives its memory back. Nobody waits for it; where it cannot be asked, it stays as it is.
    fn end(&self, id: IsolateId) {
        // The key is that of its runs, so that the harness knows who asks.
        let options =
            EntrypointOptions { props: Some(json!({ "main": "", "end": true, "key": id.as_str() })), limits: None };
        let gone = || Err(JsValue::from_str("the isolate is gone"));
        let asked = self.loader.get(id.as_str(), gone).and_then(|worker| {
            let entrypoint = worker.stub().entrypoint(None, &options)?;
            Ok((worker, entrypoint, Request::new_with_str("http://isolate/")?))
        });
        spawn_local(async move {
            if let Ok((_worker, entrypoint, request)) = asked {
                // It ends before it answers, so the call fails.
                _ = entrypoint.fetch(&request).await;
            }
        });
    }
}

/// A run's lease in a named isolate. Dropped before the run came to its end, it takes the isolate out of use.
#[derive(Debug)]
pub(super) struct Lease {
    id: IsolateId,
    clean: bool,
}

impl Lease {
    /// Says that the run came to its end by itself.
    pub(super) fn finish(&mut self) {
        self.clean = true;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        journal::release(&self.id, self.clean);
    }
}

/// What the harness is told about a run, beside the request. By its `key` it knows the host again: the program can call
/// its own isolate, but does not know it.
fn options(execution: &Execution, key: &str) -> EntrypointOptions {
    let mut props = json!({
        "main": user_module(execution.program.modules.main().as_str()),
        "prompt": execution.prompt.as_str(),
        "outputBytes": execution.limits.output_bytes,
        "cpuMs": execution.limits.cpu_ms,
        "key": key,
    });
    if let Some(args) = &execution.args {
        props["args"] = json!(args);
    }
    if let Some(entrypoint) = &execution.entrypoint {
        props["entrypoint"] = json!(entrypoint);
    }
    let names = |word| {
        let mut scripts = execution.program.modules.iter().filter_map(|(_, module)| module.script());
        scripts.any(|source| source.contains(word))
    };
    // Node's `process` takes longer to make than all the rest of a start, so only a program that names it has it made.
    if names("process") {
        props["process"] = json!(true);
    }
    // What loads `node:util` takes a millisecond; without a console nobody sees what it shows.
    if names("console") {
        props["console"] = json!(true);
    }
    if names("caches") {
        props["caches"] = json!(true);
    }
    // A program that names it is given a proxy of `Error`, which makes errors slower to construct.
    if names("prepareStackTrace") {
        props["traces"] = json!(true);
    }
    if names_node_sockets(execution) {
        props["net"] = json!(true);
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
