// A server of the stand-in Worker, and helpers for the tests of processes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "../../scripts/lib/paths.mjs";
import { serve } from "../../scripts/serve/serve.mjs";
import { supervise } from "../../scripts/serve/supervisor.mjs";

export const folder = at("tests", "scripts", "standin");

/** Lifts the bound of the log, so that a test gets every line. */
export const ALL = { lines: Infinity, bytes: Infinity };

/**
 * Serves the stand-in until the test ends.
 * @param {import("node:test").TestContext} t
 * @param {Partial<import("../../scripts/serve/serve.mjs").Options>} [options]
 */
export async function standin(t, options = {}) {
  const dataDir = options.dataDir ?? scratch(t);
  const server = await serve({ folders: [folder], operated: folder, dataDir, ...options });
  t.after(() => server.stop());
  return Object.assign(server, { dataDir });
}

/**
 * A folder that is removed when the test ends.
 * @param {import("node:test").TestContext} t
 */
export function scratch(t) {
  const dir = mkdtempSync(join(tmpdir(), "petri standin "));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/**
 * Supervises a server until the test ends.
 * @param {import("node:test").TestContext} t
 * @param {import("../../scripts/serve/supervisor.mjs").Supervised} server
 * @param {Partial<import("../../scripts/serve/supervisor.mjs").Options>} [options]
 * @returns {string[]} the messages of the supervisor
 */
export function supervised(t, server, options = {}) {
  const over = new AbortController();
  /** @type {string[]} */
  const messages = [];
  const supervising = supervise(server, { say: line => messages.push(line), signal: over.signal, ...options });
  t.after(() => {
    over.abort();
    return supervising;
  });
  return messages;
}

/**
 * @param {string} url
 * @returns {Promise<string>} status and body, or the code of the error
 */
export const ask = url =>
  fetch(url).then(
    async response => `${response.status} ${await response.text()}`,
    error => error.cause?.code ?? error.message,
  );

/**
 * Resolves once `fact` returns a truthy value. There is no time limit other than the test's.
 * @param {() => unknown} fact
 */
export async function until(fact) {
  while (!(await fact())) await new Promise(next => setTimeout(next, 10));
}

/**
 * @param {string} url
 * @returns {Promise<number>} milliseconds until the server's health check answered 200
 */
export async function healthy(url) {
  const since = performance.now();
  await until(async () => (await ask(`${url}/healthz`)) === "200 ok");
  return performance.now() - since;
}
