Namespaces: which of them exist when the program runs, and what a name inside one means.

//// a namespace of _BODY_ exists or not
//: BODY = export interface A {}
//: BODY = export type A = 1
//: BODY = interface A {}
//: BODY = export const a = 1
//: BODY = const a = 1
//: BODY = export declare const a: number
//: BODY = declare const a: number
//: BODY = export declare function a(): void
//: BODY = export declare class A {}
//: BODY = export declare enum A {}
//: BODY = export declare let a: number, b: number
//: BODY = export function a() {}
//: BODY = export class A {}
//: BODY = export enum A {}
//: BODY = export const enum A { b = 1 }
//: BODY = export abstract class A {}
//: BODY = export namespace B { export type A = 1 }
//: BODY = export namespace B { export const a = 1 }
//: BODY = export namespace B { export declare const a: number }
//: BODY = export declare namespace B { const a: number }
//: BODY = namespace B { const a = 1 }
//: BODY = namespace B {}
//: BODY = ;
//: BODY = 1 + 1
//: BODY = {}
//: BODY = import I = Other
//: BODY = export import I = Other
//: BODY = import I = Types
//: BODY = export import I = Types
//: BODY = export import I = Types.T
//: BODY = type A = 1; interface B {}
//: BODY = type A = 1; declare let b: number
namespace Other { export const o = 1; }
namespace Types { export type T = 1; }
namespace N { _BODY_ }
export default () => { try { return [typeof N, Object.keys(N as any).sort()]; } catch (error) { return (error as Error).name; } };

//// declare namespace with _BODY_ leaves nothing
//: BODY = const a: number
//: BODY = function f(): void
//: BODY = namespace B { const a: number }
declare namespace N { _BODY_ }
export default () => typeof (globalThis as any).N;

//// what is exported is a property: _EXPORT_
//: EXPORT = export const a = 1
//: EXPORT = export let a = 1
//: EXPORT = export var a = 1
//: EXPORT = export function a() { return 1 }
//: EXPORT = export async function a() { return 1 }
//: EXPORT = export function* a() { yield 1 }
//: EXPORT = export class a { x = 1 }
//: EXPORT = export enum a { b }
//: EXPORT = export namespace a { export const b = 1 }
//: EXPORT = export const a = 1, b = 2
//: EXPORT = export let a
//: EXPORT = export const { a } = { a: 1 }
//: EXPORT = export const { x: a = 5 } = {} as any
//: EXPORT = export const [a, ...b] = [1, 2, 3]
//: EXPORT = export const { a, ...b } = { a: 1, c: 2 }
//: EXPORT = export const { a: { b: [a] } } = { a: { b: [7] } }
//: EXPORT = export const a = () => a
//: EXPORT = export const a: number = 1 as number
//: EXPORT = export abstract class a { abstract x: number }
namespace N { _EXPORT_ }
export default () => [Object.keys(N), String(typeof N.a)];

//// a name inside a namespace is the exported variable: _USE_
//: USE = n
//: USE = n + 1
//: USE = [n]
//: USE = { n }
//: USE = { n: 5 }
//: USE = { m: n }
//: USE = `${n}`
//: USE = n++
//: USE = ++n
//: USE = n += 5
//: USE = (n = 9, n)
//: USE = ([n] = [3], n)
//: USE = ({ n } = { n: 4 }, n)
//: USE = ({ x: n } = { x: 6 }, n)
//: USE = ({ n = 7 } = {} as any, n)
//: USE = ([...[n]] = [8], n)
//: USE = typeof n
//: USE = delete ({ n } as any).n
//: USE = ((n: number) => n)(11)
//: USE = ((m = n) => m)()
//: USE = (() => { let n = 12; return n })()
//: USE = (() => n)()
//: USE = (function () { return n })()
//: USE = new (class { n = n })().n
//: USE = ({ get n() { return n } }).n
//: USE = ({ [n]: "key" })
//: USE = ({ n() { return n } }).n()
//: USE = (n as number) * 2
//: USE = n!
//: USE = <number>n
//: USE = (n satisfies number)
//: USE = n ?? 0
//: USE = n ? "yes" : "no"
//: USE = tag`a${n}b`
//: USE = (() => { for (n of [20, 21]); return n })()
//: USE = (() => { for (n in { k: 1 } as any); return n })()
//: USE = (() => { for (const n of [30]) return n })()
//: USE = (() => { try { throw 40 } catch (n) { return n } })()
//: USE = (() => { n: for (;;) break n; return n })()
namespace N {
  const tag = (parts: TemplateStringsArray, ...values: unknown[]) => parts.join("|") + values;
  export let n: any = 2;
  export const result: any = _USE_;
}
export default () => [N.n, N.result];

//// a second body sees what the first exports: _USE_
//: USE = a
//: USE = f()
//: USE = new C().x
//: USE = E.one
//: USE = Inner.deep
//: USE = { a, E }
//: USE = N.a
//: USE = typeof hidden
//: USE = (a += 1)
//: USE = ((a: number) => a)(0)
//: USE = [a, b].length
//: USE = typeof T
namespace N {
  export let a = 1;
  export const b = 2;
  export function f() { return a; }
  export class C { x = a; }
  export enum E { one = 1 }
  export namespace Inner { export const deep = "deep"; }
  const hidden = 1;
}
namespace N { export interface T {} export const result: any = _USE_; }
export default () => [N.a, N.result];

//// enums across bodies of their namespace: _SECOND_
//: SECOND = closed = open + 1
//: SECOND = closed = State.open + 1
//: SECOND = closed = Shop.State.open + 1
//: SECOND = closed = State["open"]
//: SECOND = closed = label + "!"
//: SECOND = closed = limit
//: SECOND = closed = Shop.limit + 1
//: SECOND = closed = name_
//: SECOND = closed = Shop.name_
namespace Shop { export enum State { open = 1, label = "label" } export const limit = 10; export const name_ = "shop"; }
namespace Shop { export enum State { _SECOND_ } }
export default () => Object.entries(Shop.State);

//// enums across bodies of a namespace in a namespace
namespace A { export namespace B { export enum E { one = 1, two } } }
namespace A.B { export enum E { three = two + 1, four = one + three } }
namespace A { export namespace B { export enum E { five = four + one } } }
export default () => Object.entries(A.B.E);

//// enums of one name in two namespaces are two: _NAMESPACE_
//: NAMESPACE = B
//: NAMESPACE = A.C
namespace A { export enum E { one = 1 } }
namespace _NAMESPACE_ { const one = 50; export enum E { two = one + 1 } export const out = E; }
export default () => [A.E, _NAMESPACE_.out];

//// an enum in a body keeps its own when it is not exported
namespace A { enum E { one = 1 } export const x = E.one; }
namespace A { enum E { one = 5, two = one + 1 } export const y = E.two; }
export default () => [A.x, A.y];

//// dotted and nested are the same: _DECLARATION_
//: DECLARATION = namespace A.B.C { export const x = 1 }
//: DECLARATION = namespace A { export namespace B.C { export const x = 1 } }
//: DECLARATION = namespace A { export namespace B { export namespace C { export const x = 1 } } }
//: DECLARATION = namespace A.B { export namespace C { export const x = 1 } }
_DECLARATION_
export default () => A.B.C.x;

//// an inner namespace that is not exported, opened twice: _USE_
//: USE = x
//: USE = B.x
//: USE = f()
namespace A {
  namespace B { export const x = 3; export const f = () => x; }
  namespace B { export const y: any = _USE_; }
  export const z = B.y;
}
export default () => [A.z, Object.keys(A)];

//// a namespace on top of _FIRST_
//: FIRST = class T { own = 1 }
//: FIRST = function T() { return "called" }
//: FIRST = enum T { own = 1 }
//: FIRST = abstract class T { own = 1 }
//: FIRST = async function T() {}
//: FIRST = class T<X> { static readonly own = 1 }
_FIRST_
namespace T { export const extra = "extra"; export let count = 0; export function up() { return ++count; } }
export default () => [T.extra, T.up(), T.up(), T.count, typeof T, Object.keys(T)];

//// a namespace under an exported _FIRST_
//: FIRST = class T { own = 1 }
//: FIRST = function T() { return "called" }
//: FIRST = enum T { own = 1 }
import { T } from "./lib";
export default () => [T.extra, typeof T, Object.keys(T)];
//@ lib.ts
export _FIRST_
export namespace T { export const extra = "extra" }

//// a namespace is exported from a module: _HOW_
//: HOW = export namespace N { export const a = 1 }
//: HOW = namespace N { export const a = 1 } export { N }
//: HOW = namespace M { export const a = 1 } export { M as N }
//: HOW = export namespace N { export const a = 1 } export namespace N { export const b = a }
//: HOW = export module N { export const a = 1 }
import { N } from "./lib";
export default () => N;
//@ lib.ts
_HOW_

//// only the namespace's types are imported
import { N } from "./lib";
const x: N.T = 5;
export default () => x;
//@ lib.ts
export namespace N { export type T = number }

//// `this`, functions and classes inside: _USE_
//: USE = (function (this: any) { return typeof this })()
//: USE = new (class { static n = a; m() { return a } })().m()
//: USE = (class { static n = a }).n
//: USE = new (class { constructor(public a: number) {} })(4).a
//: USE = ((...a: number[]) => a.length)(1, 2)
//: USE = (async () => a)() instanceof Promise
//: USE = [...(function* () { yield a; yield* [b] })()]
//: USE = Object.keys({ a, b, c() {} })
//: USE = (({ a: x, ...rest }: any) => [x, rest])({ a: 1, z: 2 })
//: USE = (() => { class a {} return typeof a })()
//: USE = (() => { var a = 3; return a })()
//: USE = (() => { if (true) { let a = 4; return a } })()
//: USE = (() => { function a() { return 5 } return a() })()
//: USE = [1, 2].map(a => a * 2)
//: USE = [1, 2].map(x => x * a)
namespace N { export let a = 10, b = 20; export const result: any = _USE_; }
export default () => N.result;

//// what runs when: bodies run in their order
const order: string[] = [];
namespace A { order.push("A1"); export const x = order.push("x"); }
order.push("between");
namespace A { order.push("A2"); export namespace B { order.push("B"); } }
export default () => [order, A.x];

//// a statement follows without a semicolon: _NEXT_
//: NEXT = (globalThis as any).seen = [1]
//: NEXT = [1].forEach(n => N.push(n))
//: NEXT = `x`.trim()
//: NEXT = /x/.test("x")
namespace N { export const all: number[] = []; export function push(n: number) { all.push(n) } export const last = 0 }
_NEXT_
export default () => N.all;

//// exports end without semicolons
namespace N {
  export const a = 1
  export let b = [a]
  ;[2].forEach(n => b.push(n))
  export function c() { return b }
  export class D {}
  [c, D].length
}
export default () => [N.b, typeof N.D];

//// a type and a value of one name: _VALUE_
//: VALUE = export const Level = { high: 3 }
//: VALUE = export function Level() { return 3 }
//: VALUE = export class Level { high = 3 }
//: VALUE = export enum Level { high = 3 }
namespace N { export interface Level { high: number } _VALUE_ }
const level: N.Level | unknown = N.Level;
export default () => typeof level;

//// a variable of the module is called from inside: _NAME_
//: NAME = outer
//: NAME = N
//: NAME = globalThis
const outer = { k: 1 };
namespace N { export const inside = typeof _NAME_; }
export default () => N.inside;

//// beside what is only declared to be elsewhere: _DECLARED_
//: DECLARED = declare class N { foo(): void }
//: DECLARED = declare function N(text: string): void;
//: DECLARED = declare function N(text: string): void; declare function N(count: number): void;
//: DECLARED = declare enum N { z }
_DECLARED_
namespace N { export const y = 2; }
export default () => [typeof N, N.y];

//// before what is only declared to be elsewhere: _DECLARED_
//: DECLARED = declare class N { foo(): void }
//: DECLARED = export declare class M { foo(): void }
namespace N { export const y = 2; }
_DECLARED_
export namespace M { export const z = 3; }
export default () => [typeof N, N.y, M.z];

//// in a namespace, beside a class that is only declared
namespace A { declare class N { foo(): void } namespace N { export const y = 2; } export const z = N.y; }
export default () => A.z;

//// a module that is declared in a declared module
declare module "map" { module "observable" { interface Observable { foo(): number } } }
export default () => 1;

//// names with escapes: _DECLARATION_
//: DECLARATION = namespace A\u0042 { export const x = 1 }
//: DECLARATION = export namespace A\u{42} { export let x = 1 } namespace \u0041B { x++ }
//: DECLARATION = enum A\u0042 { x = 1 }
//: DECLARATION = namespace A\u0042.\u0043 { export const x = 1 }
//: DECLARATION = namespace AB { export class \u0043 {} export function \u0078() {} export const { y: \u007a } = { y: 1 } }
_DECLARATION_
export default () => [AB, typeof A\u0042];
