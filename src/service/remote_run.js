// Sends a run to a runner. In JavaScript, since each text that crosses from WebAssembly is decoded anew.

/**
 * @param {Fetcher} runner
 * @param {string} path
 * @param {string} accept
 * @param {Uint8Array} body
 * @param {string} headers names and values, one after another, each in a line of its own
 * @param {AbortSignal} signal
 * @returns {Promise<Response>}
 */
export function post(runner, path, accept, body, headers, signal) {
  const lines = headers.split("\n");
  /** @type {Record<string, string>} */
  const all = { "content-type": "application/json", accept };
  for (let n = 0; n + 1 < lines.length; n += 2) all[lines[n]] = lines[n + 1];
  return runner.fetch(`http://runner${path}`, { method: "POST", body, headers: all, signal });
}
