//! Names that a module does not use, for what the compiler adds to it.

use oxc_semantic::Scoping;
use std::cell::Cell;

/// The names added to one module. Nothing in the module is called so, so nothing in it can reach what they name.
pub struct Names {
    /// The module's fuel, a number that counts down.
    pub fuel: String,
    /// The guard module's `trip`.
    pub trip: String,
    /// The guard module's `counted`.
    pub counted: String,
    /// What every other added name begins with; no name of the module begins so.
    prefix: String,
    count: Cell<u32>,
}

impl Names {
    /// Chooses names: `$n`, `$t` and `$f` nearly always.
    pub fn choose(source: &str, scoping: &Scoping) -> Self {
        // A name may be written with escapes; what semantic analysis found is without them.
        let escaped = source.contains("\\u");
        let free = |prefix: &str| {
            !source.contains(prefix)
                && (!escaped
                    || !scoping
                        .symbol_names()
                        .chain(scoping.root_unresolved_references().keys().map(|name| name.as_str()))
                        .any(|name| name.starts_with(prefix)))
        };
        let numbered = (0..u32::MAX).map(|n| if n == 0 { "$".to_owned() } else { format!("${n}") });
        let choose = |letter: char| {
            numbered.clone().map(|start| format!("{start}{letter}")).find(|name| free(name)).unwrap_or_default()
        };
        Self { fuel: choose('n'), trip: choose('t'), counted: choose('f'), prefix: choose('_'), count: Cell::new(0) }
    }

    /// A name of its own, which tells a reader what it is for.
    pub fn fresh(&self, purpose: &str) -> String {
        let count = self.count.get();
        self.count.set(count + 1);
        format!("{}{count}{purpose}", self.prefix)
    }
}
