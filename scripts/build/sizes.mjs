// Sizes of files that are sent to browsers or uploaded.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";

/** @param {number} bytes */
const kb = bytes => `${Math.round(bytes / 1000)} KB`;

/** Total bytes of the files, each gzipped. @param {string[]} paths */
export const packed = paths => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);

/**
 * The size of each file and the total of all files gzipped, in kilobytes of 1000 bytes.
 * @param {string[]} paths
 */
export const sizes = paths =>
  `${paths.map(path => `${basename(path)} ${kb(statSync(path).size)}`).join(", ")}; ${kb(packed(paths))} gzipped in all`;
