// Serves Petri under plain workerd, for `npm start` and for the tests.
import { resolve } from "node:path";
import { root } from "../lib/paths.mjs";
import { AddressError, authority, reachable, vacant } from "./address.mjs";
import { runnerService } from "./capnp.mjs";
import { configuration, runnerConfiguration } from "./configuration.mjs";
import { writable } from "./data.mjs";
import { keys } from "./keys.mjs";
import { Operator } from "./operator.mjs";
import { RunnerPool } from "./runners.mjs";
import { SocketFolder } from "./socket-folder.mjs";
import { launch } from "./workerd.mjs";

/** Milliseconds within which the first start must become ready. */
const FIRST_PATIENCE = 20_000;
/**
 * Milliseconds within which a restart must become ready. Less, because the Worker has been read from the disk before.
 */
const PATIENCE = 10_000;
/** Maximum number of attempts with a free port, which another process may take before workerd listens. */
const PORT_TRIES = 5;

/**
 * Starts Petri and waits until it answers. The server ends with this process, however this process ends.
 * @param {Options} options
 * @returns {Promise<Server>}
 * @throws {import("../lib/errors.mjs").UserError}
 *
 * @typedef {object} Options
 * @property {number} [port] 0 picks a free port, which restarts keep
 * @property {string} [host]
 * @property {string} dataDir
 * @property {string} [internet] host and port of an HTTP proxy that replaces the internet in a test
 * @property {(line: string) => void} [log] receives the lines that workerd writes, at a bounded rate
 * @property {{ lines: number, bytes: number }} [rate] the bound of `log`, per second
 * @property {string[]} [folders] folders of the Workers, of which the first answers requests; default: Petri alone
 * @property {string} [operated] folder of the Worker that has the operator socket, a start gate and the bindings set at
 *   start; default: Petri's
 * @property {Record<string, string>} [vars] additional text bindings of the operated Worker
 * @property {string} [ready] path that answers 200 once the server is up
 * @property {number} [patience] milliseconds within which a start must become ready
 * @property {number} [inspector] port of workerd's inspector
 * @property {number} [runners] how many processes run the programs of the operated Worker; 0: it runs them itself
 * @property {import("./settings.mjs").MemoryBounds} [runnerMemory] see RunnerPool
 * @property {(event: import("./runners.mjs").RunnerEvent) => void} [tell] receives what happens to runners
 *
 * @typedef {object} Server
 * @property {string} url without a trailing slash
 * @property {number} pid of the current workerd process, or of the last one
 * @property {import("./operator.mjs").Operator | null} operator
 * @property {RunnerPool | null} runners
 * @property {(signal?: NodeJS.Signals) => Promise<void>} end ends workerd; SIGKILL has the effect of a power failure
 * @property {() => Promise<void>} begin starts workerd again, on the same port and data
 * @property {(signal?: NodeJS.Signals) => Promise<void>} restart `end`, then `begin`
 * @property {() => Promise<void>} stop ends workerd for good
 * @property {() => Promise<string>} ended resolves to the exit code or signal when workerd exits without having been
 *   stopped
 */
export async function serve({
  port = 0,
  host = "127.0.0.1",
  dataDir,
  internet,
  log = () => {},
  rate,
  folders = [root],
  operated = root,
  vars = {},
  ready = "/healthz",
  patience,
  inspector,
  runners: count = 0,
  runnerMemory,
  tell = () => {},
}) {
  const data = resolve(dataDir);
  writable(data);
  // Only the operated Worker gets these bindings. All other Workers run as configured.
  const petri = folders.includes(operated);
  const bindings = petri ? { COOKIE_KEY: keys(data).cookie, PORT: "", ...vars } : {};
  const folder = petri && process.platform !== "win32" ? new SocketFolder() : null;
  const operator = folder && new Operator(folder.path("operator"));
  /** @type {Record<string, string>} */
  const externals = internet === undefined ? {} : { internet };
  /** @type {RunnerPool | null} */
  let runners = null;
  /** @type {import("./workerd.mjs").Process} */
  let running;
  const cleanUp = async () => {
    await runners?.stop();
    folder?.remove();
  };
  try {
    if (folder && operator && count) {
      const config = runnerConfiguration({ folder: operated, environment: Object.keys(vars), hasOperator: true });
      const egress = `unix:${folder.path("egress")}`;
      runners = new RunnerPool({
        count,
        folder,
        config,
        egress,
        values: vars,
        site: operator,
        memory: runnerMemory,
        log,
        rate,
        tell,
      });
      await runners.start();
      for (let slot = 0; slot < count; slot++) externals[runnerService(slot)] = runners.address(slot);
    }
    const config = configuration({
      folders,
      proxied: internet !== undefined,
      operated: petri
        ? {
            folder: operated,
            environment: Object.keys(bindings),
            hasOperator: operator !== null,
            runners: runners ? count : 0,
          }
        : undefined,
    });
    // A Worker in front of Petri may need a run by Petri to become ready. The gate must then open before the readiness
    // check.
    const gated = operator !== null && folders[0] === operated;
    const launched = (/** @type {number} */ port, /** @type {number} */ patience) => {
      const values = petri ? { ...bindings, PORT: String(port) } : bindings;
      const sockets = {
        ...(folder && { operator: folder.address("operator") }),
        ...(folder && runners && { egress: folder.address("egress") }),
      };
      const fixed = { host, data, config, operator, gated, log, rate, ready, inspector, externals };
      return launch({ ...fixed, sockets, port, values, patience });
    };
    running = await first(port, host, port => launched(port, patience ?? FIRST_PATIENCE));
    /** @param {NodeJS.Signals} [signal] */
    const end = signal => running.stop(signal);
    const begin = async () => {
      running = await launched(running.port, patience ?? PATIENCE);
    };
    return {
      url: `http://${authority(reachable(host), running.port)}`,
      operator,
      runners,
      get pid() {
        return running.pid;
      },
      end,
      begin,
      async restart(signal) {
        await end(signal);
        await begin();
      },
      async stop() {
        await end();
        await cleanUp();
      },
      ended: () => running.ended,
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/**
 * The first start. The Worker gets its port as a binding before it listens, so a free port is picked beforehand.
 * @template T
 * @param {number} port
 * @param {string} host
 * @param {(port: number) => Promise<T>} launched
 * @returns {Promise<T>}
 */
async function first(port, host, launched) {
  for (let tries = 1; ; tries++) {
    try {
      return await launched(port || (await vacant(host, 0)));
    } catch (error) {
      if (port || tries === PORT_TRIES || !(error instanceof AddressError && error.code === "EADDRINUSE")) throw error;
    }
  }
}
