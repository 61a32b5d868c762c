//! The crates that Petri is built from: their licences, their registry, and which of them each build has.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the metadata fails")]

use serde_json::Value;
use std::process::Command;

/// The licences that allow use in an MIT-licensed program with no duty but to keep their text.
const ALLOWED: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    // Boost, not Business Source.
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Every package that any feature or target brings in.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// The names of the crates that a package is built from for wasm.
fn crates_of(package: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none"])
        .args(["--target", "wasm32-unknown-unknown", "--package"])
        .args(package)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn is_allowed(expression: &str) -> bool {
    let expression = spdx::Expression::parse_mode(expression, spdx::ParseMode::LAX).unwrap();
    expression.evaluate(|requirement| requirement.license.id().is_some_and(|license| ALLOWED.contains(&license.name)))
}

#[test]
fn every_crate_has_a_licence_that_is_allowed_and_comes_from_the_registry() {
    let packages = packages();
    assert!(packages.len() > 200, "only {} packages were found", packages.len());
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let license = package["license"].as_str().unwrap_or_default();
        assert!(!license.is_empty() && is_allowed(license), "{name} has the licence {license:?}");
        // `null`: a package of this workspace.
        let source = package["source"].as_str().unwrap_or("registry+");
        assert!(source.starts_with("registry+"), "{name} comes from {source}");
    }
}

#[test]
fn a_licence_that_is_not_allowed_is_found() {
    for license in ["GPL-3.0-only", "MIT AND GPL-3.0-only", "AGPL-3.0-or-later OR GPL-2.0-only"] {
        assert!(!is_allowed(license), "{license}");
    }
    for license in ["MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "MIT OR LGPL-2.1-or-later"] {
        assert!(is_allowed(license), "{license}");
    }
}

#[test]
fn the_page_has_neither_the_compiler_nor_the_runtime() {
    let page = crates_of(&["petri", "--no-default-features", "--features", "hydrate"]);
    assert!(page.iter().any(|name| name == "petri-protocol"), "{page:?}");
    for name in &page {
        let is_of_worker = ["petri-compiler", "petri-runtime", "worker", "axum"].contains(&name.as_str());
        assert!(!is_of_worker && !name.starts_with("oxc"), "the page is built from {name}");
    }
}

#[test]
fn protocol_and_compiler_know_no_platform() {
    for package in ["petri-protocol", "petri-compiler"] {
        let crates = crates_of(&[package]);
        assert!(crates.iter().any(|name| name == "serde_json"), "{crates:?}");
        for name in ["worker", "wasm-bindgen", "js-sys", "web-sys", "getrandom", "leptos", "futures-util", "tokio"] {
            assert!(!crates.iter().any(|other| other == name), "{package} is built from {name}");
        }
    }
}
