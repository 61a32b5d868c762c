// The compiler as a child process that answers one request per line (examples/compile.rs).

import { spawn } from "node:child_process";
import { once } from "node:events";

/** The specifier by which a module in the program's top folder imports the guard. */
export const GUARD = "../guard.js";

/** The compiler's message for a module that is missing. */
const MISSING =
  /^(the program has no module|"[^]*" (is an npm package|is a module of Node's|cannot be imported|is not a module|does not exist here|leads out))/;

/**
 * @typedef {{ module: string, line: number, column: number }} Location
 * @typedef {Location & { end_line: number, end_column: number, message: string }} Diagnostic
 *
 * The response of examples/compile.rs: the compiled modules or the diagnostics. A place without a location is null.
 * @typedef {Compiled | Refused} Answer
 *
 * @typedef {object} Compiled
 * @property {Record<string, string>} modules
 * @property {string} source_maps
 * @property {(Location | null)[]} places
 * @property {(Location | null)[]} guarded
 * @property {undefined} [diagnostics]
 *
 * @typedef {object} Refused
 * @property {Diagnostic[]} diagnostics
 * @property {undefined} [modules]
 * @property {undefined} [source_maps]
 * @property {undefined} [places]
 * @property {undefined} [guarded]
 */

/**
 * Starts the compiler.
 * @param {string} program the built example
 */
export function startCompiler(program) {
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void }[]} */
  const waiting = [];
  let buffered = "";
  child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
    // Lines end only with \n. readline would also split at U+2028, which some programs contain.
    const lines = (buffered + chunk).split("\n");
    buffered = lines.pop() ?? "";
    for (const line of lines) waiting.shift()?.resolve(JSON.parse(line));
  });
  const ended = once(child, "close").then(([code, signal]) => {
    for (const { reject } of waiting) reject(new Error(`the compiler ended with ${signal ?? code}`));
  });
  return {
    /**
     * @param {Record<string, string | null>} modules
     * @param {{ places?: [string, number, number][], guarded?: number[] }} [ask]
     * @returns {Promise<Answer>}
     */
    compile(modules, ask = {}) {
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify({ modules, guard: GUARD, ...ask })}\n`);
      });
    },
    /**
     * Compiles one module with any imports: a missing module is replaced by a module of the platform.
     * @param {string} name
     * @param {string} source
     */
    async alone(name, source) {
      for (;;) {
        const answer = await this.compile({ [name]: source });
        const missing = answer.diagnostics?.filter(it => MISSING.test(it.message)).reverse() ?? [];
        if (!missing.length) return { ...answer, source };
        const lines = source.split(/(?<=\r\n|[\n\r](?<!\r(?=\n)))/);
        for (const { line, column, end_line, end_column } of missing) {
          const rest = lines[end_line - 1].slice(end_column - 1);
          lines.splice(line - 1, end_line - line + 1, `${lines[line - 1].slice(0, column - 1)}"node:stub"${rest}`);
        }
        source = lines.join("");
      }
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
