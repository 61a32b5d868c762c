//! Adds code excerpts to the diagnostics of a refused program: the source lines around each location, as text.

use petri_protocol::program::Modules;
use petri_protocol::report::{Diagnostic, Range, code_excerpt};

/// Most diagnostics with an excerpt; later ones have only their location.
const EXCERPTS_MAX: usize = 20;

/// The diagnostics, the first of them with a code excerpt if their location is in one of the modules.
pub(crate) fn add_excerpts(mut diagnostics: Vec<Diagnostic>, modules: &Modules) -> Vec<Diagnostic> {
    for diagnostic in diagnostics.iter_mut().take(EXCERPTS_MAX) {
        diagnostic.frame = excerpt_of(diagnostic, modules);
    }
    diagnostics
}

fn excerpt_of(diagnostic: &Diagnostic, modules: &Modules) -> Option<String> {
    let module = &diagnostic.location.as_ref()?.module;
    let (_, content) = modules.iter().find(|(name, _)| name.as_str() == module)?;
    let excerpt = code_excerpt(content.script()?, Range::of(diagnostic)?);
    Some(excerpt).filter(|excerpt| !excerpt.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::program::{ExecuteRequest, Execution};
    use petri_protocol::report::{DiagnosticEnd, Location, Severity};

    fn excerpts(locations: Vec<Option<(&str, u32)>>) -> Vec<Option<String>> {
        let modules = [("main.ts", "a\nlet b =\n"), ("note.txt", "text")];
        let modules = modules.map(|(name, text)| (name.to_owned(), text.to_owned().into())).into();
        let request = ExecuteRequest { modules: Some(modules), ..ExecuteRequest::default() };
        let modules = Execution::try_from(request).unwrap().program.modules;
        let diagnostic = |location: Option<(&str, u32)>| Diagnostic {
            severity: Severity::Error,
            message: "m".to_owned(),
            location: location.map(|(module, line)| Location { module: module.to_owned(), line, column: 5 }),
            end: location.map(|(_, line)| DiagnosticEnd { end_line: line, end_column: 6 }),
            frame: None,
        };
        let diagnostics = locations.into_iter().map(diagnostic).collect();
        add_excerpts(diagnostics, &modules).into_iter().map(|diagnostic| diagnostic.frame).collect()
    }

    #[test]
    fn only_locations_in_a_script_have_an_excerpt() {
        let excerpt = Some("  1 | a\n> 2 | let b =\n    |     ^\n  3 |\n".to_owned());
        assert_eq!(
            excerpts(vec![
                Some(("main.ts", 2)),
                None,
                Some(("main.ts", 9)),
                Some(("none.ts", 1)),
                Some(("note.txt", 1))
            ]),
            [excerpt, None, None, None, None]
        );
    }

    #[test]
    fn the_number_of_excerpts_is_bounded_at_n_and_one_more() {
        let excerpts = excerpts(vec![Some(("main.ts", 1)); EXCERPTS_MAX + 1]);
        let count = excerpts.iter().filter(|excerpt| excerpt.is_some()).count();
        assert_eq!((count, &excerpts[EXCERPTS_MAX]), (EXCERPTS_MAX, &None));
    }
}
