//! What is wrong with a program, found without running it: no isolate, no history.

use crate::compiler::{Source, compile};
use crate::error::Error;
use crate::program::limits::{MODULES_MAX, PROGRAM_BYTES_MAX};
use crate::program::{Content, ModuleInput, ModuleName};
use crate::report::Diagnostic;
use crate::runtime::code::GUARD_FROM_USER;
use std::collections::BTreeMap;

/// All that is wrong with the modules of code. Of the others only the names matter here, so that what cannot be read yet
/// keeps nothing else from being checked.
///
/// # Errors
/// Where there is more than a program may hold, or a name is none.
pub fn check(modules: BTreeMap<String, ModuleInput>) -> Result<Vec<Diagnostic>, Error> {
    if modules.len() > MODULES_MAX {
        let message = format!("modules holds {} modules; at most {MODULES_MAX} are taken", modules.len());
        return Err(Error::TooLarge { field: "modules".to_owned(), message });
    }
    let mut sources = Vec::with_capacity(modules.len());
    for (name, input) in modules {
        let name = ModuleName::parse(&name)?;
        let code = match input.content(&name) {
            Ok(Content::Js(code)) => Some(code),
            _ => None,
        };
        sources.push((name, code));
    }
    let bytes: usize = sources.iter().filter_map(|(_, code)| code.as_ref()).map(String::len).sum();
    if bytes > PROGRAM_BYTES_MAX {
        return Err(Error::too_large("modules", bytes, PROGRAM_BYTES_MAX, "bytes"));
    }
    let sources = sources.iter().map(|(name, code)| Source { name: name.as_str(), code: code.as_deref() });
    Ok(compile(sources, GUARD_FROM_USER).err().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(list: &[(&str, &str)]) -> BTreeMap<String, ModuleInput> {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned().into())).collect()
    }

    #[track_caller]
    fn found(list: &[(&str, &str)], expect: &[(&str, u32, u32)]) {
        let found = check(modules(list)).unwrap();
        let places: Vec<_> = found.iter().filter_map(|it| it.place.as_ref()).collect();
        let places: Vec<_> = places.iter().map(|it| (it.module.as_str(), it.line, it.column)).collect();
        assert_eq!(places, expect, "{found:?}");
    }

    #[test]
    fn what_is_wrong_is_found_where_it_is() {
        found(&[("main.ts", "const one: number = 1;\nexport default { fetch: () => new Response() };\n")], &[]);
        found(&[("main.ts", "const one =\n  ;\n")], &[("main.ts", 2, 3)]);
        found(&[("a.js", "let a; let a;"), ("b.ts", "\nlet b = (;")], &[("a.js", 1, 12), ("b.ts", 2, 10)]);
    }

    #[test]
    fn what_is_no_code_is_left_alone() {
        found(
            &[("main.ts", "import data from './a.json'; data(;"), ("a.json", "{"), ("page.html", "<p>")],
            &[("main.ts", 1, 35)],
        );
    }

    #[test]
    fn bounds() {
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
