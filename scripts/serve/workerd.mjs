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
const LIMITED = `ulimit -S -n "$(ulimit -H -n)" 2>/dev/null; exec "$@"`;
const BOUND = `[ "$PPID" = "$0" ] || exit 1; ${LIMITED}`;

/**
 * Whether setpriv (util-linux) is available to tie a child's life to this process.
 * @type {boolean | undefined}
 */
let binds;

/**
 * @param {string[]} args
 * @param {string} [program] default: workerd
 * @returns {[string, string[]]} the command, which replaces itself with `program`, and its arguments
 */
export function commandLine(args, program = workerd()) {
  if (process.platform === "win32") return [program, args];
  binds ??=
    process.platform === "linux" &&
    spawnSync("setpriv", ["--pdeathsig", "KILL", "true"], { stdio: "ignore" }).status === 0;
  if (!binds) return ["/bin/sh", ["-c", LIMITED, "sh", program, ...args]];
  return ["setpriv", ["--pdeathsig", "KILL", "/bin/sh", "-c", BOUND, String(process.pid), program, ...args]];
}

/**
 * @typedef {object} Launch
 * @property {number} port
 * @property {string} host
 * @property {string} data absolute path of the data folder
 * @property {string} [internet] host and port of an HTTP proxy that replaces the internet
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
  const { port, host, data, internet, config, values, operator, gated, log, rate, ready, patience, inspector } =
    options;
  const paths = { data, site };
  const env = {
    ...process.env,
    ...Object.fromEntries(Object.entries(values).map(([binding, text]) => [variable(binding), text])),
  };
  const [program, args] = commandLine([
    "serve",
    "--experimental",
    "--control-fd=3",
    `--socket-addr=http=${authority(host, port)}`,
    ...(operator ? [`--socket-addr=operator=${operator.address()}`] : []),
    ...config.disks.map(name => `--directory-path=${name}=${paths[name]}`),
    ...(inspector === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspector}`]),
    ...(internet === undefined ? [] : [`--external-addr=internet=${internet}`]),
    config.path,
  ]);
  const child = start(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  /** @type {string[]} */
  const lastLines = [];
  const words = new BoundedLog({
    write(line) {
      if (lastLines.push(line) > LINES_KEPT) lastLines.shift();
      log(line);
    },
    rate,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("error", () => {}).on("data", words.stream());

  let stopping = false;
  /** @type {Promise<string>} */
  const gone = new Promise(done => {
    child.once("error", error => done(error.message));
    child.once("close", (code, signal) => done(signal ?? `exit code ${code}`));
  });
  void gone.then(() => words.report());
  const failed = gone.then(how => {
    // A process that was killed for being late already has an error message. Its data is not checked, because the next
    // process may be starting.
    throw stopping ? new UserError(`workerd was stopped (${how})`) : startError(how, lastLines, { host, port, data });
  });
  failed.catch(() => {});
  const stop = async (/** @type {NodeJS.Signals | undefined} */ signal) => {
    stopping = true;
    await end(child, signal);
    await gone;
  };
  const over = new AbortController();
  try {
    const late = sleep(patience, undefined, { signal: over.signal }).then(() =>
      Promise.reject(notReady(patience, "workerd does not listen")),
    );
    const bound = await Promise.race([listening(child), failed, late]);
    const url = `http://${authority(reachable(host), bound)}${ready}`;
    // Petri's health check answers 503 until the start gate is open, then 200. The gate opens last: the first run may
    // block the server, which could then no longer answer the health check.
    const answers = () => answering(url, gated ? [200, 503] : [200], patience, over.signal);
    const opens = () => operator?.open();
    for (const wait of gated ? [answers, opens] : [opens, answers]) await Promise.race([wait(), failed]);
    const ended = new Promise(done => gone.then(how => stopping || interruption() || done(how)));
    return { pid: /** @type {number} */ (child.pid), port: bound, stop, ended };
  } catch (error) {
    await stop("SIGKILL");
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
