// Reads the port of a server that a test started on a free port.
import type { Server } from "node:net";

/** The TCP port of a listening server. Throws if the server does not listen on a port. */
export function port(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}
