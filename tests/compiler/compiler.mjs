// The compiler as a process of its own, asked line by line (examples/compile.rs).

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** What a module imports the guard as, from the program's top folder. */
export const GUARD = "../harness/guard.js";

/** Starts the compiler. @param {string} program the built example */
export function startCompiler(program) {
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  /** @type {{ resolve: (answer: any) => void, reject: (error: Error) => void }[]} */
  const waiting = [];
  createInterface({ input: child.stdout }).on("line", line => waiting.shift()?.resolve(JSON.parse(line)));
  const ended = once(child, "close").then(([code, signal]) => {
    for (const { reject } of waiting) reject(new Error(`the compiler ended with ${signal ?? code}`));
  });
  return {
    /**
     * @param {Record<string, string | null>} modules
     * @param {{ places?: [string, number, number][], guarded?: number[] }} [ask]
     * @returns {Promise<{ modules?: Record<string, string>, diagnostics?: any[], places?: any[], guarded?: any[] }>}
     */
    compile(modules, ask = {}) {
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify({ modules, guard: GUARD, ...ask })}\n`);
      });
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
