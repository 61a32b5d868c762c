//! Sources that once stopped the Worker, and the compiler's own bounds.

use super::*;

fn program<'a>(modules: &[(&'a str, &'a str)]) -> Result<Compiled, Vec<Diagnostic>> {
    compile(modules.iter().map(|(name, code)| Source { name, code: Some(code) }), GUARD)
}

#[track_caller]
fn refused(modules: &[(&str, &str)], expect: &str) {
    let found = program(modules).unwrap_err();
    assert_eq!(found[0].message, expect);
}

fn many(count: usize, unit: impl Fn(usize) -> String) -> String {
    (0..count).map(unit).collect()
}

#[test]
fn deep_groups_in_a_regular_expression_do_not_reset_the_worker() {
    let source = format!("/{}x{}/", "(".repeat(2_371), ")".repeat(2_371));
    refused(&[("main.js", &source)], "this regular expression nests groups 2371 deep; the limit is 100: split it");
}

#[test]
fn an_enum_whose_text_doubles_stays_small() {
    let source = format!("enum E{{M0=\"x\"{}}}", many(34, |n| format!(",M{}=M{n}+M{n}", n + 1)));
    let compiled = program(&[("main.ts", &source)]).unwrap();
    assert!(compiled.modules().all(|(_, code)| code.len() < 20 * source.len()));
}

#[test]
fn long_and_circular_chains_of_exports_end() {
    let source = |links: usize| {
        let links = many(links, |n| format!("export {{ a{n} as a{} }} from './main.ts';", n + 1));
        format!(
            "export const a0 = 1; {links} import {{ a{} as last }} from './main.ts'; last",
            links.matches("from").count()
        )
    };
    assert!(program(&[("main.ts", &source(3))]).is_ok());
    // Each lookup of a name takes steps, which a short program may take.
    assert!(program(&[("main.ts", &source(100))]).is_ok());
    refused(
        &[("main.ts", &source(4_000))],
        "the program has too many re-exports to follow; import each name from the module that declares it",
    );
    refused(
        &[
            ("main.ts", "export { a as b } from './lib.ts'; import { b } from './main.ts'; b"),
            ("lib.ts", "export { b as a } from './main.ts'"),
        ],
        "\"./main.ts\" has no export named \"b\"",
    );
}

#[test]
fn exports_are_found_through_many_modules() {
    let names: Vec<String> = (0..64).map(|n| format!("m{n}.ts")).collect();
    let stars = many(64, |n| format!("export * from './m{n}.ts';"));
    let codes: Vec<String> = (0..64)
        .map(|n| format!("{stars} export const v{n} = 1; export type t{n} = 1; export {{ v{n} as w{n} }};"))
        .collect();
    let mut modules: Vec<(&str, &str)> =
        names.iter().map(String::as_str).zip(codes.iter().map(String::as_str)).collect();
    let main = |last: &str| {
        format!(
            "import {{ {} {last} }} from './m0.ts'; f(v0, v63, w31, {last})",
            many(64, |n| format!("v{n}, w{n}, t{n}, "))
        )
    };
    let good = main("");
    modules.push(("main.ts", &good));
    assert!(program(&modules).is_ok());
    let bad = main("nothing");
    *modules.last_mut().unwrap() = ("main.ts", &bad);
    refused(&modules, "\"./m0.ts\" has no export named \"nothing\"");
}

#[test]
fn calls_of_super_that_set_properties_at_n_and_one_more() {
    let source = |calls: usize| {
        format!("class A extends B {{ constructor(private a: 1) {{ f({}); }} }}", "super(), ".repeat(calls))
    };
    assert!(program(&[("main.ts", &source(8))]).is_ok());
    refused(
        &[("main.ts", &source(9))],
        "a constructor with parameter properties calls super more than 8 times; call it in one location",
    );
}

#[test]
fn a_long_name_is_not_repeated_for_every_member() {
    let name = "n".repeat(500);
    let source = format!("enum {name} {{ {} }} f({name}.a1)", many(10_000, |n| format!("a{n}, ")));
    let compiled = program(&[("main.ts", &source)]).unwrap();
    let (_, code) = compiled.modules().next().unwrap();
    assert!(code.len() < 20 * source.len(), "{} of {}", code.len(), source.len());
    assert!(code.contains("[\"a9999\"]=9999]"));
}

#[test]
fn diagnostics_are_bounded_in_number_and_length() {
    let errors = |text: &str| program(&[("main.js", text)]).unwrap_err();
    let found = errors(&"let a;\n".repeat(30_000));
    assert_eq!((found.len(), found[0].location.as_ref().map(|location| location.line)), (50, Some(2)));
    assert_eq!(errors(&many(30_000, |n| format!("import './nowhere{n}';\n"))).len(), 50);
    let found = errors(&format!("import {{ a as b }} from '{}'", "x".repeat(100_000)));
    assert_eq!(found[0].message, "this import specifier is 100000 bytes long; at most 1024 are taken");
    let name = "x".repeat(2_000);
    let found =
        program(&[("main.js", &format!("import {{ '{name}' as b }} from './lib.js'; b")), ("lib.js", "")]).unwrap_err();
    assert_eq!(found[0].message.chars().count(), 1_001);
    assert!(found[0].message.starts_with("\"./lib.js\" has no export named \"xxx") && found[0].message.ends_with('…'));
}

#[test]
fn names_in_the_innermost_namespace_are_found_in_all_outer_ones() {
    let source = format!(
        "{}export const a = 1; {} {}",
        "export namespace N { ".repeat(32),
        "f(a); ".repeat(1_000),
        "}".repeat(32)
    );
    let compiled = program(&[("main.ts", &source)]).unwrap();
    let (_, code) = compiled.modules().next().unwrap();
    assert_eq!(code.matches("f($_31N.a)").count(), 1_000);
}
