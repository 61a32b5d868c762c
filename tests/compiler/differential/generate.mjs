// Generates random programs from a seed: loops, functions and classes of every kind in every position, which log what
// they do.

/** @param {number} seed of a generator of numbers in [0, 1), mulberry32 */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {number} seed
 * @returns {string} a module of TypeScript
 */
export function generate(seed) {
  const next = random(seed);
  const below = (/** @type {number} */ n) => Math.floor(next() * n);
  /**
   * @template T
   * @param {T[]} list
   */
  const pick = list => list[below(list.length)];
  const maybe = (/** @type {string} */ text, chance = 0.5) => (next() < chance ? text : "");
  let names = 0;
  const fresh = () => `v${names++}`;
  /** Leaves out the semicolon at the end of a line in half of the cases. */
  const end = () => (next() < 0.5 ? ";" : "");

  /**
   * @typedef {object} Scope
   * @property {string[]} vars
   * @property {string[]} labels
   * @property {string[]} loops labels of the enclosing loops
   * @property {boolean} fn whether `arguments`, `this` and `new.target` are allowed
   * @property {boolean} gen whether `yield` is allowed
   * @property {boolean} async whether `await` is allowed
   * @property {number} deep
   * @property {boolean} [method]
   */

  const type = () => pick([": any", ": number | any", ": any extends infer T ? any : T", ": {\n  a: any\n}['a']"]);
  const annotate = () => maybe(type(), 0.2);
  const wrap = (/** @type {string} */ e) =>
    pick([e, e, e, e, `(${e})`, `(${e} as any)`, `(${e} satisfies any)`, `(${e})!`, `(<any>${e})`]);

  /**
   * @param {Scope} s
   * @returns {string}
   */
  function leaf(s) {
    return pick([
      String(below(10)),
      `"s${below(5)}"`,
      "true",
      "null",
      "undefined",
      ...(s.vars.length ? [pick(s.vars), pick(s.vars), pick(s.vars)] : []),
      ...(s.fn ? ["arguments.length", "typeof this", "new.target === undefined"] : []),
      "[1, 2, 3]",
      "({ a: 1, b: 2 })",
    ]);
  }

  /**
   * @param {Scope} s
   * @returns {string}
   */
  function expression(s) {
    if (s.deep > 4 || next() < 0.3) return leaf(s);
    const d = { ...s, deep: s.deep + 1 };
    const inside = { ...d, fn: true, async: false, labels: [], loops: [] };
    const e = () => wrap(expression(d));
    switch (below(17)) {
      case 0:
        return `(${e()} ${pick(["+", "-", "*", "===", "<", "&&", "||", "??", ","])} ${e()})`;
      case 1:
        return `(${e()} ? ${e()} : ${e()})`;
      case 2:
        return `[${e()}, ...[${e()}]]`;
      case 3:
        return `({ a: ${e()}, ${maybe(`get b() { ${body({ ...inside, gen: false })} }, `)}[${e()} + ""]: ${e()} })`;
      case 4:
        return `\`t\${${e()}}t\``;
      case 5:
        return `call(${fn(d)}, ${e()}, ${e()})`;
      case 6:
        return `call(${arrow(d)}, ${e()})`;
      case 7:
        return `call(${arrow(d)})`;
      case 8:
        return `list(call(function*() { ${body({ ...inside, gen: true })} }))`;
      case 9:
        return `describe(${pick([fn(d), arrow(d), klass(d)])})`;
      case 10:
        return `make(${klass(d)})`;
      case 11:
        return s.vars.length ? `(${pick(s.vars)} = ${e()})` : e();
      case 12:
        return `typeof ${e()}`;
      case 13:
        return s.gen ? `(yield ${e()})` : e();
      case 14:
        return s.async ? `(await ${e()})` : e();
      case 15:
        return `[1, 2, 3].map(${arrow(d)})`;
      default:
        return `tag\`a\${${e()}}b\``;
    }
  }

  /** @param {Scope} s */
  function parameters(s) {
    const names = Array.from({ length: below(4) }, fresh);
    const text = names.map((name, i) => {
      if (i === names.length - 1 && next() < 0.2) return `...${name}${maybe(": any[]", 0.3)}`;
      return pick([
        `${name}${annotate()}`,
        `${name}${i === names.length - 1 ? maybe("?: any", 0.4) : ""}`,
        `${name}${annotate()} = ${expression({ ...s, vars: names.slice(0, i), gen: false, async: false, deep: s.deep + 2, fn: s.fn })}`,
      ]);
    });
    return { names, text: text.join(", ") };
  }

  /** @param {Scope} s */
  function inner(s, /** @type {string[]} */ own, /** @type {Partial<Scope>} */ rest) {
    return { ...s, vars: [...s.vars, ...own], labels: [], loops: [], deep: s.deep + 1, ...rest };
  }

  /**
   * @param {Scope} s
   * @returns {string}
   */
  function fn(s, name = maybe(fresh(), 0.4)) {
    const gen = next() < 0.15,
      async = next() < 0.15;
    const { names: own, text } = parameters({ ...s, fn: true });
    const directive =
      text.includes("=") || text.includes("...") ? "" : maybe(pick(['"use strict";', '"use strict"\n', "'x'\n"]), 0.2);
    const head = `${async ? "async " : ""}function${gen ? "*" : ""} ${name}${maybe("<T>", 0.1)}`;
    const receiver = maybe("this: any" + (text && ", "), 0.1);
    const returns = maybe(": any", 0.15);
    return `${head}(${receiver}${text})${returns} { ${directive}${body(inner(s, own, { fn: true, gen, async }))} }`;
  }

  /**
   * @param {Scope} s
   * @returns {string}
   */
  function arrow(s) {
    const async = next() < 0.2;
    const { names: own, text } = parameters({ ...s });
    const d = inner(s, own, { gen: false, async });
    const head = `${async ? "async " : ""}${maybe("<T,>", 0.1)}(${text})${maybe(": any", 0.15)} =>`;
    const result =
      next() < 0.5
        ? `{ ${body(d)} }`
        : pick([wrap(expression(d)), `({ x: ${expression(d)} })`, `<any>{ y: ${expression(d)} }`]);
    return `(${head} ${result})`;
  }

  /**
   * @param {Scope} s
   * @returns {string}
   */
  function klass(s, name = maybe(fresh(), 0.5)) {
    const derived = next() < 0.4;
    const d = inner(s, [], { fn: true, gen: false, async: false });
    // `return` and `arguments` are not allowed in the value of a field or in a static block.
    const field = { ...d, fn: false };
    const members = Array.from({ length: below(6) }, () => {
      const key = pick([fresh(), `["k" + ${below(9)}]`, `"q${names++}"`, `#p${names++}`]);
      const isPublic = !key.startsWith("#");
      const modifiers = isPublic ? maybe(pick(["public ", "private ", "protected ", "readonly "]), 0.2) : "";
      const access = modifiers.replace("readonly ", "");
      switch (below(8)) {
        case 0: {
          const head = `${access}${maybe("static ", 0.3)}${maybe("readonly ", 0.1)}${key}${annotate()}`;
          return `${head} = ${wrap(expression(field))}\n`;
        }
        case 1:
          return `${access}${maybe("static ", 0.3)}${key}${maybe("?: any", 0.3)};`;
        case 2:
          return `static { ${statements(field, 2)} }`;
        case 3:
          return `${access}${maybe("static ", 0.3)}${pick(["", "*", "async ", "async *"])}${key}() { log("method") }`;
        case 4:
          return `${maybe("static ", 0.3)}get ${key}() { ${body(d)} }`;
        case 5:
          return `declare ${fresh()}: any`;
        case 6:
          return isPublic
            ? `${maybe("static ", 0.3)}accessor ${fresh()} = ${expression(field)};`
            : `${key} = ${expression(field)};`;
        default:
          return `${modifiers}${fresh()} = ${arrow({ ...field })}\n`;
      }
    });
    const { names: own, text } = parameters({ ...s, fn: true });
    const property = next() < 0.3;
    const made = property ? `${pick(["public", "private", "readonly"])} ${fresh()} = ${below(9)}${text && ", "}` : "";
    if (next() < 0.6) {
      const at = below(members.length + 1);
      const first = `${derived ? 'log("before"); super(1); ' : ""}log(Object.keys(this).length);`;
      const rest = statements(inner(s, own, { fn: true, gen: false, async: false }), 2);
      members.splice(at, 0, `constructor(${made}${text}) { ${first} ${rest} }`);
    }
    const generic = maybe("<T>", 0.1);
    const heritage = `${derived ? " extends Base" : ""}${maybe(" implements Partial<any>", 0.1)}`;
    return `class ${name}${generic}${heritage} { ${members.join("\n")} }`;
  }

  /** @param {Scope} s */
  function body(s) {
    return `${statements(s, 1 + below(3))} ${pick([`return ${expression(s)}`, "", `return ${wrap(expression(s))}`])}`;
  }

  /**
   * @param {Scope} s
   * @returns {string}
   */
  function statements(s, /** @type {number} */ count) {
    const d = { ...s, vars: [...s.vars] };
    return Array.from({ length: s.deep > 5 ? 1 : count }, () => statement(d)).join(" ");
  }

  /**
   * Returns the body of a loop, with a countdown that ends the loop.
   * @param {Scope} s
   */
  function loopBody(s, /** @type {string} */ label) {
    const d = { ...s, deep: s.deep + 1, loops: [...s.loops, label], labels: [...s.labels, label] };
    const one = `log("${fresh()}")`;
    if (next() < 0.25)
      return pick([
        `${one};`,
        `if (${expression(d)}) ${one}; else ${one};`,
        ";",
        `${label}b: { ${one}; break ${label}b }`,
      ]);
    const first = statements(d, 2);
    const jump = `if (${expression(d)}) ${pick(["continue", "break"])}${maybe(` ${pick(d.loops)}`, 0.4)};`;
    return `{ ${first} ${maybe(jump)} ${one}${end()} }`;
  }

  /**
   * @param {Scope} s
   * @returns {string}
   */
  function statement(s) {
    if (s.deep > 5) return `log(${leaf(s)});`;
    const d = { ...s, deep: s.deep + 1 };
    const label = `l${names++}`,
      name = fresh();
    switch (below(17)) {
      case 0: {
        const text = `${pick(["let", "var"])} ${name}${annotate()} = ${wrap(expression(d))}\n`;
        s.vars.push(name);
        return text;
      }
      case 1:
        return `log(${expression(d)})${pick([";", "\n"])}`;
      case 2:
        return `${label}: for (let ${name} = 0; ${name} < ${1 + below(4)}; ${name}++) ${loopBody({ ...d, vars: [...s.vars] }, label)}\n`;
      case 3:
        return `var ${name} = ${below(4)}; ${label}: while (${name}-- > 0) ${loopBody(d, label)}\n`;
      case 4:
        return `var ${name} = ${below(3)}; ${label}: do ${loopBody(d, label)}\nwhile (${name}-- > 0);`;
      case 5: {
        const values = pick(["[1, 2, 3]", "numbers(3)", "new Set([1, 2])", "'ab'"]);
        return `${label}: for (const ${name} of ${values}) ${loopBody({ ...d, vars: [...s.vars] }, label)}\n`;
      }
      case 6:
        return `${label}: for (const ${name} in { a: 1, b: 2 }) ${loopBody(d, label)}\n`;
      case 7:
        return s.async
          ? `${label}: for await (const ${name} of [${expression(d)}, 2]) ${loopBody(d, label)}\n`
          : `log(${expression(d)});`;
      case 8:
        return next() < 0.5
          ? `if (${expression(d)}) { ${statement({ ...d })} } else { ${statement({ ...d })} }`
          : [
              `if (${expression(d)}) log(${wrap(expression(d))})`,
              `else while (${name}() < 1) log(${leaf(d)})`,
              `var ${name}n = 0; function ${name}() { return ${name}n++ }`,
            ].join("\n");
      case 9: {
        const tried = `${statements(d, 2)} ${maybe(`throw ${expression(d)};`, 0.4)}`;
        const caught = pick([
          `catch (${name}${maybe(": unknown", 0.2)}) { log(String(${name})); }`,
          `catch { log("caught"); }`,
        ]);
        return `try { ${tried} } ${caught} ${maybe(`finally { ${statements(d, 1)} }`)}`;
      }
      case 10:
        return `switch (${expression(d)}) { case 1: ${statements(d, 1)} ${maybe("break;")} default: ${statements(d, 1)} case ${expression(d)}: log(1) }`;
      case 11: {
        const text = `${fn(d, name)}\n`;
        return `{ ${text} log(call(${name}, 1)) }`;
      }
      case 12:
        return `{ ${klass(d, name)}\n log(describe(${name})) }`;
      case 13:
        return s.loops.length ? `if (${expression(d)}) ${pick(["continue", "break"])} ${pick(s.loops)};` : `log(1);`;
      case 14: {
        const pattern = `{ a: ${name}a = ${expression(d)}, ...${name}r }`;
        const value = pick(["{ a: undefined, b: 1 }", "{ a: 2 }"]);
        return `const ${pattern} = ${value} as any; log(${name}a, ${name}r)${pick([";", "\n"])}`;
      }
      case 15:
        return s.deep < 2
          ? pick([
              `type ${name} = any\n`,
              `interface ${name} { a: any }\n`,
              `type ${name}<T> = T extends string ? 1 : 2;`,
            ])
          : `log(2);`;
      default: {
        const fs = `${name}f`;
        return `var ${fs}: any[] = []; for (let i = 0; i < 3; i++) ${fs}.push(() => i${maybe("++", 0.3)}); log(${fs}.map(f => f() + f()));`;
      }
    }
  }

  const top = { vars: [], labels: [], loops: [], fn: false, gen: false, async: true, deep: 0 };
  const prelude = `
let left = 3000
class Base { constructor(public made?: any) { log("base", new.target.name) } m() { return 1 } }
function log(...args: any[]) { if (--left < 0) throw new RangeError("long enough"); console.log(...args) }
function call(f: any, ...args: any[]) {
  try {
    const r = f(...args);
    if (r && typeof r.then === "function") r.then((v: any) => log("then", v), (e: any) => log("rejected", String(e)));
    return r;
  } catch (e: any) {
    log("threw", e?.name);
    if (left < 0) throw e;
  }
}
function make(C: any) {
  try {
    return new C(1, 2);
  } catch (e: any) {
    log("threw", e?.name);
    if (left < 0) throw e;
  }
}
function describe(f: any) { return [typeof f, f.name, f.length, Object.getOwnPropertyNames(f).sort().join()] }
function list(g: any) {
  const out = [];
  let n = 0;
  if (g)
    for (const x of g) {
      out.push(x);
      if (++n > 5) break;
    }
  return out;
}
function tag(s: any, ...v: any[]) { return s.raw.join("|") + v.length }
function* numbers(n: number) { try { for (let i = 0; i < n; i++) yield i } finally { log("closed") } }
`;
  const kinds = [
    `enum E${seed} { A, B = A + 2, C = "c" as any, D = ${below(9)} << 1 }\nlog(E${seed}.A, E${seed}[2], E${seed}.C, E${seed}.D)\n`,
    [
      `namespace N${seed} { export let n = ${below(9)}; export function f() { return n++ }`,
      ` export namespace M { export const m = n } }\n`,
      `log(N${seed}.f(), N${seed}.n, N${seed}.M.m)\n`,
    ].join(""),
  ];
  return `${prelude}${maybe(pick(kinds), 0.3)}${statements(top, 4 + below(5))}\nexport default () => new Promise(r => setTimeout(r, 0, left))\n`;
}

/**
 * @param {number} count
 * @param {number} [from]
 * @returns {Generator<number>}
 */
export function* seeds(count, from = 1) {
  for (let seed = from; seed < from + count; seed++) yield seed;
}
