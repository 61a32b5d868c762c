//! Prints the text of a run's console: reads frames of the harness from standard input and writes one JSON array per line to
//! standard output, `[level, group, text]`. `tests/console` compares it with Node's.

use std::error::Error;
use std::io::{Read, Write, stdin, stdout};

fn main() -> Result<(), Box<dyn Error>> {
    let mut frames = Vec::new();
    stdin().read_to_end(&mut frames)?;
    let mut out = stdout().lock();
    for line in petri_runtime::console_lines(&frames) {
        writeln!(out, "{}", serde_json::to_string(&(line.level, line.group, line.text))?)?;
    }
    Ok(())
}
