//! The permit of a run: its slots in the queue, what it is charged for, and what is counted about it.

use super::address::Client;
use super::admission::Permit;
use super::budgets::Resource;
use super::metrics::{self, Door, LEFT, RunEnd};
use super::quota;
use js_sys::Date;

/// The right to do one run. Dropping it ends the run: its slots are released, and its processor time is charged.
#[derive(Debug)]
pub(crate) struct RunPermit {
    permit: Permit,
    client: Client,
    door: Door,
    /// The CPU time limit of the run, milliseconds.
    cpu_ms: u64,
    waited_ms: f64,
    /// When the run was admitted, milliseconds since 1970.
    admitted: f64,
    end: Option<RunEnd>,
}

impl RunPermit {
    /// The permit of a run that asked at the time `asked`, milliseconds since 1970, and is admitted now.
    pub(crate) fn new(permit: Permit, client: Client, door: Door, cpu_ms: u64, asked: f64) -> Self {
        let admitted = Date::now();
        if door != Door::Site {
            quota::spend(&client, Resource::Runs, 1.0);
        }
        Self { permit, client, door, cpu_ms, waited_ms: admitted - asked, admitted, end: None }
    }

    /// Whether the run had to wait for its slots.
    pub(crate) fn waited(&self) -> bool {
        self.permit.waited()
    }

    /// Who is charged for the run, except in a runner, whose site does that.
    pub(crate) fn charged(&self) -> Option<Client> {
        (self.door != Door::Site).then(|| self.client.clone())
    }

    /// Notes how the run ended. A run without an end was left by its caller.
    pub(crate) fn ended(&mut self, end: RunEnd) {
        self.end = Some(end);
    }
}

impl Drop for RunPermit {
    fn drop(&mut self) {
        let took_ms = Date::now() - self.admitted;
        if let Some(client) = self.charged() {
            // The platform does not say how long a program computed: at most as long as it ran, and as it may.
            quota::spend(&client, Resource::CpuMs, took_ms.min(self.cpu_ms as f64));
        }
        metrics::run_ended(self.door, self.end.unwrap_or(LEFT), self.waited_ms, took_ms);
    }
}
