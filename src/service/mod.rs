//! The use cases: what Petri does for whoever asks, whichever door they came through. It knows the platform's bindings
//! and the rooms below; it knows neither HTTP nor the page.

mod address;
mod admission;
mod bell;
mod check;
mod cookie;
mod deadline;
pub mod gate;
mod heartbeat;
mod lane;
mod queue;
mod run;
mod settings;
mod visitor;
mod watch;

pub use crate::runtime::{names_in_use, outbound, prop};
pub use address::{Client, Peer, parse as parse_address};
pub use admission::{Permit, load, settings};
pub use cookie::VisitorCookie;
pub use heartbeat::{SILENCE, kept_alive};
pub use run::Admitted;
pub use visitor::{Visit, VisitorId};
pub use watch::watch;

use crate::error::Error;
use crate::program::limits::FIND_CHARS_MAX;
use crate::program::{ExecuteRequest, Execution, ModuleInput, ShareId, SharedProgram};
use crate::report::{
    Diagnostic, Ending, Forgotten, Report, RunId, RunPage, RunRecord, ShareLink, StoredRun, searchable,
};
use crate::runtime::Tenant;
use crate::store::{ShareStore, VisitorHistory, no_such_run, no_such_share, nothing_forgotten};
use admission::{Work, admit};
use lane::in_lane;
use queue::Subject;
use std::collections::BTreeMap;
use worker::Env;

/// Runs a program for a page's visitor and keeps the run.
///
/// # Errors
/// Those of a program that cannot be run, and why the run could not be kept.
#[worker::send]
pub async fn run(visit: Visit, execute: ExecuteRequest) -> Result<RunId, Error> {
    let (keeper, admitted) = admit_to_keep(visit, execute).await?;
    // The place is kept until the run is: a server that has no run under way may be restarted.
    let (report, _permit) = admitted.report().await;
    keeper.keep(report).await.map_err(|error| match error {
        Error::Unavailable { message } => {
            Error::unavailable(format!("the program ran, but its run could not be kept to be shown: {message}"))
        }
        other => other,
    })
}

/// Admits a run of a page's visitor, which will be kept.
async fn admit_to_keep(visit: Visit, execute: ExecuteRequest) -> Result<(Keeper, Admitted), Error> {
    let execution = Execution::try_from(execute.clone())?;
    let keeper = Keeper::new(visit, execute, &execution)?;
    let Visit { env, origin, client, .. } = &keeper.visit;
    let admitted = Admitted::new(env, origin, client, keeper.visitor.tenant(), execution).await?;
    Ok((keeper, admitted))
}

/// What is wrong with a program, found without running it.
#[worker::send]
pub async fn check(visit: Visit, modules: BTreeMap<String, ModuleInput>) -> Result<Vec<Diagnostic>, Error> {
    let _permit = admit(&visit.env, Work::Check, visit.subject()).await?;
    in_lane(false, async { check::check(modules) }).await
}

/// Waits until a body may be read that comes from `client`.
///
/// # Errors
/// [`Error::Busy`] where too many of its bodies are on their way.
pub async fn admit_body(env: &Env, client: &Client) -> Result<Permit, Error> {
    admit(env, Work::Body, Subject { address: client.as_str().to_owned(), visitor: None, places: 1 }).await
}

/// Whose run it is and what was asked: all there is to keep of it but its report.
struct Keeper {
    visit: Visit,
    visitor: VisitorId,
    at: f64,
    prompt: String,
    execute: ExecuteRequest,
}

impl Keeper {
    /// Of a run that begins now; a visitor who was not here before is one from here on.
    fn new(visit: Visit, execute: ExecuteRequest, execution: &Execution) -> Result<Self, Error> {
        let visitor = visit.visitor_or_new()?.clone();
        let prompt = execution.prompt.as_str().to_owned();
        Ok(Self { visit, visitor, at: js_sys::Date::now(), prompt, execute: execute.normalised(execution) })
    }

    /// Keeps the run with its report, and gives its number in the history.
    async fn keep(self, report: Report) -> Result<RunId, Error> {
        let (ending, gist) = (Ending::of(&report), report.gist());
        let run = StoredRun::new(self.at, self.execute, report);
        let history = VisitorHistory::of(&self.visit.env, self.visitor.as_str())?;
        let kept = history.add(self.at, self.prompt, ending, gist, run.to_text()).await;
        kept.inspect_err(|error| worker::console_error!("a run was not kept: {error}"))
    }
}

/// Makes a visitor whose history is damaged a new one, with an empty history. The damaged database stays where it is, for
/// whoever runs Petri to look at. A visitor whose history can be read stays who they are.
#[worker::send]
pub async fn renew(visit: Visit) -> Result<(), Error> {
    match recent(visit.clone(), None, None).await {
        Err(Error::Damaged { .. }) => visit.issue().map(drop),
        other => other.map(drop),
    }
}

/// A page of the visitor's runs, pinned ones and newest first; with `find` of those in whose prompts it stands.
#[worker::send]
pub async fn recent(visit: Visit, older_than: Option<RunId>, find: Option<String>) -> Result<RunPage, Error> {
    let find = find.unwrap_or_default();
    let length = find.chars().count();
    if length > FIND_CHARS_MAX {
        return Err(Error::too_large("find", length, FIND_CHARS_MAX, "characters"));
    }
    match visit.visitor()? {
        Some(visitor) => VisitorHistory::of(&visit.env, visitor.as_str())?.page(older_than, searchable(&find)).await,
        None => Ok(RunPage::default()),
    }
}

/// One of the visitor's runs.
#[worker::send]
pub async fn open(visit: Visit, id: RunId) -> Result<RunRecord, Error> {
    let visitor = visit.visitor()?.ok_or_else(|| no_such_run(id))?;
    let text = VisitorHistory::of(&visit.env, visitor.as_str())?.open(id).await?;
    Ok(StoredRun::from_text(&text)?.into_record(Some(id)))
}

/// Forgets one of the visitor's runs; it can be brought back for a while.
#[worker::send]
pub async fn delete(visit: Visit, id: RunId) -> Result<Forgotten, Error> {
    let visitor = visit.visitor()?.ok_or_else(|| no_such_run(id))?;
    VisitorHistory::of(&visit.env, visitor.as_str())?.forget(id).await
}

/// Forgets all of the visitor's runs that are not pinned; they can be brought back for a while.
#[worker::send]
pub async fn clear(visit: Visit) -> Result<Option<Forgotten>, Error> {
    match visit.visitor()? {
        Some(visitor) => VisitorHistory::of(&visit.env, visitor.as_str())?.clear().await,
        None => Ok(None),
    }
}

/// Brings back what was forgotten at that time.
#[worker::send]
pub async fn restore(visit: Visit, at: u64) -> Result<(), Error> {
    let visitor = visit.visitor()?.ok_or_else(nothing_forgotten)?;
    VisitorHistory::of(&visit.env, visitor.as_str())?.restore(at).await
}

/// Pins one of the visitor's runs, or no longer.
#[worker::send]
pub async fn pin(visit: Visit, id: RunId, pinned: bool) -> Result<(), Error> {
    let visitor = visit.visitor()?.ok_or_else(|| no_such_run(id))?;
    VisitorHistory::of(&visit.env, visitor.as_str())?.pin(id, pinned).await
}

/// Makes a share.
#[worker::send]
pub async fn share(visit: Visit, execute: ExecuteRequest) -> Result<ShareLink, Error> {
    let id = ShareStore::new(&visit.env).put(&SharedProgram::snapshot(execute)?).await?;
    Ok(ShareLink { url: format!("{}/s/{id}", visit.origin), id: id.to_string(), warnings: Vec::new() })
}

/// What a share holds, for a page's visitor.
#[worker::send]
pub async fn open_share(visit: Visit, id: String) -> Result<ExecuteRequest, Error> {
    shared(&visit.env, &id).await
}

/// What a share holds.
pub async fn shared(env: &Env, id: &str) -> Result<ExecuteRequest, Error> {
    let id = ShareId::parse(id).ok_or_else(no_such_share)?;
    Ok(ShareStore::new(env).get(&id).await?.into_execute())
}

/// Admits a run for a caller of the API, which is served at `origin`; nothing is kept.
///
/// # Errors
/// As [`Admitted::new`] has them.
pub async fn execute(env: &Env, origin: &str, client: &Client, execution: Execution) -> Result<Admitted, Error> {
    // A caller is known by the session it names, if it names one.
    let session = execution.session.as_ref();
    let tenant = session.map_or(Tenant::Anonymous, |session| Tenant::Named(format!("session {session}")));
    Admitted::new(env, origin, client, tenant, execution).await
}
