// `npm run faults`: ordinary visitors use a server while others do their worst and processes are killed at random. Counts
// what the visitors notice. SECONDS=<number> sets for how long, VISITORS=<number> how many there are, CROWD=<number> how many
// distinct programs are run afterwards, a tenth of them with a session each.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { setUp } from "../build/build.mjs";
import { machine, shown } from "../bench/numbers.mjs";
import { UserError } from "../lib/errors.mjs";
import { temporary } from "../lib/files.mjs";
import { main } from "../lib/main.mjs";
import { at } from "../lib/paths.mjs";
import { vacant } from "../serve/address.mjs";
import { Figures } from "./figures.mjs";
import { FAULTS, PROGRAMS } from "./programs.mjs";
import { Visitor, attack } from "./visitor.mjs";

/** Seconds of faults. */
const SECONDS = Number(process.env.SECONDS ?? 600);
/** Ordinary visitors. */
const VISITORS = Number(process.env.VISITORS ?? 20);
/** How many programs, all different, are run once the faults are over, to see whether their memory is freed. */
const CROWD = Number(process.env.CROWD ?? 10_000);
/** How many of them run at the same time. */
const AT_ONCE = 8;
/** Milliseconds between two runs of a visitor. */
const PACE = 500;
/** Milliseconds between two faults, on average. */
const FAULT_PACE = 3_000;
/** Milliseconds within which a server that was killed must be back. */
const BACK = 30_000;

/** A server under `npm start`'s own command, which is started again whenever it ends. */
class Server {
  #dataDir;
  #port;
  /** @type {import("node:child_process").ChildProcess | null} */
  #child = null;
  #stopping = false;
  /** Whether the server answers, as far as it is known. */
  up = false;

  /** @param {string} dataDir @param {number} port */
  constructor(dataDir, port) {
    this.#dataDir = dataDir;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Resolves once the server answers. */
  async start() {
    const env = { ...process.env, PORT: String(this.#port), PETRI_DATA: this.#dataDir };
    const child = spawn(process.execPath, [at("scripts", "serve", "start.mjs")], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    child.stdout.on("data", () => {});
    child.stderr.on("data", () => {});
    child.once("exit", () => {
      this.up = false;
      if (!this.#stopping) void this.start();
    });
    await this.back();
  }

  /** Resolves once the server answers its health check. */
  async back() {
    const since = performance.now();
    for (;;) {
      const answer = await fetch(`${this.url}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
      if (answer?.status === 200) break;
      if (performance.now() - since > BACK) throw new UserError(`the server was not back within ${BACK / 1000} s`);
      await sleep(20);
    }
    this.up = true;
    return performance.now() - since;
  }

  /** The process ids by role. */
  processes() {
    const supervisor = Number(this.#child?.pid);
    const of = (/** @type {string} */ config) =>
      children(supervisor).filter(pid => commandOf(pid).includes(config) && commandOf(pid).includes("workerd"));
    return { supervisor, runners: of("petri-runner.capnp"), site: of("-runners.capnp") };
  }

  /** Resident memory of all processes, MB. */
  memory() {
    const { supervisor, runners, site } = this.processes();
    return [supervisor, ...runners, ...site].reduce((sum, pid) => sum + resident(pid), 0);
  }

  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  }
}

/** The children of a process. @param {number} parent @returns {number[]} */
const children = parent =>
  readdirSync("/proc")
    .filter(name => /^\d+$/.test(name) && parentOf(Number(name)) === parent)
    .map(Number);

/** @param {number} pid @param {string} file */
const proc = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
};
const parentOf = (/** @type {number} */ pid) => Number(/^PPid:\s+(\d+)/m.exec(proc(pid, "status"))?.[1]);
const commandOf = (/** @type {number} */ pid) => proc(pid, "cmdline").replaceAll("\0", " ");
const resident = (/** @type {number} */ pid) =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(proc(pid, "status"))?.[1] ?? 0) / 1000;

/** @template T @param {T[]} items @returns {T | undefined} */
const any = items => items[Math.floor(Math.random() * items.length)];

/**
 * Does one fault and resolves when its direct effect is over.
 * @param {string} fault
 * @param {Server} server
 * @param {Figures} figures
 */
async function commit(fault, server, figures) {
  const { supervisor, runners, site } = server.processes();
  figures.fault(fault);
  switch (fault) {
    case "kill a runner":
      for (const pid of [any(runners)]) if (pid) process.kill(pid, "SIGKILL");
      return;
    case "kill the site":
      server.up = false;
      for (const pid of site) process.kill(pid, "SIGKILL");
      figures.outage(await server.back());
      return;
    case "kill the supervisor":
      server.up = false;
      process.kill(supervisor, "SIGKILL");
      await sleep(100);
      figures.outage(await server.back());
      return;
    case "flood":
      await Promise.all(Array.from({ length: 60 }, () => attack(server.url, 201, PROGRAMS.quick)));
      return;
    default:
      await attack(server.url, 202 + Math.floor(Math.random() * 20), PROGRAMS[fault]);
  }
}

/**
 * Runs CROWD different programs, once each, from 150 addresses.
 * @param {Server} server
 */
async function crowd(server) {
  let next = 0;
  const running = Array.from({ length: AT_ONCE }, async () => {
    for (let n = next++; n < CROWD; n = next++) {
      const session = n % 10 ? undefined : `session ${n}`;
      await attack(server.url, 30 + (n % 150), `export default () => ${n}`, session);
    }
  });
  await Promise.all(running);
}

await main(async () => {
  if (process.platform !== "linux") throw new UserError("the processes are found in /proc: run this on Linux");
  await setUp();
  return temporary(async folder => {
    const server = new Server(join(folder, "data"), await vacant("127.0.0.1", 0));
    const figures = new Figures();
    await server.start();
    try {
      const visitors = Array.from({ length: VISITORS }, (_, n) => new Visitor(server, 1 + n, figures));
      // Everything that is needed once is there before the memory is measured.
      await Promise.all(visitors.map(visitor => visitor.run()));
      const before = server.memory();
      const until = performance.now() + SECONDS * 1_000;
      const using = visitors.map(async visitor => {
        while (performance.now() < until) {
          await visitor.run();
          await visitor.look();
          await sleep(PACE * (0.5 + Math.random()));
        }
      });
      const harming = (async () => {
        for (let n = 0; performance.now() < until; n++) {
          // Each fault comes once before any comes twice.
          await commit(FAULTS[n] ?? /** @type {string} */ (any(FAULTS)), server, figures);
          await sleep(FAULT_PACE * 2 * Math.random());
        }
      })();
      await Promise.all([...using, harming]);
      await server.back();
      await crowd(server);
      for (const visitor of visitors) await visitor.check();
      // Runners that are to be replaced for their size are replaced, and what they had is given back.
      await sleep(10_000);
      figures.memory(before, server.memory());
    } finally {
      await server.stop();
    }
    console.log(`  ${machine()}; ${VISITORS} visitors, ${shown(SECONDS)} s, then ${shown(CROWD)} distinct programs`);
    console.log(figures.text());
    return figures.isGood() ? 0 : 1;
  });
});
