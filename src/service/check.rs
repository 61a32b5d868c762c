//! Checks a program without running it: no isolate, no history.

use petri_protocol::Error;
use petri_protocol::program::limits::{MODULES_MAX, PROGRAM_BYTES_MAX};
use petri_protocol::program::{ModuleContent, ModuleInput, ModuleName};
use petri_protocol::report::Diagnostic;
use std::collections::BTreeMap;

/// Compiles the code modules and returns their diagnostics. Only the names of other modules matter here, so a module that
/// cannot be read yet does not keep the rest from being checked.
///
/// # Errors
/// [`ErrorKind::TooLarge`] for more modules or bytes than a program may have, [`ErrorKind::Invalid`] for a bad module name.
pub(crate) fn check(modules: BTreeMap<String, ModuleInput>) -> Result<Vec<Diagnostic>, Error> {
    if modules.len() > MODULES_MAX {
        return Err(Error::too_many("modules", modules.len(), MODULES_MAX, "modules"));
    }
    let mut sources = Vec::with_capacity(modules.len());
    for (name, input) in modules {
        let name = ModuleName::parse(&name)?;
        let code = match input.content(&name) {
            Ok(ModuleContent::Js(code)) => Some(code),
            _ => None,
        };
        sources.push((name, code));
    }
    let bytes: usize = sources.iter().filter_map(|(_, code)| code.as_ref()).map(String::len).sum();
    if bytes > PROGRAM_BYTES_MAX {
        return Err(Error::too_large("modules", bytes, PROGRAM_BYTES_MAX, "bytes"));
    }
    Ok(petri_runtime::check(sources.iter().map(|(name, code)| (name, code.as_deref()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(list: &[(&str, &str)]) -> BTreeMap<String, ModuleInput> {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned().into())).collect()
    }

    #[track_caller]
    fn check_finds(list: &[(&str, &str)], expect: &[(&str, u32, u32)]) {
        let found = check(modules(list)).unwrap();
        let locations = found.iter().filter_map(|diagnostic| diagnostic.location.as_ref());
        let locations: Vec<_> = locations.map(|at| (at.module.as_str(), at.line, at.column)).collect();
        assert_eq!(locations, expect, "{found:?}");
    }

    #[test]
    fn diagnostics_have_their_location() {
        check_finds(&[("main.ts", "const one: number = 1;\nexport default { fetch: () => new Response() };\n")], &[]);
        check_finds(&[("main.ts", "const one =\n  ;\n")], &[("main.ts", 2, 3)]);
        check_finds(&[("a.js", "let a; let a;"), ("b.ts", "\nlet b = (;")], &[("a.js", 1, 12), ("b.ts", 2, 10)]);
    }

    #[test]
    fn modules_that_are_not_code_are_not_checked() {
        check_finds(
            &[("main.ts", "import data from './a.json'; data(;"), ("a.json", "{"), ("page.html", "<p>")],
            &[("main.ts", 1, 35)],
        );
    }

    #[test]
    fn modules_and_bytes_are_bounded() {
        let full = "/".repeat(PROGRAM_BYTES_MAX / 2);
        assert!(check(modules(&[("a.js", &full), ("b.js", &full)])).is_ok());
        let error = check(modules(&[("a.js", &full), ("b.js", &full), ("c.js", " ")])).unwrap_err();
        assert_eq!(error.message(), "modules is 1048577 bytes long; at most 1048576 are taken");
        let many = |n: usize| (0..n).map(|n| (format!("{n}.js"), String::new().into())).collect();
        assert_eq!(check(many(MODULES_MAX)), Ok(Vec::new()));
        assert_eq!(check(many(MODULES_MAX + 1)).unwrap_err().field(), Some("modules"));
        assert_eq!(check(modules(&[("../a.js", "")])).unwrap_err().field(), Some("modules"));
    }
}
