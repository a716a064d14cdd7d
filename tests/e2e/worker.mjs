// A worker at the screen: does what a person would do, by the words they read. No ids, no classes.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { readFile } from "node:fs/promises";

/** Where the release is served with the example directory. */
export const WITH_CONTACTS = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4610) + 1}/`;

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Words as a regular expression for exactly these words. */
export const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Text without the places where its lines happen to break. */
export const flat = (text) => text.replace(/\s+/g, " ").trim();

export class Worker {
  constructor(page) {
    this.page = page;
    /** Everything that went wrong in the page: errors and console messages of any kind. */
    this.noise = [];
    page.on("pageerror", (it) => this.noise.push(`error: ${it.message}`));
    page.on("console", (it) => this.noise.push(`${it.type()}: ${it.text()}`));
  }

  async opens(address = "./") {
    await this.page.goto(address);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText("Prepare a first conversation");
    // The start screen is in the page before the program; its radios work once the program is there.
    await expect(this.page.getByText("Getting ready…")).toHaveCount(0, { timeout: 15_000 });
  }

  at(heading) {
    return expect(this.page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }

  /** A question (its words) and the tile to tap. */
  async chooses(question, answer) {
    await this.tile(this.page.getByRole("group", { name: question, exact: true }), answer).click();
  }

  /** A radio or checkbox by its first words; a quieter line may follow them. */
  tile(where, answer) {
    const name = new RegExp(`^${escaped(answer)}(\\s|$)`);
    return where.getByRole("radio", { name }).or(where.getByRole("checkbox", { name })).first();
  }

  async presses(name) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async types(label, words) {
    await this.page.getByLabel(label, { exact: true }).fill(words);
  }

  async continues(times = 1) {
    for (let i = 0; i < times; i++) await this.presses("Continue");
  }

  async goesBack(times = 1) {
    for (let i = 0; i < times; i++) await this.presses("Back");
  }

  /** Start to consent, as a trained worker for whom everything is safe unless `unsafe` says otherwise. */
  async isTrained({ unsafe = {}, job = "Protection officer", organisation = "Harbour Welcome Network" } = {}) {
    await this.chooses("What may you do?", "I am trained to interview");
    await this.continues();
    await this.types("Your job", job);
    await this.types("Your organisation", organisation);
    await this.chooses("What kind of place is it?", "Shelter");
    await this.continues();
    await this.chooses("Who interprets?", "Nobody is needed");
    await this.continues();
    await this.isSafe(unsafe);
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
    for (const question of asked) {
      const answer = unsafe[question] ?? safe[question] ?? (() => { throw new Error(`no answer planned for: ${question}`); })();
      await this.chooses(question, answer);
      if (unsafe[question]) {
        const made = this.page.getByRole("button", { name: "Now it is safe" });
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
    const list = this.page.getByRole("navigation", { name: "All parts" });
    const row = list.getByRole("button", { name });
    if (!(await row.first().isVisible().catch(() => false))) {
      await this.page.getByRole("button", { expanded: false, name: /All parts/ }).click();
    }
    await row.first().click();
  }

  /** Over the hub to a page of the form or a group of signs. */
  async opensPage(name) {
    await this.goesTo(/^Conversation/);
    await this.goesOnWithoutContacts();
    await this.at("The conversation");
    const row = new RegExp(`^${escaped(name)} (not started|begun|done|something to mend|nothing marked|\\d+ marked)$`);
    await this.page.locator("main").getByRole("button", { name: row }).last().click();
    await this.at(name);
  }

  /** Marks a sign on a ground. */
  async marks(sign, ground = "Seen") {
    await this.page.getByRole("group", { name: sign, exact: true }).getByRole("checkbox", { name: new RegExp(`^${ground}`) }).click();
  }

  /** Nothing that axe finds at WCAG’s levels A and AA; or only by these rules. */
  async hasNoAxeFinding(rules) {
    // A colour on its way from one to another has no contrast of its own.
    await this.page.evaluate(() => Promise.allSettled(document.getAnimations().map((it) => it.finished)));
    // The page has no frames, so axe needs no page of its own to gather what it found in them.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode();
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
    for (let i = 0; i < most && (await this.heading()) !== heading; i++) {
      if ((await this.heading()) === "Who could help from here?") await this.goesOnWithoutContacts();
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
    if ((await this.heading()) !== asked) return;
    const knowing = this.page.getByRole("button", { name: "Go on, knowing this" });
    if ((await knowing.getAttribute("aria-pressed")) === "false") await knowing.click();
    if ((await this.heading()) === asked) await this.continues();
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
    const field = this.page.getByLabel(`Short note: ${about}`, { exact: true });
    if (!(await field.isVisible())) await this.page.getByText(`Short note: ${about}`, { exact: true }).first().click();
    await field.fill(words);
  }

  /** From “Who may be told?”: asks about one agency, and which kinds the person agrees to. */
  async agreesToShare(agency, kinds, answer = "Yes") {
    if ((await this.heading()) !== "Who may be told?") {
      await this.goesTo(/^Sharing/);
      if ((await this.heading()) === "How can they be reached safely?") await this.continues();
    }
    await this.at("Who may be told?");
    const row = this.page.locator("main").getByRole("button", { name: new RegExp(`^${escaped(agency)}\\b`) });
    if (!(await row.first().isVisible())) await this.page.getByText("Add another agency", { exact: true }).click();
    await row.first().click();
    await this.at(`May ${agency} be told?`);
    await this.chooses("What did they answer?", answer);
    for (const kind of kinds) await this.tile(this.page, kind).click();
  }

  // What leaves

  /** Of several summaries, opens the one for this agency. */
  async opensSummaryFor(agency) {
    const choice = this.page.getByRole("group", { name: "Summary for" });
    if (await choice.isVisible()) await choice.getByRole("button", { name: agency, exact: true }).click();
    await expect(this.page.locator("main")).toContainText(agency);
  }

  /** Presses a button that saves a file; its name and text. */
  async saves(button) {
    const download = this.page.waitForEvent("download");
    await this.presses(button);
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
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

  /** Everything that the browser keeps for this page: nothing, or this says what. */
  async storage() {
    return this.page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map((it) => it.name),
      caches: await caches.keys(),
      cookies: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      windowName: window.name,
    }));
  }

  async keepsNothing() {
    expect(await this.storage()).toEqual({ local: {}, session: {}, databases: [], caches: [], cookies: "", workers: 0, windowName: "" });
    expect((await this.page.context().storageState()).cookies).toEqual([]);
  }
}
