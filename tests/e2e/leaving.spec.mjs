// Out of what is open, back, and away: the browser’s Back, Escape, and where the focus is then.
import { expect, test } from "@playwright/test";
import { Worker } from "./worker.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.textContent);

test("the browser’s Back closes what is open before it goes a screen back", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Papers");
  const entries = await page.evaluate(() => history.length);

  await worker.presses("Stop");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await worker.at("Papers");
  await expect.poll(() => focused(page)).toBe("Stop");

  const parts = page.getByRole("navigation", { name: "All parts" });
  await page.getByRole("button", { expanded: false, name: /All parts/ }).click();
  await expect(parts).toBeVisible();
  await page.goBack();
  await expect(parts).toBeHidden();
  await worker.at("Papers");
  await expect.poll(() => focused(page)).toContain("All parts");

  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Papers");
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("Escape closes the list of all parts from wherever the focus is, and gives the focus back", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  const parts = page.getByRole("navigation", { name: "All parts" });
  const opener = page.getByRole("button", { name: /All parts/ });
  for (const within of [false, true]) {
    await opener.click();
    await expect(parts).toBeVisible();
    if (within) await parts.getByRole("button", { name: /^Prepare/ }).focus();
    await page.keyboard.press("Escape");
    await expect(parts).toBeHidden();
    await expect(opener).toBeFocused();
  }
  await opener.click();
  await page.getByRole("button", { name: "Close the list" }).click();
  await expect(opener).toBeFocused();
});

test("with nothing noted and no screen before, Back leaves; once something is noted, it doesn’t", async ({ page }) => {
  const worker = new Worker(page);
  await page.goto("about:blank");
  await worker.opens();
  await worker.isTrained();
  await worker.goesTo(/^Prepare/);
  await worker.at("Prepare a first conversation");
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL("about:blank");

  await worker.reachesTheConversation();
  await worker.goesTo(/^Prepare/);
  for (let i = 0; i < 3; i++) {
    await page.evaluate(() => history.back());
    await page.waitForTimeout(100);
    await worker.at("Prepare a first conversation");
  }
});
