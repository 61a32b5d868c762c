//! Every construct of JavaScript and TypeScript, repeated and nested: nothing panics, nothing overflows the stack, and nothing takes much
//! longer to compile than ordinary code of its length.
//!
//! `PETRI_GRAMMAR=long cargo test --release --features compiler --test compile_grammar -- --nocapture` tries every construct in every list
//! up to the largest module, and nests every two of them in each other; it prints what took longest.

#![cfg(feature = "compiler")]
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test says what it found, and fails where something is missing"
)]

mod grammar;

use grammar::{AROUND, LISTS, NAMED_LISTS, Nester, named, nested, nesters, productions, repeated};
use petri::compiler::{Source, compile};
use std::env;
use std::fs;
use std::ptr;
use std::thread;
use std::time::{Duration, Instant};

/// The largest module, bytes.
const MODULE_BYTES_MAX: usize = 256 * 1024;
/// How many times as long as ordinary code of its length any text may take.
const TIMES_MAX: f64 = 20.0;
/// Times as long from which the long form prints a text.
const TIMES_SHOWN: f64 = 5.0;
/// The stack that texts are compiled on, bytes. A Worker has 0.9 MB; frames of a build without optimisation are many times those of one with.
const STACK: usize = if cfg!(debug_assertions) { 256 << 20 } else { 1 << 20 };
const LIB: &str = "export const a = 1, e = 2; export type g = 1; export default 1; export interface Q {}";
const LANGUAGES: [&str; 2] = ["main.ts", "main.js"];

fn is_long() -> bool {
    env::var("PETRI_GRAMMAR").is_ok_and(|form| form == "long")
}

/// Runs on the stack that a Worker has.
fn on_small_stack(run: impl FnOnce() + Send + 'static) {
    thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread starts").join().expect("nothing panics");
}

/// Compiles a text; what is said of it where it is refused.
fn compiled(name: &str, code: &str) -> Result<(), String> {
    let sources = [Source { name, code: Some(code) }, Source { name: "lib.ts", code: Some(LIB) }];
    compile(sources, "../guard.js").map(drop).map_err(|found| found.into_iter().map(|it| it.message).collect())
}

fn time(name: &str, code: &str) -> Duration {
    let since = Instant::now();
    let _ = compiled(name, code);
    since.elapsed()
}

/// Ordinary code, to compare with.
struct Ordinary {
    /// A module as long as can be, of units that could stand alone.
    text: String,
    /// Where each unit ends.
    ends: Vec<usize>,
    /// Seconds for each byte of a middling module, measured at the start.
    byte: f64,
}

impl Ordinary {
    fn new() -> Self {
        let unit =
            fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/grammar/ordinary.ts")).expect("it is there");
        let (mut text, mut ends) = (String::new(), Vec::new());
        while text.len() < MODULE_BYTES_MAX {
            text.push_str(&unit.replace("Nth", &ends.len().to_string()));
            ends.push(text.len());
        }
        let mut it = Self { text, ends, byte: 0.0 };
        assert_eq!(compiled("main.ts", it.of(1 << 14)), Ok(()));
        it.byte = (0..10).map(|_| it.seconds(1 << 14)).fold(f64::INFINITY, f64::min) / f64::from(1 << 14);
        it
    }

    /// Of about this length, and at least one unit.
    fn of(&self, bytes: usize) -> &str {
        let units = self.ends.partition_point(|end| *end <= bytes).max(1);
        &self.text[..self.ends[units - 1]]
    }

    /// How long it takes to compile so much of it, now.
    fn seconds(&self, bytes: usize) -> f64 {
        let text = self.of(bytes);
        time("main.ts", text).as_secs_f64() * bytes.max(text.len()) as f64 / text.len() as f64
    }

    /// Compiles a text in both languages and tells how many times as long as ordinary code of its length it takes.
    fn compare(&self, what: &str, text: &str) -> f64 {
        let mut worst: f64 = 0.0;
        for name in LANGUAGES {
            let mut took = time(name, text).as_secs_f64();
            let mut times = took / (self.byte * text.len().max(self.ends[0]) as f64);
            // Whatever else the machine does takes time too, so what seems slow is measured again, in turns with ordinary code.
            if times > TIMES_SHOWN {
                let mut ordinary = f64::INFINITY;
                for _ in 0..7 {
                    took = took.min(time(name, text).as_secs_f64());
                    ordinary = ordinary.min(self.seconds(text.len()));
                }
                times = took / ordinary;
            }
            if times > TIMES_SHOWN && is_long() {
                println!("{times:.1} times as long: {name}, {} bytes, {what:?}", text.len());
            }
            assert!(
                times < TIMES_MAX,
                "{times:.1} times as long as ordinary code: {name}, {} bytes, {what}",
                text.len()
            );
            worst = worst.max(times);
        }
        worst
    }
}

#[test]
fn what_repeats_takes_no_longer_than_ordinary_code() {
    let ordinary = Ordinary::new();
    let mut worst: f64 = 0.0;
    for (head, unit, tail) in NAMED_LISTS {
        let sizes: &[usize] =
            if is_long() { &[1 << 10, 1 << 12, 1 << 14, 1 << 16, MODULE_BYTES_MAX] } else { &[1 << 14] };
        for bytes in sizes {
            let text = named(&repeated((head, "", tail), unit, *bytes));
            worst = worst.max(ordinary.compare(&format!("{head}{unit}{tail}"), &text));
        }
    }
    for (list, (kind, head, between, tail)) in LISTS.iter().enumerate() {
        // The first list of each kind stands for the others.
        if !is_long() && LISTS[..list].iter().any(|(earlier, ..)| earlier == kind) {
            continue;
        }
        for (_, production) in productions().filter(|(own, _)| own == kind) {
            let what = format!("{head}{production}{between}{tail}");
            let times = ordinary.compare(&what, &named(&repeated((head, between, tail), production, 1 << 12)));
            worst = worst.max(times);
            if is_long() {
                let times = ordinary.compare(&what, &named(&repeated((head, between, tail), production, 1 << 16)));
                // What grows faster than its length shows it by now.
                if times > 3.0 {
                    worst = worst.max(
                        ordinary.compare(&what, &named(&repeated((head, between, tail), production, MODULE_BYTES_MAX))),
                    );
                }
                worst = worst.max(times);
            }
        }
    }
    println!("at most {worst:.1} times as long as ordinary code");
}

/// The deepest ring of nesters that is not refused for its depth, to within a half.
fn deepest(around: (&str, &str), ring: &[&Nester]) -> String {
    let mut deepest = named(&nested(around, ring, 1));
    for levels in (1..).map(|n| 1 << n) {
        let text = named(&nested(around, ring, levels));
        if text.len() > MODULE_BYTES_MAX || compiled("main.ts", &text).is_err_and(|message| message.contains("nest")) {
            break;
        }
        deepest = text;
    }
    deepest
}

#[test]
fn what_nests_overflows_nothing_and_takes_no_longer_than_ordinary_code() {
    on_small_stack(|| {
        let ordinary = Ordinary::new();
        let nesters = nesters();
        let mut worst: f64 = 0.0;
        for outer in &nesters {
            for inner in nesters.iter().filter(|inner| outer.hole == inner.kind && inner.hole == outer.kind) {
                if !is_long() && !ptr::eq(outer, inner) {
                    continue;
                }
                for (_, before, after) in AROUND.iter().filter(|(kind, ..)| *kind == outer.kind) {
                    let text = deepest((before, after), &[outer, inner]);
                    let what = format!("{before}{}{}…{}{}{after}", outer.begin, inner.begin, inner.end, outer.end);
                    // One is short; many of them show what depth costs.
                    let many = text.repeat((8 * 1024 / text.len()).max(1));
                    worst = worst.max(ordinary.compare(&what, &many));
                }
            }
        }
        println!("at most {worst:.1} times as long as ordinary code");
    });
}
