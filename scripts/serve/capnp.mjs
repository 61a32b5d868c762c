// Generates the configuration of plain workerd from wrangler.jsonc and the modules that worker-build produced.

/**
 * @param {string} value
 * @returns {string} a Cap'n Proto text literal
 */
const text = value =>
  `"${value.replace(/["\\]/g, "\\$&").replace(/[\x00-\x1f\x7f]/g, char => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}"`;

/**
 * @param {string[]} items
 * @param {string} indent
 */
const list = (items, indent) =>
  items.length ? `[\n${items.map(item => `${indent}  ${item},\n`).join("")}${indent}]` : "[]";

/**
 * workerd's module type for each file extension.
 * @type {Record<string, string>}
 */
const KINDS = { js: "esModule", mjs: "esModule", wasm: "wasm", txt: "text", html: "text", bin: "data" };

/**
 * @param {string} name
 * @returns {string | null} the module type of a file of build/; null if the file is not a module
 */
export const kind = name => KINDS[/\.([^.]+)$/.exec(name)?.[1] ?? ""] ?? null;

/**
 * The environment variable with the value of a binding. Keeps secrets out of the configuration file.
 * @param {string} binding
 */
export const variable = binding => `PETRI_BINDING_${binding}`;

/**
 * A Worker and its modules, the main module first; `path` is relative to the configuration file.
 * @typedef {{ deployment: import("./bindings.mjs").Deployment, modules: { name: string, path: string }[] }} Worker
 */

/**
 * Flags of V8. workerd reports memory pressure for every isolate that it creates (1.20261019.1), and V8 then discards all
 * WebAssembly code that is not optimised yet. So after each new isolate Petri's Worker compiled itself again, which took
 * more than half of the time of a cold run.
 */
const V8_FLAGS = ["--no-flush-liftoff-code"];

/**
 * V8's limit on the heap of each isolate in a runner, MiB. A program that exceeds it ends the process. Cloudflare allows a
 * program 128 MB in all; twice as much leaves room for garbage that is not collected yet.
 */
const RUNNER_HEAP_MB = 256;

/** `ctx.props` of the requests that come through the operator socket. Other requests do not have these props. */
const OPERATOR_PROPS = JSON.stringify({ petriOperator: true });

/** `ctx.props` of the requests that come through the egress socket: the requests of programs in runners. */
const EGRESS_PROPS = JSON.stringify({ petriEgress: true });

/**
 * The name of a runner's service in a site's configuration, whose address the command line sets.
 * @param {number} slot from 0
 */
export const runnerService = slot => `runner${slot}`;

/**
 * The binding of a runner in a site.
 * @param {number} slot from 0
 */
export const runnerBinding = slot => `RUNNER_${slot}`;

/**
 * Sockets and disks only have names in the configuration: "http", "operator", "egress", "data", "site". The command line
 * sets their addresses and paths.
 * @param {import("./bindings.mjs").Deployment} deployment of the Worker that answers requests
 * @param {Worker["modules"]} modules
 * @param {{ beside?: Worker[], proxied?: boolean, operated?: string, runners?: number, isRunner?: boolean }} [options]
 *   `beside`: other Workers, each a service under its name; `proxied`: an HTTP proxy, named "internet" on the command
 *   line, replaces the internet; `operated`: name of the Worker behind the operator socket; `runners`: how many runners
 *   the operated Worker has; `isRunner`: whether the process runs programs for a site
 * @returns {string} a configuration for `workerd serve --experimental`
 */
export function capnp(
  deployment,
  modules,
  { beside = [], proxied = false, operated, runners = 0, isRunner = false } = {},
) {
  const all = [deployment, ...beside.map(({ deployment }) => deployment)];
  const services = [
    `(name = "main", worker = .petri)`,
    // Applies to resolved addresses: a name that resolves to a private address is unreachable.
    proxied
      ? `(name = "internet", external = (http = (style = proxy)))`
      : `(name = "internet", network = (allow = ["public"], tlsOptions = (trustBrowserCas = true)))`,
    ...beside.map(({ deployment }, n) => `(name = ${text(deployment.name)}, worker = .beside${n})`),
    ...Array.from({ length: runners }, (_, slot) => `(name = ${text(runnerService(slot))}, external = (http = ()))`),
    ...(all.some(({ objects }) => objects.length) ? [`(name = "data", disk = (writable = true))`] : []),
    ...(all.some(({ assets }) => assets) ? [`(name = "site", disk = (writable = false))`] : []),
  ];
  const inside = (/** @type {string} */ name, /** @type {string} */ props) =>
    `(name = ${text(name === deployment.name ? "main" : name)}, props = (json = ${text(props)}))`;
  const sockets = [
    // A proxy that terminates TLS sets this header. Without it, a visitor's cookie could not be Secure.
    `(name = "http", http = (forwardedProtoHeader = "x-forwarded-proto"), service = "main")`,
    ...(operated === undefined
      ? []
      : [`(name = "operator", http = (), service = ${inside(operated, OPERATOR_PROPS)})`]),
    // The style has the runner send the whole URL: the scheme is in no header.
    ...(operated === undefined || !runners
      ? []
      : [`(name = "egress", http = (style = proxy), service = ${inside(operated, EGRESS_PROPS)})`]),
  ];
  const flags = isRunner ? [...V8_FLAGS, `--max-old-space-size=${RUNNER_HEAP_MB}`] : V8_FLAGS;
  return `# Generated from wrangler.jsonc; changes here are lost.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = ${list(flags.map(text), "  ")},
  services = ${list(services, "  ")},
  sockets = ${list(sockets, "  ")},
);
${worker("petri", { deployment, modules })}${beside.map((other, n) => worker(`beside${n}`, other)).join("")}`;
}

/**
 * @param {string} constant
 * @param {Worker} worker
 */
function worker(constant, { deployment, modules }) {
  const { name, objects, assets } = deployment;
  const bindings = [
    ...deployment.loaders.map(binding => `(name = ${text(binding)}, workerLoader = (id = ${text(binding)}))`),
    ...objects.map(
      ({ binding, className }) => `(name = ${text(binding)}, durableObjectNamespace = ${text(className)})`,
    ),
    ...deployment.services.map(({ binding, service }) => `(name = ${text(binding)}, service = ${text(service)})`),
    ...(assets ? [`(name = ${text(assets)}, service = "site")`] : []),
    ...deployment.vars.map(({ binding, value }) =>
      typeof value === "string"
        ? `(name = ${text(binding)}, text = ${text(value)})`
        : `(name = ${text(binding)}, json = ${text(JSON.stringify(value))})`,
    ),
    ...(deployment.environment ?? []).map(
      binding => `(name = ${text(binding)}, fromEnvironment = ${text(variable(binding))})`,
    ),
  ];
  // The unique key names the folder of a class's objects. Under another key, all stored objects would be unreachable.
  const namespaces = objects.map(
    ({ className, sqlite }) =>
      `(className = ${text(className)}, uniqueKey = ${text(`${name}-${className}`)}, enableSql = ${sqlite})`,
  );
  return `
const ${constant} :Workerd.Worker = (
  modules = ${list(
    modules.map(({ name, path }) => `(name = ${text(name)}, ${kind(name)} = embed ${text(path)})`),
    "  ",
  )},
  compatibilityDate = ${text(deployment.compatibilityDate)},
  compatibilityFlags = ${list(deployment.compatibilityFlags.map(text), "  ")},
  bindings = ${list(bindings, "  ")},
  globalOutbound = "internet",
  durableObjectNamespaces = ${list(namespaces, "  ")},${objects.length ? '\n  durableObjectStorage = (localDisk = "data"),' : ""}
);
`;
}
