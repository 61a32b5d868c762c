// The configuration of plain workerd, out of what wrangler.jsonc says and what worker-build made.

/** @param {string} value @returns {string} a Cap'n Proto text literal */
const text = value =>
  `"${value.replace(/["\\]/g, "\\$&").replace(/[\x00-\x1f\x7f]/g, char => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}"`;

/** @param {string[]} items @param {string} indent */
const list = (items, indent) =>
  items.length ? `[\n${items.map(item => `${indent}  ${item},\n`).join("")}${indent}]` : "[]";

/** How workerd loads a file, by the end of its name. @type {Record<string, string>} */
const KINDS = { js: "esModule", mjs: "esModule", wasm: "wasm", txt: "text", html: "text", bin: "data" };

/** @param {string} name @returns {string | null} the kind of module a file of build/ is; null for what is no module */
export const kind = name => KINDS[/\.([^.]+)$/.exec(name)?.[1] ?? ""] ?? null;

/** The environment variable that holds a binding's text, so that no secret is in the configuration file. @param {string} binding */
export const variable = binding => `PETRI_BINDING_${binding}`;

/** @typedef {{ deployment: import("./bindings.mjs").Deployment, modules: { name: string, path: string }[] }} Worker a Worker and its modules, the main one first; `path` is relative to the configuration's own file */

/** What the Worker finds in `ctx.props` of a request that came through the operator's socket, and of no other. */
const OPERATOR_PROPS = JSON.stringify({ petriOperator: true });

/**
 * Sockets and folders have names here and get their place on the command line: "http", "operator", "data", "site".
 * @param {import("./bindings.mjs").Deployment} deployment of the Worker that answers
 * @param {Worker["modules"]} modules
 * @param {{ beside?: Worker[], proxied?: boolean, operated?: string }} [options] `beside`: other Workers, each a service by its name; `proxied`:
 *   an HTTP proxy, "internet" on the command line, stands for the internet; `operated`: the name of the Worker that the operator's socket leads to
 * @returns {string} a configuration for `workerd serve --experimental`
 */
export function capnp(deployment, modules, { beside = [], proxied = false, operated } = {}) {
  const all = [deployment, ...beside.map(({ deployment }) => deployment)];
  const services = [
    `(name = "main", worker = .petri)`,
    // Names are resolved here: one that resolves to a private address of any kind leads nowhere.
    proxied
      ? `(name = "internet", external = (http = (style = proxy)))`
      : `(name = "internet", network = (allow = ["public"], tlsOptions = (trustBrowserCas = true)))`,
    ...beside.map(({ deployment }, n) => `(name = ${text(deployment.name)}, worker = .beside${n})`),
    ...(all.some(({ objects }) => objects.length) ? [`(name = "data", disk = (writable = true))`] : []),
    ...(all.some(({ assets }) => assets) ? [`(name = "site", disk = (writable = false))`] : []),
  ];
  const sockets = [
    // A proxy that ends TLS says so in this header; without it a visitor's cookie could not be Secure.
    `(name = "http", http = (forwardedProtoHeader = "x-forwarded-proto"), service = "main")`,
    ...(operated === undefined ? [] : [operator(operated === deployment.name ? "main" : operated)]),
  ];
  return `# Generated from wrangler.jsonc; changes here are lost.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = ${list(services, "  ")},
  sockets = ${list(sockets, "  ")},
);
${worker("petri", { deployment, modules })}${beside.map((other, n) => worker(`beside${n}`, other)).join("")}`;
}

/** @param {string} service @returns {string} the socket on which only the supervisor talks to it */
const operator = service =>
  `(name = "operator", http = (), service = (name = ${text(service)}, props = (json = ${text(OPERATOR_PROPS)})))`;

/** @param {string} constant @param {Worker} worker */
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
  // The unique key names the folder of a class's objects: with another one, everything kept is out of reach.
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
