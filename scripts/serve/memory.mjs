// Memory of a process and of the machine.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { freemem, totalmem } from "node:os";

export const MEBIBYTE = 1024 * 1024;

/** @returns {number} bytes of memory of this machine, or the limit of its control group if that is lower */
export function machineMemory() {
  const allowed = process.constrainedMemory?.() ?? 0;
  return allowed > 0 ? Math.min(totalmem(), allowed) : totalmem();
}

/**
 * The share of the machine's memory that is available, 0 to 1. Only Linux counts reclaimable memory as available.
 * Elsewhere the figure would be low on a healthy machine, so the result is 1.
 */
export const available = () => (process.platform === "linux" ? freemem() / totalmem() : 1);

/**
 * @param {number} pid
 * @returns {Promise<number | null>} resident bytes of the process; null if the system does not report them
 */
export async function resident(pid) {
  try {
    const kibibytes =
      process.platform === "linux"
        ? /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "latin1"))?.[1]
        : await ps(pid);
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @returns {Promise<string | undefined>} KiB
 */
function ps(pid) {
  if (process.platform === "win32") return Promise.resolve(undefined);
  return new Promise(done =>
    execFile("ps", ["-o", "rss=", "-p", String(pid)], (error, stdout) =>
      done(error ? undefined : /\d+/.exec(stdout)?.[0]),
    ),
  );
}
