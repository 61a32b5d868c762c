// The address at which Petri listens, and the error messages for addresses that cannot be used.
import { createServer } from "node:net";
import { UserError, command } from "../lib/errors.mjs";

/**
 * @param {string} host
 * @param {number} port
 * @returns {string} host and port as in a URL
 */
export const authority = (host, port) => `${host.includes(":") ? `[${host}]` : host}:${port}`;

/**
 * Loopback addresses under which to reach a server that listens on all addresses.
 * @type {Record<string, string>}
 */
const ANY = { "0.0.0.0": "127.0.0.1", "::": "::1", "*": "127.0.0.1" };

/**
 * @param {string} host on which a server listens
 * @returns {string} the host under which this machine reaches the server
 */
export const reachable = host => ANY[host] ?? host;

/** An address at which no server can listen. */
export class AddressError extends UserError {
  /**
   * @param {string} host
   * @param {number} port
   * @param {string} [code] of the system error
   */
  constructor(host, port, code) {
    super(unavailable(host, port, code));
    this.code = code;
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} [code]
 * @returns {string}
 */
function unavailable(host, port, code) {
  if (code === "EADDRINUSE")
    return `port ${port} of ${host} is in use: stop what uses it, or choose another, as in PORT=${port + 1} ${command()}`;
  if (code === "EACCES")
    return `port ${port} of ${host} may not be used by this user: choose one above 1023, as in PORT=8787 ${command()}`;
  return `nothing can listen at ${authority(host, port)}${code ? ` (${code})` : ""}: give an address of this machine, as in HOST=127.0.0.1 ${command()}`;
}

/**
 * Checks that a server can listen at an address, by listening there for a moment.
 * @param {string} host
 * @param {number} port 0 for any free port
 * @returns {Promise<number>} the port that was bound, which is free again
 * @throws {AddressError} if no server can listen there
 */
export const vacant = (host, port) =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once("error", error =>
      fail(new AddressError(host, port, /** @type {NodeJS.ErrnoException} */ (error).code)),
    );
    server.listen({ port, host: host === "*" ? undefined : host, exclusive: true }, () => {
      const bound = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
      server.close(() => done(bound));
    });
  });
