//! Nesting past the bound is refused, and accepted nesting can be parsed without overflowing the stack.

use super::weights::BRACKET;
use super::*;
use crate::module::{Language, ParsedModule};
use crate::tests::on_deep_stack;
use oxc_allocator::Allocator;

pub(crate) fn parses(source: &str) -> bool {
    let source = source.to_owned();
    check(&source).is_ok() && {
        // Overflows the stack if the check accepts too much.
        on_deep_stack(move || drop(ParsedModule::read(&Allocator::default(), &source, Language::TypeScript)));
        true
    }
}

/// Constructs that nest: the start of a level, the middle, the end of a level.
const SHAPES: &[(&str, &str, &str)] = &[
    ("(", "1", ")"),
    ("[", "1", "]"),
    ("{", "", "}"),
    ("x = {a:", "1", "}"),
    ("f(", "1", ")"),
    ("`${", "1", "}`"),
    ("!", "1", ""),
    ("- ", "1", ""),
    ("typeof ", "x", ""),
    ("typeof\u{A0}", "x", ""),
    ("typeof\u{2003}void\u{FEFF}typeof ", "x", ""),
    ("new ", "x", ""),
    ("await ", "x", ""),
    ("x = ", "1", ""),
    ("x => ", "1", ""),
    ("(x) => (", "1", ")"),
    ("<T,>(x: T) => ", "1", ""),
    ("y < <T, U>(x: A<T, U>) => ", "1", ""),
    ("type A = <T, U>(x: T) => ", "T", ""),
    ("async () => {", "1", "}"),
    ("x ? 1 : ", "1", ""),
    ("x ? ", "1", " : 1"),
    ("1 + ", "1", ""),
    ("1 ** ", "1", ""),
    ("1 || ", "1", ""),
    ("x.", "x", ""),
    ("x?.", "x", ""),
    ("", "x", "[0]"),
    ("", "x", "()"),
    ("", "x", "``"),
    ("", "x", "!"),
    ("", "x", " as T"),
    ("if (1) ", "x", ""),
    ("if (1)\n", "x", ""),
    ("if (1) {} else ", "x", ""),
    ("if (1) x; else ", "x", ""),
    ("for (;;) ", "x", ""),
    ("while (1)\n", "x", ""),
    ("do ", "x", " while (1)"),
    ("with_: ", "x", ""),
    ("try {", "", "} finally {}"),
    ("function f() {", "", "}"),
    ("class A { static {", "", "} }"),
    ("class A extends ", "B", " {}"),
    ("let x: A<", "T", ">"),
    ("type A = [", "T", "]"),
    ("type A = ", "T", "[]"),
    ("type A = () => ", "T", ""),
    ("type A = T extends U ? ", "T", " : U"),
    ("type A = keyof ", "T", ""),
    ("type A = A<1,", "T", ">"),
    ("type A = { a: ", "T", "}"),
    ("namespace N {", "", "}"),
    ("namespace N.", "M {}", ""),
    ("<T>", "x", ""),
    ("x < ", "x", ""),
    ("/a/.x(", "1", ")"),
    ("[a = ", "1", "] = 1"),
    ("({ a: ", "a", " }) = 1"),
    ("import(", "1", ")"),
    ("\\u{61} = ", "1", ""),
    ("!\\u0061.\\u{62}\\u{63}d < ", "1", ""),
    ("@x(", "1", ") class A {}"),
];

/// Nests a shape. Only the first level keeps the declaration that the shape begins with.
fn nest((begin, middle, end): (&str, &str, &str), levels: usize) -> String {
    let head = ["type A = ", "let x: "].into_iter().find(|head| begin.starts_with(head)).unwrap_or_default();
    format!("{head}{}{middle}{}", begin[head.len()..].repeat(levels), end.repeat(levels))
}

#[test]
fn accepted_sources_are_parsed_without_overflow() {
    on_deep_stack(all_shapes);
}

fn all_shapes() {
    for shape in SHAPES {
        assert!(parses(&nest(*shape, 10)), "{shape:?} is refused");
        // The deepest that is accepted.
        let (mut low, mut high) = (10, 5_000);
        while low + 1 < high {
            let middle = (low + high) / 2;
            if check(&nest(*shape, middle)).is_ok() { low = middle } else { high = middle }
        }
        assert!(high < 5_000, "{shape:?} is never refused");
        assert!(parses(&nest(*shape, low)), "{shape:?}");
    }
}

#[test]
fn long_sources_are_not_deep() {
    for line in [
        "f(1, [2], { a: 3 })\n",
        "x = a + b * c;",
        "if (a) { b() } else { c() }\n",
        "const f = x => x + 1\n",
        "class A { m() { return 1 } n = 1; static o() {} }\n",
        "interface A { a: string; b: number }\n",
        "for (let i = 0; i < 10; i++) x(i)\n",
        "label: while (1) break label\n",
        "a = b / c; d = `${e}`; /[(]/.test(f)\n",
        "x = {} / 2, y = '(/';\n",
        "export const a: Array<Map<string, number>> = [], b = <T,>(c: T) => c\n",
        "switch (a) { case 1: b(); break; default: c() }\n",
        "!function () {}()\n",
        ";(a as any).b(c, () => d)\n",
        ";[a, b].c(d);\n",
        "`${a}`.b();",
        "{ a(); } { b(); };",
        "a < b, c < d;\n",
        "x = { a: b < c, d: () => 1, e: [2], f: (g) => h };\n",
        "f(a === b && c !== d && e <= f || g >= h, i += 1);\n",
        "for (const [a = 1, { b = 2, c: d = 3 }] of [[a, { b }]]) f((e, f = 1) => e + f);\n",
    ] {
        assert!(check(&line.repeat(10_000)).is_ok(), "{line:?}");
    }
    // The same within one statement.
    let flags: String = (0..31).map(|n| format!("F{n} = 1 << {n}, G{n} = a << b, ")).collect();
    assert!(check(&format!("enum E {{ {flags} }} f({})", "a === b && c <= d && e >= f && ".repeat(60))).is_ok());
    assert!(check(&format!("x = `{}`;", "${a}, ${f(b)} ".repeat(500))).is_ok());
    let object: String = (0..20_000).map(|n| format!("  key{n}: [{n}, 'value', a < b],\n")).collect();
    assert!(check(&format!("export default {{\n{object}}}")).is_ok());
}

#[test]
fn the_finding_has_the_position() {
    let findings = check(&"(".repeat(10_000)).unwrap_err();
    assert_eq!(findings[0].message, "this nests too deep; split it into smaller expressions or functions");
    assert_eq!(findings[0].span.start, WEIGHT_MAX / (BRACKET + SUFFIX));
}

#[test]
fn the_parser_stops_where_the_scan_does() {
    // The parser stops at an error, so what follows cannot overflow the stack.
    for start in ["'\n", "\"abc\r", "(]", "[)", "{]", "f(}", "`${)"] {
        let source = format!("{start}{}", "(".repeat(50_000));
        let _ = ParsedModule::read(&Allocator::default(), &source, Language::JavaScript);
    }
}

#[test]
fn no_token_hides_nesting() {
    for start in [
        "{} /`/; ",
        "x = {} / 2; '/`'; ",
        "a > /`/.b; ",
        "if (a) /[`]/.b; ",
        "(a) / b; '/`'; ",
        "/* ` */ ",
        "// `\n",
        "'`' + \"`\"; ",
        "a++ / 2; /`/; ",
        "++/`/.a; ",
        "a! / 2; '/`'; ",
        "!/`/.a; ",
        "return_ / 2; `/`; ",
        "() => { return /`/ }; ",
        "for (a of /`/) ; ",
        "`${`${'`'}`}`; ",
        "/[/`]/; ",
        "/\\/`/; ",
        "x.if / 2; '`/'; ",
        "\\u{61} = 1; ",
        "#!'\n",
        "\u{FEFF}#!/*\n",
        "// \u{2028}",
        "x\u{2028}!/`/.a; ",
        "x /*\r*/ !/`/.a; ",
        "x\u{C}/ `/`; ",
        "x\u{A0}/ `/`; ",
        "é\u{3000}/ `/`; ",
        "({ a: 1 }) / 2; '`/'; ",
        "`\\`${1}`; ",
    ] {
        let source = format!("{start}{}", "(".repeat(5_000));
        assert!(check(&source).is_err(), "{start}");
    }
}

#[track_caller]
pub(crate) fn refused(source: &str, expect: &str) {
    let findings = check(source).unwrap_err();
    assert_eq!((findings.len(), findings[0].message.as_str()), (1, expect), "{:.80}", source);
}

#[test]
fn names_at_the_bound_and_one_byte_more() {
    for name in ["a", "$", "\\u0061", "\u{e9}"] {
        let long = |bytes: usize| format!("let {}{};", name.repeat(bytes / name.len()), "b".repeat(bytes % name.len()));
        assert!(parses(&long(NAME_BYTES_MAX)), "{name}");
        refused(&long(NAME_BYTES_MAX + 1), "this name is 513 bytes long; at most 512 are taken");
    }
    assert!(parses(&format!("'{0}'; `{0}`; /{0}/; // {0}", "a".repeat(5_000))));
}

#[test]
fn lines_of_ambiguous_slashes_are_bounded() {
    let message = "this slash may divide or begin a regular expression, and there are more than 16 such slashes, or too many \
                   on long lines; put a semicolon or parentheses before it";
    for slashes in ["} /[", "{}/[", "!/[(", "a>/["] {
        refused(&slashes.repeat(80_000), message);
    }
    // Each ambiguous slash is scanned both ways, together with all that follow it.
    refused(&"a > /b/ > c;\n".repeat(5), message);
    assert!(check(&"a > /b/ > c;\n".repeat(4)).is_ok());
    assert!(check(&"é\u{2028}".repeat(50_000)).is_ok());
    assert!(check(&"/**/ a /* b */;".repeat(10_000)).is_ok());
    assert!(check(&"a / b / [c] / d / 2;".repeat(10_000)).is_ok());
    assert!(check(&"x = /[/]/, y = /a/;".repeat(10_000)).is_ok());
}

#[test]
fn angles_are_counted_where_they_may_nest() {
    let message = "more than 24 `<` before this may begin nested types; nest types less, and put comparisons in \
                   parentheses";
    let max = ANGLES_MAX;
    for (head, unit, tail) in
        [("x = [", "a < b, ", "]"), ("x = ", "a < ", "b"), ("let x: ", "A<", "T"), ("x = ", "a < [", "b")]
    {
        assert!(parses(&format!("{head}{}{tail}", unit.repeat(max))), "{unit}");
        refused(&format!("{head}{}{tail}", unit.repeat(max + 1)), message);
    }
    for many in [
        "x = [(a < b), (c < d)];",
        "f(a < b); ",
        "a < b && c || ",
        "if (a < b) {} ",
        "for (let i = 0; i < n; i++) {}\n",
        "let a: A<B<C>> = d < e;\n",
    ] {
        assert!(check(&many.repeat(max + 1)).is_ok(), "{many}");
    }
}

#[test]
fn code_that_is_parsed_twice_may_nest_less() {
    for (begin, end, levels) in [
        ("a ? (b) : c => ", "", 40),
        ("(a, b = ", ")", 10),
        ("[a, b = ", "]", 10),
        ("({ a: b = ", "})", 10),
        ("a => ", "", 50),
    ] {
        let source = |levels: usize| format!("x = {}y{}", begin.repeat(levels), end.repeat(levels));
        assert!(parses(&source(levels)), "{begin}");
        refused(&source(2 * levels), "this nests too deep; split it into smaller expressions or functions");
    }
    assert!(parses(&"f(() => { a = 1; ".repeat(30)));
    assert!(parses(&format!("{}1;", "exports.a = ".repeat(500))));
}

#[test]
fn ladders_and_chains_of_real_programs_are_accepted() {
    let joined =
        |part: &dyn Fn(usize) -> String, by: &str, count: usize| (0..count).map(part).collect::<Vec<_>>().join(by);
    let within = |body: String| {
        format!("export default {{\n  async fetch(request) {{\n    try {{\n{body}\n    }} finally {{}}\n  }},\n}};")
    };
    let ladder = |count| {
        joined(
            &|n| format!("if (a === {n} && f(b[{n}]) < 3) {{\n  return new Response(`${{a}}`, {{ status: {n} }});\n}}"),
            " else ",
            count,
        )
    };
    assert!(parses(&within(ladder(1_000))));
    assert!(check(&ladder(1_700)).is_err());
    for operator in [" && ", "\n  && ", " || ", " ?? ", " + ", "\n + ", " - ", " * ", " % ", " | ", " ^ "] {
        for operand in
            ["a", "a !== 12", "(a >= 1.5)", "a.b(c, { d: 1 })!", "!a.startsWith('b')", "a < b", "c in d", "(e as F)"]
        {
            let chain = |count| format!("const x = {}", joined(&|_| operand.to_owned(), operator, count));
            if operand.contains(' ') && !operand.ends_with(')') && !operator.contains(['&', '?']) && operator != " || "
            {
                continue;
            }
            assert!(parses(&within(chain(1_500))), "{operand}{operator}");
            assert!(check(&chain(1_700)).is_err(), "{operand}{operator}");
        }
    }
}

#[test]
fn nesting_before_a_chain_adds_to_it() {
    for (begin, end) in [("(", ")"), ("f(", ")"), ("[", "]"), ("!", "")] {
        let chain = |levels: usize, operators: usize| {
            format!("x = {}1{}{};", begin.repeat(levels), end.repeat(levels), " + 1".repeat(operators))
        };
        assert!(check(&chain(200, 10)).is_ok() && check(&chain(10, 1_400)).is_ok(), "{begin}");
        assert!(check(&chain(200, 1_500)).is_err(), "{begin}");
    }
}

#[test]
fn a_type_may_have_any_number_of_alternatives() {
    let union =
        |part: &str| format!("export type Icon<T extends string = 'a'> =\n  {};\n", vec![part; 10_000].join(" |\n  "));
    for part in [
        "'arrow-left'",
        "A<B>",
        "{ name: 'a'; children: Icon[] }",
        "((a: B) => C)",
        "B['c']",
        "typeof d.e",
        "`a${B}`",
        "[B, C?]",
    ] {
        assert!(parses(&union(part)), "{part}");
        assert!(parses(&union(part).replace('|', "&")), "{part}");
    }
    assert!(parses(&format!("type A = {}\nexport const b = 1;", vec!["| 'a'"; 10_000].join("\n"))));
}

#[test]
fn code_after_a_type_is_counted() {
    let many = vec!["1"; 5_000].join(" | ");
    for start in [
        "type A = B; x = ",
        "type A = B; (1) | ",
        "type A = B\nx = ",
        "type A = B\n(1) | ",
        "type A = B\n[1].a | ",
        "type A = B\n`a` | ",
        "type A = B\n'a' | ",
        "type A = B\n+1 | ",
        "type A = B\n!1 | ",
        "type A = B\n/a/ | ",
        "type A = B // \u{2028}\n/a/ | ",
        "type A = {}\n/a/.b | ",
        "type A = B\nas | ",
        "type A = B\nis | ",
        "type A = B\nin_ | ",
        "type A = B\u{2028}x | ",
        "type A = B /*\n*/ x | ",
        "{ type A = B } x = ",
        "if (a) { type A = B }\nx = ",
        "type = a | ",
        "type\nA = ",
        "x = { type: ",
        "f(type, ",
        "type A = (a = ",
        "type A = { [",
        "import type A from 'a'\nx = ",
        "import { type A } from 'a'\nx = ",
        "class A { type = ",
    ] {
        assert!(check(&format!("{start}{many}")).is_err(), "{start}");
    }
}
