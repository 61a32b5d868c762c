Enums: what their members are worth, and which have a way back from the value to the name.

//// a member of _VALUE_, and one that counts on from it
//: VALUE = 0
//: VALUE = 7
//: VALUE = -3
//: VALUE = +4
//: VALUE = ~5
//: VALUE = -(-6)
//: VALUE = 0x1f
//: VALUE = 0b101
//: VALUE = 0o17
//: VALUE = 1_000
//: VALUE = 1e3
//: VALUE = 1 << 4
//: VALUE = 256 >> 2
//: VALUE = -1 >>> 28
//: VALUE = 6 | 9
//: VALUE = 6 & 12
//: VALUE = 6 ^ 3
//: VALUE = 7 % 4
//: VALUE = 2 ** 5
//: VALUE = 9 - 4 * 2
//: VALUE = (1 + 2) * 3
//: VALUE = 9 / 3
//: VALUE = 5 / 2
//: VALUE = 1.25
//: VALUE = 1 / 0
enum Step { first = _VALUE_, next }
export default () => [Step.first, Step.next, Step[Step.first], Step[Step.next], Step];

//// a const enum is an object as well: _VALUE_
//: VALUE = 1
//: VALUE = 1 << 3
//: VALUE = -2
//: VALUE = ~0
//: VALUE = "word"
//: VALUE = `word`
//: VALUE = "wo" + "rd"
const enum Kind { only = _VALUE_ }
export default () => [Kind.only, Kind];

//// a text has no way back: _VALUE_
//: VALUE = "north"
//: VALUE = 'north'
//: VALUE = `north`
//: VALUE = ("north")
//: VALUE = "no" + "rth"
//: VALUE = "no" + `rth`
//: VALUE = `no${"rth"}`
//: VALUE = "n" + 1
//: VALUE = 1 + "n"
//: VALUE = `n${1 + 1}`
//: VALUE = "a" + "b" + "c"
//: VALUE = ("a" + ("b"))
//: VALUE = word() + "north"
//: VALUE = "north" + word()
//: VALUE = `${word()}`
//: VALUE = `x${word()}y`
function word() { return "un"; }
enum Way { it = _VALUE_ }
export default () => Object.entries(Way);

//// a value that only running tells has a way back: _VALUE_
//: VALUE = "abc".length
//: VALUE = word().length
//: VALUE = Math.max(2, 3)
//: VALUE = +"200"
//: VALUE = -"5"
//: VALUE = ~"6"
//: VALUE = +("1" + "2")
//: VALUE = 4 + +"6"
//: VALUE = "8" as any
//: VALUE = "eight" as string as any
//: VALUE = "nine" satisfies string as any
//: VALUE = <any>"ten"
//: VALUE = ("eleven" as any)!
//: VALUE = true ? 1 : 2
//: VALUE = (0, 3)
//: VALUE = parseInt("12", 10)
//: VALUE = [1, 2, 3].length
//: VALUE = Number("0x10")
//: VALUE = "6" as any - 1
//: VALUE = word() as any
//: VALUE = (() => 5)()
//: VALUE = typeof word as any
function word() { return "un"; }
enum Way { it = _VALUE_ }
export default () => Object.entries(Way);

//// a member's name is _NAME_
//: NAME = plain
//: NAME = "quoted"
//: NAME = 'single quoted'
//: NAME = ["in brackets"]
//: NAME = [`in a template`]
//: NAME = "with-dash"
//: NAME = "with \"quotes\""
//: NAME = "line\nbreak"
//: NAME = ""
//: NAME = default
//: NAME = class
//: NAME = await
//: NAME = constructor
//: NAME = toString
//: NAME = "__proto__x"
//: NAME = ünïcode
//: NAME = $dollar
//: NAME = _underline
enum Names { before, _NAME_ = 5, after }
export default () => Object.entries(Names).sort();

//// a name that is a text, with _VALUE_
//: VALUE = 1
//: VALUE = "text"
//: VALUE = before
//: VALUE = before + 1
//: VALUE = `${before}`
enum Names { before = 3, ["one"] = _VALUE_, [`two`] = _VALUE_, "three" = _VALUE_ }
export default () => Object.entries(Names);

//// a member from other members: _VALUE_
//: VALUE = read
//: VALUE = read | write
//: VALUE = Access.read | Access.write
//: VALUE = Access["read"] + 1
//: VALUE = Access[`write`] + 1
//: VALUE = ~read & 7
//: VALUE = (read + write) * 2
//: VALUE = -write
//: VALUE = `${read}-${write}`
//: VALUE = "r" + read
//: VALUE = read as number
//: VALUE = read!
//: VALUE = Access.read.toFixed(1).length
//: VALUE = Math.max(read, write)
//: VALUE = [read, write].length
//: VALUE = ((read: number) => read + 10)(1)
//: VALUE = (function (write: number) { return write + read })(20)
enum Access { read = 1, write = 2, it = _VALUE_ }
export default () => Object.entries(Access);

//// a member from a variable: const base = _INIT_, _VALUE_
//: INIT = 5
//: INIT = "five"
//: INIT = `fi${"ve"}`
//: INIT = 2 + 3
//: INIT = "5" as const
//: INIT = [5][0]
//: VALUE = base
//: VALUE = (base)
//: VALUE = base + 1
//: VALUE = `${base}`
//: VALUE = "=" + base
//: VALUE = base as any
const base = _INIT_;
enum Derived { it = _VALUE_ as never }
enum Plain { it = _VALUE_ }
export default () => [Object.entries(Derived), Object.entries(Plain)];

//// a variable with a type is not looked into: _DECLARATION_
//: DECLARATION = const base: number = 5
//: DECLARATION = const base: any = "five"
//: DECLARATION = let base: any = "five"
//: DECLARATION = var base: any = 5
//: DECLARATION = const { base } = { base: "five" as any }
//: DECLARATION = const [base] = ["five" as any]
//: DECLARATION = function base() {}
_DECLARATION_;
enum Derived { it = base as any, other = 1 }
export default () => Object.entries(Derived).length;

//// a member from another enum: _VALUE_
//: VALUE = Other.one
//: VALUE = Other["one"]
//: VALUE = Other[`two`]
//: VALUE = Other.one | Other.two
//: VALUE = Other.text
//: VALUE = Other.text + "!"
//: VALUE = `${Other.one}`
//: VALUE = Other.one + 0.5
//: VALUE = -Other.two
//: VALUE = Other.computed
enum Other { one = 1, two, text = "text", computed = "abcd".length }
enum Here { it = _VALUE_ }
export default () => Object.entries(Here);

//// an enum of two bodies: _SECOND_
//: SECOND = c = 5
//: SECOND = c = a
//: SECOND = c = b + 1
//: SECOND = c = Both.a + Both.b
//: SECOND = c = Both["b"]
//: SECOND = c = text as any
//: SECOND = c = text + "!"
//: SECOND = c = `${a}${b}`
//: SECOND = c = 5, d
//: SECOND = c = b, d = c + 1
enum Both { a = 1, b, text = "t" }
enum Both { _SECOND_ }
export default () => Object.entries(Both);

//// three bodies of one enum, with a statement between them
enum Sum { a = 1 }
const between = Sum.a;
enum Sum { b = a + 1 }
enum Sum { c = a + b }
export default () => [between, Object.entries(Sum)];

//// a name inside is the member, outside the variable: _OUTSIDE_
//: OUTSIDE = const a = 100
//: OUTSIDE = let a = 100
//: OUTSIDE = var a = 100
//: OUTSIDE = function a() { return 100 }
//: OUTSIDE = class a {}
_OUTSIDE_;
enum E { a = 1, b = a + 1, c = [a].length + a }
export default () => [Object.entries(E), typeof a];

//// a function in an initial value sees the members and its own names: _VALUE_
//: VALUE = (() => a)()
//: VALUE = ((a: number) => a)(9)
//: VALUE = (() => { const a = 8; return a })()
//: VALUE = (function () { return a + b })()
//: VALUE = ((x = a) => x)()
//: VALUE = (({ a }: { a: number }) => a)({ a: 7 })
//: VALUE = [a, b].map(n => n * 10)[1]
//: VALUE = Object.keys({ a, b }).length
//: VALUE = ({ a }).a
//: VALUE = ({ a: 6 }).a
//: VALUE = (class { static a = b }).a
//: VALUE = ((E: any) => a)(null)
enum E { a = 1, b = 2, c = _VALUE_ }
export default () => Object.entries(E);

//// an enum stands in _PLACE_
//: PLACE = a block
//: PLACE = an if
//: PLACE = a loop
//: PLACE = a switch
//: PLACE = a try
const out: any[] = [];
{ enum E { here = 1, there } out.push(E.there, E[1]); }
if (true) { enum E { here = 2 } out.push(E.here); }
for (const n of [1, 2]) { enum E { here = n, there = here + 1 } out.push(E.there); }
switch (1 as number) { case 1: enum E { here = "s" } out.push(E.here); }
try { enum E { here = 3, there } out.push(E.there); throw 1; } catch { enum E { here = 4 } out.push(E.here); }
export default () => ["_PLACE_", ...out];

//// an enum in a function is made at each call
function make(n: number) { enum E { low = n, high = low + 1 } return E; }
export default () => [make(1).high, make(5).high, make(1) === make(1)];

//// an enum is a value: _USE_
//: USE = Color.green
//: USE = Color["green"]
//: USE = Color[1]
//: USE = Object.keys(Color)
//: USE = typeof Color
//: USE = "red" in Color
//: USE = { ...Color }
//: USE = Object.values(Color).filter(v => typeof v === "number")
//: USE = (Color as any).none ?? "none"
//: USE = ((c: typeof Color) => c.blue)(Color)
//: USE = [Color.red, Color.blue].includes(Color.blue)
//: USE = (c => { switch (c) { case Color.red: return "r"; default: return "other" } })(Color.red as Color)
//: USE = ({ [Color.red]: "r", [Color.green]: "g" })
//: USE = Color.red < Color.blue
//: USE = (Color.red | Color.blue) as Color
//: USE = Color.green.toString()
//: USE = `${Color.blue}`
enum Color { red, green, blue }
export default () => _USE_;

//// an enum is exported: _HOW_
//: HOW = export enum Level { low, high }
//: HOW = enum Level { low, high } export { Level }
//: HOW = export const enum Level { low, high }
//: HOW = export enum Level { low } export enum Level { high = 1 }
//: HOW = enum Hidden { low, high } export { Hidden as Level }
import { Level } from "./lib";
export default () => [Level.high, Object.entries(Level)];
//@ lib.ts
_HOW_

//// an enum that is the default export
import Level from "./lib";
export default () => Level.high;
//@ lib.ts
enum Level { low, high = "h" }
export default Level;

//// a member from an enum of another module: _VALUE_
//: VALUE = Base.two
//: VALUE = Base.two + 1
//: VALUE = Base["two"]
//: VALUE = lib.Base.two
//: VALUE = lib.Base["two"] + 1
import { Base } from "./lib";
import * as lib from "./lib";
enum Here { it = _VALUE_ }
export default () => [Here.it, typeof lib, Object.keys(Base).length];
//@ lib.ts
export enum Base { one = 1, two }

//// an enum that is declared elsewhere leaves nothing
declare enum Gone { a, b }
declare const enum Inlined { c = 1 }
export default () => typeof (globalThis as any).Gone;

//// an empty enum is an empty object
enum Nothing {}
export default () => [typeof Nothing, Object.keys(Nothing)];

//// members end in a comma, in comments and in lines
enum Lines {
  // the first
  one = 1, /* its end */
  /** the second */ two,
  three = // a comment in between
    two + one,
}
export default () => Object.entries(Lines);

//// an enum and a namespace of one name
enum Unit { m = 1, km = 1000 }
namespace Unit { export function parse(text: string): Unit { return text === "km" ? Unit.km : Unit.m; } export const names = ["m", "km"]; }
export default () => [Unit.parse("km"), Unit.names, Unit.m, Unit[1]];

//// values that are worked out run in their order
const order: string[] = [];
const say = (name: string, value: number) => { order.push(name); return value; };
enum Order { a = say("a", 1), b = say("b", 2), c = a + b, d = say("d", c) }
export default () => [order, Order.d];

//// a value that throws stops the module's evaluation
const tell = () => { throw new RangeError("no value"); };
let seen = "nothing";
try { (() => { enum E { a = 1, b = tell() as never } })(); } catch (error) { seen = String(error); }
export default () => seen;

//// large and odd numbers: _VALUE_
//: VALUE = 9007199254740993
//: VALUE = 1e21
//: VALUE = 1e-7
//: VALUE = -0
//: VALUE = 4294967295 | 0
//: VALUE = 2147483648 >> 0
//: VALUE = 1 << 32
//: VALUE = 1 << -1
//: VALUE = 0.1 + 0.2
//: VALUE = NaN
//: VALUE = -Infinity
//: VALUE = 5 % 0
//: VALUE = (-8) ** 2
//: VALUE = -7 % 3
//: VALUE = 2 ** -1
enum Odd { it = _VALUE_, next }
export default () => [Object.is(Odd.it, -0), Odd.it, Odd.next, Object.keys(Odd)];
