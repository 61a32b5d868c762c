// The runners of a site: one process in each slot, and a spare that takes the place of one that is ended. A runner is
// killed if a program holds it up or takes too much memory, and replaced once it has grown.
import { setTimeout as sleep } from "node:timers/promises";
import { Interrupted } from "../lib/errors.mjs";
import { interruption } from "../lib/process.mjs";
import { Backoff } from "./health.mjs";
import { MEBIBYTE } from "./memory.mjs";
import { startRunner } from "./runner.mjs";

/** Milliseconds between two checks of a runner. */
const TICK = 100;
/**
 * A runner that does not answer for this many milliseconds, in addition to the CPU time limits of its runs, is killed. The
 * start of an isolate and the delay of the guards take part of this time.
 */
const GRACE = 1_000;
/** A run that is older than this many milliseconds is taken to be waiting for a timer or a request. */
const STARTED = 300;
/** If two checks are further apart than this many milliseconds, this process was suspended: only this much counts as silence. */
const GAP = 1_000;
/** A runner is not replaced for its size in its first milliseconds, so that few replacements follow one another. */
const SETTLED = 5_000;
/** A runner that is replaced for its size has this many milliseconds to finish its runs. The longest run takes 30 s. */
const DRAIN = 45_000;

/**
 * @typedef {object} Options
 * @property {number} count of slots
 * @property {import("./socket-folder.mjs").SocketFolder} folder
 * @property {string} config path of a runner's configuration
 * @property {string} egress address of the socket for the requests of programs
 * @property {Record<string, string>} values of the bindings that are set at start
 * @property {Pick<import("./operator.mjs").Operator, "status" | "lost" | "replaced">} site
 * @property {import("./settings.mjs").MemoryBounds} [memory] of one runner: it is replaced above `idle`, killed above
 *   `limit`
 * @property {(line: string) => void} log receives what runners write
 * @property {{ lines: number, bytes: number }} [rate] see BoundedLog
 * @property {(event: RunnerEvent) => void} tell
 *
 * @typedef {object} RunnerEvent what happened to a runner; nothing of a program is in it
 * @property {"started" | "replaced" | "down" | "error"} event
 * @property {number} [slot]
 * @property {Loss} [why] of a runner that was replaced
 * @property {number} [pid] of the runner that is there now
 * @property {number} [ms] that it took
 * @property {string} words the same as a sentence
 *
 * @typedef {"cpu" | "memory" | "ended" | "size"} Loss why a runner takes no more runs: a program held it up or took too much
 *   memory, it ended, or it has grown and ends the runs that it has
 */

export class RunnerPool {
  #options;
  #started = 0;
  #stopping = false;
  #over = new AbortController();
  /** @type {import("./runner.mjs").Runner[]} */
  #slots = [];
  /** @type {Promise<import("./runner.mjs").Runner>} */
  #spare = Promise.reject(new Error("the pool is not started"));
  #backoff = new Backoff();
  /**
   * All runners whose processes live.
   * @type {Set<import("./runner.mjs").Runner>}
   */
  #living = new Set();
  /** @type {Promise<unknown>[]} */
  #watches = [];
  /** @type {Set<Promise<unknown>>} */
  #draining = new Set();

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
    this.#spare.catch(() => {});
  }

  /**
   * Starts all runners and begins to watch them.
   * @throws {import("../lib/errors.mjs").UserError} if one does not start; none is left running
   */
  async start() {
    const { count, folder } = this.#options;
    const starting = await Promise.allSettled(Array.from({ length: count }, () => this.#begin()));
    const failed = starting.find(start => start.status === "rejected");
    if (failed) {
      await this.stop();
      throw failed.reason;
    }
    this.#slots = starting.flatMap(start => (start.status === "fulfilled" ? [start.value] : []));
    for (const [slot, runner] of this.#slots.entries()) folder.rename(runner.name, slotName(slot));
    for (const [slot, { pid }] of this.#slots.entries())
      this.#options.tell({ event: "started", slot, pid, words: `runner ${slot} was started` });
    this.#prepareSpare();
    this.#watches = this.#slots.map((_, slot) => this.#keep(slot));
  }

  /**
   * @param {number} slot
   * @returns {string} the address of the runner in a slot, whichever it is
   */
  address(slot) {
    return `unix:${this.#options.folder.path(slotName(slot))}`;
  }

  /** The process ids of the runners in the slots. */
  get pids() {
    return this.#slots.map(({ pid }) => pid);
  }

  /** Resolves when all runners have ended. */
  async stop() {
    this.#stopping = true;
    this.#over.abort();
    await Promise.allSettled([this.#spare, ...this.#watches]);
    await Promise.all([...this.#living].map(runner => this.#end(runner, "SIGKILL")));
    await Promise.all(this.#draining);
  }

  async #begin() {
    const { folder, config, egress, values, log, rate } = this.#options;
    this.#started++;
    const runner = await startRunner({ name: `runner-${this.#started}`, folder, config, egress, values, log, rate });
    this.#living.add(runner);
    return runner;
  }

  /**
   * @param {import("./runner.mjs").Runner} runner
   * @param {NodeJS.Signals} signal
   * @param {number} [grace] milliseconds after which it is killed
   */
  async #end(runner, signal, grace) {
    await runner.stop(signal, grace);
    this.#living.delete(runner);
    this.#options.folder.drop(runner.name);
    this.#options.folder.drop(`${runner.name}-operator`);
  }

  /** Starts the next spare, and tries again until one is up. */
  #prepareSpare() {
    const prepared = (async () => {
      for (;;) {
        await pause(this.#backoff.next(performance.now()), this.#over.signal);
        try {
          const spare = await this.#begin();
          this.#backoff.up(performance.now());
          void spare.ended().then(() => {
            if (this.#spare === prepared) this.#prepareSpare();
          });
          return spare;
        } catch (error) {
          if (this.#stopping || interruption()) throw error;
          const words = `a runner is down and will be started until it is up (${/** @type {Error} */ (error).message})`;
          this.#options.tell({ event: "down", words });
        }
      }
    })();
    prepared.catch(() => {});
    this.#spare = prepared;
  }

  /**
   * Keeps a runner in a slot until the pool is stopped.
   * @param {number} slot
   */
  async #keep(slot) {
    while (!this.#stopping) {
      const runner = this.#slots[slot];
      try {
        const finding = await this.#watch(runner, slot);
        if (finding) await this.#replace(slot, runner, finding);
      } catch (error) {
        if (this.#stopping || error instanceof Interrupted) return;
        this.#options.tell({
          event: "error",
          slot,
          words: `the watch of runner ${slot} met an error and goes on: ${error}`,
        });
        await pause(TICK, this.#over.signal);
      }
    }
  }

  /**
   * Watches a runner until it has to be replaced.
   * @param {import("./runner.mjs").Runner} runner
   * @param {number} slot
   * @returns {Promise<Finding | null>} null if the pool is stopped
   *
   * @typedef {{ why: Loss, words: string }} Finding
   */
  async #watch(runner, slot) {
    const { idle, limit } = this.#options.memory ?? { idle: Infinity, limit: Infinity };
    const over = new AbortController();
    const abort = () => over.abort();
    this.#over.signal.addEventListener("abort", abort, { once: true });
    void runner.ended().then(abort);
    try {
      const since = performance.now();
      for (let last = since; ; ) {
        if (this.#stopping) return null;
        if (runner.how !== null) return { why: runner.wasFull ? "memory" : "ended", words: `ended (${runner.how})` };
        runner.beat();
        const now = performance.now();
        const silence = runner.silence(Math.max(now - last - GAP, 0));
        last = now;
        if (silence > GRACE && silence > GRACE + (await this.#budget(slot, silence)))
          return { why: "cpu", words: `did not answer for ${(silence / 1000).toFixed(1)} s, a program holds it up` };
        const bytes = (await runner.resident()) ?? 0;
        if (bytes > limit)
          return { why: "memory", words: `takes ${megabytes(bytes)} MB of memory, more than there is for it` };
        if (bytes > idle && now - since > SETTLED)
          return { why: "size", words: `has grown to ${megabytes(bytes)} MB of memory` };
        await pause(TICK, over.signal);
      }
    } finally {
      over.abort();
      this.#over.signal.removeEventListener("abort", abort);
    }
  }

  /**
   * The processor time that a silent runner may take for the runs that it has taken, milliseconds.
   * @param {number} slot
   * @param {number} silence milliseconds
   */
  async #budget(slot, silence) {
    const status = await this.#options.site.status().catch(() => null);
    return budget(status?.runners?.[slot] ?? [], silence);
  }

  /**
   * Puts the spare into a slot, and ends the runner that was there.
   * @param {number} slot
   * @param {import("./runner.mjs").Runner} runner
   * @param {Finding} finding
   */
  async #replace(slot, runner, { why, words }) {
    const since = performance.now();
    // The site must know the reason before the connections break.
    await this.#options.site.lost(slot, why, runner.silence(0)).catch(() => {});
    // Without a spare that is ready, a runner that nothing can reach is ended first.
    const ready = await Promise.race([this.#spare, Promise.resolve(null)]);
    const ended = ready || why === "size" ? null : this.#end(runner, "SIGKILL");
    const spare = await this.#livingSpare();
    this.#options.folder.rename(spare.name, slotName(slot));
    this.#slots[slot] = spare;
    const ms = Math.round(performance.now() - since);
    this.#prepareSpare();
    if (why === "size") this.#drain(runner);
    else await (ended ?? this.#end(runner, "SIGKILL"));
    // Only now: until then a connection to the old process may be used again.
    await this.#options.site.replaced(slot).catch(() => {});
    const sentence = `runner ${slot} ${words}: it was replaced in ${ms} ms`;
    this.#options.tell({ event: "replaced", slot, why, pid: spare.pid, ms, words: sentence });
  }

  /** The spare, which may have ended while it waited. */
  async #livingSpare() {
    for (;;) {
      const spare = await this.#spare;
      if (spare.how === null) return spare;
      await this.#end(spare, "SIGKILL");
    }
  }

  /**
   * Lets a runner end its runs.
   * @param {import("./runner.mjs").Runner} runner
   */
  #drain(runner) {
    const over = this.#end(runner, "SIGTERM", DRAIN).finally(() => this.#draining.delete(over));
    this.#draining.add(over);
  }
}

/** @param {number} slot */
const slotName = slot => `slot-${slot}`;

/** @param {number} bytes */
const megabytes = bytes => Math.round(bytes / MEBIBYTE).toLocaleString("en");

/**
 * @param {number} ms
 * @param {AbortSignal} signal ends the pause early
 */
const pause = (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {});

/**
 * How long the runs of a runner may keep it from answering, milliseconds. All runs that wait for something may continue at the
 * same moment and use up their CPU time one after another. Of the runs that were sent a moment ago only one counts, because the
 * runner answers between two starts.
 * @param {import("./operator.mjs").RunnerRun[]} runs
 * @param {number} silence milliseconds since the runner answered
 */
export function budget(runs, silence) {
  let waiting = 0;
  let starting = 0;
  for (const { age_ms, cpu_ms } of runs) {
    // Runs that were sent later are not taken.
    if (age_ms <= silence - TICK) continue;
    if (age_ms > silence + STARTED) waiting += cpu_ms;
    else starting = Math.max(starting, cpu_ms);
  }
  return waiting + starting;
}
