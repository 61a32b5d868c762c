Types that are erased: what is left means the same, wherever they stood.

//// an expression with a type: _EXPRESSION_
//: EXPRESSION = v as number
//: EXPRESSION = (v as any) as number
//: EXPRESSION = v as const
//: EXPRESSION = v satisfies number
//: EXPRESSION = v as unknown satisfies unknown
//: EXPRESSION = v!
//: EXPRESSION = v!!
//: EXPRESSION = <number>v
//: EXPRESSION = <any><number>v
//: EXPRESSION = <const>[v, v]
//: EXPRESSION = (<any>v) + 1
//: EXPRESSION = -v!
//: EXPRESSION = v as number + 1
//: EXPRESSION = 1 + (v as number)
//: EXPRESSION = v as any as number * 2
//: EXPRESSION = !v as boolean
//: EXPRESSION = typeof v as string
//: EXPRESSION = o.x as number
//: EXPRESSION = o!.x!
//: EXPRESSION = o?.x!
//: EXPRESSION = (o as any)?.y?.z
//: EXPRESSION = o.f!()
//: EXPRESSION = o.f?.()
//: EXPRESSION = o.f<number>(v)
//: EXPRESSION = o.f?.<number>(v)
//: EXPRESSION = (o.f as any)(v)
//: EXPRESSION = (o.f<string> as any)(v)
//: EXPRESSION = (o.f<string>)(v as any)
//: EXPRESSION = new Array<number>(v)
//: EXPRESSION = new Map<string, Map<number, string>>()
//: EXPRESSION = new (Map as any)<string>()
//: EXPRESSION = new Set<number>
//: EXPRESSION = tag<number>`a${v}`
//: EXPRESSION = [v as number, ...([v] as number[])]
//: EXPRESSION = { v: v as number, ["k" as string]: 1 }
//: EXPRESSION = { ...(o as object) }
//: EXPRESSION = v ? v as number : 0
//: EXPRESSION = (v as any) ? 1 : 2
//: EXPRESSION = v < 5 as any
//: EXPRESSION = (v as number) < 5
//: EXPRESSION = v < (5 as number)
//: EXPRESSION = (v, v as number)
//: EXPRESSION = `${v as number}${<any>v}`
//: EXPRESSION = ((a: number, b?: string): number => a)(v)
//: EXPRESSION = (<T,>(a: T): T => a)(v)
//: EXPRESSION = (function <T>(this: void, a: T): T { return a })(v)
//: EXPRESSION = (async <T,>(a: T): Promise<T> => a)(v) instanceof Promise
//: EXPRESSION = ((a: any): a is number => true)(v)
//: EXPRESSION = ((a: any): asserts a => {})(v)
//: EXPRESSION = ((a: number = v as number) => a)()
//: EXPRESSION = (({ x }: { x: number }) => x)(o)
//: EXPRESSION = (([a, b]: [number, number?]) => a)([v])
//: EXPRESSION = ((...a: number[]): number => a.length)(1, 2)
//: EXPRESSION = ((a: (b: number) => void) => typeof a)(() => {})
//: EXPRESSION = ((a?: number) => a)()
//: EXPRESSION = ((a: unknown): { k: number } => ({ k: 1 }))(v)
//: EXPRESSION = ((a: number): number | undefined => a > 1 ? a : undefined)(v)
//: EXPRESSION = (a => <any>a)(v)
//: EXPRESSION = (() => <any>{ k: 1 })()
//: EXPRESSION = (() => ({ k: 1 } as any))()
//: EXPRESSION = (() => { return <any>{ k: 1 } })()
//: EXPRESSION = ((v as any) = 9, v)
//: EXPRESSION = ((v!) = 8, v)
//: EXPRESSION = (o.x! += 1, o.x)
//: EXPRESSION = ((o as any).x++, o.x)
//: EXPRESSION = ([(v as any)] = [7], v)
//: EXPRESSION = ({ x: (v as any) } = { x: 6 }, v)
//: EXPRESSION = delete (o as any).x
//: EXPRESSION = void (v as any)
//: EXPRESSION = (v as any) in ({ 3: 1 } as any)
//: EXPRESSION = ((o as any) instanceof Object) as boolean
//: EXPRESSION = (v as any) ?? 1
//: EXPRESSION = v || (1 as any)
//: EXPRESSION = (class<T> { x?: T = undefined }).name
//: EXPRESSION = new (class { constructor(public readonly x: number) {} })(v).x
//: EXPRESSION = [1, 2, 3].map<string>((n: number): string => `${n}`)
//: EXPRESSION = ((as: number) => as as number)(v)
//: EXPRESSION = ((type: number, of: number) => type + of)(v, v)
//: EXPRESSION = ((satisfies: any) => satisfies satisfies any)(v)
const tag = <T,>(parts: TemplateStringsArray, value: T) => parts.join("-") + value;
let v: any = 3;
const o: { x: any, f: <T>(a?: T) => T } = { x: 5, f: a => a as any };
export default () => _EXPRESSION_;

//// a statement with types: _STATEMENT_
//: STATEMENT = let a: number = 1; out.push(a)
//: STATEMENT = let a!: number; out.push(a)
//: STATEMENT = let a: number, b: string = "b"; out.push(a, b)
//: STATEMENT = const { a, b = 2 }: { a: number, b?: number } = { a: 1 }; out.push(a, b)
//: STATEMENT = const [a, ...b]: number[] = [1, 2]; out.push(a, b)
//: STATEMENT = var f = function (this: any, a: number): void { out.push(a) }; f(1)
//: STATEMENT = function f<T>(a: T, b?: T): T { out.push(a, b); return a } f<number>(1)
//: STATEMENT = function f(a: string): void; function f(a: any) { out.push(a) } f("x")
//: STATEMENT = function f(this: { k: number }) { out.push(this.k) } f.call({ k: 2 })
//: STATEMENT = function* f(): Generator<number> { yield 1 } out.push(...f())
//: STATEMENT = for (const a of [1, 2] as number[]) out.push(a)
//: STATEMENT = for (let a: number = 0; a < (2 as number); a++) out.push(a)
//: STATEMENT = for (const a in { k: 1 } as any) out.push(a)
//: STATEMENT = for (const [a, b] of Object.entries<number>({ k: 1 })) out.push(a, b)
//: STATEMENT = while ((out.length as number) < 2) out.push(1 as any)
//: STATEMENT = do out.push(1); while ((out.length as any) < 2)
//: STATEMENT = try { throw 1 } catch (e: unknown) { out.push(e) }
//: STATEMENT = try { throw 1 } catch (e: any) { out.push(e as number) }
//: STATEMENT = if (1 as any) out.push(1); else out.push(2)
//: STATEMENT = switch (1 as number) { case 1 as number: out.push("one") }
//: STATEMENT = label: for (;;) { break label }
//: STATEMENT = type A = number; const a: A = 1; out.push(a)
//: STATEMENT = interface A { x: number } const a: A = { x: 1 }; out.push(a)
//: STATEMENT = { type A = 1; interface B {} out.push("block") }
//: STATEMENT = declare const gone: number; out.push(typeof gone)
//: STATEMENT = declare function gone(): void; out.push(typeof gone)
//: STATEMENT = declare class Gone {} out.push(typeof Gone)
//: STATEMENT = declare global { var gone: number } out.push(1)
//: STATEMENT = declare module "gone" { export const x: number } out.push(1)
//: STATEMENT = abstract class A { abstract x: number } out.push(A.name)
//: STATEMENT = const a = 1 as const, b = a satisfies 1; out.push(a, b)
//: STATEMENT = let type = 1; type = 2; out.push(type)
//: STATEMENT = let namespace = 1, module = 2, declare = 3, abstract = 4; out.push(namespace, module, declare, abstract)
//: STATEMENT = const f = (a: number) => (b: string): string => b + a; out.push(f(1)("x"))
//: STATEMENT = const f = async (a: number): Promise<number> => a; out.push(typeof f)
//: STATEMENT = using: { out.push("label") }
const out: any[] = [];
_STATEMENT_
export default () => out;

//// a line that ends in a type, before _NEXT_
//: NEXT = (out.push("call"))
//: NEXT = [out][0].push("index")
//: NEXT = `${out.push("template")}`
//: NEXT = +out.push("plus")
//: NEXT = -out.push("minus")
//: NEXT = /x/.test(String(out.push("regex")))
//: NEXT = ++count
//: LINE = let a = base as any
//: LINE = let a = base!
//: LINE = let a = base satisfies any
//: LINE = let a: any
//: LINE = type T = any
//: LINE = interface T {}
//: LINE = declare let gone: any
//: LINE = out.length as any
const out: any[] = [];
let count = 0;
const base: any = (...given: any[]) => base;
base.x = 1;
_LINE_
_NEXT_
export default () => [out, count];

//// types over several lines: _FUNCTION_
const f = async <
  T
>(
  a: T,
): Promise<
  T
> => a;
const g = (a: number): {
  k: number
} => ({ k: a });
function h(
  a: number,
  b:
    | string
    | number = 2,
): void | {
  a: number
} {
  return { a: a + (b as number) };
}
//: FUNCTION = f
//: FUNCTION = g
//: FUNCTION = h
export default () => (_FUNCTION_ as any)(3);
