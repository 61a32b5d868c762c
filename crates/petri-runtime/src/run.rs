//! A run in progress: turns what the call gives into events, and its end into the last event.

use crate::call::{Arrival, Call};
use crate::frames::Decoder;
use crate::outbound::Outbound;
use crate::outcome::{CallEnd, Observed, outcome};
use crate::plan::Plan;
use crate::transcript::{Times, Transcript};
use futures_util::stream::{self, Stream};
use js_sys::Date;
use petri_protocol::report::Event;
use std::collections::VecDeque;
use std::rc::Rc;

/// A run in progress. Dropping it stops the guest.
pub(crate) struct Run {
    /// `None` after the end.
    call: Option<Call>,
    /// The program's open subrequest log, if the runtime has network.
    outbound: Option<Outbound>,
    decoder: Decoder,
    transcript: Transcript,
    ready: VecDeque<Event>,
    times: Times,
    wall_ms: u64,
    may_abort: bool,
}

impl Run {
    /// The run of a plan, whose isolate was called or could not be called.
    pub(crate) fn new(plan: &Plan<'_>, call: Result<Call, CallEnd>, outbound: Option<Outbound>, times: Times) -> Self {
        let limits = &plan.execution.limits;
        let transcript = Transcript::new(limits.output_bytes).of_program(Rc::clone(&plan.program.compiled));
        let mut run = Self {
            call: None,
            outbound,
            decoder: Decoder::default(),
            transcript,
            ready: VecDeque::new(),
            times,
            wall_ms: limits.wall_ms,
            may_abort: plan.may_abort(),
        };
        match call {
            Ok(call) => run.call = Some(call),
            Err(end) => run.end(end),
        }
        run
    }

    /// A run that ended before it had a plan, because its program cannot be run.
    pub(crate) fn refused(end: CallEnd, times: Times) -> Self {
        let mut run = Self {
            call: None,
            outbound: None,
            decoder: Decoder::default(),
            transcript: Transcript::new(0),
            ready: VecDeque::new(),
            times,
            wall_ms: 0,
            may_abort: false,
        };
        run.end(end);
        run
    }

    /// The next event; `None` after [`Event::End`].
    pub(crate) async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            let call = self.call.as_mut()?;
            let arrival = call.next().await;
            let is_late = call.is_late();
            self.drain_subrequests();
            match arrival {
                Arrival::Bytes(bytes) => self.take(&bytes),
                Arrival::Tick if !is_late => {}
                Arrival::Tick => self.end(CallEnd::Late(self.wall_ms)),
                Arrival::End(end) => self.end(end),
            }
        }
    }

    /// The events as a stream.
    pub(crate) fn into_stream(self) -> impl Stream<Item = Event> {
        stream::unfold(self, |mut run| async move { run.next().await.map(|event| (event, run)) })
    }

    /// Turns new entries of the subrequest log into events.
    fn drain_subrequests(&mut self) {
        if let Some(outbound) = &self.outbound {
            self.ready.extend(outbound.drain().into_iter().map(Event::Network));
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.times.started.get_or_insert_with(Date::now);
        for frame in self.decoder.push(bytes) {
            self.ready.extend(self.transcript.take(frame));
            if self.transcript.is_over() {
                if let Some(call) = self.call.as_mut().filter(|_| self.transcript.leaves_clean()) {
                    call.finish();
                }
                return self.end(CallEnd::Finished);
            }
        }
        if self.decoder.is_flooded() {
            self.end(CallEnd::Flooded);
        }
    }

    fn end(&mut self, end: CallEnd) {
        self.times.ended = Date::now();
        self.drain_subrequests();
        // Dropping the log refuses all later requests of the program, so that none goes out unrecorded.
        let outbound = self.outbound.take();
        let exhausted = outbound.as_ref().and_then(Outbound::exhausted);
        let observed = Observed { exhausted, may_abort: self.may_abort, ..self.transcript.observed() };
        let mut end = self.transcript.end(outcome(end, observed), self.times);
        end.network_dropped = outbound.as_ref().map_or(0, Outbound::dropped);
        self.ready.push_back(Event::End(end));
        // The lease goes back before the end is read: the reader may run the program again at once, in the same isolate.
        self.call = None;
    }
}
