// Whole walks, from “prepare” to the end: the three paths, and every way in which a conversation stops, goes back or
// is taken back.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { escaped, FILE_NAME, flat, PLAIN_FILES, WITH_CONTACTS, Worker } from "./worker.mjs";

const DISCLAIMER =
  "For first contact and referral only. This is not a decision on anyone’s status and must not be used to limit anyone’s claims or rights, now or later.";
const CODE = "[0-9A-Z]{4}-[0-9A-Z]{4}";
const TREATMENT = "How do people treat you there? Has any of this happened?";
const NAME = "What name would you like me to use?";
const FAITH = "Is there a faith that matters to you?";
const HEALTH = "Is there anything about your health that helpers should know?";
const FAMILY = "Who from your family is here with you?";

test("a trained worker walks from the start to a summary that says only what was agreed", async ({ page }, info) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types(NAME, "Zarqamark Namemarker");
  await worker.opensPage("Where they are from");
  await worker.types(FAITH, "Faithmarker");
  await worker.opensPage("Care needed now");
  await worker.opensPage("Health");
  await worker.types(HEALTH, "Pillmarker twice a day");
  await worker.opensPage("Who is with them");
  await worker.types(FAMILY, "Auntmarker");
  await worker.answers("How they are treated", { [TREATMENT]: ["I had to work to pay a debt", "Far too many hours of work"] });
  await worker.notes("Treatment", "Debt doubled after a month");
  await worker.opensPage("Work");
  await worker.marks("Paid nothing, very little, late or only tips", "Said");

  await worker.goesTo("What it adds up to");
  expect((await worker.rating()).suggested).toBe("MEDIUM");
  await worker.continues();
  await worker.presses("Accept the suggestions");
  await worker.continues();
  await worker.presses("Add help");
  await worker.types("What kind of help", "Shelter for two nights");
  await worker.continues();
  await worker.presses("Accept the suggestions");
  await worker.continues();
  await worker.types("Safe ways", "Through the clinic desk");
  await worker.continues();
  await worker.agreesToShare("IOM", ["Age group and language", "What happened", "Safe contact", "Help so far"]);

  // Before it goes: what goes, what stays, and why.
  const preview = page.getByRole("region", { name: "What goes to IOM" });
  await expect(preview).toContainText("What happened");
  await expect(preview).toContainText("Name and birth");
  await expect(preview).toContainText("not agreed");
  await worker.goesTo(/^Summary/);
  await worker.at("What goes to whom");
  await worker.opensSummaryFor("IOM");

  const { name, text } = await worker.saves("Save as text");
  expect(name).toMatch(FILE_NAME);
  const code = text.match(new RegExp(`Reference code: (${CODE})`))[1];
  const agreed = [DISCLAIMER, "Referral summary for IOM", code, "Rating: MEDIUM", "2 days", "I had to work to pay a debt", "Far too many hours of work", "Debt doubled after a month", "Through the clinic desk", "Shelter for two nights", "18 or older", "not validated"];
  for (const words of agreed) expect(flat(text)).toContain(words);
  const withheld = flat(text).match(/Not shared: ([^.]*)\./)?.[1] ?? "";
  expect(withheld.split(", ")).toEqual(["Name and birth", "Background", "Things done under pressure", "What the worker noticed", "Health", "Family", "Papers"]);
  const markers = ["Zarqamark", "Namemarker", "Faithmarker", "Pillmarker", "Auntmarker", "Paid nothing"];
  for (const words of markers) expect(text).not.toContain(words);

  const note = await worker.saves("Save the note");
  expect(note.name).toMatch(FILE_NAME);
  expect(note.text.trim()).toBe(`Reference ${code}. MEDIUM. Within 2 days. For IOM.`);

  // Whoever was not asked gets nothing.
  const tabs = await page.getByRole("group", { name: "Summary for" }).getByRole("button").allInnerTexts();
  for (const other of tabs.filter((it) => it !== "IOM")) {
    await worker.opensSummaryFor(other);
    await expect(page.getByText(`The person was not asked yet about ${other}. Nothing goes there.`)).toBeVisible();
    await expect(page.getByRole("button", { name: "Save as text" })).toHaveCount(0);
  }
  await worker.opensSummaryFor("IOM");

  // Unasked, paper has nothing of it.
  await expect(page.locator("html[data-print]")).toHaveCount(0);
  const pdf = info.outputPath("summary.pdf");
  await writeFile(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  expect(flat(execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }))).toMatch(/^There is nothing to print here\. 1 ?\/ ?1$/);

  // Printing is asked of the browser, once, and said at the end.
  await page.evaluate(() => { window.print = () => { document.documentElement.lang = "en-printed"; }; });
  await worker.presses("Print or save as PDF");
  await expect(page.getByText("The print window was opened.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-printed");

  // The same on paper.
  await writeFile(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  const facts = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  const pages = Number(facts.match(/Pages:\s+(\d+)/)[1]);
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(3);
  const [wide, high] = facts.match(/Page size:\s+([\d.]+) x ([\d.]+)/).slice(1).map(Number);
  expect(Math.abs(wide - 595) + Math.abs(high - 842), `A4, not ${wide} × ${high}`).toBeLessThan(3);
  const printed = (...more) => flat(execFileSync("pdftotext", ["-layout", ...more, pdf, "-"], { encoding: "utf8" }));
  // Labels and values stand in two columns there, without a colon.
  for (const words of agreed.filter((it) => it !== DISCLAIMER)) expect(printed()).toContain(words.replace(": ", " "));
  for (let at = 1; at <= pages; at++) {
    const sheet = printed("-f", `${at}`, "-l", `${at}`);
    expect(sheet, `page ${at}`).toContain(DISCLAIMER);
    expect(sheet, `page ${at}`).toMatch(new RegExp(`${at} ?/ ?${pages}$`));
  }
  for (const words of [...markers, "Pass it on", "Short note for SMS", "Continue", "Part 9"]) expect(printed()).not.toContain(words);

  await worker.continues();
  await worker.at("Before you go on");
  for (const words of ["Text file without protection, for IOM", "Printed or saved as PDF, for IOM", "Short note, for IOM", "No copy is kept by this page."]) {
    await expect(page.getByText(words, { exact: false })).toBeVisible();
  }
  await worker.keepsNothing();
  expect(worker.noise).toEqual([]);
});

test("a child alone: words for a child, who decides, and the child’s interests in the referral", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.isTrained();
  await worker.tile(page, "Child").click();
  await worker.continues();
  await worker.at("Before we begin");
  await expect(page.getByText("I must tell a grown-up whose job is to keep children safe", { exact: false })).toBeVisible();
  await worker.continues();
  await expect(page.getByText("nobody will be cross", { exact: false })).toBeVisible();
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues();
  await worker.at("What is best for the child");
  await worker.chooses("Who cares for the child and decides?", "Another relative");
  await worker.chooses("Could that person be part of the harm?", "Not sure");
  await expect(page.getByText("Do not involve them")).toBeVisible();
  await worker.continues();
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues();
  await worker.chooses("What did they answer?", "No");
  await worker.continues();
  await worker.answers("Who is with them", { "Who takes care of you, and who came with you?": ["No adult takes care of me", "Seems not to know the adult who is with them"] });
  await worker.goesTo("What it adds up to");
  expect((await worker.rating()).suggested).toBe("URGENT");
  await expect(page.getByText("For a child, or when the age is not known, means are not needed.")).toBeVisible();
  await worker.walksTo("What describes their situation?");
  await worker.presses("Accept the suggestions");
  await worker.walksTo("Which help, and from whom?");
  await worker.presses("Accept the suggestions");
  for (const service of ["Family tracing", "Best interests of the child", "Shelter and basic needs"]) {
    await expect(page.getByRole("group", { name: new RegExp(`^For whom it is ?: ${service}`) }).getByRole("checkbox", { name: "Child, or age not known" })).toBeChecked();
  }
  // Without a yes to being contacted again, no screen asks how; nobody suggests a return to family.
  await worker.continues();
  await worker.at("Who may be told?");
  await worker.agreesToShare("Child protection service", ["Age group and language", "Family"]);
  await expect(page.getByText("I would like to tell Child protection service some things", { exact: false })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /^Safe contact/ })).toBeDisabled();
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("Child protection service");
  const { text } = await worker.saves("Save as text");
  expect(text).toContain("Under about 12");
  expect(text).toContain("No adult takes care of me");
  expect(text).toMatch(/Not shared: [^\n]*Safe contact/);
  expect(text).not.toMatch(/reunit|return to (the )?family/i);
  expect(worker.noise).toEqual([]);
});

test("a worker who isn’t trained only connects: no question screen can be reached", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.chooses("What may you do?", "I am not trained to interview");
  await worker.walksTo("Is it safe to talk?");
  await worker.isSafe();
  await worker.tile(page, "Adult").click();
  await worker.continues();
  await worker.at("Before we begin");
  await worker.continues();
  await worker.at("Shall I put you in touch with someone?");
  await worker.chooses("What did they answer?", "Yes");

  const seen = [];
  for (let i = 0; i < 10 && (await worker.heading()) !== "Before you go on"; i++) {
    await worker.continues();
    const heading = await worker.heading();
    seen.push(heading);
    if (heading === "Whom will you connect them with?") {
      await worker.chooses("Connect with", "IOM");
      await expect(page.getByText("Extension 001, ask for the focal point")).toBeVisible();
    }
    if (heading === "How can they be reached safely?") await worker.types("Safe ways", "At the clinic, mornings");
    if (heading === "What goes to whom") {
      const { name, text } = await worker.saves("Save as text");
      expect(name).toMatch(FILE_NAME);
      for (const words of [DISCLAIMER, "Hand-over to IOM", "At the clinic, mornings"]) expect(flat(text)).toContain(words);
      expect(text).not.toMatch(/Rating|LOW|MEDIUM|URGENT/);
    }
  }
  expect(seen).toEqual(["Whom will you connect them with?", "How can they be reached safely?", "Must anything happen at once?", "What goes to whom", "Before you go on"]);

  // Nor by the list of all parts.
  const open = page.getByRole("button", { expanded: false, name: /All parts/ });
  if (await open.isVisible()) await open.click();
  const parts = (await page.getByRole("navigation", { name: "All parts" }).getByRole("listitem").allInnerTexts()).map(flat);
  expect(parts).toEqual(["Prepare", "Safety", "Consent", "Needs and referral", "Sharing", "What it adds up to", "Summary", "Finish"]);
  expect(worker.noise).toEqual([]);
});

test("who only observes marks what was seen or told, and finds no field for anything about the person", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.chooses("What may you do?", "I only observe");
  await worker.continues();
  const headings = [];
  for (let i = 0; i < 20 && (await worker.heading()) !== "Before you go on"; i++) {
    const heading = await worker.heading();
    headings.push(heading);
    // The only field is the time of the urgent action; the short note can’t be typed into.
    const fields = await page.getByRole("textbox").evaluateAll((all) => all.filter((it) => !it.readOnly).length);
    expect(fields, heading).toBe(heading === "What must happen now?" ? 1 : 0);
    await expect(page.getByRole("checkbox", { name: /^Said/ }), heading).toHaveCount(0);
    if (heading === "How old they seem") await worker.tile(page, "I don’t know").click();
    if (heading === "Freedom and control") {
      await worker.marks("Seems watched or listened to", "Seen");
      await worker.marks("Not free to leave or move around", "Told");
    }
    if (heading === "What goes to whom") {
      await expect(page.getByRole("heading", { name: "Observation, for Focal point" })).toBeVisible();
      const { text } = await worker.saves("Save as text");
      for (const words of [DISCLAIMER, "Seems watched or listened to (seen)", "Not free to leave or move around (told)", "URGENT"]) expect(flat(text).toLowerCase()).toContain(words.toLowerCase());
    }
    await worker.continues();
  }
  expect(headings).toEqual([
    "If you have to leave fast", "This place", "How old they seem", "The place", "How the person seems", "Work", "Body and appearance", "Freedom and control", "Children",
    "What does this add up to?", "What must happen now?", "What goes to whom",
  ]);
  await expect(page.getByText("Your last words to them")).toHaveCount(0);
  expect(worker.noise).toEqual([]);
});

for (const [answer, close] of [
  ["No", "Thank you for telling me. You do not have to explain"],
  ["Not now", "That is fine, there is no hurry."],
]) {
  test(`“${answer}” to the talk is honoured: a kind close, nothing kept, and a way back`, async ({ page }) => {
    const worker = new Worker(page);
    await worker.opens(WITH_CONTACTS);
    await worker.isTrained();
    await worker.hasConsent({ talk: answer });
    await worker.at("Thank them and leave the door open");
    await expect(page.getByText(close, { exact: false })).toBeVisible();
    await expect(page.getByText("Nothing is kept here.")).toBeVisible();
    await expect(page.getByText("Don’t ask why, and don’t ask again today.")).toBeVisible();
    await worker.continues();
    await worker.at("Their answer is respected");
    await expect(page.getByText("They did not say yes, so nothing was kept.", { exact: false })).toBeVisible();
    await worker.keepsNothing();
    // No part with questions, no summary.
    await worker.goesTo(/^Consent/);
    const open = page.getByRole("button", { expanded: false, name: /All parts/ });
    if (await open.isVisible()) await open.click();
    const parts = (await page.getByRole("navigation", { name: "All parts" }).getByRole("listitem").allInnerTexts()).map(flat);
    expect(parts).toEqual(["Prepare", "Safety", "Consent", "Finish"]);
    await worker.goesTo(/^Finish/);
    await worker.goesBack();

    // A change of mind is possible, and then the walk goes on.
    await worker.presses("They changed their mind");
    await worker.at("Is it all right to talk?");
    await worker.chooses("What did they answer?", "Yes");
    await worker.continues();
    await worker.at("May I write short notes?");
    await worker.chooses("What did they answer?", "Yes");
    await worker.continues();
    await worker.chooses("What did they answer?", "Yes");
    await worker.continues();
    await worker.at("The conversation");
    expect(worker.noise).toEqual([]);
  });
}

test("withdrawal in the middle: one tap and a confirmation, and everything is gone", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types(NAME, "Gonemarker");
  await worker.answers("How they are treated", { [TREATMENT]: "Threats to me" });
  await worker.presses("Stop");
  const dialog = page.getByRole("dialog", { name: "Stop or take back?" });
  await expect(dialog).toContainText("Everything noted here is erased at once.");
  await dialog.getByRole("button", { name: "Go on with the conversation" }).click();
  await expect(dialog).toHaveCount(0);
  await worker.at("How they are treated");
  await expect(page.getByRole("checkbox", { name: "Threats to me" })).toBeChecked();

  await worker.presses("Stop");
  await dialog.getByRole("button", { name: "They take back their yes" }).click();
  await worker.at("Everything was erased");
  await worker.keepsNothing();
  expect(await page.content()).not.toContain("Gonemarker");
  expect(await worker.reads()).not.toContain("Threats to me");
  await expect(page.getByRole("button", { name: /Save|Print/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Back", exact: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Continue", exact: true })).toHaveCount(0);

  // Not by the browser’s own Back either, nor by the list of all parts.
  const parts = page.getByRole("navigation", { name: "All parts" });
  const open = page.getByRole("button", { expanded: false, name: /All parts/ });
  if (await open.isVisible()) await open.click();
  expect((await parts.getByRole("listitem").allInnerTexts()).map(flat), "no screen of the erased conversation is left").toEqual(["Finish"]);
  await worker.goesTo(/^Finish/);
  expect(worker.noise).toEqual([]);

  // With nothing left to go back to, the browser’s Back leaves the page, and coming again begins anew.
  await page.goBack();
  await page.waitForURL("about:blank");
  await page.goto(WITH_CONTACTS);
  await worker.at("Prepare a first conversation");
  expect(await page.content()).not.toContain("Gonemarker");
  await worker.keepsNothing();
});

test("“stop for now” erases too, says so, and lets the worker begin anew", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types(NAME, "Gonemarker");
  await worker.presses("Stop");
  await worker.presses("Stop for now, it isn’t safe");
  await worker.at("Stopped for now");
  expect(await page.content()).not.toContain("Gonemarker");
  await worker.keepsNothing();
  await page.getByText("Begin a new conversation", { exact: true }).click();
  await worker.presses("Erase and begin anew");
  await worker.at("Prepare a first conversation");
  for (const radio of await page.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  await worker.isTrained();
  await worker.hasConsent();
  await worker.opensPage("Name and sex");
  await expect(page.getByLabel(NAME)).toHaveValue("");
});

test("a yes to notes that is taken back asks before it erases, and keeping keeps everything", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types(NAME, "Keptmarker");
  const toNotes = async () => {
    await worker.goesTo(/^Consent/);
    await worker.walksTo("May I write short notes?");
  };
  await toNotes();
  await worker.chooses("What did they answer?", "No");
  const dialog = page.getByRole("dialog", { name: "This erases what was noted" });
  await dialog.getByRole("button", { name: "Keep it, go back" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "Yes" }), "the answer that still holds is the one that is shown").toBeChecked();
  await expect(page.getByRole("radio", { name: "No", exact: true })).not.toBeChecked();
  await worker.opensPage("Name and sex");
  await expect(page.getByLabel(NAME)).toHaveValue("Keptmarker");

  await toNotes();
  await worker.chooses("What did they answer?", "No");
  await dialog.getByRole("button", { name: "Erase and go on" }).click();
  await expect(page.getByRole("radio", { name: "No", exact: true })).toBeChecked();
  await expect(page.getByText("You can still talk, and you can still get help. Nothing is written down.", { exact: false })).toBeVisible();
  expect(await page.content()).not.toContain("Keptmarker");

  // The talk goes on without a place to keep an answer, to an outcome that names nobody.
  await worker.walksTo("Talk without notes");
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByRole("radio")).toHaveCount(0);
  await worker.continues();
  await worker.chooses("Connect with", "Safe place to stay");
  await worker.continues();
  await worker.at("What does this add up to?");
  await worker.tile(page, "MEDIUM").click();
  await worker.walksTo("What goes to whom");
  const { text } = await worker.saves("Save as text");
  for (const words of ["Short referral to Safe place to stay", "MEDIUM", DISCLAIMER]) expect(flat(text)).toContain(words);
  const { record } = await worker.savesRecord();
  expect(record.outcome).toBe("unrecorded");
  expect(record.notes).toBeUndefined();
  expect(JSON.stringify(record)).not.toContain("Keptmarker");
  expect(worker.noise).toEqual([]);
});

test("an unsafe place: ways on in place of a dead end, and “now it is safe” goes on", async ({ page }) => {
  const worker = new Worker(page);
  const questions = ["Is the person alone with you?", "Can you talk here without being seen or overheard?", "Does it feel safe to talk now, to them and to you?"];
  await worker.opens(WITH_CONTACTS);
  await worker.chooses("What may you do?", "I am trained to interview");
  await worker.walksTo("Is it safe to talk?");

  // What is still needed is said, and only the questions that decide are asked for.
  await worker.continues();
  await expect(page.getByRole("alert")).toContainText("Answer the safety questions that are marked.");
  for (const question of questions) await worker.chooses(question, "Yes");
  await worker.chooses(questions[0], "No");
  for (const question of ["Does someone speak for them, answer for them or watch them?", "Does anyone need medical help right now?", "Is anyone in danger right now: the person, their family, or others?"]) await worker.chooses(question, "No");
  await expect(page.getByText("Find an ordinary reason to see them alone", { exact: false })).toBeVisible();
  await worker.continues();
  await worker.at("Not now, and that is all right");
  for (const way of ["Stop for now", "Only observe", "Look at the answers again"]) await expect(page.getByRole("button", { name: way, exact: true })).toBeVisible();
  await worker.presses("Look at the answers again");
  await worker.at("Is it safe to talk?");
  await expect(page.getByRole("group", { name: questions[0], exact: true }).getByRole("radio", { name: "No", exact: true })).toBeChecked();
  await worker.continues();
  await worker.at("Not now, and that is all right");
  await page.getByRole("button", { name: "Now it is safe" }).click();
  if ((await worker.heading()) !== "Words that fit their age") await worker.walksTo("Words that fit their age");
  await worker.hasConsent();
  await worker.at("The conversation");
  // It was put right, and is still said to those who are told.
  await worker.goesTo(/^Sharing/);
  await worker.agreesToShare("IOM", ["What the worker noticed", "What happened", "Age group and language"]);
  await worker.goesTo(/^Summary/);
  expect(flat(await worker.reads())).toContain("made safe since");
  expect(worker.noise).toEqual([]);
});

test("interrupted and resumed within the page: nothing is lost by back, jumps or a hidden tab", async ({ page, context }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types(NAME, "Lasting Name");
  await worker.answers("How they are treated", { [TREATMENT]: ["Threats to me", "Pay was held back"] });
  await worker.notes("Treatment", "since the spring");
  const address = page.url();
  const entries = await page.evaluate(() => history.length);

  // A call comes in: another tab, the page hidden and shown again.
  const other = await context.newPage();
  await other.goto("about:blank");
  await other.bringToFront();
  await page.evaluate(() => {
    for (const state of ["hidden", "visible"]) {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      Object.defineProperty(document, "hidden", { value: state === "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
      window.dispatchEvent(new Event(state === "hidden" ? "blur" : "focus"));
      if (state === "hidden") document.dispatchEvent(new Event("freeze"));
    }
  });
  await other.close();
  await page.bringToFront();
  // A page that the system froze shows nothing by itself.
  await worker.at("Covered");
  await worker.presses("Show it again");
  await worker.at("How they are treated");
  await expect(page.getByRole("checkbox", { name: "Threats to me" })).toBeChecked();
  await expect(page.getByLabel("Short note: Treatment")).toHaveValue("since the spring");

  // The browser’s Back is one screen back; Continue comes again to the same.
  await page.goBack();
  await worker.at("Work and daily life");
  await page.goBack();
  await worker.at("Coming here");
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await worker.continues(2);
  await worker.at("How they are treated");
  await expect(page.getByRole("checkbox", { name: "Pay was held back" })).toBeChecked();
  await worker.goesBack(2);
  await worker.at("Coming here");

  // Jumps by the map, forward to the signs, and back to the very start.
  await worker.opensPage("Freedom and control");
  await worker.marks("Phone or belongings taken away", "Seen");
  await worker.goesTo(/^Prepare/);
  await worker.at("Prepare a first conversation");
  await worker.continues();
  await worker.readsAboutLeaving();
  await expect(page.getByLabel("Your job")).toHaveValue("Protection officer");
  await worker.walksTo("Name and sex");
  await expect(page.getByLabel(NAME)).toHaveValue("Lasting Name");
  await worker.opensPage("How they are treated");
  await expect(page.getByRole("checkbox", { name: "Threats to me" })).toBeChecked();
  await expect(page.getByLabel("Short note: Treatment")).toHaveValue("since the spring");
  await worker.opensPage("Freedom and control");
  await expect(page.getByRole("group", { name: "Phone or belongings taken away", exact: true }).getByRole("checkbox", { name: /^Seen/ })).toBeChecked();

  // A reload or a closed tab is asked about first: it would erase everything.
  const asked = new Promise((resolve) => page.once("dialog", async (dialog) => { resolve(dialog.type()); await dialog.dismiss(); }));
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe("beforeunload");
  await worker.at("Freedom and control");
  expect(worker.noise).toEqual([]);
});

test("no contact is configured: said before the questions, connecting offered, and the summary says whom to ask", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(PLAIN_FILES);
  await worker.isTrained();
  await worker.hasConsent();
  await worker.at("Who could help from here?");
  await expect(page.getByText("Do not go into painful details or promise support; only offer to connect, and ask your focal point who can help.", { exact: false })).toBeVisible();

  // Not a lock, but it takes the worker’s word: going on is possible, and the advice stays true in the referral.
  await worker.continues();
  await expect(page.getByRole("alert")).toContainText("Say how you will go on without anyone to refer to.");
  await worker.at("Who could help from here?");
  await worker.presses("Go on, knowing this");
  await worker.continues();
  await worker.at("The conversation");
  await worker.answers("How they are treated", { [TREATMENT]: "Pay was held back" });
  await worker.goesTo("What it adds up to");
  await worker.walksTo("Which help, and from whom?");
  await worker.presses("Accept the suggestions");
  await expect(page.getByText("No contact configured: ask your focal point.").filter({ visible: true }).first()).toBeVisible();
  await worker.agreesToShare("IOM", ["What happened"]);
  await worker.goesTo(/^Summary/);
  const { text } = await worker.saves("Save as text");
  expect(flat(text)).toMatch(/ask your focal point/i);

  // The other way: only connecting.
  await worker.goesTo(/^Conversation/);
  await worker.at("Who could help from here?");
  await worker.presses("Only connect them");
  await page.getByRole("button", { name: "Erase and go on" }).click();
  if ((await worker.heading()) !== "Shall I put you in touch with someone?") await worker.walksTo("Shall I put you in touch with someone?");
  await worker.chooses("What did they answer?", "Yes");
  await worker.walksTo("Whom will you connect them with?");
  await worker.chooses("Connect with", "Focal point");
  await expect(page.getByText("No contact configured: ask your focal point.").filter({ visible: true }).first()).toBeVisible();
  await worker.walksTo("What goes to whom");
  expect(flat((await worker.saves("Save as text")).text)).toMatch(/ask your focal point/i);
  expect(worker.noise).toEqual([]);
});

test("a rating lowered without a reason does not stand; with one it stands beside the suggested", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.answers("How they are treated", { [TREATMENT]: "Threats to me" });
  await worker.agreesToShare("IOM", ["What happened"]);
  const summary = async () => {
    await worker.goesTo(/^Summary/);
    return flat((await worker.saves("Save as text")).text);
  };
  await worker.goesTo("What it adds up to");
  expect((await worker.rating()).suggested).toBe("MEDIUM");
  await worker.tile(page, "LOW").click();
  await expect(page.getByText("Write why. Until then the suggested rating, MEDIUM, stands.")).toBeVisible();
  expect(await summary()).toContain("Rating: MEDIUM");

  await worker.goesTo("What it adds up to");
  await worker.types("Why you rate it differently", "The person left that place last year");
  await expect(page.getByText("Write why.", { exact: false })).toHaveCount(0);
  expect(await worker.rating()).toMatchObject({ suggested: "MEDIUM", yours: "LOW" });
  const lowered = await summary();
  for (const words of ["Rating: LOW", "Suggested by the rule: MEDIUM", "The person left that place last year"]) expect(lowered).toContain(words);

  // Raising is free.
  await worker.goesTo("What it adds up to");
  await worker.types("Why you rate it differently", "");
  await worker.tile(page, "URGENT").click();
  expect(await worker.rating()).toMatchObject({ suggested: "MEDIUM", yours: "URGENT" });
  expect(await summary()).toContain("Rating: URGENT");
  expect(worker.noise).toEqual([]);
});

test("an urgent rating asks what, by whom and by when, and passes it on", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation({ contact: "No" });
  await worker.answers("Danger in the next days", { "Is anyone trying to hurt or scare you, or someone you care about?": "Threats to me" });
  await worker.goesTo("What it adds up to");
  expect((await worker.rating()).suggested).toBe("URGENT");
  await worker.continues();
  await worker.at("What must happen now?");
  await expect(page.getByText("No time is set yet. A time helps others to act.")).toBeVisible();
  await worker.types("What", "A safe bed tonight");
  await worker.types("By whom", "Shelter coordinator");
  // The deployment shortens the rule’s day to twelve hours.
  await worker.presses("In 12 hours");
  const by = await page.getByLabel("By when", { exact: true }).inputValue();
  expect(by).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  expect(Math.abs(await page.evaluate((it) => (new Date(it) - Date.now()) / 3_600_000, by) - 12)).toBeLessThan(0.1);
  await expect(page.getByText("No time is set yet.", { exact: false })).toHaveCount(0);
  await page.getByLabel("By when", { exact: true }).fill("2020-01-01T10:00");
  await expect(page.getByText("This day lies before this conversation.", { exact: false })).toBeVisible();
  await page.getByLabel("By when", { exact: true }).fill(by);
  const summary = async (kinds) => {
    await worker.agreesToShare("Safe place to stay", kinds);
    await worker.goesTo(/^Summary/);
    await worker.opensSummaryFor("Safe place to stay");
    return flat((await worker.saves("Save as text")).text);
  };
  const moment = await page.evaluate((it) => new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" }).format(new Date(`${it}Z`)), by);
  const when = ["Rating: URGENT", "12 hours", `By when: ${moment}`];
  const what = ["What must happen: A safe bed tonight", "By whom: Shelter coordinator"];
  // The words can say something of what happened or of health, so they go only where both may; the time always goes.
  const little = await summary(["Age group and language"]);
  for (const words of when) expect(little).toContain(words);
  for (const words of what) expect(little).not.toContain(words);
  const text = await summary(["What happened", "Health"]);
  for (const words of [...when, ...what]) expect(text).toContain(words);
  const note = (await worker.saves("Save the note")).text;
  expect(note).toMatch(new RegExp(`URGENT. By ${escaped(moment)}`));
  expect(note).not.toContain("bed");
  expect(worker.noise).toEqual([]);
});
