//! What the text of a program mentions. Some parts of the harness take time, so the harness uses them only for programs whose
//! text contains the matching word.

use crate::outcome::ABORT;
use petri_compiler::Compiled;
use petri_protocol::program::{ModuleContent, Modules};

/// What the text of a program mentions. A program that mentions something need not use it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Mentions {
    /// The props that tell the harness what to use.
    pub(crate) prepared: Vec<&'static str>,
    /// Node's modules `net` or `tls`.
    pub(crate) node_sockets: bool,
    /// The platform's module of sockets, or an import whose specifier is computed.
    pub(crate) platform_sockets: bool,
    /// The name of the function that aborts the isolate.
    pub(crate) abort: bool,
    /// A global timer, or the global object. Without one of them a program cannot see whose timers the global ones are.
    pub(crate) global_timers: bool,
}

/// The prop that tells the harness what to use, and the word in the program's text for which it is set.
///
/// Creating Node's `process` takes longer than the rest of the start. A program that names `prepareStackTrace` gets a proxy of `Error`, which makes errors slower to construct. A
/// program that writes its body into a `FixedLengthStream` may still fail while the body is read, so its run waits a turn of the
/// event loop more.
const PREPARED: [(&str, &str); 5] = [
    ("process", "process"),
    (CONSOLE, "console"),
    ("caches", "caches"),
    ("traces", "prepareStackTrace"),
    ("writes", "FixedLengthStream"),
];

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
                || scripts().any(names_global_timers),
        }
    }

    /// The console.
    pub(crate) fn console(&self) -> bool {
        self.prepared.contains(&CONSOLE)
    }
}

/// Whether one of [`GLOBAL_TIMERS`] is a word of a script, or may be: names can be written with escapes.
fn names_global_timers(script: &str) -> bool {
    let is_name = |char: char| char.is_alphanumeric() || matches!(char, '_' | '$');
    script.contains("\\u") || script.split(|char| !is_name(char)).any(|word| GLOBAL_TIMERS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_global_timers_are_named_as_words_or_with_escapes() {
        for script in ["setTimeout(f)", "self.x", "a=globalThis", "global['x']", "set\\u0054imeout(f)", "clearInterval"] {
            assert!(names_global_timers(script), "{script}");
        }
        for script in ["", "// itself, globally", "mysetTimeout", "self$", "_self"] {
            assert!(!names_global_timers(script), "{script}");
        }
    }
}
