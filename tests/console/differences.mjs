// Where Petri prints something else than Node, and why.

/** @type {{ reason: string, sources: (string | RegExp)[] }[]} */
export const DIFFERENCES = [
  {
    reason: "the platform's class has other properties than Node's: its own are shown, and those that a subclass adds",
    sources: [
      /^navigator$/,
      /extends EventTarget/,
      /extends Blob/,
      /^"%o", new URL\(/,
      /^console\.dir\(\[new URL/,
      /^"%o", new URLSearchParams/,
    ],
  },
  {
    reason: "the platform's Headers keep names in lower case and in order",
    sources: [`new Headers({ A: "1", "x-b": "2" })`, `new Headers([["set-cookie", "a=1"], ["b", "c"]])`],
  },
  {
    reason: "what a WeakMap holds is not looked up, and an iterator's inherited tag not shown",
    sources: [`"%o", new WeakMap()`, `"%o", new Map([["a", 1]]).entries()`],
  },
  {
    reason:
      "what made an object without a prototype, and what kind of object stands behind a prototype of the program's, is not looked up",
    sources: [
      "Object.setPrototypeOf(new (class Foo { a = 1 })(), null)",
      "Object.setPrototypeOf(new Date(0), class Foo {}.prototype)",
      "Object.setPrototypeOf([1], class Foo {}.prototype)",
    ],
  },
  {
    reason: "text has no colours, and the order of properties is not asked of the program",
    sources: [
      "console.dir({ a: 1 }, { colors: true })",
      "console.dir({ b: 1, a: 2 }, { sorted: (one, other) => (one < other ? 1 : -1) })",
    ],
  },
  {
    reason:
      "the class of an expression is taken from its text, in which Node takes a parenthesis before the brace for a function's",
    sources: ["class A extends (class {}) {}"],
  },
];
