//! The output for TypeScript sources.

use super::ts;

#[test]
fn types_become_spaces() {
    ts("let a: number = 1 as any", "let a = 1 ;");
    ts("const b = <T,>(x: T, y?: string): x is T => x!", "const b = (x , y ) => ‹x );");
    ts("function f<T>(this: A, a?: T, ...b: T[]): void {}", "function f ( a , ...b ) {§}");
    ts("f<string>(1); new F<A>(); g<B>`x`; h = i<J>; k?.<L>()", "f (1); new F (); g `x`; h = i ; k?. ()");
    ts("let x = <any>{}, y = a satisfies B, z = c! + d!", "let x = ( {}), y = a , z = c + d ;");
    ts("try {} catch (e: unknown) {}", "try {} catch (e ) {$c(e);}");
    ts("let v!: number, w = y as const", "let v , w = y ;");
    ts("for (const x of y as any[]) {}", "for (const x of y ) {§}");
    ts("const { a, b }: { a: 1, b: 2 } = x", "const { a, b } = x");
    ts("(x as any) = 1; (<any>y).z++; a!.b = 2", "(x ) = 1; (( y)).z++; a .b = 2");
}

#[test]
fn declarations_of_types_are_erased() {
    ts("type A = 1\ninterface B {}\nlet c", "; \n; \nlet c");
    ts("declare const a: number, b: string; declare function f(): void; x", "; ; x");
    ts("declare module 'x' { export const y: 1 }\ndeclare global { var z: 1 }", "; \n; ");
    ts("abstract class A { abstract x: 1; abstract m(): void; n() {} }", " class A { ; ; n() {§} }");
    ts("function f(a: 1): void\nfunction f(a: any) {}", "; \nfunction f(a ) {§}");
    ts("export declare const x: 1; export interface I {} export type { T } from './lib'", "; ; ; ");
    ts("namespace N { export type A = 1 } declare namespace M { const x: 1 }", "; ; ");
    ts("export default interface X {}", "; ");
    ts("declare enum E { A } declare class C {}", "; ; ");
}

#[test]
fn members_of_classes() {
    ts(
        "class A<T> extends B<T> implements C, D<T> { public static readonly x?: T = 1; private y!: T; declare z: T; [k: string]: T; override m?(): void {} }",
        "class A extends B { ; static x = 1; ; y ; ; ; ; m () {§} }",
    );
    ts(
        "class A { constructor(); constructor(a?: 1) {} get x(): 1 { return 1 } }",
        "class A { ; constructor(a ) {§} get x() {§ return 1 } }",
    );
    ts(
        "class A { m(): void; m(a?: any) {} static async *g?<T>(): X {} }",
        "class A { ; m(a ) {§} static async *g () {§} }",
    );
    ts("const a = class<T> implements I {}", "const a = class {}");
}

#[test]
fn the_next_line_does_not_continue_an_erased_end() {
    ts("const a = b as T\n(c)", "const a = b ;\n(c)");
    ts("a = 1\ntype T = 1\n(b)", "a = 1\n; \n(b)");
    ts("const f = () => b as T\n[c]", "const f = () => ‹b );\n[c]");
    ts("class A { x = 1\n declare y\n ['z'] = 2 }", "class A { x = 1\n ; \n ['z'] = 2 }");
    ts(
        "class A { x = 1\n public ['z'] = 2; a = b as C\n ['d']() {} }",
        "class A { x = 1\n ; ['z'] = 2; a = ‹b );\n ['d']() {§} }",
    );
    ts("class A { get: T\n x() {} }", "class A { get ;\n x() {§} }");
    ts("if (a) b as T\nelse c", "if (a) b ;\nelse c");
    ts("do while (a) b as T\nwhile (c)", "do {§while (a) {§b ;}}\nwhile (c)");
    ts("return_ = async <\nT\n>(x: T) => x", "return_ = async (\n \n x ) => ‹x)");
    ts("f = (a: 1): {\n x: 1\n} => a", "f = (a \n \n) => ‹a)");
    ts("f = (a: 1) // c\n : T => a", "f = (a // c\n ) => ‹a)");
    ts(
        "export const x = <any>{}\nexport default <T>function () {}",
        "export const x = ( {})\nexport default ( function () {§})",
    );
}

#[test]
fn parameter_properties() {
    ts(
        "class A { constructor(private x: number, readonly y = 1, z = 2) { f() } }",
        "class A {x;y; constructor( x , y = 1, z = 2) {§this.x=x;this.y=y; f() } }",
    );
    ts(
        "class A extends B { constructor(public x) { g(); super(x); f() } }",
        "class A extends B {x; constructor( x) {§ g(); super(x);;this.x=x; f() } }",
    );
    ts(
        "class A extends B { constructor(public x) { const y = super(x) } }",
        "class A extends B {x; constructor( x) {§ const y = (super(x),this.x=x,this) } }",
    );
    ts(
        "class A extends B { constructor(override x) { 'use strict'; super() } }",
        "class A extends B {x; constructor( x) { 'use strict';§ super();this.x=x; } }",
    );
}

#[test]
fn accessors() {
    ts(
        "class A { accessor x: number = 1; static accessor y; accessor 'z' }",
        "class A { get x(){return this.#$_0accessor}set x(value){this.#$_0accessor=value}#$_0accessor = 1; static get y(){return A.#$_1accessor}static set y(value){A.#$_1accessor=value}static #$_1accessor; get 'z'(){return this.#$_2accessor}set 'z'(value){this.#$_2accessor=value}#$_2accessor }",
    );
}

#[test]
fn an_accessor_evaluates_its_computed_name_once() {
    let expect = "class A { get [$_1key=k ](){return this.#$_0accessor}set [$_1key](value){this.#$_0accessor=value}#$_0accessor = 1 }";
    let (before, after) = ("var $n=0,$_1key;", "class A { accessor [k as T]: number = 1; m() {} }");
    let found = crate::compile([super::Source { name: "main.ts", code: Some(after) }], "../guard.js").unwrap();
    let (_, code) = found.modules().next().unwrap();
    assert!(code.starts_with(before), "{code}");
    ts("class A { accessor [k as T]: number = 1 }", expect);
}

#[test]
fn enums_of_one_name_in_bodies_of_one_namespace_are_one() {
    ts(
        "namespace N { export enum E { A } }\nnamespace N { export enum E { B = A } }",
        "var N ;(function($_0N){ let E ;(function(E){ E[E[\"A\"]=0]=\"A\" })(E=$_0N.E||($_0N.E={})); })(N||(N={}));\n ;(function($_1N){ let E ;(function(E){ E[E[\"B\"] = E.A]=\"B\" })(E=$_1N.E||($_1N.E={})); })(N||(N={}));",
    );
}

#[test]
fn names_of_members_in_brackets() {
    ts("enum E { ['a'] = 1, [`b`] }", "var E ;(function(E){ E[E[\"a\"] = 1]=\"a\", E[E[\"b\"]=2]=\"b\" })(E||(E={}));");
}

#[test]
fn aliases_of_types_are_erased() {
    ts("namespace T { export type A = 1 }\nimport B = T; import C = B.A; export import D = T.A", "; \n; ; ; ");
    ts(
        "namespace T { export type A = 1 }\nnamespace N { export import B = T; export declare function f(): void }",
        "; \nvar N ;(function($_0N){ ; ; })(N||(N={}));",
    );
}

#[test]
fn attributes_of_imports_are_erased() {
    ts("import d from './data.json' with { type: 'json' }; d", "import d from './data.json' ; d");
    ts(
        "export { default as d } from './data.json' with { type: 'json' }",
        "export { default as d } from './data.json' ;",
    );
    for (options, compiled) in [
        (", { with: { type: 'json' } }", ", { with: { type: 'json' } },"),
        (", { with: { type: 'json' } },", ", { with: { type: 'json' } },"),
    ] {
        ts(
            &format!("f(import('./data.json'{options}))"),
            &format!("f(import((0,'./data.json'{compiled}\"./data.json\"/*$n&*/)))"),
        );
    }
}

#[test]
fn errors_lose_their_guards_where_they_are_caught() {
    ts("try { f() } catch (e: unknown) { g(e) }", "try { f() } catch (e ) {$c(e); g(e) }");
    ts("try { f() } catch { g() }", "try { f() } catch { g() }");
    ts(
        "try { f() } catch ({ message }) { g(message) } finally { h() }",
        "try {try{ f() }catch($_0){throw $c($_0)}} catch ({ message }) { g(message) } finally { h() }",
    );
    ts("p.then(...f, g).catch(); then(f, g)", "p.then(...f, g).catch(); then(f, g)");
}

#[test]
fn enums() {
    ts(
        "enum E { A, B = 5, C }",
        "var E ;(function(E){ E[E[\"A\"]=0]=\"A\", E[E[\"B\"] = 5]=\"B\", E[E[\"C\"]=6]=\"C\" })(E||(E={}));",
    );
    ts(
        "export const enum E { A = 'x', B = A + 'y', 'c-d' = 1 << 2, }",
        "export var E ;(function(E){ E[\"A\"] = 'x', E[\"B\"] = E.A + 'y', E[E[\"c-d\"] = 1 << 2]=\"c-d\" })(E||(E={}));",
    );
    ts(
        "enum E { A = f(), B = A, C = 1.5, D }",
        "var E ;(function(E){ E[E[\"A\"] = f()]=\"A\", E[E[\"B\"] = E.A]=\"B\", E[E[\"C\"] = 1.5]=\"C\", E[E[\"D\"]=E[\"C\"]+1]=\"D\" })(E||(E={}));",
    );
    ts(
        "enum E { A }\nenum E { B = A + 1 }",
        "var E ;(function(E){ E[E[\"A\"]=0]=\"A\" })(E||(E={}));\n ;(function(E){ E[E[\"B\"] = E.A + 1]=\"B\" })(E||(E={}));",
    );
    ts("const enum E { A }", " var E ;(function(E){ E[E[\"A\"]=0]=\"A\" })(E||(E={}));");
    ts("{ const enum E {} }", "{ let E ;(function(E){})(E||(E={})); }");
    ts("{ enum E {} }", "{ let E ;(function(E){})(E||(E={})); }");
}

#[test]
fn namespaces() {
    ts(
        "export namespace N { export const a = 1, b = a\n export function f() { return a } class C {} f(a) }",
        "export var N ;(function($_0N){ ; $_0N.a = 1, $_0N.b = $_0N.a;\n function f() {§ return $_0N.a }$_0N.f=f; class C {} f($_0N.a) })(N||(N={}));",
    );
    ts(
        "namespace A.B { export let { x, y: [z] = [] } = o; x(); ({ x } = { z }) }\nnamespace A { B.x }",
        "var A;(function($_0A){let B ;(function($_1B){ ; ({ x:$_1B.x, y: [$_1B.z] = [] } = o); $_1B.x(); ({ x:$_1B.x } = { z:$_1B.z }) })(B=$_0A.B||($_0A.B={}));})(A||(A={}));\n ;(function($_2A){ $_2A.B.x })(A||(A={}));",
    );
    ts(
        "class C {} namespace C { export enum E { A } }",
        "class C {} ;(function($_0C){ let E ;(function(E){ E[E[\"A\"]=0]=\"A\" })(E=$_0C.E||($_0C.E={})); })(C||(C={}));",
    );
    ts(
        "namespace N { export const x = 1 }\nimport y = N.x; y",
        "var N ;(function($_0N){ ; $_0N.x = 1; })(N||(N={}));\nvar y = N.x; y",
    );
}
