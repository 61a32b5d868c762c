import { answering, doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("a first visit shows a program, a prompt and an empty dish", async ({ petri, page }) => {
  await petri.open();
  await expect(page).toHaveTitle("Petri: a playground for code in isolation");
  await petri.expectSource(/export default/);
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the prompt"
    - banner:
      - link "Petri"
      - paragraph: A playground for code in isolation
      - navigation "Petri":
        - link "New"
        - link "API"
        - button "Keys"
    - main:
      - heading "Petri, a playground for code in isolation" [level=1]
      - region "Program":
        - heading "Program" [level=2]
        - tablist "Modules":
          - tab "main.ts" [selected]
        - tabpanel "main.ts":
          - textbox "main.ts"
      - region "Prompt":
        - textbox "Prompt": hello from a dish
        - button "Run"
        - button "Share"
      - region "Output":
        - heading "Output" [level=2]
        - status:
          - strong: Nothing yet
        - paragraph: No output yet
      - region "Recent":
        - heading "Recent" [level=2]
        - paragraph: Your runs are kept here, and only you can see them. Select one to open its program, prompt and result.
    - contentinfo:
      - region "Run programs from your own code":
        - heading "Run programs from your own code" [level=2]
  `);
});

test("a program responds to its prompt", async ({ petri }) => {
  await petri.open();
  await petri.run({ prompt: "hello" });
  await expect(petri.output).toMatchAriaSnapshot(`
    - region "Output":
      - heading "Output" [level=2]
      - status:
        - strong: Returned
        - text: /HTTP 200 OK \\d+(\\.\\d)? ms cold start/
      - tablist "Parts of the output":
        - tab "Response" [selected]
        - tab "Console 1"
        - tab "Network 0"
        - tab "Timing"
      - tabpanel "Response":
        - heading "Body" [level=3]
        - text: text/plain;charset=UTF-8 · 6 bytes
        - group "Show the body as":
          - button "Text" [pressed]
          - button "Bytes"
        - button "Wrap" [pressed]
        - button "Copy"
        - button "Download"
        - region "Body":
          - code: HELLO!
        - group: Headers (1)
  `);
  await expect(petri.runs).toHaveText([/hello\s*Returned\s*HELLO!\s*just now/]);
});

test("a run has its own URL, and is shown again after a reload", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ program: answering("kept"), prompt: "keep me" });
  await expect(page).toHaveURL("/runs/1");
  await petri.reload();
  await expect(page).toHaveTitle("keep me · Petri");
  await petri.expectSource(answering("kept"));
  await expect(petri.prompt).toHaveValue("keep me");
  await expect(petri.body).toHaveText("kept");
  await expect(petri.currentRun).toContainText("keep me");
});

test("the status says whether the isolate was cold or warm", async ({ petri, page }) => {
  await petri.open();
  await petri.run();
  await expect(petri.status).toContainText("cold start");
  // A server with many isolates may create a new one for every run, so the test forces a warm run.
  await page.route("**/rpc/run", async route => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toMatch(/"cold":(true|false)/);
    await route.fulfill({ response, body: text.replace('"cold":true', '"cold":false') });
  });
  await petri.run();
  await expect(petri.status).toContainText("warm");
});

test("the status, headers and body of a response are shown", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(
      'return Response.json({ ready: false }, { status: 503, statusText: "Busy", headers: { "x-dish": "agar" } });',
    ),
  });
  await expect(petri.status).toContainText("HTTP 503 Busy");
  await expect(petri.body).toHaveText(/ready: false/);
  await expect(petri.output).toContainText("application/json · 15 bytes");
  await expect(petri.runs).toContainText(/Returned\s*503 \{"ready":false\}/);
  await expect(petri.output.getByText("x-dish")).toBeHidden();
  await petri.output.getByText("Headers (").click();
  await expect(petri.output.getByRole("row", { name: "x-dish agar" })).toBeVisible();
});

test("a binary response body is shown as bytes", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing("return new Response(new Uint8Array([0, 255, 254, 65]));") });
  await expect(petri.body).toHaveText("00000000 00 ff fe 41 ...A");
});

test("a response without a body says so", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing("return new Response(null, { status: 204 });") });
  await expect(petri.status).toContainText("HTTP 204");
  await expect(petri.output).toContainText("The body is empty");
});

test("a function's value is shown as JSON", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: "export const run = (prompt) => ({ words: prompt.split(' ') });", prompt: "two words" });
  await expect(petri.output).toContainText("what the function returned, as JSON");
  await petri.output.getByRole("button", { name: "Text", exact: true }).click();
  await expect(petri.result).toHaveText('{ "words": [ "two", "words" ] }');
});

test("while a program runs, the page says so and keeps the previous output", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: answering("before") });
  const release = await petri.hold("**/rpc/run");
  await petri.write(answering("after"));
  await petri.runButton.click();
  await expect(petri.status).toHaveText(/Running….*\d\.\d s/);
  await expect(petri.runButton).toHaveText("Running…");
  await expect(petri.output).toHaveAttribute("aria-busy", "true");
  await expect(petri.body).toHaveText("before");
  // A second press does not start another run.
  await petri.runButton.click({ force: true });
  release();
  await expect(petri.body).toHaveText("after");
  await expect(petri.runButton).toHaveText("Run");
  await petri.reload();
  await expect(petri.runs).toHaveCount(2);
});

test("text typed while a program runs is kept", async ({ petri }) => {
  await petri.open();
  const release = await petri.hold("**/rpc/run");
  await petri.prompt.fill("asked");
  await petri.runButton.click();
  await petri.prompt.fill("asked next");
  release();
  await expect(petri.body).toHaveText("ASKED!");
  await expect(petri.prompt).toHaveValue("asked next");
  await expect(petri.recentRun("asked")).toBeVisible();
});

test("a run leaves no cancelled request", async ({ petri, page }) => {
  const failed: string[] = [];
  const ended: string[] = [];
  page.on("requestfailed", request => failed.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on("requestfinished", request => {
    if (request.url().endsWith("/rpc/run")) ended.push(request.url());
  });
  await petri.open();
  await petri.run();
  await petri.run({ program: doing('throw new Error("thrown");') });
  await petri.run({
    program: doing(
      'for (let line = 0; line < 5; line++) { console.log(line); await scheduler.wait(50); } return new Response("slow");',
    ),
  });
  await expect.poll(() => ended.length).toBe(3);
  expect(failed).toEqual([]);
});
