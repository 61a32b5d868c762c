//! A run that was admitted. There is no other way to a runtime: whatever the door, a program runs only with a place.

use super::address::Client;
use super::admission::{Permit, Work, admit, settings};
use super::deadline::ends_within;
use super::lane::{in_lane, turn};
use super::queue::Subject;
use crate::error::Error;
use crate::program::limits::{CPU_MS_DEFAULT, CPU_MS_MAX_PLAIN};
use crate::program::{Execution, Host};
use crate::report::{Collector, Event, Report};
use crate::runtime::{IsolatedRuntime, Tenant, WorkerLoader};
use futures_util::stream::{Stream, StreamExt, iter};
use std::pin::pin;
use std::time::Duration;
use worker::{Env, Url};

/// Time for what is done before and after a run.
const GRACE: Duration = Duration::from_secs(15);

/// A program that may run now.
pub struct Admitted {
    permit: Permit,
    runtime: IsolatedRuntime,
    execution: Execution,
    tenant: Tenant,
    /// What its caller is told first.
    warnings: Vec<String>,
    /// Whether its start takes turns with others.
    lane: bool,
}

impl Admitted {
    /// Waits for a place for a program that is asked for by `client`. Petri is served at `origin`, which its programs do not
    /// reach.
    ///
    /// # Errors
    /// As [`admit`] has them, and where there is no Worker Loader.
    pub async fn new(
        env: &Env,
        origin: &str,
        client: &Client,
        tenant: Tenant,
        mut execution: Execution,
    ) -> Result<Self, Error> {
        let settings = settings(env)?;
        let runtime = runtime(env, origin, &execution)?.with_group(client.as_str());
        if settings.plain {
            execution.limits.cpu_ms = execution.limits.cpu_ms.min(CPU_MS_MAX_PLAIN);
        }
        let visitor = match &tenant {
            Tenant::Named(name) => Some(name.clone()),
            Tenant::Anonymous => None,
        };
        // One thread does everything there: as many places as open runs can keep it times the usual budget.
        let places = if settings.plain { execution.limits.cpu_ms.div_ceil(CPU_MS_DEFAULT).max(1) as usize } else { 1 };
        let subject = Subject { address: client.as_str().to_owned(), visitor, places };
        let permit = admit(env, Work::Run, subject).await?;
        if settings.plain && permit.waited() {
            turn().await;
        }
        Ok(Self { permit, runtime, execution, tenant, warnings: Vec::new(), lane: settings.plain })
    }

    /// The same run, whose caller is told first what is wrong with the request.
    pub fn with_warnings(self, warnings: Vec<String>) -> Self {
        Self { warnings, ..self }
    }

    /// Starts the program. Its events come as they happen; the place is to be kept until all that is done for the run is done.
    pub async fn start(self) -> (impl Stream<Item = Event> + 'static, Permit) {
        let Self { permit, runtime, execution, tenant, warnings, lane } = self;
        let start = runtime.stream(&execution, &tenant);
        let alone = execution.limits.cpu_ms > CPU_MS_DEFAULT;
        let events = if lane { in_lane(alone, start).await } else { start.await };
        let warnings = warnings.into_iter().map(|message| Event::Warning { message });
        (iter(warnings).chain(events), permit)
    }

    /// Runs the program to its end and tells what happens as it happens.
    pub async fn events(self) -> impl Stream<Item = Event> + 'static {
        let time = self.time();
        let (events, permit) = self.start().await;
        let mut permit = Some(permit);
        let events = events.inspect(move |event| {
            // Whoever reads the end may run the next program at once.
            if matches!(event, Event::End(_)) {
                drop(permit.take());
            }
        });
        ends_within(events, time)
    }

    /// The longest time that the run can take, all that is done for it included.
    pub fn time(&self) -> Duration {
        Duration::from_millis(self.execution.limits.wall_ms) + GRACE
    }

    /// Runs the program to its end. The place goes with the report, for as long as something is done with it.
    pub async fn report(self) -> (Report, Permit) {
        let (events, permit) = self.start().await;
        let (mut events, mut collector) = (pin!(events), Collector::default());
        loop {
            // A run always ends with an event that makes the report.
            if let Some(report) = events.next().await.and_then(|event| collector.push(event)) {
                return (report, permit);
            }
        }
    }
}

/// The runtime for one execution. Where Petri is served, its programs reach nothing.
fn runtime(env: &Env, origin: &str, execution: &Execution) -> Result<IsolatedRuntime, Error> {
    let own: Vec<Host> = Url::parse(origin).ok().as_ref().and_then(Host::of).into_iter().collect();
    execution.program.network.check_own(&own)?;
    let loader: WorkerLoader =
        env.get_binding("LOADER").map_err(|error| Error::unavailable(format!("there is no Worker Loader: {error}")))?;
    Ok(IsolatedRuntime::new(loader).with_network(own))
}
