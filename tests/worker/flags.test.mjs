// Compatibility flags: the offered flags start and run, and no other flag reaches the platform.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { at } from "../../scripts/lib/paths.mjs";
import { internet } from "./internet.mjs";
import { present, start } from "./petri.mjs";

const net = await internet();
const petri = await start({ internet: net.address });
/** @type {string[]} */
const FLAGS = JSON.parse(readFileSync(at("docs", "openapi.json"), "utf8")).components.schemas.CompatibilityFlag.enum;
const [OLDEST, NEWEST] = ["2023-01-01", "2026-10-19"];

/** Logs a line, awaits with an async context, and throws at a location that the report has to name. */
const program = `console.log("started", { a: 1 });
export default {
  async fetch(request) {
    await new Promise((done) => setTimeout(done));
    console.log("asked", new URL(request.url).searchParams.get("q"));
    return new Response("answered");
  },
};`;

test("a program runs with every offered flag, at the oldest and at the newest date", {
  timeout: 300_000,
}, async () => {
  const wrong = [];
  for (const flag of FLAGS) {
    for (const date of [OLDEST, NEWEST]) {
      const report = await petri.execute({
        code: program,
        prompt: "q",
        compatibility_date: date,
        compatibility_flags: [flag],
      });
      const found = [report.outcome.type, report.stdout, report.response?.body.text];
      if (found.join("|") !== ["returned", "started { a: 1 }\nasked q\n", "answered"].join("|"))
        wrong.push([flag, date, JSON.stringify(report.outcome), report.stdout]);
    }
  }
  assert.deepEqual(wrong, []);
});

test("the global timers are Node's at dates where they are, however a program comes to them", async () => {
  const kind = async (/** @type {Record<string, any>} */ modules, date = NEWEST) => {
    const report = await petri.execute({ modules, compatibility_date: date });
    return report.result ?? report.outcome;
  };
  const of = (/** @type {string} */ timer) => ({ "main.js": `export default () => typeof ${timer}(() => {}, 0);` });
  for (const timer of [
    "setTimeout",
    "setInterval",
    "set\\u0054imeout",
    'globalThis["set" + "Timeout"]',
    'self["set" + "Timeout"]',
    'global["set" + "Timeout"]',
  ])
    assert.equal(await kind(of(timer)), "object", timer);
  const sloppy = `module.exports = (function () { return this })()`;
  const through = `import scope from "./scope.cjs"; export default () => typeof scope["set" + "Timeout"](() => {}, 0);`;
  assert.equal(await kind({ "main.js": through, "scope.cjs": sloppy }), "object", "this of a sloppy function");
  assert.equal(await kind(of("setTimeout"), "2026-08-03"), "number");
});

test("the console shows the value of a promise at every date with Node's modules, and with their new registry", async () => {
  const code = `export default () => console.log(Promise.resolve(1), new Set([2]).values());`;
  for (const [date, flags] of /** @type {[string, string[]][]} */ ([
    [NEWEST, []],
    [NEWEST, ["new_module_registry"]],
    ["2024-09-23", ["nodejs_compat"]],
  ])) {
    const report = await petri.execute({ code, compatibility_date: date, compatibility_flags: flags });
    assert.equal(report.stdout, "Promise { 1 } [Set Iterator] { 2 }\n", `${date} ${flags}`);
  }
});

test("no flag removes the guards: an endless loop is stopped and its line named", { timeout: 300_000 }, async () => {
  const endless = `export default () => {\n  for (;;);\n}`;
  const wrong = [];
  for (const flag of FLAGS) {
    const { outcome } = await petri.execute({
      code: endless,
      compatibility_date: OLDEST,
      compatibility_flags: [flag],
      limits: { cpu_ms: 5 },
    });
    if (outcome.reason !== "cpu" || outcome.at?.line !== 2) wrong.push([flag, JSON.stringify(outcome)]);
  }
  assert.deepEqual(wrong, []);
});

test("no flag opens the network", { timeout: 300_000 }, async () => {
  const asks = `
    export default async () => {
      const came = [];
      for (const ask of [
        () => fetch("http://outside.example/"),
        () => caches.default.match("http://outside.example/"),
        () =>
          new Promise((open, failed) => {
            const socket = new WebSocket("ws://outside.example/");
            socket.addEventListener("open", open);
            socket.addEventListener("error", failed);
          }),
      ]) {
        try {
          const answer = await ask();
          if (answer) came.push(String(answer.status ?? answer.type));
        } catch {}
      }
      return came;
    };
  `;
  const wrong = [];
  for (const flag of FLAGS) {
    const { outcome, result } = await petri.execute({
      code: asks,
      compatibility_date: NEWEST,
      compatibility_flags: [flag],
    });
    if (outcome.type !== "returned" || result.length)
      wrong.push([flag, JSON.stringify(outcome), JSON.stringify(result)]);
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(net.seen, []);
});

test("a flag that is not offered is refused with the nearest offered one", async () => {
  for (const flag of [
    "python_workers",
    "python_workers_20250116",
    "experimental",
    "unsafe_module",
    "enable_web_file_system",
    "no_such_flag",
    "$experimental",
    "x".repeat(100_000),
  ]) {
    const message = await petri.refused("execute", { code: program, compatibility_flags: ["nodejs_compat", flag] }, [
      422,
      "invalid",
      "compatibility_flags[1]",
    ]);
    assert.ok(message.includes(JSON.stringify(flag.slice(0, 64))), message);
    assert.ok(message.length < 300, message);
  }
  const message = await petri.refused("execute", { code: program, compatibility_flags: ["nodejs_compta"] }, [
    422,
    "invalid",
    "compatibility_flags[0]",
  ]);
  assert.match(message, /did you mean nodejs_compat\?$/);
  assert.deepEqual(net.seen, [], "the server sent no request");
});

test("flags that contradict each other or are repeated are reported as a mistake of the program", async () => {
  for (const flags of [
    ["url_standard", "url_original"],
    ["nodejs_compat", "nodejs_compat"],
  ]) {
    const { outcome } = await petri.execute({ code: program, compatibility_flags: flags });
    assert.equal(outcome.type, "refused", JSON.stringify(outcome));
    const [{ message }] = present(outcome.diagnostics);
    assert.ok(
      flags.some(flag => message.includes(flag)),
      message,
    );
  }
});
