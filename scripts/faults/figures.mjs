// What the ordinary visitors noticed.
import { shown } from "../bench/numbers.mjs";

/** Bounds that hold at the end. */
const P99_MS = 2_000;
const MEMORY_MB = 300;

export class Figures {
  /** @type {number[]} */
  #latencies = [];
  /** @type {Map<string, number>} */
  #faults = new Map();
  /** @type {Map<string, number>} */
  #unanswered = new Map();
  /** @type {number[]} */
  #outages = [];
  /** @type {string[]} */
  #wrong = [];
  #pages = 0;
  #failedPages = 0;
  #lost = 0;
  #rows = 0;
  #lostRows = 0;
  #before = 0;
  #after = 0;

  /** An ordinary run had the answer it should have. @param {number} ms */
  right(ms) {
    this.#latencies.push(ms);
  }

  /** An ordinary run had another answer. @param {string} what */
  wrong(what) {
    this.#wrong.push(what);
  }

  /** An ordinary run was lost with its runner, and was told so. @param {number} ms */
  lost(ms) {
    this.#lost++;
    this.#latencies.push(ms);
  }

  /** An ordinary run was refused or cut off. @param {string} why */
  unanswered(why) {
    this.#unanswered.set(why, (this.#unanswered.get(why) ?? 0) + 1);
  }

  /** @param {boolean} answered whether a page was answered that was asked for while the site lived */
  page(answered) {
    this.#pages++;
    if (!answered) this.#failedPages++;
  }

  /** @param {string} name */
  fault(name) {
    this.#faults.set(name, (this.#faults.get(name) ?? 0) + 1);
  }

  /** @param {number} ms without a server */
  outage(ms) {
    this.#outages.push(ms);
  }

  /** @param {number} acknowledged rows of a history @param {number} missing */
  rows(acknowledged, missing) {
    this.#rows += acknowledged;
    this.#lostRows += missing;
  }

  /** @param {number} before MB @param {number} after MB */
  memory(before, after) {
    this.#before = before;
    this.#after = after;
  }

  /** The latency that a share of the ordinary runs was within, milliseconds. @param {number} share */
  latency(share) {
    const sorted = this.#latencies.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  }

  isGood() {
    return (
      this.#wrong.length === 0 &&
      this.#lostRows === 0 &&
      this.#failedPages === 0 &&
      this.latency(0.99) < P99_MS &&
      this.#after - this.#before < MEMORY_MB
    );
  }

  text() {
    const counted = (/** @type {Map<string, number>} */ counts) =>
      [...counts].map(([name, count]) => `${name}: ${count}`).join(", ") || "none";
    const lines = [
      ["faults", counted(this.#faults)],
      [
        "ordinary runs",
        `${shown(this.#latencies.length)}, median ${shown(this.latency(0.5))} ms, p99 ${shown(this.latency(0.99))} ms`,
      ],
      ["wrong answers", `${this.#wrong.length}${this.#wrong.length ? `: ${this.#wrong.slice(0, 3).join(" | ")}` : ""}`],
      ["lost with their runner, and told so", String(this.#lost)],
      ["refused or cut off", counted(this.#unanswered)],
      ["pages that failed while the site lived", `${this.#failedPages} of ${shown(this.#pages)}`],
      ["acknowledged runs missing from histories", `${this.#lostRows} of ${shown(this.#rows)}`],
      [
        "outages",
        this.#outages.length ? `${this.#outages.length}, the longest ${shown(Math.max(...this.#outages))} ms` : "none",
      ],
      ["memory", `${shown(this.#before)} MB before, ${shown(this.#after)} MB after`],
    ];
    return lines.map(([what, value]) => `  ${what.padEnd(42)} ${value}`).join("\n");
  }
}
