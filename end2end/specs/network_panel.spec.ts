import { doing } from "../programs.ts";
import { type Playground, expect, test } from "../fixtures.ts";

/** Opens a program with a network setting, which only a share can carry. */
async function openWith(petri: Playground, code: string, network: unknown) {
  const answer = await petri.page.request.post("/api/v1/shares", { data: { code, network } });
  await petri.open(new URL((await answer.json()).url).pathname);
}

test("each request is listed with its decision and its response", async ({ petri }) => {
  await openWith(
    petri,
    doing(`const asked = ["https://allowed.invalid/a?b=c", "https://example.com/", "http://127.0.0.1/admin"];
    for (const url of asked) await fetch(url, { method: "PUT" }).catch((error) => console.log(error.message));
    return new Response("asked");`),
    { allow: ["allowed.invalid"] },
  );
  await petri.run();
  await expect(petri.body).toHaveText("asked");
  await expect(petri.part("Network")).toHaveText("Network 3");
  await petri.openPart("Network");
  await expect(petri.output).toContainText("Network access: only allowed.invalid.");
  await expect(petri.output.getByRole("table", { name: "Requests the program made, in order" })).toMatchAriaSnapshot(`
    - table:
      - caption: Requests the program made, in order
      - rowgroup:
        - row "Request Decision Response"
      - rowgroup:
        - row:
          - cell "PUT https://allowed.invalid/a?b=c"
          - cell "allowed"
          - cell /failed|\\d{3}/
        - row:
          - cell "PUT https://example.com/"
          - cell "refused"
          - cell /example\\.com/
        - row:
          - cell "PUT http://127.0.0.1/admin"
          - cell "refused"
          - cell /127\\.0\\.0\\.1/
  `);
  const before = await petri.output.getByRole("table", { name: "Requests" }).ariaSnapshot();
  await petri.open("/runs/1");
  await petri.openPart("Network");
  await expect(petri.output.getByRole("table", { name: "Requests" })).toMatchAriaSnapshot(before);
});

test("a request is listed while the program still runs", async ({ petri }) => {
  await openWith(petri, doing('await fetch("https://example.com/").catch(() => {}); await scheduler.wait(25_000);'), {
    allow: ["example.org"],
  });
  await petri.runButton.click();
  await expect(petri.part("Network")).toHaveText("Network 1");
  await petri.openPart("Network");
  await expect(petri.output.getByRole("row", { name: /GET https:\/\/example\.com\/ refused/ })).toBeVisible();
  await expect(petri.status).toContainText("Running…");
  await petri.stopButton.click();
  await petri.settled();
  await expect(petri.output.getByRole("row", { name: /GET https:\/\/example\.com\/ refused/ })).toBeVisible();
});

test("a program without network access shows that it has none", async ({ petri }) => {
  await petri.open();
  await petri.run();
  await expect(petri.part("Network")).toHaveText("Network 0");
  await petri.openPart("Network");
  await expect(petri.output).toContainText("Network access: none.");
  await expect(petri.output).toContainText("No requests were made");
});
