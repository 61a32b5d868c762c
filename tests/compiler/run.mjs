// Runs a compiled program in a process of its own and bounds the time.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const RUNNER = fileURLToPath(new URL("runner.mjs", import.meta.url));
/** The time in milliseconds after which the process is killed and the program counts as not stopped. */
const PATIENCE = 20_000;

/**
 * @param {{ modules: Record<string, string>, main: string, budget?: number, still?: boolean, then?: string }} task
 * @returns {Promise<{ place?: number, value?: any, threw?: string, stack?: string, after?: any, ms: number }>} how it
 *   ended
 */
export function run(task) {
  return new Promise((resolve, reject) => {
    const since = performance.now();
    const child = spawn(
      process.execPath,
      ["--no-warnings", "--experimental-vm-modules", "--disallow-code-generation-from-strings", RUNNER],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    let output = "";
    child.stdout.on("data", chunk => {
      output += chunk;
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      const line = output.trim().split("\n").at(-1);
      if (line) resolve({ ...JSON.parse(line), ms: performance.now() - since });
      else reject(new Error(signal ? "it was not stopped" : `the runner ended with ${code}`));
    });
    child.stdin.end(JSON.stringify({ budget: 100, ...task }));
  });
}
