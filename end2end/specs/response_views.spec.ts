import { readFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { port } from "../port.ts";
import { doing } from "../programs.ts";
import { type Playground, expect, test } from "../fixtures.ts";

const answer = (body: string, type: string) =>
  doing(`return new Response(${body}, { headers: { "content-type": ${JSON.stringify(type)} } });`);
const choose = (petri: Playground, view: string) =>
  petri.output.getByRole("button", { name: view, exact: true }).click();
const views = (petri: Playground) => petri.output.getByRole("group", { name: "Show the body as" }).getByRole("button");
/** The document in the preview of an HTML response. */
const shownPage = ({ page }: Playground) => page.frameLocator("#page-frame").frameLocator("iframe");

test("JSON unfolds with its members in their original order", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: answer(JSON.stringify('{"zebra":[1,{"deep":null}],"ant":"text","map":{}}'), "application/json"),
  });
  await expect(views(petri)).toHaveText(["JSON", "Text", "Bytes"]);
  await expect(petri.body).toMatchAriaSnapshot(`
    - region "Body":
      - list:
        - listitem:
          - group:
            - list:
              - listitem:
                - group:
                  - text: /zebra/
                  - list:
                    - listitem: "0: 1"
                    - listitem:
                      - group:
                        - text: /1/
                        - list:
                          - listitem: "deep: null"
              - listitem: 'ant: "text"'
              - listitem: "map: {}"
  `);
  await petri.body.getByText("zebra:").click();
  await expect(petri.body.getByText("deep: null", { exact: true })).toBeHidden();
  await choose(petri, "Text");
  await expect(petri.body).toHaveText('{"zebra":[1,{"deep":null}],"ant":"text","map":{}}');
});

test("a long string in JSON is shown completely: at once in a small value, unfolded in a large one", async ({
  petri,
}) => {
  await petri.open();
  const whole = petri.body.locator(".tree-whole");
  const long = `${"long ".repeat(50)}\nend`;
  await petri.run({ program: doing('return Response.json({ text: `${"long ".repeat(50)}\\nend`, short: "text" });') });
  await expect(whole).toHaveText([long], { useInnerText: true });
  await petri.run({
    program: doing('return Response.json({ text: `${"long ".repeat(50)}\\nend`, items: Array(200).fill(0) });'),
  });
  await expect(whole).toHaveCount(0);
  await petri.body.getByText("text:").click();
  await expect(whole).toHaveText([long], { useInnerText: true });
});

test("a long JSON array is shown a hundred items at a time", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing("return Response.json(Array.from({ length: 250 }, (_, i) => i));") });
  const items = petri.body.locator(".tree .tree > .tree-item:not(:has(button))");
  await expect(items).toHaveCount(100);
  await petri.body.getByRole("button", { name: "Show 100 more of 150" }).click();
  await expect(items).toHaveCount(200);
  await petri.body.getByRole("button", { name: "Show 50 more of 50" }).click();
  await expect(items).toHaveCount(250);
  await expect(items.last()).toHaveText("249: 249");
});

test("an HTML response is shown as a page with its styles", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: answer(
      '`<!doctype html><style>h1 { color: rgb(1, 2, 3) }</style><h1>Grown</h1><p style="color: rgb(4, 5, 6)">here</p>`',
      "text/html; charset=utf-8",
    ),
  });
  await expect(views(petri)).toHaveText(["Page", "Text", "Bytes"]);
  await expect(shownPage(petri).getByRole("heading", { name: "Grown" })).toHaveCSS("color", "rgb(1, 2, 3)");
  await expect(shownPage(petri).getByText("here")).toHaveCSS("color", "rgb(4, 5, 6)");
  await choose(petri, "Text");
  await expect(petri.body).toContainText("<h1>Grown</h1>");
  await choose(petri, "Page");
  await expect(shownPage(petri).getByRole("heading", { name: "Grown" })).toBeVisible();
});

test("the preview runs no script and sends no request", async ({ petri, page, complaints }) => {
  for (const complaint of [/Content Security Policy/, /Blocked form submission/]) complaints.announce(complaint);
  // Counts connections instead of requests, because a preconnect sends no request.
  let reached = 0;
  const server = createServer(socket => {
    reached++;
    socket.destroy();
  });
  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening));
  const there = `http://127.0.0.1:${port(server)}`;
  let sprung = 0;
  await page.exposeFunction("sprung", () => sprung++);
  const hostile = `<!doctype html><html lang="en"><head><title>t</title>
    <base href="${there}/"><meta http-equiv="refresh" content="0;url=${there}/refresh">
    <link rel="preconnect" href="${there}">
    <link rel="stylesheet" href="${there}/style">
    <link rel="prefetch" href="${there}/prefetch">
    <link rel="icon" href="${there}/icon">
    <style>
      @import "${there}/import";
      @font-face { font-family: f; src: url(${there}/font) }
      body { background: url(${there}/background); font-family: f }
    </style>
    <script>parent.parent.sprung(); top.sprung(); fetch("${there}/fetch")</script>
    <script src="${there}/script"></script></head>
    <body onload="top.sprung()">
    <img src="${there}/img" srcset="${there}/srcset 2x" onerror="top.sprung()">
    <iframe src="${there}/frame"></iframe>
    <object data="${there}/object"></object>
    <embed src="${there}/embed">
    <video src="${there}/video" poster="${there}/poster"></video>
    <audio src="${there}/audio" autoplay></audio>
    <template shadowrootmode="open"><link rel="preconnect" href="${there}/shadow"></template>
    <svg onload="top.sprung()"><image href="${there}/image"/><script>top.sprung()</script></svg>
    <form action="${there}/form" target="_top"><button>Send</button></form>
    <a href="${there}/link">Follow</a>
    <a href="${there}/out" target="_top">Leave</a>
    <a href="javascript:top.sprung()">Run</a>
    <p>Shown to the end</p></body></html>`;
  await petri.open();
  await petri.run({ program: answer(JSON.stringify(hostile).replaceAll("</script", "<\\/script"), "text/html") });
  const shown = shownPage(petri);
  await expect(shown.getByText("Shown to the end")).toBeVisible();
  for (const press of [
    shown.getByRole("button", { name: "Send" }),
    ...["Leave", "Run", "Follow"].map(text => shown.getByText(text, { exact: true })),
  ])
    await press.click();
  const address = page.url();
  await expect(shown.getByText("Shown to the end")).toBeVisible();
  // Another run gives late requests time to arrive.
  await petri.run({ program: answer('"after"', "text/plain") });
  await expect(petri.body).toHaveText("after");
  expect({ reached, sprung }).toEqual({ reached: 0, sprung: 0 });
  expect(new URL(address).origin).toBe(new URL(page.url()).origin);
  // Confirms that the server does count a connection.
  await new Promise(closed => connect(port(server), "127.0.0.1").on("error", closed).on("close", closed));
  expect(reached).toBe(1);
  server.close();
});

for (const [type, body] of [
  [
    "image/svg+xml",
    '`<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>`',
  ],
  ["image/gif", 'Uint8Array.from(atob("R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="), (c) => c.charCodeAt(0))'],
  [
    "image/png",
    'Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), (c) => c.charCodeAt(0))',
  ],
]) {
  test(`an image is shown: ${type}`, async ({ petri }) => {
    await petri.open();
    await petri.run({ program: answer(body, type) });
    const picture = petri.body.getByRole("img", { name: `Body: a picture, ${type}` });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    // The server renders the image, so it is also shown without JavaScript.
    await petri.reload();
    await expect(picture).toBeVisible();
    await choose(petri, "Bytes");
    await expect(petri.body).toContainText("00000000 ");
  });
}

test("an SVG image does not run its script", async ({ petri, page }) => {
  let sprung = 0;
  await page.exposeFunction("sprung", () => sprung++);
  await petri.open();
  await petri.run({
    program: answer(
      '`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="top.sprung()"><script>top.sprung()</script></svg>`',
      "image/svg+xml",
    ),
  });
  const picture = petri.body.getByRole("img");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
  expect(sprung).toBe(0);
});

test("Wrap switches the wrapping of long lines", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: answer('"w".repeat(2000)', "text/plain") });
  const wide = () => petri.body.evaluate(body => body.scrollWidth > body.clientWidth);
  expect(await wide()).toBe(false);
  await petri.output.getByRole("button", { name: "Wrap" }).click();
  expect(await wide()).toBe(true);
  await expect(petri.output.getByRole("button", { name: "Wrap" })).toHaveAttribute("aria-pressed", "false");
});

test("a response body is copied completely and downloaded byte for byte", async ({ petri, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await petri.open();
  await petri.run({ program: answer('"é".repeat(100_000) + "the end"', "text/css") });
  await petri.output.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(petri.output.getByText("Copied")).toBeVisible();
  const whole = `${"é".repeat(100_000)}the end`;
  expect((await page.evaluate(() => navigator.clipboard.readText())) === whole).toBe(true);
  const download = page.waitForEvent("download");
  await petri.output.getByRole("button", { name: "Download" }).click();
  expect((await download).suggestedFilename()).toBe("response.css");
  expect((await readFile(await (await download).path(), "utf8")) === whole).toBe(true);

  await petri.run({ program: answer("new Uint8Array([0, 255, 10])", "application/octet-stream") });
  const bytes = page.waitForEvent("download");
  await petri.output.getByRole("button", { name: "Download" }).click();
  expect([...(await readFile(await (await bytes).path()))]).toEqual([0, 255, 10]);
  await expect(petri.output.getByRole("button", { name: "Copy", exact: true })).toHaveCount(0);
});

test("a dump line of sixteen bytes fits beside the program, 1440 pixels wide", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(
      'return new Response(Uint8Array.from({ length: 300 }, (_, at) => at), { headers: { "content-type": "application/octet-stream" } });',
    ),
  });
  await petri.output.getByRole("button", { name: "Bytes" }).click();
  await expect(petri.body).toContainText("00000120  20 21");
  expect(await petri.body.evaluate(body => body.scrollWidth - body.clientWidth)).toBe(0);
});
