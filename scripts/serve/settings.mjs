// Settings from environment variables: PORT, HOST, PETRI_DATA, PETRI_RUNNERS, PETRI_EVENTS,
// PETRI_MEMORY_MB, PETRI_MEMORY_LIMIT_MB.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { command, UserError } from "../lib/errors.mjs";
import { root } from "../lib/paths.mjs";
import { MEBIBYTE, machineMemory } from "./memory.mjs";

/** Default memory in MiB above which an idle workerd is restarted. Lower on small machines. */
const IDLE_MB = 1_024;
/** Minimum of PETRI_MEMORY_MB, in MiB: a new workerd that has served some pages takes about half of it. */
const IDLE_MB_MIN = 256;
/** Maximum in MiB, 1 TiB. A greater number is a mistake or a number of bytes. */
const MB_MAX = 1_048_576;
/** Share of the machine's memory that workerd may take. */
const LIMIT_SHARE = 0.75;
/** Fewest runners by default: what happens to one must not stop all programs. */
const RUNNERS_MIN = 2;
/** Most runners. */
const RUNNERS_MAX = 64;

/**
 * @typedef {{ idle: number, limit: number }} MemoryBounds bytes: an idle workerd is restarted above `idle`, a busy one
 * above `limit`
 *
 * @typedef {object} Settings
 * @property {number} port 0 picks a free port
 * @property {string} host
 * @property {string} dataDir absolute
 * @property {number} runners processes that run programs; 0: the site runs them itself
 * @property {MemoryBounds} memory of the site
 * @property {MemoryBounds} runnerMemory of one runner
 * @property {"words" | "json"} events how what happens to runners is written
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} machine bytes of memory of the machine
 * @param {number} cores
 * @returns {Settings}
 * @throws {UserError}
 */
export function settings(env = process.env, machine = machineMemory(), cores = availableParallelism()) {
  const { PORT: port = "8787", HOST: host = "127.0.0.1", PETRI_DATA: data = ".data" } = env;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UserError(`PORT is "${port}": give a number from 0 to 65535, as in PORT=8787 ${command()}`);
  const runners = runnerCount(env, cores);
  const memory = memoryBounds(env, Math.floor(machine / MEBIBYTE));
  return {
    port: Number(port),
    host,
    dataDir: resolve(root, data),
    runners,
    memory,
    runnerMemory: runnerBounds(memory, runners),
    events: eventForm(env),
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} cores
 */
function runnerCount({ PETRI_RUNNERS: text }, cores) {
  if (text === undefined) return Math.min(Math.max(cores, RUNNERS_MIN), RUNNERS_MAX);
  if (/^\d{1,2}$/.test(text) && Number(text) <= RUNNERS_MAX) return Number(text);
  throw new UserError(
    `PETRI_RUNNERS is "${text}": give a number from 0 to ${RUNNERS_MAX}, as in PETRI_RUNNERS=${RUNNERS_MIN} ${command()}`,
  );
}

/** @param {NodeJS.ProcessEnv} env @returns {"words" | "json"} */
function eventForm({ PETRI_EVENTS: text = "words" }) {
  if (text === "words" || text === "json") return text;
  throw new UserError(`PETRI_EVENTS is "${text}": give words or json, as in PETRI_EVENTS=json ${command()}`);
}

/**
 * The bounds of one runner, so that all runners and the site together stay within the limit.
 * @param {MemoryBounds} memory
 * @param {number} runners
 * @returns {MemoryBounds}
 */
function runnerBounds({ idle, limit }, runners) {
  const replaced = Math.max(Math.floor(idle / 2), IDLE_MB_MIN * MEBIBYTE);
  return { idle: replaced, limit: Math.max(Math.floor(limit / (runners + 1)), 2 * replaced) };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} machine MiB
 * @returns {MemoryBounds}
 */
function memoryBounds(env, machine) {
  const share = Math.floor(machine * LIMIT_SHARE);
  const idle =
    megabytes(env, "PETRI_MEMORY_MB", IDLE_MB_MIN) ?? Math.max(IDLE_MB_MIN, Math.min(IDLE_MB, Math.floor(share / 2)));
  const limit = megabytes(env, "PETRI_MEMORY_LIMIT_MB", idle) ?? Math.max(share, idle);
  return { idle: idle * MEBIBYTE, limit: limit * MEBIBYTE };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} least
 * @returns {number | null} null if the variable is not set
 */
function megabytes(env, name, least) {
  const text = env[name];
  if (text === undefined) return null;
  const number = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= MB_MAX) return number;
  throw new UserError(
    `${name} is "${text}": give a number of MiB from ${least} to ${MB_MAX}, as in ${name}=${Math.max(least, 2048)} ${command()}`,
  );
}
