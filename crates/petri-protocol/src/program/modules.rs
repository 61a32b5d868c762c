//! The modules of a program: names, contents, and the choice of the main module.

use super::limits::{MODULE_BYTES_MAX, MODULE_NAME_BYTES_MAX, MODULES_MAX, PROGRAM_BYTES_MAX};
use super::module::{ModuleContent, ModuleInput};
use crate::Error;
use crate::shorten::first_chars;
use std::collections::BTreeMap;
use std::fmt;

/// The name of the module of a program that was sent as `code`.
pub const CODE_MODULE: &str = "main.ts";
/// The names by which the main module is recognised if the request does not name it, the first before the second.
const MAIN_MODULES: [&str; 2] = [CODE_MODULE, "main.js"];

/// A module's name: a relative path of ordinary segments, like `lib/util.js`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleName(String);

impl ModuleName {
    /// Reads a name.
    ///
    /// # Errors
    /// A name that is empty, absolute or too long, has an empty, `.` or `..` segment, or has characters that would change its
    /// meaning in an import.
    pub fn parse(name: &str) -> Result<Self, Error> {
        let refuse = |why: &str| {
            let shown = first_chars(name, MODULE_NAME_BYTES_MAX);
            Err(Error::invalid("modules", format!("{shown:?} is not a module name: {why}")))
        };
        if name.is_empty() {
            return refuse("it is empty; name it like \"main.ts\"");
        }
        if name.len() > MODULE_NAME_BYTES_MAX {
            return refuse(&format!("it is {} bytes long; at most {MODULE_NAME_BYTES_MAX} are taken", name.len()));
        }
        if let Some(odd) = name.chars().find(|c| c.is_control() || "\\:?#%\"'`<>|*".contains(*c)) {
            return refuse(&format!("{odd:?} cannot be part of it"));
        }
        if name.split('/').any(|segment| matches!(segment, "" | "." | "..")) {
            return refuse("it must be a relative path without empty, \".\" or \"..\" segments");
        }
        Ok(Self(name.to_owned()))
    }

    /// The name as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ModuleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A program's modules by name, within their bounds, and the main module's name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Modules {
    contents: BTreeMap<ModuleName, ModuleContent>,
    main: ModuleName,
}

impl Modules {
    /// Reads the modules of a program; `main` is optional where only one module is code, or where a module is
    /// called `main.ts` or `main.js`.
    ///
    /// # Errors
    /// No module or too many; a module or the program too large; an invalid name or content; a main module that is
    /// missing, not code, or ambiguous.
    pub(crate) fn parse(inputs: BTreeMap<String, ModuleInput>, main: Option<&str>) -> Result<Self, Error> {
        if inputs.is_empty() {
            return Err(Error::invalid("modules", "a program needs at least one module; send code or modules"));
        }
        if inputs.len() > MODULES_MAX {
            return Err(Error::too_many("modules", inputs.len(), MODULES_MAX, "modules"));
        }
        let mut parsed = BTreeMap::new();
        let mut total = 0;
        for (name, input) in inputs {
            let name = ModuleName::parse(&name)?;
            let content = input.content(&name)?;
            let bytes = content.bytes();
            if bytes > MODULE_BYTES_MAX {
                return Err(Error::too_large(format!("modules.{name}"), bytes, MODULE_BYTES_MAX, "bytes"));
            }
            total += bytes;
            parsed.insert(name, content);
        }
        if total > PROGRAM_BYTES_MAX {
            return Err(Error::too_large("modules", total, PROGRAM_BYTES_MAX, "bytes"));
        }
        let main = Self::choose_main(&parsed, main)?;
        match parsed.get(&main).and_then(ModuleContent::script) {
            Some(_) => Ok(Self { contents: parsed, main }),
            None => Err(Error::invalid("main", format!("{main} cannot be run: the main module must be JavaScript"))),
        }
    }

    fn choose_main(contents: &BTreeMap<ModuleName, ModuleContent>, main: Option<&str>) -> Result<ModuleName, Error> {
        let find = |wanted: &str| contents.keys().find(|name| name.as_str() == wanted).cloned();
        if let Some(wanted) = main {
            return find(wanted).ok_or_else(|| {
                let names: Vec<&str> = contents.keys().map(ModuleName::as_str).collect();
                Error::invalid("main", format!("main names {wanted:?}, which is not one of the modules {names:?}"))
            });
        }
        let mut scripts = contents.iter().filter(|(_, content)| content.script().is_some());
        match (scripts.next(), scripts.next()) {
            (Some((only, _)), None) => Ok(only.clone()),
            (None, _) => Err(Error::invalid("main", "there is nothing to run: none of the modules is JavaScript")),
            _ => MAIN_MODULES.into_iter().find_map(find).ok_or_else(|| {
                Error::invalid(
                    "main",
                    "main must say which module to run: there are several and none is called main.ts or main.js",
                )
            }),
        }
    }

    /// The main module.
    pub fn main(&self) -> &ModuleName {
        &self.main
    }

    /// Names and contents, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&ModuleName, &ModuleContent)> {
        self.contents.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(list: &[(&str, &str)]) -> BTreeMap<String, ModuleInput> {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned().into())).collect()
    }

    #[test]
    fn names() {
        for good in ["main.ts", "lib/util.mjs", "a b.js", "ünï.js", "..js", "a/.../b.js", "data", "page.html"] {
            assert_eq!(ModuleName::parse(good).map(|name| name.to_string()).as_deref(), Ok(good));
        }
        for bad in [
            "",
            "/a.js",
            "a//b.js",
            "./a.js",
            "../a.js",
            "a/../b.js",
            "a.js/",
            "a\\b.js",
            "a\n.js",
            "node:fs.js",
            "a?.js",
            "a#.js",
            "a%2e.js",
        ] {
            assert!(ModuleName::parse(bad).is_err(), "{bad:?}");
        }
        let longest = format!("{}.js", "a".repeat(MODULE_NAME_BYTES_MAX - 3));
        assert!(ModuleName::parse(&longest).is_ok());
        assert!(ModuleName::parse(&format!("a{longest}")).is_err());
    }

    #[test]
    fn main_is_named_alone_or_called_main() {
        let choose = |list, main| Modules::parse(modules(list), main).map(|modules| modules.main().to_string());
        assert_eq!(choose(&[("x.js", "")], None).as_deref(), Ok("x.js"));
        assert_eq!(choose(&[("a.js", ""), ("main.ts", "")], None).as_deref(), Ok("main.ts"));
        assert_eq!(choose(&[("a.js", ""), ("main.js", "")], None).as_deref(), Ok("main.js"));
        assert_eq!(choose(&[("main.js", ""), ("main.ts", "")], None).as_deref(), Ok("main.ts"));
        assert_eq!(choose(&[("a.js", ""), ("main.ts", "")], Some("a.js")).as_deref(), Ok("a.js"));
        assert_eq!(
            choose(&[("a.js", ""), ("b.js", "")], None).unwrap_err().to_string(),
            "main must say which module to run: there are several and none is called main.ts or main.js"
        );
        assert_eq!(
            choose(&[("a.js", "")], Some("b.js")).unwrap_err().to_string(),
            r#"main names "b.js", which is not one of the modules ["a.js"]"#
        );
        assert_eq!(
            choose(&[], None).unwrap_err().to_string(),
            "a program needs at least one module; send code or modules"
        );
        assert_eq!(choose(&[("a.json", "1"), ("b.txt", ""), ("x.mjs", "")], None).as_deref(), Ok("x.mjs"));
        assert_eq!(
            choose(&[("a.txt", "")], None).unwrap_err().to_string(),
            "there is nothing to run: none of the modules is JavaScript"
        );
        assert_eq!(
            choose(&[("a.txt", ""), ("b.js", "")], Some("a.txt")).unwrap_err().to_string(),
            "a.txt cannot be run: the main module must be JavaScript"
        );
    }

    #[test]
    fn sizes_at_n_and_one_more() {
        let full = "x".repeat(MODULE_BYTES_MAX);
        let over = "x".repeat(MODULE_BYTES_MAX + 1);
        assert!(Modules::parse(modules(&[("main.ts", &full)]), None).is_ok());
        assert_eq!(
            Modules::parse(modules(&[("main.ts", &over)]), None).unwrap_err(),
            Error::too_large("modules.main.ts", 262_145, 262_144, "bytes")
        );

        let mut four = vec![("a.js", full.as_str()), ("b.js", &full), ("c.js", &full), ("main.ts", &full)];
        assert!(Modules::parse(modules(&four), None).is_ok());
        four.push(("d.js", "x"));
        assert_eq!(
            Modules::parse(modules(&four), None).unwrap_err(),
            Error::too_large("modules", 1_048_577, 1_048_576, "bytes")
        );

        let many = |count: usize| (0..count).map(|n| (format!("{n}.js"), String::new().into())).collect();
        assert!(Modules::parse(many(MODULES_MAX), Some("0.js")).is_ok());
        assert_eq!(
            Modules::parse(many(MODULES_MAX + 1), Some("0.js")).unwrap_err().to_string(),
            "modules holds 65 modules; at most 64 are taken"
        );
    }
}
