//! Checks the rules of the architecture: which module may use which names, and the layout of every file in `src`.
//!
//! The rules are data. Each finding names the file, the line, the rule and its reason.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the checkout fails")]

mod source;

use petri::program::limits::COMPATIBILITY_DATE_MAX;
use source::{code_of, files, is_test_file, names, without_tests};
use std::fs;
use std::path::Path;

/// Names that some files may not use.
struct Rule {
    /// The files and folders below `src/` that the rule is for. The path of a folder ends in `/`; `""` is all of `src`.
    files: &'static [&'static str],
    /// Exceptions among them.
    except: &'static [&'static str],
    /// Text that must not occur in their code. A name is matched as a whole word.
    forbidden: &'static [&'static str],
    why: &'static str,
}

/// The pure modules, and the pure files of `runtime`.
const PURE: &[&str] = &[
    "error.rs",
    "gallery/",
    "program/",
    "compiler/",
    "report/",
    "runtime/subrequest_log.rs",
    "runtime/code.rs",
    "runtime/failure.rs",
    "runtime/frames.rs",
    "runtime/excerpt.rs",
    "runtime/isolate.rs",
    "runtime/isolate_pool.rs",
    "runtime/egress_policy.rs",
    "runtime/transcript.rs",
];
const PLATFORM: &[&str] =
    &["worker::", "wasm_bindgen", "wasm_bindgen_futures", "js_sys", "web_sys", "getrandom", "gloo"];

const RULES: &[Rule] = &[
    Rule {
        files: PURE,
        except: &[],
        forbidden: &["leptos", "leptos_meta", "leptos_router", "cfg(feature", "cfg_attr(", "target_arch", "unsafe"],
        why: "pure modules are the same in every build",
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
        why: "pure modules have no clock, no randomness and no input or output",
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
        why: "only the modules made for it use the platform",
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
        why: "only `worker` handles HTTP",
    },
    Rule {
        files: &["runtime/", "store/", "service/", "browser/"],
        except: &[],
        forbidden: &["leptos", "leptos_meta", "leptos_router"],
        why: "the runtime, stores, use cases and browser access do not depend on the page",
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
        why: "feature switches belong in lib.rs, in a module's mod.rs and beside #[server]",
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

/// The modules that each module may use.
const DEPENDENCIES: &[(&str, &[&str])] = &[
    ("error.rs", &["report"]),
    ("program/", &["error", "program"]),
    ("gallery/", &["program", "gallery"]),
    ("report/", &["error", "program", "report"]),
    ("compiler/", &["error", "program", "report", "compiler"]),
    ("runtime/", &["error", "program", "report", "compiler", "runtime"]),
    ("store/", &["error", "program", "report", "store"]),
    ("service/", &["error", "program", "report", "compiler", "runtime", "store", "service"]),
    ("api.rs", &["error", "program", "report", "service", "browser"]),
    ("browser/", &["browser"]),
    ("ui/", &["error", "program", "gallery", "report", "api", "browser", "ui"]),
    ("worker/", &["error", "program", "report", "service", "api", "ui", "worker"]),
];

fn covers(pattern: &str, file: &str) -> bool {
    if pattern.is_empty() || pattern.ends_with('/') { file.starts_with(pattern) } else { file == pattern }
}

/// The findings in the code of one file, tests excluded.
fn code_findings(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let code = code_of(without_tests(text));
    for (line, number) in code.lines().zip(1..) {
        for rule in RULES.iter().filter(|rule| rule.files.iter().any(|pattern| covers(pattern, file))) {
            if rule.except.iter().any(|pattern| covers(pattern, file)) {
                continue;
            }
            for word in rule.forbidden.iter().filter(|word| names(line, word)) {
                found.push(format!("src/{file}:{number} names {word:?}: {}", rule.why));
            }
        }
        let Some((_, allowed)) = DEPENDENCIES.iter().find(|(module, _)| covers(module, file)) else { continue };
        for (at, _) in line.match_indices("crate::") {
            let module: String = line[at + 7..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !module.is_empty() && !allowed.contains(&module.as_str()) {
                found.push(format!("src/{file}:{number} names crate::{module}: this module may use only {allowed:?}"));
            }
        }
    }
    found
}

/// The most lines that a file may have.
const LINES_MAX: usize = 400;

/// The findings in the layout of one file: header, length, position of the tests.
fn layout_findings(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let header = if file.ends_with(".rs") { "//! " } else { "// " };
    let is_code = file.ends_with(".rs") || file.ends_with(".js");
    if is_code && !text.starts_with(header) {
        found.push(format!("src/{file}:1 does not begin with {header:?}: a file begins with a line about its purpose"));
    }
    let lines = text.lines().count();
    if lines > LINES_MAX {
        found.push(format!("src/{file}:{lines} is longer than {LINES_MAX} lines: split it into two subjects"));
    }
    if file.ends_with(".rs") && without_tests(text).len() < text.len() && !source::tests_are_last(text) {
        found.push(format!("src/{file}: there is code after the tests: tests come last"));
    }
    found
}

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{} findings:\n{}\n", found.len(), found.join("\n"));
}

#[test]
fn modules_use_only_what_they_may() {
    let rust: Vec<_> =
        files("src").into_iter().filter(|(file, _)| file.ends_with(".rs") && !is_test_file(file)).collect();
    assert!(rust.len() > 40, "only {} files were found", rust.len());
    for module in ["program/", "compiler/", "report/", "runtime/", "store/", "service/", "worker/", "ui/", "browser/"] {
        assert!(rust.iter().any(|(file, _)| file.starts_with(module)), "no file of src/{module} was found");
    }
    for pattern in RULES.iter().flat_map(|rule| rule.except).chain(PURE.iter().filter(|path| path.ends_with(".rs"))) {
        let is_missing = !rust.iter().any(|(file, _)| covers(pattern, file));
        assert!(!is_missing, "a rule names src/{pattern}, which does not exist");
    }
    none(&rust.iter().flat_map(|(file, text)| code_findings(file, text)).collect::<Vec<_>>());
}

#[test]
fn files_state_their_purpose_and_stay_short() {
    none(&files("src").iter().flat_map(|(file, text)| layout_findings(file, text)).collect::<Vec<_>>());
}

#[test]
fn lib_rs_has_only_modules_and_feature_switches() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let functions: Vec<_> = code_of(&text)
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("pub fn") || line.starts_with("fn "))
        .map(str::to_owned)
        .collect();
    assert_eq!(functions, ["pub fn hydrate() {"]);
}

#[test]
fn the_newest_compatibility_date_is_that_of_the_pinned_workerd() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("package.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&text).unwrap();
    let version = package["devDependencies"]["workerd"].as_str().expect("package.json pins workerd");
    // 1.YYYYMMDD.N: the date is the newest compatibility date that this workerd accepts.
    let date = version.split('.').nth(1).filter(|date| date.len() == 8).expect("workerd's version holds a date");
    assert_eq!(COMPATIBILITY_DATE_MAX, format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]));
}

#[test]
fn the_rules_find_violations() {
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
        let found = code_findings(file, &text);
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
        none(&code_findings("program/a.rs", &format!("//! A file.\n{fine}\n")));
    }
    assert_eq!(layout_findings("ui/a.rs", &"//! x\n".repeat(LINES_MAX)), [""; 0]);
    assert_eq!(layout_findings("ui/a.rs", &"// x\n".repeat(LINES_MAX + 1)).len(), 2);
    assert_eq!(layout_findings("ui/a.rs", "//! x\n#[cfg(test)]\nmod tests {\n}\nfn after() {}\n").len(), 1);
}
