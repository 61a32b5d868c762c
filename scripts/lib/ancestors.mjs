// Detects the end of npm, which started this process. npm passes signals on, but not a SIGKILL to npm itself.
import { readFileSync } from "node:fs";

/** Shells in which npm runs a script. Some of them stay between npm and the script. */
const SHELLS = new Set(["sh", "dash", "bash", "ash", "busybox", "zsh", "ksh"]);

/** @param {number} pid @returns {{ name: string, parent: number } | null} null if there is no such process, or no /proc */
function look(pid) {
  try {
    // "pid (name) state parent …". The name may contain any character; the last parenthesis ends it.
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
    return name === undefined ? null : { name, parent: Number(parent) };
  } catch {
    return null;
  }
}

/**
 * Records the processes between this process and npm.
 * @returns {() => boolean} whether all of them are still running
 */
export function ancestors() {
  const parent = process.ppid;
  const above = look(parent);
  const shell = above !== null && SHELLS.has(above.name);
  // A process whose parent ended gets a new parent.
  return () => process.ppid === parent && (!shell || look(parent)?.parent === above.parent);
}
