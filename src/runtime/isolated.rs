//! `IsolatedRuntime`: the whole of the library's surface.

use super::code::{WorkerCode, user_module};
use super::isolate::{IsolateId, Names};
use super::loader::{OutboundProps, WorkerLoader};
use super::outbound::Outbound;
use super::run::{Call, Run};
use crate::program::{Execution, Host, Network};
use crate::report::{Collector, Event, Report};
use futures_util::Stream;
use js_sys::Date;
use serde_json::json;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

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
/// ```ignore
/// let loader: WorkerLoader = env.get_binding("LOADER")?;
/// let report = IsolatedRuntime::new(loader).execute(&execution, &Tenant::Anonymous).await;
/// ```
#[derive(Debug, Clone)]
pub struct IsolatedRuntime {
    loader: WorkerLoader,
    own: Option<Vec<Host>>,
}

impl IsolatedRuntime {
    /// A runtime on a Worker Loader binding. It offers no network: a program that asks for it is refused.
    pub fn new(loader: WorkerLoader) -> Self {
        Self { loader, own: None }
    }

    /// Offers network to the programs that ask for it. The Worker's fetch event must call [`outbound`](super::outbound),
    /// which is where their requests go; `own` are the hosts the Worker is asked under, which no program reaches.
    pub fn with_network(self, own: Vec<Host>) -> Self {
        Self { own: Some(own), ..self }
    }

    /// Runs a program to its end. However it ends, there is a report.
    pub async fn execute(&self, execution: &Execution, tenant: &Tenant) -> Report {
        let mut run = self.run(execution, tenant).await;
        let mut collector = Collector::default();
        loop {
            // A run always ends with an event that makes the report.
            if let Some(report) = run.next().await.and_then(|event| collector.push(event)) {
                return report;
            }
        }
    }

    /// Runs a program and tells what it does as it happens. Dropping the stream stops the program.
    pub async fn stream(&self, execution: &Execution, tenant: &Tenant) -> impl Stream<Item = Event> + use<> {
        self.run(execution, tenant).await.into_stream()
    }

    async fn run(&self, execution: &Execution, tenant: &Tenant) -> Run {
        let called = Date::now();
        Run::start(self.call(execution, tenant), execution, called).await
    }

    fn call(&self, execution: &Execution, tenant: &Tenant) -> Result<Call, JsValue> {
        let own = match (&execution.program.network, &self.own) {
            (Network::Blocked, _) => None,
            (_, Some(own)) => Some(own),
            (_, None) => return Err(JsValue::from_str("this runtime offers programs no network; leave network out")),
        };
        let code = WorkerCode::new(execution);
        let place = match tenant {
            Tenant::Named(name) if !execution.fresh => Place::take(IsolateId::new(name, &code), own.is_some()),
            _ => None,
        };
        let key = place.as_ref().map_or_else(random_key, |place| place.id.as_str().to_owned());
        let props = props(execution, &key);
        let (outbound, to_outbound) = match own {
            None => (None, None),
            Some(own) => {
                let outbound = Outbound::open(&key, execution, own)
                    .ok_or_else(|| JsValue::from_str("the program's isolate has a run under way; try again"))?;
                (Some(outbound), Some(OutboundProps { isolate: key }))
            }
        };
        match place {
            Some(place) => {
                let worker = self.loader.get(place.id.as_str(), code, to_outbound)?;
                Ok(Call { entrypoint: worker.stub().entrypoint(&props)?, named: Some((worker, place)), outbound })
            }
            None => {
                let stub = self.loader.load(&code, to_outbound.as_ref())?;
                Ok(Call { entrypoint: stub.entrypoint(&props)?, named: None, outbound })
            }
        }
    }
}

/// A run's place in a named isolate. Dropped before the run came to its end, it takes the isolate out of use.
#[derive(Debug)]
pub(super) struct Place {
    id: IsolateId,
    clean: bool,
}

impl Place {
    fn take(id: IsolateId, network: bool) -> Option<Self> {
        let taken = NAMES.with_borrow_mut(|names| names.enter(&id, network));
        // Made only where it was taken: one that is dropped takes the isolate out of use.
        taken.then(|| Self { id, clean: false })
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
fn props(execution: &Execution, key: &str) -> serde_json::Value {
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
    props
}

/// A key for an isolate without a name, which is called once.
fn random_key() -> String {
    // Without randomness the key can be known to the program, which can then call itself, up to the harness's bound.
    getrandom::u64().map_or_else(|_| String::new(), |key| format!("{key:016x}"))
}
