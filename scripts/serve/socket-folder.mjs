// A folder for Unix sockets that only this user can enter. It is removed when this process ends, however it ends.
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guardFolder, releaseFolder } from "../lib/orphan-guard.mjs";

/** Maximum bytes of the path of a Unix socket. macOS, the strictest system, allows 104 with the final zero. */
const PATH_BYTES = 103;
/** A name as long as the longest of a socket. */
const LONGEST_NAME = "runner-1234567-operator";

export class SocketFolder {
  #folder;

  constructor() {
    const prefix = "petri-";
    const longest = join(tmpdir(), `${prefix}XXXXXX`, `${LONGEST_NAME}.sock`);
    // mkdtemp creates folders with mode 0700.
    this.#folder = mkdtempSync(join(Buffer.byteLength(longest) <= PATH_BYTES ? tmpdir() : "/tmp", prefix));
    guardFolder(this.#folder);
  }

  /**
   * @param {string} name
   * @returns {string} the path of the socket with this name
   */
  path(name) {
    return join(this.#folder, `${name}.sock`);
  }

  /**
   * @param {string} name
   * @returns {string} the address at which workerd is to listen; removes the socket of an earlier workerd
   */
  address(name) {
    this.drop(name);
    return `unix:${this.path(name)}`;
  }

  /**
   * Gives a socket a new name, in place of the socket that had it. Whoever connects to the new name from now on reaches
   * the process behind the socket; connections that are open stay with the process they reached.
   * @param {string} from
   * @param {string} to
   */
  rename(from, to) {
    renameSync(this.path(from), this.path(to));
  }

  /** @param {string} name of a socket that nothing needs any more */
  drop(name) {
    rmSync(this.path(name), { force: true });
  }

  /** Removes the folder with all its sockets. */
  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
    releaseFolder(this.#folder);
  }
}
