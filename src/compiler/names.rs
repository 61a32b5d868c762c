//! Names that a program does not use, for what the compiler adds to its modules.

use super::module::Parsed;
use std::cell::Cell;
use std::collections::HashSet;

/// Characters of a purpose that a fresh name repeats. A declaration's name is written at each of its members, so a long name would make
/// the output grow with its length times their number.
const PURPOSE_CHARS: usize = 16;

/// The letters of the added names.
const LETTERS: [char; 7] = ['n', 't', 'f', 'i', 'r', 'c', '_'];

/// The number in every name that is added to a program: 0 gives `$n`, 7 gives `$7n`.
///
/// No module of the program contains a name with this number, in code, in a string or in a comment. So whatever has one was added by
/// the compiler, and the harness can take it out of a function's text (src/runtime/harness/source.js).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number(pub u32);

impl Number {
    /// Reads every module of a program once.
    pub fn choose<'p>(modules: impl IntoIterator<Item = &'p Parsed<'p>>) -> Self {
        let mut taken = Taken::default();
        for Parsed { source, scoping, .. } in modules {
            taken.read(source);
            // A name may be written with escapes; what semantic analysis found is without them.
            if source.contains("\\u") {
                scoping.symbol_names().for_each(|name| taken.read(name));
                scoping.root_unresolved_references().keys().for_each(|name| taken.read(name.as_str()));
            }
        }
        Self(taken.free())
    }

    fn name(self, letter: char) -> String {
        match self.0 {
            0 => format!("${letter}"),
            number => format!("${number}{letter}"),
        }
    }
}

/// The names added to one module. Nothing in the program is called so, so nothing in it can reach what they name.
pub struct Names {
    /// The module's fuel, a number that counts down.
    pub fuel: String,
    /// The guard module's `trip`.
    pub trip: String,
    /// The guard module's `counted`.
    pub counted: String,
    /// The guard module's `caught`.
    pub caught: String,
    /// The module's function that finds the module of a specifier, and the guard module's `resolved`, which it calls.
    pub resolve: String,
    pub resolver: String,
    /// What every other added name begins with; no name of the module begins so.
    prefix: String,
    count: Cell<u32>,
}

impl Names {
    /// The names with a program's number: `$n`, `$t` and `$f` nearly always.
    pub fn new(number: Number) -> Self {
        Self {
            fuel: number.name('n'),
            trip: number.name('t'),
            counted: number.name('f'),
            caught: number.name('c'),
            resolve: number.name('i'),
            resolver: number.name('r'),
            prefix: number.name('_'),
            count: Cell::new(0),
        }
    }

    /// A comment that stands before each added bracket and semicolon, so that it can be told from the author's. `:` stands in it where
    /// the value of a shorthand property was added as well.
    pub fn mark(&self) -> String {
        format!("/*{}*/", self.fuel)
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

    /// The first number that stands with none of the added letters.
    fn free(&self) -> u32 {
        let is_free = |number: &u32| LETTERS.iter().all(|letter| !self.0.contains(&(*number, *letter)));
        (0..u32::MAX).find(is_free).unwrap_or_default()
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
    fn a_number_that_stands_in_the_source_is_not_chosen() {
        assert_eq!(taken("a $x").free(), 0);
        assert_eq!(taken("a $t").free(), 1);
        assert_eq!(taken("x$n $1t $3n").free(), 2);
        assert_eq!(taken("$n $01n").free(), 2);
        assert_eq!(taken("$$n $é $99999999999999999999n").free(), 1);
        let all: String = (1..20_000).map(|number| format!("${number}n ")).collect();
        assert_eq!(taken(&format!("{all}$n")).free(), 20_000);
    }
}
