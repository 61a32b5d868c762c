//! Names that a module does not use, for what the compiler adds to it.

use oxc_semantic::Scoping;
use std::cell::Cell;
use std::collections::HashSet;

/// Characters of a purpose that a fresh name repeats. A declaration's name is written at each of its members, so a long name would make
/// the output grow with its length times their number.
const PURPOSE_CHARS: usize = 16;

/// The names added to one module. Nothing in the module is called so, so nothing in it can reach what they name.
pub struct Names {
    /// The module's fuel, a number that counts down.
    pub fuel: String,
    /// The guard module's `trip`.
    pub trip: String,
    /// The guard module's `counted`.
    pub counted: String,
    /// The module's function that finds the module of a specifier, and the guard module's `resolved`, which it calls.
    pub resolve: String,
    pub resolver: String,
    /// What every other added name begins with; no name of the module begins so.
    prefix: String,
    count: Cell<u32>,
}

impl Names {
    /// Chooses names: `$n`, `$t` and `$f` nearly always. Reads the source once.
    pub fn choose(source: &str, scoping: &Scoping) -> Self {
        let mut taken = Taken::default();
        taken.read(source);
        // A name may be written with escapes; what semantic analysis found is without them.
        if source.contains("\\u") {
            scoping.symbol_names().for_each(|name| taken.read(name));
            scoping.root_unresolved_references().keys().for_each(|name| taken.read(name.as_str()));
        }
        Self {
            fuel: taken.free('n'),
            trip: taken.free('t'),
            counted: taken.free('f'),
            resolve: taken.free('i'),
            resolver: taken.free('r'),
            prefix: taken.free('_'),
            count: Cell::new(0),
        }
    }

    /// A name of its own, which tells a reader what it is for.
    pub fn fresh(&self, purpose: &str) -> String {
        let count = self.count.get();
        self.count.set(count + 1);
        let end = purpose.char_indices().nth(PURPOSE_CHARS).map_or(purpose.len(), |(at, _)| at);
        format!("{}{count}{}", self.prefix, &purpose[..end])
    }
}

/// The texts of the form `$`, number, letter that stand in a source: `$n` has the number 0, `$7n` has 7.
#[derive(Default)]
struct Taken(HashSet<(u32, char)>);

impl Taken {
    fn read(&mut self, text: &str) {
        for (at, _) in text.match_indices('$') {
            let rest = &text[at + 1..];
            // A number has at most ten digits, so a long row of digits is not read again for each `$`.
            let digits = rest.bytes().take(11).take_while(u8::is_ascii_digit).count();
            let (number, after) = rest.split_at(digits);
            let number = if digits == 0 { Some(0) } else { number.parse().ok() };
            if let (Some(number), Some(letter)) = (number, after.chars().next()) {
                self.0.insert((number, letter));
            }
        }
    }

    /// The first name with this letter that does not stand in the source.
    fn free(&self, letter: char) -> String {
        let free = (0..u32::MAX).find(|number| !self.0.contains(&(*number, letter))).unwrap_or_default();
        if free == 0 { format!("${letter}") } else { format!("${free}{letter}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> Taken {
        let mut taken = Taken::default();
        taken.read(text);
        taken
    }

    #[test]
    fn a_name_that_stands_in_the_source_is_not_chosen() {
        assert_eq!(taken("a $t").free('n'), "$n");
        assert_eq!(taken("x$n $1n $3n").free('n'), "$2n");
        assert_eq!(taken("$n $01n").free('n'), "$2n");
        assert_eq!(taken("$$n $é $99999999999999999999n").free('n'), "$1n");
        let all: String = (1..20_000).map(|number| format!("${number}n ")).collect();
        assert_eq!(taken(&format!("{all}$n")).free('n'), "$20000n");
    }
}
