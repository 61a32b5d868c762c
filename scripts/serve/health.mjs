// Decides from probe results whether a server is healthy, and how long to wait between restarts. Pure: the caller
// passes the time.

/**
 * Consecutive connections closed without an answer after which the server is restarted. A server without free file
 * descriptors closes them.
 */
const CLOSED_CONNECTIONS = 2;
/** The same for refused connections. The process is usually about to exit, and its exit is reported in a moment. */
const REFUSED_CONNECTIONS = 10;
/**
 * Maximum milliseconds that count between two calls. A longer gap means that the process or the machine was suspended.
 */
const GAP = 1_000;

/** Judges the health of one workerd process. */
export class Health {
  #silence;
  #unanswered = 0;
  #refusals = 0;
  #why = "";

  /** @param {number} silence milliseconds without a good answer after which the server counts as silent */
  constructor(silence) {
    this.#silence = silence;
  }

  /** @param {import("./probe.mjs").Answer} answer the result of a probe of /healthz */
  record({ status, error, late, own }) {
    if (status === 200) {
      this.#unanswered = 0;
      this.#refusals = 0;
    } else if (error !== null && !late && !own) {
      this.#refusals++;
      this.#why = error;
    }
  }

  /**
   * @param {number} elapsed milliseconds since the previous call
   * @returns {{ type: "silent" } | { type: "refusing", why: string } | null} what is wrong, or null
   */
  judge(elapsed) {
    this.#unanswered += Math.min(elapsed, GAP);
    if (this.#refusals >= (this.#why === "ECONNREFUSED" ? REFUSED_CONNECTIONS : CLOSED_CONNECTIONS))
      return { type: "refusing", why: this.#why };
    return this.#unanswered >= this.#silence ? { type: "silent" } : null;
  }
}

/**
 * Milliseconds of uptime after which a server counts as steady, so that the next restart does not wait. Not longer than
 * the silence before a kill, so that no pause adds to that silence.
 */
const STEADY = 10_000;
/**
 * Milliseconds before the second restart in a row. The first restart does not wait; each further pause doubles, up to
 * PAUSE_MAX.
 */
const PAUSE = 50;
/**
 * Maximum pause in milliseconds. Bounds the downtime that a caller can cause by crashing the server again and again,
 * beside the start itself.
 */
const PAUSE_MAX = 500;

/** Computes the pauses between starts in close succession. */
export class Backoff {
  #starts = 0;
  #up = Infinity;

  /**
   * Records that the server is up.
   * @param {number} now milliseconds
   */
  up(now) {
    this.#up = now;
  }

  /**
   * @param {number} now milliseconds
   * @returns {number} milliseconds to wait before the next start
   */
  next(now) {
    if (now - this.#up >= STEADY) this.#starts = 0;
    this.#up = Infinity;
    const pause = this.#starts === 0 ? 0 : Math.min(PAUSE_MAX, PAUSE * 2 ** (this.#starts - 1));
    this.#starts++;
    return pause;
  }
}
