//! An admitted run. Only this file makes a runtime, so no entry point can run a program without a permit.

use super::address::Client;
use super::admission::{Permit, Work, admit, configuration};
use super::api_key::Scope;
use super::budgets::Resource;
use super::deadline::ends_within;
use super::egress::EgressGrant;
use super::lane::yield_to_event_loop;
use super::metrics::{self, Door, RunEnd, outcome_name};
use super::queue::Subject;
use super::quick_starts;
use super::quota;
use super::remote_run::{RemoteRun, RemoteRunDetails, event, is_last};
use super::run_permit::RunPermit;
use super::runners::Seat;
use super::visitor::Visit;
use futures_util::future::Either;
use futures_util::stream::{Stream, StreamExt, iter};
use js_sys::Date;
use petri_protocol::Error;
use petri_protocol::program::limits::{CPU_MS_DEFAULT, CPU_MS_MAX_PLAIN};
use petri_protocol::program::{Execution, Host, Network};
use petri_protocol::report::{Collector, End, Event, Outcome, Report, Timing};
use petri_runtime::{IsolatedRuntime, Tenant, WorkerLoader};
use serde::Serialize;
use std::cell::RefCell;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

/// Time allowed for starting and finishing a run, beyond its `wall_ms`.
const GRACE: Duration = Duration::from_secs(15);

thread_local! {
    /// The binding `LOADER`, looked up once: the library asks a binding for its class on every use.
    static LOADER: RefCell<Option<WorkerLoader>> = const { RefCell::new(None) };
}

/// A program that has its permit to run.
pub(crate) struct Admitted {
    permit: RunPermit,
    place: Place,
    wall_ms: u64,
}

/// Where a program runs.
enum Place {
    /// In an isolate of this process.
    Here(Box<LocalRun>),
    /// In a runner.
    Runner(RemoteRun),
}

/// A run in this process.
struct LocalRun {
    runtime: IsolatedRuntime,
    execution: Execution,
    tenant: Tenant,
    /// Warnings about the request, sent before the program's own events.
    warnings: Vec<String>,
    /// Whether the start goes through the start lane.
    lane: bool,
    /// Who is charged for the requests of the program.
    charged: Option<Client>,
}

impl LocalRun {
    async fn start(self) -> impl Stream<Item = Event> + 'static {
        let Self { runtime, execution, tenant, warnings, lane, charged } = self;
        let start = runtime.stream(&execution, &tenant);
        let alone = execution.limits.cpu_ms > CPU_MS_DEFAULT;
        let events = match lane {
            true => quick_starts::start(&execution.program.modules, alone, start).await,
            false => start.await,
        };
        let warnings = warnings.into_iter().map(|message| Event::Warning { message });
        let mut counted = 0;
        let events = events.inspect(move |event| {
            if let Event::Network(made) = event
                && made.attempt.allowed
                && made.number > counted
            {
                counted = made.number;
                charge_subrequest(charged.as_ref());
            }
        });
        iter(warnings).chain(events)
    }
}

/// Charges a client for a request of a program.
pub(crate) fn charge_subrequest(client: Option<&Client>) {
    if let Some(client) = client {
        quota::spend(client, Resource::Subrequests, 1.0);
        metrics::subrequest_made();
    }
}

/// What is counted about a run that ended.
pub(crate) fn run_end(outcome: &Outcome, timing: &Timing) -> RunEnd {
    RunEnd { outcome: outcome_name(outcome), cold: timing.cold }
}

impl Admitted {
    /// Waits for a permit to run a program. The program cannot reach the origin where Petri is served. `text`: the execute
    /// request as JSON, which a runner reads again.
    ///
    /// # Errors
    /// Those of [`admit`] and `text`; [`ErrorKind::Quota`] for a caller who has used up a budget; [`ErrorKind::Invalid`] for a
    /// network policy that allows Petri itself, or where the operator has switched network off; [`ErrorKind::Unavailable`]
    /// without a Worker Loader.
    pub(crate) async fn new(
        visit: &Visit,
        tenant: Tenant,
        mut execution: Execution,
        text: impl FnOnce() -> Result<Vec<u8>, Error>,
    ) -> Result<Self, Error> {
        let configuration = configuration(&visit.env)?;
        let own: Vec<Host> = visit.host.iter().cloned().collect();
        execution.program.network.check_own(&own)?;
        visit.check_scope(Scope::Run)?;
        if execution.program.network != Network::Blocked {
            visit.check_scope(Scope::Network)?;
        }
        if execution.program.network != Network::Blocked && configuration.network.network == Network::Blocked {
            let message = "network is off for all programs on this server; leave it out, or set it to \"blocked\"";
            return Err(Error::invalid("network", message));
        }
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
        let cpu_ms = execution.limits.cpu_ms;
        let asked = Date::now();
        let permit = admit_within_budgets(visit, &execution.program.network, subject).await;
        let permit = permit.inspect_err(|error| metrics::refused(error.kind()))?;
        let permit = RunPermit::new(permit, visit.client.clone(), visit.door, cpu_ms, asked);
        let wall_ms = execution.limits.wall_ms;
        if let Some(seat) = Seat::take(&visit.env, &tenant, &visit.client, execution.limits.cpu_ms) {
            let grant = EgressGrant::new(&execution.program.network, &own, &configuration.network, &visit.client);
            let details =
                RemoteRunDetails { tenant: &tenant, client: visit.client.as_str(), host: visit.host.as_ref() };
            let run = RemoteRun::new(seat, grant, text()?, details);
            return Ok(Self { permit, place: Place::Runner(run), wall_ms });
        }
        if configuration.plain && permit.waited() {
            yield_to_event_loop().await;
        }
        let runtime = runtime(visit, own)?.with_bounds(Rc::clone(&configuration.network));
        let charged = permit.charged();
        let run = LocalRun { runtime, execution, tenant, warnings: Vec::new(), lane: configuration.plain, charged };
        Ok(Self { permit, place: Place::Here(Box::new(run)), wall_ms })
    }

    /// The same run, with warnings about the request that are sent first. A runner finds them itself.
    pub(crate) fn with_warnings(mut self, warnings: Vec<String>) -> Self {
        if let Place::Here(run) = &mut self.place {
            run.warnings = warnings;
        }
        self
    }

    /// Starts the program and streams its events. Hold the permit until all work for the run is done, and tell it the end.
    pub(crate) async fn start(self) -> (impl Stream<Item = Event> + 'static, RunPermit) {
        let events = match self.place {
            Place::Here(run) => Either::Left(run.start().await),
            Place::Runner(run) => Either::Right(run.lines().await.map(|line| event(&line))),
        };
        (events, self.permit)
    }

    /// Runs the program to its end and streams its events as lines of JSON. The permit is released with the last one.
    pub(crate) async fn lines(self) -> impl Stream<Item = Result<Vec<u8>, Error>> + 'static {
        let time = self.time();
        let mut permit = Some(self.permit);
        // A caller that reads the last event may run its next program at once.
        let mut release = move |last: &Event| {
            if let (Event::End(End { outcome, timing, .. }), Some(mut permit)) = (last, permit.take()) {
                permit.ended(run_end(outcome, timing));
            }
        };
        let lines = match self.place {
            Place::Here(run) => Either::Left(run.start().await.map(move |event| {
                if matches!(event, Event::End(_)) {
                    release(&event);
                }
                line(&event)
            })),
            Place::Runner(run) => Either::Right(run.lines().await.map(move |line| {
                if is_last(&line) {
                    release(&event(&line));
                }
                Ok(line)
            })),
        };
        ends_within(lines, time)
    }

    /// The run in its runner, or the same run if it is done in this process.
    pub(crate) fn in_runner(self) -> Either<(RemoteRun, RunPermit), Self> {
        match self.place {
            Place::Runner(run) => Either::Left((run, self.permit)),
            Place::Here(_) => Either::Right(self),
        }
    }

    /// Whether this process is a runner, and the run is of its site.
    pub(crate) fn is_of_site(&self) -> bool {
        self.permit.charged().is_none()
    }

    /// The longest time that the run can take, starting and finishing included.
    pub(crate) fn time(&self) -> Duration {
        Duration::from_millis(self.wall_ms) + GRACE
    }

    /// Runs the program to its end. Hold the permit until the report is delivered or saved.
    pub(crate) async fn report(self) -> (Report, RunPermit) {
        let Self { mut permit, place, .. } = self;
        let report = match place {
            Place::Runner(run) => run.report().await.read().await,
            Place::Here(run) => collect(run.start().await).await,
        };
        permit.ended(run_end(&report.outcome, &report.timing));
        (report, permit)
    }
}

/// Checks the caller's budgets and waits for a permit to run. A runner does not check budgets: its site has done so.
///
/// # Errors
/// [`ErrorKind::Quota`](petri_protocol::ErrorKind::Quota) for a budget that is used up, and those of [`admit`].
async fn admit_within_budgets(visit: &Visit, network: &Network, subject: Subject) -> Result<Permit, Error> {
    let check = |resource| if visit.door == Door::Site { Ok(()) } else { quota::check(visit, resource) };
    check(Resource::Runs)?;
    check(Resource::CpuMs)?;
    if *network != Network::Blocked {
        check(Resource::Subrequests)?;
    }
    let permit = admit(visit, Work::Run, subject).await?;
    // Checked after the wait, because earlier runs of the caller may have ended their runners in the meantime.
    check(Resource::EndedRunners)?;
    Ok(permit)
}

/// The report of a run with these events.
async fn collect(events: impl Stream<Item = Event>) -> Report {
    let (mut events, mut collector) = (pin!(events), Collector::default());
    loop {
        // The last event of every run completes the report.
        if let Some(report) = events.next().await.and_then(|event| collector.push(event)) {
            return report;
        }
    }
}

/// An event as a line of JSON.
pub(crate) fn line(event: &impl Serialize) -> Result<Vec<u8>, Error> {
    let mut line = serde_json::to_vec(event).map_err(|error| Error::unwritable("an event of the run", error))?;
    line.push(b'\n');
    Ok(line)
}

/// The runtime for one execution. Its programs cannot reach the hosts in `own`, where Petri is served.
fn runtime(visit: &Visit, own: Vec<Host>) -> Result<IsolatedRuntime, Error> {
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
    let runtime = IsolatedRuntime::new(loader).with_network(own).with_group(visit.client.as_str());
    Ok(match &visit.egress_token {
        Some(token) => runtime.with_relay(token.clone()),
        None => runtime,
    })
}
