// The supervisor: keeps a server running for as long as this process lives. Restarts a server that exits, stops
// answering, closes new connections or takes too much memory.
import { setTimeout as sleep } from "node:timers/promises";
import { Interrupted, UserError } from "../lib/errors.mjs";
import { Backoff, Health } from "./health.mjs";
import { available, MEBIBYTE, resident } from "./memory.mjs";
import { ask } from "./probe.mjs";

/**
 * Milliseconds without an answer after which the server is killed: twice the run time that the guards allow a program.
 */
const SILENCE = 10_000;
/** Milliseconds between two checks of the server. */
const TICK = 200;
/** Milliseconds between two memory readings on systems where each reading starts a process (ps). */
const SLOW_TICK = 2_000;
/** Minimum uptime in milliseconds before an idle restart. Bounds the share of time that restarts take. */
const SETTLED = 5_000;
/**
 * Milliseconds for which a server must be idle before an idle restart: a page sends more requests right after its run.
 * Skipped above half of the memory limit.
 */
const QUIET = 1_000;
/** Share of the machine's memory. With less available, a server above its idle size is treated as above its limit. */
const SCARCE = 0.05;
/** Milliseconds before an identical message is written again. */
const REPEAT = 60_000;

/**
 * The reason for a restart.
 * @typedef {{ type: "ended", how: string }
 *   | { type: "silent" }
 *   | { type: "refusing", why: string }
 *   | { type: "full", bytes: number }
 *   | { type: "idle", bytes: number }} Reason
 *
 * @typedef {Pick<import("./operator.mjs").Operator, "status" | "open" | "shut">} Gate
 *
 * The parts of a server that the supervisor uses.
 * @typedef {Pick<import("./serve.mjs").Server, "url" | "pid" | "end" | "begin" | "ended"> & { operator: Gate | null }} Supervised
 *
 * @typedef {object} Options
 * @property {(line: string) => void} say
 * @property {number} [silence] milliseconds
 * @property {import("./settings.mjs").MemoryBounds} [memory]
 * @property {number} [settled] milliseconds
 * @property {AbortSignal} [signal] ends the supervision, not the server
 */

/**
 * Keeps a server running until this process is told to stop. No failure ends the supervision: each is retried after a
 * pause.
 * @param {Supervised} server
 * @param {Options} options
 * @throws {Interrupted} if this process is told to stop
 */
export async function supervise(
  server,
  { say, silence = SILENCE, memory = { idle: Infinity, limit: Infinity }, settled = SETTLED, signal },
) {
  const backoff = new Backoff();
  const own = once(say);
  backoff.up(performance.now());
  while (!signal?.aborted) {
    try {
      const reason = await watch(server, { silence, memory, settled, signal });
      if (reason) await restart(server, reason, { say: once(say), silence, backoff, signal });
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      own(
        `the supervisor met an error and goes on: ${process.env.PETRI_DEBUG ? /** @type {Error} */ (error)?.stack : error}`,
      );
      await pause(TICK, signal);
    }
  }
}

/**
 * Watches a server until it needs a restart.
 * @param {Supervised} server
 * @param {{ silence: number, memory: import("./settings.mjs").MemoryBounds, settled: number, signal?: AbortSignal }} options
 * @returns {Promise<Reason | null>} null if `signal` ended the watch
 */
async function watch(server, { silence, memory, settled, signal }) {
  const over = new AbortController();
  const health = new Health(silence);
  const size = new Size(server, memory);
  const since = performance.now();
  /** @type {Reason | null} */
  let ended = null;
  void server.ended().then(how => {
    ended = { type: "ended", how };
    over.abort();
  });
  const abort = () => over.abort();
  signal?.addEventListener("abort", abort, { once: true });
  let asking = false;
  try {
    for (let last = since; ; ) {
      if (ended || signal?.aborted) return ended;
      if (!asking) {
        asking = true;
        // Far longer than `silence`: `health` measures the silence, because it excludes the time in which this process
        // was suspended.
        void ask(`${server.url}/healthz`, 10 * silence, over.signal).then(answer => {
          health.record(answer);
          asking = false;
        });
      }
      const now = performance.now();
      const wrong = health.judge(now - last) ?? (await size.judge(now - since >= settled));
      last = now;
      // An exit takes precedence over the findings of the checks.
      if (wrong && !ended) return wrong;
      await pause(TICK, over.signal);
    }
  } finally {
    over.abort();
    signal?.removeEventListener("abort", abort);
  }
}

/** Decides whether a server takes too much memory. */
class Size {
  #server;
  #bounds;
  #looked = -Infinity;
  #asking = false;
  /**
   * When the server was first found idle; null if the last check found it busy.
   * @type {number | null}
   */
  #idleSince = null;
  /** Whether the start gate is closed, so that ending the server loses no run. */
  #emptied = false;

  /**
   * @param {Supervised} server
   * @param {import("./settings.mjs").MemoryBounds} bounds
   */
  constructor(server, bounds) {
    this.#server = server;
    this.#bounds = bounds;
  }

  /**
   * @param {boolean} settled whether an idle restart is allowed
   * @returns {Promise<Reason | null>}
   */
  async judge(settled) {
    const { idle, limit } = this.#bounds;
    if (limit === Infinity && idle === Infinity) return null;
    if (process.platform !== "linux" && performance.now() - this.#looked < SLOW_TICK) return null;
    this.#looked = performance.now();
    const bytes = await resident(this.#server.pid);
    if (bytes === null || bytes <= idle) return null;
    if (bytes > limit || available() < SCARCE) return { type: "full", bytes };
    if (this.#emptied) return { type: "idle", bytes };
    // Not awaited: a blocked server answers late.
    if (settled) void this.#empty(bytes > limit / 2 ? 0 : QUIET);
    return null;
  }

  /**
   * Closes the start gate of a server that has been idle for long enough.
   * @param {number} quiet milliseconds
   */
  async #empty(quiet) {
    const { operator } = this.#server;
    if (!operator || this.#asking) return;
    this.#asking = true;
    const now = performance.now();
    this.#idleSince = (await isIdle(operator)) ? (this.#idleSince ?? now) : null;
    if (this.#idleSince !== null && now - this.#idleSince >= quiet) this.#emptied = await shutIfIdle(operator);
    this.#asking = false;
  }
}

/**
 * @param {Gate} operator
 * @returns {Promise<boolean>} whether no run is in progress or queued
 */
async function isIdle(operator) {
  const status = await operator.status().catch(() => null);
  return status !== null && status.open === 0 && status.waiting === 0;
}

/**
 * Closes the start gate. Reopens it if a run started before the gate was closed.
 * @param {Gate} operator
 * @returns {Promise<boolean>} whether ending the server loses no run
 */
async function shutIfIdle(operator) {
  try {
    // Without a gate that closes, new runs may start, but none is lost: workerd finishes them when it receives SIGTERM.
    if (!(await operator.shut()) || (await isIdle(operator))) return true;
    await operator.open();
    return false;
  } catch {
    // The gate may be closed, and only a restart is certain to open it.
    return true;
  }
}

/**
 * Ends a server, then starts it until a start succeeds.
 * @param {Supervised} server
 * @param {Reason} reason
 * @param {{ say: (line: string) => void, silence: number, backoff: Backoff, signal?: AbortSignal }} options
 */
async function restart(server, reason, { say, silence, backoff, signal }) {
  const since = performance.now();
  if (reason.type !== "idle") say(sentence(reason, silence));
  // A blocked server does not react to SIGTERM.
  await server.end(reason.type === "idle" ? "SIGTERM" : "SIGKILL");
  for (let tries = 1; ; tries++) {
    // An idle restart follows no failure, so its first attempt does not wait.
    const wait = reason.type === "idle" && tries === 1 ? 0 : backoff.next(performance.now());
    await pause(wait, signal);
    if (signal?.aborted) return;
    try {
      await server.begin();
      break;
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      say(`workerd is down and will be started until it is up (${error instanceof UserError ? error.message : error})`);
    }
  }
  backoff.up(performance.now());
  if (reason.type === "idle")
    say(`${sentence(reason, silence)}, which took ${(performance.now() - since).toFixed(0)} ms`);
}

/**
 * @param {Reason} reason
 * @param {number} silence milliseconds
 * @returns {string}
 */
function sentence(reason, silence) {
  switch (reason.type) {
    case "ended":
      return `workerd ended (${reason.how}) and is started again`;
    case "silent":
      return `Petri did not answer for ${silence / 1000} s, a program holds it up: workerd is killed and started again`;
    case "refusing":
      return `workerd takes no more connections (${reason.why}): it is killed and started again`;
    case "full":
      return `workerd takes ${megabytes(reason.bytes)} MB of memory, more than there is for it: it is killed and started again`;
    case "idle":
      return `workerd took ${megabytes(reason.bytes)} MB of memory and had nothing to do: it was started again`;
  }
}

/** @param {number} bytes */
const megabytes = bytes => Math.round(bytes / MEBIBYTE).toLocaleString("en");

/**
 * Suppresses a line that repeats the previous line within REPEAT milliseconds.
 * @param {(line: string) => void} say
 * @returns {(line: string) => void}
 */
function once(say) {
  let last = "";
  let at = -Infinity;
  return line => {
    const now = performance.now();
    if (line === last && now - at < REPEAT) return;
    [last, at] = [line, now];
    say(line);
  };
}

/**
 * @param {number} milliseconds
 * @param {AbortSignal} [signal] ends the pause early
 */
const pause = (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => {});
