//! Compiles every construct of JavaScript and TypeScript, repeated and nested: nothing panics, nothing overflows the stack, and nothing
//! takes much longer to compile than ordinary code of the same length.
//!
//! `PETRI_GRAMMAR=long cargo test --release --package petri-compiler --test grammar -- --nocapture` tries every construct in every list
//! up to the largest module, and nests every pair of constructs in each other. It prints the slowest.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test prints what it found, and fails if a value is missing"
)]

mod constructs;

use constructs::{AROUND, LISTS, NAMED_LISTS, Nester, named, nested, nesters, productions, repeated};
use petri_compiler::{Source, compile};
use std::env;
use std::fs;
use std::ptr;
use std::thread;
use std::time::{Duration, Instant};

/// The largest module, bytes.
const MODULE_BYTES_MAX: usize = 256 * 1024;
/// The longest time that a text may take, as a multiple of the time for ordinary code of the same length.
const RATIO_MAX: f64 = 20.0;
/// The ratio above which the long form prints a text.
const RATIO_SHOWN: f64 = 5.0;
/// The stack that texts are compiled on, bytes. A Worker has 0.9 MB. Stack frames of a debug build are many times larger.
const STACK: usize = if cfg!(debug_assertions) { 256 << 20 } else { 1 << 20 };
const LIB: &str = "export const a = 1, e = 2; export type g = 1; export default 1; export interface Q {}";
const LANGUAGES: [&str; 2] = ["main.ts", "main.js"];

fn is_long() -> bool {
    env::var("PETRI_GRAMMAR").is_ok_and(|form| form == "long")
}

/// Runs on a stack about as large as a Worker's.
fn on_small_stack(run: impl FnOnce() + Send + 'static) {
    thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread starts").join().expect("nothing panics");
}

/// Compiles a text; the error is the messages of its diagnostics.
fn compiled(name: &str, code: &str) -> Result<(), String> {
    let sources = [Source { name, code: Some(code) }, Source { name: "lib.ts", code: Some(LIB) }];
    compile(sources, "../guard.js").map(drop).map_err(|found| found.into_iter().map(|it| it.message).collect())
}

fn time(name: &str, code: &str) -> Duration {
    let since = Instant::now();
    let _ = compiled(name, code);
    since.elapsed()
}

/// Ordinary code, as the baseline of the measurements.
struct Ordinary {
    /// A module of the largest size, made of independent units.
    text: String,
    /// The end offset of each unit.
    ends: Vec<usize>,
    /// Seconds per byte of a 16 KiB module, measured at the start.
    seconds_per_byte: f64,
}

impl Ordinary {
    fn new() -> Self {
        let unit = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/constructs/ordinary.ts"))
            .expect("it is there");
        let (mut text, mut ends) = (String::new(), Vec::new());
        while text.len() < MODULE_BYTES_MAX {
            text.push_str(&unit.replace("Nth", &ends.len().to_string()));
            ends.push(text.len());
        }
        let mut ordinary = Self { text, ends, seconds_per_byte: 0.0 };
        assert_eq!(compiled("main.ts", ordinary.prefix(1 << 14)), Ok(()));
        ordinary.seconds_per_byte =
            (0..10).map(|_| ordinary.seconds(1 << 14)).fold(f64::INFINITY, f64::min) / f64::from(1 << 14);
        ordinary
    }

    /// Ordinary code of about this length, at least one unit.
    fn prefix(&self, bytes: usize) -> &str {
        let units = self.ends.partition_point(|end| *end <= bytes).max(1);
        &self.text[..self.ends[units - 1]]
    }

    /// The current time to compile ordinary code of this length.
    fn seconds(&self, bytes: usize) -> f64 {
        let text = self.prefix(bytes);
        time("main.ts", text).as_secs_f64() * bytes.max(text.len()) as f64 / text.len() as f64
    }

    /// Compiles a text in both languages and returns its time as a multiple of the time for ordinary code of the same length.
    fn compare(&self, what: &str, text: &str) -> f64 {
        let mut worst: f64 = 0.0;
        for name in LANGUAGES {
            let mut took = time(name, text).as_secs_f64();
            let mut ratio = took / (self.seconds_per_byte * text.len().max(self.ends[0]) as f64);
            // Other work on the machine may have slowed this down, so a slow text is measured again, alternating with ordinary code.
            if ratio > RATIO_SHOWN {
                let mut ordinary = f64::INFINITY;
                for _ in 0..7 {
                    took = took.min(time(name, text).as_secs_f64());
                    ordinary = ordinary.min(self.seconds(text.len()));
                }
                ratio = took / ordinary;
            }
            if ratio > RATIO_SHOWN && is_long() {
                println!("{ratio:.1} times as long: {name}, {} bytes, {what:?}", text.len());
            }
            assert!(
                ratio < RATIO_MAX,
                "{ratio:.1} times as long as ordinary code: {name}, {} bytes, {what}",
                text.len()
            );
            worst = worst.max(ratio);
        }
        worst
    }
}

#[test]
fn repeated_constructs_compile_about_as_fast_as_ordinary_code() {
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
        // The short form tries only the first list of each kind.
        if !is_long() && LISTS[..list].iter().any(|(earlier, ..)| earlier == kind) {
            continue;
        }
        for (_, production) in productions().filter(|(own, _)| own == kind) {
            let what = format!("{head}{production}{between}{tail}");
            let ratio = ordinary.compare(&what, &named(&repeated((head, between, tail), production, 1 << 12)));
            worst = worst.max(ratio);
            if is_long() {
                let ratio = ordinary.compare(&what, &named(&repeated((head, between, tail), production, 1 << 16)));
                // A time that grows faster than the length shows at this size; only then the largest module is tried.
                if ratio > 3.0 {
                    worst = worst.max(
                        ordinary.compare(&what, &named(&repeated((head, between, tail), production, MODULE_BYTES_MAX))),
                    );
                }
                worst = worst.max(ratio);
            }
        }
    }
    println!("at most {worst:.1} times as long as ordinary code");
}

/// The deepest nesting that is not refused for its depth, to within a factor of two.
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
fn nested_constructs_do_not_overflow_and_compile_about_as_fast_as_ordinary_code() {
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
                    // A single nest is short, so it is repeated to make the cost of depth measurable.
                    let many = text.repeat((8 * 1024 / text.len()).max(1));
                    worst = worst.max(ordinary.compare(&what, &many));
                }
            }
        }
        println!("at most {worst:.1} times as long as ordinary code");
    });
}
