//! Texts of the page: outcomes, times, sizes, and text from programs and visitors.

use petri_protocol::history::{OutcomeSummary, UNDO_MS};
use petri_protocol::report::{Location, Outcome, StopReason};
use petri_protocol::{Error, ErrorKind};
use serde_json::Value;
use std::borrow::Cow;

/// The outcome of a run, in a few words.
pub(crate) fn outcome(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Returned => "Returned".to_owned(),
        Outcome::Threw { error } if error.name.is_empty() => "Threw".to_owned(),
        Outcome::Threw { error } => format!("Threw {}", visible(&error.name)),
        Outcome::Stopped { reason, .. } => stopped(*reason).to_owned(),
        Outcome::Refused { .. } => "Could not start".to_owned(),
    }
}

fn stopped(reason: StopReason) -> &'static str {
    match reason {
        StopReason::Cpu => "Stopped: used too much CPU time",
        StopReason::Deadline => "Stopped: took too long",
        StopReason::Memory => "Stopped: used too much memory",
        StopReason::Subrequests => "Stopped: made too many requests",
        StopReason::Hung => "Stopped: can never finish",
        StopReason::Output => "Stopped: wrote too much",
        StopReason::Lost => "Ran, output lost",
        StopReason::Cancelled => "Stopped by you",
    }
}

/// The network access of a program, by its network setting.
pub(crate) fn network_access(network: Option<&Value>) -> String {
    let hosts = |list: &Value| {
        list.as_array().map(|hosts| hosts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
    };
    match network {
        Some(Value::String(choice)) if choice == "open" => "any public host".to_owned(),
        Some(choice) => match choice.get("allow").and_then(hosts) {
            Some(hosts) if !hosts.is_empty() => format!("only {}", visible(&hosts)),
            _ => "none".to_owned(),
        },
        None => "none".to_owned(),
    }
}

/// The value of `data-outcome`, which the style sheet selects by. An error status looks like an error.
pub(crate) fn outcome_kind(outcome: OutcomeSummary) -> &'static str {
    match outcome {
        OutcomeSummary::Ok => "returned",
        OutcomeSummary::ErrorStatus(_) | OutcomeSummary::Threw => "threw",
        OutcomeSummary::Stopped(_) => "stopped",
        OutcomeSummary::Refused => "refused",
    }
}

/// The outcome of a listed run, in a few words.
pub(crate) fn outcome_label(outcome: OutcomeSummary) -> String {
    match outcome {
        OutcomeSummary::Ok => "Returned".to_owned(),
        OutcomeSummary::ErrorStatus(status) => format!("Returned {status}"),
        OutcomeSummary::Threw => "Threw".to_owned(),
        OutcomeSummary::Stopped(reason) => stopped(reason).to_owned(),
        OutcomeSummary::Refused => "Could not start".to_owned(),
    }
}

/// The title of a failure of Petri, not of the program.
pub(crate) fn failure_title(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "No longer there",
        ErrorKind::TooLarge => "Too large",
        ErrorKind::Invalid if error.field() == Some("pinned") => "Not pinned",
        ErrorKind::Invalid | ErrorKind::Malformed | ErrorKind::UnsupportedType => "This cannot be run as it stands",
        ErrorKind::Forbidden | ErrorKind::Unauthorized | ErrorKind::MethodNotAllowed => "Not allowed",
        ErrorKind::Damaged => "Your history is damaged",
        ErrorKind::Busy => "Petri is busy",
        ErrorKind::Quota => "Too much at once",
        ErrorKind::Unavailable | ErrorKind::Starting | ErrorKind::TooSlow => "The request did not get through",
    }
}

/// Says when a request can be sent again.
pub(crate) fn again_in(seconds: u32) -> String {
    match seconds {
        0 => "You can try again now.".to_owned(),
        seconds => format!("You can try again in {}.", count(seconds.into(), "second")),
    }
}

/// Says that runs were deleted and how long this can be undone.
pub(crate) fn deleted(runs: u64) -> String {
    format!("{} deleted. You can undo this for {} minutes.", count(runs, "run"), UNDO_MS / 60_000)
}

/// The number of listed runs that match the query.
pub(crate) fn found_count(runs: usize, more: bool) -> String {
    format!("{}{} found", count(runs as u64, "run"), if more { " and more" } else { "" })
}

/// A location in a source: `main.ts:3:9`.
pub(crate) fn location(location: &Location) -> String {
    format!("{}:{}:{}", visible(&location.module), location.line, location.column)
}

/// A duration, from milliseconds: `0.4 ms`, `12 ms`, `1.25 s`.
pub(crate) fn duration(ms: f64) -> String {
    match ms.max(0.0) {
        ms if ms < 9.95 => format!("{ms:.1} ms"),
        ms if ms < 999.5 => format!("{ms:.0} ms"),
        ms => format!("{:.2} s", ms / 1000.0),
    }
}

/// A number of bytes: `1 byte`, `18 bytes`, `12.3 KiB`.
pub(crate) fn bytes(bytes: u64) -> String {
    match bytes {
        0..1024 => count(bytes, "byte"),
        1024..1_048_576 => format!("{:.1} KiB", bytes as f64 / 1024.0),
        _ => format!("{:.1} MiB", bytes as f64 / 1_048_576.0),
    }
}

/// A number of things: `1 line`, `2 lines`.
pub(crate) fn count(count: u64, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// Untrusted text, with control characters replaced by their Unicode pictures; HTML parsers drop or change them, and
/// hydration would then find a different text. Tabs and line ends stay.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let is_control = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}');
    if !text.contains(is_control) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    let picture = |c: char| match c {
        '\u{7f}' => '\u{2421}',
        c if is_control(c) => char::from_u32(0x2400 + u32::from(c)).unwrap_or(c),
        c => c,
    };
    Cow::Owned(text.chars().map(picture).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn durations() {
        for (ms, expect) in [
            (-1.0, "0.0 ms"),
            (0.0, "0.0 ms"),
            (0.44, "0.4 ms"),
            (9.94, "9.9 ms"),
            (9.96, "10 ms"),
            (999.4, "999 ms"),
            (999.6, "1.00 s"),
            (12_345.0, "12.35 s"),
        ] {
            assert_eq!(duration(ms), expect, "{ms}");
        }
    }

    #[test]
    fn sizes() {
        for (n, expect) in
            [(0, "0 bytes"), (1, "1 byte"), (1023, "1023 bytes"), (1024, "1.0 KiB"), (1_048_576, "1.0 MiB")]
        {
            assert_eq!(bytes(n), expect, "{n}");
        }
    }

    #[test]
    fn deleted_runs_can_be_restored_until_they_are_purged() {
        assert_eq!(deleted(1), "1 run deleted. You can undo this for 5 minutes.");
        assert_eq!(deleted(2), "2 runs deleted. You can undo this for 5 minutes.");
        assert_eq!(
            (found_count(1, false), found_count(20, true)),
            ("1 run found".to_owned(), "20 runs and more found".to_owned())
        );
    }

    #[test]
    fn network_access_follows_the_settings() {
        for (network, expect) in [
            (None, "none"),
            (Some(json!("blocked")), "none"),
            (Some(json!({"allow": []})), "none"),
            (Some(json!("open")), "any public host"),
            (Some(json!({"allow": ["a.example", "*.b.example"]})), "only a.example, *.b.example"),
        ] {
            assert_eq!(network_access(network.as_ref()), expect);
        }
    }

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(visible("plain \t\n ünï 🦠"), "plain \t\n ünï 🦠");
        assert_eq!(visible("\0"), "␀");
        assert_eq!(visible("a\r\nb\rc\u{1b}[0m\u{7f}"), "a\nb␍c␛[0m␡");
    }
}
