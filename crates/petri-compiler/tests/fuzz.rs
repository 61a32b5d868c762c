//! Fuzz test of the compiler: it never panics, every diagnostic has a location, and its output compiles again.
//!
//! Sources are assembled at random from fragments of programs and then damaged. The seed is fixed, so every run tries the same
//! sources; `PETRI_FUZZ=100000` tries that many.

#![expect(clippy::expect_used, reason = "a missing value is a failure of the test")]

use petri_compiler::{Compiled, Source, compile};
use petri_protocol::report::{Range, code_excerpt};

/// Statements. The holes are `§` for a statement, `¢` for an expression, `¶` for a type, `¤` for a class member and `#` for a
/// new name.
const STATEMENTS: &[&str] = &[
    "¢;",
    "¢\n",
    "let # = ¢\n",
    "const #: ¶ = ¢;",
    "var # = ¢, #!: ¶;",
    "let { #, a: [# = ¢], ...# }: ¶ = ¢\n",
    "{ § § }",
    "if (¢) § else §",
    "if (¢) ¢\nelse ¢;",
    "while (¢) §",
    "do § while (¢)",
    "for (;;) §",
    "for (let # = ¢; ¢; ¢) §",
    "for (const # of ¢) §",
    "for (# in ¢) §",
    "for await (const # of ¢) §",
    "#: while (1) { break }",
    "l: for (;;) { continue l }",
    "switch (¢) { case ¢: § default: § }",
    "try { § } catch (#: any) { § } finally { § }",
    "try { § } catch { }",
    "throw ¢\n",
    "function #(): ¶;",
    "function #<T>(this: ¶, #?: ¶, # = ¢, ...#: ¶) { § }",
    "async function* #() { yield ¢; § }",
    "\"use strict\"\n",
    "class # { ¤ ¤ ¤ }",
    "abstract class #<T> extends Base<¶> implements A, B<¶> { abstract a(): ¶; ¤ }",
    "enum # { A, B = ¢, 'c-d' = 3, D }",
    "const enum # { X = 'x', Y = X }",
    "namespace # { export const a: ¶ = ¢, { b } = ¢; § export function c() { return a } }",
    "namespace #.M { export type T = ¶; export enum E { A } export class C { ¤ } }",
    "namespace # { export type T = ¶ }",
    "type #<T> = ¶\n",
    "interface # extends A<¶> { a: ¶; (b: ¶): ¶ }",
    "declare const #: ¶;",
    "declare global { var #: ¶ }",
    "declare function #(): ¶\n",
    "export const # = ¢;",
    "export let #: ¶\n",
    "export function #() { § }",
    "export class # { ¤ }",
    "export enum # { A }",
    "export type # = ¶;",
    "export {};",
    "import * as # from './lib';",
    "import { a as # } from './lib'\n",
    "import #, { type g } from './lib.js';",
    "import type { Q as # } from './lib'",
    "export * from './lib';",
    "export { a as # } from './lib';",
    "import('./lib');",
    ";",
    "return_;",
    "// c\n",
    "/* c\n */",
    "debugger\n",
    "interface # {}\n(b)",
    "¢ as ¶\n(¢)",
    "#!\n[¢]",
    "let # = <¶>¢\n/a/g",
];
const EXPRESSIONS: &[&str] = &[
    "a",
    "b.c",
    "d?.[¢]!.e",
    "f(¢, ...¢)",
    "new G<¶>(¢)",
    "g<¶>(¢)",
    "`a${¢}b${¢}`",
    "tag`x`",
    "[¢, , ...[¢]]",
    "({ a, b: ¢, c() { § }, get d() { return ¢ }, [¢]: 1 })",
    "(¢, ¢)",
    "(¢)",
    "(¢ ? ¢ : ¢)",
    "(¢ + ¢)",
    "(¢ ?? ¢)",
    "(a = ¢)",
    "(¢ as ¶)",
    "(¢ satisfies ¶)",
    "¢!",
    "(<¶>¢)",
    "(() => ¢)",
    "(async (#: ¶, # = ¢): Promise<¶> => ¢)",
    "(<T,>(#: T): # is ¶ => { § })",
    "(# => ({ a: ¢ }))",
    "(async <\nT\n>(#: T) => #)",
    "((#: ¶): {\n a: ¶ } => ¢)",
    "(function () { \"use strict\"\n§ })",
    "(function* () { yield* ¢; yield })",
    "(class { ¤ ¤ })",
    "(class # extends (¢) { constructor(private a: ¶, b = ¢) { super(a); § } })",
    "typeof ¢",
    "!¢",
    "-¢",
    "await ¢",
    "/[/]x/g",
    "0x1n",
    "1_0.5e3",
    "'s\\'😀'",
    "\"日本\"",
    "this",
    "import.meta",
    "import('./lib')",
    "x++",
    "y! += ¢",
    "({ a: x, ...y } = ¢)",
    "[x = ¢] = ¢",
    "$n",
    "$t",
    "\\u0024n",
    "a?.b",
    "delete a.b",
    "void ¢",
    "¢ instanceof ¢",
];
const TYPES: &[&str] = &[
    "any",
    "string",
    "A<¶, ¶>",
    "¶[]",
    "[¶, b?: ¶]",
    "{ a: ¶; b?(): ¶ }",
    "{\n a: ¶\n}",
    "(¶ | ¶)",
    "((a: ¶) => ¶)",
    "(new () => ¶)",
    "(A extends infer B ? B : ¶)",
    "{ [K in keyof A]?: ¶ }",
    "`a${¶}`",
    "keyof A",
    "typeof import('./lib')",
    "typeof x",
    "'é😀'",
    "unique symbol",
    "readonly ¶[]",
    "A['b']",
    "-1",
    "this",
    "asserts_",
];
const MEMBERS: &[&str] = &[
    "a = ¢\n",
    "#b: ¶ = ¢;",
    "static c?: ¶\n",
    "declare d: ¶\n",
    "public static readonly e = ¢;",
    "[k: string]: ¶;",
    "['f'] = ¢\n",
    "private *g?<T>(#: T) { yield ¢ }",
    "async h() { § }",
    "get i(): ¶ { return ¢ }",
    "set i(v) { § }",
    "static { § }",
    "m(): ¶;\nm() { § }",
    "accessor n = ¢;",
    "static accessor o: ¶\n",
    "constructor(readonly p: ¶ = ¢, public q?: ¶) { § }",
    "override r!: ¶\n",
    "s = () => ¢\n",
    "t = class { ¤ }\n",
    "get: ¶\n",
    "static\n",
    "async\n",
    "'u'() {}",
];
/// Fragments that damage the source they are inserted into.
const DAMAGE: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "`",
    "'",
    "\"",
    "\\",
    "/",
    "*/",
    "/*",
    "//",
    "\n",
    "\r\n",
    "\u{2028}",
    "\u{FEFF}",
    "\0",
    ";",
    ",",
    ":",
    "?",
    "!",
    "=",
    "=>",
    "...",
    ".",
    "@dec ",
    "#",
    "as ",
    "in ",
    "type ",
    "enum ",
    "declare ",
    "abstract ",
    "static ",
    "async ",
    "await ",
    "export ",
    "import 'x';",
    "require('x')",
    "module.exports = 1;",
    "namespace ",
    "1n",
    "é",
    "😀",
    "${",
    "<T>",
    "super(1);",
];

/// A pseudo-random generator, <https://prng.di.unimi.it/splitmix64.c>.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }

    fn source(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..1 + self.below(4) {
            text.push_str("§\n");
        }
        let (mut out, mut steps) = (String::new(), 0);
        // Fills the first hole until none is left. After 60 steps only fragments without holes are used.
        while let Some((at, hole)) = text.char_indices().find(|(_, c)| "§¢¶¤".contains(*c)) {
            steps += 1;
            let pick = |list: &[&'static str], this: &mut Self| {
                let is_leaf = steps > 60 || this.below(3) == 0;
                let fits = |piece: &&&str| !is_leaf || !piece.contains(['§', '¢', '¶', '¤']);
                let fitting: Vec<_> = list.iter().filter(fits).collect();
                *fitting[this.below(fitting.len())]
            };
            let list = match hole {
                '§' => STATEMENTS,
                '¢' => EXPRESSIONS,
                '¶' => TYPES,
                _ => MEMBERS,
            };
            let piece = pick(list, self);
            out.push_str(&text[..at]);
            text = format!("{piece}{}", &text[at + hole.len_utf8()..]);
        }
        out.push_str(&text);
        // Each `#` becomes a new name, except the private name `#b`.
        let mut names = 0;
        let mut named = String::new();
        for (at, c) in out.char_indices() {
            if c == '#' && !out[at + 1..].starts_with('b') {
                names += 1;
                named.push_str(&format!("v{names}"));
            } else {
                named.push(c);
            }
        }
        for _ in 0..self.below(3) {
            self.damage(&mut named);
        }
        named
    }

    fn damage(&mut self, text: &mut String) {
        let offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let Some(&at) = offsets.get(self.below(offsets.len().max(1))) else { return };
        match self.below(3) {
            0 => drop(text.remove(at)),
            1 => text.insert_str(at, DAMAGE[self.below(DAMAGE.len())]),
            _ => text.truncate(at),
        }
    }
}

fn compile_all(main: &str, code: &str) -> Result<Compiled, String> {
    let sources = [
        Source { name: main, code: Some(code) },
        Source {
            name: "lib.ts",
            code: Some("export const a = 1, e = 2; export type g = 1; export default 1; export interface Q {}"),
        },
        Source { name: "data.json", code: None },
    ];
    compile(sources, "../guard.js").map_err(|diagnostics| {
        assert!(!diagnostics.is_empty(), "refused without a diagnostic:\n{code}");
        let mut messages = String::new();
        for diagnostic in diagnostics {
            let start = diagnostic.location.expect("a diagnostic has a start");
            let end = diagnostic.end.expect("a diagnostic has an end");
            let range =
                Range { line: start.line, column: start.column, end_line: end.end_line, end_column: end.end_column };
            assert!((range.line, range.column) <= (range.end_line, range.end_column), "{range:?}\n{code}");
            assert!(!code_excerpt(code, range).is_empty(), "no such range: {range:?} {}\n{code}", diagnostic.message);
            messages.push_str(&diagnostic.message);
        }
        messages
    })
}

#[test]
fn random_sources_compile_or_are_refused_with_a_location() {
    let tries = std::env::var("PETRI_FUZZ").ok().and_then(|tries| tries.parse().ok()).unwrap_or(6_000);
    let (mut random, mut compiled_count) = (Random(7), 0);
    for _ in 0..tries {
        let source = random.source();
        for name in ["main.ts", "main.js"] {
            let Ok(compiled) = compile_all(name, &source) else { continue };
            compiled_count += 1;
            let (_, output) =
                compiled.modules().find(|(module, _)| *module == name).expect("the output has every module");
            // Looking up the original location of any generated position must not panic.
            for (line, number) in output.split('\n').zip(1..) {
                for column in 1..=line.encode_utf16().count() as u32 + 1 {
                    compiled.original(name, number, column);
                }
            }
            // The output is JavaScript, so it must compile again.
            let plain = output.rsplit_once('\n').map_or(output, |(text, _)| text);
            if let Err(message) = compile_all("main.js", plain) {
                panic!("{message}\n--- of\n{source}\n--- as\n{plain}");
            }
        }
    }
    assert!(compiled_count > tries / 10, "only {compiled_count} of {tries} compiled");
}
