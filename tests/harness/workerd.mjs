// Runs programs in the harness in a workerd process of its own.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import workerd from "workerd";
import { BUNDLE, GUARD, REQUIRE } from "../../scripts/build/harness.mjs";

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "parent", worker = .parent) ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "parent") ],
);
const parent :Workerd.Worker = (
  modules = [
    (name = "parent.js", esModule = embed "parent.js"),
    (name = "harness.bundle.js", text = embed "harness.bundle.js"),
    (name = "guard.bundle.js", text = embed "guard.bundle.js"),
    (name = "require.cjs", text = embed "require.cjs"),
  ],
  compatibilityDate = "2026-10-01",
  bindings = [ (name = "LOADER", workerLoader = (id = "harness")) ],
);
`;

/** @typedef {import("./types.mjs").Frame} Frame */
/** @typedef {import("./types.mjs").FramesByName} FramesByName */
/** @typedef {import("./types.mjs").Program} Program */
/** @typedef {import("./types.mjs").Options} Options */

/**
 * Starts workerd for the tests of one file and stops it after them.
 * @returns {Promise<import("./types.mjs").Run>}
 */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), "petri-harness-"));
  await copyFile(BUNDLE, join(folder, "harness.bundle.js"));
  await copyFile(GUARD, join(folder, "guard.bundle.js"));
  await copyFile(REQUIRE, join(folder, "require.cjs"));
  await copyFile(fileURLToPath(new URL("parent.js", import.meta.url)), join(folder, "parent.js"));
  await writeFile(join(folder, "config.capnp"), CONFIG);
  const child = spawn(workerd.default, ["serve", "config.capnp", "--experimental", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [, , errors, control] = child.stdio;
  assert.ok(errors && control, "workerd is started with pipes");
  let noise = "";
  errors.on("data", chunk => {
    noise += chunk;
  });
  const ended = new Promise(resolve => child.once("close", resolve));
  after(async () => {
    child.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  /** @type {number} */
  const port = await new Promise((resolve, reject) => {
    control.on("data", line => resolve(JSON.parse(String(line)).port));
    child.once("error", reject);
    child.once("exit", code => reject(new Error(`workerd ended with ${code}: ${noise}`)));
  });
  return Object.assign(
    async (/** @type {Program} */ program, /** @type {Options} */ options = {}) =>
      framesOf(await post(port, program, options)),
    { open: (/** @type {Program} */ program, /** @type {Options} */ options = {}) => open(port, program, options) },
  );
}

/** The frames of a run, in order. @extends {Array<Frame>} */
export class Frames extends Array {
  /** Whether they came with the head of the answer. */
  inHead = false;

  static get [Symbol.species]() {
    return Array;
  }

  /**
   * Returns the frames of a type.
   * @template {keyof FramesByName} T
   * @param {T} t
   * @returns {FramesByName[T][]}
   */
  of(t) {
    return this.filter(/** @returns {frame is FramesByName[T]} */ frame => frame.t === t);
  }

  /**
   * Returns the first frame of a type, which must exist.
   * @template {keyof FramesByName} T
   * @param {T} t
   * @returns {FramesByName[T]}
   */
  one(t) {
    const [frame] = this.of(t);
    assert.ok(frame, `no ${t} frame in ${JSON.stringify(this)}`);
    return frame;
  }

  /**
   * The last frame. A run has at least one frame.
   * @returns {Frame}
   */
  get last() {
    const last = this.at(-1);
    assert.ok(last, "the run has no frame");
    return last;
  }

  /** The message of the last frame, which must come from the host because the harness could not write its end frame. */
  get hostMessage() {
    const { last } = this;
    assert.ok(last.t === "host", `the last frame is ${JSON.stringify(last)}`);
    return last.message;
  }

  /** The first argument of each console line. */
  get logged() {
    return this.of("console").map(frame => frame.args[0]);
  }

  /** The bytes of the body. */
  get body() {
    return Buffer.concat(this.of("body").map(frame => Buffer.from(frame.base64, "base64")));
  }

  /** The errors, as `phase name: message`. */
  get thrown() {
    return this.of("error").map(({ phase, error }) => `${phase} ${error?.name}: ${error?.message}`);
  }

  /** The outcome in the last frame, or undefined if the last frame is not the harness's end frame. */
  get outcome() {
    const { last } = this;
    return last.t === "end" ? last.outcome : undefined;
  }
}

/**
 * @param {number} port
 * @param {Program} program
 * @param {Options} options
 * @param {AbortSignal} [signal]
 */
function post(port, program, options, signal) {
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

/**
 * @param {Response} answer
 * @returns {Promise<Frames>}
 */
async function framesOf(answer) {
  const inHead = answer.headers.get("petri-frames");
  const text = inHead === null ? await answer.text() : inHead.replaceAll("\t", "\n");
  const frames = new Frames();
  frames.inHead = inHead !== null;
  if (answer.status !== 200) frames.push({ t: "refused", status: answer.status, text });
  else for (const line of text.split("\n")) if (line !== "") frames.push(JSON.parse(line));
  return frames;
}

/**
 * Starts a run and waits for its first frame.
 * @param {number} port
 * @param {Program} program
 * @param {Options} options
 * @returns {Promise<import("./types.mjs").OpenRun>}
 */
async function open(port, program, options) {
  const listening = new AbortController();
  const { body } = await post(port, program, options, listening.signal);
  assert.ok(body, "the answer has no body");
  const frames = lines(body);
  await frames.next();
  return {
    async next() {
      const { value } = await frames.next();
      assert.ok(value, "the run is over");
      return value;
    },
    stop: () => listening.abort(),
  };
}

/**
 * Yields the frames of a stream.
 * @param {ReadableStream<Uint8Array>} stream
 * @returns {AsyncGenerator<Frame, undefined>}
 */
async function* lines(stream) {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const whole = (rest + text).split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) yield JSON.parse(line);
  }
}
