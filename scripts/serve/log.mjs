// Forwards workerd's output at a bounded rate: a program can make workerd write 50 MB a second and lines without an
// end.

/** Bytes of a line that are forwarded. Further bytes are only counted. */
const LINE_BYTES = 8 * 1024;
/** Lines and bytes that are forwarded per window. Further lines are only counted. */
const RATE = { lines: 100, bytes: 64 * 1024 };
/** Length of a window in milliseconds. */
const WINDOW = 1_000;
const NEWLINE = 10;

/**
 * Splits chunks of bytes into lines and forwards them up to the rate. All streams of a log share its rate.
 *
 *     const log = new BoundedLog({ write: (line) => console.log(line) });
 *     child.stdout.on("data", log.stream());
 */
export class BoundedLog {
  #write;
  #rate;
  #now;
  #since = -Infinity;
  #passed = { lines: 0, bytes: 0 };
  #dropped = { lines: 0, bytes: 0 };
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /**
   * @param {{ write: (line: string) => void, rate?: { lines: number, bytes: number }, now?: () => number }} options
   *   `write` gets a line without its line break; `rate`: per second; `now`: milliseconds
   */
  constructor({ write, rate = RATE, now = () => performance.now() }) {
    this.#write = write;
    this.#rate = rate;
    this.#now = now;
  }

  /** @returns {(chunk: Buffer) => void} a consumer of one stream's chunks */
  stream() {
    /** @type {Buffer[]} the unfinished line, at most LINE_BYTES of it */
    let begun = [];
    let length = 0;
    /** Whether the line is longer than LINE_BYTES, so that its beginning was already processed. */
    let cut = false;
    const add = (/** @type {Buffer} */ part) => {
      const fits = cut ? 0 : Math.min(part.length, LINE_BYTES - length);
      // A copy, because a subarray would keep the whole chunk in memory.
      if (fits > 0) begun.push(Buffer.from(part.subarray(0, fits)));
      length += fits;
      if (fits === part.length) return;
      if (!cut) this.#line(Buffer.concat(begun), true);
      [begun, cut] = [[], true];
      this.#drop(0, part.length - fits);
    };
    return chunk => {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
        const part = chunk.subarray(from, end);
        from = end + 1;
        if (length === 0 && part.length <= LINE_BYTES) {
          this.#line(part, false);
          continue;
        }
        add(part);
        if (!cut) this.#line(Buffer.concat(begun), false);
        [begun, length, cut] = [[], 0, false];
      }
      if (from < chunk.length) add(chunk.subarray(from));
    };
  }

  /** Writes how much was dropped since the last report, if anything was dropped. */
  report() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { lines, bytes } = this.#dropped;
    if (lines === 0 && bytes === 0) return;
    this.#dropped = { lines: 0, bytes: 0 };
    const what =
      lines === 0
        ? `${size(bytes)} more in long lines`
        : `${lines.toLocaleString("en")} more ${lines === 1 ? "line" : "lines"}, ${size(bytes)}`;
    this.#write(`workerd wrote ${what}; not shown`);
  }

  /**
   * @param {Buffer} bytes a line, or its beginning
   * @param {boolean} cut whether the line continues
   */
  #line(bytes, cut) {
    const now = this.#now();
    if (now - this.#since >= WINDOW) {
      this.report();
      this.#since = now;
      this.#passed = { lines: 0, bytes: 0 };
    }
    if (this.#passed.lines >= this.#rate.lines || this.#passed.bytes + bytes.length > this.#rate.bytes) {
      this.#drop(1, bytes.length);
      return;
    }
    const text = bytes.toString("utf8").trimEnd();
    if (!text) return;
    this.#passed.lines++;
    this.#passed.bytes += bytes.length;
    this.#write(cut ? `${text}…` : text);
  }

  /**
   * @param {number} lines
   * @param {number} bytes
   */
  #drop(lines, bytes) {
    this.#dropped.lines += lines;
    this.#dropped.bytes += bytes;
    this.#timer ??= setTimeout(() => this.report(), WINDOW).unref();
  }
}

/**
 * @param {number} bytes
 * @returns {string} the size in a suitable unit
 */
export function size(bytes) {
  if (bytes < 1_000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(0)} KB`;
  return `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 })} MB`;
}
