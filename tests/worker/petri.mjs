// Petri as these tests meet it: the production build under the workerd of `npm start`, asked over HTTP. Every answer that
// passes through here is held to two rules: nothing a visitor can send makes Petri fail, and the API says what its
// description says.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { conforms } from "./schema.mjs";

/**
 * Starts a server with a data folder of its own, for as long as the tests of this file run.
 * @param {{ folders?: string[], ready?: string, internet?: string, vars?: Record<string, string>, prepare?: (dataDir: string) => unknown }} [options]
 *   as of `serve`; `prepare` fills the data folder before the server starts
 */
export async function start({ prepare, ...options } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "petri-worker-"));
  await prepare?.(dataDir);
  const said = [];
  const server = await serve({ dataDir, log: line => said.push(line), ...options });
  after(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
    assert.deepEqual(
      said.filter(line => /panicked|RuntimeError|unreachable/.test(line)),
      [],
      "the Worker panicked",
    );
  });
  return new Petri(server, dataDir);
}

export class Petri {
  /** @param {import("../../scripts/serve.mjs").Server} server @param {string} [dataDir] */
  constructor(server, dataDir) {
    this.server = server;
    this.url = server.url;
    this.dataDir = dataDir;
    /** The name of visitors' cookies here. */
    this.cookieName = `petri-${new URL(server.url).port}`;
  }

  /** The visitor of another server over the same data, at this one. @param {Visitor} visitor */
  again(visitor) {
    return this.visitor(`${this.cookieName}=${visitor.cookie.slice(visitor.cookie.indexOf("=") + 1)}`);
  }

  /** Any request; redirects are answers. @param {string} path @param {RequestInit} [init] */
  async fetch(path, init) {
    const response = await fetch(this.url + path, { redirect: "manual", ...init });
    assert.ok(
      response.status < 500,
      `${init?.method ?? "GET"} ${path} answered ${response.status}: ${response.status < 500 ? "" : await response.text()}`,
    );
    return response;
  }

  /** A call of the API. @param {string} path below /api/v1/ @param {any} body JSON, or its text */
  call(path, body, headers = {}) {
    const text =
      typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream
        ? body
        : JSON.stringify(body);
    return this.fetch(`/api/v1/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: text,
      duplex: "half",
    });
  }

  /** The report of a run. @param {string | object} request the execute request, or just its code */
  async execute(request) {
    const response = await this.call("execute", typeof request === "string" ? { code: request } : request);
    const text = await response.text();
    assert.deepEqual([response.status, response.headers.get("content-type")], [200, "application/json"], text);
    const report = JSON.parse(text);
    conforms("POST", "/api/v1/execute", 200, "application/json", report);
    return report;
  }

  /** The text a program answers with, having returned. @param {string | object} request */
  async text(request) {
    const report = await this.execute(request);
    assert.deepEqual(report.outcome, { type: "returned" });
    return report.response.body.text;
  }

  /** The events of a run as they come. @param {object} request @param {RequestInit} [init] */
  async stream(request, init) {
    const headers = { "content-type": "application/json", accept: "application/x-ndjson" };
    const response = await this.fetch("/api/v1/execute", {
      method: "POST",
      headers,
      body: JSON.stringify(request),
      ...init,
    });
    return { response, events: described(lines(response.body)) };
  }

  /** Checks that a call is refused, with the one shape refusals have. @returns {Promise<string>} the message */
  async refused(path, body, [status, kind, field], headers) {
    const response = await this.call(path, body, headers);
    return refusal(response, [status, kind, field]);
  }

  /** Somebody with a browser of their own. @param {string} [cookie] that they bring */
  visitor(cookie) {
    return new Visitor(this, cookie);
  }
}

/** Checks an API refusal. @returns {Promise<string>} the message */
export async function refusal(response, [status, kind, field]) {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get("content-type"), "application/json");
  const { error, ...rest } = JSON.parse(text);
  conforms("POST", new URL(response.url).pathname, status, "application/json", { error, ...rest });
  assert.deepEqual([error.kind, error.field, rest], [kind, field, {}], text);
  assert.match(error.message, /^[^A-Z].*[^.]$/s, "a message is lower case and has no full stop");
  return error.message;
}

/** Events, each as the API's description has it. */
async function* described(events) {
  for await (const event of events) {
    conforms("POST", "/api/v1/execute", 200, "application/x-ndjson", event);
    yield event;
  }
}

/** The JSON values of a body, one a line, as they come. */
export async function* lines(body) {
  let rest = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const whole = (rest + chunk).split("\n");
    rest = whole.pop();
    for (const line of whole) yield JSON.parse(line);
  }
  assert.equal(rest, "", "the last line ends");
}

/** A browser, as far as Petri sees it: it keeps the cookie it is given and sends it back. */
export class Visitor {
  /** @param {Petri} petri @param {string} [cookie] */
  constructor(petri, cookie) {
    this.petri = petri;
    this.cookie = cookie;
  }

  /** What Petri knows them by. */
  get id() {
    return /^petri-\d+=([0-9a-f]{32})\.[\w-]{43}$/.exec(this.cookie)[1];
  }

  /** @param {string} path @param {RequestInit & { headers?: Record<string, string> }} [init] */
  async fetch(path, init = {}) {
    const headers = { ...(this.cookie && { cookie: this.cookie }), ...init.headers };
    const response = await this.petri.fetch(path, { ...init, headers });
    const given = response.headers.getSetCookie();
    if (given.length) this.cookie = given.map(cookie => cookie.split(";")[0]).join("; ");
    return response;
  }

  /** Calls a server function. @param {string} name @param {object} args @returns {Promise<any>} what it gives */
  async rpc(name, args) {
    const response = await this.#call(name, args);
    const text = await response.text();
    assert.equal(response.status, 200, text);
    return JSON.parse(text);
  }

  /** Calls a server function that is to refuse. @returns {Promise<[number, string]>} status and kind */
  async refused(name, args) {
    const response = await this.#call(name, args);
    return [response.status, (await response.json()).kind];
  }

  #call(name, args, signal) {
    return this.fetch(`/rpc/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(args),
      signal,
    });
  }

  /** Runs a program as the page does. @param {string | object} execute the execute request, or just its code @param {string} [prompt] @returns {Promise<any>} the run as it is kept */
  async run(execute, prompt) {
    const { events } = await this.watch(execute, prompt);
    let last;
    for await (last of events);
    assert.equal(last.type, "kept");
    return this.rpc("open", { id: last.id });
  }

  /** Runs a program and tells what the page is told, as it comes. @param {AbortSignal} [signal] */
  async watch(execute, prompt, signal) {
    const request = typeof execute === "string" ? { code: execute } : execute;
    const response = await this.#call(
      "run",
      { execute: prompt === undefined ? request : { ...request, prompt } },
      signal,
    );
    assert.equal(response.status, 200, response.status === 200 ? "" : await response.text());
    return { response, events: lines(response.body) };
  }

  recent(older_than = null) {
    return this.rpc("recent", { older_than });
  }

  /** The prompts of all the history, newest first, and the lengths of its pages. */
  async history() {
    const runs = [];
    const pages = [];
    for (let older = null; older !== undefined; ) {
      const page = await this.recent(older);
      runs.push(...page.runs);
      pages.push(page.runs.length);
      older = page.older ?? undefined;
    }
    return { runs, pages, prompts: runs.map(({ prompt }) => prompt), ids: runs.map(({ id }) => id) };
  }

  /** Posts a form as a browser without JavaScript does. @param {string} path @param {Record<string, string>} fields */
  post(path, fields, headers = {}) {
    const body = new URLSearchParams(fields).toString();
    return this.fetch(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body,
    });
  }
}
