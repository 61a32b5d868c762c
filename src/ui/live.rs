//! The output of the displayed run: of the current run as it arrives, or of a finished one. The same signals hold both, so
//! that nothing is drawn again when a run ends.
//!
//! Events are queued until the next animation frame: thousands of lines may arrive at once, and the page is painted sixty
//! times a second.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::stream::AbortHandle;
use leptos::prelude::*;
use petri_protocol::history::RunRecord;
use petri_protocol::report::{Attempt, Body, ConsoleLine, Event, NumberedAttempt, ResponseHead};
use std::sync::Arc;

/// When the queued events are flushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flush {
    /// Before the next paint.
    BeforePaint,
    /// After the program had some time to respond: whether it responds decides which tab of the output is shown first.
    Later,
}

/// Signals of the displayed run. Copies share the same signals.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Live {
    /// The console lines.
    pub(crate) console: RwSignal<Vec<Arc<ConsoleLine>>>,
    /// The subrequests.
    pub(crate) network: RwSignal<Vec<Attempt>>,
    /// The head of the response while the run is in progress.
    pub(crate) response: RwSignal<Option<ResponseHead>>,
    /// The bytes of the body that arrived while the run is in progress.
    pub(crate) body: RwSignal<Vec<u8>>,
    /// Whether the displayed output is that of a run in progress.
    pub(crate) streaming: RwSignal<bool>,
    /// Incremented whenever another run is displayed.
    pub(crate) generation: RwSignal<u64>,
    /// Whether the run in progress can be stopped.
    pub(crate) stoppable: RwSignal<bool>,
    pending: StoredValue<Vec<Event>>,
    stop_handle: StoredValue<Option<AbortHandle>>,
}

impl Live {
    /// Shows the output of a finished run, or clears the output.
    pub(crate) fn show(&self, run: Option<&RunRecord>) {
        self.pending.set_value(Vec::new());
        self.reset();
        self.streaming.set(false);
        if let Some(run) = run {
            self.console.set(run.report.console.iter().cloned().map(Arc::new).collect());
            self.network.set(run.report.network.clone());
        }
    }

    fn reset(&self) {
        self.generation.update(|generation| *generation += 1);
        self.console.set(Vec::new());
        self.network.set(Vec::new());
        self.response.set(None);
        self.body.set(Vec::new());
    }

    /// Prepares for another run: drops the queued events of the one before. The displayed output stays until the first
    /// event arrives.
    pub(crate) fn prepare(&self, shown: Option<&RunRecord>) {
        self.clear_stop_handle();
        self.pending.set_value(Vec::new());
        if self.streaming.get_untracked() {
            self.show(shown);
        }
    }

    /// Forgets the handle that stops the run.
    pub(crate) fn clear_stop_handle(&self) {
        self.stop_handle.set_value(None);
        self.stoppable.set(false);
    }

    /// Completes the output of the current run with its record. Lines already drawn stay.
    pub(crate) fn on_run_finished(&self, run: &RunRecord) {
        self.flush();
        if !self.streaming.get_untracked() {
            return self.show(Some(run));
        }
        self.network.set(run.report.network.clone());
        self.streaming.set(false);
    }

    /// Stores the handle that stops the run.
    pub(crate) fn set_stop_handle(&self, handle: AbortHandle) {
        self.stop_handle.set_value(Some(handle));
        self.stoppable.set(true);
    }

    /// Stops the run, if it can be stopped.
    pub(crate) fn stop(&self) {
        if let Some(handle) = self.stop_handle.get_value() {
            handle.abort();
        }
    }

    /// Queues an event. Returns when to flush the queue, unless an earlier event has requested a flush as early.
    pub(crate) fn push(&self, event: Event) -> Option<Flush> {
        let is_response = matches!(event, Event::Response(_));
        let is_first = self.pending.try_update_value(|pending| {
            pending.push(event);
            pending.len() == 1
        })?;
        match self.streaming.get_untracked() {
            true => is_first.then_some(Flush::BeforePaint),
            false if is_response => Some(Flush::BeforePaint),
            false => is_first.then_some(Flush::Later),
        }
    }

    /// Shows all queued events.
    pub(crate) fn flush(&self) {
        let pending = self.pending.try_update_value(std::mem::take).unwrap_or_default();
        if pending.iter().all(|event| matches!(event, Event::End(_))) {
            return;
        }
        if !self.streaming.get_untracked() {
            self.reset();
            self.streaming.set(true);
        }
        let (mut lines, mut bytes, mut attempts) = (Vec::new(), Vec::new(), Vec::new());
        for event in pending {
            match event {
                Event::Console(line) => lines.push(Arc::new(line)),
                Event::Response(head) => self.response.set(Some(head)),
                Event::Body { base64 } => bytes.extend(STANDARD.decode(base64).unwrap_or_default()),
                Event::Network(attempt) => attempts.push(attempt),
                Event::Warning { .. } | Event::End(_) => {}
            }
        }
        if !lines.is_empty() {
            self.console.update(|console| console.append(&mut lines));
        }
        if !bytes.is_empty() {
            self.body.update(|body| body.append(&mut bytes));
        }
        if !attempts.is_empty() {
            self.network.update(|network| attempts.into_iter().for_each(|attempt| upsert(network, attempt)));
        }
    }
}

/// Adds an attempt or replaces its earlier state. Attempts are numbered from 1 in order, and are sent again once they are
/// answered.
fn upsert(network: &mut Vec<Attempt>, NumberedAttempt { number, attempt }: NumberedAttempt) {
    match network.get_mut((number as usize).wrapping_sub(1)) {
        Some(known) => *known = attempt,
        None => network.push(attempt),
    }
}

/// The bytes of a body.
pub(crate) fn bytes_of(body: &Body) -> Vec<u8> {
    match body {
        Body::Text(text) => text.as_bytes().to_vec(),
        Body::Base64(text) => STANDARD.decode(text).unwrap_or_default(),
    }
}
