//! Runs the compiler alone, for the tests that compare the behaviour of sources and compiled programs (tests/compiler).
//!
//! Reads one request per line, `{"modules": {"main.ts": "…", "data.json": null}, "guard": "../guard.js"}`, and writes one answer per line:
//! `{"modules": {"main.ts": "…"}, "source_maps": "…"}` or `{"diagnostics": […]}`. With `"places": [["main.ts", 1, 2]]` or `"guarded": [7]` in the request,
//! the answer has the locations in the author's sources for them.

use petri_compiler::{Source, compile};
use petri_protocol::report::Location;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

#[derive(Deserialize)]
struct Request {
    modules: BTreeMap<String, Option<String>>,
    guard: String,
    #[serde(default)]
    places: Vec<(String, u32, u32)>,
    #[serde(default)]
    guarded: Vec<u32>,
}

fn answer(request: &Request) -> Value {
    let sources = request.modules.iter().map(|(name, code)| Source { name, code: code.as_deref() });
    match compile(sources, &request.guard) {
        Err(diagnostics) => json!({ "diagnostics": diagnostics }),
        Ok(compiled) => {
            let places: Vec<Option<Location>> =
                request.places.iter().map(|(module, line, column)| compiled.original(module, *line, *column)).collect();
            let guarded: Vec<Option<Location>> =
                request.guarded.iter().map(|number| compiled.guarded(*number)).collect();
            json!({
                "modules": compiled.modules().collect::<BTreeMap<_, _>>(),
                "source_maps": compiled.source_maps(),
                "places": places,
                "guarded": guarded,
            })
        }
    }
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let request: Request = serde_json::from_str(&line?)?;
        writeln!(out, "{}", answer(&request))?;
        out.flush()?;
    }
    Ok(())
}
