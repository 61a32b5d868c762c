// What the machine says of its processes.
import { existsSync, readFileSync, readdirSync } from "node:fs";

/** Whether a process runs; one that has ended and was not yet collected by its new parent does not. @param {number} pid */
export function alive(pid) {
  try {
    if (existsSync("/proc/self/stat")) return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Resolves when none of the processes is left; the test's own time limit speaks if that never comes. @param {number[]} ids */
export async function gone(ids) {
  while (ids.some(alive)) await new Promise(next => setTimeout(next, 10));
}

/** @param {number} pid @returns {{ pid: number, name: string }[]} every process below, nearest first; Linux only */
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
