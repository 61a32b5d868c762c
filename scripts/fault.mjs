// What goes wrong outside Petri, told in one sentence.

/** Something a person can mend. Its message is the whole sentence they read: lower case, no full stop, ends in what to do. */
export class Fault extends Error {
  name = "Fault";
}

/** A signal asked this process to stop in the middle of something. */
export class Interrupted extends Error {
  name = "Interrupted";
}

/** The npm script a person typed, for "run … again". */
export const command = () => {
  const script = process.env.npm_lifecycle_event?.replace(/^(pre|post)(?=start|test|build|dev|deploy)/, "");
  if (!script) return `node ${process.argv[1]?.replace(/^.*[/\\](?=scripts[/\\])/, "") ?? "scripts/start.mjs"}`;
  return script === "start" || script === "test" ? `npm ${script}` : `npm run ${script}`;
};

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|could(?:n't| not) resolve (?:host|proxy)|could(?:n't| not) connect|failed to connect|connection (?:refused|timed out|reset)|timeout was reached|operation too slow|network is unreachable|network failure|temporary failure (?:in name resolution|resolving)|dns error|failed to lookup address/i;

/**
 * Whether a tool's output says that it could not reach the network.
 * @param {string} output
 * @returns {string | null} the words that say so
 */
export const unreachable = output => UNREACHABLE.exec(output)?.[0] ?? null;

/**
 * Why a build stopped, where its output names something a person can install or free.
 * @param {string} output
 * @returns {string | null} a sentence
 */
export function cause(output) {
  const linker = /linker [`'"]([^`'"]+)[`'"] not found/.exec(output)?.[1];
  if (linker) return noCompiler(linker);
  if (/No space left on device|ENOSPC/.test(output))
    return `the disk is full: free some space and run ${command()} again`;
  const words = unreachable(output);
  if (words) return `a download failed (${words}): check the network connection and run ${command()} again`;
  return null;
}

/** @param {string} name the compiler that was looked for */
export const noCompiler = name =>
  `no C compiler (${name}) was found, and Rust needs one to link: install it (Debian: apt-get install gcc libc6-dev; macOS: xcode-select --install) and run ${command()} again`;
