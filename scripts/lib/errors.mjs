// Errors with a cause outside Petri, and their messages.

/** An error that the user can fix. The message is one sentence: lower case, no full stop, and what to do at the end. */
export class UserError extends Error {
  name = "UserError";
}

/** A signal asked this process to stop during an operation. */
export class Interrupted extends Error {
  name = "Interrupted";
}

/** The command that the user ran, for "run … again". */
export const command = () => {
  const script = process.env.npm_lifecycle_event?.replace(/^pre/, "");
  if (!script) return `node ${process.argv[1]?.replace(/^.*[/\\](?=scripts[/\\])/, "") ?? "scripts/serve/start.mjs"}`;
  return script === "start" || script === "test" ? `npm ${script}` : `npm run ${script}`;
};

/** Texts of Node, npm, cargo, rustup and curl about a server that cannot be reached. */
const UNREACHABLE = new RegExp(
  [
    "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT",
    "could(?:n't| not) resolve (?:host|proxy)",
    "could(?:n't| not) connect",
    "failed to connect",
    "connection (?:refused|timed out|reset)",
    "timeout was reached",
    "operation too slow",
    "network is unreachable",
    "network failure",
    "temporary failure (?:in name resolution|resolving)",
    "dns error",
    "failed to lookup address",
  ].join("|"),
  "i",
);

/**
 * The reason why a program failed, if its output names a cause that the user can fix.
 * @param {string} output
 * @returns {string | null} one sentence
 */
export function cause(output) {
  const linker = /linker [`'"]([^`'"]+)[`'"] not found/.exec(output)?.[1];
  if (linker) return noCompiler(linker);
  if (/No space left on device|ENOSPC/.test(output))
    return `the disk is full: free some space and run ${command()} again`;
  const words = UNREACHABLE.exec(output)?.[0];
  return words ? `a download failed (${words}): check the network connection and run ${command()} again` : null;
}

/** @param {string} name the compiler that was not found */
export const noCompiler = name =>
  `no C compiler (${name}) was found, and Rust needs one to link: install it ` +
  `(Debian: apt-get install gcc libc6-dev; macOS: xcode-select --install) and run ${command()} again`;
