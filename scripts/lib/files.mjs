// Writes files and folders atomically: under another name first, then renamed into place.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** @param {string} path @param {string | Uint8Array} content */
export function write(path, content) {
  if (typeof content === "string" && existsSync(path) && readFileSync(path, "utf8") === content) return;
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}.part`;
  writeFileSync(aside, content);
  renameSync(aside, path);
}

/** Moves the folder `made` to `path` and removes the previous folder. @param {string} made @param {string} path */
export function replace(made, path) {
  const old = `${path}.old`;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(path)) renameSync(path, old);
  renameSync(made, path);
  rmSync(old, { recursive: true, force: true });
}
