// Runs one program in a new global object with its modules by name. Needs --experimental-vm-modules.

import { posix } from "node:path";
import { inspect } from "node:util";
import { SourceTextModule, SyntheticModule, createContext, runInContext } from "node:vm";
import { GUARD } from "../compiler.mjs";

/** The time that a program may take, in milliseconds. */
const PATIENCE = 5_000;
/** The time that an observed program may take, in milliseconds. Only programs that never end take long. */
const OBSERVED_MS = 500;
const guardPath = posix.join("user", GUARD);

/**
 * Returns the files that an import of `path` may refer to, in TypeScript's order.
 * @param {string} path
 */
const endings = path => [
  path,
  path.replace(/\.(m?)js$/, ".$1ts"),
  ...[".ts", ".mts", ".js", ".mjs", ".json", "/index.ts", "/index.js"].map(
    ending => `${path.replace(/\/$/, "")}${ending}`,
  ),
  posix.join(path, "index.ts"),
];

/**
 * Runs in a context before the program, so that two runs can be compared: fixes time and randomness, drops stack
 * traces, and keeps `Atomics.wait` from blocking.
 */
const STEADY = `
  Atomics.wait = () => "timed-out";
  Error.stackTraceLimit = 0;
  Math.random = () => 0.5;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [0], made),
    apply: (target) => new target(0).toString(),
    get: (target, key) => (key === "now" ? () => 0 : Reflect.get(target, key)),
  });
`;

/**
 * Returns the text of a value, followed by that of an instance if the value is a class.
 * @param {() => any} read
 * @param {(value: any) => string} show
 */
function observed(read, show) {
  try {
    const value = read(),
      text = show(value);
    if (typeof value !== "function" || !/^class\b/.test(Function.prototype.toString.call(value))) return text;
    try {
      return `${text} ${show(new value())}`;
    } catch (error) {
      return `${text} ${/** @type {any} */ (error)?.name}`;
    }
  } catch (error) {
    return String(/** @type {any} */ (error)?.name);
  }
}

/** @typedef {{ ended: "value" | "threw" | "refused" | "hung", what: string, log: string[] }} End */

/**
 * @typedef {object} Options
 * @property {string[]} [scripts] scripts that run before the program
 * @property {Record<string, unknown>} [give] further globals
 * @property {Record<string, Record<string, unknown>>} [imports] modules that exist beforehand, with their exports
 * @property {Record<string, unknown>} [guard]
 * @property {boolean} [async]
 * @property {boolean} [quiet]
 * @property {boolean} [read] parses the program without running it
 * @property {boolean} [observe] adds the function `observe(name, read)`, which logs the value of a declaration after
 *   the program has run
 */

/**
 * Runs a program and returns how it ended, with the lines it logged and the result of its default export or what it
 * threw.
 * @param {Record<string, string>} modules JavaScript by name
 * @param {string} main
 * @param {Options} [options]
 * @returns {Promise<End>}
 */
export async function runIn(modules, main, options = {}) {
  /** @type {string[]} */
  const log = [];
  const show = (/** @type {unknown} */ value) =>
    inspect(value, { depth: 4, compact: true, breakLength: Infinity, maxArrayLength: 100, maxStringLength: 1000 });
  /** @type {(value?: unknown) => void} */
  let done = () => {};
  const finished = new Promise(resolve => {
    done = resolve;
  });
  const context = createContext(
    {
      console: {
        log: (/** @type {unknown[]} */ ...args) => {
          log.push(args.map(show).join(" "));
        },
      },
      print: (/** @type {unknown} */ text) => {
        log.push(String(text));
        if (String(text).startsWith("Test262:Async")) done();
      },
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      structuredClone,
      ...options.give,
    },
    { codeGeneration: { strings: options.guard === undefined || true } },
  );
  if (options.observe)
    context.observe = (/** @type {string} */ name, /** @type {() => any} */ read) => {
      log.push(`${name}: ${observed(read, show)}`);
    };
  if (options.observe) runInContext(STEADY, context);
  const end = (/** @type {End["ended"]} */ ended, /** @type {string} */ what) => ({ ended, what, log });
  const kind = (/** @type {any} */ error) =>
    typeof error === "object" && error !== null && typeof error.name === "string"
      ? `${error.name}${options.quiet ? "" : `: ${error.message}`}`
      : `a ${typeof error}`;
  /** @type {Map<string, any>} */
  const loaded = new Map();
  /**
   * @param {string} specifier
   * @param {{ identifier: string }} importer
   */
  const link = (specifier, importer) => {
    const own = options.imports?.[specifier];
    const name = own ? specifier : posix.join(posix.dirname(importer.identifier), specifier);
    let module = loaded.get(name);
    if (module) return module;
    const given = own ?? (name === guardPath ? options.guard : undefined);
    if (given) {
      const names = Object.keys(given);
      module = new SyntheticModule(
        names,
        function () {
          for (const key of names) this.setExport(key, given[key]);
        },
        { context },
      );
    } else {
      // Some libraries omit the file extension and leave it to the bundler.
      const path = name.replace(/^user\//, ""),
        found = options.observe ? endings(path).find(path => path in modules) : undefined,
        source = modules[found ?? path] ?? modules[`${path}.js`];
      if (source === undefined) throw new Error(`no module ${name}`);
      if (found !== undefined && found !== path) return link(`./${found}`, { identifier: "user/x" });
      module = new SourceTextModule(source, {
        identifier: name,
        context,
        importModuleDynamically: /** @type {any} */ (dynamic),
      });
    }
    loaded.set(name, module);
    return module;
  };
  const dynamic = async (/** @type {string} */ specifier, /** @type {any} */ importer) => {
    const module = link(specifier, importer);
    if (module.status === "unlinked") await module.link(link);
    if (module.status === "linked") await module.evaluate();
    return module;
  };
  try {
    for (const script of options.scripts ?? []) runInContext(script, context);
  } catch (error) {
    return end("refused", kind(error));
  }
  let module;
  try {
    if (options.guard) await dynamic(GUARD, { identifier: "user/x" });
    module = link(`./${main}`, { identifier: "user/x" });
    if (options.read) return end("value", "");
    await module.link(link);
  } catch (error) {
    return end("refused", kind(error));
  }
  const timeout = options.observe ? OBSERVED_MS : PATIENCE;
  let timer;
  const late = new Promise(resolve => {
    timer = setTimeout(() => resolve("late"), timeout);
  });
  try {
    const evaluated = module.evaluate({ timeout });
    if ((await Promise.race([evaluated, late])) === "late") return end("hung", "");
    // Waits for the program's pending promises, because the evaluation of modules takes a different number of turns on
    // the two sides.
    if (options.observe) await new Promise(resolve => setImmediate(resolve));
    const { default: f } = module.namespace;
    const value = typeof f === "function" ? await Promise.race([f(), late]) : f;
    if (options.async && (await Promise.race([finished, late])) === "late") return end("hung", "");
    return value === "late" ? end("hung", "") : end("value", typeof value === "string" ? value : show(value));
  } catch (error) {
    if (/** @type {any} */ (error)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return end("hung", "");
    return end("threw", kind(error));
  } finally {
    clearTimeout(timer);
  }
}
