// Whether npm, which started this process, is still there. npm passes signals on, but not its own SIGKILL.
import { readFileSync } from "node:fs";

/** The shells that npm runs a script in; some of them stay between npm and the script. */
const SHELLS = new Set(["sh", "dash", "bash", "ash", "busybox", "zsh", "ksh"]);

/** @param {number} pid @returns {{ name: string, parent: number } | null} null where there is no such process, or no /proc */
function look(pid) {
  try {
    // "pid (name) state parent …"; a name may hold anything but its end is the last parenthesis.
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
    return name === undefined ? null : { name, parent: Number(parent) };
  } catch {
    return null;
  }
}

/**
 * Remembers the processes between this one and npm.
 * @returns {() => boolean} whether all of them are still there
 */
export function ancestors() {
  const parent = process.ppid;
  const above = look(parent);
  const shell = above !== null && SHELLS.has(above.name);
  // A process whose parent ended gets another one.
  return () => process.ppid === parent && (!shell || look(parent)?.parent === above.parent);
}
