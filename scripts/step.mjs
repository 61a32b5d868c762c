// A step a person waits for: its name while it runs, its seconds when it is done.

const WIDTH = 34;
const terminal = process.stdout.isTTY === true && !process.env.CI;

/** @param {number} since a `performance.now()` */
export const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} text one line of the set-up's report */
export const say = text => process.stdout.write(`  ${text}\n`);

/**
 * Shows `name` while `work` runs and `name … seconds note` after it. A step that fails leaves its line as it stands.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {(result: T) => string | void} [note] a few words about the result
 * @returns {Promise<T>}
 */
export async function step(name, work, note) {
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
