//! The bounds of counts.rs at n and n+1.

use super::*;
use crate::module::{Language, ParsedModule};
use crate::tests::on_deep_stack;
use oxc_allocator::Allocator;

fn messages(source: &str, language: Language) -> Vec<String> {
    let (source, (send, receive)) = (source.to_owned(), std::sync::mpsc::channel());
    on_deep_stack(move || {
        let allocator = Allocator::default();
        let read = ParsedModule::read(&allocator, &source, language).err().unwrap_or_default();
        send.send(read.into_iter().map(|finding| finding.message).collect()).unwrap();
    });
    receive.recv().unwrap()
}

#[track_caller]
fn check(source: &str, expect: &[&str]) {
    let found = messages(source, Language::TypeScript);
    assert_eq!(found.iter().map(String::as_str).take(expect.len().max(1)).collect::<Vec<_>>(), expect);
}

#[test]
fn members_beside_private_names_at_n_and_one_more() {
    let class = |members: usize, inner: &str| format!("class A {{ #a; {}{inner} }}", "[b];".repeat(members - 2));
    let message = "this class and the classes around it have 501 members; where private names are used, at most 500 are \
                   taken: split the class";
    check(&class(MEMBERS_MAX, "c = this.#a"), &[]);
    check(&class(MEMBERS_MAX + 1, "c = this.#a"), &[message]);
    check(&class(MEMBERS_MAX, "c = class { d = (e) => #a in e }"), &[message]);
    check(&class(MEMBERS_MAX + 1, "c"), &[]);
}

#[test]
fn nested_namespaces_at_n_and_one_more() {
    let message = "enums and namespaces are nested 33 deep here; the limit is 32: nest them less";
    let nested = |levels: usize| "namespace A { export ".repeat(levels - 1) + "enum E { B }" + &"}".repeat(levels - 1);
    check(&nested(NAMESPACES_MAX), &[]);
    check(&nested(NAMESPACES_MAX + 1), &[message]);
    let dotted = |levels: usize| format!("namespace A{} {{ f() }}", ".A".repeat(levels - 1));
    check(&dotted(NAMESPACES_MAX), &[]);
    check(&dotted(NAMESPACES_MAX + 1), &[message]);
    check(&"namespace A { enum E { B } f() }".repeat(NAMESPACES_MAX + 1), &[]);
}

#[test]
fn variables_in_blocks_at_n_and_one_more() {
    let source = |variables: usize| format!("{}{}{}", "{".repeat(200), "var a;".repeat(variables), "}".repeat(200));
    check(&source(100), &[]);
    let message = "the `var` variables up to here are in more than 20000 blocks together, the limit for this module: declare them \
                   with let, or outside of the blocks";
    check(&source(101), &[message]);
    check(&format!("{}let a{}", "{".repeat(200), "}".repeat(200)), &[]);
    check(
        &"for (var a of b) { switch (c) { case 1: var d } } try { } catch { var e } (() => { var f });".repeat(2_000),
        &[],
    );
}

#[test]
fn names_in_export_lists_of_namespaces_at_n_and_one_more() {
    let list = |names: usize| {
        format!(
            "declare namespace A {{ let a; export {{ {} }} }}",
            (0..names).map(|n| format!("a as b{n}, ")).collect::<String>()
        )
    };
    check(&list(LISTED_EXPORTS_MAX), &[]);
    check(
        &list(LISTED_EXPORTS_MAX + 1),
        &[
            "the export lists of namespaces have 201 names up to here; at most 200 are taken: export each name where it is declared",
        ],
    );
}

#[test]
fn a_few_undeclared_names_come_with_a_suggestion() {
    let suggested = |source: &str, language| {
        let messages = messages(source, language);
        assert!(messages.len() == 1 && messages[0].to_lowercase().contains("did you mean"), "{messages:?}");
    };
    suggested("outer: for (;;) { break outr }", Language::TypeScript);
    suggested("class A { #field; a = this.#feld }", Language::TypeScript);
    suggested("let name; export { nam }", Language::JavaScript);
}

#[test]
fn many_undeclared_names_come_without_a_suggestion() {
    let many = |unit: &str| (0..1_000).map(|n| unit.replace('#', &n.to_string())).collect::<String>();
    let declared: String = (0..400).map(|n| format!("#field{n};")).collect();
    let used = many("this.@other#, ").replace('@', "#");
    check(&format!("class A {{ {declared} x = [{used}] }}"), &["no class around this declares `#other0`"]);
    check(
        &format!("{} {{ {} }}", (0..50).map(|n| format!("label{n}:")).collect::<String>(), many("break no#;")),
        &["there is no label `no0` around this"],
    );
    let exports = format!("let {}z; export {{ {} }}", many("a#, "), many("b#, "));
    let found = messages(&exports, Language::JavaScript);
    assert_eq!(found[0], "`b0` is exported, but the module does not declare it");
    assert_eq!(found.len(), DIAGNOSTICS_MAX);
}

#[test]
fn any_number_of_declared_names_may_be_exported() {
    let many = |unit: &str| (0..1_000).map(|n| unit.replace('#', &n.to_string())).collect::<String>();
    for declared in [
        "var #;",
        "if (x) { var # }",
        "for (var # of x) ;",
        "function #() {}",
        "class # {}",
        "let { a: [#] } = x;",
        "import { a as # } from 'x';",
    ] {
        let source = format!("{} export {{ {} }}", many(&declared.replace('#', "a#")), many("a#, "));
        assert_eq!(messages(&source, Language::JavaScript), [""; 0], "{declared}");
    }
    for inner in
        ["{ let # }", "(() => { var # });", "class A { static { var # } }", "(function #() {});", "for (let # of x) ;"]
    {
        let source = format!("{} let z; export {{ {} }}", many(&inner.replace('#', "a#")), many("a#, "));
        assert!(!messages(&source, Language::JavaScript).is_empty(), "{inner}");
    }
}
