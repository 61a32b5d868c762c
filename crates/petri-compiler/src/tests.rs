//! Tests of the entire compiler: the output for a source.

#[path = "bounds_tests.rs"]
mod bounds;
#[path = "typescript_tests.rs"]
mod typescript;

use super::*;

const GUARD: &str = "../guard.js";

/// Runs code that nests deep: stack frames of a debug build are many times larger than those of the Worker.
pub(crate) fn on_deep_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(256 << 20).spawn(run).unwrap().join().unwrap();
}

/// Compiles one module and shortens its guards to `§` (a statement) and `‹` (before an expression).
fn text(name: &str, source: &str) -> Result<String, Vec<Diagnostic>> {
    let modules = [
        Source { name, code: Some(source) },
        Source {
            name: "lib.ts",
            code: Some(
                "export const v = 1; export type T = 1; export default 1; export enum E { A } export interface I {}",
            ),
        },
        Source { name: "dir/index.js", code: Some("export const w = 1") },
        Source { name: "data.json", code: None },
    ];
    let compiled = compile(modules, GUARD)?;
    let code = compiled.modules().find(|module| module.0 == name).unwrap().1.to_owned();
    // Words that the compiler writes too.
    let added = ["let", "var", "lib", "as", "index", "this", "function", "js", "ts", "import", "from", "dir"];
    for (word, location) in words(&code).filter(|(word, _)| !added.contains(word)) {
        if let (1, [own]) =
            (code.matches(word).count(), &*words(source).filter(|(own, _)| *own == word).collect::<Vec<_>>())
        {
            let found =
                compiled.original(name, location.0, location.1).map(|location| (location.line, location.column));
            assert_eq!(found, Some(own.1), "the location of {word}");
            assert_eq!(location.0, own.1.0, "no line moves");
        }
    }
    let allocator = Allocator::default();
    if let Err(findings) = ParsedModule::read(&allocator, &code, Language::JavaScript) {
        panic!("the output does not parse: {findings:?}\n{code}");
    }
    Ok(shorten(&code))
}

/// The words of a text with their lines and columns.
fn words(text: &str) -> impl Iterator<Item = (&str, (u32, u32))> {
    text.lines().zip(1..).flat_map(|(line, number)| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let starts = line.match_indices(is_word).filter(move |(at, _)| !line[..*at].ends_with(is_word));
        starts.map(move |(at, _)| {
            let rest = &line[at..];
            let word = &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())];
            (word, (number, lines::units(&line[..at]) + 1))
        })
    })
}

/// A text with every run of spaces shortened to one.
fn narrow(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out
}

fn shorten(code: &str) -> String {
    let code = code.rsplit_once('\n').unwrap().0.replacen("var $n=0;", "", 1).replace("/*$n*/", "");
    let mut out = String::new();
    let mut rest = code.as_str();
    while let Some(at) = rest.find("if(!(--$n>=0))$n=$t(").into_iter().chain(rest.find("(--$n>=0||($n=$t(")).min() {
        let statement = rest[at..].starts_with("if");
        out += &rest[..at];
        out.push(if statement { '§' } else { '‹' });
        let end = if statement { ");" } else { "))," };
        rest = rest[at..].split_once(end).unwrap().1;
    }
    out + rest
}

#[track_caller]
fn ts(source: &str, expect: &str) {
    match text("main.ts", source) {
        Ok(text) => assert_eq!(narrow(&text), expect, "\n{source}\nbecame\n{text}\n"),
        Err(diagnostics) => panic!("{source}\n{diagnostics:#?}"),
    }
}

#[track_caller]
fn js(source: &str, expect: &str) {
    match text("main.js", source) {
        Ok(text) => assert_eq!(narrow(&text), expect, "\n{source}\nbecame\n{text}\n"),
        Err(diagnostics) => panic!("{source}\n{diagnostics:#?}"),
    }
}

/// Checks that the module is refused with these diagnostics: `line:column-line:column message`.
#[track_caller]
fn refused(name: &str, source: &str, expect: &[&str]) {
    let diagnostics = text(name, source).expect_err("the module is not refused");
    let shown: Vec<String> = diagnostics
        .iter()
        .map(|it| {
            let (location, end) = (it.location.clone().unwrap(), it.end.unwrap());
            format!("{}:{}-{}:{} {}", location.line, location.column, end.end_line, end.end_column, it.message)
        })
        .collect();
    assert_eq!(shown, expect);
}

#[test]
fn javascript_keeps_its_text() {
    js("", "");
    js("// a comment", "// a comment");
    js("#!/usr/bin/env node\nconst a = 1 // é😀", "#!/usr/bin/env node\nconst a = 1 // é😀");
    js(
        "export default { async fetch(request) { return new Response(`${1}`) } }",
        "export default { async fetch(request) {§ return new Response(`${1}`) } }",
    );
}

#[test]
fn loops() {
    js("while (1) {}", "while (1) {§}");
    js("while (1);", "while (1){§;}");
    js("do x(); while (y)", "do {§x();} while (y)");
    js("do x()\nwhile (y)", "do {§x()}\nwhile (y)");
    js("for (;;) a: for (const x of y) continue a", "for (;;) {§a: for (const x of y) {§continue a}}");
    js("for (x in y) if (a) b; else c", "for (x in y) {§if (a) b; else c}");
    js("for await (const x of y) { await x }", "for await (const x of y) {§ await x }");
    js("if (a) while (b) c\nelse d", "if (a) while (b) {§c}\nelse d");
    js("while (a) b => c", "while (a) {§b => ‹c)}");
}

#[test]
fn functions() {
    js("function f(a = () => 1) { return a }", "function f(a = () => ‹1)) {§ return a }");
    js("const f = function* () { yield 1 }", "const f = function* () {§ yield 1 }");
    js("const f = async x => await x", "const f = async x => ‹await x)");
    js("const f = x => ({ x })", "const f = x => ‹({ x }))");
    js("const f = a => b => { c }", "const f = a => ‹b => {§ c })");
    js("function f() { \"use strict\"\n return 1 }", "function f() { \"use strict\";§\n return 1 }");
    js("function f() { \"use strict\"; 'x'; return 1 }", "function f() { \"use strict\"; 'x';§ return 1 }");
    js(
        "x = { get a() { return 1 }, set a(v) {}, m() {}, async *g() {} }",
        "x = { get a() {§ return 1 }, set a(v) {§}, m() {§}, async *g() {§} }",
    );
}

#[test]
fn classes() {
    js(
        "class A extends B { static { x } static /* } */ { y } constructor() { super() } #p = 1; q = () => 1; r = function () {}; s; t = class {}; 'u' = (class C {}) }",
        "class A extends B { static {§ x } static /* } */ {§ y } constructor() {§ super() } #p = 1; q = () => ‹1); r = function () {§}; s; t = class {static{§}}; 'u' = ‹(class C {})) }",
    );
    js("class A { [f()] = 1\n static x = y\n ['z'] }", "class A { [f()] = 1\n static x = ‹y\n ['z']) }");
}

#[test]
fn imports() {
    ts("import { v, T } from './lib'; v as T", "import { v, } from \"./lib.ts\"; v ;");
    ts("import type { T } from './lib'\nimport { T as U } from './lib.js'\nlet x: U", "; \n; \nlet x ;");
    ts("import d, { type T, v } from './lib.ts'; d; v", "import d, { v } from './lib.ts'; d; v");
    ts("import d, * as n from './lib'; d", "import d from \"./lib.ts\"; d");
    ts("import d, { E } from './lib'; E.A", "import { E } from \"./lib.ts\"; E.A");
    ts("import './lib'; import {} from './dir'; import 'node:fs'", "import \"./lib.ts\"; ; import 'node:fs'");
    ts(
        "export { v, T, type I } from './lib'; export * from './dir/index'; export * as n from './data.json'",
        "export { v, } from \"./lib.ts\"; export * from \"./dir/index.js\"; export * as n from './data.json'",
    );
    ts(
        "import { T, v } from './lib'; export { T, v }; interface J {} export { J }",
        "import { v } from \"./lib.ts\"; export { v }; ; export { }",
    );
    ts(
        "const a = await import('./lib'), b = import(x)",
        "const a = await import((0,'./lib',\"./lib.ts\"/*$n&*/)), b = import($i(x,$i))",
    );
    js("import { v } from './lib.js'", "import { v } from \"./lib.ts\"");
}

#[test]
fn programs_that_cannot_run_are_refused() {
    refused("main.ts", "let a = 1;\nlet a = 2;", &["2:5-2:6 identifier `a` has already been declared"]);
    refused("main.ts", "const é = '😀', x = ;", &["1:21-1:22 unexpected token"]);
    refused("main.js", "let x: number", &["1:6-1:6 JavaScript has no types; name the module .ts"]);
    refused(
        "main.ts",
        "import x from './nowhere'; x",
        &["1:15-1:26 the program has no module \"nowhere\", imported as \"./nowhere\""],
    );
    refused(
        "main.ts",
        "import { nothing } from './lib'; nothing",
        &["1:10-1:17 \"./lib\" has no export named \"nothing\""],
    );
    refused(
        "main.js",
        "const a = require('./lib')\nmodule.exports = a\nexports.b = 1",
        &[
            "1:11-1:18 `require` is CommonJS, which does not run here; write `import … from \"…\"`",
            "2:1-2:15 `module` is CommonJS, which does not run here; write `export …`",
            "3:1-3:10 `exports` is CommonJS, which does not run here; write `export …`",
        ],
    );
    refused(
        "main.ts",
        "@dec class A {}",
        &["1:1-1:5 decorators do not run here: the engine does not support them; call the function by hand"],
    );
    refused("main.ts", "export = 1", &["1:1-1:11 `export =` is CommonJS; write `export default` or named exports"]);
    refused(
        "main.tsx",
        "1",
        &["1:1-1:1 JSX does not run here: nothing in an isolate creates elements; name the module .ts or .js"],
    );
    const JSX: &str = "JSX, which does not run here: write HTML as text, as in new Response(`<p>hi</p>`)";
    refused("main.ts", "let a = <p>hi</p>", &[&format!("1:15-1:18 unterminated regular expression, or {JSX}")]);
    refused("main.ts", "<p class={1}/>", &[&format!("1:4-1:9 expected `>` but found `class`, or {JSX}")]);
    refused(
        "main.js",
        "let a = <p>hi</p>",
        &["1:9-1:10 JSX does not run here: write HTML as text, as in new Response(`<p>hi</p>`)"],
    );
    refused("main.ts", "let a: Map<string, = 1; // />", &["1:20-1:21 unexpected token"]);
    refused("main.ts", "enum E { A = 'x', B }", &["1:19-1:20 enum member must have initializer"]);
    refused("main.js", "while (1) { break a }", &["1:19-1:20 use of undefined label"]);
    refused(
        "main.js",
        "let x = /(/\nreturn",
        &[
            "1:10-1:11 invalid regular expression: Unterminated capturing group: add the missing closing delimiter",
            "2:1-2:7 a 'return' statement can only be used within a function body",
        ],
    );
}

#[test]
fn code_that_tests_for_commonjs_is_left_alone() {
    js(
        "if (typeof module === 'object') module.exports = 1; else require('x')",
        "if (typeof module === 'object') module.exports = 1; else require('x')",
    );
    js("const require = x => x; require(1)", "const require = x => ‹x); require(1)");
}

#[test]
fn locations_map_back_to_the_source() {
    let source = "type A = 1\nconst f = (x: number): string => { throw new Error(`é ${x as any}`) }\nexport default { fetch() { f(1); } }";
    let compiled = compile([Source { name: "main.ts", code: Some(source) }], GUARD).unwrap();
    let (_, code) = compiled.modules().next().unwrap();
    let find = |text: &str, needle: &str| {
        let at = text.find(needle).unwrap();
        (text[..at].matches('\n').count() as u32 + 1, lines::units(text[..at].rsplit('\n').next().unwrap()) + 1)
    };
    for needle in ["throw", "new Error", "}`)", "fetch", "f(1)"] {
        let (line, column) = find(code, needle);
        let own = compiled.original("main.ts", line, column).unwrap();
        assert_eq!((own.line, own.column), find(source, needle), "{needle}");
    }
    let location = |number| compiled.guarded(number).map(|location| (location.line, location.column));
    assert_eq!(location(0), Some((2, 11)));
    assert_eq!(location(1), Some((3, 23)));
    assert_eq!(location(2), None);
    assert_eq!(compiled.original("other.ts", 1, 1), None);
    assert_eq!(compiled.original("main.ts", 4, 1), None);
    let json = serde_json::to_string(&compiled).unwrap();
    assert_eq!(serde_json::from_str::<Compiled>(&json).unwrap(), compiled);
}

#[test]
fn added_names_do_not_occur_in_the_module() {
    let code = |source| {
        let compiled = compile([Source { name: "a/main.ts", code: Some(source) }], GUARD).unwrap();
        compiled.modules().next().unwrap().1.to_owned()
    };
    assert_eq!(
        code("for (;;) {}"),
        "var $n=0;for (;;) {if(!(--$n>=0))$n=$t(0);}\nimport{trip as $t}from\"../../guard.js\";"
    );
    assert_eq!(
        code("let $n; for (;;) {}"),
        "var $1n=0;let $n; for (;;) {if(!(--$1n>=0))$1n=$1t(0);}\nimport{trip as $1t}from\"../../guard.js\";"
    );
    assert!(code("let \\u0024n; for (;;) {}").starts_with("var $1n=0;"));
    assert_eq!(code("let a"), "let a\n");
}

#[test]
fn callbacks_of_the_engine_are_counted() {
    let code = |source| {
        let compiled = compile([Source { name: "main.js", code: Some(source) }], GUARD).unwrap();
        let (_, code) = compiled.modules().next().unwrap();
        code.lines().next().unwrap().trim_start_matches("var $n=0;").replace("/*$n*/", "")
    };
    for (source, expect) in [
        ("x.then = f", "x.then = $f(f)"),
        ("x['then'] ??= f.bind(1)", "x['then'] ??= $f(f.bind(1))"),
        ("x = { then: (a.b) }", "x = { then: $f((a.b)) }"),
        ("x = { then, other }", "x = { then:$f(then/*$n:*/), other }"),
        ("export const then = f", "export const then = $f(f)"),
        ("new ReadableStream({ 'pull': f })", "new ReadableStream({ 'pull': $f(f) })"),
        ("it[Symbol.asyncIterator] = f", "it[Symbol.asyncIterator] = $f(f)"),
        ("it = { [Symbol.iterator]: f, next: g }", "it = { [Symbol.iterator]: $f(f), next: $f(g) }"),
        ("Object.defineProperty(x, 'then', { value: f })", "Object.defineProperty(x, 'then', { value: $f(f) })"),
        ("Object.defineProperties(x, { then: { get: f } })", "Object.defineProperties(x, { then: { get: $f(f) } })"),
        ("Reflect.set(x, 'then', f)", "Reflect.set(x, 'then', $f(f))"),
        ("Object.fromEntries([['then', f]])", "Object.fromEntries([['then', $f(f)]])"),
        ("port.addEventListener('message', f)", "port.addEventListener('message', $f(f))"),
    ] {
        assert_eq!(code(source), expect);
    }
    assert_eq!(code("class A { then = f }"), "class A { then = $f(f) }");
    assert_eq!(code("class A { then = f() }"), "class A { then = (--$n>=0||($n=$t(0)),$f(f())) }");
    for source in ["p.then(f)", "x = { then: 1, next: 'a', value: f }", "x.other = f", "Object.fromEntries(x)"] {
        assert_eq!(code(source), source);
    }
    for source in ["x.then = (f) => f(1)", "x = { then(f) { f(1) } }", "class A { then = function () {} }"] {
        assert!(!code(source).contains("$f("), "{source}");
    }
}
