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

/// How long ordinary code takes by its length.
struct Ordinary(Vec<(usize, f64)>);

impl Ordinary {
    fn measure() -> Self {
        let unit =
            fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/grammar/ordinary.ts")).expect("it is there");
        let sizes = [unit.len(), 4 * 1024, 16 * 1024, 64 * 1024, MODULE_BYTES_MAX];
        let measured = sizes.map(|bytes| {
            let count = (bytes / unit.len()).max(1);
            let text: String = (0..count).map(|n| unit.replace("Nth", &n.to_string())).collect();
            assert_eq!(compiled("main.ts", &text), Ok(()));
            let took = (0..5).map(|_| time("main.ts", &text)).min().unwrap_or_default().as_secs_f64();
            if is_long() {
                println!("ordinary code: {} bytes in {:.2} ms", text.len(), took * 1e3);
            }
            (text.len(), took)
        });
        Self(measured.to_vec())
    }

    /// Seconds for so many bytes; for less than was measured, what the shortest took.
    fn seconds(&self, bytes: usize) -> f64 {
        let after = self.0.partition_point(|(measured, _)| *measured < bytes).clamp(1, self.0.len() - 1);
        let ((low, low_time), (high, high_time)) = (self.0[after - 1], self.0[after]);
        let part = bytes.saturating_sub(low) as f64 / (high - low) as f64;
        low_time + part * (high_time - low_time)
    }

    /// Compiles a text in both languages and tells how many times as long as ordinary code of its length it takes.
    fn compare(&self, what: &str, text: &str) -> f64 {
        let mut worst: f64 = 0.0;
        for name in LANGUAGES {
            let mut times = f64::INFINITY;
            // Whatever else the machine does takes time too: what is slow is slow every time.
            for _ in 0..5 {
                times = times.min(time(name, text).as_secs_f64() / self.seconds(text.len()));
                if times < TIMES_SHOWN {
                    break;
                }
            }
            if times > TIMES_SHOWN && is_long() {
                println!("{times:.1} times as long: {name}, {} bytes, {what}", text.len());
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
    let ordinary = Ordinary::measure();
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
        let ordinary = Ordinary::measure();
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
