// How much memory a process takes, and how much the machine has.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { freemem, totalmem } from "node:os";

export const MEBIBYTE = 1024 * 1024;

/** @returns {number} bytes that this machine has, or that its control group allows */
export function machineMemory() {
  const allowed = process.constrainedMemory?.() ?? 0;
  return allowed > 0 ? Math.min(totalmem(), allowed) : totalmem();
}

/** @returns {number} the part of the machine's memory that programs can still have, 0 to 1 */
export const available = () => freemem() / totalmem();

/**
 * @param {number} pid
 * @returns {Promise<number | null>} bytes of the process that are in memory; null where that cannot be known
 */
export async function resident(pid) {
  try {
    const kibibytes = process.platform === "linux" ? /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "latin1"))?.[1] : await ps(pid);
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}

/** @param {number} pid @returns {Promise<string | undefined>} KiB */
function ps(pid) {
  if (process.platform === "win32") return Promise.resolve(undefined);
  return new Promise((done) => execFile("ps", ["-o", "rss=", "-p", String(pid)], (error, stdout) => done(error ? undefined : /\d+/.exec(stdout)?.[0])));
}
