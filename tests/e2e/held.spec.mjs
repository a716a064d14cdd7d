// The device in the person's own hands: a whole hand-over, that nothing but the worker's gesture leads out of it, and that what was
// answered stays covered until the person agrees.
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { written } from "./catalogue.mjs";
import { misfits } from "./measures.mjs";
import { WITH_CONTACTS, Worker, everything, flat } from "./worker.mjs";

const CANARY = "Canary Zebra 44";
const NEVER = JSON.parse(readFileSync(new URL("../domain/fixtures/never-said.json", import.meta.url), "utf8"));
const OPEN = "Let them answer by themselves";
const SAFETY = "Danger in the next days";
const TONIGHT = "Today and tonight";
const NAME = "Name and sex";
const TAKE_BACK = "For staff: take it back";

/** The messages of a language. */
const wordsOf = (tag) => Object.fromEntries(written(tag));

// A whole hand-over holds buttons for seconds and has axe look at many screens.
test.describe.configure({ timeout: 240_000 });

/** From the start to the hub, protected or not, with the person's language chosen there. */
async function reachesTheHub(page, { language = "fa", kept = false } = {}) {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  const secret = await worker.setsOut({ kept });
  await worker.continues();
  await worker.chooses("Who interprets?", "Nobody is needed");
  await worker.continues();
  await worker.isSafe();
  await worker.hasConsent();
  await worker.goesOnWithoutContacts();
  await worker.at("The conversation");
  if (language !== "en") await speaks(worker, page, "The person’s language", language);
  return { worker, secret };
}

/** Chooses a language in the dialog, from the list of all parts. */
async function speaks(worker, page, role, tag) {
  const open = page.getByRole("button", { expanded: false, name: /All parts/ });
  if (await open.isVisible()) await open.click();
  await page.getByRole("navigation", { name: "All parts" }).getByRole("button", { name: "Languages", exact: true }).click();
  await page.getByLabel(role, { exact: true }).selectOption(tag);
  if (role === "Your language") await expect(page.locator("html")).toHaveAttribute("lang", tag);
  else await expect(page.getByRole("dialog").getByText("Getting ", { exact: false })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Picks all questions of these pages and hands the device over. */
async function handsOver(worker, page, pages) {
  await worker.presses(OPEN);
  for (const it of pages) {
    const all = page.getByRole("button", { name: `All on this page: ${it}`, exact: true });
    if (!(await all.isVisible())) await page.getByRole("dialog").locator("summary").filter({ hasText: it }).first().click();
    await all.click();
  }
  await worker.presses("Hand it over now");
}

/** The button that takes it back, opened. */
async function back(page, name = TAKE_BACK) {
  const button = page.getByRole("button", { name, exact: true });
  if (!(await button.isVisible())) await page.locator("summary").filter({ hasText: name }).click();
  await button.scrollIntoViewIfNeeded();
  return button;
}

/** Presses with the mouse and holds for so long. */
async function holds(page, ms, name) {
  const box = await (await back(page, name)).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(ms);
  await page.mouse.up();
}

const heading = (page) => page.getByRole("heading", { level: 1 });
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const tap = (page, name) => page.getByRole("radio", { name, exact: true }).or(page.getByRole("checkbox", { name, exact: true })).click();

/** The heading has the focus, the page speaks this language, and no target is small. */
async function isTheirs(page, tag, direction) {
  await expect(heading(page)).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("lang", tag);
  await expect(page.locator("html")).toHaveAttribute("dir", direction);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, summary, label:has(input), textarea")]
      .filter((it) => it.checkVisibility({ visibilityProperty: true }))
      .map((it) => ({ words: it.textContent.trim().slice(0, 30), box: it.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ words, box }) => `${words}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
  const size = await heading(page).evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
}

async function looks(worker, page) {
  await worker.hasNoAxeFinding();
  await page.emulateMedia({ colorScheme: "dark" });
  await worker.hasNoAxeFinding(["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${await heading(page).innerText()} at 320 px`).toBeLessThanOrEqual(320);
  await page.setViewportSize(before);
}

test("a person answers by themselves in Persian, and the worker sees it when they agree", async ({ page }) => {
  const { worker } = await reachesTheHub(page);
  const fa = wordsOf("fa");
  // Noted before: the person doesn't see it.
  await worker.opensPage(SAFETY);
  await page.getByRole("checkbox", { name: /^Threats to me/ }).click();
  await worker.notes("Threats", "Said twice");
  await worker.goesTo(/^Conversation/);
  await handsOver(worker, page, [SAFETY, TONIGHT, NAME]);

  await expect(heading(page)).toHaveText(fa["held-title"]);
  await isTheirs(page, "fa", "rtl");
  await looks(worker, page);
  await press(page, fa["held-begin"]);

  // Several answers, with pictures, and one taken back.
  await expect(heading(page)).toHaveText(fa["q-threat"]);
  await isTheirs(page, "fa", "rtl");
  expect(await page.locator("label:has(svg)").count()).toBe(6);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await looks(worker, page);
  await tap(page, fa["o-threat-to-family"]);
  await tap(page, fa["held-do-not-know"]);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await tap(page, fa["o-threat-to-family"]);
  await press(page, fa["held-next"]);

  // Left out.
  await expect(heading(page)).toHaveText(fa["q-moved-soon"]);
  await press(page, fa["held-skip"]);
  // Rather not.
  await expect(heading(page)).toHaveText(fa["q-back-under-control"]);
  await tap(page, fa["o-back-under-control-yes"]);
  await tap(page, fa["held-rather-not"]);
  await press(page, fa["held-next"]);
  // One answer; back and on again.
  await tap(page, fa["o-safe-tonight-no"]);
  await press(page, fa["held-back"]);
  await expect(page.getByRole("radio", { name: fa["held-rather-not"] })).toBeChecked();
  await press(page, fa["held-next"]);
  await expect(page.getByRole("radio", { name: fa["o-safe-tonight-no"] })).toBeChecked();
  await press(page, fa["held-next"]);
  // A few words.
  await expect(heading(page)).toHaveText(fa["q-name"]);
  await page.getByLabel(fa["q-name"], { exact: true }).fill(CANARY);
  await looks(worker, page);
  await press(page, fa["held-stop"]);

  await expect(heading(page)).toHaveText(fa["held-done"]);
  await isTheirs(page, "fa", "rtl");
  await looks(worker, page);
  await press(page, fa["held-show-later"]);
  await expect(heading(page)).toHaveText(fa["held-covered"]);
  await looks(worker, page);

  // The worker's line is in the worker's language.
  await expect(page.locator("details.hand-back")).toHaveAttribute("lang", "en");
  await holds(page, 3_300);
  await worker.at("The conversation");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const card = page.getByRole("group", { name: "They answered 4 questions. The answers are covered." });
  await expect(card).toBeFocused();
  expect(await everything(page)).not.toContain(CANARY);
  // They had said “not now”; what is asked is there in both languages.
  await expect(card.getByText("They said: not now. Do not press them.", { exact: true })).toBeVisible();
  await expect(card.locator("blockquote[lang=en]")).toHaveText("May the person who gave you this see your answers?");
  await expect(card.locator("blockquote[lang=fa][dir=rtl]")).toHaveText(fa["held-show"]);
  await looks(worker, page);
  await worker.opensPage(NAME);
  await expect(card).toBeVisible();
  expect(await everything(page)).not.toContain(CANARY);
  await worker.goesTo("What it adds up to");
  expect(await everything(page)).not.toContain(CANARY);

  await worker.opensPage(NAME);
  await worker.presses("They agree: show me");
  await expect(page.getByText("They let you see their answers.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("What name would you like me to use?", { exact: true })).toHaveValue(CANARY);
  await worker.opensPage(SAFETY);
  await expect(page.getByRole("checkbox", { name: /^Threats to my family/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^Threats to me/ })).not.toBeChecked();
  await expect(page.getByLabel("Short note: Threats", { exact: true })).toHaveValue("Said twice");
  await worker.opensPage(TONIGHT);
  await expect(page.getByRole("button", { name: "Prefers not to say", pressed: true })).toHaveCount(1);
  expect(worker.noise).toEqual([]);
});

test("nothing leads out of it: neither Back, nor Escape, nor Tab, nor the address", async ({ page }) => {
  const { worker } = await reachesTheHub(page);
  const fa = wordsOf("fa");
  await handsOver(worker, page, [TONIGHT, NAME]);
  await press(page, fa["held-begin"]);
  await press(page, fa["held-next"]);
  for (const expected of [fa["q-back-under-control"], fa["held-title"], fa["held-title"], fa["held-title"]]) {
    await page.goBack();
    await expect(heading(page)).toHaveText(expected);
  }
  await press(page, fa["held-begin"]);
  for (const key of ["Escape", "Alt+ArrowLeft", "F6", "Backspace", "Enter"]) await page.keyboard.press(key);
  await expect(heading(page)).toHaveText(/./);
  await expect(page.locator("html")).toHaveAttribute("lang", "fa");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // Everything that the keyboard can reach is the person's own, the way out, or the worker's line.
  const names = new Set();
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press("Tab");
    names.add(await page.evaluate(() => (document.activeElement?.labels?.[0] ?? document.activeElement)?.textContent.trim()));
  }
  const theirs = new Set([...Object.values(fa), TAKE_BACK]);
  // The page itself has the focus between the last and the first; Listen says what it reads.
  const own = [...names].map((it) => it?.replace(/^[►◼]/, "").replace(/: .*…$/s, "")).filter((it) => it && !theirs.has(it) && !it.startsWith(fa["held-leave"]));
  expect(own).toEqual([]);
  // Who loads the page anew finds the start, and nothing of it.
  await page.getByRole("radio", { name: fa["o-back-under-control-yes"] }).click();
  page.once("dialog", (it) => it.accept());
  await page.reload();
  await worker.at("Prepare a first conversation");
  expect(await everything(page)).not.toContain(fa["q-back-under-control"]);
});

test("only holding, or five presses, takes it back", async ({ page }) => {
  const { worker } = await reachesTheHub(page, { language: "en" });
  const hands = async () => {
    await handsOver(worker, page, [TONIGHT]);
    await worker.at("A few questions for you");
  };
  await hands();
  // Let go too early, by pointer and by key; slid away.
  await holds(page, 1_000);
  const button = await back(page);
  await button.focus();
  for (const key of ["Enter", "Space"]) {
    await page.keyboard.down(key);
    await page.waitForTimeout(500);
    await expect(page.getByText("Keep holding …", { exact: true })).toBeVisible();
    await page.keyboard.up(key);
    await expect(page.getByText("Keep holding …", { exact: true })).toHaveCount(0);
  }
  const box = await button.boundingBox();
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y - 120);
  await page.waitForTimeout(3_300);
  await page.mouse.up();
  await worker.at("A few questions for you");
  // A key that is held repeats itself.
  await page.waitForTimeout(7_000);
  await button.focus();
  await page.keyboard.down("Enter");
  for (let i = 0; i < 8; i++) {
    await page.waitForTimeout(100);
    await page.keyboard.down("Enter");
  }
  await worker.at("A few questions for you");
  await page.waitForTimeout(2_600);
  await worker.at("The conversation");
  await page.keyboard.up("Enter");
  await expect(page.getByText("They answered nothing. That is fine.", { exact: true })).toBeVisible();

  await hands();
  const five = await back(page);
  for (let i = 0; i < 4; i++) await five.click();
  await worker.at("A few questions for you");
  await five.click();
  await worker.at("The conversation");

  // By touch of a screen reader: clicks alone.
  await hands();
  const clicked = await back(page);
  for (let i = 0; i < 5; i++) await clicked.evaluate((it) => it.click());
  await worker.at("The conversation");
});

test("what the person doesn’t agree to show is erased", async ({ page }) => {
  const { worker } = await reachesTheHub(page, { language: "en" });
  await handsOver(worker, page, [NAME]);
  await worker.presses("Begin");
  await page.getByLabel("What name would you like me to use?", { exact: true }).fill(CANARY);
  await holds(page, 3_300);
  await page.getByRole("group", { name: "They answered 1 question. The answers are covered." }).waitFor();
  // An interruption: they get it again, at the same question, with what they wrote.
  await worker.presses("Give it back to them");
  await worker.at("What name would you like me to use?");
  await expect(page.getByLabel("What name would you like me to use?", { exact: true })).toHaveValue(CANARY);
  await holds(page, 3_300);
  await worker.presses("They don’t agree: erase the answers");
  await worker.presses("Keep it, go back");
  await worker.presses("They don’t agree: erase the answers");
  await worker.hasNoAxeFinding();
  await worker.presses("Erase and go on");
  await expect(page.getByText("Their answers are erased.", { exact: true })).toBeVisible();
  await expect(page.locator("#handed")).toBeFocused();
  await worker.opensPage(NAME);
  expect(await everything(page)).not.toContain(CANARY);
  // Deleted by the person themselves.
  await worker.presses(OPEN);
  await page.getByRole("checkbox", { name: "Name", exact: true }).click();
  await worker.presses("Hand it over now");
  await worker.presses("Begin");
  await page.getByLabel("What name would you like me to use?", { exact: true }).fill(CANARY);
  await worker.presses("Next");
  await worker.presses("No, delete them");
  await worker.at("Delete all your answers?");
  await worker.presses("Back");
  await worker.presses("No, delete them");
  await looks(worker, page);
  await worker.presses("Yes, delete");
  expect(await everything(page)).not.toContain(CANARY);
  await page.goBack();
  await worker.at("Your answers are deleted.");
  await holds(page, 3_300);
  await expect(page.getByText("They answered nothing. That is fine.", { exact: true })).toBeVisible();
  expect(worker.noise).toEqual([]);
});

test("with a passphrase the gesture locks, and the passphrase leads to the worker’s side; an idle lock leads back to the person", async ({ page }) => {
  await page.clock.install();
  const { worker, secret } = await reachesTheHub(page, { kept: true });
  const fa = wordsOf("fa");
  await handsOver(worker, page, [NAME]);
  await press(page, fa["held-begin"]);
  await page.getByLabel(fa["q-name"], { exact: true }).fill(CANARY);
  await page.clock.fastForward(3_000);
  // It says that it is going to lock, to the person, in their language.
  await page.clock.fastForward(102_000);
  await expect(page.getByRole("button", { name: fa["held-still"], exact: true })).toBeVisible();
  await page.clock.fastForward(21_000);
  await worker.at("Locked");
  expect(await everything(page)).not.toContain(CANARY);
  await worker.unlocks(secret);
  await expect(heading(page)).toHaveText(fa["q-name"]);
  await expect(page.getByLabel(fa["q-name"], { exact: true })).toHaveValue(CANARY);
  await expect(page.locator("html")).toHaveAttribute("lang", "fa");
  await press(page, fa["held-stop"]);
  await press(page, fa["held-show-yes"]);

  const button = await back(page);
  await expect(page.getByText("Then type the passphrase of this conversation.", { exact: false })).toBeVisible();
  await button.focus();
  await page.keyboard.down("Space");
  await page.clock.fastForward(3_100);
  await worker.at("Locked");
  await page.keyboard.up("Space");
  expect(await everything(page)).not.toContain(CANARY);
  await worker.unlocks(secret);
  await worker.at("The conversation");
  await expect(page.getByText("They let you see their answers.", { exact: false })).toBeVisible();
  await worker.opensPage(NAME);
  await expect(page.getByLabel("What name would you like me to use?", { exact: true })).toHaveValue(CANARY);
  // What was in their hands when the page went comes back to them.
  await worker.goesTo(/^Conversation/);
  await handsOver(worker, page, [TONIGHT]);
  await press(page, fa["held-begin"]);
  await tap(page, fa["o-back-under-control-yes"]);
  await page.clock.fastForward(5_000);
  await page.reload();
  await worker.unlocks(secret);
  await expect(heading(page)).toHaveText(fa["q-back-under-control"]);
  await expect(page.getByRole("radio", { name: fa["o-back-under-control-yes"], exact: true })).toBeChecked();
});

test("Leave now still leaves", async ({ page }) => {
  await page.context().route("https://www.wikipedia.org/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Neutral</title>" }));
  const { worker } = await reachesTheHub(page);
  await handsOver(worker, page, [TONIGHT]);
  // In their words, which the first page has too.
  const leave = wordsOf("fa")["held-leave"];
  await expect(page.locator(".held")).toContainText(leave);
  const button = page.getByRole("button", { name: leave, exact: true });
  await expect(button).toHaveAttribute("lang", "fa");
  await expect(button).toHaveAttribute("dir", "rtl");
  const box = await button.boundingBox();
  // The same corner as on the worker's own screens, also where the person's language runs from the right.
  expect(box.x + box.width).toBeGreaterThan(page.viewportSize().width / 2);
  await button.click();
  await expect(page).toHaveURL("https://www.wikipedia.org/");
});

test("in every language it speaks only theirs, fits a small phone, and says no word of a crime or a rating", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const { worker } = await reachesTheHub(page, { language: "en" });
  for (const tag of Object.keys(NEVER)) {
    if (tag !== "en") await speaks(worker, page, "The person’s language", tag);
    const words = wordsOf(tag);
    await worker.presses(OPEN);
    await page.evaluate(() => document.querySelectorAll("dialog details").forEach((it) => { it.open = true; }));
    for (const all of await page.getByRole("button", { name: /^All on this page/ }).all()) await all.click();
    await worker.presses("Hand it over now");
    await expect(heading(page)).toHaveText(words["held-title"]);
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    const seen = [];
    const reads = async () => {
      seen.push(`${await page.title()} ${flat(await worker.reads())}`);
      expect.soft(await misfits(page), `${tag}, “${await heading(page).innerText()}” at 360 px`).toEqual([]);
    };
    await reads();
    await press(page, words["held-begin"]);
    let steps = 0;
    for (; steps < 60 && (await heading(page).innerText()) !== words["held-done"]; steps++) {
      await reads();
      await press(page, words["held-next"]);
    }
    expect(steps, tag).toBeGreaterThan(35);
    await reads();
    const said = seen.join(" ").toLowerCase();
    expect([...NEVER[tag], ...NEVER.en].filter((it) => said.includes(it)), tag).toEqual([]);
    const five = await back(page);
    for (let i = 0; i < 5; i++) await five.click();
    await worker.at("The conversation");
  }
  expect(worker.noise).toEqual([]);
});

test("a worker who reads French takes it back in French", async ({ page }) => {
  const { worker } = await reachesTheHub(page);
  await handsOver(worker, page, [TONIGHT]);
  await holds(page, 3_300);
  await speaks(worker, page, "Your language", "fr");
  await press(page, "Laisser la personne répondre elle-même");
  await page.getByRole("dialog").locator("summary").first().click();
  await page.getByRole("button", { name: /^Toutes celles de cette page/ }).first().click();
  await press(page, "Donner l’appareil maintenant");
  await expect(heading(page)).toHaveText(wordsOf("fa")["held-title"]);
  await expect(page.locator("details.hand-back")).toHaveAttribute("lang", "fr");
  await holds(page, 3_300, "Pour le personnel : reprendre l’appareil");
  await expect(page.getByText("La personne n’a rien répondu.", { exact: false })).toBeVisible();
});
