// The compiler as a process of its own, asked line by line (examples/compile.rs).

import { spawn } from "node:child_process";
import { once } from "node:events";

/** What a module imports the guard as, from the program's top folder. */
export const GUARD = "../guard.js";

/** What the compiler says of a module that is not there. */
const MISSING =
  /^(the program has no module|"[^]*" (is an npm package|is a module of Node's|cannot be imported|is not a module|does not exist here|leads out))/;

/**
 * @typedef {{ module: string, line: number, column: number }} Location
 * @typedef {{ module: string, line: number, column: number, end_line: number, end_column: number, message: string }} Diagnostic
 *
 * The answer of examples/compile.rs: what it made, or why it made nothing. Without a location a place is null.
 * @typedef {Compiled | Refused} Answer
 * @typedef {{ modules: Record<string, string>, source_maps: string, places: (Location | null)[], guarded: (Location | null)[], diagnostics?: undefined }} Compiled
 * @typedef {{ diagnostics: Diagnostic[], modules?: undefined, source_maps?: undefined, places?: undefined, guarded?: undefined }} Refused
 */

/** Starts the compiler. @param {string} program the built example */
export function startCompiler(program) {
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void }[]} */
  const waiting = [];
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
    // Lines end with \n alone: readline would end them at U+2028, too, which the programs have.
    const lines = (said + chunk).split("\n");
    said = lines.pop() ?? "";
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
     * One module, whatever it imports: what is not there is written as a module of the platform's.
     * @param {string} name @param {string} source
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
