// Decides from probe answers whether a server is healthy, and how long to wait between restarts. Pure: the caller passes the time.

/** This many connections in a row, closed without an answer, get the server restarted. It closes them when it has no file descriptor left. */
const REFUSALS = 2;
/** The same for connections to a port at which nothing listens: mostly the process is ending, and its end is told in a moment. */
const UNHEARD = 10;
/** Milliseconds that are counted at most between two calls. A longer gap means that the process or the machine was suspended. */
const GAP = 1_000;

/** Judges one run of workerd. */
export class Health {
  #silence;
  #unanswered = 0;
  #refusals = 0;
  #why = "";

  /** @param {number} silence milliseconds without a good answer after which none will come */
  constructor(silence) {
    this.#silence = silence;
  }

  /** @param {import("./probe.mjs").Answer} answer to a question about /healthz */
  heard({ status, error, late, own }) {
    if (status === 200) {
      this.#unanswered = 0;
      this.#refusals = 0;
    } else if (error !== null && !late && !own) {
      this.#refusals++;
      this.#why = error;
    }
  }

  /**
   * @param {number} elapsed milliseconds since the last call
   * @returns {{ type: "silent" } | { type: "refusing", why: string } | null} what is wrong
   */
  judge(elapsed) {
    this.#unanswered += Math.min(elapsed, GAP);
    if (this.#refusals >= (this.#why === "ECONNREFUSED" ? UNHEARD : REFUSALS))
      return { type: "refusing", why: this.#why };
    return this.#unanswered >= this.#silence ? { type: "silent" } : null;
  }
}

/**
 * Milliseconds after which a server that stayed up counts as steady: the next restart comes at once again. No more than a server is silent
 * before it is killed, so that no pause is added to that silence.
 */
const STEADY = 10_000;
/** Milliseconds between restarts: none before the first, then as many as this, doubled each time up to the bound. */
const PAUSE = 50;
/** A caller who brings the server down again and again keeps it down no longer than this, beside the start itself. */
const PAUSE_MAX = 500;

/** The pauses between starts that follow each other closely. */
export class Backoff {
  #starts = 0;
  #up = Infinity;

  /** The server is up. @param {number} now milliseconds */
  up(now) {
    this.#up = now;
  }

  /** @param {number} now milliseconds @returns {number} milliseconds to wait before the next start */
  next(now) {
    if (now - this.#up >= STEADY) this.#starts = 0;
    this.#up = Infinity;
    const pause = this.#starts === 0 ? 0 : Math.min(PAUSE_MAX, PAUSE * 2 ** (this.#starts - 1));
    this.#starts++;
    return pause;
  }
}
