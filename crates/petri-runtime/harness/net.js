// @ts-check
// Sockets of Node's `net` and `tls` for a program without network: they fail like the platform's, and the host records
// their addresses.

import { append, call, ownValue, replace, settled } from "./primordials.js";

/**
 * Makes sockets of `node:net` call the module `cloudflare:sockets`, which the host has replaced
 * (crates/petri-runtime/src/sockets.js). Must be called before the program is evaluated, and after the timers are
 * wrapped.
 */
export async function installNet() {
  let net, connect;
  try {
    net = (await settled(import("node:net"))).value.default;
    connect = (await settled(import("cloudflare:sockets"))).value.connect;
  } catch {
    return; // not available at this date and with these flags
  }
  const { prototype } = net.Socket,
    { destroy } = prototype,
    { _normalizeArgs: normalize } = net,
    { setTimeout: later } = globalThis;
  const replaced = {
    /** @this {any} */
    connect() {
      /** @type {any[]} */
      const args = [];
      for (let i = 0; i < arguments.length; i++) append(args, arguments[i]);
      const options = ownValue(
          typeof args[0] === "object" && ownValue(args[0], 0) !== undefined ? args[0] : normalize(args),
          0,
        ),
        path = ownValue(options, "path");
      try {
        connect(
          path === undefined
            ? { hostname: ownValue(options, "host") ?? "localhost", port: ownValue(options, "port") }
            : path,
        );
      } catch (error) {
        // Later, as in Node: the caller has not added its error listener yet.
        later(() => call(destroy, this, error), 0);
      }
      return this;
    },
  };
  replace(prototype, "connect", replaced.connect);
}
