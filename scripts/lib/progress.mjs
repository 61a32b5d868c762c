// Progress of a step of the set-up: its name while the step runs, its duration when it is done.

const WIDTH = 34;
const terminal = process.stdout.isTTY === true && !process.env.CI;

/** @param {number} since a value of `performance.now()` */
export const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} text one line of the set-up's output */
export const say = text => process.stdout.write(`  ${text}\n`);

/**
 * Shows `name` while `work` runs, then `name … seconds note`. The line of a failed step stays unchanged.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {(result: T) => string | void} [note] a short text about the result
 * @returns {Promise<T>}
 */
export async function progress(name, work, note) {
  const since = performance.now();
  const show = () => process.stdout.write(`\r  ${name.padEnd(WIDTH)} ${seconds(since).padStart(8)}`);
  if (!terminal) say(`${name} …`);
  const ticking = terminal ? setInterval(show, 100) : null;
  try {
    const result = await work();
    const words = note?.(result) ?? "";
    process.stdout.write(
      `${terminal ? "\r" : ""}  ${name.padEnd(WIDTH)} ${seconds(since).padStart(8)}  ${words}`.trimEnd() + "\n",
    );
    return result;
  } catch (error) {
    if (terminal) process.stdout.write("\n");
    throw error;
  } finally {
    if (ticking) clearInterval(ticking);
  }
}
