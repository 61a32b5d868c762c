// The state of this machine's processes.
import { existsSync, readFileSync, readdirSync } from "node:fs";

/**
 * Whether a process runs. A process that has ended and waits to be collected by its parent does not run.
 * @param {number} pid
 */
export function alive(pid) {
  try {
    if (existsSync("/proc/self/stat")) return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Resolves when none of the processes runs. There is no time limit other than the test's.
 * @param {number[]} ids
 */
export async function gone(ids) {
  while (ids.some(alive)) await new Promise(next => setTimeout(next, 10));
}

/**
 * @param {number} pid
 * @returns {{ pid: number, name: string }[]} all descendants of the process, nearest first; Linux only
 */
export function descendants(pid) {
  const all = readdirSync("/proc")
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        const [, process, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, "latin1")) ?? [];
        return process === undefined ? [] : [{ pid: Number(name), name: process, parent: Number(parent) }];
      } catch {
        return [];
      }
    });
  const found = [];
  for (let next = [pid]; next.length; ) {
    const children = all.filter(({ parent }) => next.includes(parent));
    found.push(...children.map(({ pid, name }) => ({ pid, name })));
    next = children.map(({ pid }) => pid);
  }
  return found;
}
