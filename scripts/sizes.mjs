// How large what is sent, or uploaded, is.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";

/** @param {number} bytes */
const kb = (bytes) => `${Math.round(bytes / 1000)} KB`;

/**
 * Each file's size and all of them gzipped, in kilobytes of 1000 bytes.
 * @param {string[]} paths
 */
export function sizes(paths) {
  const contents = paths.map((path) => readFileSync(path));
  const packed = contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  return `${paths.map((path, n) => `${basename(path)} ${kb(contents[n].length)}`).join(", ")}; ${kb(packed)} gzipped in all`;
}
