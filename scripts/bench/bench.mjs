// `npm run bench`: compares Petri's production build with the hand-written Workers of bench/, all under plain workerd on this machine and
// interleaved in one run. Prints medians and ratios, and writes them into docs/performance.md. With arguments, measures only the work
// whose name contains one of them, and writes nothing. ROUNDS=<number> sets the number of rounds.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setUp } from "../build/build.mjs";
import { UserError } from "../lib/errors.mjs";
import { temporary } from "../lib/files.mjs";
import { main } from "../lib/main.mjs";
import { at } from "../lib/paths.mjs";
import { UNLIMITED } from "../serve/budgets.mjs";
import { serve } from "../serve/serve.mjs";
import { CONNECTIONS, rate, repeat, time } from "./load.mjs";
import { machine, median, shown } from "./numbers.mjs";
import { LOGGING, QUIET, numbered } from "./programs.mjs";

/** Rounds that are counted. One round before them is not. */
const ROUNDS = Number(process.env.ROUNDS ?? 7);
/** Seconds of load on one server in a round. */
const SECONDS = 1.5;
/** Runs in sequence in a round, where the time of single runs is measured. */
const TIMED = 25;
/** Runs after which the memory is compared. */
const ANONYMOUS = 10_000;
/** Clicks on Run. */
const CLICKS = 40;
/** The file whose table is written, and the lines around the table. */
const DOCUMENT = at("docs", "performance.md"),
  BEGIN = "<!-- npm run bench -->",
  END = "<!-- end -->";

/**
 * @typedef {Record<"petri" | "runner" | "runners" | "bare" | "demo" | "hello", { url: string, pid: number }>} Servers
 * @typedef {{ work: string, petri: string, baseline: string, ratio: string }} Row
 */

const json = (/** @type {string} */ url, /** @type {object} */ body, headers = {}) => ({
  url,
  method: /** @type {const} */ ("POST"),
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** A run of a program by Petri's API and by the baseline. @param {Servers} servers @param {object} run */
const executes = ({ petri, bare }, run) => ({
  petri: json(`${petri.url}/api/v1/execute`, run),
  baseline: json(bare.url, run),
});

/**
 * Loads Petri and its baseline alternately and compares the answers per second.
 * @param {string} work
 * @param {string} baseline its name
 * @param {Record<"petri" | "baseline", import("./load.mjs").Sent>} sent
 * @param {(answer: string) => boolean} answers whether both servers did the work
 * @returns {Promise<Row>}
 */
async function loaded(work, baseline, sent, answers) {
  for (const request of Object.values(sent)) {
    const { text } = await time(request);
    if (!answers(text)) throw new UserError(`${work}: ${request.url} answered ${text.slice(0, 500)}`);
  }
  const rounds = await interleaved(async side => rate(sent[side], SECONDS));
  const ratio = median(rounds.map(({ petri, baseline }) => petri / baseline));
  return row(work, rounds, number => `${shown(number)} /s`, baseline, shown(ratio));
}

/**
 * Takes turns between Petri and its baseline, and begins each round with the other one.
 * @param {(side: "petri" | "baseline", round: number) => Promise<number>} measure
 */
async function interleaved(measure) {
  const rounds = [];
  for (let n = -1; n < ROUNDS; n++) {
    const round = { petri: 0, baseline: 0 };
    /** @type {("petri" | "baseline")[]} */
    const order = n % 2 ? ["petri", "baseline"] : ["baseline", "petri"];
    for (const side of order) round[side] = await measure(side, n);
    if (n >= 0) rounds.push(round);
  }
  return rounds;
}

/**
 * @param {string} work
 * @param {{ petri: number, baseline: number }[]} rounds
 * @param {(number: number) => string} unit
 * @param {string} baseline
 * @param {string} ratio
 * @returns {Row}
 */
const row = (work, rounds, unit, baseline, ratio) => ({
  work,
  petri: unit(median(rounds.map(({ petri }) => petri))),
  baseline: `${baseline}: ${unit(median(rounds.map(({ baseline }) => baseline)))}`,
  ratio,
});

/** Milliseconds of one cold run of a program that no server has seen. @param {string} work @param {Servers} servers @returns {Promise<Row>} */
async function cold(work, servers) {
  const rounds = await interleaved(async (side, round) => {
    const times = [];
    for (let n = 0; n < TIMED; n++) {
      const { javascript, typescript } = numbered(`${round} ${n}`);
      const code = side === "petri" ? typescript : javascript;
      times.push((await time(executes(servers, { code, prompt: "x" })[side])).whole);
    }
    return median(times);
  });
  const ratio = median(rounds.map(({ petri, baseline }) => petri / baseline));
  return row(work, rounds, ms => `${shown(ms)} ms`, "bare", shown(ratio));
}

/** First byte of a warm run as a stream, and the whole answer of the baseline. @param {string} work @param {Servers} servers @returns {Promise<Row>} */
async function firstByte(work, servers) {
  const sent = executes(servers, { code: LOGGING, prompt: "x", session: "stream" });
  const streamed = { ...sent.petri, headers: { ...sent.petri.headers, accept: "application/x-ndjson" } };
  const rounds = await interleaved(async side => {
    const times = [];
    for (let n = 0; n < TIMED; n++)
      times.push(side === "petri" ? (await time(streamed)).first : (await time(sent.baseline)).whole);
    return median(times);
  });
  const more = median(rounds.map(({ petri, baseline }) => petri - baseline));
  return row(work, rounds, ms => `${shown(ms)} ms`, "bare, whole answer", `+ ${shown(more)} ms`);
}

/** A run of the page's form, whose runs are kept. @param {string} work @param {Servers} servers @returns {Promise<Row>} */
async function form(work, { petri, demo }) {
  const visit = await fetch(petri.url);
  const cookie = visit.headers.getSetCookie().map(cookie => cookie.split(";")[0]);
  const body = new URLSearchParams({ "module:main.ts": QUIET, main: "main.ts", prompt: "hello" }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", cookie: cookie.join("; ") };
  if (!cookie.length) {
    const first = await fetch(`${petri.url}/run`, { method: "POST", headers, body, redirect: "manual" });
    headers.cookie = first.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  }
  const post = (/** @type {string} */ url) => ({ url, method: /** @type {const} */ ("POST"), headers, body });
  const sent = { petri: post(`${petri.url}/run`), baseline: post(demo.url) };
  return loaded(work, "demo", sent, text => text === "" || text.includes("hello"));
}

/**
 * Warm runs of eight sessions through runners, against the same in one process.
 * @param {string} work @param {Servers} servers @param {"runner" | "runners"} which @returns {Promise<Row>}
 */
async function throughRunners(work, servers, which) {
  const sent = (/** @type {string} */ url) => {
    const run = (/** @type {number} */ n) => ({ code: QUIET, prompt: "hello", session: `runners ${n}` });
    const requests = Array.from({ length: CONNECTIONS }, (_, n) => json(`${url}/api/v1/execute`, run(n)));
    return { ...requests[0], requests };
  };
  return loaded(
    work,
    "one process",
    { petri: sent(servers[which].url), baseline: sent(servers.petri.url) },
    answersHello,
  );
}

/** A page, against a constant page of its length. @param {string} work @param {Servers} servers @param {string} path @returns {Promise<Row>} */
async function page(work, { petri, hello }, path) {
  const { text } = await time({ url: petri.url + path });
  const baseline = { url: `${hello.url}/${Buffer.byteLength(text)}` };
  return loaded(work, "hello", { petri: { url: petri.url + path }, baseline }, text => text.length > 1000);
}

/** @param {Servers} servers @returns {Promise<string>} the path of a share */
async function share({ petri }) {
  const { text } = await time(json(`${petri.url}/api/v1/shares`, { code: LOGGING, prompt: "hello" }));
  return new URL(JSON.parse(text).url).pathname;
}

/** The memory of a process, MB. @param {number} pid */
const memory = pid => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;

/** What many runs without a session leave in memory. @param {string} work @param {Servers} servers @returns {Promise<Row>} */
async function left(work, servers) {
  const sent = executes(servers, { code: `// [<id>]\n${QUIET}`, prompt: "x" });
  /** @type {Record<string, number>} */
  const more = {};
  for (const side of /** @type {const} */ (["petri", "baseline"])) {
    const { pid } = side === "petri" ? servers.petri : servers.bare;
    await repeat(sent[side], ANONYMOUS / 10);
    const before = memory(pid);
    await repeat(sent[side], ANONYMOUS);
    // A process that gave memory back meanwhile has nothing left of the runs.
    more[side] = Math.max(0, memory(pid) - before);
  }
  const baseline = `bare: ${shown(more.baseline)} MB`;
  // A difference, since what is left is about nothing.
  return { work, petri: `${shown(more.petri)} MB`, baseline, ratio: `+ ${shown(more.petri - more.baseline)} MB` };
}

/** @param {string} work @param {Servers} servers @returns {Promise<Row>} */
async function painted(work, { petri }) {
  // A computed URL, so that tsc checks end2end/ only with its own tsconfig.json and npm packages.
  /** @type {{ clicks: (url: string, program: string, runs: number) => Promise<number[]> }} */
  const { clicks } = await import(pathToFileURL(at("end2end", "clicks.mjs")).href);
  const ms = median(await clicks(petri.url, QUIET, CLICKS));
  return { work, petri: `${shown(ms)} ms`, baseline: "-", ratio: "-" };
}

/** Names of work, and how each is measured. @type {Record<string, (work: string, servers: Servers) => Promise<Row>>} */
const WORK = {
  "warm run, no console line": (work, servers) =>
    loaded(work, "bare", executes(servers, { code: QUIET, prompt: "hello", session: "quiet" }), answersHello),
  "warm run, three console lines": (work, servers) =>
    loaded(work, "bare", executes(servers, { code: LOGGING, prompt: "hello", session: "logging" }), answersHello),
  "warm run of eight sessions, one runner": (work, servers) => throughRunners(work, servers, "runner"),
  "warm run of eight sessions, two runners": (work, servers) => throughRunners(work, servers, "runners"),
  "warm run as a stream, first byte": firstByte,
  "cold run of new TypeScript with a console line": cold,
  "form run with history": form,
  "`GET /` by a new visitor": (work, servers) => page(work, servers, "/"),
  "`GET /s/{id}`": async (work, servers) => page(work, servers, await share(servers)),
  "click on Run to painted answer, warm": painted,
  [`memory left by ${shown(ANONYMOUS)} anonymous runs`]: left,
};

const answersHello = (/** @type {string} */ text) => text.includes("hello");

/** @param {Row[]} rows */
function table(rows) {
  const lines = rows.map(({ work, petri, baseline, ratio }) => `| ${work} | ${petri} | ${baseline} | ${ratio} |`);
  return ["| work | Petri | baseline | Petri / baseline |", "|---|---|---|---|", ...lines].join("\n");
}

/** Writes the table into the document. @param {Row[]} rows */
function record(rows) {
  const text = readFileSync(DOCUMENT, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined)
    throw new UserError(`docs/performance.md has no lines "${BEGIN}" and "${END}" for the table`);
  const said = `On ${machine()}; ${CONNECTIONS} connections, medians of ${ROUNDS} rounds.`;
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${said}\n\n${table(rows)}\n${END}${after}`);
}

await main(async () => {
  const asked = process.argv.slice(2);
  const chosen = Object.entries(WORK).filter(([work]) => !asked.length || asked.some(words => work.includes(words)));
  if (!chosen.length) throw new UserError(`there is no such work; there is ${Object.keys(WORK).join(", ")}`);
  await setUp();
  await temporary(async folder => {
    const petri = async (/** @type {number} */ runners) =>
      serve({ dataDir: join(folder, `petri ${runners}`), runners, vars: UNLIMITED });
    const other = async (/** @type {string} */ name) =>
      serve({ dataDir: join(folder, name), folders: [at("bench", name)], ready: "/" });
    const servers = {
      petri: await petri(0),
      runner: await petri(1),
      runners: await petri(2),
      bare: await other("bare"),
      demo: await other("demo"),
      hello: await other("hello"),
    };
    console.log(`  ${machine()}; ${CONNECTIONS} connections, medians of ${ROUNDS} rounds`);
    const rows = [];
    for (const [work, measure] of chosen) {
      const made = await measure(work, servers);
      console.log(`  ${work.padEnd(48)} ${made.petri.padStart(12)}   ${made.baseline.padEnd(30)} ${made.ratio}`);
      rows.push(made);
    }
    if (!asked.length) record(rows);
    for (const server of Object.values(servers)) await server.stop();
  });
});
