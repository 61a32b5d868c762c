// `npm run bench:cold`: what the harness adds to a cold start. The same program is started over and over in isolates of its
// own, with the harness around it and without, in turn, in one workerd; told are the medians and their difference.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main, start } from "./child.mjs";
import { Fault } from "./fault.mjs";
import { BUNDLE, GUARD, makeHarness } from "./harness.mjs";

/** Starts of each kind in one turn: workerd's clock is too coarse for one. */
const STARTS = 10;
/** Turns that are counted, and those before them that are not. */
const TURNS = Number(process.env.TURNS ?? 100), WARMING = 5;

const PROGRAM = `export default { fetch(request) { return new Response(new URL(request.url).searchParams.get("q")) } }`;

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "parent", worker = .parent) ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "parent") ],
);
const parent :Workerd.Worker = (
  modules = [ (name = "parent.js", esModule = embed "parent.js"), (name = "bundle.js", text = embed "bundle.js"), (name = "guard.js", text = embed "guard.js"), (name = "program.js", text = embed "program.js") ],
  compatibilityDate = "2026-10-01",
  bindings = [ (name = "LOADER", workerLoader = (id = "cold")) ],
);
`;

const PARENT = `import HARNESS from "bundle.js"; import GUARD from "guard.js"; import PROGRAM from "program.js";
const shared = { compatibilityDate: "2026-10-01", compatibilityFlags: [], env: {}, globalOutbound: null };
const codes = {
  with: { ...shared, mainModule: "harness.js", modules: { "harness.js": { js: HARNESS }, "guard.js": { js: GUARD }, "user/main.js": { js: PROGRAM } } },
  without: { ...shared, mainModule: "user/main.js", modules: { "user/main.js": { js: PROGRAM } } },
};
const options = { props: { main: "user/main.js", prompt: "x", key: "k" } };
export default {
  async fetch(request, env) {
    const [, kind, count] = new URL(request.url).pathname.split("/");
    const since = performance.now();
    let text = "";
    for (let n = 0; n < count; n++) text = await (await env.LOADER.load(codes[kind]).getEntrypoint(undefined, options).fetch("http://program/?q=x")).text();
    return Response.json({ ms: (performance.now() - since) / count, text });
  },
};
`;

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
/** @param {number} ms */
const shown = (ms) => `${ms.toFixed(2)} ms`;

await main(async () => {
  await makeHarness();
  const folder = mkdtempSync(join(tmpdir(), "petri-cold-"));
  try {
    for (const [name, text] of [["bundle.js", readFileSync(BUNDLE)], ["guard.js", readFileSync(GUARD)], ["parent.js", PARENT], ["program.js", PROGRAM], ["config.capnp", CONFIG]]) writeFileSync(join(folder, String(name)), text);
    const child = start(createRequire(import.meta.url)("workerd").default, ["serve", "config.capnp", "--experimental", "--control-fd=3"], { cwd: folder, stdio: ["ignore", "ignore", "inherit", "pipe"] });
    const port = await new Promise((resolve, reject) => {
      child.stdio[3]?.on("data", (line) => resolve(JSON.parse(String(line)).port));
      child.once("exit", (code) => reject(new Fault(`workerd ended with ${code} before it served`)));
    });
    const starts = async (/** @type {"with" | "without"} */ kind) => {
      const { ms, text } = await (await fetch(`http://127.0.0.1:${port}/${kind}/${STARTS}`)).json();
      if (!text.includes(kind === "with" ? '"outcome":"returned"' : "x")) throw new Fault(`the program ${kind} the harness answered ${text}`);
      return ms;
    };
    const pairs = [];
    for (let turn = -WARMING; turn < TURNS; turn++) {
      const pair = turn % 2 ? { with: await starts("with"), without: await starts("without") } : { without: await starts("without"), with: await starts("with") };
      if (turn >= 0) pairs.push(pair);
    }
    const added = median(pairs.map((pair) => pair.with - pair.without));
    // On a machine that does other work besides, all of it takes longer, but not the one more than the other.
    const share = median(pairs.map((pair) => (pair.with - pair.without) / pair.without));
    console.log(`cold start, median of ${TURNS} turns of ${STARTS} each`);
    console.log(`  with the harness     ${shown(median(pairs.map((pair) => pair.with)))}\n  without              ${shown(median(pairs.map((pair) => pair.without)))}\n  the harness adds     ${shown(added)}, ${share.toFixed(2)} of the time without it; medians of the turns' differences`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
