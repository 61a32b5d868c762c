//! The modules of a program: names, sources, which one is the main module.

use super::limits::{MODULE_BYTES_MAX, MODULE_NAME_BYTES_MAX, MODULES_MAX, PROGRAM_BYTES_MAX};
use crate::error::Error;
use std::collections::BTreeMap;
use std::fmt;

/// The name of the one module of a program that was sent as `code`.
pub const CODE_MODULE: &str = "main.js";

/// A module's name: a relative path of ordinary segments, like `lib/util.js`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleName(String);

impl ModuleName {
    /// Reads a name.
    ///
    /// # Errors
    /// An empty name, an absolute one, one with `.` or `..` or an empty segment, with characters that would change its
    /// meaning in an import, too long, or that does not end in `.js` or `.mjs`.
    pub fn parse(name: &str) -> Result<Self, Error> {
        let refuse = |why: &str| {
            let shown: String = name.chars().take(MODULE_NAME_BYTES_MAX).collect();
            Err(Error::invalid("modules", format!("{shown:?} is not a module name: {why}")))
        };
        if name.is_empty() {
            return refuse("it is empty; name it like \"main.js\"");
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
        if !(name.ends_with(".js") || name.ends_with(".mjs")) {
            return refuse("it must end in .js or .mjs; only JavaScript modules run here");
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

/// A program's modules by name, within their bounds, and the one that is run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modules {
    sources: BTreeMap<ModuleName, String>,
    main: ModuleName,
}

impl Modules {
    /// Reads the modules of a program; `main` may be left out where there is one module, or one called `main.js`.
    ///
    /// # Errors
    /// No module, too many, one or all too large, a bad name, a main module that is missing or cannot be told.
    pub fn parse(sources: BTreeMap<String, String>, main: Option<&str>) -> Result<Self, Error> {
        if sources.is_empty() {
            return Err(Error::invalid("modules", "a program needs at least one module; send code or modules"));
        }
        if sources.len() > MODULES_MAX {
            return Err(Error::TooLarge {
                field: "modules".to_owned(),
                message: format!("modules holds {} modules; at most {MODULES_MAX} are taken", sources.len()),
            });
        }
        let mut parsed = BTreeMap::new();
        let mut total = 0;
        for (name, source) in sources {
            let name = ModuleName::parse(&name)?;
            if source.len() > MODULE_BYTES_MAX {
                return Err(Error::too_large(format!("modules.{name}"), source.len(), MODULE_BYTES_MAX, "bytes"));
            }
            total += source.len();
            parsed.insert(name, source);
        }
        if total > PROGRAM_BYTES_MAX {
            return Err(Error::too_large("modules", total, PROGRAM_BYTES_MAX, "bytes"));
        }
        let main = Self::choose_main(&parsed, main)?;
        Ok(Self { sources: parsed, main })
    }

    fn choose_main(sources: &BTreeMap<ModuleName, String>, main: Option<&str>) -> Result<ModuleName, Error> {
        let find = |wanted: &str| sources.keys().find(|name| name.as_str() == wanted).cloned();
        if let Some(wanted) = main {
            return find(wanted).ok_or_else(|| {
                let names: Vec<&str> = sources.keys().map(ModuleName::as_str).collect();
                Error::invalid("main", format!("main names {wanted:?}, which is not one of the modules {names:?}"))
            });
        }
        match sources.keys().next() {
            Some(only) if sources.len() == 1 => Ok(only.clone()),
            _ => find(CODE_MODULE).ok_or_else(|| {
                Error::invalid(
                    "main",
                    "main must say which module to run: there are several and none is called main.js",
                )
            }),
        }
    }

    /// The module that is run.
    pub fn main(&self) -> &ModuleName {
        &self.main
    }

    /// Names and sources, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&ModuleName, &str)> {
        self.sources.iter().map(|(name, source)| (name, source.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(list: &[(&str, &str)]) -> BTreeMap<String, String> {
        list.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned())).collect()
    }

    #[test]
    fn names() {
        for good in ["main.js", "lib/util.mjs", "a b.js", "ünï.js", "..js", "a/.../b.js"] {
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
            "main",
            "main.ts",
            "data.json",
            "js",
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
        assert_eq!(choose(&[("a.js", ""), ("main.js", "")], None).as_deref(), Ok("main.js"));
        assert_eq!(choose(&[("a.js", ""), ("main.js", "")], Some("a.js")).as_deref(), Ok("a.js"));
        assert_eq!(
            choose(&[("a.js", ""), ("b.js", "")], None).unwrap_err().to_string(),
            "main must say which module to run: there are several and none is called main.js"
        );
        assert_eq!(
            choose(&[("a.js", "")], Some("b.js")).unwrap_err().to_string(),
            r#"main names "b.js", which is not one of the modules ["a.js"]"#
        );
        assert_eq!(
            choose(&[], None).unwrap_err().to_string(),
            "a program needs at least one module; send code or modules"
        );
    }

    #[test]
    fn sizes_at_n_and_one_more() {
        let full = "x".repeat(MODULE_BYTES_MAX);
        let over = "x".repeat(MODULE_BYTES_MAX + 1);
        assert!(Modules::parse(modules(&[("main.js", &full)]), None).is_ok());
        assert_eq!(
            Modules::parse(modules(&[("main.js", &over)]), None).unwrap_err(),
            Error::too_large("modules.main.js", 262_145, 262_144, "bytes")
        );

        let mut four = vec![("a.js", full.as_str()), ("b.js", &full), ("c.js", &full), ("main.js", &full)];
        assert!(Modules::parse(modules(&four), None).is_ok());
        four.push(("d.js", "x"));
        assert_eq!(
            Modules::parse(modules(&four), None).unwrap_err(),
            Error::too_large("modules", 1_048_577, 1_048_576, "bytes")
        );

        let many = |count: usize| (0..count).map(|n| (format!("{n}.js"), String::new())).collect();
        assert!(Modules::parse(many(MODULES_MAX), Some("0.js")).is_ok());
        assert_eq!(
            Modules::parse(many(MODULES_MAX + 1), Some("0.js")).unwrap_err().to_string(),
            "modules holds 65 modules; at most 64 are taken"
        );
    }
}
