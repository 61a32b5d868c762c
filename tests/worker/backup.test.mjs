// Backups: made while the server is used, and restored with every history, share and visitor.
import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { backup, restore } from "../../scripts/serve/backup.mjs";
import { serve } from "../../scripts/serve/serve.mjs";
import { Petri, start } from "./petri.mjs";

const petri = await start();
const folder = mkdtempSync(join(tmpdir(), "petri-backup-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const code = `export default { fetch: (request) => new Response(new URL(request.url).searchParams.get("q")) }`;
const named = (/** @type {string} */ name) => join(folder, name);

/** Starts a second server, which the end of the tests stops. @param {string} dataDir */
async function other(dataDir) {
  const server = await serve({ dataDir });
  after(() => server.stop());
  return new Petri(server, dataDir);
}

test("a backup made under load holds what was acknowledged before, and opens for its visitors", async () => {
  const visitor = petri.visitor();
  for (let n = 1; n <= 5; n++) await visitor.run(code, `before ${n}`);
  const { id } = /** @type {import("./types.mjs").ShareLink} */ (await (await petri.call("shares", { code })).json());
  const busy = petri.visitor();
  let over = false;
  const load = (async () => {
    for (let n = 0; !over; n++) await busy.run(code, `busy ${n}`);
  })();
  const { databases, unreadable } = await backup(petri.dataDir, named("live"));
  over = true;
  await load;
  assert.deepEqual(unreadable, []);
  const copies = readdirSync(named("live"), { recursive: true }).filter(name => String(name).endsWith(".sqlite"));
  assert.equal(copies.length, databases);
  assert.equal(statSync(join(named("live"), "keys.json")).mode & 0o077, 0, "nobody else can read the keys");

  const restored = await restore(named("live"), named("data"));
  assert.equal(restored.databases, databases);
  const copy = await other(named("data"));
  const same = copy.again(visitor);
  const { prompts } = await same.history();
  assert.deepEqual(prompts, ["before 5", "before 4", "before 3", "before 2", "before 1"]);
  assert.equal((await copy.fetch(`/api/v1/shares/${id}`)).status, 200);
  await same.run(code, "after");
});

test("a backup without a damaged database names it and keeps the others", async () => {
  const data = named("damaged");
  cpSync(named("live"), data, { recursive: true });
  rmSync(join(data, "backup.json"));
  const [history] = readdirSync(join(data, "petri-History")).filter(name => /^[0-9a-f]{64}\.sqlite$/.test(name));
  writeFileSync(join(data, "petri-History", history), "this is no database ".repeat(500));
  const { databases, unreadable } = await backup(data, named("partial"));
  assert.equal(unreadable.length, 1);
  assert.match(unreadable[0], new RegExp(`${history} is left out, since it is damaged \\(`));
  assert.ok(!existsSync(join(named("partial"), "petri-History", history)));
  assert.equal((await restore(named("partial"), named("rest"))).databases, databases);
});

test("what cannot be backed up or restored is refused in words, and nothing is changed", async () => {
  const refuses = (/** @type {Promise<unknown>} */ work, /** @type {RegExp} */ words) =>
    assert.rejects(work, { name: "UserError", message: words });
  await refuses(backup(named("nowhere"), named("a")), /holds no data of Petri: name its data folder/);
  await refuses(backup(petri.dataDir, named("live")), /is there already: name a folder that does not exist yet/);
  await refuses(
    backup(petri.dataDir, named("no/such/b")),
    /cannot be written \(ENOENT\): make room or choose another folder/,
  );
  await refuses(
    restore(petri.dataDir, named("c")),
    /is no backup of Petri: name a folder that npm run backup has made/,
  );
  await refuses(restore(named("live"), named("data")), /is not empty: move it away, or choose another/);

  const changed = (/** @type {string} */ name, /** @type {(folder: string) => void} */ change) => {
    cpSync(named("live"), named(name), { recursive: true });
    change(named(name));
    return restore(named(name), named(`${name} restored`));
  };
  const database = (/** @type {string} */ at) => join(at, "petri-Shares", "metadata.sqlite");
  await refuses(
    changed("fewer", at => rmSync(database(at))),
    /has \d+ of its \d+ databases: use another copy of it/,
  );
  await refuses(
    changed("cut", at => writeFileSync(database(at), readFileSync(database(at)).subarray(0, 5000))),
    /is damaged \(.+\): use another copy of it/,
  );
  await refuses(
    changed("newer", at => writeFileSync(join(at, "backup.json"), '{"version":2}')),
    /has the version 2, and this Petri reads 1/,
  );
  await refuses(
    changed("keyless", at => writeFileSync(join(at, "keys.json"), "{}")),
    /the key file .+ is damaged/,
  );
  await refuses(
    changed("lost", at => rmSync(join(at, "keys.json"))),
    /lacks the file keys\.json: use another copy of it/,
  );
  for (const name of ["fewer", "cut", "newer", "keyless", "lost"])
    assert.ok(!existsSync(named(`${name} restored`)), name);
  assert.deepEqual(
    readdirSync(folder).filter(name => name.includes(".part")),
    [],
    "no half-made folder is left",
  );
  mkdirSync(named("empty"));
  assert.ok((await restore(named("live"), named("empty"))).databases > 0);
});
