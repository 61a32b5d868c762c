// The frame of every command: error messages, signals, and the end of all child processes.
import { readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Interrupted, UserError, command } from "./errors.mjs";
import { endAll, interrupt, interruption } from "./process.mjs";

/**
 * Whether a module is the program that Node was started with.
 * @param {string} url `import.meta.url` of the module
 */
export const isProgram = url => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);

/**
 * Runs `work` until it ends or a signal arrives, then ends all children and exits. A signal gives exit code 130, unless
 * `onSignal` returns another. A UserError prints its message and gives exit code 1.
 * @param {() => Promise<number | void>} work resolves to the exit code
 * @param {{ onSignal?: () => number }} [options]
 */
export async function main(work, { onSignal = () => 130 } = {}) {
  // Writes to a terminal that hung up fail. These errors are ignored.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const code = await new Promise(done => {
    const stop = async (/** @type {NodeJS.Signals} */ signal) => {
      if (interruption()) return;
      interrupt(signal);
      await endAll();
      const code = onSignal();
      if (code !== 0) process.stderr.write("\npetri: interrupted; the next run continues from here\n");
      done(code);
    };
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => stop(signal));
    // npm passes SIGINT and SIGTERM on. After npm was killed, nothing else would stop this process.
    if (process.env.npm_lifecycle_event) {
      const running = npmRuns();
      setInterval(() => running() || stop("SIGHUP"), 500).unref();
    }
    work().then(
      code => interruption() || done(code ?? 0),
      async error => {
        if (interruption() || error instanceof Interrupted) return;
        process.stderr.write(`\npetri: ${sentence(error)}\n`);
        await endAll();
        done(1);
      },
    );
  });
  process.exit(code);
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function sentence(error) {
  if (error instanceof UserError) return error.message;
  if (process.env.PETRI_DEBUG) return error instanceof Error ? `${error.stack}` : String(error);
  const system = /** @type {NodeJS.ErrnoException} */ (error);
  if (system?.code === "ENOSPC") return `the disk is full: free some space and run ${command()} again`;
  if (system?.code && system.path)
    return `${system.path} cannot be used (${system.code}): fix that and run ${command()} again`;
  return `${system?.message ?? error} (PETRI_DEBUG=1 shows where)`;
}

/** Shells in which npm runs a script. Some of them stay between npm and the script. */
const SHELLS = new Set(["sh", "dash", "bash", "ash", "busybox", "zsh", "ksh"]);

/** @returns {() => boolean} whether npm and its shell, which started this process, are still running */
function npmRuns() {
  const { ppid } = process;
  const above = processOf(ppid);
  const shell = above !== null && SHELLS.has(above.name);
  // A process whose parent ended gets a new parent.
  return () => process.ppid === ppid && (!shell || processOf(ppid)?.parent === above.parent);
}

/**
 * @param {number} pid
 * @returns {{ name: string, parent: number } | null} null if there is no such process, or no /proc
 */
function processOf(pid) {
  try {
    // "pid (name) state parent …". The name may contain any character; the last parenthesis ends it.
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
    return name === undefined ? null : { name, parent: Number(parent) };
  } catch {
    return null;
  }
}
