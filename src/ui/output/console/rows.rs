//! Which lines of a console are in sight: filtered, folded, repeats counted.

use crate::report::ConsoleLine;
use std::sync::Arc;

/// What a line is worth, by which lines are filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// `error`, `assert`, an error nobody caught.
    Error,
    /// `warn`.
    Warning,
    /// `info`.
    Info,
    /// `log`, and whatever else there is.
    Log,
    /// `debug`.
    Debug,
}

impl Level {
    /// All of them, the worst first.
    pub const ALL: [Self; 5] = [Self::Error, Self::Warning, Self::Info, Self::Log, Self::Debug];

    /// That of a console method.
    pub fn of(method: &str) -> Self {
        match method {
            "error" | "assert" => Self::Error,
            "warn" => Self::Warning,
            "info" => Self::Info,
            "debug" => Self::Debug,
            _ => Self::Log,
        }
    }

    /// What the button is called that shows its lines alone.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "Errors",
            Self::Warning => "Warnings",
            Self::Info => "Info",
            Self::Log => "Log",
            Self::Debug => "Debug",
        }
    }

    /// Its location among all of them.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// How many lines there are of each level.
pub fn counts(lines: &[Arc<ConsoleLine>]) -> [u64; 5] {
    let mut counts = [0; 5];
    for line in lines {
        counts[Level::of(&line.level).index()] += 1;
    }
    counts
}

/// What a person wants to see.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only lines that hold this, in whatever case; all where it is empty.
    pub text: String,
    /// Levels that alone are shown, by their location; all where none is chosen.
    pub only: [bool; 5],
}

impl Filter {
    fn admits(&self, line: &ConsoleLine, wanted: &str) -> bool {
        let chosen = self.only[Level::of(&line.level).index()] || self.only == [false; 5];
        chosen && (wanted.is_empty() || line.text.to_lowercase().contains(wanted))
    }

    /// Whether it hides nothing.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

/// A line in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ConsoleRow {
    /// Which line it is.
    pub at: usize,
    /// How many lines in a row say the same; 1 for most.
    pub count: usize,
    /// Of the title of a group: whether the group is folded.
    pub folded: Option<bool>,
}

/// The lines in sight. `folded` says of the title of a group whether the group is.
pub fn rows(
    lines: &[Arc<ConsoleLine>],
    filter: &Filter,
    folded: impl Fn(usize, &ConsoleLine) -> bool,
) -> Vec<ConsoleRow> {
    let wanted = filter.text.to_lowercase();
    let mut rows: Vec<ConsoleRow> = Vec::new();
    // The depth of the title whose group is folded around what follows.
    let mut within: Option<u32> = None;
    for (at, line) in lines.iter().enumerate() {
        if within.is_some_and(|depth| line.group > depth) {
            continue;
        }
        within = None;
        let title = matches!(line.level.as_str(), "group" | "groupCollapsed");
        // Who looks for something looks into what is folded as well.
        let folded = (title && wanted.is_empty()).then(|| folded(at, line));
        if folded == Some(true) {
            within = Some(line.group);
        }
        if !filter.admits(line, &wanted) {
            continue;
        }
        match rows.last_mut() {
            Some(last) if !title && last.at + last.count == at && same(&lines[last.at], line) => last.count += 1,
            _ => rows.push(ConsoleRow { at, count: 1, folded }),
        }
    }
    rows
}

fn same(a: &ConsoleLine, b: &ConsoleLine) -> bool {
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
    fn repeats_are_counted_where_they_follow_each_other() {
        let list = [("log", "a", 0), ("log", "a", 0), ("warn", "a", 0), ("log", "a", 0), ("log", "a", 1)];
        check(&list, &Filter::default(), &[], &[("a", 2), ("a", 1), ("a", 1), ("a", 1)]);
        // What is hidden between them keeps them apart.
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
        // A search looks into what is folded.
        check(&list, &Filter { text: "DEEP".to_owned(), ..all }, &[0, 2], &[("deep", 1)]);
    }

    #[test]
    fn levels_and_counts() {
        let list = [("log", "a", 0), ("table", "b", 0), ("assert", "c", 0), ("error", "d", 0), ("debug", "e", 0)];
        assert_eq!(counts(&lines(&list)), [2, 0, 0, 2, 1]);
        let errors = Filter { only: [true, false, false, false, false], ..Filter::default() };
        check(&list, &errors, &[], &[("c", 1), ("d", 1)]);
        assert!(!errors.is_open() && Filter::default().is_open());
        for (at, level) in Level::ALL.iter().enumerate() {
            assert_eq!(level.index(), at);
        }
    }
}
