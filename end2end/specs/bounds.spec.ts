import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

/** Maximum length of a prompt, in characters. */
const PROMPT = 16_384;
/** Maximum size of a module, in bytes. */
const MODULE = 256 * 1024;
/** Maximum size of a stored response body, in bytes. */
const OUTPUT = 1024 * 1024;

const tells = doing('return new Response(String([...new URL(request.url).searchParams.get("q")].length));');
/** A program of exactly `bytes` bytes. */
const large = (bytes: number) => tells + "/".repeat(bytes - tells.length);

test("a prompt of the maximum length, counted in characters and not in bytes, runs", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: tells, prompt: "🦠".repeat(PROMPT) });
  await expect(petri.body).toHaveText(String(PROMPT));
});

test("a prompt one character over the maximum is marked as refused", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 413.*\/rpc\/run/);
  await petri.open();
  await petri.run({ prompt: "x".repeat(PROMPT + 1) });
  await expect(petri.alert).toContainText("Too large");
  await expect(petri.alert).toContainText("prompt is 16385 characters long; at most 16384 are taken");
  await expect(petri.prompt).toHaveAccessibleDescription("prompt is 16385 characters long; at most 16384 are taken");
  await expect(petri.prompt).toHaveAttribute("aria-invalid", "true");
  await expect(petri.runs).toHaveCount(0);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(petri.alert).toHaveCount(0);
  await petri.run({ prompt: "shorter" });
  await expect(petri.body).toHaveText("SHORTER!");
  await expect(petri.prompt).not.toHaveAttribute("aria-invalid");
});

test("a module of the maximum size runs", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: large(MODULE), prompt: "four" });
  await expect(petri.body).toHaveText("4");
});

test("a module one byte over the maximum is marked as refused", async ({ petri, complaints }) => {
  complaints.announce(/status of 413.*\/rpc\/run/);
  await petri.open();
  await petri.run({ program: large(MODULE + 1) });
  await expect(petri.alert).toContainText(/262145 bytes.* at most 262144/);
  await expect(petri.program).toHaveAccessibleDescription(/262145 bytes/);
  await expect(petri.prompt).not.toHaveAttribute("aria-invalid");
});

test("a program that is too large to run is also refused by Share", async ({ petri, complaints }) => {
  complaints.announce(/status of 413.*\/rpc\/share/);
  await petri.open();
  await petri.prompt.fill("x".repeat(PROMPT + 1));
  await petri.shareButton.click();
  await expect(petri.alert).toContainText("at most 16384 are taken");
  await expect(petri.shareLink).toHaveCount(0);
});

test("a response body is cut at its maximum size, and the page says so", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing(`return new Response("x".repeat(${OUTPUT}));`) });
  await expect(petri.output).toContainText("1.0 MiB");
  await expect(petri.output).not.toContainText(", truncated");
  await petri.run({ program: doing(`return new Response("x".repeat(${OUTPUT + 1}));`) });
  await expect(petri.output).toContainText("1.0 MiB, truncated");
});

test("a module over its maximum size is marked during typing", async ({ petri }) => {
  await petri.open();
  test.slow();
  const most = 256 * 1024;
  const refusal = petri.page.getByText(`main.ts is ${most + 1} bytes long; at most ${most} are taken`);
  await petri.write(`//${"x".repeat(most - 2)}`);
  await expect(refusal).toHaveCount(0);
  await petri.write(`//${"x".repeat(most - 1)}`);
  await expect(refusal).toBeVisible();
  await expect(petri.module("main.ts")).toHaveAttribute("aria-invalid", "true");
  await petri.write("// short");
  await expect(refusal).toHaveCount(0);
});
