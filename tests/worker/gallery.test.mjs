// The gallery programs: each program runs unchanged from its page and shows what its description promises.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyText, present, start } from "./petri.mjs";

/** @import { Report } from "./types.mjs" */

const petri = await start();

/** @param {string} path */
const page = async path => (await petri.fetch(path)).text();

/**
 * Checks of the reports, by slug.
 * @type {Record<string, (report: Report) => void>}
 */
const SHOWS = {
  shout: report => assert.equal(bodyText(report), "HELLO FROM A DISH!"),
  reverse: report => assert.equal(bodyText(report), "éfac 🇳🇿👩‍🔬 evïan"),
  digest: report =>
    assert.equal(bodyText(report), "6c733452910a839d5e61f11c809a39e4a962b3ab4c2bcdded4d5294a39a72c45\n"),
  words: report =>
    assert.deepEqual(JSON.parse(bodyText(report)), {
      words: 8,
      different: 5,
      longest: "the",
      counts: { the: 3, and: 2, cat: 1, hat: 1, mat: 1 },
    }),
  router: report =>
    assert.deepEqual([bodyText(report), report.stdout], ["Hello, you!\n", "GET /hello/you is /hello/:name\n"]),
  page: report =>
    assert.match(bodyText(report), /<blockquote>&lt;b&gt;Omnis cellula e cellula&lt;\/b&gt;<\/blockquote>/),
  rewriter: report => {
    assert.match(
      bodyText(report),
      /<h1>&lt;b&gt;Grown&lt;\/b&gt; &amp; rewritten<\/h1>.*\/agar">agar<\/a> <small>\(here\)<\/small>.*2 links were found/s,
    );
    assert.equal(report.console.length, 2);
  },
  typed: report => {
    assert.match(bodyText(report), /^((A|\d+|J|Q|K)[♣♦♥♠] ){4}(A|\d+|J|Q|K)[♣♦♥♠]\n$/u);
    assert.equal(report.console[0].level, "table");
  },
  planets: report => assert.equal(JSON.parse(bodyText(report)).name, "Jupiter"),
  counting: report =>
    assert.deepEqual([bodyText(report), report.console.length], ["1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", 10]),
  gzip: report => {
    const { before, gzip, "comes back as it was": same } = JSON.parse(bodyText(report));
    assert.deepEqual([before, gzip < before / 10, same, report.console[0].level], [2400, true, true, "table"]);
  },
  console: ({ console }) => {
    const levels = new Set(console.map(({ level }) => level));
    for (const level of ["info", "log", "table", "group", "count", "timeEnd", "assert", "warn", "error", "trace"])
      assert.ok(levels.has(level), `${level} of ${[...levels]}`);
  },
  picture: report => assert.match(bodyText(report), /^<svg .*<\/svg>$/s),
  pixels: ({ response }) =>
    assert.deepEqual(
      [...Buffer.from(present(response?.body.base64), "base64").subarray(0, 8)],
      [137, 80, 78, 71, 13, 10, 26, 10],
    ),
  env: report => assert.equal(bodyText(report), "Hello, world! Hello, world! Hello, world!\n"),
  network: ({ network }) =>
    assert.deepEqual(
      network.map(({ allowed }) => allowed),
      [false, false],
    ),
  loop: ({ outcome, stdout }) =>
    assert.deepEqual(
      [outcome.type, outcome.reason, outcome.at?.line, stdout],
      ["stopped", "cpu", 6, "into the loop\n"],
    ),
  class: report =>
    assert.deepEqual(
      [bodyText(report), report.stdout],
      ["omnis cellula e cellula\n", "noted after the answer: 'cellula e cellula omnis', request 1 of this instance\n"],
    ),
  node: report => {
    assert.match(
      bodyText(report),
      /text: 'petri',\n\s*base64: 'cGV0cmk=',\n\s*md5: '26a285e8f059e7482356132b40491538'/,
    );
    assert.equal(report.stdout, "written to prompt.txt\n");
  },
  function: ({ result }) =>
    assert.deepEqual(result, { greeting: "Hello, Petri!", letters: 13, again: ["Hello, Petri!", "Hello, Petri!"] }),
};

const links = [...(await page("/")).matchAll(/href="\/examples\/([a-z]+)"/g)].map(([, slug]) => slug);

test("the playground links to each gallery program, and each one is checked here", () =>
  assert.deepEqual(links, Object.keys(SHOWS)));

for (const slug of links) {
  test(slug, async () => {
    const report = await petri.execute(form(await page(`/examples/${slug}`)));
    if (slug !== "loop") assert.deepEqual(report.outcome, { type: "returned" }, JSON.stringify(report.outcome));
    SHOWS[slug](report);
  });
}

test("an unknown program has a page that says so", async () => {
  assert.equal((await petri.fetch("/examples/nothing")).status, 404);
});

/**
 * Returns the execute request that the form of a page stands for.
 * @param {string} html
 */
function form(html) {
  const areas = [...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>\n?([^<]*)<\/textarea>/g)].map(
    ([, name, text]) => [name, plain(text)],
  );
  const hidden = Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      plain(value),
    ]),
  );
  const modules = Object.fromEntries(
    areas.flatMap(([name, text]) => (name.startsWith("module:") ? [[name.slice(7), text]] : [])),
  );
  return { ...JSON.parse(hidden.settings), modules, main: hidden.main, prompt: Object.fromEntries(areas).prompt };
}

/**
 * Decodes the entities of HTML text.
 * @param {string} text
 */
const plain = text =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&#13;", "\r")
    .replaceAll("&amp;", "&");
