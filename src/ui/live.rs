//! What came of the run that is in sight: of one that is under way as far as it was heard, or of one that is over. The
//! same signals hold both, so that nothing is drawn anew when a run ends.
//!
//! Events wait until the page is about to be painted: thousands of lines come in a moment, and a person sees sixty
//! pictures a second.

use crate::report::{Attempt, Body, ConsoleLine, Event, NumberedAttempt, ResponseHead, RunRecord};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::stream::AbortHandle;
use leptos::prelude::*;
use std::sync::Arc;

/// When the events that wait are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// When the page is painted next.
    BeforePaint,
    /// When the program had the time to respond: the part of the output that is shown first depends on whether it does.
    Later,
}

/// Signals of the run that is in sight. Copies are the same.
#[derive(Debug, Clone, Copy, Default)]
pub struct Live {
    /// What it said on the console.
    pub console: RwSignal<Vec<Arc<ConsoleLine>>>,
    /// What it tried to reach.
    pub network: RwSignal<Vec<Attempt>>,
    /// The head of its response, while it is under way.
    pub response: RwSignal<Option<ResponseHead>>,
    /// The bytes of the body that came, while it is under way.
    pub body: RwSignal<Vec<u8>>,
    /// Whether it is under way and was heard, so that it is what is in sight.
    pub heard: RwSignal<bool>,
    /// Rises whenever another run comes into sight.
    pub generation: RwSignal<u64>,
    /// Whether it can be stopped.
    pub stoppable: RwSignal<bool>,
    waiting: StoredValue<Vec<Event>>,
    stop: StoredValue<Option<AbortHandle>>,
}

impl Live {
    /// A run that is over comes into sight, or none.
    pub fn show(&self, run: Option<&RunRecord>) {
        self.waiting.set_value(Vec::new());
        self.make_way();
        self.heard.set(false);
        if let Some(run) = run {
            self.console.set(run.report.console.iter().cloned().map(Arc::new).collect());
            self.network.set(run.report.network.clone());
        }
    }

    fn make_way(&self) {
        self.generation.update(|generation| *generation += 1);
        self.console.set(Vec::new());
        self.network.set(Vec::new());
        self.response.set(None);
        self.body.set(Vec::new());
    }

    /// Another run begins: what was heard of the one before and not shown is forgotten. What is in sight stays until
    /// something is heard.
    pub fn begin(&self, shown: Option<&RunRecord>) {
        self.over();
        self.waiting.set_value(Vec::new());
        if self.heard.get_untracked() {
            self.show(shown);
        }
    }

    /// There is nothing left to stop.
    pub fn over(&self) {
        self.stop.set_value(None);
        self.stoppable.set(false);
    }

    /// The run that was under way ended so; what was heard of it stays where it is.
    pub fn ended(&self, run: &RunRecord) {
        self.catch_up();
        if !self.heard.get_untracked() {
            return self.show(Some(run));
        }
        self.network.set(run.report.network.clone());
        self.heard.set(false);
    }

    /// It has begun, and `stop` ends it.
    pub fn can_be_stopped(&self, stop: AbortHandle) {
        self.stop.set_value(Some(stop));
        self.stoppable.set(true);
    }

    /// The person stops it.
    pub fn stop(&self) {
        if let Some(stop) = self.stop.get_value() {
            stop.abort();
        }
    }

    /// Something happened. When what waits is to be shown, if nothing that happened before has said so already.
    pub fn hear(&self, event: Event) -> Option<Due> {
        let responds = matches!(event, Event::Response(_));
        let is_first = self.waiting.try_update_value(|waiting| {
            waiting.push(event);
            waiting.len() == 1
        })?;
        match self.heard.get_untracked() {
            true => is_first.then_some(Due::BeforePaint),
            false if responds => Some(Due::BeforePaint),
            false => is_first.then_some(Due::Later),
        }
    }

    /// Shows everything that waits.
    pub fn catch_up(&self) {
        let waiting = self.waiting.try_update_value(std::mem::take).unwrap_or_default();
        if waiting.iter().all(|event| matches!(event, Event::End(_))) {
            return;
        }
        if !self.heard.get_untracked() {
            self.make_way();
            self.heard.set(true);
        }
        let (mut lines, mut bytes, mut attempts) = (Vec::new(), Vec::new(), Vec::new());
        for event in waiting {
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
            self.network.update(|network| attempts.into_iter().for_each(|attempt| list(network, attempt)));
        }
    }
}

/// Attempts are numbered from 1 in the order they were made, and come again once they are answered.
fn list(network: &mut Vec<Attempt>, NumberedAttempt { number, attempt }: NumberedAttempt) {
    match network.get_mut((number as usize).wrapping_sub(1)) {
        Some(known) => *known = attempt,
        None => network.push(attempt),
    }
}

/// The bytes of a body.
pub fn bytes_of(body: &Body) -> Vec<u8> {
    match body {
        Body::Text(text) => text.as_bytes().to_vec(),
        Body::Base64(text) => STANDARD.decode(text).unwrap_or_default(),
    }
}
