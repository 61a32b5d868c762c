//! One run on the platform: the call of the isolate, its stream of frames, and its end.

use crate::excerpt::with_excerpts;
use crate::failure::{
    ABORT, deadline_passed, flooded, of_program_that_aborts, start_failed, stream_failed, subrequests_exhausted,
};
use crate::frames::Decoder;
use crate::lease::Lease;
use crate::loader::{Entrypoint, NamedWorker};
use crate::locations::original_outcome;
use crate::outbound::Outbound;
use crate::transcript::{Times, Transcript};
use futures_util::future::{Either, select};
use futures_util::stream::{self, Stream};
use gloo_timers::future::sleep;
use js_sys::{Date, JSON, Reflect, Uint8Array};
use petri_compiler::Compiled;
use petri_protocol::program::{Execution, ModuleContent};
use petri_protocol::report::{Diagnostic, Event, Outcome};
use std::collections::VecDeque;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, ReadableStreamDefaultReader, Request, RequestInit, Response};

/// A run in progress. Dropping it stops the guest.
pub(crate) struct StartedRun {
    reader: Option<ReadableStreamDefaultReader>,
    // The pending read, kept while the run drains its subrequest log.
    reading: Option<JsFuture>,
    outbound: Option<Outbound>,
    // Kept to the end: a named isolate asks for its definition while it starts, and the lease counts its runs.
    named: Option<(NamedWorker, Lease)>,
    decoder: Decoder,
    transcript: Transcript,
    ready: VecDeque<Event>,
    called: f64,
    compiled_at: f64,
    started: Option<f64>,
    wall_ms: u64,
    /// Whether the program's text contains the name of the function that aborts its isolate.
    may_abort: bool,
    over: bool,
}

/// An isolate that is ready to be called; `named` is set for a named isolate.
pub(crate) struct RunCall {
    pub(crate) entrypoint: Entrypoint,
    pub(crate) named: Option<(NamedWorker, Lease)>,
    pub(crate) outbound: Option<Outbound>,
}

/// How often a run drains its subrequest log while the program writes no frames. The log is written by another request of
/// this Worker, which cannot wake this one.
const DRAIN_EVERY_MS: f64 = 50.0;

impl StartedRun {
    fn new(execution: &Execution, called: f64) -> Self {
        Self {
            reader: None,
            reading: None,
            outbound: None,
            named: None,
            decoder: Decoder::default(),
            transcript: Transcript::new(execution.limits.output_bytes),
            ready: VecDeque::new(),
            called,
            compiled_at: Date::now(),
            started: None,
            wall_ms: execution.limits.wall_ms,
            may_abort: execution.program.modules.iter().any(|(_, content)| may_abort(content)),
            over: false,
        }
    }

    /// A run that ends before it starts, because the program cannot be compiled.
    pub(crate) fn refused(diagnostics: Vec<Diagnostic>, execution: &Execution, called: f64) -> Self {
        let mut run = Self::new(execution, called);
        run.end(Some(with_excerpts(Outcome::Refused { diagnostics }, &execution.program.modules)));
        run
    }

    /// Calls the isolate. A failure becomes the run's outcome.
    pub(crate) async fn start(
        call: Result<RunCall, JsValue>,
        execution: &Execution,
        compiled: Rc<Compiled>,
        called: f64,
    ) -> Self {
        let mut run = Self::new(execution, called);
        run.transcript = Transcript::new(execution.limits.output_bytes).of_program(Rc::clone(&compiled));
        let answer = async {
            let RunCall { entrypoint, named, outbound } = call?;
            (run.named, run.outbound) = (named, outbound);
            let response: Response = entrypoint.fetch(&guest_request(execution)?).await?.dyn_into()?;
            if response.status() != 200 {
                // The harness refused the call; the body says why.
                return Err(JsFuture::from(response.text()?).await?);
            }
            let body = response.body().ok_or_else(|| JsValue::from_str("the isolate answered without a body"))?;
            body.get_reader().dyn_into::<ReadableStreamDefaultReader>().map_err(JsValue::from)
        };
        match before(called + run.wall_ms as f64, answer).await {
            Some(Ok(reader)) => run.reader = Some(reader),
            Some(Err(error)) => {
                let outcome = original_outcome(&compiled, start_failed(&message_of(&error)));
                run.end(Some(with_excerpts(outcome, &execution.program.modules)));
            }
            None => run.end(Some(deadline_passed(run.wall_ms))),
        }
        run
    }

    /// The next event; `None` after [`Event::End`].
    pub(crate) async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            if self.over {
                return None;
            }
            self.read().await;
        }
    }

    /// The events as a stream.
    pub(crate) fn into_stream(self) -> impl Stream<Item = Event> {
        stream::unfold(self, |mut run| async move { run.next().await.map(|event| (event, run)) })
    }

    /// Reads the next chunk of the isolate's answer and drains the subrequest log.
    async fn read(&mut self) {
        let Some(reader) = &self.reader else { return self.end(None) };
        let reading = self.reading.get_or_insert_with(|| JsFuture::from(reader.read()));
        let deadline = self.called + self.wall_ms as f64;
        let until = if self.outbound.is_some() { deadline.min(Date::now() + DRAIN_EVERY_MS) } else { deadline };
        let read = before(until, reading).await;
        self.drain_subrequests();
        match read {
            None if until < deadline => return,
            None => self.end(Some(deadline_passed(self.wall_ms))),
            Some(Err(error)) => self.end(Some(stream_failed(&message_of(&error)))),
            Some(Ok(chunk)) => match bytes_of(&chunk) {
                Some(bytes) => self.take(&bytes),
                None => self.end(Some(stream_failed("the isolate closed its answer before it was done"))),
            },
        }
        self.reading = None;
    }

    /// Turns new entries of the subrequest log into events.
    fn drain_subrequests(&mut self) {
        if let Some(outbound) = &self.outbound {
            self.ready.extend(outbound.drain().into_iter().map(Event::Network));
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.started.get_or_insert_with(Date::now);
        for frame in self.decoder.push(bytes) {
            self.ready.extend(self.transcript.take(frame));
            if self.transcript.is_over() {
                if let Some((_, lease)) = self.named.as_mut().filter(|_| self.transcript.leaves_clean()) {
                    lease.finish();
                }
                return self.end(None);
            }
        }
        if self.decoder.is_flooded() {
            self.end(Some(flooded()));
        }
    }

    fn end(&mut self, cut: Option<Outcome>) {
        let times =
            Times { called: self.called, compiled: self.compiled_at, started: self.started, ended: Date::now() };
        self.drain_subrequests();
        let mut end = self.transcript.end(cut, times);
        if self.may_abort {
            end.outcome = of_program_that_aborts(end.outcome);
        }
        // Dropping `outbound` refuses all later requests of the program, so that none goes out unrecorded.
        if let Some(outbound) = self.outbound.take() {
            end.network_dropped = outbound.dropped();
            if let Some(reason) = outbound.exhausted() {
                end.outcome = subrequests_exhausted(end.outcome, &reason);
            }
        }
        self.ready.push_back(Event::End(end));
        // The lease goes back before the end is read: the reader may run the program again at once, in the same isolate.
        self.named = None;
        self.over = true;
    }
}

fn may_abort(content: &ModuleContent) -> bool {
    matches!(content, ModuleContent::Js(text) | ModuleContent::Cjs(text) if text.contains(ABORT))
}

/// The output of `work`, or `None` if `deadline` (milliseconds since 1970) passes first.
async fn before<T>(deadline: f64, work: impl Future<Output = T>) -> Option<T> {
    let left = Duration::from_millis((deadline - Date::now()).max(0.0) as u64);
    match select(pin!(work), pin!(sleep(left))).await {
        Either::Left((done, _)) => Some(done),
        Either::Right(_) => None,
    }
}

impl Drop for StartedRun {
    fn drop(&mut self) {
        if let Some(reader) = &self.reader {
            // Stops a guest that still runs; does nothing after the end. The result has no receiver.
            let _ = reader.cancel();
        }
    }
}

/// The request that the program receives. HEAD is sent as GET, since the platform would drop the body of the answer, which
/// carries the frames. The harness restores the method.
fn guest_request(execution: &Execution) -> Result<Request, JsValue> {
    let input = execution.request.input();
    let headers = Headers::new()?;
    for (name, value) in &input.headers {
        headers.append(name, value)?;
    }
    let init = RequestInit::new();
    init.set_method(if input.method == "HEAD" { "GET" } else { &input.method });
    init.set_headers(&headers);
    if let Some(body) = &input.body {
        init.set_body(&JsValue::from_str(body));
    }
    let cf = JSON::parse(&execution.request.cf().to_string())?;
    Reflect::set(&init, &"cf".into(), &cf)?;
    Request::new_with_str_and_init(&execution.request.url(&execution.prompt), &init)
}

/// The bytes of one `read()`, or `None` at the end of the stream.
fn bytes_of(chunk: &JsValue) -> Option<Vec<u8>> {
    let value = Reflect::get(chunk, &"value".into()).ok()?;
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec)
}

fn message_of(error: &JsValue) -> String {
    error
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()))
        .or_else(|| error.as_string())
        .unwrap_or_else(|| "the runtime gave no reason".to_owned())
}
