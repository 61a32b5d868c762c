// Progress of a part of the set-up: its name while it runs, its duration when it is done.
const terminal = process.stdout.isTTY === true && !process.env.CI;

/** @param {number} since a value of `performance.now()` */
export const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Shows `name` while `work` runs, then `name … seconds note`. The line of failed work stays unchanged.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [note] a short text about the result
 * @returns {Promise<T>}
 */
export async function progress(name, work, note = () => "") {
  const since = performance.now();
  const line = () => `${terminal ? "\r" : ""}  ${name.padEnd(34)} ${seconds(since).padStart(8)}`;
  if (!terminal) process.stdout.write(`  ${name} …\n`);
  const ticking = terminal ? setInterval(() => process.stdout.write(line()), 100) : undefined;
  try {
    const result = await work();
    process.stdout.write(`${line()}  ${note(result)}`.trimEnd() + "\n");
    return result;
  } catch (error) {
    if (terminal) process.stdout.write("\n");
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
