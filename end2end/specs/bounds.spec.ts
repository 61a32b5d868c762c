import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

/** The longest prompt, characters. */
const PROMPT = 16_384;
/** The largest module, bytes. */
const MODULE = 256 * 1024;
/** What is kept of a body, bytes. */
const OUTPUT = 1024 * 1024;

const tells = doing('return new Response(String([...new URL(request.url).searchParams.get("q")].length));');
/** A program of so many bytes. */
const large = (bytes: number) => tells + "/".repeat(bytes - tells.length);

test("the longest prompt runs, counted in characters and not in bytes", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: tells, prompt: "🦠".repeat(PROMPT) });
  await expect(petri.body).toHaveText(String(PROMPT));
});

test("a prompt one character longer is refused where it stands", async ({ petri, page, complaints }) => {
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

test("the largest module runs", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: large(MODULE), prompt: "four" });
  await expect(petri.body).toHaveText("4");
});

test("a module one byte larger is refused where it stands", async ({ petri, complaints }) => {
  complaints.announce(/status of 413.*\/rpc\/run/);
  await petri.open();
  await petri.run({ program: large(MODULE + 1) });
  await expect(petri.alert).toContainText(/262145 bytes.* at most 262144/);
  await expect(petri.program).toHaveAccessibleDescription(/262145 bytes/);
  await expect(petri.prompt).not.toHaveAttribute("aria-invalid");
});

test("what is refused to run is refused to be shared", async ({ petri, complaints }) => {
  complaints.announce(/status of 413.*\/rpc\/share/);
  await petri.open();
  await petri.prompt.fill("x".repeat(PROMPT + 1));
  await petri.shareButton.click();
  await expect(petri.alert).toContainText("at most 16384 are taken");
  await expect(petri.shareLink).toHaveCount(0);
});

test("a body is kept up to a bound, and says where it was cut", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing(`return new Response("x".repeat(${OUTPUT}));`) });
  await expect(petri.output).toContainText("1.0 MiB");
  await expect(petri.output).not.toContainText(", truncated");
  await petri.run({ program: doing(`return new Response("x".repeat(${OUTPUT + 1}));`) });
  await expect(petri.output).toContainText("1.0 MiB, truncated");
});

test("a module that grows past its size says so while it is written", async ({ petri }) => {
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
