//! A bounded cache of compiled programs.

use crate::code::GUARD_FROM_USER;
use petri_compiler::{Compiled, Source, compile};
use petri_protocol::program::{ModuleContent, Modules};
use petri_protocol::report::Diagnostic;
use sha2::{Digest, Sha256};
use std::collections::VecDeque;
use std::rc::Rc;

/// Most programs in the cache.
const PROGRAMS_MAX: usize = 64;
/// Most bytes of all their sources together.
const SOURCE_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The most recently used programs, compiled.
#[derive(Debug, Default)]
pub(crate) struct Compilations {
    /// Most recently used first.
    programs: VecDeque<CachedProgram>,
}

#[derive(Debug)]
struct CachedProgram {
    /// SHA-256 of names and sources.
    key: [u8; 32],
    bytes: usize,
    compiled: Rc<Compiled>,
}

impl Compilations {
    /// The compiled program, from the cache if it is there.
    ///
    /// # Errors
    /// All diagnostics of a program that cannot be compiled, at least one. Failures are not cached.
    pub(crate) fn get(&mut self, modules: &Modules) -> Result<Rc<Compiled>, Vec<Diagnostic>> {
        let key = key(modules);
        if let Some(at) = self.programs.iter().position(|program| program.key == key)
            && let Some(program) = self.programs.remove(at)
        {
            let compiled = Rc::clone(&program.compiled);
            self.programs.push_front(program);
            return Ok(compiled);
        }
        let compiled = Rc::new(compile(sources(modules), GUARD_FROM_USER)?);
        let bytes = sources(modules).filter_map(|source| source.code).map(str::len).sum();
        self.programs.push_front(CachedProgram { key, bytes, compiled: Rc::clone(&compiled) });
        self.evict();
        Ok(compiled)
    }

    /// Removes the least recently used programs until the rest is within the bounds.
    fn evict(&mut self) {
        let bytes = |programs: &VecDeque<CachedProgram>| programs.iter().map(|program| program.bytes).sum::<usize>();
        while self.programs.len() > PROGRAMS_MAX || bytes(&self.programs) > SOURCE_BYTES_MAX {
            self.programs.pop_back();
        }
    }
}

fn sources(modules: &Modules) -> impl Iterator<Item = Source<'_>> {
    modules.iter().map(|(name, content)| Source {
        name: name.as_str(),
        code: match content {
            ModuleContent::Js(source) => Some(source.as_str()),
            _ => None,
        },
    })
}

fn key(modules: &Modules) -> [u8; 32] {
    let mut hash = Sha256::new();
    for Source { name, code } in sources(modules) {
        // The length prefix keeps the parts apart.
        for part in [name, code.map_or("other", |_| "code"), code.unwrap_or_default()] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize().into()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use petri_protocol::program::{ExecuteRequest, Execution};

    /// The compiled program, for the tests of the runtime's modules.
    pub(crate) fn compiled(execution: &Execution) -> Rc<Compiled> {
        Compilations::default().get(&execution.program.modules).unwrap()
    }

    fn modules(source: &str) -> Modules {
        Execution::try_from(ExecuteRequest::of(source)).unwrap().program.modules
    }

    #[test]
    fn a_program_is_compiled_once() {
        let mut programs = Compilations::default();
        let first = programs.get(&modules("1")).unwrap();
        assert!(Rc::ptr_eq(&first, &programs.get(&modules("1")).unwrap()));
        assert!(!Rc::ptr_eq(&first, &programs.get(&modules("2")).unwrap()));
        assert!(programs.get(&modules("(")).is_err());
        assert_eq!(programs.programs.len(), 2);
    }

    #[test]
    fn the_number_of_programs_is_bounded_at_n_and_one_more() {
        let mut programs = Compilations::default();
        let first = programs.get(&modules("0")).unwrap();
        for n in 1..PROGRAMS_MAX {
            programs.get(&modules(&n.to_string())).unwrap();
        }
        assert!(Rc::ptr_eq(&first, &programs.get(&modules("0")).unwrap()), "a second use makes it the most recent");
        programs.get(&modules("one more")).unwrap_err();
        programs.get(&modules("\"one more\"")).unwrap();
        assert_eq!(programs.programs.len(), PROGRAMS_MAX);
        assert!(Rc::ptr_eq(&first, &programs.get(&modules("0")).unwrap()));
    }

    #[test]
    fn the_size_of_the_sources_is_bounded() {
        let mut programs = Compilations::default();
        let large = |n: usize| modules(&format!("{n};//{}", "x".repeat(255 * 1024)));
        for n in 0..40 {
            programs.get(&large(n)).unwrap();
        }
        let bytes: usize = programs.programs.iter().map(|program| program.bytes).sum();
        assert!(bytes <= SOURCE_BYTES_MAX && programs.programs.len() > 30, "{bytes}");
    }
}
