// A deployment file with faults: said in plain words to whoever set it up, and the tool works without its settings.
import { expect, test } from "@playwright/test";
import { WITH_CONTACTS, Worker } from "./worker.mjs";

const fine = { format: "first-contact.deployment", version: 1, organisation: "Quay Network" };
const contact = { recipient: "iom", agency: "A", role: "B", reach: "C", lastChecked: "2026-11-01" };
const faults = [
  ["no JSON", "{ \"format\": ", /JSON|line 1/i],
  ["another format", JSON.stringify({ ...fine, format: "something-else" }), /format/],
  ["an unknown recipient and a day that isn’t one", JSON.stringify({ ...fine, directory: [{ ...contact, recipient: "police-station" }, { ...contact, lastChecked: "1 November" }] }), /directory\[0\]\.recipient.*directory\[1\]\.lastChecked/s],
  ["hours longer than the rule’s", JSON.stringify({ ...fine, hours: { urgent: 240 } }), /hours\.urgent/],
];

for (const [what, text, told] of faults) {
  test(`a deployment file with ${what} is told, and nothing of it is used`, async ({ page }) => {
    await page.route("**/deployment.json", (it) => it.fulfill({ contentType: "application/json", body: text }));
    const worker = new Worker(page);
    await worker.opens();
    await expect(page.getByText("The deployment file has faults, so its settings are not used:", { exact: false })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(told);
    await worker.isTrained({ organisation: "" });
    await worker.hasConsent();
    await worker.at("Who could help from here?");
    await worker.goesOnWithoutContacts();
    await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Threats to me" });
    await worker.goesTo("What it adds up to");
    expect((await worker.rating()).words).toContain("Act within 3 days");
    expect(worker.noise).toEqual([]);
  });
}

test("a good one gives its directory, its hours and its name, and says when it is an example", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await expect(page.getByText("Example settings: every agency and contact here is invented.")).toBeVisible();
  await expect(page.getByText("The deployment file has faults", { exact: false })).toHaveCount(0);
  await worker.chooses("What may you do?", "I am trained to interview");
  await worker.continues();
  await worker.readsAboutLeaving();
  await expect(page.getByLabel("Your organisation")).toHaveValue("Harbour Welcome Network");
  await worker.walksTo("Is it safe to talk?");
  await worker.isSafe();
  await worker.hasConsent();
  await worker.at("The conversation");
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
  await worker.goesTo("What it adds up to");
  expect((await worker.rating()).words).toContain("Act within 2 days");
  await worker.walksTo("Which help, and from whom?");
  await expect(page.getByText("Duty adviser")).toBeVisible();
  await expect(page.getByText(/^Last checked 2 May 2026, more than 90 days ago\. Check it before you rely on it\.$/).first()).toBeVisible();
  await page.getByRole("button", { name: /^Use this one ?: Open door legal aid \(invented\)/ }).click();
  await expect(page.getByLabel("To whom").filter({ visible: true }).last()).toHaveValue("Open door legal aid (invented), Duty adviser");
});

test("without any deployment file the tool starts as well", async ({ page }) => {
  await page.route("**/deployment.json", (it) => it.fulfill({ status: 404, body: "Not Found" }));
  const worker = new Worker(page);
  await worker.opens();
  await expect(page.getByText("The deployment file has faults", { exact: false })).toHaveCount(0);
  await worker.isTrained();
  await worker.hasConsent();
  await worker.at("Who could help from here?");
});
