//! Checks a program without running it.

use crate::code::GUARD_FROM_USER;
use petri_compiler::{Source, compile};
use petri_protocol::program::ModuleName;
use petri_protocol::report::Diagnostic;

/// Compiles the modules and returns their diagnostics, ordered by module and location. The code is `None` for a module that is not
/// code and can only be imported.
pub fn check<'a>(modules: impl IntoIterator<Item = (&'a ModuleName, Option<&'a str>)>) -> Vec<Diagnostic> {
    let sources = modules.into_iter().map(|(name, code)| Source { name: name.as_str(), code });
    compile(sources, GUARD_FROM_USER).err().unwrap_or_default()
}
