Imports and exports: which stay, which are erased, and what a specifier names.

//// a type is imported beside a value: _IMPORT_
//: IMPORT = import { T, v } from "./lib"
//: IMPORT = import { type T, v } from "./lib"
//: IMPORT = import { v, type T } from "./lib"
//: IMPORT = import { v, T, } from "./lib"
//: IMPORT = import type { T } from "./lib"; import { v } from "./lib"
//: IMPORT = import d, { T, v } from "./lib"
//: IMPORT = import d, { type T, v } from "./lib"
//: IMPORT = import { T as X, v } from "./lib"; type T = X
//: IMPORT = import { type T as X, v } from "./lib"; type T = X
//: IMPORT = import { I as T, v } from "./lib"
//: IMPORT = import { C as T, v } from "./lib"
//: IMPORT = import { v, v as w, T } from "./lib"
//: IMPORT = import { E as T, v } from "./lib"
_IMPORT_;
let use: T;
export default () => v;
//@ lib.ts
export type T = number; export interface I {} export class C {} export enum E { a } export const v = 5; export default "d";

//// an import that nothing uses as a value is erased: _IMPORT_
//: IMPORT = import { T } from "./lib"
//: IMPORT = import { v } from "./lib"
//: IMPORT = import type { v } from "./lib"
//: IMPORT = import { type v } from "./lib"
//: IMPORT = import d from "./lib"
//: IMPORT = import type d from "./lib"
//: IMPORT = import * as lib from "./lib"
//: IMPORT = import type * as lib from "./lib"
//: IMPORT = import d, * as lib from "./lib"
//: IMPORT = import d, { v } from "./lib"
_IMPORT_;
export default () => (globalThis as any).ran ?? "not evaluated";
//@ lib.ts
(globalThis as any).ran = "evaluated"; export type T = 1; export const v = 5; export default "d";

//// an import for its effects alone stays: _IMPORT_
//: IMPORT = import "./lib"
//: IMPORT = import "./lib.ts"
//: IMPORT = import "./lib.js"
//: IMPORT = import {} from "./lib"
//: IMPORT = export {} from "./lib"
_IMPORT_;
export default () => (globalThis as any).ran ?? "not evaluated";
//@ lib.ts
(globalThis as any).ran = "evaluated"; export {};

//// an import is used as _USE_
//: USE = typeof v
//: USE = { v }
//: USE = [v, w]
//: USE = v satisfies number
//: USE = v as any
//: USE = v!
//: USE = lib.v
//: USE = lib["w"]
//: USE = new C().x
//: USE = (class extends C {}).name
//: USE = E.a
//: USE = `${v}`
//: USE = ((x = v) => x)()
//: USE = d
//: USE = Object.keys(lib)
//: USE = (x => { let y: typeof v = 1; return x })(w)
import d, { v, w, C, E } from "./lib";
import * as lib from "./lib";
export default () => _USE_;
//@ lib.ts
export const v: number = 1, w = 2; export class C { x = 3 } export enum E { a = 4 } export default "d";

//// exports: _EXPORT_
//: EXPORT = export const a = 1
//: EXPORT = export let a = 1
//: EXPORT = export var a: number = 1
//: EXPORT = export function a() {}
//: EXPORT = export async function* a() {}
//: EXPORT = export class a {}
//: EXPORT = export abstract class a {}
//: EXPORT = export enum a {}
//: EXPORT = export const enum a {}
//: EXPORT = export namespace a { export const x = 1 }
//: EXPORT = export namespace a { export type x = 1 }
//: EXPORT = export type a = 1
//: EXPORT = export interface a {}
//: EXPORT = export declare const a: number
//: EXPORT = export declare function a(): void
//: EXPORT = export declare class a {}
//: EXPORT = const a = 1; export { a }
//: EXPORT = const b = 1; export { b as a }
//: EXPORT = const b = 1; export { b as default, b as "with space" }
//: EXPORT = type a = 1; export { a }
//: EXPORT = type a = 1; export type { a }
//: EXPORT = type a = 1; const b = 1; export { type a, b }
//: EXPORT = interface a {} const a = 1; export { a }
//: EXPORT = type a = 1; function a() {} export { a }
//: EXPORT = export const { a, ...b } = { a: 1, c: 2 }
//: EXPORT = export const [a, , b] = [1, 2, 3]
//: EXPORT = export default 1
//: EXPORT = export default function () {}
//: EXPORT = export default class<T> {}
//: EXPORT = export default abstract class {}
//: EXPORT = export default interface a {}
//: EXPORT = export default (1 as any)
//: EXPORT = export default <any>1
//: EXPORT = type a = 1; export default a
//: EXPORT = class a {} export default a
//: EXPORT = export default function f(): void; export default function f(a?: any): any { return a }
//: EXPORT = export {}
//: EXPORT = export { v } from "./other"
//: EXPORT = export { v as a } from "./other"
//: EXPORT = export { default } from "./other"
//: EXPORT = export { default as a } from "./other"
//: EXPORT = export { type T, v } from "./other"
//: EXPORT = export type { T } from "./other"
//: EXPORT = export * from "./other"
//: EXPORT = export * as a from "./other"
//: EXPORT = export type * from "./other"
//: EXPORT = export type * as a from "./other"
//: EXPORT = import { v } from "./other"; export { v }
//: EXPORT = import { v as w } from "./other"; export { w as v }
//: EXPORT = import d from "./other"; export { d }
//: EXPORT = import * as a from "./other"; export { a }
//: EXPORT = import d from "./other"; export default d
//: EXPORT = import type { T } from "./other"; export type { T }
//: EXPORT = import { v } from "./other"; export const a = v
import * as lib from "./lib";
export default () => Object.entries(lib).map(([name, value]) => [name, typeof value]);
//@ lib.ts
_EXPORT_;
//@ other.ts
export const v = 1; export type T = 1; export default "d";

//// a type and a value of one name, through a module in the middle: _MIDDLE_
//: MIDDLE = import { Level } from "./types"; const Level = { high: 3 }; export { Level }
//: MIDDLE = import type { Level } from "./types"; const Level = { high: 3 }; export { Level }
//: MIDDLE = import { type Level } from "./types"; const Level = { high: 3 }; export { Level }
//: MIDDLE = import { Level } from "./types"; function Level() {} Level.high = 3; export { Level }
//: MIDDLE = import { Level as L } from "./types"; type Level = L; const Level = { high: 3 }; export { Level }
//: MIDDLE = interface Level {} const Level = { high: 3 }; export { Level }
//: MIDDLE = type Level = 1; const Level = { high: 3 }; export { Level }
//: MIDDLE = export type Level = 1; export const Level = { high: 3 }
//: MIDDLE = export * from "./types"; export const Level = { high: 3 }
//: MIDDLE = export * from "./types"; export * from "./values"
//: MIDDLE = export { Level } from "./values"
//: MIDDLE = import { Level } from "./values"; export { Level }
import { Level } from "./level";
const use: Level | null = null;
export default () => Level.high;
//@ level.ts
_MIDDLE_
//@ types.ts
interface Level { high: number }
export type { Level };
//@ values.ts
export const Level = { high: 3 };

//// a specifier: _SPECIFIER_
//: SPECIFIER = ./folder/part
//: SPECIFIER = ./folder/part.js
//: SPECIFIER = ./folder/part.ts
//: SPECIFIER = ./folder
//: SPECIFIER = ./folder/
//: SPECIFIER = ./folder/index
//: SPECIFIER = ./folder/index.js
//: SPECIFIER = ./folder/../folder/part
import { v } from "_SPECIFIER_";
export default () => v;
//@ folder/part.ts
export const v = "part";
//@ folder/index.ts
export const v = "index";

//// import as the program runs: _SPECIFIER_
//: SPECIFIER = "./folder/part"
//: SPECIFIER = "./folder/part.ts"
//: SPECIFIER = "./folder/part.js"
//: SPECIFIER = `./folder/part`
//: SPECIFIER = `./folder/${name}`
//: SPECIFIER = "./folder/" + name
//: SPECIFIER = `./${"folder"}`
//: SPECIFIER = ["./folder", name].join("/")
//: SPECIFIER = name && "./folder/part"
//: SPECIFIER = "./folder/none"
//: SPECIFIER = "./" + name
//: SPECIFIER = ("./folder/part" as string)
//: SPECIFIER = { toString: () => "./folder/part.ts" } as any
const name = "part";
export default async () => { try { return (await import(_SPECIFIER_)).v; } catch { return "not found"; } };
//@ folder/part.ts
export const v = "part";
//@ folder/index.ts
export const v = "index";

//// import as the program runs, from a folder: _SPECIFIER_
//: SPECIFIER = `./${name}`
//: SPECIFIER = `../${"top"}`
//: SPECIFIER = `../${"top.js"}`
//: SPECIFIER = `.${""}`
//: SPECIFIER = `..${"/folder/"}${name}`
import { load } from "./folder/loader";
export default load;
//@ folder/loader.ts
const name = "part";
export const load = async () => { try { return (await import(_SPECIFIER_)).v; } catch { return "not found"; } };
//@ folder/part.ts
export const v = "part";
//@ folder/index.ts
export const v = "index";
//@ top.ts
export const v = "top";

//// modules that import each other
import { a } from "./a";
export default () => a();
//@ a.ts
import { b, type B } from "./b";
export const a = () => b(2);
export type A = (n: number) => B;
//@ b.ts
import { a, type A } from "./a";
export const b = (n: number): any => (n > 0 ? b(n - 1) : typeof a);
export type B = ReturnType<A>;

//// the order modules are evaluated in
import "./one"; import { two } from "./two"; import type { T } from "./three";
let use: T; (globalThis as any).order.push("main", two);
export default () => (globalThis as any).order;
//@ one.ts
((globalThis as any).order ??= []).push("one");
//@ two.ts
((globalThis as any).order ??= []).push("two"); export const two = 2;
//@ three.ts
((globalThis as any).order ??= []).push("three"); export type T = 1;

//// import.meta and top-level await: _USE_
//: USE = typeof import.meta
//: USE = await Promise.resolve(4)
//: USE = (await import("./lib")).v
const it: unknown = _USE_;
export default () => it;
//@ lib.ts
export const v = await Promise.resolve("v");

//// what a namespace import holds: _USE_
//: USE = Object.keys(lib)
//: USE = lib.default
//: USE = (lib as any).T
//: USE = "E" in lib
//: USE = typeof lib.N
import * as lib from "./lib";
export default () => _USE_;
//@ lib.ts
export const a = 1;
export type T = 1;
export interface I {}
export enum E {}
export namespace N { export const x = 1 }
export namespace M { export type y = 1 }
export default 7;
export declare const gone: number;

//// spaces that only TypeScript reads: next line, zero-width
consta​=[1,​2];​
typeT​= number;
export default () => [a, "​".length, ``.length];
