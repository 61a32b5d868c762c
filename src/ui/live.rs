//! The run that is under way, as far as it was heard: what the page shows until it is over.

use crate::report::{ConsoleLine, Event, ResponseHead};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::stream::AbortHandle;
use leptos::prelude::*;

/// Signals of the run that is under way. Copies are the same.
#[derive(Debug, Clone, Copy, Default)]
pub struct Live {
    /// What it said on the console.
    pub console: RwSignal<Vec<ConsoleLine>>,
    /// The head of its response.
    pub response: RwSignal<Option<ResponseHead>>,
    /// The bytes of the body that came.
    pub body: RwSignal<Vec<u8>>,
    /// Whether it can be stopped.
    pub stoppable: RwSignal<bool>,
    stop: StoredValue<Option<AbortHandle>>,
}

impl Live {
    /// Forgets the run before.
    pub fn clear(&self) {
        self.console.set(Vec::new());
        self.response.set(None);
        self.body.set(Vec::new());
        self.over();
    }

    /// It is over: what it said stays, but there is nothing left to stop.
    pub fn over(&self) {
        self.stop.set_value(None);
        self.stoppable.set(false);
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

    /// Whether there is anything to show.
    pub fn is_heard(&self) -> bool {
        self.response.with(Option::is_some) || !self.console.with(Vec::is_empty)
    }

    /// Takes in what happened.
    pub fn hear(&self, event: &Event) {
        match event {
            Event::Console(line) => self.console.update(|lines| lines.push(line.clone())),
            Event::Response(head) => self.response.set(Some(head.clone())),
            Event::Body { base64 } => {
                self.body.update(|body| body.extend(STANDARD.decode(base64).unwrap_or_default()));
            }
            Event::Network(_) | Event::End(_) => {}
        }
    }
}
