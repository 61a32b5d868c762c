// How large what is sent, or uploaded, is.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";

/** @param {number} bytes */
const kb = bytes => `${Math.round(bytes / 1000)} KB`;

/** Bytes of the files together, each gzipped. @param {string[]} paths */
export const packed = paths => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);

/**
 * Each file's size and all of them gzipped, in kilobytes of 1000 bytes.
 * @param {string[]} paths
 */
export const sizes = paths =>
  `${paths.map(path => `${basename(path)} ${kb(statSync(path).size)}`).join(", ")}; ${kb(packed(paths))} gzipped in all`;
