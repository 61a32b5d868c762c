//! Resolves the specifiers of imports to modules: in `main.ts`, `./lib` is the program's module `lib/index.ts`, and `fs` is Node's.

use crate::builtins::{NODE, is_platform_module, missing_cloudflare_module};
use std::collections::{BTreeSet, HashMap};

/// The longest specifier, bytes. Messages repeat it, once for each imported name. No module's name is longer than a quarter of it.
const SPECIFIER_BYTES_MAX: usize = 1024;

/// Extensions that a specifier may omit, in the order they are tried: TypeScript's first, as in TypeScript.
const OPTIONAL_EXTENSIONS: &[&str] = &[".ts", ".mts", ".js", ".mjs", ".json"];
/// Extensions of compiled modules, which TypeScript programs write in place of the source's: `./a.js` for `a.ts`.
/// <https://www.typescriptlang.org/docs/handbook/modules/reference.html>
const EXTENSION_ALIASES: &[(&str, &str)] = &[(".js", ".ts"), (".mjs", ".mts")];

/// The module that a specifier resolves to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ResolvedSpecifier<'p> {
    /// The name of a module of the program.
    Module(&'p str),
    /// A module of the platform.
    Platform,
    /// A module of Node, written without `node:`.
    Node,
    /// No module. The message says why, and what to write.
    Nothing(String),
}

/// The names of a program's modules.
pub(crate) struct ModuleNames<'p> {
    names: BTreeSet<&'p str>,
    /// The names by their file's stem, in lower case.
    by_stem: HashMap<String, Vec<&'p str>>,
}

impl<'p> ModuleNames<'p> {
    pub(crate) fn new(names: impl IntoIterator<Item = &'p str>) -> Self {
        let names: BTreeSet<&'p str> = names.into_iter().collect();
        let mut by_stem: HashMap<String, Vec<&'p str>> = HashMap::new();
        for name in &names {
            by_stem.entry(file_stem(name)).or_default().push(name);
        }
        Self { names, by_stem }
    }

    /// The module of the program that `specifier` resolves to in the module `importer`. `None` for a module outside the program, and if
    /// nothing is found.
    pub(crate) fn module(&self, importer: &str, specifier: &str) -> Option<&'p str> {
        if specifier.len() > SPECIFIER_BYTES_MAX || !is_relative(specifier) {
            return None;
        }
        self.find(&join(importer, specifier)?)
    }

    /// Resolves `specifier` in the module `importer`.
    pub(crate) fn resolve(&self, importer: &str, specifier: &str) -> ResolvedSpecifier<'p> {
        if specifier.len() > SPECIFIER_BYTES_MAX {
            let bytes = specifier.len();
            return ResolvedSpecifier::Nothing(format!(
                "this import specifier is {bytes} bytes long; at most {SPECIFIER_BYTES_MAX} are taken"
            ));
        }
        if let Some(why) = missing_cloudflare_module(specifier) {
            return ResolvedSpecifier::Nothing(why);
        }
        if is_platform_module(specifier) {
            return ResolvedSpecifier::Platform;
        }
        if NODE.contains(&specifier) {
            return ResolvedSpecifier::Node;
        }
        if !is_relative(specifier) {
            return ResolvedSpecifier::Nothing(self.not_relative_message(importer, specifier));
        }
        let Some(path) = join(importer, specifier) else {
            return ResolvedSpecifier::Nothing(format!("\"{specifier}\" leads out of the program's folder"));
        };
        match self.find(&path) {
            Some(name) => ResolvedSpecifier::Module(name),
            None => ResolvedSpecifier::Nothing(self.missing_message(importer, specifier, &path)),
        }
    }

    /// The data with which the module `importer` resolves specifiers at run time.
    pub(crate) fn table(&self, importer: &str) -> ModuleTable {
        let mut paths = Vec::new();
        let mut seen = BTreeSet::new();
        for name in &self.names {
            for path in other_spellings(name) {
                // The loader finds a path that is a module's own name.
                if !self.names.contains(path.as_str())
                    && seen.insert(path.clone())
                    && let Some(found) = self.find(&path)
                {
                    paths.push(path);
                    paths.push(relative(importer, found));
                }
            }
        }
        let folders = importer.rsplit_once('/').map_or("", |(folders, _)| folders);
        let folder = folders.split('/').filter(|folder| !folder.is_empty()).map(str::to_owned).collect();
        ModuleTable { folder, paths, builtins: NODE.iter().map(|name| (*name).to_owned()).collect() }
    }

    fn find(&self, path: &str) -> Option<&'p str> {
        let get = |name: &str| self.names.get(name).copied();
        // A path that ends in a slash, or is empty, can only be a folder.
        let file = (!path.is_empty() && !path.ends_with('/')).then_some(path);
        let with_source_extension = |path: &str| {
            let stem = |(written, own): &(&str, &str)| Some(format!("{}{own}", path.strip_suffix(written)?));
            EXTENSION_ALIASES.iter().filter_map(stem).find_map(|name| get(&name))
        };
        let with_extension =
            |path: &str| OPTIONAL_EXTENSIONS.iter().find_map(|extension| get(&format!("{path}{extension}")));
        let folder = if path.is_empty() { "index".to_owned() } else { format!("{}/index", path.trim_end_matches('/')) };
        file.and_then(|path| get(path).or_else(|| with_source_extension(path)).or_else(|| with_extension(path)))
            .or_else(|| with_extension(&folder))
    }

    /// Why a specifier that is not relative cannot be imported.
    fn not_relative_message(&self, importer: &str, specifier: &str) -> String {
        if let Some(name) =
            Some(specifier.trim_start_matches('/')).filter(|path| !path.is_empty()).and_then(|path| self.find(path))
        {
            return format!(
                "\"{specifier}\" is not a module; write \"{}\" to import the program's own",
                relative(importer, name)
            );
        }
        if specifier.is_empty() || specifier.starts_with('/') {
            return format!(
                "\"{specifier}\" is not a module; imports of the program's modules begin with \"./\" or \"../\""
            );
        }
        if specifier.split('/').next().is_some_and(|scheme| scheme.contains(':')) {
            return format!("\"{specifier}\" cannot be imported; put its code into a module of the program");
        }
        format!(
            "\"{specifier}\" is an npm package, and npm packages are not supported; import modules of the program (\"./…\"), node:* or cloudflare:*"
        )
    }

    fn missing_message(&self, importer: &str, specifier: &str, path: &str) -> String {
        // Suggest a file of the same stem in another folder, or with another extension or case.
        let near = self.by_stem.get(&file_stem(path)).into_iter().flatten().find(|name| **name != importer);
        let hint = near.map_or_else(String::new, |name| format!("; did you mean \"{}\"?", relative(importer, name)));
        format!("the program has no module \"{path}\", imported as \"{specifier}\"{hint}")
    }
}

/// The data with which a module resolves specifiers at run time as [`ModuleNames::resolve`] does.
pub(crate) struct ModuleTable {
    /// The folders that the module is in, outermost first.
    pub folder: Vec<String>,
    /// Pairs: a path that resolves to a module of another name, and that module's specifier as seen from the importing module.
    pub paths: Vec<String>,
    /// Modules of Node that can be imported without `node:`.
    pub builtins: Vec<String>,
}

/// The other paths, without `.` and `..`, that resolve to a module.
fn other_spellings(name: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (written, own) in EXTENSION_ALIASES {
        paths.extend(name.strip_suffix(own).map(|stem| format!("{stem}{written}")));
    }
    for extension in OPTIONAL_EXTENSIONS {
        let Some(stem) = name.strip_suffix(extension) else { continue };
        paths.push(stem.to_owned());
        if let Some(folder) = stem.strip_suffix("index").filter(|folder| folder.is_empty() || folder.ends_with('/')) {
            paths.push(folder.to_owned());
            paths.push(folder.trim_end_matches('/').to_owned());
        }
    }
    paths
}

/// The name of a file without folder and extensions, in lower case.
fn file_stem(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or_default().to_ascii_lowercase()
}

fn is_relative(specifier: &str) -> bool {
    matches!(specifier, "." | "..") || specifier.starts_with("./") || specifier.starts_with("../")
}

/// The path that a relative specifier stands for, without `.` and `..`. `None` if it leads out of the program's folder.
fn join(importer: &str, specifier: &str) -> Option<String> {
    let mut path: Vec<&str> = importer.split('/').collect();
    path.pop();
    for segment in specifier.split('/') {
        match segment {
            "." | "" => {}
            ".." => {
                path.pop()?;
            }
            segment => path.push(segment),
        }
    }
    let slash = if specifier.ends_with('/') && !path.is_empty() { "/" } else { "" };
    Some(path.join("/") + slash)
}

/// The specifier of the module `name` as seen from the module `importer`. The isolate's loader finds it, whatever folder the program is in.
pub(crate) fn relative(importer: &str, name: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (importer.split('/').collect(), name.split('/').collect());
    let folders = |path: &[&str]| path.len() - 1;
    let shared = (0..folders(&from).min(folders(&to))).take_while(|n| from[*n] == to[*n]).count();
    let up = "../".repeat(folders(&from) - shared);
    format!("{}{}", if up.is_empty() { "./" } else { &up }, to[shared..].join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> ModuleNames<'static> {
        ModuleNames::new([
            "main.ts",
            "util.ts",
            "util.js",
            "plain.js",
            "lib/index.ts",
            "lib/deep/a.mts",
            "lib/b.mjs",
            "data.json",
            "note.txt",
            "index.js",
            "both/index.ts",
            "both.ts",
        ])
    }

    #[track_caller]
    fn check(importer: &str, specifier: &str, expect: &str, written: &str) {
        assert_eq!(names().resolve(importer, specifier), ResolvedSpecifier::Module(expect), "{specifier}");
        assert_eq!(relative(importer, expect), written);
    }

    #[test]
    fn modules_of_the_program() {
        check("main.ts", "./util", "util.ts", "./util.ts");
        check("main.ts", "./util.js", "util.js", "./util.js");
        check("main.ts", "./util.ts", "util.ts", "./util.ts");
        check("main.ts", "./plain", "plain.js", "./plain.js");
        check("main.ts", "./lib", "lib/index.ts", "./lib/index.ts");
        check("main.ts", "./lib/", "lib/index.ts", "./lib/index.ts");
        check("main.ts", "./lib/index.js", "lib/index.ts", "./lib/index.ts");
        check("main.ts", "./lib/deep/a.mjs", "lib/deep/a.mts", "./lib/deep/a.mts");
        check("main.ts", "./lib/deep/a", "lib/deep/a.mts", "./lib/deep/a.mts");
        check("main.ts", ".", "index.js", "./index.js");
        check("main.ts", "./", "index.js", "./index.js");
        check("main.ts", "./both", "both.ts", "./both.ts");
        check("main.ts", "./both/", "both/index.ts", "./both/index.ts");
        check("main.ts", "./data", "data.json", "./data.json");
        check("main.ts", "./note.txt", "note.txt", "./note.txt");
        check("lib/deep/a.mts", "../b", "lib/b.mjs", "../b.mjs");
        check("lib/deep/a.mts", "..", "lib/index.ts", "../index.ts");
        check("lib/deep/a.mts", "../../main", "main.ts", "../../main.ts");
        check("lib/index.ts", "./deep/../b.mjs", "lib/b.mjs", "./b.mjs");
        check("lib/index.ts", ".//b.mjs", "lib/b.mjs", "./b.mjs");
        check("main.ts", "./main.ts", "main.ts", "./main.ts");
    }

    #[test]
    fn modules_of_the_platform() {
        for specifier in ["node:fs", "cloudflare:workers", "cloudflare:sockets", "workerd:unsafe"] {
            assert_eq!(names().resolve("main.ts", specifier), ResolvedSpecifier::Platform);
        }
    }

    #[test]
    fn modules_of_node_need_no_scheme() {
        for specifier in ["fs", "path", "fs/promises", "util/types"] {
            assert_eq!(names().resolve("main.ts", specifier), ResolvedSpecifier::Node);
        }
    }

    #[test]
    fn a_table_finds_what_an_import_finds() {
        let names = names();
        let table = names.table("lib/deep/a.mts");
        assert_eq!(table.folder, ["lib", "deep"]);
        let found = |path: &str| table.paths.chunks(2).find(|pair| pair[0] == path).map(|pair| pair[1].as_str());
        assert_eq!(found("util"), Some("../../util.ts"));
        assert_eq!(found("both.js"), Some("../../both.ts"));
        assert_eq!(found("both"), Some("../../both.ts"));
        assert_eq!(found("both/"), Some("../../both/index.ts"));
        assert_eq!(found("lib"), Some("../index.ts"));
        assert_eq!(found(""), Some("../../index.js"));
        assert_eq!(found("lib/deep/a.mjs"), Some("./a.mts"));
        assert_eq!(found("data"), Some("../../data.json"));
        assert_eq!(found("note.txt"), None);
    }

    #[track_caller]
    fn refuse(importer: &str, specifier: &str, expect: &str) {
        assert_eq!(names().resolve(importer, specifier), ResolvedSpecifier::Nothing(expect.to_owned()));
    }

    #[test]
    fn specifiers_at_the_bound_and_one_byte_more() {
        let long = |bytes: usize| format!("./{}plain", "./".repeat((bytes - 7) / 2) + &"/".repeat((bytes - 7) % 2));
        assert_eq!(long(SPECIFIER_BYTES_MAX).len(), SPECIFIER_BYTES_MAX);
        check("main.ts", &long(SPECIFIER_BYTES_MAX), "plain.js", "./plain.js");
        refuse(
            "main.ts",
            &long(SPECIFIER_BYTES_MAX + 1),
            "this import specifier is 1025 bytes long; at most 1024 are taken",
        );
        assert_eq!(names().module("main.ts", &long(SPECIFIER_BYTES_MAX)), Some("plain.js"));
        assert_eq!(names().module("main.ts", &long(SPECIFIER_BYTES_MAX + 1)), None);
    }

    #[test]
    fn missing_modules_are_refused_with_a_hint() {
        refuse("main.ts", "./utils", "the program has no module \"utils\", imported as \"./utils\"");
        refuse(
            "main.ts",
            "./b.mjs",
            "the program has no module \"b.mjs\", imported as \"./b.mjs\"; did you mean \"./lib/b.mjs\"?",
        );
        refuse(
            "lib/b.mjs",
            "./Util",
            "the program has no module \"lib/Util\", imported as \"./Util\"; did you mean \"../util.js\"?",
        );
        refuse("main.ts", "../util", "\"../util\" leads out of the program's folder");
        refuse(
            "main.ts",
            "lodash",
            "\"lodash\" is an npm package, and npm packages are not supported; import modules of the program (\"./…\"), node:* or cloudflare:*",
        );
        for specifier in ["cloudflare:email", "cloudflare:", "cloudflare:workers/x", "cloudflare:Workers"] {
            let expect = format!(
                "\"{specifier}\" does not exist here; the cloudflare:* modules are ai, br, durable-objects, node, pipelines, sockets, vectorize, workers, workflows"
            );
            refuse("main.ts", specifier, &expect);
        }
        assert_eq!(names().resolve("main.ts", "cloudflare:workers"), ResolvedSpecifier::Platform);
        refuse("lib/b.mjs", "util.js", "\"util.js\" is not a module; write \"../util.js\" to import the program's own");
        refuse("main.ts", "/util.js", "\"/util.js\" is not a module; write \"./util.js\" to import the program's own");
        refuse(
            "main.ts",
            "/x",
            "\"/x\" is not a module; imports of the program's modules begin with \"./\" or \"../\"",
        );
        refuse("main.ts", "", "\"\" is not a module; imports of the program's modules begin with \"./\" or \"../\"");
        refuse(
            "main.ts",
            "https://example.com/x.js",
            "\"https://example.com/x.js\" cannot be imported; put its code into a module of the program",
        );
    }
}
