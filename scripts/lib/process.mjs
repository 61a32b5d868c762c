// Child processes. Each has a process group of its own, so that stopping a child also stops the processes that it
// started.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { Interrupted, UserError, cause, command as again } from "./errors.mjs";
import { guardProcess, releaseProcess } from "./orphan-guard.mjs";

/** Characters of a child's output that are kept for error messages. */
const TAIL = 1024 * 1024;
/** Milliseconds that a child has to exit before it is killed. */
const GRACE = 3_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const living = new Set();
/** @type {NodeJS.Signals | null} */
let stopping = null;

/** @returns {NodeJS.Signals | null} the signal that asked this process to stop, or null */
export const interruption = () => stopping;

/**
 * Prevents the start of further child processes.
 * @param {NodeJS.Signals} signal that asked this process to stop
 */
export function interrupt(signal) {
  stopping = signal;
}

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
 * Ends a child and its group: sends `signal`, then kills the remaining processes after a grace period.
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 * @param {number} [grace] milliseconds
 * @returns {Promise<void>}
 */
export function end(child, signal = "SIGTERM", grace = GRACE) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(done => {
    // A child without a group of its own gets the signal itself.
    const send = (/** @type {NodeJS.Signals} */ signal) => signalTo(-pid, signal) || signalTo(pid, signal);
    const kill = setTimeout(() => send("SIGKILL"), grace);
    child.once("exit", () => {
      clearTimeout(kill);
      signalTo(-pid, "SIGKILL");
      done();
    });
    send(signal);
  });
}

/**
 * @param {number} target a process id, or a negated group id
 * @param {NodeJS.Signals} signal
 */
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
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {boolean} [echo] passes the output on as it arrives
 * @property {boolean} [shown] connects the child to this terminal
 */

/**
 * Runs a program until it exits, and keeps the end of its output.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `code` is 128 + n if signal n ended the program
 * @throws {Missing} if the program does not exist
 * @throws {Interrupted} if a signal stopped this process meanwhile
 */
export function run(command, args, { cwd, env, echo = false, shown = false } = {}) {
  return new Promise((done, fail) => {
    const child = start(command, args, {
      cwd,
      env: { ...process.env, ...env },
      ...(shown && { stdio: "inherit", detached: false }),
    });
    let output = "";
    let stdout = "";
    for (const name of /** @type {const} */ (["stdout", "stderr"]))
      child[name]?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        if (echo) process[name].write(text);
        output = (output + text).slice(-TAIL);
        if (name === "stdout") stdout = (stdout + text).slice(-TAIL);
      });
    child.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "ENOENT") return fail(new Missing(command));
      fail(new UserError(`${command} did not start (${error.message}): fix that and run ${again()} again`));
    });
    child.once("close", (code, signal) => {
      if (stopping) fail(new Interrupted(stopping));
      else done({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output, stdout });
    });
  });
}

/**
 * Runs a program that must succeed.
 * @param {string} failure begins the error message, as in "the page could not be built"
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions & { tries?: number, advice?: string }} [options] `tries`: how often a program that fails is run
 * @returns {Promise<string>} its standard output
 * @throws {UserError} with the cause that the output names, or else after the whole output
 */
export async function must(failure, command, args, { tries = 1, advice = "fix that", ...options } = {}) {
  for (let attempt = 1; ; attempt++) {
    const { code, output, stdout } = await run(command, args, options);
    if (code === 0) return stdout;
    if (attempt < tries) continue;
    const why = cause(output);
    if (!why) process.stderr.write(`\n${output.trimEnd()}\n`);
    throw new UserError(why ?? `${failure}, the output above says why: ${advice} and run ${again()} again`);
  }
}

/** A program that is not installed. */
export class Missing extends UserError {
  /** @param {string} program */
  constructor(program) {
    super(`${program} was not found: install it and run ${again()} again`);
  }
}
