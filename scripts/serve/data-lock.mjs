// The data lock: only one Petri may use a data folder. Two would overwrite each other's data.
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { createServer } from "node:net";
import { UserError, command } from "../lib/errors.mjs";

/**
 * Locks a data folder until this process ends, even if it is killed. The lock is a socket in Linux's abstract namespace,
 * which the kernel removes with the process and which leaves no file (unix(7)). On other systems, and where such a
 * socket is not allowed, nothing is locked.
 * @param {string} dataDir an existing folder
 * @param {import("node:net").Server} [socket] holds the lock
 * @returns {Promise<() => void>} releases the lock
 * @throws {UserError} if another process holds the lock
 */
export function lockData(dataDir, socket = createServer()) {
  if (process.platform !== "linux") return Promise.resolve(() => {});
  const name = createHash("sha256").update(realpathSync(dataDir)).digest("hex");
  return new Promise((done, fail) => {
    socket.once("error", error => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") return done(() => {});
      fail(
        new UserError(
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
