// A place of its own for one program: a new global object, and modules by name. Needs --experimental-vm-modules.

import { posix } from "node:path";
import { inspect } from "node:util";
import { SourceTextModule, SyntheticModule, createContext, runInContext } from "node:vm";
import { GUARD } from "../compiler.mjs";

/** Milliseconds a program may wait for something. */
const PATIENCE = 5_000;
/** Milliseconds one that is observed may: none of them takes long but those that never end. */
const OBSERVED_MS = 500;
const guardPath = posix.join("user", GUARD);

/** The names that an import of `path` may mean, as TypeScript looks for them. @param {string} path */
const endings = path => [
  path,
  path.replace(/\.(m?)js$/, ".$1ts"),
  ...[".ts", ".mts", ".js", ".mjs", ".json", "/index.ts", "/index.js"].map(
    ending => `${path.replace(/\/$/, "")}${ending}`,
  ),
  posix.join(path, "index.ts"),
];

/** Run in a context before a program, so that two runs can be compared: fixes time and randomness, drops stack traces, and keeps `Atomics.wait` from blocking. */
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

/** What a value is, and what a class makes. @param {() => any} read @param {(value: any) => string} show */
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
 * @property {string[]} [scripts] run before it
 * @property {Record<string, unknown>} [give] more globals
 * @property {Record<string, Record<string, unknown>>} [imports] modules that are there already
 * @property {Record<string, unknown>} [guard]
 * @property {boolean} [async]
 * @property {boolean} [quiet]
 * @property {boolean} [read] only reads it
 * @property {boolean} [observe] gives it the function `observe(name, read)`, which logs what a declaration of the program has become
 */

/**
 * How a program ends: each thing it logs, and its default export's answer or what it throws.
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
  /** @param {string} specifier @param {{ identifier: string }} importer */
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
      // Some libraries leave the ending to whoever bundles them.
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
    // What the program's promises lead to is part of it, however many turns the end of its modules took.
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
