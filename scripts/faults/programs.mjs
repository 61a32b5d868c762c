// The worst that visitors send, and everything else that goes wrong.

/**
 * Programs by name.
 * @type {Record<string, string | Record<string, string | { cjs: string }>>}
 */
export const PROGRAMS = {
  quick: "export default () => 1",
  loop: "export default () => { while (true) {} }",
  "regular expression": `export default () => /^(a+)+$/.test("a".repeat(40) + "b")`,
  "key derivation": `import { pbkdf2Sync } from "node:crypto";
    export default () => pbkdf2Sync("a", "b", 100_000_000, 64, "sha512").length`,
  sort: "export default () => Array.from({ length: 3e7 }, (_, n) => (n * 7919) % 1e6).sort().length",
  heap: "export default () => { const all = []; for (;;) all.push(new Array(1e5).fill(1)) }",
  strings: `export default () => { let text = "a"; for (;;) text += text + Math.random() }`,
  "typed arrays": "export default () => { const all = []; for (;;) all.push(new Uint8Array(1 << 24).fill(1)) }",
  "CommonJS that never returns": {
    "main.js": `import "./loop.cjs"; export default () => 1`,
    "loop.cjs": { cjs: "const a = Array.prototype; for (;;) a.concat([1]);" },
  },
  "work at the top level": `const text = "a".repeat(40) + "b"; /^(a+)+$/.test(text); export default () => 1`,
  crash: `export default () => "a".repeat(2 ** 29 - 24).split("")`,
  "output without end": `export default () => { for (;;) console.log("x".repeat(1000)) }`,
};

/** All faults, by name: the programs, a flood, and the ends of processes. */
export const FAULTS = [
  ...Object.keys(PROGRAMS).filter(name => name !== "quick"),
  "flood",
  "kill a runner",
  "kill the site",
  "kill the supervisor",
];
