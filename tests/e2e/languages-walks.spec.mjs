// Whole screenings in other languages than English: wholly in Arabic with the keyboard alone; with a worker who reads French, a
// person who reads Dari, and an agency that reads English; and with languages that change on the way.
import { expect, test } from "@playwright/test";
import { messages, texts } from "./catalogue.mjs";
import { strays } from "./spoken.mjs";
import { Typist } from "./typist.mjs";
import { FILE_NAME, WITH_CONTACTS, Worker, flat } from "./worker.mjs";

test.setTimeout(60_000);

const said = (tag, key) => messages(tag).get(key).join("");
const html = (page) => page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

test.describe("in Arabic", () => {
  test.use({ locale: "ar" });

  test("a whole screening in Arabic with the keyboard alone, to a summary in Arabic", async ({ page }) => {
    const it = new Typist(page, { language: "ar" });
    await it.opens(WITH_CONTACTS);
    expect(await html(page)).toEqual({ lang: "ar", dir: "rtl" });
    const seen = new Set();
    const allParts = new RegExp(`${it.pattern("All parts")}\\u2069?$`);
    const isArabic = async () => {
      const heading = await page.locator("h1").first().textContent();
      seen.add(heading);
      expect.soft(await strays(page, ["ar"]), heading).toEqual([]);
    };
    const goesOn = async (heading) => {
      await isArabic();
      await it.goesOn(heading);
    };
    await it.tabsAndPresses("Continue");
    await expect(page.getByRole("alert")).toContainText(it.part("Choose what you may do."));
    await isArabic();
    await it.tabsTo("I am trained to interview", "radio");
    await page.keyboard.press("Space");
    await goesOn("If you have to leave fast");
    await goesOn("You and this place");
    await it.tabsTo("Your job", "text");
    await page.keyboard.type("ممرضة");
    await it.tabsTo("Camp or settlement", "radio");
    await it.arrowsTo("Shelter");
    await goesOn("A language they feel at home in");
    await goesOn("Is it safe to talk?");
    for (const answer of ["Yes", "Yes", "No", "No", "Yes", "Yes", "No", "No", "No"]) {
      await it.tabsTo("Yes", "radio");
      await it.arrowsTo(answer);
    }
    await goesOn("Words that fit their age");
    await it.tabsTo("Adult", "radio");
    await page.keyboard.press("Space");
    await goesOn("Before we begin");
    await goesOn("Is it all right to talk?");
    await expect(page.getByRole("blockquote").first()).toContainText("ممرضة");
    for (const next of ["May I write short notes?", "May someone be in touch again?", "The conversation"]) {
      await it.tabsTo("Yes", "radio");
      await page.keyboard.press("Space");
      await goesOn(next);
    }
    await isArabic();

    // A name in Latin letters, a date in Arabic digits, a tick and a note.
    await it.tabsAndPresses("Name and sex");
    await it.standsAtHeading("Name and sex");
    await it.tabsTo("What name would you like me to use?", "text");
    await page.keyboard.type("Amal S.");
    await isArabic();
    await it.tabsAndPresses("Continue");
    await it.standsAtHeading("Age");
    await it.tabsTo("When were you born? A year is fine.", "text");
    const field = page.locator(":focus");
    await expect(field).toHaveCSS("direction", "rtl");
    await page.keyboard.type("١٩٩٠-٠٥");
    await expect(field).not.toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue("١٩٩٠-٠٥");
    await isArabic();
    await it.tabsAndPresses("See all parts of the conversation");
    await it.standsAtHeading("The conversation");
    await it.tabsAndPresses("How they are treated");
    await it.standsAtHeading("How they are treated");
    await it.tabsTo("Pay was held back", "checkbox");
    await page.keyboard.press("Space");
    await it.tabsAndPresses("Short note: Treatment", "summary");
    await it.tabsTo("Short note: Treatment", "text");
    await page.keyboard.type("منذ أيار");
    await isArabic();
    await it.tabsTo("Stop", "button", "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: it.words("Stop or take back?") })).toBeVisible();
    await isArabic();
    await page.keyboard.press("Escape");

    await it.tabsTo(allParts, "button", "Shift+Tab");
    await page.keyboard.press("Enter");
    await isArabic();
    await it.tabsAndPresses("Signs");
    await it.standsAtHeading("The place");
    await it.tabsTo(/./, "checkbox");
    await page.keyboard.press("Space");
    await isArabic();
    await it.tabsTo(allParts, "button", "Shift+Tab");
    await page.keyboard.press("Enter");
    await it.tabsAndPresses("What it adds up to");
    await it.standsAtHeading("What does this add up to?");
    await goesOn("What describes their situation?");
    await it.tabsAndPresses("Accept the suggestions");
    await goesOn("What help did they already have?");
    await goesOn("Which help, and from whom?");
    await it.tabsAndPresses("Accept the suggestions");
    await goesOn("How can they be reached safely?");
    await it.tabsTo("Safe ways", "text");
    await page.keyboard.type("+961 3 123 456");
    await goesOn("Who may be told?");
    await isArabic();
    await it.tabsAndPresses("IOM");
    await it.standsAtHeading("May IOM be told?");
    await it.tabsTo("Yes", "radio");
    await page.keyboard.press("Space");
    for (const kind of ["Name and birth", "What happened"]) {
      await it.tabsTo(kind, "checkbox");
      await page.keyboard.press("Space");
    }
    await isArabic();
    for (let i = 0; i < 6 && !(await it.isAt("What goes to whom")); i++) await it.tabsAndPresses("Continue");
    await it.standsAtHeading("What goes to whom");
    await isArabic();

    const summary = page.getByRole("article");
    await expect(summary).toHaveAttribute("lang", "ar");
    await expect(summary).toHaveAttribute("dir", "rtl");
    await expect(summary.locator("bdi", { hasText: "Amal S." })).toHaveCount(1);
    const text = flat(await summary.innerText());
    for (const words of ["Amal S.", "منذ أيار", "1990", said("ar", "doc-rating")]) expect(text).toContain(words);
    await expect(page.getByLabel(it.words("Short note for SMS or radio"), { exact: true })).toHaveAttribute("dir", "rtl");
    const download = page.waitForEvent("download");
    await it.tabsAndPresses("Save the note");
    expect((await download).suggestedFilename()).toMatch(FILE_NAME);
    await goesOn("Before you go on");
    await isArabic();
    expect(seen.size).toBeGreaterThan(23);
    expect(it.noise).toEqual([]);
  });
});

test.describe("in French", () => {
  test.use({ locale: "fr" });

  test("a worker in French, a person in Dari, a summary in English", async ({ page }) => {
    const worker = new Worker(page, { language: "fr", theirs: true });
    const all = ["fr", "fa", "en"];
    await worker.opens(WITH_CONTACTS);
    await worker.isTrained({ person: "fa", job: "Infirmière", organisation: "Port ouvert" });
    await worker.tile(page, "Adult").click();
    await worker.continues();
    await worker.at("Before we begin");

    // Both stand together, each in its own language and direction.
    const quotes = page.getByRole("blockquote");
    await expect(quotes).toHaveCount(4);
    for (const [at, lang, dir] of [[0, "fr", "ltr"], [1, "fa", "rtl"], [2, "fr", "ltr"], [3, "fa", "rtl"]]) {
      await expect(quotes.nth(at)).toHaveAttribute("lang", lang);
      await expect(quotes.nth(at)).toHaveAttribute("dir", dir);
      await expect(quotes.nth(at)).toHaveCSS("direction", dir);
    }
    await expect(quotes.nth(3)).toHaveText(said("fa", "script-rights"));
    expect(await strays(page, all)).toEqual([]);
    await worker.continues();
    for (const heading of ["Is it all right to talk?", "May I write short notes?", "May someone be in touch again?"]) {
      await worker.at(heading);
      await expect(quotes).toHaveCount(2);
      expect.soft(await strays(page, all), heading).toEqual([]);
      await worker.chooses("What did they answer?", "Yes");
      await worker.continues();
    }
    await worker.opensPage("Name and sex");
    await worker.types("What name would you like me to use?", "زهرا");
    await worker.opensPage("How they are treated");
    const asked = page.getByRole("group").filter({ hasText: said("fa", "q-treatment") }).first();
    await expect(asked.locator(".question--theirs")).toHaveAttribute("lang", "fa");
    await expect(asked.locator(".question--theirs")).toHaveCSS("direction", "rtl");
    const theirs = asked.locator(".choice__theirs");
    expect(await theirs.count()).toBeGreaterThan(3);
    for (const it of await theirs.all()) {
      expect(texts("fa").has(flat(await it.innerText()))).toBe(true);
      await expect(it).toHaveAttribute("lang", "fa");
      await expect(it).toHaveCSS("direction", "rtl");
    }
    await worker.chooses("How do people treat you there? Has any of this happened?", "Pay was held back");
    await worker.notes("Treatment", "درباره +93 70 123 4567");
    expect(await strays(page, all)).toEqual([]);

    await worker.agreesToShare("IOM", ["Name and birth", "What happened"]);
    await expect(quotes.nth(1)).toHaveAttribute("lang", "fa");
    expect(await strays(page, all)).toEqual([]);
    await worker.goesTo(worker.begins("Summary"));
    const summary = page.getByRole("article");
    await expect(summary).toHaveAttribute("lang", "fr");
    await worker.speaks("The language of summaries", "en");
    await expect(summary).toHaveAttribute("lang", "en");
    await expect(summary).toHaveAttribute("dir", "ltr");
    expect(await strays(page, all)).toEqual([]);
    // What was typed stays as it was typed, by itself.
    const typed = summary.locator("bdi", { hasText: "زهرا" });
    await expect(typed).toHaveText("زهرا");
    await expect(typed).toHaveCSS("unicode-bidi", "isolate");
    await expect(typed).toHaveCSS("direction", "rtl");
    await expect(summary).toContainText(said("en", "disclaimer"));
    const code = (await summary.innerText()).match(/[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/)[0];
    await expect(summary.locator("bdi", { hasText: code })).toHaveText(code);
    // The text file of it too, set apart without markup.
    const { text } = await worker.saves("Save as text");
    expect(text).toContain(said("en", "disclaimer"));
    expect(text).toContain("\u2068زهرا\u2069");
    expect(text).not.toMatch(/é|ê|è/);
    expect(worker.noise).toEqual([]);
  });
});

/** Everything that was answered or typed on this screen, whatever language it speaks. */
const answered = (page) =>
  page.evaluate(() => [...document.querySelectorAll(".screen input, .screen textarea")].map((it) => (it.matches("[type=radio], [type=checkbox]") ? `${it.name}: ${it.checked}` : `${it.id}: ${it.value}`)));

test("languages change on the way, and answers, place, focus and what was typed stay", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": ["Pay was held back", "Threats to me"] });
  await worker.notes("Treatment", "since May ٢٠٢٥");
  const before = await answered(page);
  await worker.opensLanguages();
  const dialog = page.getByRole("dialog");
  for (const tag of ["ar", "ru", "fr", "es", "ar"]) {
    await worker.changesTo(tag);
    await expect(dialog.getByLabel(worker.words("Your language"), { exact: true })).toBeFocused();
    await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveText(worker.words("How they are treated"));
    expect(await answered(page)).toEqual(before);
  }
  expect(await html(page)).toEqual({ lang: "ar", dir: "rtl" });
  for (const [tag, word] of [["my", "my"], ["ne", "ne"], ["fa", "fa"]]) {
    await worker.speaks("The person’s language", tag);
    await expect(page.locator(`.question--theirs[lang="${word}"]`).first()).toHaveText(said(tag, "q-treatment"));
    expect(await answered(page)).toEqual(before);
  }
  await worker.speaks("The language of summaries", "fr");
  await worker.presses("Done");
  await expect(dialog).toHaveCount(0);
  // The focus is where the choice was opened from.
  await expect(page.getByRole("button", { name: worker.part("All parts") }).first()).toBeFocused();
  expect(await strays(page, ["ar", "fa"])).toEqual([]);
  expect(await answered(page)).toEqual(before);

  // Another screen that stays while its language changes: the signs are drawn one by one.
  worker.theirs = true;
  await worker.opensPage("Freedom and control");
  await worker.marks("Seems watched or listened to", "Seen");
  await worker.opensLanguages();
  await worker.changesTo("en");
  await worker.speaks("The person’s language", "");
  await worker.speaks("The language of summaries", "");
  await worker.presses("Done");
  worker.theirs = false;
  expect(await html(page)).toEqual({ lang: "en", dir: "ltr" });
  expect(await strays(page, ["en"])).toEqual([]);
  await expect(page.getByRole("group", { name: "Seems watched or listened to", exact: true }).getByRole("checkbox", { name: /^Seen/ })).toBeChecked();
  await worker.opensPage("How they are treated");
  expect(await answered(page)).toEqual(before);
  expect(worker.noise).toEqual([]);
});

test("a protected conversation brings its languages back after it was locked", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.chooses("What may you do?", "I am trained to interview");
  await worker.continues();
  const secret = await worker.protects();
  await worker.continues();
  await worker.types("Your job", "ممرضة");
  await worker.opensLanguages();
  await worker.speaks("The person’s language", "fa");
  await worker.speaks("The language of summaries", "fr");
  await worker.changesTo("ar");
  await worker.presses("Done");
  await worker.isKept();
  await page.reload();
  // Nothing on the device says which languages they were.
  worker.language = "en";
  await worker.at("Locked");
  await worker.types("Passphrase", secret);
  await worker.presses("Open");
  worker.language = "ar";
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(worker.words("You and this place"), { timeout: 30_000 });
  expect(await html(page)).toEqual({ lang: "ar", dir: "rtl" });
  await expect(page.getByLabel(worker.words("Your job"))).toHaveValue("ممرضة");
  expect(await strays(page, ["ar"])).toEqual([]);
  await worker.opensLanguages();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel(worker.words("The person’s language"))).toHaveValue("fa");
  await expect(dialog.getByLabel(worker.words("The language of summaries"))).toHaveValue("fr");
  expect(worker.noise).toEqual([]);
});
