// Output to a terminal that never blocks: a reader that stopped (a pager, Ctrl-S, a full pipe) must not stop the supervisor.
import { write } from "node:fs";

/** Bytes that are queued for a slow reader; further lines are dropped and counted. */
const WAITING_BYTES = 256 * 1024;
/** Milliseconds until a write that would have blocked is tried again. */
const RETRY = 50;

/**
 * The part of fs.write that is used.
 * @typedef {(fd: number, bytes: Buffer, offset: number, length: number, position: null, done: WriteDone) => void} Write
 * @typedef {(error: NodeJS.ErrnoException | null, written: number) => void} WriteDone
 */

/** Writes lines to a file descriptor without ever blocking this thread. An error of the descriptor, such as a terminal that is gone, is ignored. */
export class Output {
  #fd;
  #write;
  /** @type {Buffer[]} */
  #waiting = [];
  #bytes = 0;
  #busy = false;
  #dropped = 0;

  /** @param {number} fd @param {Write} [to] stands in for fs.write */
  constructor(fd, to = write) {
    this.#fd = fd;
    this.#write = to;
  }

  /** @param {string} text one line or several, without the last line's end */
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

  /** @param {Buffer} bytes @param {NodeJS.ErrnoException | null} error @param {number} written */
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
