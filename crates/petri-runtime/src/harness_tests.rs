//! The harness is JavaScript and the host is Rust: what both must know has the same value in both.

use crate::code::{HARNESS_MODULE, USER_FOLDER};
use crate::isolate_pool::RUNS_MAX;
use crate::transcript::CONSOLE_LINES_MAX;
use petri_protocol::program::limits::{CPU_MS_DEFAULT, OUTPUT_BYTES_MAX};

const LIMITS: &str = include_str!("../harness/limits.js");
const ISOLATE: &str = include_str!("../harness/isolate.js");

/// The text of a constant's value in a file of the harness.
fn constant<'a>(file: &'a str, name: &str) -> &'a str {
    let line = file.lines().find_map(|line| line.strip_prefix(&format!("export const {name} = ")));
    line.and_then(|value| value.strip_suffix(';')).expect(name)
}

/// The value of a constant that is a product of numbers.
fn number(name: &str) -> u64 {
    constant(LIMITS, name).split(" * ").map(|factor| factor.replace('_', "").parse::<u64>().expect(name)).product()
}

#[test]
fn the_harness_has_the_hosts_limits() {
    assert_eq!(number("CONCURRENT_RUNS"), RUNS_MAX as u64);
    assert_eq!(number("RUN_LINES"), CONSOLE_LINES_MAX as u64);
    assert_eq!(number("CPU_MS"), CPU_MS_DEFAULT);
    assert_eq!(number("BODY_BYTES"), OUTPUT_BYTES_MAX);
}

#[test]
fn the_harness_has_the_hosts_names_of_modules() {
    assert_eq!(constant(ISOLATE, "FOLDER"), format!("{USER_FOLDER:?}"));
    assert_eq!(constant(ISOLATE, "HARNESS"), format!("{HARNESS_MODULE:?}"));
}
