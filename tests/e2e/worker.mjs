// A worker at the screen: does what a person would do, by the words they read. No ids, no classes.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

/** Where the release is served with the example directory. */
export const WITH_CONTACTS = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4610) + 1}/`;

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

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
    await expect(this.page.getByText("Getting ready…")).toHaveCount(0);
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
    const name = new RegExp(`^${answer.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\s|$)`);
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
      await this.at("Who decides for the child?");
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

  /** From the hub to a page of the form or a group of signs. */
  async opensPage(name) {
    await this.goesTo(/^Conversation/);
    await this.at("The conversation");
    await this.page.locator("main").getByRole("button", { name }).last().click();
  }

  /** Marks a sign on a ground. */
  async marks(sign, ground = "Seen") {
    await this.page.getByRole("group", { name: sign, exact: true }).getByRole("checkbox", { name: new RegExp(`^${ground}`) }).click();
  }

  async hasNoAxeFinding() {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(WCAG).analyze();
    const told = violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
    expect(told, `axe at “${await this.page.getByRole("heading", { level: 1 }).innerText()}”`).toEqual([]);
  }
}
