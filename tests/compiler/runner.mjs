// Runs one compiled program under the guard and prints how it ended. run.mjs starts this process and writes the task to
// its stdin.
//
// Takes the place of the harness: claims the guard, gives the run a meter, imports the program and calls its export.

import { AsyncLocalStorage } from "node:async_hooks";
import { posix } from "node:path";
import { SourceTextModule, SyntheticModule } from "node:vm";

/** @typedef {{ modules: Record<string, string>, main: string, budget: number, still?: boolean, then?: string }} Task */

let input = "";
for await (const chunk of process.stdin) input += chunk;
/** @type {Task} */
const task = JSON.parse(input);
const write = process.stdout.write.bind(process.stdout),
  exit = process.exit.bind(process),
  setTimer = setTimeout,
  turn = setImmediate,
  stringify = JSON.stringify;

if (task.still) Date.now = () => 0; // as workerd's clock does while it evaluates modules
const guard = await import("../../crates/petri-runtime/harness/guard.js");
const storage = new AsyncLocalStorage(),
  getStore = AsyncLocalStorage.prototype.getStore.bind(storage);
/** @type {number | undefined} */
let place;
const { meter } = guard.claim({
  current: () => /** @type {any} */ (getStore()),
  turned: over => {
    setTimer(over, 0);
  },
  stopped: stopped => {
    turn(() => turn(end));
    place = stopped.place;
  },
  caught: () => {},
});

for (const event of ["unhandledRejection", "uncaughtException"]) process.on(event, () => {});

/** @type {Map<string, SourceTextModule | SyntheticModule>} */
const modules = new Map();
const importModuleDynamically = async (/** @type {string} */ specifier, /** @type {SourceTextModule} */ importer) => {
  const module = link(specifier, importer);
  if (module.status === "unlinked") await module.link(link);
  if (module.status === "linked") await module.evaluate();
  return module;
};

/**
 * @param {string} specifier
 * @param {{ identifier: string }} importer
 */
function link(specifier, importer) {
  const name = posix.join(posix.dirname(importer.identifier), specifier);
  let module = modules.get(name);
  if (!module) {
    if (name === "guard.js") {
      const exports = Object.entries(guard);
      const names = exports.map(([key]) => key);
      module = new SyntheticModule(names, function () {
        for (const [key, value] of exports) this.setExport(key, value);
      });
    } else {
      const source = task.modules[name.replace(/^user\//, "")];
      if (source === undefined) throw new Error(`no module ${name}`);
      module = new SourceTextModule(source, {
        identifier: name,
        importModuleDynamically: /** @type {any} */ (importModuleDynamically),
      });
    }
    modules.set(name, module);
  }
  return module;
}

// The harness imports the guard first, so the guard is evaluated before any module of the program.
const first = link("./guard.js", { identifier: "x" });
await first.link(() => {
  throw new Error("it imports nothing");
});
await first.evaluate();

/** @param {string} main */
async function run(main) {
  const module = /** @type {SourceTextModule} */ (link(`./${main}`, { identifier: "user/x" }));
  await module.link(/** @type {any} */ (link));
  await module.evaluate();
  const { default: f } = /** @type {any} */ (module.namespace);
  return typeof f === "function" ? f() : f;
}

/**
 * The result of the run after this one.
 * @type {unknown}
 */
let after;
async function end() {
  if (task.then) after = await storage.run(meter(task.budget), run, task.then);
  write(stringify({ place, after }) + "\n", () => exit(0));
}

try {
  const value = await storage.run(meter(task.budget), run, task.main);
  // Some callbacks may still be queued.
  for (let i = 0; i < 3; i++) await new Promise(resolve => turn(resolve));
  if (place === undefined) write(stringify({ value }) + "\n", () => exit(0));
} catch (error) {
  if (place === undefined)
    turn(() =>
      turn(() => {
        if (place === undefined)
          write(stringify({ threw: String(error), stack: String(/** @type {any} */ (error)?.stack) }) + "\n", () =>
            exit(0),
          );
      }),
    );
}
