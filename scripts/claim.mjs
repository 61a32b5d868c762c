// One Petri for one data folder: two over the same would write past each other.
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { createServer } from "node:net";
import { Fault, command } from "./fault.mjs";

/**
 * Claims a data folder until this process ends, however it ends: the claim is a socket in Linux's abstract namespace, which goes with its
 * process and leaves no file (unix(7)). Elsewhere, and where such a socket is not allowed, nothing is claimed.
 * @param {string} dataDir which is there
 * @param {import("node:net").Server} [socket] that holds the claim
 * @returns {Promise<() => void>} gives it back
 * @throws {Fault} where another process has it
 */
export function claim(dataDir, socket = createServer()) {
  if (process.platform !== "linux") return Promise.resolve(() => {});
  const name = createHash("sha256").update(realpathSync(dataDir)).digest("hex");
  return new Promise((done, fail) => {
    socket.once("error", error => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") return done(() => {});
      fail(
        new Fault(
          `the data folder ${dataDir} is in use by another Petri: stop that one, or choose another folder, as in PETRI_DATA=/path ${command()}`,
        ),
      );
    });
    socket.listen(`\0petri-${name}`, () => {
      socket.unref();
      done(() => void socket.close());
    });
  });
}
