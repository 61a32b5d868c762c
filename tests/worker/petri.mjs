// A client of the production build, which runs under workerd as `npm start` does. Every response is checked against
// two rules: no input makes Petri answer with a server error, and the response matches the API description.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { UNLIMITED } from "../../scripts/serve/budgets.mjs";
import { serve } from "../../scripts/serve/serve.mjs";
import { conforms } from "./schema.mjs";

/** @import { ErrorBody, ExecuteRequest, ProgramResponse, Refusal, Report, RunEvent, RunRecord, RunSummary, RunUpdate, ServerFunctions } from "./types.mjs" */

/**
 * Returns the value, which must not be null or undefined.
 * @template T
 * @param {T} value
 * @param {string} [message]
 * @returns {NonNullable<T>}
 */
export function present(value, message) {
  assert.ok(value !== null && value !== undefined, message ?? `the value is ${value}`);
  return value;
}

/**
 * Returns the value of a header, which must be in the response.
 * @param {Response} response
 * @param {string} name
 */
export function header(response, name) {
  return present(response.headers.get(name), `${response.url} answered without ${name}`);
}

/**
 * Decodes the response body of a report into bytes.
 * @param {ProgramResponse} response
 */
export function bodyBytes({ body }) {
  return body.text === undefined ? Buffer.from(present(body.base64), "base64") : Buffer.from(body.text);
}

/**
 * Returns the response body of a report, which must be text.
 * @param {Report} report
 * @returns {string}
 */
export function bodyText(report) {
  return present(report.response?.body.text, `the program answered no text: ${JSON.stringify(report.outcome)}`);
}

/**
 * The options of `serve` that the tests use.
 * @typedef {object} Options
 * @property {string[]} [folders]
 * @property {string} [ready]
 * @property {string} [internet]
 * @property {Record<string, string>} [vars]
 * @property {number} [runners] default: as many as the variable PETRI_RUNNERS says, which is how the tests are run once
 *   without runners and once with them
 * @property {import("../../scripts/serve/settings.mjs").MemoryBounds} [runnerMemory]
 * @property {(dataDir: string) => unknown} [prepare] fills the data folder before the server starts
 */

/** How many runners the servers of the tests have. */
export const RUNNERS = Number(process.env.PETRI_RUNNERS ?? 0);

/**
 * Starts a server with its own data folder for the tests of one file.
 * @param {Options} [options]
 */
export async function start({ prepare, vars, ...options } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "petri-worker-"));
  await prepare?.(dataDir);
  /** @type {string[]} */
  const output = [];
  const server = await serve({
    dataDir,
    log: line => output.push(line),
    runners: RUNNERS,
    vars: { ...UNLIMITED, ...vars },
    ...options,
  });
  after(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
    assert.deepEqual(
      output.filter(line => /panicked|RuntimeError|unreachable/.test(line)),
      [],
      "the Worker panicked",
    );
  });
  return new Petri(server, dataDir);
}

export class Petri {
  /**
   * @param {import("../../scripts/serve/serve.mjs").Server} server
   * @param {string} dataDir
   */
  constructor(server, dataDir) {
    this.server = server;
    this.url = server.url;
    this.dataDir = dataDir;
    /** The name of the visitor cookie of this server. */
    this.cookieName = `petri-${new URL(server.url).port}`;
  }

  /** The operator interface of the server. */
  get operator() {
    return present(this.server.operator, "the server has no operator socket");
  }

  /**
   * Returns the same visitor of another server that has used this data folder.
   * @param {Visitor} visitor
   */
  again(visitor) {
    const cookie = present(visitor.cookie);
    return this.visitor(`${this.cookieName}=${cookie.slice(cookie.indexOf("=") + 1)}`);
  }

  /**
   * Sends a request without following redirects.
   * @param {string} path
   * @param {RequestInit & { duplex?: "half" }} [init]
   */
  async fetch(path, init) {
    const response = await fetch(this.url + path, { redirect: "manual", ...init });
    assert.ok(
      response.status < 500,
      `${init?.method ?? "GET"} ${path} answered ${response.status}: ${response.status < 500 ? "" : await response.text()}`,
    );
    return response;
  }

  /**
   * Calls the API.
   * @param {string} path below /api/v1/
   * @param {unknown} body JSON, or its text
   * @param {Record<string, string>} [headers]
   */
  call(path, body, headers = {}) {
    const isText = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
    /** @type {string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>} */
    const text = isText ? /** @type {any} */ (body) : JSON.stringify(body);
    return this.fetch(`/api/v1/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: text,
      duplex: "half",
    });
  }

  /**
   * Returns the report of a run.
   * @param {string | ExecuteRequest} request the execute request, or just its code
   * @returns {Promise<Report>}
   */
  async execute(request) {
    const response = await this.call("execute", typeof request === "string" ? { code: request } : request);
    const text = await response.text();
    assert.deepEqual([response.status, response.headers.get("content-type")], [200, "application/json"], text);
    const report = JSON.parse(text);
    conforms("POST", "/api/v1/execute", 200, "application/json", report);
    return report;
  }

  /**
   * Returns the text of a program's response; the outcome must be "returned".
   * @param {string | ExecuteRequest} request
   */
  async text(request) {
    const report = await this.execute(request);
    assert.deepEqual(report.outcome, { type: "returned" });
    return bodyText(report);
  }

  /**
   * Returns the events of a run as they arrive.
   * @param {ExecuteRequest} request
   * @param {RequestInit} [init]
   */
  async stream(request, init) {
    const headers = { "content-type": "application/json", accept: "application/x-ndjson" };
    const response = await this.fetch("/api/v1/execute", {
      method: "POST",
      headers,
      body: JSON.stringify(request),
      ...init,
    });
    return { response, events: described(lines(present(response.body))) };
  }

  /**
   * Checks that a call is refused with an error body.
   * @param {string} path
   * @param {unknown} body
   * @param {Refusal} expected
   * @param {Record<string, string>} [headers]
   * @returns {Promise<string>} the message
   */
  async refused(path, body, expected, headers) {
    const response = await this.call(path, body, headers);
    return refusal(response, expected);
  }

  /**
   * Creates a visitor, who has a cookie jar of their own.
   * @param {string} [cookie] that the visitor already has
   */
  visitor(cookie) {
    return new Visitor(this, cookie);
  }
}

/**
 * Checks the status, kind and field of an API refusal.
 * @param {Response} response
 * @param {Refusal} expected
 * @returns {Promise<string>} the message
 */
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

/**
 * Passes events on after checking each against the API description.
 * @param {AsyncIterable<RunEvent>} events
 * @returns {AsyncGenerator<RunEvent, undefined>}
 */
async function* described(events) {
  for await (const event of events) {
    conforms("POST", "/api/v1/execute", 200, "application/x-ndjson", event);
    yield event;
  }
}

/**
 * Parses the lines of a body as JSON while they arrive. Their type depends on the route, so the caller names it.
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<any, undefined>}
 */
export async function* lines(body) {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    const whole = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) yield JSON.parse(line);
  }
  assert.equal(rest, "", "the last line ends with a line break");
}

/** The browser of one visitor: stores the cookie it receives and sends it back. */
export class Visitor {
  /**
   * @param {Petri} petri
   * @param {string} [cookie]
   */
  constructor(petri, cookie) {
    this.petri = petri;
    this.cookie = cookie;
  }

  /** The visitor's id in the cookie. */
  get id() {
    const [, id] = present(
      /^petri-\d+=([0-9a-f]{32})\.[\w-]{43}$/.exec(present(this.cookie)),
      `${this.cookie} names no visitor`,
    );
    return id;
  }

  /**
   * @param {string} path
   * @param {RequestInit & { headers?: Record<string, string> }} [init]
   */
  async fetch(path, init = {}) {
    const headers = { ...(this.cookie && { cookie: this.cookie }), ...init.headers };
    const response = await this.petri.fetch(path, { ...init, headers });
    const given = response.headers.getSetCookie();
    if (given.length) this.cookie = given.map(cookie => cookie.split(";")[0]).join("; ");
    return response;
  }

  /**
   * Calls a server function.
   * @template {keyof ServerFunctions} Name
   * @param {Name} name
   * @param {object} args
   * @returns {Promise<ServerFunctions[Name]>}
   */
  async rpc(name, args) {
    const response = await this.#call(name, args);
    const text = await response.text();
    assert.equal(response.status, 200, text);
    return JSON.parse(text);
  }

  /**
   * Calls a server function that must refuse.
   * @param {string} name
   * @param {object} args
   * @returns {Promise<[status: number, kind: string]>}
   */
  async refused(name, args) {
    const response = await this.#call(name, args);
    const { kind } = /** @type {ErrorBody} */ (await response.json());
    return [response.status, kind];
  }

  /**
   * @param {string} name
   * @param {object} args
   * @param {AbortSignal} [signal]
   */
  #call(name, args, signal) {
    return this.fetch(`/rpc/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(args),
      signal,
    });
  }

  /**
   * Runs a program as the page does.
   * @param {string | ExecuteRequest} execute the execute request, or just its code
   * @param {string} [prompt]
   * @returns {Promise<RunRecord>} the stored run
   */
  async run(execute, prompt) {
    const { events } = await this.watch(execute, prompt);
    /** @type {RunUpdate | undefined} */
    let last;
    for await (last of events);
    assert.equal(last?.type, "kept");
    return this.rpc("open", { id: last.id });
  }

  /**
   * Runs a program and yields the run updates that the page would receive.
   * @param {string | ExecuteRequest} execute
   * @param {string} [prompt]
   * @param {AbortSignal} [signal] the first two are those of `run`
   */
  async watch(execute, prompt, signal) {
    const request = typeof execute === "string" ? { code: execute } : execute;
    const response = await this.#call(
      "run",
      { execute: prompt === undefined ? request : { ...request, prompt } },
      signal,
    );
    assert.equal(response.status, 200, response.status === 200 ? "" : await response.text());
    /** @type {AsyncGenerator<RunUpdate, undefined>} */
    const events = lines(present(response.body));
    return { response, events };
  }

  /**
   * Returns a page of the history.
   * @param {number | null} [older_than]
   */
  recent(older_than = null) {
    return this.rpc("recent", { older_than });
  }

  /** Returns the prompts and ids of the whole history, newest first, and the lengths of its pages. */
  async history() {
    /** @type {RunSummary[]} */
    const runs = [];
    /** @type {number[]} */
    const pages = [];
    /** @type {number | null | undefined} */
    let older = null;
    while (older !== undefined) {
      /** @type {ServerFunctions["recent"]} */
      const page = await this.recent(older);
      runs.push(...page.runs);
      pages.push(page.runs.length);
      older = page.older ?? undefined;
    }
    return { runs, pages, prompts: runs.map(({ prompt }) => prompt), ids: runs.map(({ id }) => id) };
  }

  /**
   * Posts a form as a browser without JavaScript does.
   * @param {string} path
   * @param {Record<string, string>} fields
   * @param {Record<string, string>} [headers]
   */
  post(path, fields, headers = {}) {
    const body = new URLSearchParams(fields).toString();
    return this.fetch(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body,
    });
  }
}
