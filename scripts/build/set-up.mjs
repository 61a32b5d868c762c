// Sets up everything that Petri needs before it can serve. Parts that are up to date are left unchanged.
import { existsSync, mkdirSync } from "node:fs";
import { crates } from "./cargo.mjs";
import { UserError, command } from "../lib/errors.mjs";
import { makeHarness } from "./harness.mjs";
import * as page from "./page.mjs";
import { at, tools } from "../lib/paths.mjs";
import { rust, wasmTarget } from "../setup/rust.mjs";
import { buildTools } from "../setup/tools.mjs";
import * as worker from "./worker.mjs";

/** The message when the user interrupts a set-up. */
export const INTERRUPTED = "the set-up was interrupted: the next run carries on from here";

/** Sets up Rust, its wasm target and the build tools. @throws {UserError} */
export async function setUpTools() {
  if (!existsSync(at("Cargo.lock")))
    throw new UserError(`Cargo.lock is missing: restore it from git and run ${command()} again`);
  mkdirSync(tools, { recursive: true });
  await rust();
  await wasmTarget();
  await buildTools();
}

/**
 * Builds the page and the Worker from the current sources, unless they are up to date.
 * @returns {Promise<{ page: { pkg: string, sizes: string }, worker: { sizes: string } }>}
 * @throws {UserError}
 */
export async function setUp() {
  await makeHarness();
  const now = page.current();
  const served = now && worker.current(now.pkg);
  if (now && served) return { page: now, worker: served };
  await setUpTools();
  await crates();
  const made = now ?? (await page.buildPage());
  return { page: made, worker: worker.current(made.pkg) ?? (await worker.buildWorker(made.pkg)) };
}
