// Servers that a test starts on a free port of this machine.
import type { Server } from "node:net";

/** The port of a server that listens. */
export function port(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}
