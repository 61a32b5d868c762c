// No child outlives this process, however it ends.
import { spawn } from "node:child_process";

// Reads "+ group" and "- group" lines; when the pipe closes, which the kernel does even after SIGKILL, it ends the groups still held.
const WATCH = `trap '' INT TERM HUP
groups=
while read -r op group; do
  case $op in
    +) groups="$groups $group" ;;
    -) kept=; for g in $groups; do [ "$g" = "$group" ] || kept="$kept $g"; done; groups=$kept ;;
  esac
done
for g in $groups; do kill -s KILL -- "$g"; done 2>/dev/null`;

/** @type {import("node:child_process").ChildProcess | null} */
let watcher = null;

function tell(line) {
  if (process.platform === "win32") return;
  if (!watcher) {
    watcher = spawn("/bin/sh", ["-c", WATCH], { stdio: ["pipe", "ignore", "ignore"], detached: true, cwd: "/" });
    watcher.on("error", () => {});
    watcher.stdin.on("error", () => {});
    watcher.unref();
    watcher.stdin.unref?.();
  }
  watcher.stdin.write(line);
}

/**
 * Ends `target` with this process: a process id, or the negated id of a process group.
 * @param {number} target
 */
export const hold = (target) => tell(`+ ${target}\n`);

/** @param {number} target what was held and has ended by itself */
export const release = (target) => tell(`- ${target}\n`);
