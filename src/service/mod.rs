//! The use cases, the same for the page, the API and the service binding. This module knows the platform's bindings and the
//! modules below it; it knows neither HTTP nor the page.

mod address;
mod admission;
mod api_key;
pub(crate) mod budgets;
mod check;
mod configuration;
mod cookie;
mod deadline;
pub(crate) mod egress;
mod embed;
pub(crate) mod gate;
mod heartbeat;
mod lane;
pub(crate) mod metrics;
mod notify;
mod queue;
mod quick_starts;
pub(crate) mod quota;
pub(crate) mod remote_run;
mod run;
mod run_permit;
mod run_updates;
pub(crate) mod runners;
mod visitor;

pub(crate) use address::{Client, Peer, parse as parse_address};
pub(crate) use admission::{configuration, load};
pub(crate) use cookie::VisitorCookie;
pub(crate) use embed::EmbeddedShare;
pub(crate) use heartbeat::{before_heartbeat, in_chunks, with_heartbeat};
pub(crate) use petri_runtime::Tenant;
pub(crate) use petri_runtime::{named_isolate_count, outbound, prop, within};
pub(crate) use run::{Admitted, run_end};
pub(crate) use run_permit::RunPermit;
pub(crate) use run_updates::stream_run;
pub(crate) use visitor::{Visit, VisitorId};

pub(crate) use crate::store::allow_calls;
use crate::store::{ShareStore, VisitorHistory, no_such_run, no_such_share, nothing_to_undo};
use admission::{Permit, Work, admit};
use api_key::Scope;
use budgets::Resource;
use lane::in_lane;
use petri_protocol::history::{
    DeletedRuns, OutcomeSummary, RunId, RunPage, RunRecord, StoredRun, result_summary, searchable,
};
use petri_protocol::program::limits::{CPU_MS_DEFAULT, QUERY_CHARS_MAX};
use petri_protocol::program::{ExecuteRequest, Execution, ModuleInput, ShareId, ShareLink, SharedProgram};
use petri_protocol::report::{Diagnostic, Report};
use petri_protocol::{Error, ErrorKind};
use queue::Subject;
use remote_run::{RemoteRun, RemoteRunDetails};
use runners::Seat;
use std::collections::BTreeMap;

/// Runs a program for a page's visitor and saves the run in their history.
///
/// # Errors
/// Those of a program that cannot be run; [`ErrorKind::Unavailable`] or [`ErrorKind::Damaged`] if the run could not be saved.
#[worker::send]
pub(crate) async fn run(visit: &Visit, request: ExecuteRequest) -> Result<RunId, Error> {
    let (recorder, admitted) = admit_recorded(visit, request).await?;
    // The permit is held until the run is saved: the supervisor may restart a server that has no run under way.
    let (report, _permit) = admitted.report().await;
    recorder.save(report).await.map_err(|error| match error.kind() {
        ErrorKind::Unavailable => {
            Error::unavailable(format!("the program ran, but its run could not be saved: {error}"))
        }
        _ => error,
    })
}

/// Admits a run of a page's visitor that will be saved in their history.
async fn admit_recorded(visit: &Visit, request: ExecuteRequest) -> Result<(RunRecorder, Admitted), Error> {
    let execution = Execution::try_from(request.clone())?;
    let recorder = RunRecorder::new(visit, request.clone(), &execution)?;
    let admitted = Admitted::new(visit, recorder.visitor.tenant(), execution, || text_of(&request)).await?;
    Ok((recorder, admitted))
}

/// An execute request as JSON, for a runner.
fn text_of(request: &ExecuteRequest) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(request).map_err(|error| Error::unwritable("the request", error))
}

/// Checks a program without running it and returns its diagnostics.
///
/// # Errors
/// [`ErrorKind::Busy`], [`ErrorKind::Starting`], and those of a program over its bounds; [`ErrorKind::Unavailable`] if the
/// runner that checks it ends.
#[worker::send]
pub(crate) async fn check(visit: &Visit, modules: BTreeMap<String, ModuleInput>) -> Result<Vec<Diagnostic>, Error> {
    let _permit = admit(visit, Work::Check, visit.subject()).await?;
    if let Some(seat) = Seat::take(&visit.env, &Tenant::Anonymous, &visit.client, CPU_MS_DEFAULT) {
        let text = serde_json::to_vec(&modules).map_err(|error| Error::unwritable("the modules", error))?;
        let details = RemoteRunDetails { tenant: &Tenant::Anonymous, client: visit.client.as_str(), host: None };
        return RemoteRun::new(seat, None, text, details).check().await;
    }
    in_lane(false, async { check::check(modules) }).await
}

/// Waits for a permit to read the body of a request. All visitors of one address share its slots.
///
/// # Errors
/// [`ErrorKind::Busy`] while too many bodies are being read.
pub(crate) async fn admit_body(visit: &Visit) -> Result<Permit, Error> {
    admit(visit, Work::Body, Subject { visitor: None, ..visit.subject() }).await
}

/// Saves one run in its visitor's history once its report is there.
struct RunRecorder {
    visit: Visit,
    visitor: VisitorId,
    /// When the run began, milliseconds since 1970.
    at: f64,
    prompt: String,
    request: ExecuteRequest,
}

impl RunRecorder {
    /// The recorder of a run that begins now. Issues a visitor id to a browser that has none.
    fn new(visit: &Visit, request: ExecuteRequest, execution: &Execution) -> Result<Self, Error> {
        let visitor = visit.visitor_or_new()?.clone();
        let prompt = execution.prompt.as_str().to_owned();
        let request = request.normalised(execution);
        Ok(Self { visit: visit.clone(), visitor, at: js_sys::Date::now(), prompt, request })
    }

    /// Saves the run with its report and returns its id in the history. A failure is logged too.
    async fn save(self, report: Report) -> Result<RunId, Error> {
        self.store(report).await.inspect_err(|error| worker::console_error!("a run was not saved: {error}"))
    }

    async fn store(self, report: Report) -> Result<RunId, Error> {
        let (outcome, summary) = (OutcomeSummary::of(&report), result_summary(&report));
        let document = StoredRun::new(self.at, self.request, report).to_text()?;
        let history = VisitorHistory::of(&self.visit.env, self.visitor.as_str())?;
        history.add(self.at, self.prompt, outcome, summary, document).await
    }
}

/// Issues a new visitor, with an empty history, to a browser whose history is damaged. The damaged database stays on disk for
/// the operator. A visitor whose history can be read keeps their id.
#[worker::send]
pub(crate) async fn renew(visit: &Visit) -> Result<(), Error> {
    match recent(visit, None, None).await {
        Err(error) if error.kind() == ErrorKind::Damaged => visit.issue().map(drop),
        other => other.map(drop),
    }
}

/// A page of the visitor's runs, pinned ones and newest first. `query` limits it to runs whose prompt contains that text.
///
/// # Errors
/// [`ErrorKind::TooLarge`] for a query over [`QUERY_CHARS_MAX`]; [`ErrorKind::Unavailable`], [`ErrorKind::Damaged`].
#[worker::send]
pub(crate) async fn recent(visit: &Visit, older_than: Option<RunId>, query: Option<String>) -> Result<RunPage, Error> {
    let query = query.unwrap_or_default();
    let length = query.chars().count();
    if length > QUERY_CHARS_MAX {
        return Err(Error::too_large("find", length, QUERY_CHARS_MAX, "characters"));
    }
    match visit.visitor()? {
        Some(visitor) => VisitorHistory::of(&visit.env, visitor.as_str())?.page(older_than, searchable(&query)).await,
        None => Ok(RunPage::default()),
    }
}

/// One of the visitor's runs.
///
/// # Errors
/// [`ErrorKind::NotFound`], [`ErrorKind::Unavailable`], [`ErrorKind::Damaged`].
#[worker::send]
pub(crate) async fn open(visit: &Visit, id: RunId) -> Result<RunRecord, Error> {
    let visitor = visit.visitor()?.ok_or_else(|| no_such_run(id))?;
    let text = VisitorHistory::of(&visit.env, visitor.as_str())?.open(id).await?;
    Ok(StoredRun::from_text(&text)?.into_record(Some(id)))
}

/// Deletes one of the visitor's runs. [`undo_delete`] restores it until it is purged.
#[worker::send]
pub(crate) async fn delete(visit: &Visit, id: RunId) -> Result<DeletedRuns, Error> {
    let visitor = visit.visitor()?.ok_or_else(|| no_such_run(id))?;
    VisitorHistory::of(&visit.env, visitor.as_str())?.delete(id).await
}

/// Deletes all of the visitor's runs that are not pinned. [`undo_delete`] restores them until they are purged.
#[worker::send]
pub(crate) async fn delete_unpinned(visit: &Visit) -> Result<Option<DeletedRuns>, Error> {
    match visit.visitor()? {
        Some(visitor) => VisitorHistory::of(&visit.env, visitor.as_str())?.delete_unpinned().await,
        None => Ok(None),
    }
}

/// Restores the runs deleted at the time `at`, [`DeletedRuns::at`].
#[worker::send]
pub(crate) async fn undo_delete(visit: &Visit, at: u64) -> Result<(), Error> {
    let visitor = visit.visitor()?.ok_or_else(nothing_to_undo)?;
    VisitorHistory::of(&visit.env, visitor.as_str())?.undo_delete(at).await
}

/// Pins or unpins one of the visitor's runs.
#[worker::send]
pub(crate) async fn pin(visit: &Visit, id: RunId, pinned: bool) -> Result<(), Error> {
    let visitor = visit.visitor()?.ok_or_else(|| no_such_run(id))?;
    VisitorHistory::of(&visit.env, visitor.as_str())?.pin(id, pinned).await
}

/// Stores a program as a share and returns its link.
///
/// # Errors
/// [`ErrorKind::Quota`] for a caller who has stored many; those of a program that cannot be shared; [`ErrorKind::Unavailable`].
#[worker::send]
pub(crate) async fn share(visit: &Visit, request: ExecuteRequest) -> Result<ShareLink, Error> {
    visit.check_scope(Scope::Share)?;
    quota::check(visit, Resource::Shares)?;
    quota::spend(&visit.client, Resource::Shares, 1.0);
    let id = ShareStore::new(&visit.env).put(&SharedProgram::snapshot(request)?).await?;
    Ok(ShareLink { url: format!("{}/s/{id}", visit.origin), id: id.to_string(), warnings: Vec::new() })
}

/// The request that a share holds.
///
/// # Errors
/// [`ErrorKind::NotFound`], [`ErrorKind::Unavailable`].
#[worker::send]
pub(crate) async fn open_share(visit: &Visit, id: &str) -> Result<ExecuteRequest, Error> {
    let id = ShareId::parse(id).ok_or_else(no_such_share)?;
    Ok(ShareStore::new(&visit.env).get(&id).await?.into_request())
}

/// Admits a run for a caller of the API. The run is not saved. `text`: the execute request as JSON.
///
/// # Errors
/// Those of [`Admitted::new`].
pub(crate) async fn execute(
    visit: &Visit,
    execution: Execution,
    text: impl FnOnce() -> Result<Vec<u8>, Error>,
) -> Result<Admitted, Error> {
    // The tenant is the session that the caller names, if any.
    let session = execution.session.as_ref();
    let tenant = session.map_or(Tenant::Anonymous, |session| Tenant::Named(format!("session {session}")));
    Admitted::new(visit, tenant, execution, text).await
}
