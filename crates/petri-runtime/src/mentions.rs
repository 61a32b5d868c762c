//! What the text of a program mentions. Some parts of the harness take time, so the harness uses them only for programs whose
//! text contains the matching word.

use crate::outcome::ABORT;
use petri_compiler::Compiled;
use petri_protocol::program::{ModuleContent, Modules};

/// What the text of a program mentions. A program that mentions something need not use it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Mentions {
    /// The props that tell the harness what to set up.
    pub(crate) prepared: Vec<&'static str>,
    /// Node's modules `net` or `tls`.
    pub(crate) node_sockets: bool,
    /// The platform's module of sockets, or an import whose specifier is computed.
    pub(crate) platform_sockets: bool,
    /// The name of the function that aborts the isolate.
    pub(crate) abort: bool,
    /// A global timer such as `setTimeout`, or the global object. A program that mentions neither cannot tell Node's timers from
    /// the platform's.
    pub(crate) global_timers: bool,
    /// The class with which a program sends a body of known length piece by piece.
    pub(crate) fixed_length: bool,
    /// `request.cf`, or a word by which it may be shown or found without its name.
    pub(crate) cf: bool,
}

/// The prop that tells the harness to set up a part, and the word in the program's text for which it is set.
///
/// Creating Node's `process` takes longer than the rest of the start. A program that names `prepareStackTrace` gets a proxy of `Error`, which makes errors slower to construct.
const PREPARED: [(&str, &str); 4] =
    [("process", "process"), (CONSOLE, "console"), ("caches", "caches"), ("traces", "prepareStackTrace")];

const CONSOLE: &str = "console";

/// The names by which a program can reach a global timer: the timers', those of the global object, and that of the function whose
/// events have the global object as their target.
const GLOBAL_TIMERS: [&str; 10] = [
    "setTimeout",
    "setInterval",
    "setImmediate",
    "clearTimeout",
    "clearInterval",
    "clearImmediate",
    "globalThis",
    "global",
    "self",
    "addEventListener",
];

/// Words of programs that may read `request.cf` without naming it: the console prints it with a request, so does a report of a
/// thrown request, and a loop over the properties of a request finds it.
const SHOWS_CF: [&str; 8] = ["console", "inspect", "throw", "reject", "in", "prototype", "getPrototypeOf", "__proto__"];

/// How the specifiers of Node's modules with sockets end, in any quotes and with or without `node:`.
const NODE_SOCKETS: [&str; 6] = ["net\"", "net'", "net`", "tls\"", "tls'", "tls`"];

/// The platform's module of sockets.
pub(crate) const SOCKETS_MODULE: &str = "cloudflare:sockets";

impl Mentions {
    /// What these modules mention.
    pub(crate) fn of(modules: &Modules, compiled: &Compiled) -> Self {
        let scripts = || modules.iter().filter_map(|(_, module)| module.script());
        let mentions = |word: &str| scripts().any(|source| source.contains(word));
        Self {
            prepared: PREPARED.iter().filter(|(_, word)| mentions(word)).map(|(prop, _)| *prop).collect(),
            node_sockets: NODE_SOCKETS.iter().any(|end| mentions(end)),
            platform_sockets: compiled.has_computed_imports() || mentions(SOCKETS_MODULE),
            abort: mentions(ABORT),
            // `this` of a function in a CommonJS module can be the global object.
            global_timers: modules.iter().any(|(_, module)| matches!(module, ModuleContent::Cjs(_)))
                || scripts().any(|script| has_word(script, &GLOBAL_TIMERS)),
            fixed_length: mentions("FixedLengthStream"),
            cf: mentions("cf") || scripts().any(|script| has_word(script, &SHOWS_CF)),
        }
    }

    /// The console.
    pub(crate) fn console(&self) -> bool {
        self.prepared.contains(&CONSOLE)
    }
}

/// Whether a script has one of these words, or may have: names can be written with escapes.
fn has_word(script: &str, words: &[&str]) -> bool {
    let is_name = |char: char| char.is_alphanumeric() || matches!(char, '_' | '$');
    let escapes = script.contains("\\u") || script.contains("\\x");
    escapes || script.split(|char| !is_name(char)).any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compilations::tests::compiled;
    use petri_protocol::program::{ExecuteRequest, Execution};
    use serde_json::{Value, json};

    fn mentions(request: Value) -> Mentions {
        let execution: Execution = serde_json::from_value::<ExecuteRequest>(request).unwrap().try_into().unwrap();
        compiled(&execution).mentions.clone()
    }

    #[test]
    fn the_global_timers_are_named_as_words_or_with_escapes() {
        let names = |code: &str| mentions(json!({"code": code})).global_timers;
        for code in
            ["setTimeout(f)", "self.x", "let a=globalThis", "global['x']", "set\\u0054imeout(f)", "clearInterval"]
        {
            assert!(names(code), "{code}");
        }
        for code in ["", "// itself, globally", "mysetTimeout", "self$", "_self", "scheduler.wait(1)"] {
            assert!(!names(code), "{code}");
        }
        let module = |kind: &str| json!({"modules": {"main.js": "0", "a.js": {kind: "0"}}});
        assert!(mentions(module("cjs")).global_timers, "this of a sloppy function");
        assert!(!mentions(module("js")).global_timers);
    }

    #[test]
    fn request_cf_is_named_shown_or_found() {
        let names = |code: &str| mentions(json!({"code": code})).cf;
        for code in [
            "request.cf",
            "({ cf }) => cf",
            "console.log(request)",
            "throw request",
            "for (const key in request) {}",
            "Object.keys(Request.prototype)",
            "request['\\x63f']",
        ] {
            assert!(names(code), "{code}");
        }
        for code in ["", "request.url", "const inside = 1"] {
            assert!(!names(code), "{code}");
        }
    }
}
