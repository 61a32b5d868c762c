//! The call of an isolate: the only part of a run that talks to the platform.

use crate::assembly::{OutboundProps, assemble};
use crate::lease::Lease;
use crate::loader::{Entrypoint, EntrypointOptions, NamedWorker, WorkerLoader};
use crate::outcome::CallEnd;
use crate::plan::{Plan, PlannedRequest};
use crate::within::within;
use js_sys::{Date, JSON, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, ReadableStreamDefaultReader, RequestInit, Response};

/// The isolate of a run, before it is called.
pub(crate) enum Isolate {
    /// A named isolate, which later runs of its tenant may use.
    Named(Lease),
    /// An isolate of this run alone, by its key.
    Fresh(String),
}

impl Isolate {
    /// The key by which the harness and the subrequest log know the isolate.
    pub(crate) fn key(&self) -> &str {
        match self {
            Self::Named(lease) => lease.id().as_str(),
            Self::Fresh(key) => key,
        }
    }
}

/// An isolate that was called and answers. Dropping it stops the guest.
pub(crate) struct Call {
    /// The frames of a short run, which came with the head of the answer.
    in_head: Option<Vec<u8>>,
    /// `None` if all frames came with the head, and once the run is complete.
    reader: Option<ReadableStreamDefaultReader>,
    /// The pending read, kept while the run looks at its subrequest log.
    reading: Option<Promise>,
    deadline: Deadline,
    /// `None` for a fresh isolate.
    lease: Option<Lease>,
}

/// What a call gives next.
pub(crate) enum Arrival {
    /// Bytes of the harness's answer.
    Bytes(Vec<u8>),
    /// Nothing yet; time to look at the subrequest log.
    Tick,
    /// The call ended.
    End(CallEnd),
}

impl Call {
    /// Calls the isolate and waits for the head of its answer. `outbound`: where the requests of the program go; without it the
    /// program has no network. `begun`: when the run's time began, milliseconds since 1970.
    ///
    /// # Errors
    /// How the run ended, if the isolate does not answer.
    pub(crate) async fn start(
        loader: &WorkerLoader,
        plan: &Plan<'_>,
        isolate: Isolate,
        outbound: Option<OutboundProps>,
        begun: f64,
    ) -> Result<Self, CallEnd> {
        let wall_ms = plan.execution.limits.wall_ms;
        let deadline = Deadline(begun + wall_ms as f64);
        let not_started = |error: JsValue| CallEnd::not_started(&message_of(&error), plan);
        let options = EntrypointOptions { props: Some(plan.props(isolate.key())), limits: None };
        let (entrypoint, named) = entrypoint(loader, plan, &isolate, outbound, &options).map_err(not_started)?;
        let request = plan.request();
        let answer = init(&request).and_then(|init| entrypoint.fetch_url(&request.url, &init)).map_err(not_started)?;
        let response = loop {
            match within(&answer, deadline.tick_ms()).await.map_err(not_started)? {
                Some(response) => break response.dyn_into::<Response>().map_err(not_started)?,
                None if deadline.is_past() => return Err(CallEnd::Late(wall_ms)),
                None => {}
            }
        };
        // A named isolate asks for its definition while it starts, so the callback must live until now.
        drop(named);
        if response.status() != 200 {
            return Err(CallEnd::refused(text_of(&response).await));
        }
        let in_head = frames_in_head(&response);
        let reader = match in_head {
            Some(_) => None,
            None => Some(reader_of(&response).ok_or_else(|| CallEnd::refused("the isolate answered without a body"))?),
        };
        let lease = match isolate {
            Isolate::Named(lease) => Some(lease),
            Isolate::Fresh(_) => None,
        };
        Ok(Self { in_head, reader, reading: None, deadline, lease })
    }

    /// Waits for the next bytes, the next tick or the end.
    pub(crate) async fn next(&mut self) -> Arrival {
        if let Some(frames) = self.in_head.take() {
            return Arrival::Bytes(frames);
        }
        let Some(reader) = &self.reader else { return Arrival::End(CallEnd::unfinished()) };
        let reading = self.reading.get_or_insert_with(|| reader.read());
        match within(reading, self.deadline.tick_ms()).await {
            Ok(None) => Arrival::Tick,
            Ok(Some(chunk)) => {
                self.reading = None;
                bytes_of(&chunk).map_or_else(|| Arrival::End(CallEnd::unfinished()), Arrival::Bytes)
            }
            Err(error) => {
                self.reading = None;
                Arrival::End(CallEnd::Broken(message_of(&error)))
            }
        }
    }

    /// Whether the run's time is over.
    pub(crate) fn is_late(&self) -> bool {
        self.deadline.is_past()
    }

    /// Marks the run as complete: the guest has nothing more to send, and a later run may use its isolate.
    pub(crate) fn finish(&mut self) {
        self.reader = None;
        if let Some(lease) = &mut self.lease {
            lease.finish();
        }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        if let Some(reader) = &self.reader {
            // Stops a guest that still runs; does nothing after the end. The result has no receiver.
            let _ = reader.cancel();
        }
    }
}

/// The entrypoint of the isolate, and for a named isolate the callback that defines it.
fn entrypoint(
    loader: &WorkerLoader,
    plan: &Plan<'_>,
    isolate: &Isolate,
    outbound: Option<OutboundProps>,
    options: &EntrypointOptions,
) -> Result<(Entrypoint, Option<NamedWorker>), JsValue> {
    match isolate {
        Isolate::Named(lease) => {
            let code = plan.code();
            let worker = loader.get(lease.id().as_str(), move || assemble(&code(), outbound.as_ref()))?;
            Ok((worker.stub().entrypoint(None, options)?, Some(worker)))
        }
        Isolate::Fresh(_) => {
            let stub = loader.load(&assemble(&plan.code()(), outbound.as_ref())?)?;
            Ok((stub.entrypoint(None, options)?, None))
        }
    }
}

/// Method, headers, body and `cf` of a request.
fn init(planned: &PlannedRequest<'_>) -> Result<RequestInit, JsValue> {
    let init = RequestInit::new();
    init.set_method(planned.method);
    if !planned.headers.is_empty() {
        let headers = Headers::new()?;
        for (name, value) in planned.headers {
            headers.append(name, value)?;
        }
        init.set_headers(&headers);
    }
    if let Some(body) = planned.body {
        init.set_body(&JsValue::from_str(body));
    }
    if let Some(cf) = &planned.cf {
        Reflect::set(&init, &"cf".into(), &parsed(cf)?)?;
    }
    Ok(init)
}

thread_local! {
    /// The last `cf`: its JSON text and the parsed value. Most requests have the default `cf`, which is then parsed only once.
    static CF: RefCell<(String, JsValue)> = RefCell::default();
}

/// Parses the JSON text of a `request.cf`. The platform copies the value, so several requests can be given the same one.
fn parsed(cf: &str) -> Result<JsValue, JsValue> {
    CF.with_borrow_mut(|last| {
        if last.0 != cf {
            *last = (cf.to_owned(), JSON::parse(cf)?);
        }
        Ok(last.1.clone())
    })
}

/// The frames that came with the head of an answer, as harness/runs.js writes them: each ends with a tab, but for the last, whose
/// tab the platform removes.
fn frames_in_head(response: &Response) -> Option<Vec<u8>> {
    let frames = response.headers().get("petri-frames").ok().flatten()?;
    Some((frames.replace('\t', "\n") + "\n").into_bytes())
}

fn reader_of(response: &Response) -> Option<ReadableStreamDefaultReader> {
    response.body()?.get_reader().dyn_into().ok()
}

/// The text of an answer with which the harness refuses a call.
async fn text_of(response: &Response) -> String {
    let text = async { JsFuture::from(response.text()?).await };
    text.await.unwrap_or_else(|error| error).as_string().unwrap_or_else(|| "the isolate refused the call".to_owned())
}

/// The time at which a run must have ended, milliseconds since 1970.
struct Deadline(f64);

/// How often a run looks at its subrequest log while the program writes no frames, milliseconds. The log is written by another
/// request of this Worker, which cannot wake this one.
const TICK_MS: f64 = 50.0;

impl Deadline {
    fn is_past(&self) -> bool {
        Date::now() >= self.0
    }

    /// Milliseconds to the next tick, or to the deadline if that is earlier.
    fn tick_ms(&self) -> f64 {
        (self.0 - Date::now()).clamp(0.0, TICK_MS)
    }
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
