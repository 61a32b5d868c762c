//! The budgets of subjects: how much of each resource one subject may use over time. A budget refills evenly, so that whoever has used it up
//! waits some seconds for the next unit instead of a whole minute.
//!
//! Plain data: the caller passes the time in, milliseconds, and is told what is refused and for how long.

use serde::Serialize;
use std::collections::HashMap;

/// Most subjects whose use is remembered. Beyond it the fullest budgets are forgotten, which are those used least.
const SUBJECTS_MAX: usize = 20_000;

/// A resource that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Resource {
    /// Runs.
    Runs,
    /// Processor time of runs, milliseconds.
    CpuMs,
    /// Requests that programs make.
    Subrequests,
    /// Shares that are stored.
    Shares,
    /// Runners that were killed because a program of the subject blocked them or filled their memory.
    EndedRunners,
}

impl Resource {
    /// All resources.
    pub(crate) const ALL: [Self; 5] = [Self::Runs, Self::CpuMs, Self::Subrequests, Self::Shares, Self::EndedRunners];

    /// The time over which an empty budget refills, milliseconds.
    pub(crate) fn window_ms(self) -> f64 {
        match self {
            Self::Runs | Self::CpuMs | Self::Subrequests | Self::EndedRunners => 60_000.0,
            Self::Shares => 3_600_000.0,
        }
    }

    /// What is counted, and in which time, as in "runs a minute".
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Runs => "runs a minute",
            Self::CpuMs => "milliseconds of processor time a minute",
            Self::Subrequests => "requests of programs a minute",
            Self::Shares => "shares an hour",
            Self::EndedRunners => "runs a minute that end their process",
        }
    }
}

/// The size of each budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) runs: u32,
    pub(crate) cpu_ms: u32,
    pub(crate) subrequests: u32,
    pub(crate) shares: u32,
    pub(crate) ended_runners: u32,
}

impl Limits {
    /// The size of the budget of a resource, over its window.
    pub(crate) fn of(&self, resource: Resource) -> f64 {
        f64::from(match resource {
            Resource::Runs => self.runs,
            Resource::CpuMs => self.cpu_ms,
            Resource::Subrequests => self.subrequests,
            Resource::Shares => self.shares,
            Resource::EndedRunners => self.ended_runners,
        })
    }
}

/// A budget that is used up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct UsedUp {
    pub(crate) resource: Resource,
    /// The size of the budget.
    pub(crate) limit: f64,
    /// When there is some of it again, milliseconds from now.
    pub(crate) wait_ms: f64,
}

/// What one subject has left of one resource.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Remaining {
    pub(crate) resource: Resource,
    pub(crate) limit: u64,
    pub(crate) remaining: u64,
    /// The time in which the budget refills from nothing, milliseconds.
    pub(crate) window_ms: u64,
}

/// What each subject has used. A subject that has used nothing for a while takes no room.
#[derive(Debug)]
pub(crate) struct Budgets {
    limits: Limits,
    used: HashMap<String, Uses>,
}

/// How much a subject had used of each resource at a time. Since then its budgets refill.
#[derive(Debug, Clone, Copy, Default)]
struct Uses {
    amounts: [f64; Resource::ALL.len()],
    at: f64,
}

impl Uses {
    /// What is used at a later time.
    fn until(&self, limits: &Limits, now: f64) -> Self {
        let mut amounts = self.amounts;
        for (amount, resource) in amounts.iter_mut().zip(Resource::ALL) {
            let refilled = (now - self.at).max(0.0) * limits.of(resource) / resource.window_ms();
            *amount = (*amount - refilled).max(0.0);
        }
        Self { amounts, at: self.at.max(now) }
    }

    /// The greatest share of a budget that is used.
    fn share(&self, limits: &Limits) -> f64 {
        self.amounts
            .iter()
            .zip(Resource::ALL)
            .map(|(amount, resource)| amount / limits.of(resource))
            .fold(0.0, f64::max)
    }
}

impl Budgets {
    /// Budgets of these sizes, of which nothing is used.
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, used: HashMap::new() }
    }

    /// Whether the subject has any of a resource left.
    ///
    /// # Errors
    /// The budget, if it is used up.
    pub(crate) fn check(&self, subject: &str, resource: Resource, now: f64) -> Result<(), UsedUp> {
        let limit = self.limits.of(resource);
        // Whole units: half a run is no run.
        let over = self.used(subject, now).amounts[resource as usize] + 1.0 - limit;
        if over <= 0.0 {
            return Ok(());
        }
        Err(UsedUp { resource, limit, wait_ms: (over * resource.window_ms() / limit).ceil() })
    }

    /// Counts what the subject used. More than is left may be used, as the processor time of a run is known when it is over;
    /// the subject then waits longer.
    pub(crate) fn spend(&mut self, subject: &str, resource: Resource, amount: f64, now: f64) {
        let mut used = self.used(subject, now);
        used.amounts[resource as usize] += amount;
        if let Some(known) = self.used.get_mut(subject) {
            *known = used;
            return;
        }
        if self.used.len() >= SUBJECTS_MAX {
            self.forget(now);
        }
        self.used.insert(subject.to_owned(), used);
    }

    /// What the subject has left of each resource.
    pub(crate) fn remaining(&self, subject: &str, now: f64) -> Vec<Remaining> {
        let used = self.used(subject, now);
        let of = |resource: Resource| {
            let limit = self.limits.of(resource);
            let remaining = (limit - used.amounts[resource as usize]).max(0.0);
            // Whole numbers: the casts cut off parts of a unit.
            Remaining {
                resource,
                limit: limit as u64,
                remaining: remaining as u64,
                window_ms: resource.window_ms() as u64,
            }
        };
        Resource::ALL.into_iter().map(of).collect()
    }

    fn used(&self, subject: &str, now: f64) -> Uses {
        match self.used.get(subject) {
            Some(used) => used.until(&self.limits, now),
            None => Uses { at: now, ..Uses::default() },
        }
    }

    /// Forgets half of the subjects, those that use the smallest share of their budgets.
    fn forget(&mut self, now: f64) {
        let share = |used: &Uses| used.until(&self.limits, now).share(&self.limits);
        let mut shares: Vec<f64> = self.used.values().map(share).collect();
        shares.sort_by(f64::total_cmp);
        let median = shares.get(shares.len() / 2).copied().unwrap_or_default();
        let limits = self.limits;
        self.used.retain(|_, used| used.until(&limits, now).share(&limits) > median);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { runs: 60, cpu_ms: 6_000, subrequests: 2, shares: 1, ended_runners: 1 };

    fn spent(resource: Resource, amount: f64) -> Budgets {
        let mut budgets = Budgets::new(LIMITS);
        budgets.spend("a", resource, amount, 0.0);
        budgets
    }

    #[test]
    fn a_budget_of_n_has_room_for_n() {
        for (used, wait_ms) in [(0.0, None), (59.0, None), (60.0, Some(1_000.0)), (62.0, Some(3_000.0))] {
            let found = spent(Resource::Runs, used).check("a", Resource::Runs, 0.0);
            let expect = wait_ms.map(|wait_ms| UsedUp { resource: Resource::Runs, limit: 60.0, wait_ms });
            assert_eq!(found.err(), expect, "{used}");
        }
        assert!(spent(Resource::Shares, 1.0).check("a", Resource::Shares, 0.0).is_err());
    }

    #[test]
    fn a_budget_refills_evenly() {
        let budgets = spent(Resource::Runs, 60.0);
        assert!(budgets.check("a", Resource::Runs, 999.0).is_err());
        assert!(budgets.check("a", Resource::Runs, 1_000.0).is_ok());
        let left = |now: f64| budgets.remaining("a", now)[0].remaining;
        assert_eq!([0.0, 30_000.0, 60_000.0, 9e9].map(left), [0, 30, 60, 60]);
    }

    #[test]
    fn subjects_and_resources_are_apart() {
        let budgets = spent(Resource::Runs, 60.0);
        assert!(budgets.check("b", Resource::Runs, 0.0).is_ok());
        assert!(budgets.check("a", Resource::CpuMs, 0.0).is_ok());
    }

    #[test]
    fn what_was_used_beyond_a_budget_has_to_be_waited_for() {
        let budgets = spent(Resource::CpuMs, 12_000.0);
        let wait_ms = budgets.check("a", Resource::CpuMs, 0.0).unwrap_err().wait_ms;
        assert_eq!(wait_ms, 60_010.0);
        assert!(budgets.check("a", Resource::CpuMs, wait_ms).is_ok());
    }

    #[test]
    fn the_subjects_are_bounded_and_those_that_use_most_are_remembered() {
        let mut budgets = spent(Resource::Runs, 60.0);
        for n in 0..SUBJECTS_MAX {
            budgets.spend(&n.to_string(), Resource::Runs, 1.0, 1.0);
        }
        assert!(budgets.used.len() <= SUBJECTS_MAX);
        assert!(budgets.check("a", Resource::Runs, 1.0).is_err());
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        let mut budgets = Budgets::new(LIMITS);
        budgets.spend("a", Resource::Runs, 60.0, 1_000.0);
        assert!(budgets.check("a", Resource::Runs, 0.0).is_err());
    }
}
