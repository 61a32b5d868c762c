// Writes to a terminal without blocking: a reader that stops (a pager, Ctrl-S, a full pipe) must not stop the
// supervisor.
import { write } from "node:fs";

/** Bytes that are queued for a slow reader. Further lines are dropped and counted. */
const WAITING_BYTES = 256 * 1024;
/** Milliseconds before a write that would have blocked is retried. */
const RETRY = 50;

/**
 * The part of fs.write that Output uses.
 * @typedef {(fd: number, bytes: Buffer, offset: number, length: number, position: null, done: WriteDone) => void} Write
 * @typedef {(error: NodeJS.ErrnoException | null, written: number) => void} WriteDone
 */

/**
 * Writes lines to a file descriptor without blocking the thread. Errors of the descriptor, such as a closed terminal,
 * are ignored.
 */
export class Output {
  #fd;
  #write;
  /** @type {Buffer[]} */
  #waiting = [];
  #bytes = 0;
  #busy = false;
  #dropped = 0;

  /**
   * @param {number} fd
   * @param {Write} [to] replaces fs.write in tests
   */
  constructor(fd, to = write) {
    this.#fd = fd;
    this.#write = to;
  }

  /** @param {string} text one or more lines, without the final line break */
  line(text) {
    const bytes = Buffer.from(`${text}\n`);
    if (this.#bytes + bytes.length > WAITING_BYTES) {
      this.#dropped++;
      return;
    }
    this.#bytes += bytes.length;
    this.#waiting.push(bytes);
    if (!this.#busy) this.#next();
  }

  #next() {
    if (!this.#waiting.length && this.#dropped) {
      const dropped = this.#dropped;
      this.#dropped = 0;
      this.#busy = false;
      this.line(`${dropped.toLocaleString("en")} lines were dropped: nothing read this output`);
      return;
    }
    const bytes = this.#waiting[0];
    this.#busy = bytes !== undefined;
    if (bytes)
      this.#write(this.#fd, bytes, 0, bytes.length, null, (error, written) => this.#written(bytes, error, written));
  }

  /**
   * @param {Buffer} bytes
   * @param {NodeJS.ErrnoException | null} error
   * @param {number} written
   */
  #written(bytes, error, written) {
    if (error?.code === "EAGAIN") {
      setTimeout(() => this.#next(), RETRY).unref();
      return;
    }
    const done = error ? bytes.length : written;
    this.#bytes -= done;
    if (done < bytes.length) this.#waiting[0] = bytes.subarray(done);
    else this.#waiting.shift();
    this.#next();
  }
}
