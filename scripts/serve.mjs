// Petri under plain workerd: what `npm start` serves and what the tests talk to.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { end, interruption, start } from "./child.mjs";
import { configuration } from "./configuration.mjs";
import { Fault, command } from "./fault.mjs";
import { root, site } from "./paths.mjs";

/** Milliseconds workerd has to answer /healthz after it was started. */
const READY = 20_000;

/** The program: workerd's package knows which of its platforms this is. */
const workerd = () => createRequire(import.meta.url)("workerd").default;

/** @param {string} host @param {number} port @returns {string} as in a URL */
const authority = (host, port) => `${host.includes(":") ? `[${host}]` : host}:${port}`;

/** An address that stands for all of them is reached at this machine's own. */
const reach = (host) => ({ "0.0.0.0": "127.0.0.1", "::": "::1", "*": "127.0.0.1" })[host] ?? host;

/**
 * @param {string} host @param {number} port @param {string} [code] of the system's error
 * @returns {Fault}
 */
function refused(host, port, code) {
  if (code === "EADDRINUSE") return new Fault(`port ${port} of ${host} is in use: stop what uses it, or choose another, as in PORT=${port + 1} ${command()}`);
  if (code === "EACCES") return new Fault(`port ${port} of ${host} may not be used by this user: choose one above 1023, as in PORT=8787 ${command()}`);
  return new Fault(`nothing can listen at ${authority(host, port)}${code ? ` (${code})` : ""}: give an address of this machine, as in HOST=127.0.0.1 ${command()}`);
}

/**
 * Whether a server could listen there now.
 * @param {string} host @param {number} port
 * @throws {Fault}
 */
export const vacant = (host, port) =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once("error", (error) => fail(refused(host, port, /** @type {NodeJS.ErrnoException} */ (error).code)));
    server.listen({ port, host: host === "*" ? undefined : host, exclusive: true }, () => server.close(done));
  });

/** Makes a folder and those above it. Node's own recursive way never ends where a parent is there and refuses, as below /proc. */
function folder(path) {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || existsSync(dirname(path))) throw error;
    folder(dirname(path));
    mkdirSync(path);
  }
}

/**
 * Makes the data folder and writes in it once.
 * @param {string} dataDir
 * @throws {Fault}
 */
export function writable(dataDir) {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    folder(dataDir);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Fault(`the data folder ${dataDir} cannot be written (${code}): make it writable, or choose another, as in PETRI_DATA=/path ${command()}`);
  }
}

/**
 * Starts Petri and waits until it answers. It ends with this process, however that ends.
 * @param {{ port?: number, host?: string, dataDir: string, internet?: string, log?: (line: string) => void, folders?: string[], ready?: string }} options
 *   `port` 0 picks a free one, kept through restarts; `internet`, host and port of an HTTP proxy, takes the place of the internet, so that
 *   a test can be all of it; `log` gets each line that workerd says; `folders` hold the Workers, Petri alone unless given; `ready` is the
 *   path that answers 200 once it is up
 * @returns {Promise<Server>}
 * @throws {Fault}
 *
 * @typedef {object} Server
 * @property {string} url without a slash at its end
 * @property {number} pid of workerd as it runs now
 * @property {() => Promise<void>} stop
 * @property {(signal?: NodeJS.Signals) => Promise<void>} restart ends workerd, with SIGKILL as a power cut would, and starts it on the same port and data
 * @property {() => Promise<string>} ended resolves when workerd ends without having been asked to, to how it ended
 */
export async function serve({ port = 0, host = "127.0.0.1", dataDir, internet, log = () => {}, folders, ready = "/healthz" }) {
  const data = resolve(dataDir);
  writable(data);
  const config = configuration({ folders, proxied: internet !== undefined });
  let running = await launch({ port, host, data, internet, config, log, ready });
  return {
    url: `http://${authority(reach(host), running.port)}`,
    get pid() {
      return running.child.pid;
    },
    stop: () => running.stop(),
    ended: () => running.ended,
    async restart(signal = "SIGTERM") {
      await running.stop(signal);
      running = await launch({ port: running.port, host, data, internet, config, log, ready });
    },
  };
}

async function launch({ port, host, data, internet, config, log, ready }) {
  const paths = { data, site };
  const args = [
    "serve", "--experimental", "--control-fd=3", `--socket-addr=http=${authority(host, port)}`,
    ...config.disks.map((name) => `--directory-path=${name}=${paths[name]}`),
    ...(internet === undefined ? [] : [`--external-addr=internet=${internet}`]), config.path,
  ];
  const child = start(workerd(), args, { cwd: root, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    lines(stream, (line) => {
      if (said.push(line) > 50) said.shift();
      log(line);
    });
  }
  let asked = false;
  /** @type {Promise<string>} */
  const gone = new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("close", (code, signal) => done(signal ?? `exit code ${code}`));
  });
  const listening = new Promise((done) => lines(child.stdio[3], (line) => {
    const event = JSON.parse(line);
    if (event.event === "listen" && event.socket === "http") done(event.port);
  }));
  const failed = gone.then((how) => {
    const words = said.join("\n");
    const code = /Address already in use/i.test(words) ? "EADDRINUSE" : /Permission denied/i.test(words) && /bind/.test(words) ? "EACCES" : null;
    if (code) throw refused(host, port, code);
    throw new Fault(`workerd did not start (${how}): ${said.find((line) => /error|fatal|exception/i.test(line)) ?? said.at(-1) ?? "it said nothing"}`);
  });
  failed.catch(() => {});
  const stop = async (signal) => {
    asked = true;
    await end(child, { signal });
    await gone;
  };
  try {
    const bound = await Promise.race([listening, failed]);
    await Promise.race([healthy(`http://${authority(reach(host), bound)}${ready}`), failed]);
    const ended = new Promise((done) => gone.then((how) => asked || interruption() || done(how)));
    return { child, port: bound, stop, ended };
  } catch (error) {
    await stop("SIGKILL");
    throw error;
  }
}

/** Resolves once `url` answers 200. */
async function healthy(url) {
  const until = performance.now() + READY;
  for (;;) {
    const why = await fetch(url, { signal: AbortSignal.timeout(READY) }).then(
      async (response) => (await response.text(), response.ok ? null : `it answers ${response.status}`),
      (error) => error.cause?.code ?? error.message,
    );
    if (why === null) return;
    if (performance.now() > until) throw new Fault(`Petri did not become ready within ${READY / 1000} s (${why}): look at the lines above and run ${command()} again`);
    await new Promise((next) => setTimeout(next, 25));
  }
}

/** @param {import("node:stream").Readable} stream @param {(line: string) => void} each */
function lines(stream, each) {
  let rest = "";
  stream.setEncoding("utf8").on("error", () => {}).on("data", (text) => {
    const whole = (rest + text).split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) if (line.trim()) each(line);
  });
}
