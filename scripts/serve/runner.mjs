// One runner: a workerd process that runs programs for the site and has neither data nor network of its own.
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../lib/errors.mjs";
import { resident } from "./memory.mjs";
import { Operator } from "./operator.mjs";
import { OWN } from "./probe.mjs";
import { Workerd } from "./workerd.mjs";

/** Milliseconds within which a runner must be ready. */
const PATIENCE = 20_000;
/** Milliseconds between two readiness probes. */
const PAUSE = 10;
/** Milliseconds within which a heartbeat is answered, or never is. */
const HEARTBEAT_PATIENCE = 60_000;
/** Words of V8 when a heap is full (node/src/api/environment.cc has the same ones). */
const HEAP_FULL = /out of memory|heap limit/i;

/** A runner that takes programs. */
export class Runner {
  #workerd;
  #operator;
  /**
   * When the heartbeat that is under way was sent.
   * @type {number | null}
   */
  #asked = null;

  /**
   * @param {string} name of its socket
   * @param {Workerd} workerd
   * @param {Operator} operator
   */
  constructor(name, workerd, operator) {
    this.name = name;
    this.#workerd = workerd;
    this.#operator = operator;
    /**
     * How the process ended by itself; null while it lives.
     * @type {string | null}
     */
    this.how = null;
    void workerd.ended().then(how => {
      this.how = how;
    });
  }

  get pid() {
    return this.#workerd.pid;
  }

  /** Resolves when the process has ended by itself. */
  ended() {
    return this.#workerd.ended();
  }

  /** Whether the process ended because a program filled the memory that an isolate may have. */
  get wasFull() {
    return this.#workerd.lastLines.some(line => HEAP_FULL.test(line));
  }

  /** Sends a heartbeat, unless one is under way. */
  beat() {
    if (this.#asked !== null) return;
    this.#asked = performance.now();
    this.#operator
      .status(HEARTBEAT_PATIENCE)
      .then(() => {
        this.#asked = null;
      })
      .catch((/** @type {NodeJS.ErrnoException} */ error) => {
        // A process that ended is noticed by its exit. Until then it has not answered.
        if (OWN.has(error.code ?? "")) this.#asked = null;
      });
  }

  /**
   * @param {number} paused milliseconds for which this process did not run, and so could not send a heartbeat
   * @returns {number} milliseconds for which a heartbeat has not been answered
   */
  silence(paused) {
    if (this.#asked === null) return 0;
    this.#asked += paused;
    return performance.now() - this.#asked;
  }

  /** @returns {Promise<number | null>} resident bytes; null if the system does not report them */
  resident() {
    return resident(this.pid);
  }

  /**
   * Resolves when the process has ended. With SIGTERM it ends the runs that it has, and takes no more.
   * @param {NodeJS.Signals} signal
   * @param {number} [grace] milliseconds after which the process is killed
   */
  stop(signal, grace) {
    return this.#workerd.stop(signal, grace);
  }
}

/**
 * Starts a runner and waits until it takes programs.
 * @param {object} options
 * @param {string} options.name of its socket
 * @param {import("./socket-folder.mjs").SocketFolder} options.folder
 * @param {string} options.config path of the configuration
 * @param {string} options.egress address of the socket for the requests of programs
 * @param {Record<string, string>} options.values of the bindings that are set at start
 * @param {(line: string) => void} options.log
 * @param {{ lines: number, bytes: number }} [options.rate] see BoundedLog
 * @returns {Promise<Runner>}
 * @throws {UserError} if the process exits or does not become ready; no process is left running
 */
export async function startRunner({ name, folder, config, egress, values, log, rate }) {
  const operatorName = `${name}-operator`;
  const workerd = new Workerd({
    config,
    sockets: { http: folder.address(name), operator: folder.address(operatorName) },
    externals: { internet: egress },
    values,
    confined: true,
    log,
    rate,
  });
  const operator = new Operator(folder.path(operatorName));
  try {
    const until = performance.now() + PATIENCE;
    let how = /** @type {string | null} */ (null);
    void workerd.gone.then(ended => {
      how = ended;
    });
    while (!(await operator.open().catch(() => false))) {
      if (how !== null)
        throw new UserError(`a runner did not start (${how}): ${workerd.lastLines.at(-1) ?? "it printed nothing"}`);
      if (performance.now() > until) throw new UserError(`a runner did not become ready within ${PATIENCE / 1000} s`);
      await sleep(PAUSE);
    }
    return new Runner(name, workerd, operator);
  } catch (error) {
    await workerd.stop("SIGKILL");
    throw error;
  }
}
