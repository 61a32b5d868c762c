// `npm run bench:cold`: measures what the harness adds to a cold start. One workerd starts the same program again and again in new
// isolates, alternately with and without the harness. Prints the medians, and the medians of the differences within a turn.
// AGAINST=<git revision> also measures the harness of that revision; TURNS=<number> sets the number of turns.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { main, start } from "../lib/process.mjs";
import { UserError } from "../lib/errors.mjs";
import { BUNDLE, GUARD, makeHarness } from "../build/harness.mjs";
import { root } from "../lib/paths.mjs";

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
const shared = { compatibilityDate: "2026-10-01", compatibilityFlags: [], env: {}, globalOutbound: null };
const options = { props: { main: "user/main.js", prompt: "x", key: "k" } };
export default {
  async fetch(request, env) {
    const [, kind, count] = new URL(request.url).pathname.split("/");
    const code = { ...shared, ...KINDS[kind] };
    const since = performance.now();
    let text = "";
    for (let n = 0; n < count; n++) text = await (await env.LOADER.load(code).getEntrypoint(undefined, options).fetch("http://program/?q=x")).text();
    return Response.json({ ms: (performance.now() - since) / count, text });
  },
};
`;

/** The program with a harness. The source maps stay empty, because only stack traces need them. @param {(path: string) => string} read */
const harnessed = read => ({
  mainModule: "harness.js",
  modules: {
    "harness.js": { js: read(BUNDLE) },
    "guard.js": { js: read(GUARD) },
    "source_maps.txt": { text: "" },
    "user/main.js": { js: PROGRAM },
  },
});
/** The content of a file at a revision. @param {string} revision @param {string} path */
const before = (revision, path) =>
  execFileSync("git", ["show", `${revision}:${relative(root, path)}`], { cwd: root, encoding: "utf8" });

/** @param {number[]} numbers */
const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** The processor time that a process has used, milliseconds (Linux only). Unlike the time on the clock, it depends little on other work on the machine. @param {number} pid */
function processorTime(pid) {
  try {
    const threads = `/proc/${pid}/task`;
    return (
      readdirSync(threads).reduce(
        (sum, thread) => sum + Number(readFileSync(join(threads, thread, "schedstat"), "utf8").split(" ")[0]),
        0,
      ) / 1e6
    );
  } catch {
    return NaN;
  }
}

/** Prints a table of measurements. @param {string} what @param {string[]} kinds @param {Record<string, number>[]} turns milliseconds by kind */
function tell(what, kinds, turns) {
  if (Number.isNaN(turns[0].without)) return;
  console.log(`${what}, median of ${turns.length} turns of ${STARTS} each`);
  for (const kind of kinds) {
    const added = median(turns.map(turn => turn[kind] - turn.without));
    // Other work on the machine slows every kind down by the same factor, so the ratio stays the same.
    const share = median(turns.map(turn => (turn[kind] - turn.without) / turn.without));
    const more = kind === "without" ? "" : `   adds ${added.toFixed(2)} ms, ${share.toFixed(2)} of the time without it`;
    console.log(
      `  ${kind.padEnd(10)} ${median(turns.map(turn => turn[kind]))
        .toFixed(2)
        .padStart(6)} ms${more}`,
    );
  }
}

await main(async () => {
  await makeHarness();
  const codes = {
    without: { mainModule: "user/main.js", modules: { "user/main.js": { js: PROGRAM } } },
    with: harnessed(path => readFileSync(path, "utf8")),
    ...(AGAINST && { against: harnessed(path => before(AGAINST, path)) }),
  };
  const kinds = Object.keys(codes);
  const folder = mkdtempSync(join(tmpdir(), "petri-cold-"));
  try {
    for (const [name, text] of [
      ["kinds.json", JSON.stringify(codes)],
      ["parent.js", PARENT],
      ["config.capnp", CONFIG],
    ])
      writeFileSync(join(folder, name), text);
    const child = start(
      createRequire(import.meta.url)("workerd").default,
      ["serve", "config.capnp", "--experimental", "--control-fd=3"],
      { cwd: folder, stdio: ["ignore", "ignore", "inherit", "pipe"] },
    );
    const port = await new Promise((resolve, reject) => {
      child.stdio[3]?.on("data", line => resolve(JSON.parse(String(line)).port));
      child.once("exit", code => reject(new UserError(`workerd ended with ${code} before it served`)));
    });
    const starts = async (/** @type {string} */ kind) => {
      const since = processorTime(Number(child.pid));
      const answer = await fetch(`http://127.0.0.1:${port}/${kind}/${STARTS}`);
      const { ms, text } = /** @type {{ ms: number, text: string }} */ (await answer.json());
      if (!text.includes(kind === "without" ? "x" : '"outcome":"returned"'))
        throw new UserError(`the program ${kind} the harness answered ${text}`);
      return { clock: ms, processor: (processorTime(Number(child.pid)) - since) / STARTS };
    };
    /** @type {Record<"clock" | "processor", Record<string, number>[]>} */
    const turns = { clock: [], processor: [] };
    for (let n = -WARMING; n < TURNS; n++) {
      /** @type {Record<"clock" | "processor", Record<string, number>>} */
      const turn = { clock: {}, processor: {} };
      for (const kind of n % 2 ? [...kinds].reverse() : kinds)
        ({ clock: turn.clock[kind], processor: turn.processor[kind] } = await starts(kind));
      if (n >= 0) {
        turns.clock.push(turn.clock);
        turns.processor.push(turn.processor);
      }
    }
    tell("cold start by the clock", kinds, turns.clock);
    tell("time on the processor", kinds, turns.processor);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
