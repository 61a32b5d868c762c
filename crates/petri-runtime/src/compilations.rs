//! A bounded cache of compiled programs.

use crate::code::GUARD_FROM_USER;
use crate::mentions::Mentions;
use petri_compiler::{Compiled, Source, compile};
use petri_protocol::program::{Bytes, ModuleContent, Modules};
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
    bytes: usize,
    program: Rc<CompiledProgram>,
}

/// A program's modules, compiled, and what is read once from their text.
#[derive(Debug)]
pub(crate) struct CompiledProgram {
    /// SHA-256 of the modules: names, kinds and contents.
    pub(crate) digest: [u8; 32],
    pub(crate) compiled: Rc<Compiled>,
    pub(crate) mentions: Mentions,
}

impl Compilations {
    /// The compiled program, from the cache if it is there.
    ///
    /// # Errors
    /// All diagnostics of a program that cannot be compiled, at least one. Failures are not cached.
    pub(crate) fn get(&mut self, modules: &Modules) -> Result<Rc<CompiledProgram>, Vec<Diagnostic>> {
        let digest = digest(modules);
        if let Some(at) = self.programs.iter().position(|cached| cached.program.digest == digest)
            && let Some(cached) = self.programs.remove(at)
        {
            let program = Rc::clone(&cached.program);
            self.programs.push_front(cached);
            return Ok(program);
        }
        let compiled = Rc::new(compile(sources(modules), GUARD_FROM_USER)?);
        let mentions = Mentions::of(modules, &compiled);
        let program = Rc::new(CompiledProgram { digest, compiled, mentions });
        let bytes = sources(modules).filter_map(|source| source.code).map(str::len).sum();
        self.programs.push_front(CachedProgram { bytes, program: Rc::clone(&program) });
        self.evict();
        Ok(program)
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

fn digest(modules: &Modules) -> [u8; 32] {
    let mut hash = Sha256::new();
    for (name, content) in modules.iter() {
        let json;
        let content_bytes = match content {
            ModuleContent::Js(text) | ModuleContent::Cjs(text) | ModuleContent::Text(text) => text.as_bytes(),
            // The fields keep the order in which they were written, because a program can see it.
            ModuleContent::Json(value) => {
                json = value.to_string();
                json.as_bytes()
            }
            ModuleContent::Data(Bytes(bytes)) | ModuleContent::Wasm(Bytes(bytes)) => bytes,
        };
        // The length prefix keeps the parts apart.
        for part in [name.as_str().as_bytes(), content.kind().as_bytes(), content_bytes] {
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
    pub(crate) fn compiled(execution: &Execution) -> Rc<CompiledProgram> {
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
