// Where Petri does not print what Node prints, and why.

/** @type {{ reason: string, sources: (string | RegExp)[] }[]} */
export const DIFFERENCES = [
  {
    reason: "the platform's class has other properties than Node's: its own are shown, and those that a subclass adds",
    sources: [/^navigator$/, /extends EventTarget/, /extends Blob/, /^"%o", new URL\(/, /^console\.dir\(\[new URL/, /^"%o", new URLSearchParams/],
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
    reason: "an object that something else pointed back to is marked where that was, not where it stands a second time",
    sources: [`(() => { const a = { n: 1 }; const b = { a }; a.b = b; return { a, b } })()`],
  },
];
