// Entries for which Petri prints other text than Node, with the reason.

/** @type {{ reason: string, sources: (string | RegExp)[] }[]} */
export const DIFFERENCES = [
  {
    reason: "the platform's class has other properties than Node's: they are shown, with those that a subclass adds",
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
    reason: "the content of a WeakMap and the inherited tag of an iterator are not shown",
    sources: [`"%o", new WeakMap()`, `"%o", new Map([["a", 1]]).entries()`],
  },
  {
    reason: "the original class of an object whose prototype was removed or replaced is not shown",
    sources: [
      "Object.setPrototypeOf(new (class Foo { a = 1 })(), null)",
      "Object.setPrototypeOf(new Date(0), class Foo {}.prototype)",
      "Object.setPrototypeOf([1], class Foo {}.prototype)",
    ],
  },
  {
    reason: "text has no colours, and the option `sorted` does not call the program's function",
    sources: [
      "console.dir({ a: 1 }, { colors: true })",
      "console.dir({ b: 1, a: 2 }, { sorted: (one, other) => (one < other ? 1 : -1) })",
    ],
  },
  {
    reason:
      "the heritage of a class is read from its text, in which Node mistakes a parenthesis before the brace for a function",
    sources: ["class A extends (class {}) {}"],
  },
];
