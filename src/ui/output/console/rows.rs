//! The visible rows of a console: filtered, folded, with repeats counted.

use petri_protocol::report::ConsoleLine;
use std::sync::Arc;

/// The level of a line, by which lines are filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// `error`, `assert`, uncaught errors.
    Error,
    /// `warn`.
    Warning,
    /// `info`.
    Info,
    /// `log` and all other methods.
    Log,
    /// `debug`.
    Debug,
}

impl Level {
    /// All levels, the most severe first.
    pub(crate) const ALL: [Self; 5] = [Self::Error, Self::Warning, Self::Info, Self::Log, Self::Debug];

    /// The level of a console method.
    pub(crate) fn of(method: &str) -> Self {
        match method {
            "error" | "assert" => Self::Error,
            "warn" => Self::Warning,
            "info" => Self::Info,
            "debug" => Self::Debug,
            _ => Self::Log,
        }
    }

    /// The label of the level's filter button.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Error => "Errors",
            Self::Warning => "Warnings",
            Self::Info => "Info",
            Self::Log => "Log",
            Self::Debug => "Debug",
        }
    }

    /// The index of the level in [`Level::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// The number of lines of each level, indexed by [`Level::index`].
pub(crate) fn counts(lines: &[Arc<ConsoleLine>]) -> [u64; 5] {
    let mut counts = [0; 5];
    for line in lines {
        counts[Level::of(&line.level).index()] += 1;
    }
    counts
}

/// The filter of the console.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Filter {
    /// Text that lines must contain, ignoring case; empty for all lines.
    pub(crate) text: String,
    /// The chosen levels, by [`Level::index`]; all are shown if none is chosen.
    pub(crate) only: [bool; 5],
}

impl Filter {
    fn admits(&self, line: &ConsoleLine, search: &str) -> bool {
        let chosen = self.only[Level::of(&line.level).index()] || self.only == [false; 5];
        chosen && (search.is_empty() || line.text.to_lowercase().contains(search))
    }

    /// Whether the filter admits every line.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A visible line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ConsoleRow {
    /// The index of the line.
    pub(crate) at: usize,
    /// The number of consecutive equal lines, 1 for most.
    pub(crate) count: usize,
    /// For the title of a group: whether the group is folded.
    pub(crate) folded: Option<bool>,
}

/// The visible rows. `folded` returns whether the group with a title is folded.
pub(crate) fn rows(
    lines: &[Arc<ConsoleLine>],
    filter: &Filter,
    folded: impl Fn(usize, &ConsoleLine) -> bool,
) -> Vec<ConsoleRow> {
    let search = filter.text.to_lowercase();
    let mut rows: Vec<ConsoleRow> = Vec::new();
    // The depth of the folded group's title while its lines are skipped.
    let mut folded_depth: Option<u32> = None;
    for (at, line) in lines.iter().enumerate() {
        if folded_depth.is_some_and(|depth| line.group > depth) {
            continue;
        }
        folded_depth = None;
        let is_title = matches!(line.level.as_str(), "group" | "groupCollapsed");
        // A search includes folded groups.
        let folded = (is_title && search.is_empty()).then(|| folded(at, line));
        if folded == Some(true) {
            folded_depth = Some(line.group);
        }
        if !filter.admits(line, &search) {
            continue;
        }
        match rows.last_mut() {
            Some(last) if !is_title && last.at + last.count == at && is_repeat(&lines[last.at], line) => {
                last.count += 1
            }
            _ => rows.push(ConsoleRow { at, count: 1, folded }),
        }
    }
    rows
}

fn is_repeat(a: &ConsoleLine, b: &ConsoleLine) -> bool {
    a.level == b.level && a.text == b.text && a.source == b.source && a.group == b.group && a.args == b.args
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(list: &[(&str, &str, u32)]) -> Vec<Arc<ConsoleLine>> {
        let line = |(level, text, group): &(&str, &str, u32)| {
            let (level, text) = ((*level).to_owned(), (*text).to_owned());
            Arc::new(ConsoleLine { level, at_ms: 0.0, text, args: Vec::new(), source: None, group: *group })
        };
        list.iter().map(line).collect()
    }

    #[track_caller]
    fn check(list: &[(&str, &str, u32)], filter: &Filter, folded: &[usize], expect: &[(&str, usize)]) {
        let lines = lines(list);
        let rows = rows(&lines, filter, |at, _| folded.contains(&at));
        let shown: Vec<_> = rows.iter().map(|row| (lines[row.at].text.as_str(), row.count)).collect();
        assert_eq!(shown, expect);
    }

    #[test]
    fn consecutive_repeats_are_counted() {
        let list = [("log", "a", 0), ("log", "a", 0), ("warn", "a", 0), ("log", "a", 0), ("log", "a", 1)];
        check(&list, &Filter::default(), &[], &[("a", 2), ("a", 1), ("a", 1), ("a", 1)]);
        // A hidden line between equal lines separates them.
        let no_warnings = Filter { only: [true, false, true, true, true], ..Filter::default() };
        check(&list, &no_warnings, &[], &[("a", 2), ("a", 1), ("a", 1)]);
    }

    #[test]
    fn groups_fold() {
        let list = [
            ("group", "outer", 0),
            ("log", "in", 1),
            ("groupCollapsed", "inner", 1),
            ("log", "deep", 2),
            ("log", "in again", 1),
            ("log", "out", 0),
        ];
        let all = Filter::default();
        check(&list, &all, &[], &[("outer", 1), ("in", 1), ("inner", 1), ("deep", 1), ("in again", 1), ("out", 1)]);
        check(&list, &all, &[2], &[("outer", 1), ("in", 1), ("inner", 1), ("in again", 1), ("out", 1)]);
        check(&list, &all, &[0, 2], &[("outer", 1), ("out", 1)]);
        // A search includes folded groups.
        check(&list, &Filter { text: "DEEP".to_owned(), ..all }, &[0, 2], &[("deep", 1)]);
    }

    #[test]
    fn levels_and_counts() {
        let list = [("log", "a", 0), ("table", "b", 0), ("assert", "c", 0), ("error", "d", 0), ("debug", "e", 0)];
        assert_eq!(counts(&lines(&list)), [2, 0, 0, 2, 1]);
        let errors = Filter { only: [true, false, false, false, false], ..Filter::default() };
        check(&list, &errors, &[], &[("c", 1), ("d", 1)]);
        assert!(!errors.is_empty() && Filter::default().is_empty());
        for (at, level) in Level::ALL.iter().enumerate() {
            assert_eq!(level.index(), at);
        }
    }
}
