// Writes the configuration that plain workerd starts with, for Workers that are built in their folders.
import { readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { UserError } from "../lib/errors.mjs";
import { files, write } from "../lib/files.mjs";
import { at, root } from "../lib/paths.mjs";
import { deployment } from "./bindings.mjs";
import { capnp, kind, runnerBinding, runnerService } from "./capnp.mjs";

/**
 * Writes the configuration file. The first Worker answers requests; the others are the targets of its service bindings.
 * @param {{ folders?: string[], proxied?: boolean, operated?: Operated }} [options] `folders`: in the checkout, each
 *   with a wrangler.jsonc; default: Petri alone; `proxied`: see `capnp`
 * @returns {{ path: string, disks: ("data" | "site")[] }} the path of the file, and the disks whose paths the command
 *   line must set
 * @throws {UserError}
 *
 * @typedef {object} Operated the Worker that the supervisor operates
 * @property {string} folder one of the folders
 * @property {string[]} environment names of the text bindings whose values are in workerd's environment
 * @property {boolean} hasOperator whether the Worker has the operator socket and a start gate, which is closed until
 *   the supervisor opens it
 * @property {number} [runners] how many runners run its programs; default: none, it runs them itself
 */
export function configuration({ folders = [root], proxied = false, operated } = {}) {
  const name = folders.map(folder => relative(root, folder).replaceAll(/[/\\]/g, "-") || "petri").join("+");
  const variant = `${proxied ? "-proxied" : ""}${operated?.runners ? `-${operated.runners}-runners` : ""}`;
  const path = at("target", "workerd", `${name}${variant}.capnp`);
  const [first, ...beside] = folders.map(folder =>
    worker(folder, dirname(path), folder === operated?.folder ? operated : undefined),
  );
  const operatedName = operated?.hasOperator ? worker(operated.folder, dirname(path)).deployment.name : undefined;
  const runners = operated?.runners;
  write(path, capnp(first.deployment, first.modules, { beside, proxied, operated: operatedName, runners }));
  const all = [first, ...beside].map(({ deployment }) => deployment);
  /** @type {("data" | "site")[]} */
  const disks = [];
  if (all.some(({ objects }) => objects.length)) disks.push("data");
  if (all.some(({ assets }) => assets)) disks.push("site");
  return { path, disks };
}

/**
 * Writes the configuration file of a runner: the operated Worker without the data, the static files and the internet. Its
 * requests go to the egress socket of the site.
 * @param {Operated} operated
 * @returns {string} the path of the file
 * @throws {UserError}
 */
export function runnerConfiguration(operated) {
  const name = relative(root, operated.folder).replaceAll(/[/\\]/g, "-") || "petri";
  const path = at("target", "workerd", `${name}-runner.capnp`);
  const { deployment, modules } = worker(operated.folder, dirname(path), operated);
  const vars = [...deployment.vars, { binding: "ROLE", value: "runner" }];
  const runner = { ...deployment, vars, objects: [], services: [], assets: null };
  write(path, capnp(runner, modules, { proxied: true, operated: deployment.name, isRunner: true }));
  return path;
}

/**
 * A Worker: its wrangler.jsonc, and every module in the folder of its main module.
 * @param {string} folder
 * @param {string} base folder to which the paths of the modules are relative
 * @param {Operated} [operated] given for the operated Worker only
 * @returns {import("./capnp.mjs").Worker}
 */
function worker(folder, base, operated) {
  const described = deployment(readFileSync(join(folder, "wrangler.jsonc"), "utf8"));
  const { dir, base: main } = posix.parse(described.main);
  const found = files(join(folder, dir), "").filter(name => kind(name));
  if (!found.includes(main))
    throw new UserError(
      `the Worker is not built (${relative(root, join(folder, dir, main))} is missing): run npm ${folder === root ? "run build" : "test"}`,
    );
  const modules = [main, ...found.filter(name => name !== main)].map(name => ({
    name,
    path: relative(base, join(folder, dir, name)),
  }));
  if (!operated) return { deployment: described, modules };
  const gate = operated.hasOperator ? [{ binding: "START_GATE", value: "closed" }] : [];
  // Values that are set at start override those of wrangler.jsonc.
  const vars = described.vars.filter(({ binding }) => !operated.environment.includes(binding));
  const runners = Array.from({ length: operated.runners ?? 0 }, (_, slot) => ({
    binding: runnerBinding(slot),
    service: runnerService(slot),
  }));
  const services = [...described.services, ...runners];
  return {
    deployment: { ...described, services, vars: [...vars, ...gate], environment: operated.environment },
    modules,
  };
}
