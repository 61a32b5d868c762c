// The two sides of the comparison: what Node prints for an entry, and the frames that the harness writes for it.

import { Console } from "node:console";
import { Writable } from "node:stream";
import { statement } from "./expressions.mjs";

/**
 * A console frame of the harness.
 * @typedef {{ level: string, group: number, args: unknown[], stack?: string }} ConsoleFrame
 */

const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => {}).constructor);

/**
 * Returns what this Node prints for an entry, stdout and stderr together.
 * @param {string} entry
 * @returns {Promise<string>}
 */
export async function nodeText(entry) {
  let text = "";
  const sink = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  await new AsyncFunction("console", `"use strict"; ${statement(entry)}`)(
    new Console({ stdout: sink, stderr: sink, colorMode: false }),
  );
  return text;
}

/** The number of entries in one run. The console of a run is bounded. */
const TOGETHER = 40;

/**
 * Returns the console frames of each entry, without what differs from run to run.
 * @param {(program: string, options?: object) => Promise<any>} run that of tests/harness/workerd.mjs
 * @param {string[]} entries
 */
export async function harnessFrames(run, entries) {
  const all = [];
  for (let from = 0; from < entries.length; from += TOGETHER) {
    const some = entries.slice(from, from + TOGETHER);
    const calls = some.map(
      entry =>
        `console.debug("next entry"); try { await (async () => { ${statement(entry)} })() } catch (e) { console.log("threw", String(e)) }`,
    );
    const frames = await run(`export default { async fetch() {\n${calls.join("\n")}\nreturn new Response() } }`, {
      cpuMs: 30_000,
    });
    const found = apart(frames.of("console"));
    if (found.length !== some.length) {
      const others = frames.filter((/** @type {any} */ { t }) => t !== "console");
      throw new Error(
        `${found.length} of ${some.length} entries came back from ${some[0]} on: ${JSON.stringify(others)}`,
      );
    }
    all.push(...found);
  }
  return all;
}

/**
 * Splits the frames of a run by entry.
 * @param {ConsoleFrame[]} frames
 */
function apart(frames) {
  /** @type {ConsoleFrame[][]} */
  const entries = [];
  for (const frame of frames) {
    if (frame.level === "debug" && frame.args[0] === "next entry") entries.push([]);
    else entries.at(-1)?.push(settled(frame));
  }
  return entries;
}

/**
 * Removes what differs from run to run from a frame.
 * @param {ConsoleFrame} frame
 * @returns {ConsoleFrame}
 */
function settled({ level, group, args, stack }) {
  return JSON.parse(
    JSON.stringify({ level, group, args, stack }).replaceAll(/user\/main\.js:\d+:\d+/g, "user/main.js:1:1"),
  );
}

/**
 * Returns text without stack frames, which name files of the machine.
 * @param {string} text
 */
export const withoutFrames = text =>
  text
    .replaceAll(
      /\n +at (?:async )?(?:[^\n(]*\(eval at [^\n]*<anonymous>:\d+:\d+\)|[^\n(]*\([^()\n]*\)|[^\s,]*:\d+:\d+)/g,
      "\n at",
    )
    .replaceAll(/\n +\.\.\. \d+ lines matching cause stack trace \.\.\./g, "\n at")
    .replaceAll(/(?:\n at)+/g, "\n at");
