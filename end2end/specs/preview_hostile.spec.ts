// Tests that untrusted HTML in the preview sends no request, runs no script and cannot navigate away.
import { connect, createServer } from "node:net";
import type { Frame, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { documents } from "../hostile_documents.ts";
import { port } from "../port.ts";

/**
 * Shows HTML in the same way as the page: in an iframe of `/preview`.
 * @returns the inner frame with the document
 */
async function show(page: Page, html: string): Promise<Frame> {
  const frame = await page.evaluateHandle(async html => {
    document.body.replaceChildren();
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.style.cssText = "width: 900px; height: 500px";
    const loaded = new Promise(done => frame.addEventListener("load", done, { once: true }));
    frame.src = "/preview";
    document.body.append(frame);
    await loaded;
    frame.contentWindow?.postMessage(html, "*");
    return frame;
  }, html);
  const outer = await frame.contentFrame();
  const inner = () => outer?.childFrames()[0];
  await expect
    .poll(
      async () =>
        (await inner()
          ?.evaluate(() => document.readyState === "complete" && document.querySelector("meta[charset]") !== null)
          .catch(() => false)) ?? false,
    )
    .toBe(true);
  const shown = inner();
  if (!shown) throw new Error("the frame of the text is gone");
  return shown;
}

/** Lists the remains of a document that could run a script, send a request or navigate, except what Petri added. */
const audit = () => {
  const wrong: string[] = [];
  const bad = new Set([
    "script",
    "link",
    "base",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "template",
    "noscript",
    "portal",
    "fencedframe",
  ]);
  const addresses = new Set([
    "action",
    "background",
    "cite",
    "data",
    "formaction",
    "href",
    "imagesrcset",
    "longdesc",
    "ping",
    "poster",
    "src",
    "srcdoc",
    "srcset",
    "xlink:href",
    "target",
    "attributionsrc",
    "manifest",
  ]);
  for (const element of document.querySelectorAll("*")) {
    if (bad.has(element.localName)) wrong.push(`<${element.localName}>`);
    if (element.shadowRoot) wrong.push(`a shadow of <${element.localName}>`);
    if (
      element.localName === "meta" &&
      !["charset=utf-8", "http-equiv=content-security-policy"].some(
        text => text.split("=")[1] === element.getAttribute(text.split("=")[0] ?? ""),
      )
    )
      wrong.push(element.outerHTML);
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on")) wrong.push(`${element.localName} ${name}`);
      if (addresses.has(name) && !/^(#|data:(image|audio|video)\/)/.test(value))
        wrong.push(`${element.localName} ${name}=${value}`);
      if (addresses.has(name) && ["a", "area"].includes(element.localName))
        wrong.push(`${element.localName} ${name}=${value}`);
    }
  }
  return wrong;
};

test("no hostile document sends a request, runs a script or navigates", async ({ page, complaints }) => {
  test.setTimeout(240_000);
  // Styles with URLs stay in the document and are blocked by the policy; clicks are dispatched by a script of the test.
  for (const complaint of [
    /Content Security Policy/,
    /Unsafe attempt to load URL/,
    /popovertarget is ignored/,
    /Blocked script execution/,
    /Blocked form submission to ''/,
  ])
    complaints.announce(complaint);
  const requests: string[] = [];
  // Counts connections as well as requests, because a preconnect sends no request.
  const server = createServer(socket => {
    requests.push("a connection");
    socket.on("error", () => {}).on("data", bytes => requests.push(bytes.toString().split("\r\n")[0] ?? ""));
  });
  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening));
  let sprung = 0;
  await page.exposeFunction("sprung", () => sprung++);
  await page.goto("/healthz");
  const all = documents(`http://127.0.0.1:${port(server)}`);
  expect(all.length).toBeGreaterThanOrEqual(60);
  const wrong: string[] = [];
  for (const [name, html] of all) {
    const shown = await show(page, html);
    wrong.push(...(await shown.evaluate(audit)).map(what => `${name}: ${what}`));
    // Clicks every element that a user could click.
    for (const pressed of await shown.locator("a, area, button, input, text").all()) {
      await pressed.dispatchEvent("click").catch(() => {});
    }
    if (requests.length || sprung) {
      wrong.push(`${name}: requests ${requests.splice(0).join(", ")}, sprung ${sprung}`);
      sprung = 0;
    }
    expect(new URL(page.url()).pathname, name).toBe("/healthz");
    expect(page.context().pages().length, name).toBe(1);
  }
  // No event marks the end of network activity, so the test waits half a second for late requests.
  await page.waitForTimeout(500);
  expect({ wrong, requests, sprung }).toEqual({ wrong: [], requests: [], sprung: 0 });
  // Confirms that the server does record a connection.
  await new Promise(connected => connect(port(server), "127.0.0.1", () => connected(undefined)));
  await expect.poll(() => requests.length).toBe(1);
  server.close();
});

test("harmless HTML and styles are shown unchanged", async ({ page }) => {
  await page.goto("/healthz");
  const shown = await show(
    page,
    `<!doctype html><html lang="en" class="dark"><head><title>t</title>
    <style>
      .dark body { background: rgb(1, 2, 3) }
      #title { color: rgb(4, 5, 6) }
      .wide td { padding: 7px }
    </style></head>
    <body class="wide" style="margin: 8px">
    <h1 id="title">Title</h1>
    <table border="1"><tr><td colspan="2">cell</td></tr></table>
    <img alt="dot" src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=">
    <svg width="40" height="40" viewBox="0 0 40 40">
      <defs>
        <linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>
        <symbol id="s"><circle cx="5" cy="5" r="5"/></symbol>
      </defs>
      <rect width="9" height="9" fill="url(#g)"/>
      <use href="#s"/>
    </svg>
    <form>
      <label>Name <input name="name" value="me"></label>
      <select><option>one</option></select>
      <textarea>text</textarea>
      <button>Send</button>
    </form>
    <a href="https://example.com/">a link</a>
    <details open><summary>More</summary>inside</details>
    <math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>
    </body></html>`,
  );
  await expect(shown.locator("body")).toHaveCSS("background-color", "rgb(1, 2, 3)");
  await expect(shown.locator("body")).toHaveCSS("margin-top", "8px");
  await expect(shown.getByRole("heading", { name: "Title" })).toHaveCSS("color", "rgb(4, 5, 6)");
  await expect(shown.getByRole("cell", { name: "cell" })).toHaveCSS("padding-top", "7px");
  expect(await shown.getByAltText("dot").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  expect(await shown.locator("rect").getAttribute("fill")).toBe("url(#g)");
  expect(await shown.locator("use").getAttribute("href")).toBe("#s");
  for (const role of ["textbox", "combobox", "button"] as const)
    await expect(shown.getByRole(role).first()).toBeVisible();
  const link = shown.getByText("a link");
  await expect(link).toHaveCSS("text-decoration-line", "underline");
  await expect(link).not.toHaveAttribute("href");
  expect(
    await shown.evaluate(() => [
      document.compatMode,
      document.documentElement.lang,
      document.documentElement.className,
    ]),
  ).toEqual(["CSS1Compat", "en", "dark"]);
});
