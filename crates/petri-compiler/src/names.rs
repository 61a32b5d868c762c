//! Names that the compiler adds to modules, and that the program does not use: `$n`, or `$1n` if the program contains `$n`.

use crate::module::ParsedModule;
use petri_protocol::shorten::first_chars;
use std::cell::Cell;
use std::collections::HashSet;

/// How many characters of a purpose a fresh name repeats. The name of an enum's object is written for each member, so with a long name the
/// output would grow with the product of length and members.
const PURPOSE_CHARS: usize = 16;

/// The letters of the added names.
const LETTERS: [char; 7] = ['n', 't', 'f', 'i', 'r', 'c', '_'];

/// The number in every name that is added to a program: 0 gives `$n`, 7 gives `$7n`.
///
/// No module of the program contains a name with this number, in code, strings or comments. So code with such a name was added, and the
/// harness can remove it from a function's text (crates/petri-runtime/harness/source.js).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NameNumber(pub u32);

impl NameNumber {
    /// Chooses a number by reading every module of a program once.
    pub(crate) fn choose<'p>(modules: impl IntoIterator<Item = &'p ParsedModule<'p>>) -> Self {
        let mut taken = Taken::default();
        for ParsedModule { source, scoping, .. } in modules {
            taken.read(source);
            // A name may be written with escapes. Semantic analysis has it without them.
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

/// The names added to one module. The program contains none of them, so it cannot reach the variables.
pub(crate) struct Names {
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
    /// The prefix of every other added name. No name of the module begins with it.
    prefix: String,
    count: Cell<u32>,
}

impl Names {
    /// The names with this number: `$n`, `$t` and `$f` nearly always.
    pub(crate) fn new(number: NameNumber) -> Self {
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

    /// The comment `/*$n*/` before an added bracket or semicolon, which tells it from the author's.
    pub(crate) fn mark(&self) -> String {
        format!("/*{}*/", self.fuel)
    }

    /// A new name that contains its purpose.
    pub(crate) fn fresh(&self, purpose: &str) -> String {
        let count = self.count.get();
        self.count.set(count + 1);
        format!("{}{count}{}", self.prefix, first_chars(purpose, PURPOSE_CHARS))
    }
}

/// The combinations `$`, number, letter that occur in a source: `$n` has the number 0, `$7n` has 7.
#[derive(Default)]
struct Taken(HashSet<(u32, char)>);

impl Taken {
    fn read(&mut self, text: &str) {
        for (at, _) in text.match_indices('$') {
            let rest = &text[at + 1..];
            // A number has at most ten digits. Reading further would read a long row of digits again for each `$`.
            let digits = rest.bytes().take(11).take_while(u8::is_ascii_digit).count();
            let (number, after) = rest.split_at(digits);
            let number = if digits == 0 { Some(0) } else { number.parse().ok() };
            if let (Some(number), Some(letter)) = (number, after.chars().next()) {
                self.0.insert((number, letter));
            }
        }
    }

    /// The lowest number that occurs with none of the added letters.
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
    fn a_number_that_occurs_in_the_source_is_not_chosen() {
        assert_eq!(taken("a $x").free(), 0);
        assert_eq!(taken("a $t").free(), 1);
        assert_eq!(taken("x$n $1t $3n").free(), 2);
        assert_eq!(taken("$n $01n").free(), 2);
        assert_eq!(taken("$$n $é $99999999999999999999n").free(), 1);
        let all: String = (1..20_000).map(|number| format!("${number}n ")).collect();
        assert_eq!(taken(&format!("{all}$n")).free(), 20_000);
    }
}
