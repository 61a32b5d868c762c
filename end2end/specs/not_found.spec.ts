import { expect, test } from "../fixtures.ts";

for (const [what, address] of [
  ["an unknown address", "/nowhere"],
  ["a share that does not exist", `/s/${"A".repeat(22)}`],
  ["an invalid share id", "/s/abc"],
  ["a run that does not exist", "/runs/99"],
  ["an invalid run number", "/runs/first"],
] as const) {
  test(`${what} shows the not-found page`, async ({ page, petri, complaints }) => {
    complaints.announce(/status of 404/);
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle("Not found · Petri");
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - main:
        - heading "There is no page at this address" [level=1]
        - paragraph: /share link may be incomplete/
        - link "Start a program"
    `);
    await page.getByRole("link", { name: "Start a program" }).click();
    await petri.ready();
    await petri.run();
    await expect(petri.body).toHaveText("HELLO FROM A DISH!");
  });
}

test("opening a run that another tab deleted shows an error", async ({ petri, context, complaints }) => {
  complaints.announce(/status of 404.*\/rpc\/open/);
  await petri.open();
  await petri.run({ prompt: "gone" });
  await petri.run({ prompt: "here" });
  // Stands for another tab of the same visitor.
  expect((await context.request.post("/rpc/delete", { data: { id: 1 } })).ok()).toBe(true);
  await petri.recentRun("gone").click();
  await expect(petri.alert).toContainText("No longer there");
  await expect(petri.prompt).toHaveValue("here");
});
