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
 * @param {{ folders?: string[], proxied?: boolean }} [options] `folders`: of the checkout, each with a wrangler.jsonc; Petri alone unless given; `proxied` as of `capnp`
 * @returns {{ path: string, disks: ("data" | "site")[] }} where it is, and the folders that workerd wants to be told
 * @throws {Fault}
 */
export function configuration({ folders = [root], proxied = false } = {}) {
  const name = folders.map((folder) => relative(root, folder).replaceAll(/[/\\]/g, "-") || "petri").join("+");
  const path = at("target", "workerd", `${name}${proxied ? "-proxied" : ""}.capnp`);
  const [first, ...beside] = folders.map((folder) => worker(folder, dirname(path)));
  write(path, capnp(first.deployment, first.modules, { beside, proxied }));
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
 * @returns {import("./capnp.mjs").Worker}
 */
function worker(folder, base) {
  const described = deployment(readFileSync(join(folder, "wrangler.jsonc"), "utf8"));
  const { dir, base: main } = posix.parse(described.main);
  const found = files(join(folder, dir), "").filter((name) => kind(name));
  if (!found.includes(main)) throw new Fault(`the Worker is not built (${relative(root, join(folder, dir, main))} is missing): run npm ${folder === root ? "run build" : "test"}`);
  const modules = [main, ...found.filter((name) => name !== main)].map((name) => ({ name, path: relative(base, join(folder, dir, name)) }));
  return { deployment: described, modules };
}
