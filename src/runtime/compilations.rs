//! Programs compiled, each once for as long as it is remembered.

use super::code::GUARD_FROM_USER;
use crate::compiler::{Compiled, Source, compile};
use crate::program::{ModuleContent, Modules};
use crate::report::Diagnostic;
use sha2::{Digest, Sha256};
use std::collections::VecDeque;
use std::rc::Rc;

/// Programs remembered, count.
const PROGRAMS_MAX: usize = 64;
/// Their sources together, bytes.
const SOURCE_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The programs that were compiled last. What it forgets is merely compiled again.
#[derive(Debug, Default)]
pub struct Compilations {
    /// The newest first.
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
    /// The program, compiled.
    ///
    /// # Errors
    /// All that is wrong with it; at least one.
    pub fn get(&mut self, modules: &Modules) -> Result<Rc<Compiled>, Vec<Diagnostic>> {
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
        self.forget();
        Ok(compiled)
    }

    /// Forgets the oldest until the rest is within its bounds.
    fn forget(&mut self) {
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
        // With its length before it, no part can reach into the next.
        for part in [name, code.map_or("other", |_| "code"), code.unwrap_or_default()] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize().into()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::program::Execution;

    /// A program that compiles, for the tests of this room.
    pub fn compiled(execution: &Execution) -> Rc<Compiled> {
        Compilations::default().get(&execution.program.modules).unwrap()
    }

    fn modules(source: &str) -> Modules {
        Modules::parse([("main.js".to_owned(), source.to_owned().into())].into(), None).unwrap()
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
        assert!(Rc::ptr_eq(&first, &programs.get(&modules("0")).unwrap()), "asked for again, it is the newest");
        programs.get(&modules("one more")).unwrap_err();
        programs.get(&modules("\"one more\"")).unwrap();
        assert_eq!(programs.programs.len(), PROGRAMS_MAX);
        assert!(Rc::ptr_eq(&first, &programs.get(&modules("0")).unwrap()));
    }

    #[test]
    fn their_size_is_bounded() {
        let mut programs = Compilations::default();
        let large = |n: usize| modules(&format!("{n};//{}", "x".repeat(255 * 1024)));
        for n in 0..40 {
            programs.get(&large(n)).unwrap();
        }
        let bytes: usize = programs.programs.iter().map(|program| program.bytes).sum();
        assert!(bytes <= SOURCE_BYTES_MAX && programs.programs.len() > 30, "{bytes}");
    }
}
