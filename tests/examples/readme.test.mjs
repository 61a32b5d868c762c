// The README's words, taken at their word: its commands are run, its code is that of the examples.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "../../scripts/child.mjs";
import { at } from "../../scripts/paths.mjs";
import { start } from "../worker/petri.mjs";

/** Where the README has Petri served. */
const ADDRESS = "http://127.0.0.1:8787";

const petri = await start();
const scratch = mkdtempSync(join(tmpdir(), "petri-readme-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

const readme = readFileSync(at("README.md"), "utf8");
/** Indented blocks, in order, without their indentation. */
const blocks = readme
  .split(/\n(?=\S)/)
  .flatMap(part =>
    [...part.matchAll(/(?:^|\n)\n((?: {4}.*(?:\n|$)|\n(?= {4}))+)/g)].map(([, block]) =>
      block.replaceAll(/^ {4}/gm, "").trimEnd(),
    ),
  );
const commands = blocks.flatMap((block, n) =>
  /^(\w+=.*)?curl /m.test(block) ? [{ command: block, answer: blocks[n + 1] }] : [],
);

/** Runs a command as a person would who has Petri somewhere else. @param {string} command */
const shell = async command => {
  const { code, stdout, output } = await run("bash", ["-euc", command.replaceAll(ADDRESS, petri.url)], {
    cwd: scratch,
  });
  assert.equal(code, 0, `${command}\n${output}`);
  return stdout.replaceAll(petri.url, ADDRESS);
};

/** A value without what differs from run to run: how long it took. @param {unknown} value */
const masked = value =>
  JSON.parse(JSON.stringify(value), (key, part) => (key.endsWith("_ms") && typeof part === "number" ? 0 : part));
/** The values of a body that is JSON, or a JSON object a line. @param {string} text @returns {unknown[]} */
const parse = text => {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .trim()
      .split("\n")
      .map(line => JSON.parse(line));
  }
};

test("every command that calls the API answers what the README says", async () => {
  assert.ok(commands.length >= 4, `${commands.length} commands were found`);
  for (const { command, answer } of commands)
    assert.deepEqual(masked(parse(await shell(command))), masked(parse(answer)), command);
});

test("no command is left out of these tests", () => {
  assert.equal(commands.length, readme.match(/^ {4}.*\bcurl\b/gm)?.length);
});

/** The block below a heading that begins with `first`. @param {string} first */
const block = first =>
  blocks.find(text => text.startsWith(first)) ?? assert.fail(`the README has no block that begins with ${first}`);
/** @param {string} file @param {string} text */
const holds = (file, text) =>
  assert.ok(readFileSync(at(file), "utf8").includes(text), `${file} does not hold\n${text}`);

test("the README's Rust is that of examples/tenant", () => {
  const dependencies = block("[dependencies]").replace('path = "../petri"', 'path = "../.."');
  holds("examples/tenant/Cargo.toml", dependencies);
  for (const part of block("use petri::").split(/\n\n/)) holds("examples/tenant/src/lib.rs", part);
  holds("examples/tenant/wrangler.jsonc", block('"worker_loaders"'));
});

test("the README's JavaScript is that of examples/caller", () => {
  holds("examples/caller/wrangler.jsonc", block('"services"'));
  holds("examples/caller/src/index.js", block("const result = await env.PETRI").replaceAll(/^/gm, "    "));
});
