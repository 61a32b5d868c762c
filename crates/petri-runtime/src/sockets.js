// Replaces the module `cloudflare:sockets` for a program without network. The platform would refuse its sockets too,
// but without a request that the host can record.

const { fetch, encodeURIComponent, Error, String } = globalThis;

/** Characters of an address that are recorded. */
const ADDRESS_LENGTH = 1024;

/**
 * Refuses to open a socket. Sends a request that the host records, as every request of the program
 * (crates/petri-runtime/src/outbound.rs).
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
