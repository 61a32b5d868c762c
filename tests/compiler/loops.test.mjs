// Every endless loop is stopped, and the line that was running is named.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startCompiler } from "./compiler.mjs";
import { LOOPS } from "./loops.mjs";
import { compilerPath } from "./path.mjs";
import { run } from "./run.mjs";

const compiler = startCompiler(compilerPath());
after(() => compiler.stop());

const CLEAN = { "clean.ts": "let n = 0; for (let i = 0; i < 1000; i++) n += i; export default () => n" };

/**
 * @param {string | Record<string, string>} program
 * @returns {Record<string, string>}
 */
const modulesOf = program => ({ ...(typeof program === "string" ? { "main.ts": program } : program), ...CLEAN });

test("at least 60 loops are tested", () => assert.ok(Object.keys(LOOPS).length >= 60));

for (const [name, program] of Object.entries(LOOPS)) {
  test(`an endless loop is stopped at its line: ${name}`, async () => {
    const sources = modulesOf(program);
    const { modules, diagnostics } = await compiler.compile(sources);
    assert.equal(diagnostics, undefined, JSON.stringify(diagnostics));
    const ended = await run({ modules, main: "main.ts", then: "clean.ts" });
    assert.equal(typeof ended.place, "number", JSON.stringify(ended));
    assert.ok(ended.place !== undefined);
    const { guarded: [place] = [] } = await compiler.compile(sources, { guarded: [ended.place] });
    if (place === null && /trip\(/.test(sources["main.ts"])) return; // the program calls the guard with a location of its own
    assert.ok(place, "the guard has a location");
    const line = sources[place.module].split("\n")[place.line - 1];
    assert.match(line, /\/\/ here/, `it stopped at ${place.module}:${place.line}`);
    assert.equal(ended.after, 499500, "the next run is not affected");
  });
}

/**
 * Some programs of every kind, with a clock that stands at 0, as it does while workerd evaluates modules. Steps are
 * counted instead.
 */
const STILL = [
  "while",
  "a loop in a function",
  "for of a generator",
  "a loop that catches",
  "exponential recursion",
  "a static block",
  "fields without a function",
  "await in a loop",
  "queueMicrotask",
  "a loop in another module",
];
for (const name of STILL) {
  test(`an endless loop is stopped while the clock stands still: ${name}`, async () => {
    const { modules } = await compiler.compile(modulesOf(LOOPS[name]));
    assert.ok(modules);
    const ended = await run({ modules, main: "main.ts", still: true, then: "clean.ts" });
    assert.equal(typeof ended.place, "number", JSON.stringify(ended));
    assert.equal(ended.after, 499500, "the next run is not affected");
  });
}
