// Where Petri listens: hosts, ports, and what is said of an address that cannot be had.
import { createServer } from "node:net";
import { Fault, command } from "./fault.mjs";

/** @param {string} host @param {number} port @returns {string} as in a URL */
export const authority = (host, port) => `${host.includes(":") ? `[${host}]` : host}:${port}`;

/** The address at which this machine reaches a server that listens on all of its addresses. @type {Record<string, string>} */
const ANY = { "0.0.0.0": "127.0.0.1", "::": "::1", "*": "127.0.0.1" };

/** @param {string} host that a server listens on @returns {string} the host under which this machine reaches it */
export const reachable = (host) => ANY[host] ?? host;

/** An address at which nothing can listen. */
export class AddressFault extends Fault {
  /** @param {string} host @param {number} port @param {string} [code] of the system's error */
  constructor(host, port, code) {
    super(unavailable(host, port, code));
    this.code = code;
  }
}

/** @param {string} host @param {number} port @param {string} [code] @returns {string} */
function unavailable(host, port, code) {
  if (code === "EADDRINUSE") return `port ${port} of ${host} is in use: stop what uses it, or choose another, as in PORT=${port + 1} ${command()}`;
  if (code === "EACCES") return `port ${port} of ${host} may not be used by this user: choose one above 1023, as in PORT=8787 ${command()}`;
  return `nothing can listen at ${authority(host, port)}${code ? ` (${code})` : ""}: give an address of this machine, as in HOST=127.0.0.1 ${command()}`;
}

/**
 * Listens at an address for a moment, to know that a server could.
 * @param {string} host
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port, free again
 * @throws {AddressFault} where nothing can listen there
 */
export const vacant = (host, port) =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once("error", (error) => fail(new AddressFault(host, port, /** @type {NodeJS.ErrnoException} */ (error).code)));
    server.listen({ port, host: host === "*" ? undefined : host, exclusive: true }, () => {
      const bound = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
      server.close(() => done(bound));
    });
  });
