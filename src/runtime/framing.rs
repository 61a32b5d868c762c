//! The lines around what is wrong with a program that was refused, as text.

use crate::program::Modules;
use crate::report::{Diagnostic, Outcome, Range, code_frame};

/// Diagnostics that are shown with their lines; those after them have a place to look at.
const FRAMES_MAX: usize = 20;

/// The outcome with a code frame for each of its first diagnostics whose place is in one of the modules.
pub fn framed(mut outcome: Outcome, modules: &Modules) -> Outcome {
    if let Outcome::Refused { diagnostics } = &mut outcome {
        for diagnostic in diagnostics.iter_mut().take(FRAMES_MAX) {
            diagnostic.frame = frame_of(diagnostic, modules);
        }
    }
    outcome
}

fn frame_of(diagnostic: &Diagnostic, modules: &Modules) -> Option<String> {
    let module = &diagnostic.place.as_ref()?.module;
    let (_, content) = modules.iter().find(|(name, _)| name.as_str() == module)?;
    let frame = code_frame(content.script()?, Range::of(diagnostic)?);
    Some(frame).filter(|frame| !frame.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::{ExecuteRequest, Execution};
    use crate::report::{DiagnosticEnd, Place, Severity};

    fn frames(places: Vec<Option<(&str, u32)>>) -> Vec<Option<String>> {
        let modules = [("main.ts", "a\nlet b =\n"), ("note.txt", "text")];
        let modules = modules.map(|(name, text)| (name.to_owned(), text.to_owned().into())).into();
        let asked = ExecuteRequest { modules: Some(modules), ..ExecuteRequest::default() };
        let modules = Execution::try_from(asked).unwrap().program.modules;
        let diagnostic = |place: Option<(&str, u32)>| Diagnostic {
            severity: Severity::Error,
            message: "m".to_owned(),
            place: place.map(|(module, line)| Place { module: module.to_owned(), line, column: 5 }),
            end: place.map(|(_, line)| DiagnosticEnd { end_line: line, end_column: 6 }),
            frame: None,
        };
        let diagnostics = places.into_iter().map(diagnostic).collect();
        let Outcome::Refused { diagnostics } = framed(Outcome::Refused { diagnostics }, &modules) else {
            return vec![];
        };
        diagnostics.into_iter().map(|diagnostic| diagnostic.frame).collect()
    }

    #[test]
    fn what_stands_in_the_source_is_framed() {
        let frame = Some("  1 | a\n> 2 | let b =\n    |     ^\n  3 |\n".to_owned());
        assert_eq!(
            frames(vec![Some(("main.ts", 2)), None, Some(("main.ts", 9)), Some(("none.ts", 1)), Some(("note.txt", 1))]),
            [frame, None, None, None, None]
        );
    }

    #[test]
    fn the_first_are_framed_and_no_more() {
        let framed = frames(vec![Some(("main.ts", 1)); FRAMES_MAX + 1]);
        let count = framed.iter().filter(|frame| frame.is_some()).count();
        assert_eq!((count, &framed[FRAMES_MAX]), (FRAMES_MAX, &None));
    }
}
