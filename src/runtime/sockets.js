// The module `cloudflare:sockets` of a program without network, in the place of the platform's, whose sockets would be refused
// where nobody could list them.

const { fetch, encodeURIComponent, Error, String } = globalThis;

/** Characters of an address that are told. */
const ADDRESS_LENGTH = 1024;

/**
 * Refuses to open a socket, and has it listed: the request goes where all of the program's go (src/runtime/outbound.rs).
 * @param {string | { hostname: string, port: number }} address
 */
export function connect(address) {
  const text =
    typeof address === "object" && address !== null ? `${address.hostname}:${address.port}` : String(address);
  const headers = { "petri-socket": encodeURIComponent(text.toWellFormed().slice(0, ADDRESS_LENGTH)) };
  fetch("http://socket.invalid/", { headers }).catch(() => {});
  throw new Error(
    "This worker is not permitted to access the internet via global functions like fetch(): its network is blocked.",
  );
}
