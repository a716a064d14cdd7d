// A whole screening with the keyboard alone: where the focus goes, that it can be seen, and that no screen holds it.
import { expect, test } from "@playwright/test";
import { Typist, focused } from "./typist.mjs";
import { FILE_NAME, WITH_CONTACTS } from "./worker.mjs";

test("a whole screening with the keyboard alone", async ({ page }) => {
  const it = new Typist(page);
  await it.opens(WITH_CONTACTS);

  // Continue without a choice: the focus goes to what is needed, which is said.
  await it.tabsAndPresses("Continue");
  await expect.poll(async () => (await focused(page)).name).toMatch(/^One thing first Choose what you may do\./);
  await expect(page.getByRole("alert")).toContainText("Choose what you may do.");
  await it.tabsTo("I am trained to interview", "radio");
  await page.keyboard.press("Space");
  await it.goesOn("If you have to leave fast");
  await it.goesOn("You and this place");
  await it.tabsTo("Your job", "text");
  await page.keyboard.type("Nurse");
  await it.tabsTo("Camp or settlement", "radio");
  await it.arrowsTo("Shelter");
  await it.goesOn("A language they feel at home in");
  await it.goesOn("Is it safe to talk?");

  // Again with nothing answered, now with several questions open.
  await it.tabsAndPresses("Continue");
  await expect.poll(async () => (await focused(page)).name).toMatch(/^One thing first/);
  for (const answer of ["Yes", "Yes", "No", "No", "Yes", "Yes", "No", "No", "No"]) {
    await it.tabsTo("Yes", "radio");
    await it.arrowsTo(answer);
  }
  await it.goesOn("Words that fit their age");
  await it.tabsTo("Adult", "radio");
  await page.keyboard.press("Space");
  await it.goesOn("Before we begin");
  await it.goesOn("Is it all right to talk?");
  for (const next of ["May I write short notes?", "May someone be in touch again?", "The conversation"]) {
    await it.tabsTo("Yes", "radio");
    await page.keyboard.press("Space");
    await it.goesOn(next);
  }

  // The hub, a page with checkboxes, help and a note that open in place.
  await it.tabsAndPresses(/^How they are treated/);
  await it.standsAtHeading("How they are treated");
  await it.tabsAndPresses("Help: Treatment", "summary");
  await expect(page.getByText("It shows whether they were free to say no.")).toBeVisible();
  await it.tabsTo("Pay was held back", "checkbox");
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: "Pay was held back" })).toBeChecked();
  await it.tabsAndPresses(/^Short note ?: Treatment$/, "summary");
  await it.tabsTo(/^Short note ?: Treatment/, "text");
  await page.keyboard.type("since May");

  // Enter in a field sends nothing and loses nothing.
  await page.keyboard.press("Enter");
  await it.at("How they are treated");
  await expect(page.getByLabel("Short note: Treatment", { exact: true })).toHaveValue(/^since May/);

  // Into a dialog, round within it, and out of it: Escape gives the focus back to where it was.
  await it.tabsTo("Stop", "button", "Shift+Tab");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Stop or take back?" });
  await expect(dialog).toBeVisible();
  const inside = () => page.evaluate(() => document.activeElement.closest("dialog") !== null || document.activeElement === document.body);
  for (let i = 0; i < 7; i++) {
    expect(await inside()).toBe(true);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await focused(page)).name).toBe("Stop");
  await page.keyboard.press("Enter");
  await it.tabsAndPresses("Go on with the conversation");
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await focused(page)).name).toBe("Stop");
  await it.at("How they are treated");

  // The list of all parts opens, takes the focus along, and leads to the result.
  await it.tabsTo(/All parts$/, "button", "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "All parts" })).toBeVisible();
  await it.tabsAndPresses("What it adds up to");
  await it.standsAtHeading("What does this add up to?");
  await it.goesOn("What describes their situation?");
  await it.tabsAndPresses("Accept the suggestions");
  await it.goesOn("What help did they already have?");
  await it.goesOn("Which help, and from whom?");
  await it.tabsAndPresses("Accept the suggestions");
  await it.goesOn("How can they be reached safely?");
  await it.goesOn("Who may be told?");
  await it.tabsAndPresses(/^IOM/);
  await it.standsAtHeading("May IOM be told?");
  await it.tabsTo("Yes", "radio");
  await page.keyboard.press("Space");
  await it.tabsTo("What happened", "checkbox");
  await page.keyboard.press("Space");
  for (let i = 0; i < 6 && (await it.heading()) !== "What goes to whom"; i++) await it.tabsAndPresses("Continue");
  await it.standsAtHeading("What goes to whom");
  const download = page.waitForEvent("download");
  await it.tabsAndPresses("Save the note");
  expect((await download).suggestedFilename()).toMatch(FILE_NAME);
  await it.goesOn("Before you go on");
  expect(it.noise).toEqual([]);
});

test("taking back is possible with the keyboard, and the focus stands on what is said then", async ({ page }) => {
  const it = new Typist(page);
  await it.reachesTheConversation();
  await it.tabsTo("Stop", "button", "Shift+Tab");
  await page.keyboard.press("Space");
  await it.tabsAndPresses("They take back their yes");
  await it.standsAtHeading("Everything was erased");
});
