//! The invariants of the architecture that a test can check: who may name what, and how every file of `src` looks.
//!
//! Rules are data. Each finding names file and line, the rule, and why there is one.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the checkout has found something")]

mod source;

use petri::program::limits::COMPATIBILITY_DATE_MAX;
use source::{code_of, files, is_test_file, names, without_tests};
use std::fs;
use std::path::Path;

/// What files may not name.
struct Rule {
    /// Paths below `src/`: a folder's ends in `/`.
    files: &'static [&'static str],
    /// Of those, the ones it is not for.
    except: &'static [&'static str],
    /// What stands nowhere in their code; a name is matched whole.
    forbidden: &'static [&'static str],
    why: &'static str,
}

/// The pure rooms, and the pure files of `runtime`.
const PURE: &[&str] = &[
    "error.rs",
    "gallery/",
    "program/",
    "compiler/",
    "report/",
    "runtime/attempts.rs",
    "runtime/code.rs",
    "runtime/failure.rs",
    "runtime/frames.rs",
    "runtime/framing.rs",
    "runtime/isolate.rs",
    "runtime/names.rs",
    "runtime/reach.rs",
    "runtime/transcript.rs",
];
const PLATFORM: &[&str] =
    &["worker::", "wasm_bindgen", "wasm_bindgen_futures", "js_sys", "web_sys", "getrandom", "gloo"];

const RULES: &[Rule] = &[
    Rule {
        files: PURE,
        except: &[],
        forbidden: &["leptos", "leptos_meta", "leptos_router", "cfg(feature", "cfg_attr(", "target_arch", "unsafe"],
        why: "pure rooms are the same in every build",
    },
    Rule {
        files: PURE,
        except: &[],
        forbidden: &[
            "std::time",
            "Instant",
            "SystemTime",
            "Date::",
            "rand",
            "std::env",
            "std::fs",
            "std::net",
            "std::thread",
            "async",
            "await",
        ],
        why: "pure rooms have no clock, no randomness, and talk to nobody",
    },
    Rule {
        files: &[""],
        except: &[
            "runtime/assembly.rs",
            "runtime/definition.rs",
            "runtime/loader.rs",
            "runtime/run.rs",
            "runtime/isolated.rs",
            "runtime/journal.rs",
            "runtime/outbound.rs",
            "store/",
            "service/",
            "worker/",
            "browser/",
            "lib.rs",
        ],
        forbidden: PLATFORM,
        why: "only the rooms made for it name the platform",
    },
    Rule {
        files: &["store/", "service/", "worker/"],
        except: &["worker/mod.rs", "worker/address.rs"],
        forbidden: &["web_sys", "window()", "document()"],
        why: "the Worker has no DOM",
    },
    Rule {
        files: &[""],
        except: &["worker/", "api.rs"],
        forbidden: &["axum", "leptos_axum", "tower_service"],
        why: "HTTP is the business of `worker`",
    },
    Rule {
        files: &["runtime/", "store/", "service/", "browser/"],
        except: &[],
        forbidden: &["leptos", "leptos_meta", "leptos_router"],
        why: "use cases, stores and the browser's powers know nothing of the page",
    },
    Rule {
        files: &["ui/"],
        except: &[],
        forbidden: &["fetch(", "ServerFnError", "#[server", "\"/api/", "local_storage"],
        why: "the page reaches the server only through `api`",
    },
    Rule {
        files: &[""],
        except: &[
            "lib.rs",
            "api.rs",
            "runtime/mod.rs",
            "browser/mod.rs",
            "ui/mod.rs",
            "store/mod.rs",
            "service/mod.rs",
            "worker/mod.rs",
        ],
        forbidden: &[
            "cfg(feature",
            "cfg(not(feature",
            "cfg(any(feature",
            "cfg(all(feature",
            "cfg!(feature",
            "cfg_attr(feature",
        ],
        why: "feature switches stand in lib.rs, in a room's mod.rs and beside #[server]",
    },
    Rule {
        files: &[""],
        except: &[],
        forbidden: &[
            ".unwrap()",
            ".expect(",
            "panic!",
            "todo!",
            "unimplemented!",
            "unreachable!",
            "dbg!",
            "println!",
            "eprintln!",
        ],
        why: "no input may panic: a panic resets the whole Worker",
    },
];

/// Which rooms a room's code may name; arrows point down.
const ARROWS: &[(&str, &[&str])] = &[
    ("error.rs", &["report"]),
    ("program/", &["error", "program"]),
    ("gallery/", &["program", "gallery"]),
    ("report/", &["error", "program", "report"]),
    ("compiler/", &["error", "program", "report", "compiler"]),
    ("runtime/", &["error", "program", "report", "compiler", "runtime"]),
    ("store/", &["error", "program", "report", "store"]),
    ("service/", &["error", "program", "report", "compiler", "runtime", "store", "service"]),
    ("api.rs", &["error", "program", "report", "service"]),
    ("browser/", &["browser"]),
    ("ui/", &["error", "program", "gallery", "report", "api", "browser", "ui"]),
    ("worker/", &["error", "program", "report", "service", "api", "ui", "worker"]),
];

fn stands_for(pattern: &str, file: &str) -> bool {
    if pattern.is_empty() || pattern.ends_with('/') { file.starts_with(pattern) } else { file == pattern }
}

/// What is wrong with the code of one file, test code left out.
fn findings(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let code = code_of(without_tests(text));
    for (line, number) in code.lines().zip(1..) {
        for rule in RULES.iter().filter(|rule| rule.files.iter().any(|pattern| stands_for(pattern, file))) {
            if rule.except.iter().any(|pattern| stands_for(pattern, file)) {
                continue;
            }
            for word in rule.forbidden.iter().filter(|word| names(line, word)) {
                found.push(format!("src/{file}:{number} names {word:?}: {}", rule.why));
            }
        }
        let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| stands_for(room, file)) else { continue };
        for (at, _) in line.match_indices("crate::") {
            let room: String = line[at + 7..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !room.is_empty() && !allowed.contains(&room.as_str()) {
                found.push(format!(
                    "src/{file}:{number} names crate::{room}: arrows point down, and from here only to {allowed:?}"
                ));
            }
        }
    }
    found
}

/// The most lines a file may have.
const LINES_MAX: usize = 400;

/// What is wrong with how one file looks.
fn looks(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let header = if file.ends_with(".rs") { "//! " } else { "// " };
    let is_code = file.ends_with(".rs") || file.ends_with(".js");
    if is_code && !text.starts_with(header) {
        found.push(format!("src/{file}:1 does not begin with {header:?}: a file says what it is for"));
    }
    let lines = text.lines().count();
    if lines > LINES_MAX {
        found.push(format!("src/{file}:{lines} is longer than {LINES_MAX} lines: look for the second noun"));
    }
    if file.ends_with(".rs") && without_tests(text).len() < text.len() && !source::tests_are_last(text) {
        found.push(format!("src/{file}: code stands after its tests: they come last"));
    }
    found
}

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{} findings:\n{}\n", found.len(), found.join("\n"));
}

#[test]
fn rooms_name_only_what_they_may() {
    let rust: Vec<_> =
        files("src").into_iter().filter(|(file, _)| file.ends_with(".rs") && !is_test_file(file)).collect();
    assert!(rust.len() > 40, "only {} files were found", rust.len());
    for room in ["program/", "compiler/", "report/", "runtime/", "store/", "service/", "worker/", "ui/", "browser/"] {
        assert!(rust.iter().any(|(file, _)| file.starts_with(room)), "no file of src/{room} was found");
    }
    for pattern in RULES.iter().flat_map(|rule| rule.except).chain(PURE.iter().filter(|path| path.ends_with(".rs"))) {
        let gone = !rust.iter().any(|(file, _)| stands_for(pattern, file));
        assert!(!gone, "a rule speaks of src/{pattern}, which is not there");
    }
    none(&rust.iter().flat_map(|(file, text)| findings(file, text)).collect::<Vec<_>>());
}

#[test]
fn files_say_what_they_are_for_and_stay_short() {
    none(&files("src").iter().flat_map(|(file, text)| looks(file, text)).collect::<Vec<_>>());
}

#[test]
fn lib_rs_holds_nothing_but_rooms_and_switches() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let odd: Vec<_> = code_of(&text)
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("pub fn") || line.starts_with("fn "))
        .map(str::to_owned)
        .collect();
    assert_eq!(odd, ["pub fn hydrate() {"]);
}

#[test]
fn the_newest_compatibility_date_is_that_of_the_pinned_workerd() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("package.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&text).unwrap();
    let version = package["devDependencies"]["workerd"].as_str().expect("package.json pins workerd");
    // 1.YYYYMMDD.N; a date in it is the newest the runtime takes.
    let date = version.split('.').nth(1).filter(|date| date.len() == 8).expect("workerd's version holds a date");
    assert_eq!(COMPATIBILITY_DATE_MAX, format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]));
}

#[test]
fn the_rules_find_what_they_are_for() {
    for (file, line, word) in [
        ("program/a.rs", "use leptos::prelude::*;", "\"leptos\""),
        ("report/a.rs", "let now = js_sys::Date::now();", "\"js_sys\""),
        ("report/a.rs", "use std::time::Duration;", "\"std::time\""),
        ("error.rs", "#[cfg(feature = \"ssr\")]", "\"cfg(feature\""),
        ("runtime/frames.rs", "async fn next() {}", "\"async\""),
        ("ui/a.rs", "web_sys::window();", "\"web_sys\""),
        ("ui/a.rs", "crate::service::run();", "crate::service"),
        ("ui/a.rs", "#[cfg(feature = \"ssr\")]", "\"cfg(feature\""),
        ("store/a.rs", "use crate::service::Visit;", "crate::service"),
        ("program/a.rs", "use crate::report::Report;", "crate::report"),
        ("worker/a.rs", "value.unwrap();", "\".unwrap()\""),
        ("api.rs", "let x = worker::Env::x();", "\"worker::\""),
    ] {
        let text = format!(
            "//! A file.\n\n/* {line} */ // {line}\nconst A: &str = r#\"{line}\"#;\n{line}\n#[cfg(test)]\nmod tests {{\n{line}\n}}\n"
        );
        let found = findings(file, &text);
        assert!(
            found.iter().any(|finding| finding.contains(word) && finding.starts_with(&format!("src/{file}:5 "))),
            "{line}: {found:?}"
        );
        assert!(found.iter().all(|finding| finding.contains(":5 ")), "{line}: {found:?}");
    }
    for fine in [
        "let worker_count = rooms.worker();",
        "let leptosaurus = 'l';",
        "let x = value.unwrap_or_default();",
        "let c = '\"'; let s = \"panic!\";",
    ] {
        none(&findings("program/a.rs", &format!("//! A file.\n{fine}\n")));
    }
    assert_eq!(looks("ui/a.rs", &"//! x\n".repeat(LINES_MAX)), [""; 0]);
    assert_eq!(looks("ui/a.rs", &"// x\n".repeat(LINES_MAX + 1)).len(), 2);
    assert_eq!(looks("ui/a.rs", "//! x\n#[cfg(test)]\nmod tests {\n}\nfn after() {}\n").len(), 1);
}
