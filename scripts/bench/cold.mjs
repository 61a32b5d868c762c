// `npm run bench:cold`: measures what the harness adds to a cold start. One workerd starts the same program again and
// again in new isolates, alternately with and without the harness. Prints the medians, and the medians of the
// differences within a turn. AGAINST=<git revision> also measures the harness of that revision; TURNS=<number> sets the
// number of turns.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { BUNDLE, GUARD, makeHarness } from "../build/harness.mjs";
import { UserError } from "../lib/errors.mjs";
import { temporary } from "../lib/files.mjs";
import { main } from "../lib/main.mjs";
import { root, workerd } from "../lib/paths.mjs";
import { start } from "../lib/process.mjs";

/** Starts of each kind in one turn: workerd's clock is too coarse for a single start. */
const STARTS = 10;
/** Turns that are counted, and turns before them that are not. */
const TURNS = Number(process.env.TURNS ?? 100),
  WARMING = 5;
const { AGAINST } = process.env;

const PROGRAM = `export default { fetch(request) { return new Response(new URL(request.url).searchParams.get("q")) } }`;

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "parent", worker = .parent) ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "parent") ],
);
const parent :Workerd.Worker = (
  modules = [ (name = "parent.js", esModule = embed "parent.js"), (name = "kinds.json", json = embed "kinds.json") ],
  compatibilityDate = "2026-10-01",
  bindings = [ (name = "LOADER", workerLoader = (id = "cold")) ],
);
`;

const PARENT = `import KINDS from "kinds.json";
// The flags that Petri gives an isolate whose program does not see the global timers.
const compatibilityFlags = ["no_nodejs_global_timers"];
const shared = { compatibilityDate: "2026-10-01", compatibilityFlags, env: {}, globalOutbound: null };
const options = { props: { main: "user/main.js", prompt: "x", key: "k" } };
export default {
  async fetch(request, env) {
    const [, kind, count] = new URL(request.url).pathname.split("/");
    const code = { ...shared, ...KINDS[kind] };
    const since = performance.now();
    let text = "";
    for (let n = 0; n < count; n++) {
      const answer = await env.LOADER.load(code).getEntrypoint(undefined, options).fetch("http://program/?q=x");
      text = answer.headers.get("petri-frames") ?? (await answer.text());
    }
    return Response.json({ ms: (performance.now() - since) / count, text });
  },
};
`;

/**
 * The program with a harness. The source maps stay empty, because only stack traces need them.
 * @param {(path: string) => string} read
 */
const harnessed = read => ({
  mainModule: "harness.js",
  modules: {
    "harness.js": { js: read(BUNDLE) },
    "guard.js": { js: read(GUARD) },
    "source_maps.txt": { text: "" },
    "user/main.js": { js: PROGRAM },
  },
});

/** @param {number[]} numbers */
const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/**
 * The processor time that a process has used, milliseconds; NaN where there is no /proc. Unlike the time on the clock,
 * it depends little on other work on the machine.
 * @param {number} pid
 */
function processorTime(pid) {
  const threads = globSync(`/proc/${pid}/task/*/schedstat`).map(path => readFileSync(path, "utf8").split(" ")[0]);
  return threads.length ? threads.reduce((sum, nanoseconds) => sum + Number(nanoseconds), 0) / 1e6 : NaN;
}

/**
 * Prints a table of measurements.
 * @param {string} what
 * @param {string[]} kinds
 * @param {Record<string, number>[]} turns milliseconds by kind
 */
function print(what, kinds, turns) {
  if (Number.isNaN(turns[0].without)) return;
  console.log(`${what}, median of ${turns.length} turns of ${STARTS} each`);
  for (const kind of kinds) {
    const added = median(turns.map(turn => turn[kind] - turn.without)).toFixed(2);
    // Other work on the machine slows every kind down by the same factor, so the ratio stays the same.
    const share = median(turns.map(turn => (turn[kind] - turn.without) / turn.without)).toFixed(2);
    const more = kind === "without" ? "" : `   adds ${added} ms, ${share} of the time without it`;
    const ms = median(turns.map(turn => turn[kind])).toFixed(2);
    console.log(`  ${kind.padEnd(10)} ${ms.padStart(6)} ms${more}`);
  }
}

/**
 * Starts workerd with the configuration in a folder.
 * @param {string} folder
 * @returns {Promise<{ url: string, pid: number }>}
 */
async function serve(folder) {
  const args = ["serve", "config.capnp", "--experimental", "--control-fd=3"];
  const child = start(workerd(), args, { cwd: folder, stdio: ["ignore", "ignore", "inherit", "pipe"] });
  const port = await new Promise((resolve, reject) => {
    child.stdio[3]?.on("data", line => resolve(JSON.parse(String(line)).port));
    child.once("exit", code => reject(new UserError(`workerd ended with ${code} before it served`)));
  });
  return { url: `http://127.0.0.1:${port}`, pid: Number(child.pid) };
}

await main(async () => {
  await makeHarness();
  const before = (/** @type {string} */ path) =>
    execFileSync("git", ["show", `${AGAINST}:${relative(root, path)}`], { cwd: root, encoding: "utf8" });
  const codes = {
    without: { mainModule: "user/main.js", modules: { "user/main.js": { js: PROGRAM } } },
    with: harnessed(path => readFileSync(path, "utf8")),
    ...(AGAINST && { against: harnessed(before) }),
  };
  const kinds = Object.keys(codes);
  await temporary(async folder => {
    writeFileSync(join(folder, "kinds.json"), JSON.stringify(codes));
    writeFileSync(join(folder, "parent.js"), PARENT);
    writeFileSync(join(folder, "config.capnp"), CONFIG);
    const { url, pid } = await serve(folder);
    const starts = async (/** @type {string} */ kind) => {
      const since = processorTime(pid);
      const answer = await fetch(`${url}/${kind}/${STARTS}`);
      const { ms, text } = /** @type {{ ms: number, text: string }} */ (await answer.json());
      if (!text.includes(kind === "without" ? "x" : '"outcome":"returned"'))
        throw new UserError(`the program ${kind} the harness answered ${text}`);
      return { clock: ms, processor: (processorTime(pid) - since) / STARTS };
    };
    /** @type {Record<"clock" | "processor", Record<string, number>[]>} */
    const turns = { clock: [], processor: [] };
    for (let n = -WARMING; n < TURNS; n++) {
      /** @type {Record<"clock" | "processor", Record<string, number>>} */
      const turn = { clock: {}, processor: {} };
      for (const kind of n % 2 ? [...kinds].reverse() : kinds)
        ({ clock: turn.clock[kind], processor: turn.processor[kind] } = await starts(kind));
      if (n < 0) continue;
      turns.clock.push(turn.clock);
      turns.processor.push(turn.processor);
    }
    print("cold start by the clock", kinds, turns.clock);
    print("time on the processor", kinds, turns.processor);
  });
});
