//! A run in a runner, as the site sees it: it sends the request and reads what the runner answers. However the runner ends,
//! the run has an end.

use super::api_key::digest;
use super::egress::EgressGrant;
use super::runners::Seat;
use futures_util::stream::{LocalBoxStream, Stream, StreamExt, unfold};
use js_sys::{Date, Promise, Uint8Array};
use petri_protocol::program::Host;
use petri_protocol::report::{Diagnostic, End, Event, Outcome, Report, Severity, StopReason};
use petri_protocol::{Error, ErrorKind};
use petri_runtime::{Tenant, within};
use serde::Deserialize;
use std::collections::VecDeque;
use std::fmt::Write;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;
use worker::Response;

#[wasm_bindgen(module = "/src/service/remote_run.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn post(
        runner: &JsValue,
        path: &str,
        accept: &str,
        body: Uint8Array,
        headers: &str,
        signal: &web_sys::AbortSignal,
    ) -> Result<Promise, JsValue>;
}

/// The headers that a site sends to a runner with a run.
pub(crate) mod header {
    /// The tenant; missing for an anonymous run.
    pub(crate) const TENANT: &str = "petri-tenant";
    /// The client that the run's isolates are counted for.
    pub(crate) const CLIENT: &str = "petri-client";
    /// The host under which the site was asked.
    pub(crate) const HOST: &str = "petri-host";
    /// The token of the run at the site's egress socket.
    pub(crate) const TOKEN: &str = "petri-run";
}

/// The content types of a runner's answer.
const REPORT: &str = "application/json";
const EVENTS: &str = "application/x-ndjson";

/// Most bytes of an answer that are read: several times what the bounds on a run's output allow.
const ANSWER_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Time after which the answer of a runner counts as slow, milliseconds. The caller then gets heartbeats.
const SLOW_MS: f64 = 500.0;

/// A run that a runner does.
pub(crate) struct RemoteRun {
    seat: Seat,
    /// Kept for as long as the run may make requests.
    grant: Option<EgressGrant>,
    headers: String,
    body: Vec<u8>,
    cancel: Cancel,
    /// Milliseconds since 1970.
    began: f64,
}

/// Cancels a request when it is dropped.
struct Cancel(Option<AbortController>);

impl Cancel {
    /// The request is answered completely.
    fn disarm(&mut self) {
        self.0 = None;
    }
}

impl Drop for Cancel {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

/// What a runner needs to know beside the request.
pub(crate) struct RemoteRunDetails<'a> {
    pub(crate) tenant: &'a Tenant,
    pub(crate) client: &'a str,
    pub(crate) host: Option<&'a Host>,
}

/// The answer to a run that is asked for its report.
pub(crate) enum RemoteReport {
    /// The report as JSON, complete.
    Whole(web_sys::Response),
    /// The run takes long, or its runner was lost.
    Slow(SlowReport),
}

/// A report that is not there yet.
pub(crate) struct SlowReport {
    run: RemoteRun,
    head: Promise,
}

impl RemoteRun {
    /// The run of the execute request with the text `body`.
    pub(crate) fn new(seat: Seat, grant: Option<EgressGrant>, body: Vec<u8>, details: RemoteRunDetails<'_>) -> Self {
        let mut headers = format!("{}\n{}\n", header::CLIENT, details.client);
        let mut add = |name: &str, value: &str| {
            // Writing to a String cannot fail.
            let _ = write!(headers, "{name}\n{value}\n");
        };
        if let Tenant::Named(name) = details.tenant {
            // A name may hold any characters, and a header may not.
            add(header::TENANT, &digest(name));
        }
        if let Some(host) = details.host {
            add(header::HOST, &host.to_string());
        }
        if let Some(grant) = &grant {
            add(header::TOKEN, grant.token());
        }
        let cancel = Cancel(AbortController::new().ok());
        Self { seat, grant, headers, body, cancel, began: Date::now() }
    }

    /// Sends the run. `accept`: the content type of the answer.
    fn send(&self, path: &str, accept: &str) -> Promise {
        let Some(controller) = &self.cancel.0 else { return Promise::reject(&"the run cannot be cancelled".into()) };
        let body = Uint8Array::from(&*self.body);
        let head = post(&self.seat.binding(), path, accept, body, &self.headers, &controller.signal());
        head.unwrap_or_else(|error| Promise::reject(&error))
    }

    /// The head of the answer; `None` if the runner was lost and the run cannot be sent again.
    async fn response(&mut self, head: Promise, path: &str, accept: &str) -> Option<web_sys::Response> {
        let mut head = head;
        loop {
            if let Ok(response) = JsFuture::from(head).await {
                self.seat.answered();
                return response.dyn_into().ok();
            }
            if !self.seat.can_be_sent_again(self.grant.is_none()).await {
                return None;
            }
            head = self.send(path, accept);
        }
    }

    /// Runs the program. A short run answers at once.
    pub(crate) async fn report(mut self) -> RemoteReport {
        let head = self.send("/run", REPORT);
        if let Ok(Some(response)) = within(&head, SLOW_MS).await
            && let Ok(response) = response.dyn_into::<web_sys::Response>()
            && response.status() == 200
            && response.headers().has("content-length").unwrap_or(false)
        {
            self.cancel.disarm();
            return RemoteReport::Whole(response);
        }
        RemoteReport::Slow(SlowReport { run: self, head })
    }

    /// Runs the program and yields its events as lines of JSON. The last one is that of [`Event::End`].
    pub(crate) async fn lines(mut self) -> impl Stream<Item = Vec<u8>> + 'static {
        let head = self.send("/run", EVENTS);
        let chunks = self.response(head, "/run", EVENTS).await.and_then(chunks);
        let run = RemoteLines { run: self, chunks, partial: Vec::new(), ready: VecDeque::new(), is_over: false };
        unfold(run, |mut run| async move { run.next().await.map(|line| (line, run)) })
    }

    /// Checks a program instead of running it.
    ///
    /// # Errors
    /// What the runner refused; [`ErrorKind::Unavailable`] if it was lost.
    pub(crate) async fn check(mut self) -> Result<Vec<Diagnostic>, Error> {
        let lost = || Error::unavailable("the process that checks programs ended; try again");
        let head = self.send("/check", REPORT);
        let mut response = Response::from(self.response(head, "/check", REPORT).await.ok_or_else(lost)?);
        let text = response.text().await.map_err(|_| lost())?;
        match response.status_code() {
            200 => serde_json::from_str(&text).map_err(|_| lost()),
            _ => Err(refusal(&text).unwrap_or_else(lost)),
        }
    }

    /// The end of a run whose runner broke off its answer.
    async fn lost(&self) -> End {
        let outcome = self.seat.outcome().await;
        End::of(outcome, Date::now() - self.began)
    }
}

impl RemoteReport {
    /// The report, once it is there.
    pub(crate) async fn read(self) -> Report {
        match self {
            Self::Whole(response) => report(&Response::from(response).bytes().await.unwrap_or_default()),
            Self::Slow(slow) => slow.read().await,
        }
    }
}

impl SlowReport {
    /// The report, once it is there.
    pub(crate) async fn read(self) -> Report {
        let Self { mut run, head } = self;
        let Some(response) = run.response(head, "/run", REPORT).await else { return run.lost().await.into_report() };
        let status = response.status();
        match whole(response).await {
            // Heartbeats come before the report.
            Some(text) if status == 200 && text.ends_with(b"}") => report(&text),
            Some(text) if status != 200 => End::of(refused(&text), Date::now() - run.began).into_report(),
            _ => run.lost().await.into_report(),
        }
    }
}

/// The report in a runner's answer.
fn report(text: &[u8]) -> Report {
    serde_json::from_slice(text).unwrap_or_else(|error| damaged(&error).into_report())
}

/// The lines of an answer.
struct RemoteLines {
    run: RemoteRun,
    /// `None` once the answer is over.
    chunks: Option<LocalBoxStream<'static, worker::Result<Vec<u8>>>>,
    /// The beginning of a line whose end has not arrived.
    partial: Vec<u8>,
    ready: VecDeque<Vec<u8>>,
    is_over: bool,
}

impl RemoteLines {
    /// The next line with its line break; `None` after the last event.
    async fn next(&mut self) -> Option<Vec<u8>> {
        loop {
            if let Some(line) = self.ready.pop_front() {
                // Whatever follows the last event is not the run's.
                self.is_over = is_last(&line);
                if self.is_over {
                    self.ready.clear();
                    self.chunks = None;
                }
                return Some(line);
            }
            if self.is_over {
                return None;
            }
            let chunk = match &mut self.chunks {
                Some(chunks) => chunks.next().await,
                None => None,
            };
            match chunk {
                Some(Ok(chunk)) if self.partial.len() + chunk.len() <= ANSWER_BYTES_MAX => self.take(&chunk),
                _ => {
                    self.chunks = None;
                    let last = Event::End(self.run.lost().await);
                    let mut line = serde_json::to_vec(&last).ok()?;
                    line.push(b'\n');
                    self.ready.push_back(line);
                }
            }
        }
    }

    /// Takes a chunk apart into lines. Spaces before a line are heartbeats.
    fn take(&mut self, chunk: &[u8]) {
        for part in chunk.split_inclusive(|byte| *byte == b'\n') {
            let part = if self.partial.is_empty() { part.trim_ascii_start() } else { part };
            self.partial.extend_from_slice(part);
            if self.partial.ends_with(b"\n") {
                self.ready.push_back(std::mem::take(&mut self.partial));
            }
        }
    }
}

/// Whether a line is that of [`Event::End`].
pub(crate) fn is_last(line: &[u8]) -> bool {
    line.starts_with(END)
}

/// The beginning of that line.
const END: &[u8] = br#"{"type":"end""#;

/// The event in a line. A line that is none ends the run.
pub(crate) fn event(line: &[u8]) -> Event {
    serde_json::from_slice(line).unwrap_or_else(|error| Event::End(damaged(&error)))
}

/// The end of a run whose runner wrote something else than it should.
fn damaged(error: &serde_json::Error) -> End {
    let message = format!("the program ran, but its output was lost: the runner's answer is damaged ({error})");
    End::of(Outcome::Stopped { reason: StopReason::Lost, message, at: None }, 0.0)
}

fn chunks(response: web_sys::Response) -> Option<LocalBoxStream<'static, worker::Result<Vec<u8>>>> {
    Response::from(response).stream().ok().map(StreamExt::boxed_local)
}

/// The whole body; `None` if it breaks off or is too long.
async fn whole(response: web_sys::Response) -> Option<Vec<u8>> {
    let mut chunks = chunks(response)?;
    let mut text = Vec::new();
    while let Some(chunk) = chunks.next().await {
        text.extend(chunk.ok()?);
        if text.len() > ANSWER_BYTES_MAX {
            return None;
        }
    }
    Some(text)
}

/// The error in the body of a refusal.
fn refusal(text: &str) -> Option<Error> {
    #[derive(Deserialize)]
    struct Refusal {
        error: Error,
    }
    serde_json::from_str::<Refusal>(text).ok().map(|refusal| refusal.error)
}

/// The outcome of a run that a runner refused.
fn refused(text: &[u8]) -> Outcome {
    let error = refusal(&String::from_utf8_lossy(text))
        .unwrap_or_else(|| Error::new(ErrorKind::Unavailable, "the runner does not say why"));
    let message = format!("the program was not run: {error}");
    let diagnostic = Diagnostic { severity: Severity::Error, message, location: None, end: None, frame: None };
    Outcome::Refused { diagnostics: vec![diagnostic] }
}
