// Whatever is typed: a clear message at the field where it can’t be kept, nothing lost, and markup stays text.
import { expect, test } from "@playwright/test";
import { flat, PLAIN_FILES, Worker } from "./worker.mjs";

const NAME = "What name would you like me to use?";
const BORN = "When were you born? A year is fine.";
const TREATMENT = "How do people treat you there? Has any of this happened?";
const COUNT = "does not count until then";

/** Types into a field, goes on and comes back: the field holds what was typed, and says what is wrong or nothing. */
async function keeps(worker, page, label, typed, problem) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(typed);
  const check = async () => {
    await expect(field).toHaveValue(typed);
    if (problem) {
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(problem);
      await expect(page.getByText(problem).first()).toBeVisible();
      // It is also said aloud, once.
      await expect(page.getByRole("alert")).toHaveCount(1);
      await expect(page.getByRole("alert")).not.toBeEmpty();
    } else {
      await expect(field).not.toHaveAttribute("aria-invalid", "true");
    }
  };
  await check();
  await worker.continues();
  await worker.goesBack();
  await check();
}

test("a name: too long, hidden characters, right to left, emoji, markup, a formula", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await keeps(worker, page, NAME, "x".repeat(10_000), /This has 10000 characters; 120 fit\. Shorten it\./);
  await keeps(worker, page, NAME, "x".repeat(121), /This has 121 characters; 120 fit\./);
  await keeps(worker, page, NAME, "x".repeat(120));
  await keeps(worker, page, NAME, "ab\u202Ecd", /hidden characters/);
  await keeps(worker, page, NAME, "ab\u2066cd\u2069", /hidden characters/);
  await keeps(worker, page, NAME, "ab\u0007cd", /hidden characters/);
  await keeps(worker, page, NAME, "سارة\u200F (Sara)");
  await keeps(worker, page, NAME, "שרה\u200E - נועם");
  await keeps(worker, page, NAME, "👩🏽‍🦱 Ana 🙂");
  await keeps(worker, page, NAME, "=1+1");
  await keeps(worker, page, NAME, "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>");
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  expect(worker.noise).toEqual([]);
});

test("what can’t be kept counts for nothing until it is mended, and the map says where it is", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types(NAME, `Longmarker ${"x".repeat(10_000)}`);
  await expect(page.getByText(COUNT, { exact: false }).first()).toBeVisible();
  await worker.answers("How they are treated", { [TREATMENT]: "Pay was held back" });
  await worker.notes("Treatment", `Notemarker ${"y".repeat(10_000)}`);
  await expect(page.getByText(COUNT, { exact: false }).first()).toBeVisible();
  await worker.goesTo(/^Conversation/);
  await expect(page.locator("main").getByRole("button", { name: "Name and sex something to mend" }).last()).toBeVisible();

  await worker.agreesToShare("IOM", ["Name and birth", "What happened"]);
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("IOM");
  const { text } = await worker.saves("Save as text");
  expect(text).toContain("Pay was held back");
  expect(text).not.toContain("Longmarker");
  expect(text).not.toContain("Notemarker");
  // The record keeps it, as a draft.
  const { record } = await worker.savesRecord();
  expect(record.notes.answers.name.text.draft).toHaveLength(10_011);

  await worker.opensPage("Name and sex");
  await worker.types(NAME, "Mended");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("IOM");
  expect((await worker.saves("Save as text")).text).toContain("Mended");
});

test("dates that no calendar has, and half-known ones that are good answers", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Age");
  const wrong = /This is not a date we can read\. Write a year \(2010\), a month \(2010-05\) or a day \(2010-05-31\)\./;
  for (const typed of ["2025-02-30", "2023-02-29", "31/12/2010", "2010-13", "yesterday", "-1", "=TODAY()"]) await keeps(worker, page, BORN, typed, wrong);
  for (const typed of ["2010", "2010-05", "2008-02-29"]) await keeps(worker, page, BORN, typed);
  expect(worker.noise).toEqual([]);
});

test("markup, formulas and emoji stay text on the screen, in the files and in the record", async ({ page }) => {
  const worker = new Worker(page);
  const typed = {
    name: "<b>Ana</b> <img src=x onerror=\"window.ran=1\">",
    note: "=1+1;@SUM(A1) {{7*7}} & 'quoted' \"twice\" ${1} 🙂\nRating: LOW",
    job: "<script>window.ran=1</script>",
  };
  await worker.opens(PLAIN_FILES);
  await worker.isTrained({ job: typed.job });
  await worker.tile(page, "Adult").click();
  await worker.continues(2);
  await expect(page.getByText(typed.job, { exact: false }), "in the words to say").toBeVisible();
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues();
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues();
  await worker.chooses("What did they answer?", "No");
  await worker.continues();
  await worker.goesOnWithoutContacts();
  await worker.opensPage("Name and sex");
  await worker.types(NAME, typed.name);
  await worker.opensPage("Your observations");
  await worker.types("Is there anything else that the next helper should know?", typed.note);
  await worker.answers("How they are treated", { [TREATMENT]: "Threats to me" });
  await worker.agreesToShare("IOM", ["Name and birth", "What happened"]);
  const images = page.locator("img");
  await expect(images).toHaveCount(0);
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("IOM");
  await expect(page.getByText(typed.name, { exact: false })).toBeVisible();
  await expect(images).toHaveCount(0);
  const { text } = await worker.saves("Save as text");
  expect(text).toContain(typed.name);
  expect(flat(text)).toContain(flat(typed.note));
  // A line that someone typed can’t pass for one of the document’s own.
  expect(text.split("\n").filter((it) => it.startsWith("Rating: "))).toEqual([expect.stringMatching(/^Rating: MEDIUM/)]);
  const { record } = await worker.savesRecord();
  expect(record.notes.answers.name.text).toBe(typed.name);
  expect(record.notes.answers.observations.text).toBe(typed.note);
  expect(record.preparation.job).toBe(typed.job);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  expect(worker.noise).toEqual([]);
});
