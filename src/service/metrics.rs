//! Counts of what this process did since it started, in Prometheus' text format
//! (<https://prometheus.io/docs/instrumenting/exposition_formats/>). They hold nothing of a program or a visitor.

use petri_protocol::ErrorKind;
use petri_protocol::report::{Outcome, StopReason};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{self, Write};

/// The buckets of every histogram: each counts the durations up to its bound, in seconds. A longer one is only in the total.
const BUCKETS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 1.0, 5.0, 30.0];

thread_local! {
    static METRICS: RefCell<Metrics> = RefCell::default();
}

/// Where a run came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Door {
    /// The page or its form.
    Page,
    /// The JSON API.
    Api,
    /// An embed.
    Embed,
    /// A service binding.
    Binding,
    /// The site of this runner.
    Site,
}

impl Door {
    fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Api => "api",
            Self::Embed => "embed",
            Self::Binding => "binding",
            Self::Site => "site",
        }
    }
}

/// What is known about a run that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RunEnd {
    /// The outcome, as in [`outcome_name`].
    pub(crate) outcome: &'static str,
    /// Whether its isolate was new.
    pub(crate) cold: bool,
}

/// The end of a run that its caller left.
pub(crate) const LEFT: RunEnd = RunEnd { outcome: "cancelled", cold: false };

/// The names of all outcomes.
const OUTCOMES: [&str; 11] =
    ["returned", "threw", "refused", "cpu", "deadline", "memory", "subrequests", "hung", "output", "lost", "cancelled"];

/// The name of an outcome: of a stopped run, that of the reason.
pub(crate) fn outcome_name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Returned => "returned",
        Outcome::Threw { .. } => "threw",
        Outcome::Refused { .. } => "refused",
        Outcome::Stopped { reason, .. } => match reason {
            StopReason::Cpu => "cpu",
            StopReason::Deadline => "deadline",
            StopReason::Memory => "memory",
            StopReason::Subrequests => "subrequests",
            StopReason::Hung => "hung",
            StopReason::Output => "output",
            StopReason::Lost => "lost",
            StopReason::Cancelled => "cancelled",
        },
    }
}

/// The outcome with this name.
pub(crate) fn known_outcome(name: &str) -> Option<&'static str> {
    OUTCOMES.into_iter().find(|known| *known == name)
}

/// A run ended `took_ms` after it was admitted, for which it had waited for `waited_ms`; both in milliseconds.
pub(crate) fn run_ended(door: Door, end: RunEnd, waited_ms: f64, took_ms: f64) {
    METRICS.with_borrow_mut(|metrics| {
        *metrics.runs.entry((door, end.outcome)).or_default() += 1;
        // A program that was refused was not started, and of a run that was left it is not known.
        if !matches!(end.outcome, "refused" | "cancelled") {
            *metrics.starts.entry(if end.cold { "cold" } else { "warm" }).or_default() += 1;
        }
        metrics.waits.observe(waited_ms / 1_000.0);
        metrics.durations.observe(took_ms / 1_000.0);
    });
}

/// A request was refused.
pub(crate) fn refused(kind: ErrorKind) {
    METRICS.with_borrow_mut(|metrics| *metrics.refusals.entry(kind.name()).or_default() += 1);
}

/// A program made a request that was allowed.
pub(crate) fn subrequest_made() {
    METRICS.with_borrow_mut(|metrics| metrics.subrequests += 1);
}

/// A runner ended, for the reason in the supervisor's words.
pub(crate) fn runner_ended(why: &'static str) {
    METRICS.with_borrow_mut(|metrics| *metrics.runner_ends.entry(why).or_default() += 1);
}

/// The current state of this process, beside what it has counted.
pub(crate) struct Gauges {
    pub(crate) open: usize,
    pub(crate) waiting: usize,
    pub(crate) isolates: usize,
    /// The runs in each runner.
    pub(crate) runners: Vec<usize>,
}

/// All metrics as text.
pub(crate) fn text(gauges: &Gauges) -> String {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = METRICS.with_borrow(|metrics| metrics.write(gauges, &mut text));
    text
}

/// The counts.
#[derive(Debug, Default)]
struct Metrics {
    runs: BTreeMap<(Door, &'static str), u64>,
    starts: BTreeMap<&'static str, u64>,
    waits: Histogram,
    durations: Histogram,
    refusals: BTreeMap<&'static str, u64>,
    subrequests: u64,
    runner_ends: BTreeMap<&'static str, u64>,
}

/// How often a duration was within each bucket.
#[derive(Debug, Default)]
struct Histogram {
    /// One count for each of [`BUCKETS`], of the durations up to its bound and over the bound before it.
    counts: [u64; BUCKETS.len()],
    count: u64,
    sum: f64,
}

impl Histogram {
    fn observe(&mut self, seconds: f64) {
        let seconds = seconds.max(0.0);
        self.count += 1;
        self.sum += seconds;
        if let Some(bucket) = BUCKETS.iter().position(|bound| seconds <= *bound) {
            self.counts[bucket] += 1;
        }
    }

    fn write(&self, name: &str, text: &mut String) -> fmt::Result {
        let mut below = 0;
        for (bound, count) in BUCKETS.iter().zip(self.counts) {
            below += count;
            writeln!(text, "{name}_bucket{{le=\"{bound}\"}} {below}")?;
        }
        writeln!(text, "{name}_bucket{{le=\"+Inf\"}} {}", self.count)?;
        writeln!(text, "{name}_sum {}\n{name}_count {}", self.sum, self.count)
    }
}

impl Metrics {
    fn write(&self, gauges: &Gauges, text: &mut String) -> fmt::Result {
        head(text, "petri_runs_total", "counter", "Runs that ended, by entry point and outcome.")?;
        for ((door, outcome), count) in &self.runs {
            writeln!(text, "petri_runs_total{{door=\"{}\",outcome=\"{outcome}\"}} {count}", door.name())?;
        }
        labelled(text, "petri_starts_total", "Runs in new and in warm isolates.", "isolate", &self.starts)?;
        head(text, "petri_run_seconds", "histogram", "Time from the admission of a run to its end.")?;
        self.durations.write("petri_run_seconds", text)?;
        head(text, "petri_wait_seconds", "histogram", "Time that a run waited for its admission.")?;
        self.waits.write("petri_wait_seconds", text)?;
        labelled(text, "petri_refusals_total", "Runs that were not admitted.", "kind", &self.refusals)?;
        head(text, "petri_subrequests_total", "counter", "Requests of programs that were allowed.")?;
        writeln!(text, "petri_subrequests_total {}", self.subrequests)?;
        labelled(text, "petri_runner_ends_total", "Runners that ended and were replaced.", "why", &self.runner_ends)?;
        let Gauges { open, waiting, isolates, runners } = gauges;
        for (name, help, value) in [
            ("petri_runs_open", "Runs under way.", *open),
            ("petri_runs_waiting", "Runs that wait for admission.", *waiting),
            ("petri_isolates_named", "Named isolates of this process.", *isolates),
            ("petri_runners", "Runners of this site.", runners.len()),
        ] {
            head(text, name, "gauge", help)?;
            writeln!(text, "{name} {value}")?;
        }
        head(text, "petri_runner_runs", "gauge", "Runs under way in each runner.")?;
        for (slot, runs) in runners.iter().enumerate() {
            writeln!(text, "petri_runner_runs{{runner=\"{slot}\"}} {runs}")?;
        }
        Ok(())
    }
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) -> fmt::Result {
    writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}")
}

fn labelled(
    text: &mut String,
    name: &str,
    help: &str,
    label: &str,
    counts: &BTreeMap<&'static str, u64>,
) -> fmt::Result {
    head(text, name, "counter", help)?;
    counts.iter().try_for_each(|(value, count)| writeln!(text, "{name}{{{label}=\"{value}\"}} {count}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_histogram_counts_what_is_within_each_bound() {
        let mut histogram = Histogram::default();
        for seconds in [0.0, 0.001, 0.0011, 30.0, 31.0] {
            histogram.observe(seconds);
        }
        let mut text = String::new();
        histogram.write("x", &mut text).unwrap();
        for line in [
            "x_bucket{le=\"0.001\"} 2",
            "x_bucket{le=\"0.0025\"} 3",
            "x_bucket{le=\"5\"} 3",
            "x_bucket{le=\"30\"} 4",
            "x_bucket{le=\"+Inf\"} 5",
            "x_count 5",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
    }

    #[test]
    fn every_outcome_has_a_name_of_its_own() {
        use StopReason::{Cancelled, Cpu, Deadline, Hung, Lost, Memory, Output, Subrequests};
        for reason in [Cpu, Deadline, Memory, Subrequests, Hung, Output, Lost, Cancelled] {
            let name = outcome_name(&Outcome::Stopped { reason, message: String::new(), at: None });
            assert_eq!(known_outcome(name), Some(name));
            assert_eq!(serde_json::to_value(reason).unwrap(), name);
        }
        assert_eq!(known_outcome(outcome_name(&Outcome::Returned)), Some("returned"));
        assert_eq!(known_outcome("else"), None);
    }

    #[test]
    fn the_text_has_a_type_for_every_metric() {
        run_ended(Door::Api, RunEnd { outcome: "returned", cold: true }, 0.0, 2.0);
        refused(ErrorKind::Busy);
        runner_ended("memory");
        let text = text(&Gauges { open: 1, waiting: 2, isolates: 3, runners: vec![4, 0] });
        for line in [
            "petri_runs_total{door=\"api\",outcome=\"returned\"} 1",
            "petri_starts_total{isolate=\"cold\"} 1",
            "petri_refusals_total{kind=\"busy\"} 1",
            "petri_runner_ends_total{why=\"memory\"} 1",
            "petri_runs_open 1",
            "petri_runners 2",
            "petri_runner_runs{runner=\"0\"} 4",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let name = line.split(['{', ' ']).next().unwrap();
            let base =
                ["_bucket", "_sum", "_count"].into_iter().find_map(|part| name.strip_suffix(part)).unwrap_or(name);
            assert!(text.contains(&format!("# TYPE {base} ")), "{line}");
        }
    }
}
