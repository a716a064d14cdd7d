// A fault of the program's own: nothing of the conversation stays on the screen, and the page says what to do.
import { expect, test } from "@playwright/test";
import { Worker } from "./worker.mjs";

test("a program that stops takes everything off the screen and asks to load the page again", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types("What name would you like me to use?", "Secretmarker");
  const notice = page.getByText("First Contact has stopped because of a fault of its own.");
  await expect(notice).toBeHidden();

  // Another program takes a part of the page away, and what is drawn next has no place.
  const printed = [];
  page.on("console", (it) => printed.push(it.text()));
  await page.evaluate(() => document.querySelector(".navigation").remove());
  await page.getByRole("button", { name: /All parts/ }).click();
  await page.getByRole("navigation", { name: "All parts" }).getByRole("button", { name: /^Prepare/ }).click();

  await expect(page.getByRole("alert").filter({ hasText: "Load the page again." })).toBeVisible();
  await expect(page.locator("main")).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.textContent)).not.toContain("Secretmarker");
  expect(printed).toContain("first-contact: stopped (P1)");
  expect(printed.join()).not.toContain("Secretmarker");
});
