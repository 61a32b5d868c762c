//! Finds a module that an import names and the program does not have.

use crate::ui::state::State;
use leptos::prelude::*;
use petri_protocol::report::Diagnostic;

/// The name of the first missing module, by the problems that mark its imports.
pub(crate) fn missing_module(state: State) -> Option<String> {
    state.problems.with(|problems| problems.iter().find_map(|problem| missing_in(state, problem)))
}

fn missing_in(state: State, problem: &Diagnostic) -> Option<String> {
    let (location, end) = (problem.location.as_ref()?, problem.end?);
    if location.line != end.end_line {
        return None;
    }
    let modules = state.modules.get();
    let source = modules.iter().find(|module| module.name == location.module)?.source.get();
    let marked =
        text_between(source.lines().nth(location.line.checked_sub(1)? as usize)?, location.column, end.end_column)?;
    let quote = marked.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let specifier = marked.strip_prefix(quote)?.strip_suffix(quote)?;
    let name = resolve(&location.module, specifier)?;
    let attached = state.attached().into_iter().map(|(name, ..)| name);
    let mut known = modules.into_iter().map(|module| module.name).chain(attached);
    (!known.any(|known| known == name)).then_some(name)
}

/// The text between two columns of a line. Columns count from 1 in UTF-16 units.
fn text_between(line: &str, from: u32, to: u32) -> Option<String> {
    let units: Vec<u16> = line.encode_utf16().collect();
    let range = units.get(from.checked_sub(1)? as usize..to.checked_sub(1)? as usize)?;
    String::from_utf16(range).ok()
}

/// The name of the module that a relative path resolves to, with `.ts` where the path has no extension; `None` where the
/// path leads out of the program.
fn resolve(importer: &str, specifier: &str) -> Option<String> {
    if !specifier.starts_with("./") && !specifier.starts_with("../") {
        return None;
    }
    let mut path: Vec<&str> = importer.split('/').collect();
    path.pop();
    for segment in specifier.split('/') {
        match segment {
            "." | "" => {}
            ".." => _ = path.pop()?,
            segment => path.push(segment),
        }
    }
    if specifier.ends_with('/') {
        path.push("index");
    }
    let has_extension =
        path.last()?.rsplit_once('.').is_some_and(|(stem, extension)| !stem.is_empty() && !extension.is_empty());
    let name = path.join("/");
    Some(if has_extension { name } else { format!("{name}.ts") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::arrival::Arrival;
    use petri_protocol::program::{ExecuteRequest, ModuleInput};
    use petri_protocol::report::{DiagnosticEnd, Location, Severity};

    /// The missing module where a problem marks these columns of the first line of `main.ts`.
    fn marked(line: &str, from: u32, to: u32) -> Option<String> {
        let module = |name: &str, text: &str| (name.to_owned(), ModuleInput::Text(text.to_owned()));
        let modules = [module("main.ts", line), module("known.ts", "")].into();
        let request = ExecuteRequest { modules: Some(modules), ..ExecuteRequest::default() };
        Owner::new().with(|| {
            let state = State::new(Arrival { request, ..Arrival::default() }, |_| None);
            state.problems.set(vec![Diagnostic {
                severity: Severity::Error,
                message: String::new(),
                location: Some(Location { module: "main.ts".to_owned(), line: 1, column: from }),
                end: Some(DiagnosticEnd { end_line: 1, end_column: to }),
                frame: None,
            }]);
            missing_module(state)
        })
    }

    #[test]
    fn a_marked_import_names_the_missing_module() {
        assert_eq!(marked("import \"./greet.ts\";", 8, 20).as_deref(), Some("greet.ts"));
        assert_eq!(marked("import './lib/greet';", 8, 21).as_deref(), Some("lib/greet.ts"));
        assert_eq!(marked("import \"./known\";", 8, 17), None, "the module exists");
        assert_eq!(marked("import \"zod\";", 8, 13), None, "a package");
        assert_eq!(marked("let a; let a;", 12, 13), None, "not a path");
        assert_eq!(marked("import", 8, 20), None, "the text has changed since");
    }

    #[test]
    fn a_relative_path_resolves_to_a_module_name() {
        for (importer, specifier, name) in [
            ("main.ts", "./greet.ts", Some("greet.ts")),
            ("main.ts", "./greet", Some("greet.ts")),
            ("main.ts", "./lib/", Some("lib/index.ts")),
            ("main.ts", "./data.json", Some("data.json")),
            ("lib/a.ts", "../greet.js", Some("greet.js")),
            ("lib/a.ts", "./b", Some("lib/b.ts")),
            ("main.ts", "../greet.ts", None),
            ("main.ts", "greet", None),
            ("main.ts", "", None),
        ] {
            assert_eq!(resolve(importer, specifier).as_deref(), name, "{specifier} in {importer}");
        }
    }

    #[test]
    fn columns_count_utf_16_units() {
        assert_eq!(text_between("a\u{1f9eb}\"./b\"", 4, 9).as_deref(), Some("\"./b\""));
        assert_eq!(text_between("ab", 1, 3).as_deref(), Some("ab"));
        assert_eq!(text_between("ab", 1, 4), None);
        assert_eq!(text_between("ab", 0, 1), None);
        assert_eq!(text_between("ab", 2, 1), None);
    }
}
