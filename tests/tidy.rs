//! Checks the rules of the architecture that Cargo cannot: which module may use which names, and the layout of every file.
//!
//! The rules are data. Each finding names the file, the line, the rule and its reason.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the checkout fails")]

mod source;

use petri_protocol::program::limits::COMPATIBILITY_DATE_MAX;
use source::{Token, begins_with, files, is_test_file, modules_named, tests_are_last, tokens, without_tests};
use std::fs;
use std::path::Path;

/// Names that some files may not use.
struct Rule {
    /// The files and folders that the rule is for. The path of a folder ends in `/`.
    files: &'static [&'static str],
    /// Exceptions among them.
    except: &'static [&'static str],
    /// Tokens that must not occur in their code, separated by spaces.
    forbidden: &'static [&'static str],
    why: &'static str,
}

const ALL: &[&str] = &["src/", "crates/"];
const PURE: &[&str] = &["crates/petri-protocol/", "crates/petri-compiler/", "src/gallery/", "src/routes/"];
/// The files of the runtime that use the platform. All others are pure.
const RUNTIME_PLATFORM: &[&str] = &[
    "crates/petri-runtime/src/assembly.rs",
    "crates/petri-runtime/src/call.rs",
    "crates/petri-runtime/src/definition.rs",
    "crates/petri-runtime/src/isolated.rs",
    "crates/petri-runtime/src/journal.rs",
    "crates/petri-runtime/src/lease.rs",
    "crates/petri-runtime/src/loader.rs",
    "crates/petri-runtime/src/outbound.rs",
    "crates/petri-runtime/src/run.rs",
    "crates/petri-runtime/src/within.rs",
];
const PLATFORM: &[&str] =
    &["worker : :", "wasm_bindgen", "wasm_bindgen_futures", "js_sys", "web_sys", "getrandom", "gloo_timers"];

const RULES: &[Rule] = &[
    Rule {
        files: &["crates/", "src/gallery/", "src/routes/"],
        except: &[],
        forbidden: &["cfg ( feature", "cfg_attr", "target_arch"],
        why: "the libraries are the same in every build",
    },
    Rule {
        files: PURE,
        except: &[],
        forbidden: &["async", "await", "std : : time", "std : : env", "std : : fs", "std : : net", "std : : thread"],
        why: "a pure module has no clock, no randomness and no input or output",
    },
    Rule {
        files: &["crates/petri-runtime/"],
        except: RUNTIME_PLATFORM,
        forbidden: &["async", "await", "std : : time", "std : : env", "std : : fs", "std : : net", "std : : thread"],
        why: "a pure module has no clock, no randomness and no input or output",
    },
    Rule {
        files: &["crates/petri-runtime/"],
        except: RUNTIME_PLATFORM,
        forbidden: PLATFORM,
        why: "only the modules made for it use the platform",
    },
    Rule {
        files: &["src/"],
        except: &["src/store/", "src/service/", "src/worker/", "src/browser/", "src/lib.rs"],
        forbidden: PLATFORM,
        why: "only the modules made for it use the platform",
    },
    Rule {
        files: &["src/store/", "src/service/", "src/worker/"],
        // These pass on requests and responses of `fetch`, whose types are in web_sys.
        except: &[
            "src/service/egress.rs",
            "src/service/remote_run.rs",
            "src/worker/address.rs",
            "src/worker/api.rs",
            "src/worker/mod.rs",
        ],
        forbidden: &["web_sys", "window ( )", "document ( )"],
        why: "the Worker has no DOM",
    },
    Rule {
        files: &["src/"],
        except: &["src/worker/", "src/api.rs"],
        forbidden: &["axum", "leptos_axum", "tower_service"],
        why: "only `worker` handles HTTP",
    },
    Rule {
        files: &["src/store/", "src/service/", "src/browser/", "src/gallery/", "src/routes/"],
        except: &[],
        forbidden: &["leptos", "leptos_meta", "leptos_router"],
        why: "stores, use cases and browser access do not depend on the page",
    },
    Rule {
        files: &["src/"],
        except: &["src/service/"],
        forbidden: &["petri_runtime"],
        why: "programs are run by the use cases alone",
    },
    Rule {
        files: &["src/ui/"],
        except: &[],
        forbidden: &["fetch (", "ServerFnError", "# [ server", "local_storage"],
        why: "the page reaches the server only through `api`",
    },
    Rule {
        files: &["src/"],
        except: &[
            "src/lib.rs",
            "src/api.rs",
            "src/browser/mod.rs",
            "src/ui/mod.rs",
            "src/store/mod.rs",
            "src/service/mod.rs",
        ],
        forbidden: &[
            "cfg ( feature",
            "cfg ( not ( feature",
            "cfg ( any ( feature",
            "cfg ( all ( feature",
            "cfg ! ( feature",
            "cfg_attr ( feature",
            "cfg_attr ( not ( feature",
        ],
        why: "feature switches belong in lib.rs, in a module's mod.rs and beside #[server]",
    },
    Rule {
        files: ALL,
        except: &[],
        forbidden: &[
            ". unwrap (",
            ". expect (",
            "panic !",
            "todo !",
            "unimplemented !",
            "unreachable !",
            "dbg !",
            "println !",
            "eprintln !",
        ],
        why: "no input may panic: a panic resets the whole Worker",
    },
];

/// The modules of the app that each of its modules may use.
const DEPENDENCIES: &[(&str, &[&str])] = &[
    ("src/gallery/", &["gallery"]),
    ("src/routes/", &["routes"]),
    ("src/store/", &["store"]),
    ("src/service/", &["store", "service"]),
    ("src/browser/", &["browser"]),
    ("src/api.rs", &["service", "browser"]),
    ("src/ui/", &["gallery", "routes", "api", "browser", "ui"]),
    ("src/worker/", &["routes", "service", "api", "ui", "worker"]),
    ("src/lib.rs", &[]),
];

fn covers(pattern: &str, file: &str) -> bool {
    if pattern.ends_with('/') { file.starts_with(pattern) } else { file == pattern }
}

fn covered(patterns: &[&str], file: &str) -> bool {
    patterns.iter().any(|pattern| covers(pattern, file))
}

/// The findings in the code of one file, tests excluded.
fn code_findings(file: &str, tokens: &[Token]) -> Vec<String> {
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|rule| covered(rule.files, file) && !covered(rule.except, file)) {
        for (at, token) in tokens.iter().enumerate() {
            for words in rule.forbidden.iter().filter(|words| begins_with(&tokens[at..], words)) {
                found.push(format!("{file}:{} names {words:?}: {}", token.line, rule.why));
            }
        }
    }
    if let Some((_, allowed)) = DEPENDENCIES.iter().find(|(module, _)| covers(module, file)) {
        for (module, line) in modules_named(file, tokens) {
            if !allowed.contains(&module.as_str()) {
                found.push(format!("{file}:{line} names crate::{module}: this module may use only {allowed:?}"));
            }
        }
    }
    found
}

/// The most lines that a file may have, comments not counted.
const LINES_MAX: usize = 400;
/// Longer files with one subject, each with the reason why it is not cut.
const LONGER: &[(&str, &str)] = &[("crates/petri-compiler/src/rewrite.rs", "one walk visits every kind of node")];

/// The findings in the layout of one file: header, length, position of the tests.
fn layout_findings(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let header = if file.ends_with(".rs") { "//! " } else { "// " };
    let is_code = file.ends_with(".rs") || file.ends_with(".js");
    if is_code && !text.starts_with(header) {
        found.push(format!("{file}:1 does not begin with {header:?}: a file begins with a line about its purpose"));
    }
    let is_comment =
        |line: &&str| line.starts_with("//") || line.starts_with("/*") || line.starts_with("* ") || *line == "*/";
    let lines = text.lines().map(str::trim).filter(|line| !is_comment(line)).count();
    if lines > LINES_MAX && !LONGER.iter().any(|(longer, _)| *longer == file) {
        found.push(format!(
            "{file}:{lines} has more than {LINES_MAX} lines beside its comments: split it into two subjects"
        ));
    }
    if file.ends_with(".rs") && !tests_are_last(&tokens(text)) {
        found.push(format!("{file}: there is code after the tests: tests come last"));
    }
    found
}

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{} findings:\n{}\n", found.len(), found.join("\n"));
}

#[test]
fn modules_use_only_what_they_may() {
    let mut rust = files();
    rust.retain(|(file, _)| file.ends_with(".rs") && !is_test_file(file));
    for pattern in RULES.iter().flat_map(|rule| rule.files.iter().chain(rule.except)) {
        assert!(rust.iter().any(|(file, _)| covers(pattern, file)), "a rule names {pattern}, which does not exist");
    }
    for (file, _) in rust.iter().filter(|(file, _)| file.starts_with("src/")) {
        assert!(DEPENDENCIES.iter().any(|(module, _)| covers(module, file)), "no dependencies are listed for {file}");
    }
    let findings = |(file, text): &(String, String)| code_findings(file, without_tests(&tokens(text)));
    none(&rust.iter().flat_map(findings).collect::<Vec<_>>());
}

#[test]
fn files_state_their_purpose_and_stay_short() {
    none(&files().iter().flat_map(|(file, text)| layout_findings(file, text)).collect::<Vec<_>>());
}

#[test]
fn the_app_exports_only_what_the_platform_and_the_browser_call() {
    let mut exports = Vec::new();
    for (file, text) in files().iter().filter(|(file, _)| file.starts_with("src/") && file.ends_with(".rs")) {
        let tokens = tokens(text);
        for (at, token) in tokens.iter().enumerate() {
            if token.text == "pub" && !begins_with(&tokens[at + 1..], "(") {
                let item =
                    tokens[at + 1..].iter().find(|token| !matches!(token.text.as_str(), "async" | "fn" | "struct"));
                exports.push(format!("{file} {}", item.unwrap().text));
            }
        }
    }
    let called = [
        "src/lib.rs hydrate",
        "src/store/history.rs History",
        "src/store/history.rs command",
        "src/store/shares.rs Shares",
        "src/store/shares.rs command",
        "src/worker/rpc.rs execute",
    ];
    assert_eq!(exports, called);
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
    for (file, line, words) in [
        ("src/gallery/a.rs", "use leptos::prelude::*;", "\"leptos\""),
        ("crates/petri-protocol/src/a.rs", "use std::time::Duration;", "\"std : : time\""),
        ("crates/petri-compiler/src/a.rs", "#[cfg(feature = \"ssr\")]fn a() {}", "\"cfg ( feature\""),
        ("crates/petri-runtime/src/frames.rs", "async fn next() {}", "\"async\""),
        ("crates/petri-runtime/src/new.rs", "let now = js_sys::Date::now();", "\"js_sys\""),
        ("src/ui/a.rs", "web_sys::window();", "\"web_sys\""),
        ("src/ui/a.rs", "view! { <p on:click=move |_| web_sys::window()>\"a\"</p> }", "\"web_sys\""),
        ("src/ui/a.rs", "crate::service::run();", "crate::service"),
        ("src/ui/a.rs", "use crate::{api, service::run};", "crate::service"),
        ("src/ui/a.rs", "use crate::{api::{self, open}, service::run};", "crate::service"),
        ("src/ui/a.rs", "use super::super::service::run;", "crate::service"),
        ("src/ui/a/b.rs", "use super::super::super::{api, service};", "crate::service"),
        ("src/ui/mod.rs", "use super::service::run;", "crate::service"),
        ("src/ui/a.rs", "#[cfg(feature = \"ssr\")]fn a() {}", "\"cfg ( feature\""),
        ("src/ui/a.rs", "petri_runtime::check();", "\"petri_runtime\""),
        ("src/store/a.rs", "use crate::service::Visit;", "crate::service"),
        ("src/worker/a.rs", "value.unwrap();", "\". unwrap (\""),
        ("src/worker/a.rs", "value\n.unwrap();", "\". unwrap (\""),
        ("src/api.rs", "let x = worker::Env::x();", "\"worker : :\""),
    ] {
        let line_break = usize::from(line.contains('\n'));
        let text = format!(
            "//! A file.\n\n/* {line} */ // {}\nconst A: &str = r#\"{line}\"#;\n{line}\n#[cfg(test)]\nmod tests {{\n{line}\n}}\n",
            line.replace('\n', " ")
        );
        let found = code_findings(file, without_tests(&tokens(&text)));
        let expected = format!("{file}:{} ", 5 + 3 * line_break);
        assert!(found.iter().any(|finding| finding.contains(words)), "{line}: {found:?}");
        assert!(found.iter().all(|finding| finding.starts_with(&expected)), "{line}: {found:?}");
    }
    for fine in [
        "let worker_count = rooms.worker();",
        "let leptosaurus = 'l';",
        "let x = value.unwrap_or_default();",
        "let c = '\"'; let s = \"panic!\";",
        "use super::{service, super_service};",
        "let it = crate::ui::service::run();",
    ] {
        none(&code_findings("src/ui/a/b.rs", &tokens(&format!("//! A file.\n{fine}\n"))));
    }
    let long = |lines: usize| format!("//! x\n{}{}", "/**\n * x\n */\n".repeat(LINES_MAX), "x;\n".repeat(lines));
    assert_eq!(layout_findings("src/ui/a.js", &format!("// x\n{}", long(LINES_MAX))), [""; 0]);
    assert_eq!(layout_findings("src/ui/a.js", &format!("// x\n{}", long(LINES_MAX + 1))).len(), 1);
    assert_eq!(layout_findings("src/ui/a.rs", "// x\n").len(), 1);
    assert_eq!(layout_findings("src/ui/a.rs", "//! x\n#[cfg(test)]\nmod tests {\n}\nfn after() {}\n").len(), 1);
    assert_eq!(
        layout_findings("src/ui/a.rs", "//! x\n#[cfg(test)]\nmod tests {\n}\n#[cfg(test)]\nmod more;\n"),
        [""; 0]
    );
}
