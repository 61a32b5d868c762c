// Runs programs in the harness under a workerd of its own.

import { spawn } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import workerd from "workerd";
import { BUNDLE, GUARD } from "../../scripts/harness.mjs";

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "parent", worker = .parent) ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "parent") ],
);
const parent :Workerd.Worker = (
  modules = [ (name = "parent.js", esModule = embed "parent.js"), (name = "harness.bundle.js", text = embed "harness.bundle.js"), (name = "guard.bundle.js", text = embed "guard.bundle.js") ],
  compatibilityDate = "2026-10-01",
  bindings = [ (name = "LOADER", workerLoader = (id = "harness")) ],
);
`;

/**
 * Starts workerd for the tests of one file, and stops it after them.
 * @returns a function that runs a program: `await run(source or modules, options)` gives its frames, `run.open` only waits for the first
 */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), "petri-harness-"));
  await copyFile(BUNDLE, join(folder, "harness.bundle.js"));
  await copyFile(GUARD, join(folder, "guard.bundle.js"));
  await copyFile(fileURLToPath(new URL("parent.js", import.meta.url)), join(folder, "parent.js"));
  await writeFile(join(folder, "config.capnp"), CONFIG);
  const child = spawn(workerd.default, ["serve", "config.capnp", "--experimental", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let noise = "";
  child.stderr.on("data", chunk => {
    noise += chunk;
  });
  const ended = new Promise(resolve => child.once("close", resolve));
  after(async () => {
    child.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  const port = await new Promise((resolve, reject) => {
    child.stdio[3].on("data", line => resolve(JSON.parse(String(line)).port));
    child.once("error", reject);
    child.once("exit", code => reject(new Error(`workerd ended with ${code}: ${noise}`)));
  });
  const run = async (program, options) => framesOf(await post(port, program, options));
  run.open = (program, options) => open(port, program, options);
  return run;
}

/** The frames of a run, in order. */
export class Frames extends Array {
  static get [Symbol.species]() {
    return Array;
  }
  /** @param {string} t */
  of(t) {
    return this.filter(frame => frame.t === t);
  }
  /** @param {string} t */
  one(t) {
    return this.find(frame => frame.t === t);
  }
  /** The first argument of each console line. */
  get said() {
    return this.of("console").map(frame => frame.args[0]);
  }
  /** The body's bytes. */
  get body() {
    return Buffer.concat(this.of("body").map(frame => Buffer.from(frame.base64, "base64")));
  }
  /** What was thrown, as `phase name: message`. */
  get thrown() {
    return this.of("error").map(({ phase, error }) => `${phase} ${error?.name}: ${error?.message}`);
  }
  /** The outcome the last frame tells, if the harness had the last word. */
  get outcome() {
    return this.at(-1)?.t === "end" ? this.at(-1).outcome : undefined;
  }
}

/** @param {number} port @param {string | Record<string, string>} program @param {any} options @param {AbortSignal} [signal] */
function post(port, program, options = {}, signal) {
  const modules = typeof program === "string" ? { "main.js": program } : program;
  const defaults = {
    main: "main.js",
    prompt: "",
    url: "http://program/?q=",
    method: "GET",
    headers: [],
    env: {},
    date: "2026-10-01",
    flags: [],
  };
  return fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    body: JSON.stringify({ ...defaults, modules, ...options }),
    signal,
  });
}

/** @param {Response} answer */
async function framesOf(answer) {
  const text = await answer.text();
  if (answer.status !== 200) return Frames.from([{ t: "refused", status: answer.status, text }]);
  return Frames.from(
    text.split("\n").filter(line => line !== ""),
    line => JSON.parse(line),
  );
}

/** Starts a run and waits for its first frame; `next` gives the frames after it as they come, `stop` stops listening. */
async function open(port, program, options) {
  const listening = new AbortController();
  const answer = await post(port, program, options, listening.signal);
  const frames = lines(answer.body);
  await frames.next();
  return { next: async () => (await frames.next()).value, stop: () => listening.abort() };
}

/** The frames of a stream. @param {ReadableStream<Uint8Array>} stream */
async function* lines(stream) {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const whole = (rest + text).split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) yield JSON.parse(line);
  }
}
