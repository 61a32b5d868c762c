//! An admitted run. Only this file makes a runtime, so no entry point can run a program without a permit.

use super::admission::{Permit, Work, admit, configuration};
use super::deadline::ends_within;
use super::lane::yield_to_event_loop;
use super::queue::Subject;
use super::quick_starts;
use super::visitor::Visit;
use futures_util::stream::{Stream, StreamExt, iter};
use petri_protocol::Error;
use petri_protocol::program::limits::{CPU_MS_DEFAULT, CPU_MS_MAX_PLAIN};
use petri_protocol::program::{Execution, Host};
use petri_protocol::report::{Collector, Event, Report};
use petri_runtime::{IsolatedRuntime, Tenant, WorkerLoader};
use std::cell::RefCell;
use std::pin::pin;
use std::time::Duration;

/// Time allowed for starting and finishing a run, beyond its `wall_ms`.
const GRACE: Duration = Duration::from_secs(15);

thread_local! {
    /// The binding `LOADER`, looked up once: the library asks a binding for its class on every use.
    static LOADER: RefCell<Option<WorkerLoader>> = const { RefCell::new(None) };
}

/// A program that has its permit to run.
pub(crate) struct Admitted {
    permit: Permit,
    runtime: IsolatedRuntime,
    execution: Execution,
    tenant: Tenant,
    /// Warnings about the request, sent before the program's own events.
    warnings: Vec<String>,
    /// Whether the start goes through the start lane.
    lane: bool,
}

impl Admitted {
    /// Waits for a permit to run a program. The program cannot reach the origin where Petri is served.
    ///
    /// # Errors
    /// Those of [`admit`]; [`ErrorKind::Unavailable`] without a Worker Loader; [`ErrorKind::Invalid`] for a network policy that
    /// allows Petri itself.
    pub(crate) async fn new(visit: &Visit, tenant: Tenant, mut execution: Execution) -> Result<Self, Error> {
        let configuration = configuration(&visit.env)?;
        let runtime = runtime(visit, &execution)?.with_group(visit.client.as_str());
        if configuration.plain {
            execution.limits.cpu_ms = execution.limits.cpu_ms.min(CPU_MS_MAX_PLAIN);
        }
        let visitor = match &tenant {
            Tenant::Named(name) => Some(name.clone()),
            Tenant::Anonymous => None,
        };
        // Plain workerd has one thread, so a run takes one slot for each default CPU budget that it may use.
        let slots =
            if configuration.plain { execution.limits.cpu_ms.div_ceil(CPU_MS_DEFAULT).max(1) as usize } else { 1 };
        let subject = Subject { visitor, slots, ..visit.subject() };
        let permit = admit(visit, Work::Run, subject).await?;
        if configuration.plain && permit.waited() {
            yield_to_event_loop().await;
        }
        Ok(Self { permit, runtime, execution, tenant, warnings: Vec::new(), lane: configuration.plain })
    }

    /// The same run, with warnings about the request that are sent first.
    pub(crate) fn with_warnings(self, warnings: Vec<String>) -> Self {
        Self { warnings, ..self }
    }

    /// Starts the program and streams its events. Hold the permit until all work for the run is done.
    pub(crate) async fn start(self) -> (impl Stream<Item = Event> + 'static, Permit) {
        let Self { permit, runtime, execution, tenant, warnings, lane } = self;
        let start = runtime.stream(&execution, &tenant);
        let alone = execution.limits.cpu_ms > CPU_MS_DEFAULT;
        let events = match lane {
            true => quick_starts::start(&execution.program.modules, alone, start).await,
            false => start.await,
        };
        let warnings = warnings.into_iter().map(|message| Event::Warning { message });
        (iter(warnings).chain(events), permit)
    }

    /// Runs the program to its end and streams its events. The permit is released with the last event.
    pub(crate) async fn events(self) -> impl Stream<Item = Event> + 'static {
        let time = self.time();
        let (events, permit) = self.start().await;
        let mut permit = Some(permit);
        let events = events.inspect(move |event| {
            // A caller that reads the last event may run its next program at once.
            if matches!(event, Event::End(_)) {
                drop(permit.take());
            }
        });
        ends_within(events, time)
    }

    /// The longest time that the run can take, starting and finishing included.
    pub(crate) fn time(&self) -> Duration {
        Duration::from_millis(self.execution.limits.wall_ms) + GRACE
    }

    /// Runs the program to its end. Hold the permit until the report is delivered or saved.
    pub(crate) async fn report(self) -> (Report, Permit) {
        let (events, permit) = self.start().await;
        let (mut events, mut collector) = (pin!(events), Collector::default());
        loop {
            // The last event of every run completes the report.
            if let Some(report) = events.next().await.and_then(|event| collector.push(event)) {
                return (report, permit);
            }
        }
    }
}

/// The runtime for one execution. Its programs cannot reach the origin where Petri is served.
fn runtime(visit: &Visit, execution: &Execution) -> Result<IsolatedRuntime, Error> {
    let own: Vec<Host> = visit.host.iter().cloned().collect();
    execution.program.network.check_own(&own)?;
    let loader = match LOADER.with_borrow(Clone::clone) {
        Some(loader) => loader,
        None => {
            let loader: WorkerLoader = visit
                .env
                .get_binding("LOADER")
                .map_err(|error| Error::unavailable(format!("there is no Worker Loader: {error}")))?;
            LOADER.set(Some(loader.clone()));
            loader
        }
    };
    Ok(IsolatedRuntime::new(loader).with_network(own))
}
