import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("a run without a network shows an error, and works once the network is back", async ({
  petri,
  context,
  complaints,
}) => {
  complaints.announce(/ERR_INTERNET_DISCONNECTED.*\/rpc\/run/);
  await petri.open();
  await petri.run({ prompt: "before" });
  await petri.prompt.fill("written offline");
  await context.setOffline(true);
  await petri.runButton.click();
  await expect(petri.alert).toContainText("The request did not get through");
  // The prompt and the output of the previous run are kept.
  await expect(petri.prompt).toHaveValue("written offline");
  await expect(petri.body).toHaveText("BEFORE!");
  await expect(petri.status).toContainText("Returned");
  await context.setOffline(false);
  await petri.run();
  await expect(petri.body).toHaveText("WRITTEN OFFLINE!");
  await expect(petri.alert).toHaveCount(0);
});

for (const { name, act } of [
  { name: "sharing", act: "share" },
  { name: "opening a run", act: "open" },
  { name: "deleting a run", act: "delete" },
] as const) {
  test(`${name} without a network shows an error and loses nothing`, async ({ petri, context, complaints }) => {
    complaints.announce(new RegExp(`ERR_INTERNET_DISCONNECTED.*/rpc/${act}`));
    await petri.open();
    await petri.run({ program: answering("one"), prompt: "first" });
    await petri.runChecked({ program: answering("two"), prompt: "second" });
    await context.setOffline(true);
    if (act === "share") await petri.shareButton.click();
    if (act === "open") await petri.recentRun("first").click();
    if (act === "delete") await petri.deleteRun("first");
    await expect(petri.alert).toContainText("The request did not get through");
    await expect(petri.runs).toHaveCount(2);
    await expect(petri.prompt).toHaveValue("second");
    await petri.expectSource(answering("two"));
  });
}

test("a response that is not from Petri shows an error", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 502.*\/rpc\/run/);
  await petri.open();
  await page.route("**/rpc/run", route =>
    route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
  );
  await petri.run();
  await expect(petri.alert).toBeVisible();
  await page.unroute("**/rpc/run");
  await petri.run();
  await expect(petri.status).toContainText("Returned");
  await expect(petri.alert).toHaveCount(0);
});

test("a visitor who has used up a budget sees how long to wait, counted down", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 429.*\/rpc\/run/);
  await petri.open();
  const message = "your address has used its 3 runs a minute; try again in 3 s";
  await page.route("**/rpc/run", route =>
    route.fulfill({ status: 429, json: { kind: "quota", message, retry_after: 3 } }),
  );
  await petri.run();
  await expect(petri.alert).toContainText("Too much at once");
  await expect(petri.alert).toContainText(message);
  await expect(petri.alert).toContainText("You can try again in 2 seconds.");
  await expect(petri.alert).toContainText("You can try again in 1 second.");
  await expect(petri.alert).toContainText("You can try again now.");
  await page.unroute("**/rpc/run");
  await petri.run();
  await expect(petri.status).toContainText("Returned");
});

for (const meanwhile of ["nothing is under way", "a program runs"]) {
  test(`without a network, a click in Recent only shows an error, while ${meanwhile}`, async ({
    petri,
    page,
    context,
    complaints,
  }) => {
    complaints.announce(/ERR_INTERNET_DISCONNECTED.*\/rpc\/open/);
    await petri.open();
    await petri.run({ program: answering("one"), prompt: "first" });
    await petri.runChecked({ program: answering("two"), prompt: "second" });
    await petri.prompt.fill("typed since");
    const release = await petri.hold("**/rpc/run");
    if (meanwhile === "a program runs") await petri.runButton.click();
    await context.setOffline(true);
    await petri.recentRun("first").click();
    await expect(petri.alert).toContainText("The request did not get through");
    await expect(page).toHaveURL("/runs/2");
    await expect(page).toHaveTitle("second · Petri");
    await expect(petri.prompt).toHaveValue("typed since");
    await petri.expectSource(answering("two"));
    await expect(petri.body).toHaveText("two");
    await expect(petri.currentRun).toContainText("second");
    await context.setOffline(false);
    release();
    if (meanwhile === "a program runs") await expect(page).toHaveURL("/runs/3");
    await petri.recentRun("first").click();
    await expect(petri.body).toHaveText("one");
    await expect(page).toHaveURL("/runs/1");
    await expect(petri.alert).toHaveCount(0);
  });
}
