// README.md and docs/: their commands run and give the documented responses, and their code is that of the examples.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { run } from "../../scripts/lib/process.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { start } from "../worker/petri.mjs";

/** The address of Petri in the documents. */
const ADDRESS = "http://127.0.0.1:8787";

const petri = await start();
const scratch = mkdtempSync(join(tmpdir(), "petri-documents-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** @param {string} name the path of a file of the project */
const read = name => readFileSync(at(name), "utf8");

/**
 * Returns the indented blocks of a document in order, without their indentation.
 * @param {string} text
 */
const blocks = text =>
  text
    .split(/\n(?=\S)/)
    .flatMap(part =>
      [...part.matchAll(/(?:^|\n)\n((?: {4}.*(?:\n|$)|\n(?= {4}))+)/g)].map(([, block]) =>
        block.replaceAll(/^ {4}/gm, "").trimEnd(),
      ),
    );

/**
 * Returns the commands of a document that call the API, each with the block after it, which is the response.
 * @param {string} text
 */
const commands = text =>
  blocks(text).flatMap((block, n, all) =>
    /^(\w+=.*)?curl /m.test(block) ? [{ command: block, answer: all[n + 1] }] : [],
  );

/**
 * Runs a command against the Petri of this test instead of the documented address.
 * @param {string} command
 */
const shell = async command => {
  const { code, stdout, output } = await run("bash", ["-euc", command.replaceAll(ADDRESS, petri.url)], {
    cwd: scratch,
  });
  assert.equal(code, 0, `${command}\n${output}`);
  return stdout.replaceAll(petri.url, ADDRESS);
};

/**
 * Replaces the times in a value, which differ from run to run.
 * @param {unknown} value
 */
const masked = value =>
  JSON.parse(JSON.stringify(value), (key, part) => (key.endsWith("_ms") && typeof part === "number" ? 0 : part));
/**
 * Parses a body that is JSON, or one JSON object per line.
 * @param {string} text
 */
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

for (const [name, count] of /** @type {const} */ ([
  ["README.md", 1],
  ["docs/api.md", 4],
])) {
  test(`every command of ${name} gives the documented response`, async () => {
    const text = read(name);
    assert.equal(text.match(/^ {4}.*\bcurl\b/gm)?.length, count, "a line with curl is not part of a command");
    assert.equal(commands(text).length, count);
    for (const { command, answer } of commands(text))
      assert.deepEqual(masked(parse(await shell(command))), masked(parse(answer)), command);
  });
}

const library = blocks(read("docs/library.md"));

/**
 * Returns the block of docs/library.md that begins with `first`.
 * @param {string} first
 */
const block = first =>
  library.find(text => text.startsWith(first)) ?? assert.fail(`docs/library.md has no block that begins with ${first}`);
/**
 * @param {string} file
 * @param {string} text
 */
const holds = (file, text) => assert.ok(read(file).includes(text), `${file} does not hold\n${text}`);

test("the Rust code of docs/library.md is that of examples/tenant", () => {
  const dependencies = block("[dependencies]").replace('path = "../petri/', 'path = "../../');
  holds("examples/tenant/Cargo.toml", dependencies);
  for (const part of block("use petri_runtime::").split(/\n\n/)) holds("examples/tenant/src/lib.rs", part);
  holds("examples/tenant/wrangler.jsonc", block('"worker_loaders"'));
});

test("the JavaScript code of docs/library.md is that of examples/caller", () => {
  holds("examples/caller/wrangler.jsonc", block('"services"'));
  holds("examples/caller/src/index.js", block("const result = await env.PETRI").replaceAll(/^/gm, "    "));
});

test("every link between the documents leads to a file", () => {
  const names = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];
  for (const name of [...names, "docs/api.md", "docs/library.md", "docs/operations.md", "docs/glossary.md"]) {
    for (const [, target] of read(name).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
      assert.ok(existsSync(join(dirname(at(name)), target)), `${name} links to ${target}, which does not exist`);
  }
});

test("every file that ARCHITECTURE.md and CONTRIBUTING.md name exists", () => {
  // A path is one of the checkout, of the application or of a crate.
  const crates = readdirSync(at("crates")).map(name => `crates/${name}`);
  const bases = [".", "src", ...crates, ...crates.map(path => `${path}/src`)];
  for (const name of ["ARCHITECTURE.md", "CONTRIBUTING.md"]) {
    for (const [, path] of read(name).matchAll(
      /`((?:src|program|service|runtime|store|compiler|crates|tests|scripts|page|docs)\/[\w./-]*)`/g,
    ))
      assert.ok(
        bases.some(base => existsSync(at(base, path))),
        `${name} names ${path}, which does not exist`,
      );
  }
});
