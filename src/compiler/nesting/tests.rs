//! What nests too deep is refused, and what is let pass can be read.

use super::super::module::{Language, Parsed};
use super::*;
use oxc_allocator::Allocator;

fn reads(source: &str) -> bool {
    check(source).is_ok() && {
        // Overflows the stack where the check lets too much pass.
        let _ = Parsed::read(&Allocator::default(), source, Language::TypeScript);
        true
    }
}

/// Shapes that nest: what one level begins with, what stands in the middle, what it ends with.
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
    ("new ", "x", ""),
    ("await ", "x", ""),
    ("x = ", "1", ""),
    ("x => ", "1", ""),
    ("(x) => (", "1", ")"),
    ("async () => {", "1", "}"),
    ("x ? 1 : ", "1", ""),
    ("x ? ", "1", " : 1"),
    ("1 + ", "1", ""),
    ("1 ** ", "1", ""),
    ("1 || ", "1", ""),
    ("x.", "x", ""),
    ("x?.", "x", ""),
    ("x", "", "[0]"),
    ("x", "", "()"),
    ("x", "", "``"),
    ("x", "", "!"),
    ("x", "", " as T"),
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
    ("@x(", "1", ") class A {}"),
];

/// What a level is without the declaration that only the first has.
fn nest((begin, middle, end): (&str, &str, &str), levels: usize) -> String {
    let head = ["type A = ", "let x: "].into_iter().find(|head| begin.starts_with(head)).unwrap_or_default();
    format!("{head}{}{middle}{}", begin[head.len()..].repeat(levels), end.repeat(levels))
}

#[test]
fn what_is_let_pass_can_be_read() {
    // Frames of a debug build are many times those of the Worker's.
    let deep = std::thread::Builder::new().stack_size(256 << 20).spawn(all_shapes).unwrap();
    deep.join().unwrap();
}

fn all_shapes() {
    for shape in SHAPES {
        assert!(reads(&nest(*shape, 50)), "{shape:?} is refused");
        // As deep as is let pass.
        let (mut low, mut high) = (50, 5_000);
        while low + 1 < high {
            let middle = (low + high) / 2;
            if check(&nest(*shape, middle)).is_ok() { low = middle } else { high = middle }
        }
        assert!(high < 5_000, "{shape:?} is never refused");
        assert!(reads(&nest(*shape, low)), "{shape:?}");
    }
}

#[test]
fn what_is_long_is_not_deep() {
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
        "a < b, c < d;\n",
    ] {
        assert!(check(&line.repeat(10_000)).is_ok(), "{line:?}");
    }
    let object: String = (0..20_000).map(|n| format!("  key{n}: [{n}, 'value', a < b],\n")).collect();
    assert!(check(&format!("export default {{\n{object}}}")).is_ok());
}

#[test]
fn the_place_is_told() {
    let findings = check(&"(".repeat(10_000)).unwrap_err();
    assert_eq!(findings[0].message, "this nests too deep to be read; split it into smaller expressions or functions");
    assert_eq!(findings[0].span.start, WEIGHT_MAX / (BRACKET + SUFFIX));
}

#[test]
fn a_reader_gives_up_where_the_count_does() {
    // What is no program is not read on, so what follows cannot overflow anything.
    for start in ["'\n", "\"abc\r", "(]", "[)", "{]", "f(}", "`${)"] {
        let source = format!("{start}{}", "(".repeat(50_000));
        let _ = Parsed::read(&Allocator::default(), &source, Language::JavaScript);
    }
}

#[test]
fn nothing_hides_what_nests() {
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
        "({ a: 1 }) / 2; '`/'; ",
        "`\\`${1}`; ",
    ] {
        let source = format!("{start}{}", "(".repeat(5_000));
        assert!(check(&source).is_err(), "{start}");
    }
}
