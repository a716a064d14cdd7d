// A whole screening in which everything that can be typed is typed and every question gets an answer, screen by screen.
// What is typed carries a number of its own, so a search can tell which field it came from.
import { expect } from "./browser.mjs";
import { escaped, Worker } from "../e2e/worker.mjs";

export const LAST = "Before you go on";
export const START = "Prepare a first conversation";
export const LEAVING = "If you have to leave fast";

/** What makes the walk go on: the answers to the questions that decide about it. All others get their first answer. */
const ANSWERS = {
  "What did they answer?": "Yes",
  "Is the person alone with you?": "Yes",
  "Can you talk here without being seen or overheard?": "Yes",
  "Does someone speak for them, answer for them or watch them?": "No",
  "Does someone hold their phone, papers or money?": "No",
  "Does it feel safe to talk now, to them and to you?": "Yes",
  "Is it safe to keep a note on this device?": "Yes",
  "Does anyone need medical help right now?": "No",
  "Is anyone in danger right now: the person, their family, or others?": "No",
  "Is someone waiting outside or nearby for them?": "No",
};
const PATHS = { trained: "I am trained to interview", "not-trained": "I am not trained to interview", "observe-only": "I only observe" };
/** Controls that take words, whatever the browser calls them. */
export const WORDS = 'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=button], [type=submit], [type=hidden]), [contenteditable]:not([contenteditable="false"])';

/** A worker who fills in every screen. `by` says how words get into a field: by keys as by hand, or at once. */
export class Filler extends Worker {
  constructor(page, tag, { by = "keys" } = {}) {
    super(page);
    this.tag = tag;
    this.by = by;
    /** What was typed into which field: its number and the field’s name. */
    this.typed = new Map();
    /** Says on which screens words are typed, by heading and number; on all without it. */
    this.fillsOnly = undefined;
  }

  /** By keys where all is typed so: a passphrase must not travel through the browser whole, either. */
  async types(label, words) {
    if (this.by === "keys") await this.page.getByLabel(label, { exact: true }).pressSequentially(words);
    else await super.types(label, words);
  }

  /** Opens every part of the screen that can be opened. */
  async opensAll() {
    const closed = this.page.locator("main details:not([open]) > summary").filter({ visible: true });
    for (let i = 0; i < 60 && (await closed.count()); i++) await closed.first().click();
  }

  /** Types a marker into every field for words on this screen. */
  async typesEverywhere() {
    for (const field of await this.page.locator("main").locator(WORDS).all()) {
      if (!(await field.isVisible()) || !(await field.isEditable())) continue;
      if ((await field.getAttribute("type")) === "datetime-local") {
        await field.fill("2026-11-23T10:30");
        continue;
      }
      // Only whether there is something: what the field holds must not travel through the browser to be looked at here.
      if (await field.evaluate((it) => it.value !== "")) continue;
      const number = String(this.typed.size + 1).padStart(3, "0");
      const name = await field.evaluate((it) => it.labels?.[0]?.textContent ?? it.getAttribute("aria-label") ?? it.id);
      this.typed.set(number, name);
      if (this.by === "keys") await field.pressSequentially(`${this.tag}${number}`);
      else await field.fill(`${this.tag}${number}`);
    }
  }

  /** Gives every question an answer that has none. */
  async answersEverything(path) {
    if ((await this.heading()) === START) return this.chooses("What may you do?", PATHS[path]);
    for (const group of await this.page.locator("main fieldset").all()) {
      const question = (await group.locator("legend").first().textContent()).trim();
      const boxes = group.locator("input[type=radio], input[type=checkbox]");
      if (!(await boxes.count()) || (await boxes.evaluateAll((all) => all.some((it) => it.checked)))) continue;
      const planned = ANSWERS[question];
      const box = planned ? this.tile(group, planned) : group.locator("input:enabled").first();
      if ((await box.count()) && (await box.isVisible())) await box.click({ force: true });
    }
    return undefined;
  }
}

/** The screens of a path, one after the other, each filled in. `visit` is told of each; when it says `false`, it ends there. */
export async function journey(worker, { address, path = "trained", protect = false, visit, to = LAST, most = 90 }) {
  await worker.opens(address);
  const seen = [];
  for (let i = 0; i < most; i++) {
    const heading = await worker.heading();
    if (heading === "Who could help from here?") {
      const knowing = worker.page.getByRole("button", { name: "Go on, knowing this" });
      if ((await knowing.getAttribute("aria-pressed").catch(() => "true")) === "false") await knowing.click();
    }
    if (heading === "Who may be told?" && !seen.includes("May IOM be told?")) {
      if ((await asks(worker, visit, seen)) === false) return seen;
    }
    // As it is kept in mind: words with dashes between them.
    if (heading === LEAVING && protect) worker.secret = (await worker.protects()).replaceAll(" ", "-");
    await worker.answersEverything(path);
    seen.push(heading);
    if (!worker.fillsOnly || worker.fillsOnly(heading, seen.length)) {
      await worker.opensAll();
      await worker.typesEverywhere();
    }
    if ((await visit?.(heading, seen.length)) === false || heading === to) return seen;
    await onward(worker, heading);
  }
  throw new Error(`no end after ${most} screens: ${seen.join(" > ")}`);
}

/** From the list of agencies: one that is told much. */
async function asks(worker, visit, seen) {
  const row = worker.page.locator("main").getByRole("button", { name: new RegExp(`^${escaped("IOM")}\\b`) });
  if (!(await row.count())) return true;
  if (!(await row.first().isVisible())) await worker.page.getByText("Add another agency", { exact: true }).click();
  await row.first().click();
  await worker.at("May IOM be told?");
  await worker.answersEverything();
  for (const box of await worker.page.locator("main input[type=checkbox]:enabled").all()) await box.check({ force: true });
  const heading = await worker.heading();
  seen.push(heading);
  if (!worker.fillsOnly || worker.fillsOnly(heading, seen.length)) {
    await worker.opensAll();
    await worker.typesEverywhere();
  }
  if ((await visit?.(heading, seen.length)) === false) return false;
  await worker.goesTo(/^Sharing/);
  if ((await worker.heading()) === "How can they be reached safely?") await worker.continues();
  await worker.at("Who may be told?");
  return true;
}

async function onward(worker, heading) {
  const before = await worker.page.locator("h1").first().elementHandle();
  await worker.continues();
  // The next screen has another heading element.
  await expect.poll(async () => before.evaluate((it) => it.isConnected && it.textContent === document.querySelector("h1")?.textContent).catch(() => false), { message: `Continue leads on from “${heading}”` }).toBe(false);
}
