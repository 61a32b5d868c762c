// Petri under plain workerd: what `npm start` serves and what the tests talk to.
import { resolve } from "node:path";
import { AddressFault, authority, reachable, vacant } from "./address.mjs";
import { configuration } from "./configuration.mjs";
import { writable } from "./data.mjs";
import { keys } from "./keys.mjs";
import { Operator } from "./operator.mjs";
import { root } from "./paths.mjs";
import { launch } from "./workerd.mjs";

/** Milliseconds that the first start has to become ready. */
const FIRST_PATIENCE = 20_000;
/** Milliseconds that a restart has: the Worker has been read from the disk before. */
const PATIENCE = 10_000;
/** How often a free port that somebody else took meanwhile is replaced by another one. */
const PORT_TRIES = 5;

/**
 * Starts Petri and waits until it answers. It ends with this process, however that ends.
 * @param {Options} options
 * @returns {Promise<Server>}
 * @throws {import("./fault.mjs").Fault}
 *
 * @typedef {object} Options
 * @property {number} [port] 0 picks a free one, kept through restarts
 * @property {string} [host]
 * @property {string} dataDir
 * @property {string} [internet] host and port of an HTTP proxy that takes the place of the internet, so that a test can be all of it
 * @property {(line: string) => void} [log] gets the lines that workerd writes, at a bounded rate
 * @property {{ lines: number, bytes: number }} [rate] that bound, a second
 * @property {string[]} [folders] hold the Workers, the first of which answers; Petri alone unless given
 * @property {string} [operated] the folder of the Worker that has the operator's door, a start gate and the bindings of this start; Petri's own unless given
 * @property {Record<string, string>} [vars] more text bindings of that Worker
 * @property {string} [ready] the path that answers 200 once the server is up
 * @property {number} [patience] milliseconds that a start has to become ready
 *
 * @typedef {object} Server
 * @property {string} url without a slash at its end
 * @property {number} pid of workerd as it runs now, or ran last
 * @property {import("./operator.mjs").Operator | null} operator
 * @property {(signal?: NodeJS.Signals) => Promise<void>} end ends workerd, with SIGKILL as a power cut would
 * @property {() => Promise<void>} begin starts workerd again, on the same port and data
 * @property {(signal?: NodeJS.Signals) => Promise<void>} restart both
 * @property {() => Promise<void>} stop ends workerd for good
 * @property {() => Promise<string>} ended resolves when workerd ends without having been asked to, to how it ended
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
}) {
  const data = resolve(dataDir);
  writable(data);
  // Nothing but Petri's own Worker has these; other Workers are served as they are.
  const petri = folders.includes(operated);
  const bindings = petri ? { COOKIE_KEY: keys(data).cookie, PORT: "", ...vars } : {};
  const operator = petri && process.platform !== "win32" ? new Operator() : null;
  // Another Worker in front of Petri may ask it for a run in order to be ready.
  const gated = operator !== null && folders[0] === operated;
  const config = configuration({
    folders,
    proxied: internet !== undefined,
    operated: petri ? { folder: operated, environment: Object.keys(bindings), door: operator !== null } : undefined,
  });
  const launched = (/** @type {number} */ at, /** @type {number} */ within) => {
    const values = petri ? { ...bindings, PORT: String(at) } : bindings;
    return launch({
      port: at,
      host,
      data,
      internet,
      config,
      values,
      operator,
      gated,
      log,
      rate,
      ready,
      patience: within,
    });
  };
  let running = await first(port, host, at => launched(at, patience ?? FIRST_PATIENCE)).catch(error => {
    operator?.remove();
    throw error;
  });
  /** @param {NodeJS.Signals} [signal] */
  const end = signal => running.stop(signal);
  const begin = async () => {
    running = await launched(running.port, patience ?? PATIENCE);
  };
  return {
    url: `http://${authority(reachable(host), running.port)}`,
    operator,
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
      operator?.remove();
    },
    ended: () => running.ended,
  };
}

/**
 * The first start. The Worker is told its port before it listens, so that a free one has to be known beforehand.
 * @template T
 * @param {number} port @param {string} host @param {(port: number) => Promise<T>} launched
 * @returns {Promise<T>}
 */
async function first(port, host, launched) {
  for (let tries = 1; ; tries++) {
    try {
      return await launched(port || (await vacant(host, 0)));
    } catch (error) {
      if (port || tries === PORT_TRIES || !(error instanceof AddressFault && error.code === "EADDRINUSE")) throw error;
    }
  }
}
