// The orphan guard: no child outlives this process, however this process ends.
import { spawn } from "node:child_process";
import { Socket } from "node:net";

// The watcher reads lines: "+ target" and "- target" add and remove a process or group, "d folder" and "x folder" a
// folder of sockets. When the pipe closes, which the kernel does even after SIGKILL, the watcher kills the remaining
// targets and removes the remaining folders.
const WATCH = `trap '' INT TERM HUP
targets=
folders=
newline='
'
while IFS=' ' read -r op name; do
  case $op in
    +) targets="$targets $name" ;;
    -) kept=; for t in $targets; do [ "$t" = "$name" ] || kept="$kept $t"; done; targets=$kept ;;
    d) folders="$folders$name$newline" ;;
    x) kept=$(printf %s "$folders" | grep -vxF -e "$name"); folders=\${kept:+$kept$newline} ;;
  esac
done
for t in $targets; do kill -s KILL -- "$t"; done 2>/dev/null
printf %s "$folders" | while IFS= read -r f; do rm -f "$f"/*.sock; rmdir "$f"; done 2>/dev/null`;

/** Milliseconds. A watcher with a shorter life indicates a problem with the shell. */
const BRIEF = 200;

/** @type {import("node:child_process").ChildProcess | null} */
let watcher = null;
/**
 * The lines that tell a new watcher the current targets and folders.
 * @type {Set<string>}
 */
const held = new Set();

/** @param {string} line */
function tell(line) {
  if (process.platform === "win32") return;
  if (watcher) watcher.stdin?.write(`${line}\n`);
  else if (held.size) watch();
}

/**
 * Starts a watcher and sends it all current lines. A killed watcher is replaced: without a watcher, the children would
 * outlive this process.
 */
function watch() {
  const started = spawn("/bin/sh", ["-c", WATCH], { stdio: ["pipe", "ignore", "ignore"], detached: true, cwd: "/" });
  watcher = started;
  const since = performance.now();
  const gone = () => {
    watcher = null;
    // Without this delay, a shell that fails at once would be restarted in a tight loop.
    const brief = performance.now() - since < BRIEF;
    if (brief) setTimeout(() => watcher ?? (held.size && watch()), BRIEF).unref();
    else if (held.size) watch();
  };
  // Without a shell, "error" is emitted instead of "exit", and another attempt would fail too.
  started.on("error", () => {});
  started.on("exit", gone);
  started.stdin.on("error", () => {});
  started.unref();
  if (started.stdin instanceof Socket) started.stdin.unref();
  for (const line of held) started.stdin.write(`${line}\n`);
}

/** @param {string} line */
function add(line) {
  held.add(line);
  tell(line);
}

/**
 * @param {string} line
 * @param {string} removal
 */
function remove(line, removal) {
  if (held.delete(line)) tell(removal);
}

/**
 * Ends `target` when this process ends.
 * @param {number} target a process id, or the negated id of a process group
 */
export const guardProcess = target => add(`+ ${target}`);

/** @param {number} target a held target that has ended */
export const releaseProcess = target => remove(`+ ${target}`, `- ${target}`);

/**
 * Removes a folder and the sockets in it when this process ends.
 * @param {string} folder absolute, without line breaks
 */
export const guardFolder = folder => add(`d ${folder}`);

/** @param {string} folder a kept folder that was removed */
export const releaseFolder = folder => remove(`d ${folder}`, `x ${folder}`);
