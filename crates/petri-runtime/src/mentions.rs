//! What the text of a program mentions. Some parts of the harness take time to set up, so the harness sets them up only for
//! programs whose text contains the matching word.

use crate::outcome::ABORT;
use petri_compiler::Compiled;
use petri_protocol::program::Modules;

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
}

/// The prop that tells the harness to set up a part, and the word in the program's text for which it is set.
///
/// Creating Node's `process` takes longer than the rest of the start. Console output needs `node:module`, which loads in a
/// millisecond. A program that names `prepareStackTrace` gets a proxy of `Error`, which makes errors slower to construct.
const PREPARED: [(&str, &str); 4] =
    [("process", "process"), ("console", "console"), ("caches", "caches"), ("traces", "prepareStackTrace")];

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
        }
    }
}
