import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

const ECHO = doing(
  `
    return Response.json({
      method: request.method,
      path: new URL(request.url).pathname,
      a: request.headers.get("x-a"),
      body: await request.text(),
      env,
    });
  `,
);

test("method, path, headers, body and env reach the program", async ({ petri }) => {
  await petri.open();
  await petri.settings.click();
  await petri.setting("Method").selectOption("POST");
  await petri.setting("Path and query").fill("/items?page=2");
  await petri.setting("Headers").fill("x-a: 1");
  await petri.setting("Body").fill("two\nlines");
  await petri.setting("Environment").fill("N=3");
  await expect(petri.settings).toContainText("Method · Path and query · Headers · Body · Environment");
  await petri.run({ program: ECHO });
  for (const line of ['method: "POST"', 'path: "/items"', 'a: "1"', 'body: "two\\nlines"', "N: 3"])
    await expect(petri.body).toContainText(line);
  // The settings are stored with the run.
  await petri.reload();
  await petri.settings.click();
  await expect(petri.setting("Method")).toHaveValue("POST");
  await expect(petri.setting("Body")).toHaveValue("two\nlines");
});

test("an invalid setting is marked at its field, and nothing runs", async ({ petri }) => {
  await petri.open();
  await petri.settings.click();
  await petri.setting("Headers").fill("x-a");
  await expect(petri.setting("Headers")).toHaveAccessibleDescription(/line 1 of “Headers” is "x-a"; write name: value/);
  await petri.runButton.click();
  await expect(petri.alert).toContainText("write name: value");
  await expect(petri.runs).toHaveCount(0);
  await petri.setting("Headers").fill("x-a: 1");
  await petri.run({ program: ECHO });
  await expect(petri.body).toContainText('a: "1"');
});

test("a setting refused by the server is marked at its field", async ({ petri, complaints }) => {
  complaints.announce(/status of 422/);
  await petri.open();
  await petri.settings.click();
  await petri.setting("Time, ms").fill("soon");
  await petri.runButton.click();
  await expect(petri.setting("Time, ms")).toHaveAccessibleDescription(/“Time, ms” is/);
});

test("the curl command reproduces the run", async ({ petri, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await petri.open();
  await petri.settings.click();
  await petri.setting("Environment").fill("WHO=it's me");
  await petri.write(
    doing("return new Response(env.WHO + ' ' + q);").replace(
      "return",
      "const q = new URL(request.url).searchParams.get('q'); return",
    ),
  );
  await petri.prompt.fill('$HOME `x` "y"\nPETRI');
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  const { stdout } = await promisify(execFile)("bash", ["-c", command]);
  expect(JSON.parse(stdout).response.body.text).toBe('it\'s me $HOME `x` "y"\nPETRI');
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("settings are posted with the form", async ({ petri, page }) => {
    await page.goto("/");
    await petri.settings.click();
    await petri.setting("Method").selectOption("PUT");
    await petri.setting("Environment").fill("N=3\nS=text");
    await petri.setting("Body").fill("posted");
    await petri.write(ECHO);
    await petri.runButton.click();
    for (const line of ['method: "PUT"', 'body: "posted"', "N: 3", 'S: "text"'])
      await expect(petri.body).toContainText(line);
    await expect(petri.settings).toContainText("Method · Body · Environment");
  });
});
