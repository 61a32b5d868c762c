// Endless loops. Each program is one module, `main.ts`, or several modules, and its default export is called if there
// is one. Each line that may be running when the program is stopped is marked with `here`.

/** @type {Record<string, string | Record<string, string>>} */
export const LOOPS = {
  while: "while (true) {} // here",
  "while without a body": "while (true); // here",
  for: "for (;;) {} // here",
  "for without a body": "for (;;); // here",
  do: "do {} while (true) // here",
  "do without a block": `
    let i = 0
    do i++; while (true) // here
  `,
  "a loop in a function": `
    export default () => {
      let i = 0;
      for (;;) { // here
        i++;
      }
    }
  `,
  "a body that is a statement": `
    let i = 0;
    for (;;) // here
      if (i++ % 2) continue; else i++;
  `,
  "for of a generator": `
    function* numbers() { // here
      for (let i = 0; ; i++) // here
        yield i;
    }
    for (const n of numbers()) n; // here
  `,
  "for in, again and again": `
    const o = { a: 1, b: 2 };
    for (;;) // here
      for (const k in o) k; // here
  `,
  "for await": `
    async function* numbers() { for (let i = 0; ; i++) yield i } // here
    for await (const n of numbers()) n; // here
  `,
  "for await of promises": `
    function* promises() { for (;;) yield Promise.resolve(1) } // here
    for await (const n of promises()) n; // here
  `,
  "for of a set that refills": `
    const s = new Set([1]);
    for (const x of s) { // here
      s.delete(x);
      s.add(x);
    }
  `,
  "for of an array that grows": `
    const a = [1];
    for (const x of a) if (a.length < 1e6) a.push(x); else a.length = 1, a.push(x); // here
    for (;;); // here
  `,
  labels: `
    outer: for (;;) { // here
      for (;;) continue outer; // here
    }
  `,
  "a label within": "for (;;) { a: { b: { break a } } } // here",
  "switch in a loop": `
    let s = 0;
    for (;;) switch (s) { case 0: s = 1; continue; case 1: s = 0; break } // here
  `,
  "loops in loops": `
    let n = 0;
    for (let i = 0; i < 1e6; i++) // here
      for (let j = 0; j < 1e6; j++) // here
        for (let k = 0; k < 1e6; k++) n++; // here
  `,
  "a loop that catches": "for (;;) try { throw 1 } catch {} // here",
  "a loop around a loop that is caught": "for (;;) try { for (;;); } catch {} // here",
  "a loop in catch": "try { throw 1 } catch { for (;;); } // here",
  "a loop in finally": "try {} finally { for (;;); } // here",
  "finally after return": `
    const f = () => { // here
      try { return 1 } finally { for (;;); } // here
    }
    f()
  `,
  "finally in finally": `
    function f() { try { for (;;); } finally { try { for (;;); } finally { for (;;); } } } // here
    f()
  `,
  "a bomb of catches": `
    function f() { // here
      for (;;) try { f() } catch { try { f() } catch { f() } } // here
    }
    f()
  `,
  "recursion that is caught": `
    const f = () => { try { f() } catch { f() } } // here
    for (;;) try { f() } catch {} // here
  `,
  "recursion with finally": `
    function f() { try { f() } finally { f() } } // here
    f()
  `,
  "mutual recursion": `
    const a = () => { try { b() } catch { b() } } // here
    const b = () => { try { a() } catch { a() } } // here
    a()
  `,
  "exponential recursion": `
    const fib = (n: number): number => n < 2 ? n : fib(n - 1) + fib(n - 2) // here
    fib(80)
  `,
  Ackermann: `
    function a(m: number, n: number): number { // here
      if (m === 0) return n + 1; // here
      return n === 0 ? a(m - 1, 1) : a(m - 1, a(m, n - 1)); // here
    }
    for (;;) try { a(4, 2) } catch {} // here
  `,
  "self-application": `
    const loop = (x: any) => { try { x(x) } catch { x(x) } } // here
    loop(loop)
  `,
  trampoline: `
    let f = () => g, g = () => f; // here
    for (let x: any = f; ; x = x()); // here
  `,
  "a getter": `
    const o = { get x() { for (;;); } } // here
    o.x
  `,
  "a setter": `
    const o = { set x(v: any) { for (;;); } } // here
    o.x = 1
  `,
  "getters that call each other": `
    const o: any = {
      get a() { try { return o.b } catch { return o.b } }, // here
      get b() { try { return o.a } catch { return o.a } }, // here
    }
    o.a
  `,
  defineProperty: `
    const o: any = Object.defineProperty({}, 'x', { get() { for (;;); } }) // here
    o.x
  `,
  "a proxy's trap": `
    const p = new Proxy({} as any, { get() { for (;;); } }) // here
    p.x
  `,
  "a proxy's ownKeys": `
    const p = new Proxy({}, { ownKeys() { for (;;); } }) // here
    Object.keys(p)
  `,
  "a proxy that has": `
    const p = new Proxy({}, { has() { for (;;); } }) // here
    'x' in p
  `,
  "toString in a template": `
    const o = { toString() { for (;;); } }; // here
    \`\${o}\`
  `,
  "valueOf in arithmetic": `
    const o: any = { valueOf() { for (;;); } } // here
    o + 1
  `,
  toPrimitive: `
    const o: any = { [Symbol.toPrimitive]() { for (;;); } }; // here
    +o
  `,
  hasInstance: `
    const C: any = { [Symbol.hasInstance]() { for (;;); } }; // here
    ({}) instanceof C
  `,
  toJSON: "JSON.stringify({ toJSON() { for (;;); } }) // here",
  "a reviver": "JSON.parse('[1]', () => { for (;;); }) // here",
  "a sort comparator": "[3, 1, 2].sort(() => { for (;;); }) // here",
  "a replacer": "'aaa'.replace(/a/g, () => { for (;;); }) // here",
  "Array.from with a length": "Array.from({ length: 1e8 }, (_, i) => [i].length) // here",
  "forEach of a map that refills": `
    const m = new Map([[1, 1]]);
    m.forEach((v, k) => { m.delete(k); m.set(k, v) }) // here
  `,
  reduce: `
    const a = Array.from({ length: 3000 }, (_, i) => i) // here
    a.reduce((s, x) => s + a.reduce((t, y) => t + a.reduce((u, z) => u + z, y), x), 0) // here
  `,
  "an iterator that is never done": `
    const it = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) } // here
    for (const x of it); // here
  `,
  "spread of an endless generator": `
    function* g() { for (;;) yield } // here
    Math.max(...(function* () { for (const x of g()) if (!x) continue; else yield x })() as any) // here
  `,
  "an array pattern's rest of an endless generator": `
    function* g() { for (;;); } // here
    const [...all] = g()
  `,
  "yield*": `
    function* a(): any { for (;;) yield 1 } // here
    function* b() { yield* a() }
    for (const x of b()); // here
  `,
  "a generator's finally": `
    function* g() { try { yield 1 } finally { for (;;); } } // here
    for (const x of g()) break;
  `,
  "new Set of an endless generator": "new Set((function* () { for (;;) yield 1 })()) // here",
  "Object.fromEntries of an endless generator":
    "Object.fromEntries((function* () { for (;;) yield ['a', 1] as any })()) // here",
  "Promise.all of an iterator that never returns":
    "Promise.all({ [Symbol.iterator]: () => ({ next() { for (;;); } }) } as any) // here",
  "a static block": "class A { static { for (;;); } } // here",
  "a static field": "class A { static x = (() => { for (;;); })() } // here",
  "fields without a function": `
    let depth = 0;
    class A { x: any = depth < 60 ? (depth++, new A(), new A(), depth--) : 0 } // here
    new A()
  `,
  "fields that are classes": `
    let depth = 0;
    class A { x: any = class extends (depth < 60 ? (depth++, new A(), new A(), depth--, Object) : Object) {} } // here
    new A()
  `,
  "a constructor": `
    class A { constructor() { for (;;); } } // here
    new A()
  `,
  "a derived constructor before super": `
    class A extends Object { constructor(readonly x = 1) { for (;;); super() } } // here
    new A()
  `,
  "a private method": `
    class A { #m() { for (;;); } m() { this.#m() } } // here
    new A().m()
  `,
  "a setter of super": `
    class A { set x(v: any) { for (;;); } } // here
    class B extends A { m() { super.x = 1 } }
    new B().m()
  `,
  "an accessor's initial value": `
    class A { accessor x = (() => { for (;;); })() } // here
    new A()
  `,
  "a default parameter": `
    function f(x = (() => { for (;;); })()) {} // here
    f()
  `,
  "parameters that recurse": `
    function f(n: number, a: any = n && f(n - 1), b: any = n && f(n - 1)) {} // here
    f(60)
  `,
  "arrows that recurse in parameters": `
    const f: any = (n: number, a = n && f(n - 1), b = n && f(n - 1)) => n // here
    f(60)
  `,
  "parameters of a generator that recurse": `
    function* f(n: number, a: any = n && f(n - 1), b: any = n && f(n - 1)) {} // here
    f(60)
  `,
  "parameters of a generator that recurse in a pattern": `
    function* f(n: number, { a = n && f(n - 1), b = n && f(n - 1) }: any = {}) {} // here
    f(60)
  `,
  "parameters of a generator that recurse in a key": `
    const f: any = function* (n: number, { [n && (f(n - 1), f(n - 1))]: a }: any = {}) {} // here
    f(60)
  `,
  "parameters of a generator that recurse in a rest": `
    function* f(n: number, ...[a = n && f(n - 1), b = n && f(n - 1)]: any) {} // here
    f(60)
  `,
  "parameters of an async function that throw": `
    async function f(n: number, a: any = n && f(n - 1), b: any = n && f(n - 1), c: any = (null as any).x) {} // here
    export default () => { f(60) }
  `,
  "parameters of an async arrow that throw": `
    const f: any = async (n: number, a: any = n && f(n - 1), b: any = n && f(n - 1), { c }: any = null) => {} // here
    export default () => { f(60) }
  `,
  "parameters of an async generator": `
    async function* f(n: number, a: any = n && f(n - 1), b: any = n && f(n - 1)) {} // here
    export default () => { f(60) }
  `,
  "parameters of a method that throw": `
    const o = { async f(n: number, a: any = n && o.f(n - 1), b: any = n && o.f(n - 1), { c }: any = null) {} } // here
    export default () => { o.f(60) }
  `,
  "parameters that throw within promises": `
    let n = 60; // here
    function f(r?: any, j?: any, a: any = n > 0 && (n--, new Promise(f), new Promise(f), n++), { c }: any = null) {} // here
    export default () => { new Promise(f) }
  `,
  "parameters that make classes": `
    function* f(n: number, a: any = class extends (n ? (f(n - 1), f(n - 1), Object) : Object) {}) {} // here
    f(60)
  `,
  "a computed key": "const o = { [(() => { for (;;); })()]: 1 } // here",
  "a tag": `
    const tag = (x: any) => { for (;;); } // here
    tag\`x\`
  `,
  "a default in a pattern": "const { a = (() => { for (;;); })() } = {} as any // here",
  "a catch's pattern": "try { throw {} } catch ({ a = (() => { for (;;); })() }: any) {} // here",
  "await in a loop": "for (;;) await null // here",
  "an async function": `
    export default async () => {
      for (;;) await null // here
    }
  `,
  "an async function that nobody awaits": "export default () => { (async () => { for (;;) await null })() } // here",
  "a chain of promises": `
    const f = (): any => Promise.resolve().then(f) // here
    await f()
  `,
  "a chain of promises that catches": `
    const f = (): any => Promise.resolve().then(f, f).catch(f) // here
    await f()
  `,
  "a chain of promises with finally": `
    const f = (): any => Promise.reject(1).finally(f).catch(f) // here
    await f()
  `,
  queueMicrotask: `
    const f = () => queueMicrotask(f) // here
    f()
  `,
  "a thenable of itself": `
    const t: any = { then(resolve: any) { resolve(t) } } // here
    await t
  `,
  "an async generator": `
    async function* g() { for (;;) yield* h() } // here
    async function* h() { yield 1 } // here
    for await (const x of g()); // here
  `,
  "a loop in a microtask": "await Promise.resolve().then(() => { for (;;); }) // here",
  "a loop in a timer": "export default () => new Promise(() => setTimeout(() => { for (;;); }, 1)) // here",
  "many short turns": `
    const spin = (until: number) => { while (performance.now() < until); } // here
    export default () => new Promise(() => setInterval(() => spin(performance.now() + 20), 1)) // here
  `,
  "import in a loop": { "main.ts": "for (;;) await import('./lib') // here", "lib.ts": "export {}" },
  "a loop in another module": {
    "main.ts": `
      import { f } from './lib/f'
      f()
    `,
    "lib/f.ts": `
      export const f = () => {
        for (;;); // here
      }
    `,
  },
  "a module that is not there yet": {
    "main.ts": `
      import './other'
      export function f() { for (;;); } // here
    `,
    "other.ts": `
      import { f } from './main'
      f()
    `,
  },
  "an enum": "enum E { A = (() => { for (;;); })() } // here",
  "a namespace": `
    namespace N { export const x = 1; for (;;); } // here
    N
  `,
  "a parameter property": `
    class A { constructor(private x: number) { for (;;); } } // here
    new A(1)
  `,
  "heavy turns": "export default () => { for (;;) JSON.stringify(Array(5000).fill(Math.random())) } // here",
  "light turns that get heavy": `
    const a: number[] = Array(20000).fill(1)
    export default () => { for (let i = 0; ; i++) if (i > 1e6) a.map(String) } // here
  `,
  "a program that has its own $n and $t": `
    let $n = 1e9, $t = () => 1e9 // here
    for (;;) { $n = 1e9; $t() } // here
  `,
  "a program that stops the clock": `
    Date.now = () => 0; performance.now = () => 0; globalThis.Date = class { static now() { return 0 } } as any
    for (;;); // here
  `,
  "a program that breaks Error": `
    (globalThis as any).Error = class { constructor() { for (;;); } } // here
    Object.defineProperty(Function.prototype, 'call', { value() {} }) // here
    for (;;); // here
  `,
  "a program that hooks stack traces": `
    Error.prepareStackTrace = () => { for (;;); } // here
    for (;;) try { null!.x } catch (e: any) { try { e.stack } catch {} } // here
  `,
  "a program that calls trip": `
    const { trip, claim } = await import('../' + 'guard.js')
    for (;;) try { claim({}) } catch { try { trip(-1) } catch {} } // here
  `,
  "a program that patches what it can": `
    Object.freeze = (() => { throw 1 }) as any
    Object.prototype.toString = () => { throw 1 }
    Set.prototype.has = (() => { throw 1 }) as any
    Array.prototype[Symbol.iterator] = (() => { throw 1 }) as any
    for (;;); // here
  `,
};
