//! `IsolatedRuntime`: the library's public entry point.

use crate::assembly::OutboundProps;
use crate::call::{Call, Isolate};
use crate::compilations::Compilations;
use crate::egress_policy::NetworkBounds;
use crate::lease::Lease;
use crate::loader::WorkerLoader;
use crate::outbound::{OfferedNetwork, Outbound};
use crate::outcome::CallEnd;
use crate::plan::Plan;
use crate::run::Run;
use crate::transcript::Times;
use futures_util::Stream;
use js_sys::Date;
use petri_protocol::program::{Execution, Host};
use petri_protocol::report::{Collector, Event, Report as ExecutionResult};
use std::cell::RefCell;
use std::rc::Rc;

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
    network: Option<OfferedNetwork>,
    group: Option<String>,
}

impl IsolatedRuntime {
    /// A runtime on a Worker Loader binding, without network: a program that asks for network is refused.
    pub fn new(loader: WorkerLoader) -> Self {
        Self { loader, network: None, group: None }
    }

    /// Offers network to programs that ask for it, and records the attempts of all others. Requests of programs arrive at this
    /// Worker's fetch event, which must pass them to [`outbound`](crate::outbound). `own_hosts` are the hosts under which this
    /// Worker is reachable; programs cannot reach them.
    pub fn with_network(self, own_hosts: Vec<Host>) -> Self {
        let network = OfferedNetwork { own_hosts, bounds: Rc::default(), token: None };
        Self { network: Some(network), ..self }
    }

    /// Limits the hosts and ports that any program can reach, whatever its run asks for. Call it after
    /// [`with_network`](Self::with_network).
    pub fn with_bounds(self, bounds: Rc<NetworkBounds>) -> Self {
        let network = self.network.map(|network| OfferedNetwork { bounds, ..network });
        Self { network, ..self }
    }

    /// Sends the requests of programs through a relay: a Worker in another process that calls [`relay`](crate::relay). Each request
    /// carries `token`, by which the relay recognises the run. Call it after [`with_network`](Self::with_network).
    pub fn with_relay(self, token: String) -> Self {
        let network = self.network.map(|network| OfferedNetwork { token: Some(token), ..network });
        Self { network, ..self }
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

    async fn run(&self, execution: &Execution, tenant: &Tenant) -> Run {
        let times = Times::begin(Date::now());
        let plan = match self.plan(execution) {
            Ok(plan) => plan,
            Err(end) => return Run::refused(end, times.compiled_at(Date::now())),
        };
        let times = times.compiled_at(Date::now());
        let (isolate, outbound) = match self.acquire(&plan, tenant) {
            Ok(acquired) => acquired,
            Err(end) => return Run::new(&plan, Err(end), None, times),
        };
        let call = self.call(&plan, isolate, times.called).await;
        Run::new(&plan, call, outbound, times)
    }

    /// Compiles the program and decides on its run.
    fn plan<'a>(&self, execution: &'a Execution) -> Result<Plan<'a>, CallEnd> {
        let modules = &execution.program.modules;
        let program = COMPILATIONS.with_borrow_mut(|programs| programs.get(modules));
        let program = program.map_err(|diagnostics| CallEnd::not_compiled(diagnostics, modules))?;
        Plan::new(execution, program, self.network.is_some())
    }

    /// Acquires an isolate for a run, and opens its subrequest log if this runtime has network.
    fn acquire(&self, plan: &Plan<'_>, tenant: &Tenant) -> Result<(Isolate, Option<Outbound>), CallEnd> {
        let lease = plan
            .isolate(tenant)?
            .and_then(|id| Lease::acquire(id, self.group.as_deref(), plan.asks_for_network(), &self.loader));
        let isolate = lease.map_or_else(|| Isolate::Fresh(random_key()), Isolate::Named);
        let outbound = match &self.network {
            Some(network) => {
                let busy = || CallEnd::refused("the program's isolate has a run under way; try again");
                Some(Outbound::open(isolate.key(), plan.execution, network).ok_or_else(busy)?)
            }
            None => None,
        };
        Ok((isolate, outbound))
    }

    async fn call(&self, plan: &Plan<'_>, isolate: Isolate, begun: f64) -> Result<Call, CallEnd> {
        let outbound = self
            .network
            .as_ref()
            .map(|_| OutboundProps { isolate: isolate.key().to_owned(), blocked: !plan.asks_for_network() });
        Call::start(&self.loader, plan, isolate, outbound, begun).await
    }
}

/// A key for an unnamed isolate, which is called once.
fn random_key() -> String {
    // Without randomness the key is empty. A program that guesses it can call its own isolate, up to the harness's run limit.
    getrandom::u64().map_or_else(|_| String::new(), |key| format!("{key:016x}"))
}
