// @ts-check
// The least that a Worker can do to run a program: hash, get, fetch, return.

/** @typedef {{ LOADER: WorkerLoader }} Env */

/** The loader's definition of a program without network. @param {string} code @returns {WorkerLoaderWorkerCode} */
const definition = code => ({
  compatibilityDate: "2026-10-01",
  mainModule: "main.js",
  modules: { "main.js": code },
  globalOutbound: null,
});

/** @param {string} text @returns {Promise<string>} SHA-256, in hexadecimal digits */
async function hash(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, "0")).join("");
}

export default {
  /** @param {Request} request @param {Env} env */
  async fetch(request, env) {
    if (request.method === "GET") return new Response("ok");
    /** @type {{ code: string, prompt: string, session?: string }} */
    const { code, prompt, session } = await request.json();
    // As in Petri, a caller without a session gets an isolate of its own.
    const worker = session
      ? env.LOADER.get(await hash(session + code), () => definition(code))
      : env.LOADER.load(definition(code));
    return worker.getEntrypoint().fetch(`http://program/?q=${encodeURIComponent(prompt)}`);
  },
};
