// The configuration that plain workerd is started with: Workers as their folders have them, built and described.
import { readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { deployment } from "./bindings.mjs";
import { capnp, kind } from "./capnp.mjs";
import { files } from "./digest.mjs";
import { Fault } from "./fault.mjs";
import { write } from "./files.mjs";
import { at, root } from "./paths.mjs";

/**
 * Writes the configuration of Workers, the first of which answers; the others are what its service bindings name.
 * @param {{ folders?: string[], proxied?: boolean, operated?: Operated }} [options] `folders`: of the checkout, each with a wrangler.jsonc; Petri
 *   alone unless given; `proxied` as of `capnp`
 * @returns {{ path: string, disks: ("data" | "site")[] }} where it is, and the folders that workerd wants to be told
 * @throws {Fault}
 *
 * @typedef {object} Operated a Worker under a supervisor
 * @property {string} folder one of the folders
 * @property {string[]} environment names of text bindings that workerd's environment has the values of
 * @property {boolean} door whether it has the operator's socket, and a start gate that is closed until the supervisor opens it there
 */
export function configuration({ folders = [root], proxied = false, operated } = {}) {
  const name = folders.map(folder => relative(root, folder).replaceAll(/[/\\]/g, "-") || "petri").join("+");
  const path = at("target", "workerd", `${name}${proxied ? "-proxied" : ""}.capnp`);
  const [first, ...beside] = folders.map(folder =>
    worker(folder, dirname(path), folder === operated?.folder ? operated : undefined),
  );
  const door = operated?.door ? worker(operated.folder, dirname(path)).deployment.name : undefined;
  write(path, capnp(first.deployment, first.modules, { beside, proxied, operated: door }));
  const all = [first, ...beside].map(({ deployment }) => deployment);
  /** @type {("data" | "site")[]} */
  const disks = [];
  if (all.some(({ objects }) => objects.length)) disks.push("data");
  if (all.some(({ assets }) => assets)) disks.push("site");
  return { path, disks };
}

/**
 * A Worker: its wrangler.jsonc, and every module in the folder of its main one.
 * @param {string} folder
 * @param {string} base the modules' paths are relative to it
 * @param {Operated} [operated] where the Worker is under a supervisor
 * @returns {import("./capnp.mjs").Worker}
 */
function worker(folder, base, operated) {
  const described = deployment(readFileSync(join(folder, "wrangler.jsonc"), "utf8"));
  const { dir, base: main } = posix.parse(described.main);
  const found = files(join(folder, dir), "").filter(name => kind(name));
  if (!found.includes(main))
    throw new Fault(
      `the Worker is not built (${relative(root, join(folder, dir, main))} is missing): run npm ${folder === root ? "run build" : "test"}`,
    );
  const modules = [main, ...found.filter(name => name !== main)].map(name => ({
    name,
    path: relative(base, join(folder, dir, name)),
  }));
  if (!operated) return { deployment: described, modules };
  const gate = operated.door ? [{ binding: "START_GATE", value: "closed" }] : [];
  // A value of this start goes before that of wrangler.jsonc.
  const vars = described.vars.filter(({ binding }) => !operated.environment.includes(binding));
  return { deployment: { ...described, vars: [...vars, ...gate], environment: operated.environment }, modules };
}
