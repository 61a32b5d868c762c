// Numbers of repeated measurements.
import { cpus, totalmem } from "node:os";

/** @param {number[]} numbers */
export const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Rounds to three digits, with a separator for thousands. @param {number} number */
export const shown = number => {
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return number.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

/** This machine, in a few words. */
export const machine = () =>
  `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
