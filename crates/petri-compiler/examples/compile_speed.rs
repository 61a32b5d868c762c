//! Measures the time to compile files: `cargo run --release --package petri-compiler --example compile_speed -- main.ts lib.ts`.
//!
//! Compiles each file alone as often as fits into two seconds, and prints the median and the time for 100 KB at that speed.
//! The modules that a file imports need not exist.

use petri_compiler::{Source, compile};
use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};
use std::{env, fs};

const TIME: Duration = Duration::from_secs(2);

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for path in env::args().skip(1) {
        let code = fs::read_to_string(&path)?;
        let name = if path.ends_with("ts") { "main.ts" } else { "main.js" };
        let mut times = Vec::new();
        let since = Instant::now();
        let mut size = None;
        while since.elapsed() < TIME {
            let start = Instant::now();
            let compiled = compile([Source { name, code: Some(&code) }], "../guard.js");
            times.push(start.elapsed());
            size = black_box(compiled).ok().and_then(|compiled| compiled.modules().next().map(|module| module.1.len()));
        }
        times.sort();
        let median = times[times.len() / 2].as_secs_f64() * 1000.0;
        let (kilobytes, runs) = (code.len() as f64 / 1024.0, times.len());
        let result = size.map_or_else(|| "refused".to_owned(), |size| format!("{:.0} KB", size as f64 / 1024.0));
        writeln!(
            out,
            "{path}: {kilobytes:.0} KB in {median:.2} ms ({runs} runs), {result}; 100 KB in {:.2} ms",
            median / kilobytes * 100.0
        )?;
    }
    Ok(())
}
