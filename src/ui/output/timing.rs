//! The timing of a run and its totals.

use super::super::labels;
use leptos::prelude::*;
use petri_protocol::history::RunRecord;
use petri_protocol::report::{Outcome, Report};
use std::sync::Arc;

/// A phase of a run: its name, its duration, and its start and length as percentages of the whole.
#[derive(Debug, Clone, PartialEq)]
struct PhaseBar {
    name: &'static str,
    ms: f64,
    from: f64,
    share: f64,
}

/// The phases in order.
fn phases(report: &Report) -> Vec<PhaseBar> {
    let timing = &report.timing;
    let durations = [("Compile", timing.compile_ms), ("Start", timing.start_ms), ("Run", timing.run_ms)];
    let whole = durations.iter().map(|(_, ms)| ms.max(0.0)).sum::<f64>();
    let mut from = 0.0;
    durations
        .map(|(name, ms)| {
            let share = if whole > 0.0 { ms.max(0.0) / whole * 100.0 } else { 0.0 };
            let part = PhaseBar { name, ms, from, share };
            from += share;
            part
        })
        .into()
}

/// The phases as bars and numbers, and the totals.
#[component]
pub(crate) fn Timing(
    /// The run.
    run: Arc<RunRecord>,
) -> impl IntoView {
    let report = &run.report;
    // Of a stopped run only the total time is known.
    let has_phases = !report.outcome.is_cancelled();
    let bar = |part: PhaseBar| {
        view! {
            <tr data-part=part.name.to_lowercase()>
                <th scope="row">{part.name}</th>
                <td class="bar" aria-hidden="true">
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false">
                        <rect class="bar-room" width="100" height="8"></rect>
                        <rect
                            class="bar-part"
                            x=format!("{:.2}", part.from)
                            width=format!("{:.2}", part.share.max(0.4))
                            height="8"
                        ></rect>
                    </svg>
                </td>
                <td class="bar-time">{labels::duration(part.ms)}</td>
            </tr>
        }
    };
    let bars = has_phases.then(|| phases(report).into_iter().map(bar).collect_view());
    let isolate = match (&report.outcome, report.timing.cold) {
        (Outcome::Refused { .. }, _) => Some("none: the program did not run"),
        _ if !has_phases => None,
        (_, true) => Some("cold: made for this run"),
        (_, false) => Some("warm: reused from an earlier run"),
    };
    let body = report.response.as_ref().map(|response| labels::bytes(response.bytes));
    let console_lines = labels::count(report.console.len() as u64 + report.console_dropped, "line");
    let subrequests = labels::count(report.network.len() as u64 + report.network_dropped, "request");
    let fact = |name: &'static str, fact: String| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{fact}</td>
            </tr>
        }
    };
    view! {
        <div class="part timing">
            <table class="bars">
                <caption class="visually-hidden">"How long each part took"</caption>
                <tbody>
                    {bars} <tr class="bar-whole">
                        <th scope="row">"Total"</th>
                        <td></td>
                        <td class="bar-time">{labels::duration(report.timing.total_ms)}</td>
                    </tr>
                </tbody>
            </table>
            <table class="pairs">
                <caption class="visually-hidden">"Summary"</caption>
                <tbody>
                    {isolate.map(|isolate| fact("Isolate", isolate.to_owned()))} {body.map(|body| fact("Body", body))}
                    {fact("Console", console_lines)} {fact("Network", subrequests)}
                </tbody>
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::tests::quiet;
    use petri_protocol::report::{Outcome, Timing};

    fn report(compile_ms: f64, start_ms: f64, run_ms: f64) -> Report {
        let timing = Timing { compile_ms, start_ms, run_ms, total_ms: 0.0, cold: true };
        Report { timing, ..quiet(Outcome::Returned) }
    }

    #[test]
    fn bars_follow_each_other_and_fill_the_width() {
        let shares = |report| phases(&report).into_iter().map(|part| (part.from, part.share)).collect::<Vec<_>>();
        assert_eq!(shares(report(1.0, 2.0, 1.0)), [(0.0, 25.0), (25.0, 50.0), (75.0, 25.0)]);
        assert_eq!(shares(report(0.0, 0.0, 0.0)), [(0.0, 0.0); 3]);
        // A negative time, after the clock was set back, has no bar.
        assert_eq!(shares(report(-1.0, 1.0, 1.0)), [(0.0, 0.0), (0.0, 50.0), (50.0, 50.0)]);
    }
}
