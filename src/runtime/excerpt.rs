//! The lines around what is wrong with a program that was refused, as text.

use crate::program::Modules;
use crate::report::{Diagnostic, Outcome, Range, code_excerpt};

/// Diagnostics that are shown with their lines; those after them have a location to look at.
const EXCERPTS_MAX: usize = 20;

/// The outcome with a code frame for each of its first diagnostics whose location is in one of the modules.
pub fn with_excerpts(mut outcome: Outcome, modules: &Modules) -> Outcome {
    if let Outcome::Refused { diagnostics } = &mut outcome {
        for diagnostic in diagnostics.iter_mut().take(EXCERPTS_MAX) {
            diagnostic.frame = excerpt_of(diagnostic, modules);
        }
    }
    outcome
}

fn excerpt_of(diagnostic: &Diagnostic, modules: &Modules) -> Option<String> {
    let module = &diagnostic.location.as_ref()?.module;
    let (_, content) = modules.iter().find(|(name, _)| name.as_str() == module)?;
    let frame = code_excerpt(content.script()?, Range::of(diagnostic)?);
    Some(frame).filter(|frame| !frame.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::{ExecuteRequest, Execution};
    use crate::report::{DiagnosticEnd, Location, Severity};

    fn frames(locations: Vec<Option<(&str, u32)>>) -> Vec<Option<String>> {
        let modules = [("main.ts", "a\nlet b =\n"), ("note.txt", "text")];
        let modules = modules.map(|(name, text)| (name.to_owned(), text.to_owned().into())).into();
        let asked = ExecuteRequest { modules: Some(modules), ..ExecuteRequest::default() };
        let modules = Execution::try_from(asked).unwrap().program.modules;
        let diagnostic = |location: Option<(&str, u32)>| Diagnostic {
            severity: Severity::Error,
            message: "m".to_owned(),
            location: location.map(|(module, line)| Location { module: module.to_owned(), line, column: 5 }),
            end: location.map(|(_, line)| DiagnosticEnd { end_line: line, end_column: 6 }),
            frame: None,
        };
        let diagnostics = locations.into_iter().map(diagnostic).collect();
        let Outcome::Refused { diagnostics } = with_excerpts(Outcome::Refused { diagnostics }, &modules) else {
            return vec![];
        };
        diagnostics.into_iter().map(|diagnostic| diagnostic.frame).collect()
    }

    #[test]
    fn what_stands_in_the_source_is_with_excerpts() {
        let frame = Some("  1 | a\n> 2 | let b =\n    |     ^\n  3 |\n".to_owned());
        assert_eq!(
            frames(vec![Some(("main.ts", 2)), None, Some(("main.ts", 9)), Some(("none.ts", 1)), Some(("note.txt", 1))]),
            [frame, None, None, None, None]
        );
    }

    #[test]
    fn the_first_are_framed_and_no_more() {
        let with_excerpts = frames(vec![Some(("main.ts", 1)); EXCERPTS_MAX + 1]);
        let count = with_excerpts.iter().filter(|frame| frame.is_some()).count();
        assert_eq!((count, &with_excerpts[EXCERPTS_MAX]), (EXCERPTS_MAX, &None));
    }
}
