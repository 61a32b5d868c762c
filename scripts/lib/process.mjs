// Child processes. Each has a process group of its own, so that stopping a child also stops the processes that it started.
import { spawn } from "node:child_process";
import { ancestors } from "./ancestors.mjs";
import { UserError, Interrupted, command as again } from "./errors.mjs";
import { guardProcess, releaseProcess } from "./orphan-guard.mjs";

/** Bytes of a child's output that are kept for error messages. */
const TAIL = 256 * 1024;
/** Milliseconds that a child has to exit before it is killed. */
const GRACE = 3_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const living = new Set();
/** @type {string | null} */
let stopping = null;

/** @returns {string | null} the signal that asked this process to stop, or null */
export const interruption = () => stopping;

/**
 * Starts a process in its own group. The process ends with this process.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  if (stopping) throw new Interrupted(stopping);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: true, ...options });
  if (child.pid !== undefined) {
    const target = options.detached === false ? child.pid : -child.pid;
    living.add(child);
    guardProcess(target);
    child.once("exit", () => {
      living.delete(child);
      releaseProcess(target);
    });
  }
  return child;
}

/**
 * Ends a child and its group: sends `signal`, then kills the remaining processes after `grace` milliseconds.
 * @param {import("node:child_process").ChildProcess} child
 * @param {{ grace?: number, signal?: NodeJS.Signals }} [how]
 */
export function end(child, { grace = GRACE, signal = "SIGTERM" } = {}) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(done => {
    const kill = setTimeout(() => send(pid, "SIGKILL"), grace);
    child.once("exit", () => {
      clearTimeout(kill);
      signalTo(-pid, "SIGKILL");
      done(undefined);
    });
    send(pid, signal);
  });
}

/** Signals the group of a child, or the child itself if it has no group of its own. @param {number} pid @param {NodeJS.Signals} signal */
const send = (pid, signal) => signalTo(-pid, signal) || signalTo(pid, signal);

/** @param {number} target a process id, or a negated group id @param {NodeJS.Signals} signal */
function signalTo(target, signal) {
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}

/** Ends all running children. */
export const endAll = () => Promise.all([...living].map(child => end(child)));

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [echo] passes the output on as it arrives
 * @property {boolean} [shown] connects the child to this terminal
 * @property {(line: string) => void} [onLine]
 */

/**
 * Runs a program until it exits, and keeps the end of its output.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `code` is 128 + n if signal n ended the program
 * @throws {UserError} if the program does not exist
 * @throws {Interrupted} if a signal stopped this process meanwhile
 */
export function run(command, args, { cwd, env, echo = false, shown = false, onLine } = {}) {
  return new Promise((done, fail) => {
    const child = start(command, args, {
      cwd,
      env: { ...process.env, ...env },
      ...(shown && { stdio: "inherit", detached: false }),
    });
    let output = "";
    let stdout = "";
    /** @param {import("node:stream").Readable | null} stream @param {NodeJS.WriteStream} to */
    const take = (stream, to) => {
      let rest = "";
      stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        if (echo) to.write(text);
        output = (output + text).slice(-TAIL);
        if (stream === child.stdout) stdout = (stdout + text).slice(-TAIL);
        const lines = (rest + text).split("\n");
        rest = lines.pop() ?? "";
        if (onLine) lines.forEach(onLine);
      });
    };
    take(child.stdout, process.stdout);
    take(child.stderr, process.stderr);
    child.once("error", error => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") fail(new Missing(command));
      else
        fail(
          new UserError(
            `${command} did not start (${error.message}): check that it can run, then run ${again()} again`,
          ),
        );
    });
    child.once("close", (code, signal) => {
      if (stopping) fail(new Interrupted(stopping));
      else done({ code: code ?? 128 + ((signal && SIGNALS[signal]) ?? 0), output, stdout });
    });
  });
}

/** @type {Partial<Record<NodeJS.Signals, number>>} */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/** A program that is not installed. */
export class Missing extends UserError {
  /** @param {string} program */
  constructor(program) {
    super(`${program} was not found: install it and run ${again()} again`);
    this.program = program;
  }
}

/**
 * Runs `work` until it ends or a signal arrives, then ends all children and exits.
 * A signal gives exit code 130, unless `onSignal` returns another. A UserError prints its message and gives exit code 1.
 * @param {() => Promise<number | void>} work resolves to the exit code
 * @param {{ onSignal?: () => number, interrupted?: string }} [options] `interrupted`: the message after Ctrl-C
 */
export async function main(work, { onSignal = () => 130, interrupted = "interrupted" } = {}) {
  // Writes to a terminal that hung up fail. These errors are ignored.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const code = await new Promise(done => {
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      if (stopping) return;
      stopping = signal;
      endAll().then(() => {
        const code = onSignal();
        if (code !== 0) process.stderr.write(`\npetri: ${interrupted}\n`);
        done(code);
      });
    };
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => stop(signal));
    // npm passes SIGINT and SIGTERM on. After npm was killed, nothing else would stop this process.
    if (process.env.npm_lifecycle_event) {
      const there = ancestors();
      setInterval(() => there() || stop("SIGHUP"), 500).unref();
    }
    work().then(
      code => stopping || done(code ?? 0),
      error => {
        if (stopping || error instanceof Interrupted) return;
        process.stderr.write(`\npetri: ${sentence(error)}\n`);
        endAll().then(() => done(1));
      },
    );
  });
  process.exit(code);
}

/** @param {unknown} error @returns {string} */
function sentence(error) {
  if (error instanceof UserError) return error.message;
  if (process.env.PETRI_DEBUG) return error instanceof Error ? `${error.stack}` : String(error);
  const system = /** @type {NodeJS.ErrnoException} */ (error);
  if (system?.code === "ENOSPC") return `the disk is full: free some space and run ${again()} again`;
  if (system?.code && system.path)
    return `${system.path} cannot be used (${system.code}): fix that and run ${again()} again`;
  return `${system?.message ?? error} (PETRI_DEBUG=1 shows where)`;
}
