//! `IsolatedRuntime`: the library's public entry point.

use crate::assembly::{OutboundProps, assemble};
use crate::code::{WorkerCode, mentions_node_sockets, user_module};
use crate::compilations::Compilations;
use crate::isolate::IsolateId;
use crate::isolate_pool::Admission;
use crate::journal;
use crate::lease::Lease;
use crate::loader::{EntrypointOptions, WorkerLoader};
use crate::outbound::Outbound;
use crate::run::{RunCall, StartedRun};
use futures_util::Stream;
use js_sys::Date;
use petri_compiler::Compiled;
use petri_protocol::program::{Execution, Host, Network};
use petri_protocol::report::{Collector, Event, Report as ExecutionResult};
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
    /// A known tenant, by a name that is unique to it.
    Named(String),
    /// No known tenant: every run gets a fresh isolate.
    Anonymous,
}

/// Runs programs in isolates of their own.
#[derive(Debug, Clone)]
pub struct IsolatedRuntime {
    loader: WorkerLoader,
    own_hosts: Option<Vec<Host>>,
    group: Option<String>,
}

impl IsolatedRuntime {
    /// A runtime on a Worker Loader binding, without network: a program that asks for network is refused.
    pub fn new(loader: WorkerLoader) -> Self {
        Self { loader, own_hosts: None, group: None }
    }

    /// Offers network to programs that ask for it, and records the attempts of all others. Requests of programs arrive at this
    /// Worker's fetch event, which must pass them to [`outbound`](crate::outbound). `own_hosts` are the hosts under which this
    /// Worker is reachable; programs cannot reach them.
    pub fn with_network(self, own_hosts: Vec<Host>) -> Self {
        Self { own_hosts: Some(own_hosts), ..self }
    }

    /// Counts the named isolates of this runtime's runs towards the quota of `group`: at most 32 of 256 in total. Use it where
    /// tenants are free to create, such as visitors, with a `group` that is not, such as an IP address.
    pub fn with_group(self, group: impl Into<String>) -> Self {
        Self { group: Some(group.into()), ..self }
    }

    /// Runs a program to its end. There is a result however the run ends.
    ///
    /// Only `tenant` selects the isolate; the session in `execution` is used by the JSON API alone.
    pub async fn execute(&self, execution: &Execution, tenant: &Tenant) -> ExecutionResult {
        let mut run = self.run(execution, tenant).await;
        let mut collector = Collector::default();
        loop {
            // The last event of every run completes the result.
            if let Some(result) = run.next().await.and_then(|event| collector.push(event)) {
                return result;
            }
        }
    }

    /// Runs a program and yields its events as they happen. Dropping the stream stops the program.
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
        if !blocked && self.own_hosts.is_none() {
            return Err(JsValue::from_str("this runtime offers programs no network; leave network out"));
        }
        let code = WorkerCode::new(execution, compiled);
        let lease = match tenant {
            Tenant::Named(name) if !execution.fresh => {
                let id = IsolateId::new(name, &code).map_err(|error| JsValue::from_str(error.message()))?;
                self.lease(id, !blocked)
            }
            _ => None,
        };
        let key = lease.as_ref().map_or_else(random_key, |lease| lease.id().as_str().to_owned());
        let options = options(execution, &key);
        let (outbound, outbound_props) = match &self.own_hosts {
            None => (None, None),
            Some(own_hosts) => {
                let outbound = Outbound::open(&key, execution, own_hosts)
                    .ok_or_else(|| JsValue::from_str("the program's isolate has a run under way; try again"))?;
                (Some(outbound), Some(OutboundProps { isolate: key, blocked }))
            }
        };
        match lease {
            Some(lease) => {
                let define = move || assemble(&code, outbound_props.as_ref());
                let worker = self.loader.get(lease.id().as_str(), define)?;
                let entrypoint = worker.stub().entrypoint(None, &options)?;
                Ok(RunCall { entrypoint, named: Some((worker, lease)), outbound })
            }
            None => {
                let stub = self.loader.load(&assemble(&code, outbound_props.as_ref())?)?;
                Ok(RunCall { entrypoint: stub.entrypoint(None, &options)?, named: None, outbound })
            }
        }
    }
}

impl IsolatedRuntime {
    /// Acquires a lease of the isolate `id`, or `None` if the pool has no room. An isolate that was evicted for it is aborted.
    fn lease(&self, id: IsolateId, network: bool) -> Option<Lease> {
        match journal::acquire(&id, self.group.as_deref(), network) {
            Admission::Known | Admission::New(None) => {}
            Admission::New(Some(evicted)) => self.abort(evicted),
            // No `Lease` may be built here: dropping it would retire an isolate that other runs use.
            Admission::None => return None,
        }
        Some(Lease::new(id))
    }

    /// Asks the harness in an isolate to abort the isolate, which frees its memory. Does not wait, and ignores failures: the
    /// isolate then stays.
    fn abort(&self, id: IsolateId) {
        // The key of the isolate's runs proves to the harness that the host asks.
        let options =
            EntrypointOptions { props: Some(json!({ "main": "", "end": true, "key": id.as_str() })), limits: None };
        let gone = || Err(JsValue::from_str("the isolate is gone"));
        let call = self.loader.get(id.as_str(), gone).and_then(|worker| {
            let entrypoint = worker.stub().entrypoint(None, &options)?;
            Ok((worker, entrypoint, Request::new_with_str("http://isolate/")?))
        });
        spawn_local(async move {
            if let Ok((_worker, entrypoint, request)) = call {
                // The isolate ends before it answers, so the call fails.
                _ = entrypoint.fetch(&request).await;
            }
        });
    }
}

/// What the harness is told about a run beside the request. The harness recognises the host by the `key`: a program can call
/// its own isolate, but does not know the key.
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
    let mentions = |word| {
        let mut scripts = execution.program.modules.iter().filter_map(|(_, module)| module.script());
        scripts.any(|source| source.contains(word))
    };
    // Creating Node's `process` takes longer than the rest of the start, so only a program that names it gets it.
    if mentions("process") {
        props["process"] = json!(true);
    }
    // Loading `node:module`, which loads `node:util`, takes a millisecond. Only console output needs it.
    if mentions("console") {
        props["console"] = json!(true);
    }
    if mentions("caches") {
        props["caches"] = json!(true);
    }
    // A program that names it gets a proxy of `Error`, which makes errors slower to construct.
    if mentions("prepareStackTrace") {
        props["traces"] = json!(true);
    }
    if mentions_node_sockets(execution) {
        props["net"] = json!(true);
    }
    if execution.request.input().method == "HEAD" {
        props["method"] = json!("HEAD");
    }
    EntrypointOptions { props: Some(props), limits: None }
}

/// A key for an unnamed isolate, which is called once.
fn random_key() -> String {
    // Without randomness the key is empty. A program that guesses it can call its own isolate, up to the harness's run limit.
    getrandom::u64().map_or_else(|_| String::new(), |key| format!("{key:016x}"))
}
