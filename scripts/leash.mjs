// No child outlives this process, however it ends.
import { spawn } from "node:child_process";
import { Socket } from "node:net";

// Reads "+ target" and "- target" lines for processes and groups, "d folder" and "x folder" lines for folders of sockets. When the pipe
// closes, which the kernel does even after SIGKILL, it kills the targets and removes the folders that are still held.
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

/** Milliseconds that a watcher lives at least, unless something is wrong with the shell. */
const BRIEF = 200;

/** @type {import("node:child_process").ChildProcess | null} */
let watcher = null;
/** The lines that tell a new watcher what is held now. @type {Set<string>} */
const held = new Set();

/** @param {string} line */
function tell(line) {
  if (process.platform === "win32") return;
  if (watcher) watcher.stdin?.write(`${line}\n`);
  else if (held.size) watch();
}

/** Starts a watcher and tells it everything. One that was killed is replaced: without it, the death of this process would leave its children. */
function watch() {
  const started = spawn("/bin/sh", ["-c", WATCH], { stdio: ["pipe", "ignore", "ignore"], detached: true, cwd: "/" });
  watcher = started;
  const since = performance.now();
  const gone = () => {
    watcher = null;
    // A shell that ends at once would be started without a pause for ever.
    const brief = performance.now() - since < BRIEF;
    if (brief) setTimeout(() => watcher ?? (held.size && watch()), BRIEF).unref();
    else if (held.size) watch();
  };
  // Where there is no shell, "error" comes instead of "exit", and another try would fail as well.
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

/** @param {string} line @param {string} removal */
function remove(line, removal) {
  if (held.delete(line)) tell(removal);
}

/**
 * Ends `target` with this process: a process id, or the negated id of a process group.
 * @param {number} target
 */
export const hold = target => add(`+ ${target}`);

/** @param {number} target what was held and has ended by itself */
export const release = target => remove(`+ ${target}`, `- ${target}`);

/** Removes a folder, and the sockets in it, with this process. @param {string} folder absolute, on one line */
export const keep = folder => add(`d ${folder}`);

/** @param {string} folder what was kept and is removed */
export const drop = folder => remove(`d ${folder}`, `x ${folder}`);
