// `npm run bench:profile`: where the time of a warm run goes. Loads `POST /api/v1/execute` and prints the CPU profile of Petri's Worker, by
// function. The Worker is built with the names of its functions; the next `npm start` builds it without.
import { setTimeout as sleep } from "node:timers/promises";
import { setUp } from "../build/build.mjs";
import { UserError } from "../lib/errors.mjs";
import { temporary } from "../lib/files.mjs";
import { main } from "../lib/main.mjs";
import { vacant } from "../serve/address.mjs";
import { UNLIMITED } from "../serve/budgets.mjs";
import { serve } from "../serve/serve.mjs";
import { rate } from "./load.mjs";
import { shown } from "./numbers.mjs";
import { LOGGING, QUIET } from "./programs.mjs";

/** Seconds of load: before the profile, and under it. */
const WARMING = 3,
  SECONDS = 6;
/** Microseconds between two samples. */
const INTERVAL = 200;
/** Functions that are printed. */
const LINES = 40;

/**
 * A profile as V8's inspector gives it.
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { functionName: string, url: string } }[]} nodes
 * @property {number[]} samples ids of the nodes that were running
 */

/** A connection to workerd's inspector. @param {number} port */
async function inspector(port) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/main`);
  /** @type {Map<number, (answer: { result: any }) => void>} */
  const waiting = new Map();
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new UserError("workerd's inspector refused the connection")), {
      once: true,
    });
  });
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return {
    /** @param {string} method @param {object} [params] @returns {Promise<any>} */
    async ask(method, params = {}) {
      const id = ++last;
      /** @type {Promise<{ result: any }>} */
      const answer = new Promise(resolve => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      return (await answer).result;
    },
    close: () => socket.close(),
  };
}

/** The share of each function in all samples, largest first. @param {Profile} profile @returns {[string, number][]} */
function shares({ nodes, samples }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || "(anonymous)"]));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const id of samples) {
    const name = names.get(id) ?? "?";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const idle = counts.get("(idle)") ?? 0;
  counts.delete("(idle)");
  return [...counts]
    .map(([name, count]) => /** @type {[string, number]} */ ([name, count / (samples.length - idle)]))
    .sort(([, a], [, b]) => b - a);
}

await main(async () => {
  const code = process.argv.includes("logging") ? LOGGING : QUIET;
  await setUp();
  await temporary(async dataDir => {
    const port = await vacant("127.0.0.1", 0);
    const server = await serve({ dataDir, inspector: port, vars: UNLIMITED });
    const body = JSON.stringify({ code, prompt: "hello", session: "profile" });
    const headers = { "content-type": "application/json" };
    const sent = { url: `${server.url}/api/v1/execute`, method: /** @type {const} */ ("POST"), headers, body };
    await rate(sent, WARMING);
    const { ask, close } = await inspector(port);
    await ask("Profiler.enable");
    await ask("Profiler.setSamplingInterval", { interval: INTERVAL });
    await ask("Profiler.start");
    const answers = await rate(sent, SECONDS);
    const { profile } = await ask("Profiler.stop");
    close();
    console.log(`  ${shown(answers)} answers a second under the profiler`);
    for (const [name, share] of shares(profile).slice(0, LINES))
      console.log(`  ${(share * 100).toFixed(1).padStart(5)} %  ${name.slice(0, 120)}`);
    // workerd waits for the inspector's connection to end.
    await sleep(100);
    await server.stop();
  });
});
