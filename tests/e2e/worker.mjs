// A worker at the screen: does what a person would do, by the words they read. No ids, no classes.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { said } from "./catalogue.mjs";

/** Where the release is served with the example directory. */
export const WITH_CONTACTS = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4610) + 1}/`;
/** Where it is served without a directory, and text files are allowed. */
export const PLAIN_FILES = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4610) + 2}/`;

/** The name of a file that anyone can read, or that is sealed. It says nothing. */
export const FILE_NAME = /^note-[2-9A-HJ-NP-Z]{6}\.(txt|age|zip)$/;

/** What is served. */
const built = readdirSync(new URL("../../dist/", import.meta.url));

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Words as a regular expression for exactly these words. */
export const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Text without the places where its lines happen to break. */
export const flat = (text) => text.replace(/\s+/g, " ").trim();

/** Everything that stands in the page or in one of its fields. */
export const everything = (page) =>
  page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map((it) => it.value).join(" "));

/** The one message that the sandbox header costs. A header can't be taken off by the page that it came with. */
export const EXPECTED_NOISE = "An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute can escape its sandboxing.";

export class Worker {
  /** `language` is the one that the interface speaks; what is asked of the worker stays in English. With `theirs` the person's words stand beside it. */
  constructor(page, { language = "en", theirs = false } = {}) {
    this.page = page;
    this.language = language;
    this.theirs = theirs;
    /** Everything that went wrong in the page: errors and console messages of any kind. */
    this.noise = [];
    page.on("pageerror", (it) => this.noise.push(`error: ${it.message}`));
    page.on("console", (it) => {
      if (it.text() !== EXPECTED_NOISE) this.noise.push(`${it.type()}: ${it.text()}`);
    });
  }

  // In the language of the interface

  /** These English words as a pattern in that language; words that are no message stay as they are. */
  pattern(words) {
    return this.language === "en" ? escaped(words) : (said(this.language, words) ?? escaped(words));
  }

  /** Exactly these words. */
  words(words) {
    if (typeof words !== "string" || this.language === "en") return words;
    return new RegExp(`^\\s*${this.pattern(words)}\\s*$`);
  }

  /** What begins with these words, or with one of them; after it the line ends, or something quieter follows. */
  begins(...words) {
    return new RegExp(`^(${words.map((it) => this.pattern(it)).join("|")})([\\s:,،]|$)`);
  }

  /** What has these words in it. */
  part(words) {
    return this.language === "en" ? words : new RegExp(this.pattern(words));
  }

  /** The name of a question: its words, and the person's where they stand beside them. */
  question(words) {
    return this.theirs ? this.begins(words) : this.words(words);
  }

  async opens(address = "./") {
    await this.page.goto(address);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.words("Prepare a first conversation"), { timeout: 15_000 });
    // The start screen is in the page before the program; its radios work once the program is there.
    await expect(this.page.getByText("Getting ready…")).toHaveCount(0, { timeout: 15_000 });
  }

  /** The page has everything that it needs, and has shut itself: from here on it asks nothing of the network. */
  async sealed() {
    await expect(this.page.locator("html[data-sealed]")).toHaveCount(1, { timeout: 15_000 });
  }

  at(heading) {
    return expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.words(heading));
  }

  /** Whether this is the screen that is there. */
  async isAt(heading) {
    const it = this.words(heading);
    const found = flat(await this.heading());
    return typeof it === "string" ? found === it : it.test(found);
  }

  /** A question (its words) and the tile to tap. */
  async chooses(question, answer) {
    await this.tile(this.page.getByRole("group", { name: this.question(question), exact: true }), answer).click();
  }

  /** A radio or checkbox by its first words; a quieter line may follow them. */
  tile(where, answer) {
    const name = new RegExp(`^${this.pattern(answer)}(\\s|$)`);
    return where.getByRole("radio", { name }).or(where.getByRole("checkbox", { name })).first();
  }

  async presses(name) {
    await this.page.getByRole("button", { name: this.words(name), exact: true }).click();
  }

  async types(label, words) {
    await this.page.getByLabel(this.words(label), { exact: true }).fill(words);
  }

  async continues(times = 1) {
    for (let i = 0; i < times; i++) await this.presses("Continue");
  }

  async goesBack(times = 1) {
    for (let i = 0; i < times; i++) await this.presses("Back");
  }

  // Languages

  /** On a screen or in the dialog, chooses a language; the empty tag is “the same as yours”. */
  async speaks(label, tag) {
    const dialog = this.page.getByRole("dialog");
    const within = (await dialog.count()) ? dialog : this.page;
    await within.getByLabel(this.words(label), { exact: true }).selectOption(tag);
  }

  /** Opens the choice of languages, wherever it is. */
  async opensLanguages() {
    const button = this.page.getByRole("button", { name: this.words("Languages") });
    if (!(await button.first().isVisible().catch(() => false))) await this.page.getByRole("button", { expanded: false, name: this.part("All parts") }).click();
    await button.first().click();
    await expect(this.page.getByRole("dialog", { name: this.words("Languages") })).toBeVisible();
  }

  /** In the dialog: another language for the buttons and headings. What is asked of this worker stays in English. */
  async changesTo(tag) {
    await this.speaks("Your language", tag);
    await expect(this.page.locator(`html[lang="${tag}"]`)).toHaveCount(1);
    this.language = tag;
  }

  /** Start to consent, as a trained worker for whom everything is safe unless `unsafe` says otherwise. */
  async isTrained({ unsafe = {}, job = "Protection officer", organisation = "Harbour Welcome Network", person } = {}) {
    await this.chooses("What may you do?", "I am trained to interview");
    await this.continues();
    await this.readsAboutLeaving();
    await this.types("Your job", job);
    await this.types("Your organisation", organisation);
    await this.chooses("What kind of place is it?", "Shelter");
    await this.continues();
    if (person) await this.speaks("The person’s language", person);
    await this.chooses("Who interprets?", "Nobody is needed");
    await this.continues();
    await this.isSafe(unsafe);
  }

  /** As a trained worker past the screen about leaving, protected or not. Returns the passphrase, when there is one. */
  async setsOut({ kept = false } = {}) {
    await this.chooses("What may you do?", "I am trained to interview");
    await this.continues();
    const secret = kept ? await this.protects() : undefined;
    await this.continues();
    return secret;
  }

  /** What comes right after the start, on every path. Nothing is kept unless it is protected there. */
  async readsAboutLeaving() {
    await this.at("If you have to leave fast");
    await this.continues();
  }

  // Kept on this device

  /** On the screen about leaving: makes a passphrase, types it again, and waits until the conversation is kept. Returns it. */
  async protects({ form = "Words" } = {}) {
    await this.at("If you have to leave fast");
    await this.chooses("What stays on this device?", "Protect this conversation");
    await this.at("Your passphrase");
    const secret = await this.passphrase();
    if (form !== "Words") {
      await this.chooses("Words or digits?", form);
      await expect.poll(() => this.passphrase()).not.toBe(secret);
    }
    const chosen = await this.passphrase();
    await this.presses("I have it, go on");
    await this.at("Type it once more");
    await this.types("Passphrase", chosen);
    await this.presses("Protect");
    await expect(this.page.getByText(this.words("This conversation is protected"), { exact: true })).toBeVisible({ timeout: 30_000 });
    await this.isKept();
    return chosen;
  }

  /** The passphrase as it is shown. */
  async passphrase() {
    const pieces = this.page.getByRole("group", { name: this.words("The passphrase is:") }).getByRole("listitem");
    await expect(pieces.first()).toBeVisible({ timeout: 30_000 });
    return (await pieces.allInnerTexts()).join(" ");
  }

  /** All that was noted is kept. */
  async isKept() {
    await expect(this.page.getByText(this.words("Kept, sealed"), { exact: true })).toBeVisible({ timeout: 15_000 });
  }

  /** At the locked screen: opens what is kept. */
  async unlocks(secret) {
    await this.at("Locked");
    await this.types("Passphrase", secret);
    await this.presses("Open");
    await expect(this.page.getByRole("heading", { level: 1 })).not.toHaveText(this.words("Locked"), { timeout: 30_000 });
  }

  /** Answers the safety questions; `unsafe` maps a question's words to another answer, which is then made safe. */
  async isSafe(unsafe = {}) {
    const safe = {
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
    await this.at("Is it safe to talk?");
    const groups = await this.page.getByRole("group").all();
    const asked = [];
    for (const group of groups) {
      if ((await group.getByRole("radio").count()) === 3) asked.push((await group.locator("legend").innerText()).trim());
    }
    for (const words of asked) {
      const question = Object.keys(safe).find((it) => new RegExp(`^${this.pattern(it)}$`).test(words)) ?? words;
      const answer = unsafe[question] ?? safe[question] ?? (() => { throw new Error(`no answer planned for: ${question}`); })();
      await this.chooses(question, answer);
      if (unsafe[question]) {
        const made = this.page.getByRole("button", { name: this.part("Now it is safe") });
        if (await made.count()) await made.last().click();
      }
    }
    await this.continues();
  }

  /** Age and the three answers; the person says yes to all of them unless told otherwise. */
  async hasConsent({ age = "Adult", talk = "Yes", notes = "Yes", contact = "Yes", decider = "Nobody yet", involved = "No" } = {}) {
    await this.tile(this.page, age).click();
    await this.continues();
    await this.at("Before we begin");
    await this.continues();
    await this.chooses("What did they answer?", talk);
    await this.continues();
    if (talk !== "Yes") return;
    if (age !== "Adult") {
      await this.at("What is best for the child");
      await this.chooses("Who cares for the child and decides?", decider);
      await this.chooses("Could that person be part of the harm?", involved);
      await this.continues();
    }
    await this.at("May I write short notes?");
    await this.chooses("What did they answer?", notes);
    await this.continues();
    await this.at("May someone be in touch again?");
    await this.chooses("What did they answer?", contact);
    await this.continues();
  }

  /** Opens the list of all parts where it isn't shown already, and goes to one of its rows. */
  async goesTo(name) {
    const list = this.page.getByRole("navigation", { name: this.words("All parts") });
    const row = list.getByRole("button", { name: typeof name === "string" ? this.part(name) : name });
    if (!(await row.first().isVisible().catch(() => false))) {
      await this.page.getByRole("button", { expanded: false, name: this.part("All parts") }).click();
    }
    await row.first().click();
  }

  /** Over the hub to a page of the form or a group of signs. */
  async opensPage(name) {
    await this.goesTo(this.begins("Conversation"));
    await this.goesOnWithoutContacts();
    await this.at("The conversation");
    const states = ["not started", "begun", "done", "something to mend", "nothing marked", "1 marked", "2 marked", "3 marked"];
    const row = new RegExp(`^${this.pattern(name)} (\\d+ marked|${states.map((it) => this.pattern(it)).join("|")})$`);
    await this.page.locator("main").getByRole("button", { name: row }).last().click();
    await this.at(name);
  }

  /** Marks a sign on a ground. */
  async marks(sign, ground = "Seen") {
    await this.page.getByRole("group", { name: this.words(sign), exact: true }).getByRole("checkbox", { name: new RegExp(`^${this.pattern(ground)}`) }).click();
  }

  /** Nothing that axe finds at WCAG’s levels A and AA, nor of what it thinks good practice; or only by these rules. */
  async hasNoAxeFinding(rules, { but = [] } = {}) {
    // A colour on its way from one to another has no contrast of its own.
    await this.page.evaluate(() => Promise.allSettled(document.getAnimations().map((it) => it.finished)));
    // The page has no frames, so axe needs no page of its own to gather what it found in them.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode().disableRules(but);
    const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
    const told = violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
    expect(told, `axe at “${await this.page.locator("h1").first().textContent()}”`).toEqual([]);
  }

  // What the screen says

  /** The words of the heading. */
  heading() {
    return this.page.getByRole("heading", { level: 1 }).innerText();
  }

  /** Everything that can be read on the screen. */
  reads() {
    return this.page.locator("body").innerText();
  }

  /** Presses Continue until the screen with this heading is there. */
  async walksTo(heading, most = 60) {
    for (let i = 0; i < most && !(await this.isAt(heading)); i++) {
      if (await this.isAt("Who could help from here?")) await this.goesOnWithoutContacts();
      else await this.continues();
    }
    await this.at(heading);
  }

  /** The rating that the screen “What does this add up to?” suggests, and the one that the worker gives. */
  async rating() {
    const words = flat(await this.page.getByRole("region", { name: "Rating" }).innerText());
    return { suggested: words.match(/Suggested (LOW|MEDIUM|URGENT)/i)?.[1], yours: words.match(/Your rating (LOW|MEDIUM|URGENT)/i)?.[1], words };
  }

  // Ways in

  /** From the start to the hub of the conversation, with everything agreed. */
  async reachesTheConversation({ address = WITH_CONTACTS, unsafe, ...consent } = {}) {
    await this.opens(address);
    await this.isTrained({ unsafe });
    await this.hasConsent(consent);
    await this.goesOnWithoutContacts();
    await this.at("The conversation");
  }

  /** Where no contact is set up, says so knowingly and goes on; elsewhere does nothing. */
  async goesOnWithoutContacts() {
    const asked = "Who could help from here?";
    if (!(await this.isAt(asked))) return;
    const knowing = this.page.getByRole("button", { name: this.part("Go on, knowing this") });
    if ((await knowing.getAttribute("aria-pressed")) === "false") await knowing.click();
    if (await this.isAt(asked)) await this.continues();
  }

  // Answers

  /** Opens a page of the form and taps answers: `{ question: [answers] }`. */
  async answers(page, questions) {
    await this.opensPage(page);
    for (const [question, answers] of Object.entries(questions)) {
      for (const answer of [answers].flat()) await this.chooses(question, answer);
    }
  }

  /** Opens the part “Short note” beside a question, by the question’s short name, and writes into it. */
  async notes(about, words) {
    const name = this.words(`Short note: ${about}`);
    const field = this.page.getByLabel(name, { exact: true });
    if (!(await field.isVisible())) await this.page.getByText(name, { exact: true }).first().click();
    await field.fill(words);
  }

  /** From “Who may be told?”: asks about one agency, and which kinds the person agrees to. */
  async agreesToShare(agency, kinds, answer = "Yes") {
    if (!(await this.isAt("Who may be told?"))) {
      await this.goesTo(this.begins("Sharing"));
      if (await this.isAt("How can they be reached safely?")) await this.continues();
    }
    await this.at("Who may be told?");
    const row = this.page.locator("main").getByRole("button", { name: this.begins(agency) });
    if (!(await row.first().isVisible())) await this.page.getByText(this.words("Add another agency"), { exact: true }).click();
    await row.first().click();
    await this.at(`May ${agency} be told?`);
    await this.chooses("What did they answer?", answer);
    for (const kind of kinds) await this.tile(this.page, kind).click();
  }

  // What leaves

  /** Of several summaries, opens the one for this agency. */
  async opensSummaryFor(agency) {
    const choice = this.page.getByRole("group", { name: this.words("Summary for") });
    if (await choice.isVisible()) await choice.getByRole("button", { name: this.words(agency), exact: true }).click();
    await expect(this.page.locator("main")).toContainText(this.part(agency));
  }

  /** Presses a button that saves a file; its name, bytes and text. Text that anyone can read stands behind a warning. */
  async saves(button) {
    const it = this.page.getByRole("button", { name: this.words(button), exact: true });
    if (button === "Save as text" && !(await it.isVisible())) {
      const warning = it.locator("xpath=ancestor::details").locator(".notice");
      await this.page.getByText(this.words("Save without protection"), { exact: true }).click();
      await expect(warning).toBeVisible();
      if (this.language === "en") await expect(warning).toContainText("Anyone who finds this file can read it.");
    }
    const download = this.page.waitForEvent("download");
    await it.click();
    const file = await download;
    const bytes = await readFile(await file.path());
    return { name: file.suggestedFilename(), path: await file.path(), bytes, text: bytes.toString("utf8") };
  }

  /** Saves the whole record, past its warning. */
  async savesRecord() {
    const button = this.page.getByRole("button", { name: "Save the record without protection" });
    if (!(await button.isVisible())) await this.page.getByText("The whole record, as data", { exact: true }).click();
    await expect(this.page.getByText("This holds everything that was noted", { exact: false })).toBeVisible();
    const { name, text } = await this.saves("Save the record without protection");
    return { name, text, record: JSON.parse(text) };
  }

  // What stays

  /** Everything that the browser keeps for this page. */
  async storage() {
    return this.page.evaluate(async () => {
      const files = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
      const cached = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((it) => it.url)));
      return {
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: (await indexedDB.databases()).map((it) => it.name),
        files,
        cached: cached.flat().map((it) => it.replace(new URL(".", location.href).href, "") || "index.html"),
        cookies: document.cookie,
        windowName: window.name,
      };
    });
  }

  /** Nothing of the conversation is kept. What stays is the page itself, so that it works without a network: files of the build. */
  async keepsNothing() {
    const { cached, ...kept } = await this.storage();
    expect(kept).toEqual({ local: {}, session: {}, databases: [], files: [], cookies: "", windowName: "" });
    expect(cached.filter((it) => !built.includes(it))).toEqual([]);
    expect((await this.page.context().storageState()).cookies).toEqual([]);
  }
}
