// One workerd process: its command line, its readiness and its exit.
import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../lib/errors.mjs";
import { root, site, workerd } from "../lib/paths.mjs";
import { end, interruption, start } from "../lib/process.mjs";
import { AddressError, authority, reachable } from "./address.mjs";
import { variable } from "./capnp.mjs";
import { damagedMetadata } from "./data.mjs";
import { BoundedLog } from "./log.mjs";
import { ask } from "./probe.mjs";

/** Lines of output that are kept for the error message of a failed start. */
const LINES_KEPT = 50;
/** Milliseconds between two readiness probes. */
const PAUSE = 10;

// Raises the soft limit of file descriptors to the hard limit, then becomes workerd. setpriv makes the kernel kill
// workerd when its parent dies. If the parent died before setpriv ran, the parent id has changed.
const FILES = `ulimit -S -n "$(ulimit -H -n)" 2>/dev/null`;
const EXEC = `exec "$@"`;
const BOUND = `[ "$PPID" = "$0" ] || exit 1`;
// A process that only computes writes no file, and leaves no image of its memory behind.
const CONFINED = `ulimit -c 0 2>/dev/null; ulimit -f 0 2>/dev/null`;

/**
 * Whether setpriv (util-linux) is available to tie a child's life to this process.
 * @type {boolean | undefined}
 */
let binds;

/**
 * @param {string[]} args
 * @param {{ program?: string, confined?: boolean }} [options] `program`: default workerd; `confined`: the program gets no new
 *   privileges and can write no file, where the system has the means
 * @returns {[string, string[]]} the command, which replaces itself with the program, and its arguments
 */
export function commandLine(args, { program = workerd(), confined = false } = {}) {
  if (process.platform === "win32") return [program, args];
  const limits = confined ? [FILES, CONFINED, EXEC] : [FILES, EXEC];
  binds ??=
    process.platform === "linux" &&
    spawnSync("setpriv", ["--pdeathsig", "KILL", "true"], { stdio: "ignore" }).status === 0;
  if (!binds) return ["/bin/sh", ["-c", limits.join("; "), "sh", program, ...args]];
  const rights = confined ? ["--no-new-privs", "--bounding-set", "-all"] : [];
  const script = [BOUND, ...limits].join("; ");
  return [
    "setpriv",
    [...rights, "--pdeathsig", "KILL", "/bin/sh", "-c", script, String(process.pid), program, ...args],
  ];
}

/**
 * @typedef {object} Command
 * @property {string} config path of the configuration
 * @property {Record<string, string>} sockets the address of each socket
 * @property {Record<string, string>} [externals] the address of each external service
 * @property {Record<string, string>} [disks] the path of each disk
 * @property {Record<string, string>} values of the bindings that are set at start
 * @property {number} [inspector] port of the inspector
 * @property {boolean} [confined] see `commandLine`
 * @property {(line: string) => void} log
 * @property {{ lines: number, bytes: number }} [rate] see BoundedLog
 */

/** A workerd process that was started. */
export class Workerd {
  #stopping = false;

  /**
   * @param {Command} command
   */
  constructor({ config, sockets, externals = {}, disks = {}, values, inspector, confined = false, log, rate }) {
    const env = {
      ...process.env,
      ...Object.fromEntries(Object.entries(values).map(([binding, text]) => [variable(binding), text])),
    };
    const option = (/** @type {string} */ option, /** @type {Record<string, string>} */ named) =>
      Object.entries(named).map(([name, value]) => `--${option}=${name}=${value}`);
    const line = [
      "serve",
      "--experimental",
      "--control-fd=3",
      ...option("socket-addr", sockets),
      ...option("external-addr", externals),
      ...option("directory-path", disks),
      ...(inspector === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspector}`]),
      config,
    ];
    const [program, args] = commandLine(line, { confined });
    this.child = start(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe", "pipe"] });
    /**
     * The last lines of the output.
     * @type {string[]}
     */
    this.lastLines = [];
    const words = new BoundedLog({
      write: line => {
        if (this.lastLines.push(line) > LINES_KEPT) this.lastLines.shift();
        log(line);
      },
      rate,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("error", () => {}).on("data", words.stream());
    /**
     * Resolves to the exit code or signal once the process has ended.
     * @type {Promise<string>}
     */
    this.gone = new Promise(done => {
      this.child.once("error", error => done(error.message));
      this.child.once("close", (code, signal) => done(signal ?? `exit code ${code}`));
    });
    void this.gone.then(() => words.report());
  }

  get pid() {
    return /** @type {number} */ (this.child.pid);
  }

  /** Whether `stop` was called. */
  get stopping() {
    return this.#stopping;
  }

  /**
   * Resolves when the process has ended.
   * @param {NodeJS.Signals} [signal]
   * @param {number} [grace] milliseconds after which the process is killed
   */
  async stop(signal, grace) {
    this.#stopping = true;
    await end(this.child, signal, grace);
    await this.gone;
  }

  /**
   * Resolves to the exit code or signal when the process exits without having been stopped, by `stop` or with this
   * process.
   * @returns {Promise<string>}
   */
  ended() {
    return new Promise(done => void this.gone.then(how => this.#stopping || interruption() || done(how)));
  }
}

/**
 * @typedef {object} Launch
 * @property {number} port
 * @property {string} host
 * @property {string} data absolute path of the data folder
 * @property {Record<string, string>} sockets the address of each socket but the public one
 * @property {Record<string, string>} externals
 * @property {{ path: string, disks: ("data" | "site")[] }} config
 * @property {Record<string, string>} values of the bindings that are set at start
 * @property {import("./operator.mjs").Operator | null} operator
 * @property {boolean} gated whether the Worker that answers requests has the operator's start gate
 * @property {(line: string) => void} log
 * @property {{ lines: number, bytes: number }} [rate] see BoundedLog
 * @property {string} ready path that answers 200 once the Worker is up
 * @property {number} patience milliseconds within which the Worker must be ready
 * @property {number} [inspector] port of the inspector
 *
 * @typedef {object} Process
 * @property {number} pid
 * @property {number} port
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop resolves when the process has ended
 * @property {Promise<string>} ended resolves to the exit code or signal when the process exits without having been
 *   stopped
 */

/**
 * Starts workerd, waits until its public address answers, and opens the start gate.
 * @param {Launch} options
 * @returns {Promise<Process>}
 * @throws {UserError} if workerd exits or does not become ready; no process is left running
 */
export async function launch(options) {
  const { port, host, data, externals, config, values, operator, gated, ready, patience } = options;
  const { log, rate, inspector } = options;
  const paths = { data, site };
  const workerd = new Workerd({
    config: config.path,
    sockets: { http: authority(host, port), ...options.sockets },
    externals,
    disks: Object.fromEntries(config.disks.map(name => [name, paths[name]])),
    values,
    inspector,
    log,
    rate,
  });
  const failed = workerd.gone.then(how => {
    // A process that was killed for being late already has an error message. Its data is not checked, because the next
    // process may be starting.
    throw workerd.stopping
      ? new UserError(`workerd was stopped (${how})`)
      : startError(how, workerd.lastLines, { host, port, data });
  });
  failed.catch(() => {});
  const over = new AbortController();
  try {
    const late = sleep(patience, undefined, { signal: over.signal }).then(() =>
      Promise.reject(notReady(patience, "workerd does not listen")),
    );
    const bound = await Promise.race([listening(workerd.child), failed, late]);
    const url = `http://${authority(reachable(host), bound)}${ready}`;
    // Petri's health check answers 503 until the start gate is open, then 200. The gate opens last: the first run may
    // block the server, which could then no longer answer the health check.
    const answers = () => answering(url, gated ? [200, 503] : [200], patience, over.signal);
    const opens = () => operator?.open();
    for (const wait of gated ? [answers, opens] : [opens, answers]) await Promise.race([wait(), failed]);
    return { pid: workerd.pid, port: bound, stop: signal => workerd.stop(signal), ended: workerd.ended() };
  } catch (error) {
    await workerd.stop("SIGKILL");
    throw error;
  } finally {
    over.abort();
  }
}

/**
 * @param {string} how exit code or signal
 * @param {string[]} lastLines the last lines of output
 * @param {{ host: string, port: number, data: string }} where
 * @returns {UserError}
 */
function startError(how, lastLines, { host, port, data }) {
  const output = lastLines.join("\n");
  if (/Address already in use/i.test(output)) return new AddressError(host, port, "EADDRINUSE");
  if (/Permission denied/i.test(output) && /bind/.test(output)) return new AddressError(host, port, "EACCES");
  const why = lastLines.find(line => /error|fatal|failed/i.test(line)) ?? lastLines.at(-1) ?? "it printed nothing";
  return damagedMetadata(data, output) ?? new UserError(`workerd did not start (${how}): ${why}`);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>} the public port, once workerd listens there
 */
const listening = child =>
  new Promise(done => {
    const control = /** @type {import("node:stream").Readable} */ (child.stdio[3]);
    createInterface(control.on("error", () => {})).on("line", line => {
      const [, port] = /"event":"listen".*"socket":"http".*"port":(\d+)/.exec(line) ?? [];
      if (port) done(Number(port));
    });
  });

/**
 * @param {number} patience
 * @param {string} why
 */
const notReady = (patience, why) =>
  new UserError(`Petri did not become ready within ${patience / 1000} s (${why}): the output above may say more`);

/**
 * Resolves once `url` answers with one of the statuses.
 * @param {string} url
 * @param {number[]} statuses
 * @param {number} patience milliseconds
 * @param {AbortSignal} signal
 */
async function answering(url, statuses, patience, signal) {
  const until = performance.now() + patience;
  let why = "";
  while (!signal.aborted) {
    const { status, error, late } = await ask(url, Math.max(until - performance.now(), 1));
    if (status !== null && statuses.includes(status)) return;
    // The deadline cuts the last probe short. The error of the probe before says more.
    if (!late || !why) why = error ?? `${new URL(url).pathname} answers ${status}`;
    if (performance.now() >= until) throw notReady(patience, why);
    await sleep(PAUSE);
  }
}
