// @ts-check
// A form that runs a program: the program's answer is written into a Durable Object and shown on a page.
import { DurableObject } from "cloudflare:workers";

/** @typedef {{ LOADER: WorkerLoader, HISTORY: DurableObjectNamespace<History> }} Env */

/** The runs of one visitor. */
export class History extends DurableObject {
  /** @param {DurableObjectState} state @param {Env} env */
  constructor(state, env) {
    super(state, env);
    state.storage.sql.exec("CREATE TABLE IF NOT EXISTS runs (id INTEGER PRIMARY KEY, at, prompt, code, answer)");
  }

  /** @param {string} prompt @param {string} code @param {string} answer @returns {number} the number of the run */
  add(prompt, code, answer) {
    const insert = "INSERT INTO runs (at, prompt, code, answer) VALUES (?, ?, ?, ?) RETURNING id";
    return Number(this.ctx.storage.sql.exec(insert, Date.now(), prompt, code, answer).one().id);
  }
}

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

/** @param {string} text */
const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export default {
  /** @param {Request} request @param {Env} env */
  async fetch(request, env) {
    if (request.method === "GET") return new Response("ok");
    const form = await request.formData();
    const [code, prompt] = [String(form.get("module:main.ts")), String(form.get("prompt"))];
    const worker = env.LOADER.get(await hash(code), () => definition(code));
    const answer = await worker.getEntrypoint().fetch(`http://program/?q=${encodeURIComponent(prompt)}`);
    const text = await answer.text();
    const history = env.HISTORY.get(env.HISTORY.idFromName("visitor"));
    const id = await history.add(prompt, code, text);
    const page = `<!doctype html><title>Run ${id}</title><pre>${answer.status} ${escaped(text)}</pre>`;
    return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
  },
};
