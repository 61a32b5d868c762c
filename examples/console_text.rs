//! Prints the text of a run's console: reads frames of the harness from standard input and writes one JSON array per line to
//! standard output, `[level, group, text]`. `tests/console` compares it with Node's.

use petri::report::Event;
use petri::runtime::frames::Decoder;
use petri::runtime::transcript::Transcript;
use std::error::Error;
use std::io::{Read, Write, stdin, stdout};

fn main() -> Result<(), Box<dyn Error>> {
    let mut frames = Vec::new();
    stdin().read_to_end(&mut frames)?;
    let (mut decoder, mut transcript) = (Decoder::default(), Transcript::new(0));
    let mut out = stdout().lock();
    for frame in decoder.push(&frames) {
        if let Some(Event::Console(line)) = transcript.take(frame) {
            writeln!(out, "{}", serde_json::to_string(&(line.level, line.group, line.text))?)?;
        }
    }
    Ok(())
}
