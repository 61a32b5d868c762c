// The locations of a thrown error in the report: the author's line and column, whatever the program did to the error's
// stack before.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

const petri = await start();

const FAIL = `function fail(list: number[]) {
  for (const item of list) if (item > 1) throw new TypeError("no");
}`;
const LINES = FAIL.split("\n");
const THROWN = { function: "fail", module: "main.ts", line: 2, column: LINES[1].indexOf("new ") + 1 };
const CALLED = { function: "default", module: "main.ts", line: 5, column: 9 };

/**
 * Returns the error of a program that catches an error, runs `handling` and throws the error again.
 * @param {string} handling
 * @param {string} [before]
 */
async function thrown(handling, before = "") {
  const code = `${FAIL}
export default () => { ${before}
  try { fail([1, 2, 3]) } catch (error: any) { ${handling} }
}`;
  const { outcome } = await petri.execute({ code });
  assert.equal(outcome.type, "threw", JSON.stringify(outcome));
  return present(outcome.error);
}

/**
 * Programs that change an error whose locations are still reported.
 * @type {Record<string, [handling: string, before?: string]>}
 */
const WITH_LOCATIONS = {
  unchanged: ["throw error"],
  "its stack was read": ["error.stack; throw error"],
  "its stack was read twice, and the error frozen": ["error.stack + error.stack; throw Object.freeze(error)"],
  "the error was frozen before its stack was read": ["Object.freeze(error); error.stack; throw error"],
  "its stack was set to the same text": ["error.stack = error.stack; throw error"],
  "its stack got another line at its end": ["error.stack += '\\nmore'; throw error"],
  "its stack got another first line": [
    "error.stack = 'Mine: yes\\n' + error.stack.split('\\n').slice(1).join('\\n'); throw error",
  ],
  "prepareStackTrace is set, and the stack is not read": ["throw error", "Error.prepareStackTrace = () => 'mine';"],
  "prepareStackTrace was set and deleted": [
    "error.stack; throw error",
    "Error.prepareStackTrace = () => 'mine'; delete Error.prepareStackTrace;",
  ],
  "prepareStackTrace returns the stack as the engine writes it": [
    "error.stack; throw error",
    "Error.prepareStackTrace = (error, sites) => [error, ...sites].join('\\n    at ');",
  ],
  "prepareStackTrace throws": ["throw error", "Error.prepareStackTrace = () => { throw 1 };"],
};

for (const [what, [handling, before]] of Object.entries(WITH_LOCATIONS)) {
  test(`an error has the author's locations: ${what}`, async () => {
    const { name, message, stack } = await thrown(handling, before);
    assert.deepEqual([name, message], ["TypeError", "no"]);
    assert.deepEqual(stack, [THROWN, CALLED]);
  });
}

/**
 * Programs that leave no locations to report.
 * @type {Record<string, [handling: string, before?: string]>}
 */
const WITHOUT_LOCATIONS = {
  "its stack was deleted": ["delete error.stack; throw error"],
  "its stack was replaced by other text": ["error.stack = 'gone'; throw error"],
  "its stack was replaced by a number": ["error.stack = 5; throw error"],
  "prepareStackTrace returns an array, and the stack is read": [
    "error.stack; throw error",
    "Error.prepareStackTrace = (error, sites) => sites;",
  ],
};

for (const [what, [handling, before]] of Object.entries(WITHOUT_LOCATIONS)) {
  test(`an error without a stack is reported without locations: ${what}`, async () => {
    const { name, message, stack } = await thrown(handling, before);
    assert.deepEqual([name, message, stack ?? []], ["TypeError", "no", []]);
  });
}

test("a message that quotes a function shows no guard, in the outcome, on stderr or to the program", async () => {
  const code = `export default (again) => {
  try { Symbol.keyFor((a: number) => { return a }) } catch (error) { console.log(error.message); throw error }
}`;
  const report = await petri.execute({ code });
  const quoted = "(a        ) => { return a } is not a symbol";
  assert.equal(report.outcome.error?.message, quoted);
  assert.equal(report.stdout, `${quoted}\n`);
  assert.ok(report.stderr.includes(quoted) && !report.stderr.includes("$"), report.stderr);
});
