Functions, loops and operators that the compiler writes guards into: with types around them they do what they did.

//// what a function answers: _FUNCTION_
//: FUNCTION = (a: number, b = a) => [a, b]
//: FUNCTION = (a: number, b: number = [a, a].length) => [a, b]
//: FUNCTION = function (a: number, b: number = arguments.length) { return [a, b] }
//: FUNCTION = ({ k = 4 }: any = {}) => k
//: FUNCTION = ({ k: { m = 5 } = {} as any }: any = {}) => m
//: FUNCTION = ([a, b = a]: any = [1]) => [a, b]
//: FUNCTION = ({ ["k" + 1]: k = 7 }: any = {}) => k
//: FUNCTION = (...[a, b]: any[]) => [a, b]
//: FUNCTION = async (a: number): Promise<any> => a
//: FUNCTION = async function (a: any) { return await a }
//: FUNCTION = function* (a: any): any { const b: any = yield a; return b }
//: FUNCTION = function (this: any, ...a: any[]) { return a.length }
//: FUNCTION = function named(n: any): any { return n === undefined || n > 3 ? n : named(n + 1) }
//: FUNCTION = (a: any) => { "use strict"; return a }
//: FUNCTION = (a: any) => ({ a })
//: FUNCTION = (a: any = <any>{ k: 1 }) => a
//: FUNCTION = (a = (() => 3)()) => a
//: FUNCTION = (a = class { static x = 1 }) => a.name
//: FUNCTION = (a = () => 1) => a.name
//: ARGUMENTS = undefined
//: ARGUMENTS = [2, 3] as any
const f: any = _FUNCTION_;
export default async () => {
  let answer: any;
  try { answer = await f(_ARGUMENTS_); } catch (error) { answer = (error as Error).name; }
  return [answer, f.name, f.length, answer?.next?.()];
};

//// a loop: _LOOP_
//: LOOP = for (let i = 0; i < 3; i++) out.push(i)
//: LOOP = for (let i: number = 0, j = 3; i < j; i++, j--) out.push([i, j])
//: LOOP = for (const x of [1, 2, 3] as const) { if (x === 2) continue; out.push(x) }
//: LOOP = for (const x of new Set<number>([1, 2])) out.push(x)
//: LOOP = for (const [k, v] of Object.entries({ a: 1 } as Record<string, number>)) out.push(k, v)
//: LOOP = for (const k in { a: 1, b: 2 } as any) out.push(k)
//: LOOP = let n = 3; while (n--) out.push(n)
//: LOOP = let n = 0; do { out.push(n) } while (++n < 3)
//: LOOP = let n = 0; do out.push(n); while (++n < (3 as number))
//: LOOP = outer: for (const a of [1, 2]) for (const b of [1, 2]) { if (b === 2) continue outer; out.push(a, b) }
//: LOOP = for (const f of [1, 2].map(x => () => x as number)) out.push(f())
//: LOOP = var fs: any[] = []; for (let i = 0; i < 3; i++) fs.push(() => i); out.push(...fs.map(f => f()))
//: LOOP = for (let [a, b]: [number, number] = [0, 3]; a < b; a++) out.push(a)
//: LOOP = for (var i = 0 as number; i < 2; i++) ; out.push(i)
//: LOOP = for await (const x of [1, Promise.resolve(2)]) out.push(x as number)
//: LOOP = for (const { a, b = 2 } of [{ a: 1 }] as any[]) out.push(a, b)
//: LOOP = for (let o: any = { n: 3 }; o.n!; o.n--) out.push(o.n)
//: LOOP = if (out.length === 0) for (const x of [1]) out.push(x); else out.push(0)
const out: any[] = [];
_LOOP_;
export default () => out;

//// a generator: _BODY_
//: BODY = yield 1; yield 2 as number
//: BODY = yield* [1, 2] as number[]
//: BODY = const a: any = yield 1; yield a
//: BODY = try { yield 1 } finally { yield 2 }
//: BODY = for (const x of [1, 2]) yield x!
//: BODY = return (yield 1) as any
function* g(): Generator<any, any, any> { _BODY_ }
export default () => [[...g()], (i => [i.next(), i.next(5), i.next(6)])(g()), (i => [i.next(), i.return(7), i.next()])(g())];

//// an operator: _EXPRESSION_
//: EXPRESSION = o?.a.b.c!.d
//: EXPRESSION = o.none?.a.b.c as any
//: EXPRESSION = o.none?.[0]!.x
//: EXPRESSION = o.none?.f!()
//: EXPRESSION = (o.none as any)?.f() ?? "none"
//: EXPRESSION = o.a.b?.c.d
//: EXPRESSION = (o.n ??= 4, o.n as number)
//: EXPRESSION = (o.n ||= 5, o.n!)
//: EXPRESSION = ((o as any).n &&= 6, o.n)
//: EXPRESSION = ((o.n as number) **= 2, o.n)
//: EXPRESSION = [...(o.list as number[]), ...<any>o.list]
//: EXPRESSION = { ...o.a, ...(null as any) }
//: EXPRESSION = (({ a, ...rest }: any) => Object.keys(rest))(o)
//: EXPRESSION = o.list.map((n: number): number => n * 2).filter((n: any): n is number => n > 2)
//: EXPRESSION = `${o.list as any}` + <string>"x"
//: EXPRESSION = 5n ** 2n as any
//: EXPRESSION = (1 as any as number) < 2 === true
const o: any = { a: { b: { c: { d: "d" } } }, list: [1, 2], n: 0 };
export default () => _EXPRESSION_;

//// an object: _OBJECT_
//: OBJECT = { m(this: any, a?: number): number { return a ?? 1 } }
//: OBJECT = { get m(): () => number { return () => 2 } }
//: OBJECT = { set m(value: any) {}, get m(): any { return () => 3 } }
//: OBJECT = { async m<T>(a: T): Promise<T> { return a } }
//: OBJECT = { *m(): Generator<number> { yield 1 } }
//: OBJECT = { m: <T,>(a: T): T => a }
//: OBJECT = { ["m" as string]: () => 4 }
//: OBJECT = { m: function <T>(a: T) { return a } }
//: OBJECT = { then: undefined as any, m: () => 5 }
//: OBJECT = { m: class<T> {} as any }
const o: any = _OBJECT_;
export default () => [Object.keys(o), typeof o.m, o.m.name];
