// Every screen of every path on a phone: no finding of axe in light and dark, nothing wider than the window at 320 px and
// with text twice as large, nothing cut off, targets large enough, fields that no keyboard or browser learns from, and
// plain words where the person reads along.
import { expect, test } from "@playwright/test";
import { misfits, opensAll, small } from "./measures.mjs";
import { WITH_CONTACTS, Worker } from "./worker.mjs";

const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const BANNED = /traffick|victim|exploit|slave|prostitut|smuggl|brothel|forced labou?r/i;
const HARDENED = { autocomplete: "off", autocorrect: "off", autocapitalize: "off", spellcheck: "false", translate: "no", writingsuggestions: "false" };

test.use({ viewport: PHONE });
// Some twelve seconds each; on a machine that does other things too it can be three times that.
test.setTimeout(60_000);

/** Text controls that a browser or a keyboard could learn from. */
const unhardened = (page) =>
  page.evaluate((wanted) => {
    const controls = document.querySelectorAll("textarea, input:not([type=radio]):not([type=checkbox]), [contenteditable]");
    return [...controls].flatMap((it) => {
      const wrong = Object.entries(wanted).filter(([name, value]) => it.getAttribute(name) !== value).map(([name]) => name);
      if (it.closest("form")?.getAttribute("autocomplete") !== "off") wrong.push("a form with autocomplete=off around it");
      if (it.name) wrong.push("no name");
      return wrong.length ? [`${it.labels?.[0]?.textContent ?? it.tagName}: ${wrong.join(", ")}`] : [];
    });
  }, HARDENED);

/** Looks at the screen that is there, in every way. */
async function looks(worker, page, { person = false } = {}) {
  const heading = await worker.heading();
  if (person) {
    const words = await page.evaluate(() => [document.title, document.body.innerText, ...[...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap((it) => ["aria-label", "title", "alt", "placeholder"].map((name) => it.getAttribute(name) ?? ""))].join("\n"));
    expect(words.match(BANNED), `a word on “${heading}”, which the person may read`).toBeNull();
  }
  await opensAll(page);
  expect.soft(await misfits(page), `“${heading}” at 360 px`).toEqual([]);
  expect.soft(await small(page), `small targets on “${heading}”`).toEqual([]);
  expect.soft(await unhardened(page), `fields on “${heading}”`).toEqual([]);
  await worker.hasNoAxeFinding();
  // In the dark only colours differ: two rules look at them.
  await page.emulateMedia({ colorScheme: "dark" });
  await worker.hasNoAxeFinding(["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });

  await page.setViewportSize(NARROW);
  expect.soft(await misfits(page), `“${heading}” at 320 px`).toEqual([]);
  await page.setViewportSize(PHONE);
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  expect.soft(await misfits(page), `“${heading}” with text twice as large`).toEqual([]);
  const onward = page.getByRole("button", { name: "Continue", exact: true });
  if (await onward.count()) {
    await onward.scrollIntoViewIfNeeded();
    await onward.click({ trial: true, timeout: 2_000 });
  }
  await page.evaluate(() => { document.documentElement.style.fontSize = ""; });
}

/** Continues and looks, up to and with the screen with this heading. */
async function looksUpTo(worker, page, last, onTheWay = async () => {}, personal = []) {
  for (let i = 0; i < 60; i++) {
    const heading = await worker.heading();
    await onTheWay(heading);
    await looks(worker, page, { person: personal.includes(heading) });
    if (heading === last) return;
    await worker.continues();
  }
  throw new Error(`“${last}” never came`);
}

const PERSONAL = ["Before we begin", "Is it all right to talk?", "May I write short notes?", "May someone be in touch again?", "Shall I put you in touch with someone?"];

test("text twice as large is really twice as large", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  const size = () => page.getByText("This leads you through", { exact: false }).evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  const before = await size();
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  expect(await size()).toBeGreaterThanOrEqual(before * 1.9);
});

test("preparation, safety and consent", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  // With what is needed shown, and then chosen.
  await worker.continues();
  await looks(worker, page);
  await worker.chooses("What may you do?", "I am trained to interview");
  await looksUpTo(worker, page, "A language they feel at home in", async (heading) => {
    if (heading === "A language they feel at home in") await worker.chooses("Who interprets?", "Nobody suitable yet");
  });
  await worker.continues();
  await worker.continues();
  for (const group of await page.getByRole("group").all()) {
    // “Not sure” everywhere shows what to do beside each question.
    if ((await group.getByRole("radio").count()) === 3) await group.getByRole("radio", { name: "Not sure" }).click();
  }
  await looks(worker, page);
  await worker.continues();
  await worker.at("Not now, and that is all right");
  await looks(worker, page);
});

test("asking for consent, and every answer to it", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.isTrained();
  await looks(worker, page);
  await worker.tile(page, "I don’t know").click();
  await worker.continues();
  await looks(worker, page, { person: true });
  await worker.continues();
  await looks(worker, page, { person: true });
  await worker.chooses("What did they answer?", "Not now");
  await worker.continues();
  await looks(worker, page);
  await worker.continues();
  await looks(worker, page);
  await worker.goesBack(2);
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues();
  await worker.chooses("Who cares for the child and decides?", "Nobody yet");
  await worker.chooses("Could that person be part of the harm?", "Yes");
  await looks(worker, page);
  await worker.continues();
  await worker.chooses("What did they answer?", "No");
  await looks(worker, page, { person: true });
  await worker.continues();
  await worker.chooses("What did they answer?", "Yes");
  await looks(worker, page, { person: true });
});

test("the conversation, right now and the person", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await looksUpTo(worker, page, "Where they are from");
});

test("the conversation, more of the person and the way here", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Language and family life");
  await looksUpTo(worker, page, "Coming here", async (heading) => {
    // A page with an error, and one with questions that follow from an answer.
    if (heading === "Leaving home") await worker.types("If you left home, when was that?", "31/31/31");
    if (heading === "Places on the way") await worker.chooses("Did you stop in other places on the way?", "Yes");
  });
});

test("the conversation, life here and what comes next", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Work and daily life");
  await looksUpTo(worker, page, "Your observations", async (heading) => {
    // A page with a long note, one with questions that follow, one with the stop rule.
    if (heading === "How they are treated") {
      await worker.chooses("How do people treat you there? Has any of this happened?", "Pay was held back");
      await worker.notes("Treatment", "W".repeat(300));
    }
    if (heading === "Hard times") await worker.chooses("Did anything bad or scary happen, here or on the way?", "Yes");
    if (heading === "Going back") await worker.presses("They have told enough, or they are upset");
  });
});

for (const [first, last] of [["The place", "Work"], ["Body and appearance", "Children"]]) {
  test(`the signs, from “${first}” to “${last}”`, async ({ page }) => {
    const worker = new Worker(page);
    await worker.reachesTheConversation();
    await worker.opensPage(first);
    await looksUpTo(worker, page, last, async (heading) => {
      if (heading === "Freedom and control") await worker.marks("Seems watched or listened to", "Seen");
    });
  });
}

test("what it adds up to, needs and referral", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation({ age: "Child" });
  await worker.answers("Going back", { "What do you think could happen if you went back?": "Someone taking revenge" });
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": ["Pay was held back", "Threats to me"] });
  await worker.goesTo("What it adds up to");
  await worker.tile(page, "LOW").click();
  await looksUpTo(worker, page, "Who may be told?", async (heading) => {
    if (heading === "What help did they already have?") await worker.presses("Add help");
    if (["What describes their situation?", "Which help, and from whom?"].includes(heading)) await worker.presses("Accept the suggestions");
  });
});

test("sharing, the summary and the end", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation({ contact: "No" });
  await worker.opensPage("Name and sex");
  await worker.types("What name would you like me to use?", "Ana ".repeat(30).trim());
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": ["Pay was held back", "Threats to me"] });
  await worker.agreesToShare("IOM", ["Name and birth", "What happened"]);
  // The words that are said to the person there.
  for (const words of await page.getByRole("blockquote").allInnerTexts()) expect(words.match(BANNED), words).toBeNull();
  expect(await page.getByRole("blockquote").count()).toBeGreaterThan(0);
  await looks(worker, page);
  await worker.goesTo(/^Summary/);
  await looks(worker, page);
  await worker.saves("Save as text");
  await worker.continues();
  await looks(worker, page);
});

test("the paths without notes, without training and without a talk", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  await worker.isTrained();
  await worker.hasConsent({ notes: "No" });
  await looksUpTo(worker, page, "What does this add up to?", async (heading) => {
    if (heading === "Whom will you connect them with?") await worker.chooses("Connect with", "IOM");
  });
  await worker.walksTo("What goes to whom");
  await looks(worker, page);
  await worker.presses("Stop");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await worker.hasNoAxeFinding();
  expect(await misfits(page)).toEqual([]);
  expect(await small(page)).toEqual([]);
  await dialog.getByRole("button", { name: "They take back their yes" }).click();
  await looks(worker, page);
});

test("the path of a worker who isn’t trained", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await worker.chooses("What may you do?", "I am not trained to interview");
  await worker.walksTo("Is it safe to talk?");
  await worker.isSafe();
  await worker.tile(page, "Adolescent").click();
  await worker.continues(2);
  await worker.chooses("What did they answer?", "Yes");
  await looksUpTo(worker, page, "Before you go on", async (heading) => {
    if (heading === "Whom will you connect them with?") await worker.chooses("Connect with", "Legal adviser");
  }, PERSONAL);
});

test("the path of a worker who only observes, and a place without contacts", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  await worker.isTrained();
  await worker.hasConsent();
  await worker.at("Who could help from here?");
  await looks(worker, page);
  await worker.goesTo(/^Prepare/);
  await worker.chooses("What may you do?", "I only observe");
  await looksUpTo(worker, page, "How old they seem");
  await worker.walksTo("Freedom and control");
  await looks(worker, page);
  await worker.marks("Someone speaks for them and will not leave", "Told");
  await worker.walksTo("What does this add up to?");
  await looksUpTo(worker, page, "Before you go on");
});

test("the list of all parts on a phone, and the window of a tablet and a desktop", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Papers");
  await page.getByRole("button", { expanded: false, name: /All parts/ }).click();
  await expect(page.getByRole("navigation", { name: "All parts" })).toBeVisible();
  // On a phone the list stands in place of the screen, and of its heading.
  await worker.hasNoAxeFinding(undefined, { but: ["page-has-heading-one"] });
  expect(await misfits(page)).toEqual([]);
  expect(await small(page)).toEqual([]);
  await page.getByRole("button", { name: "Close the list" }).click();
  for (const size of [{ width: 768, height: 1024 }, { width: 1280, height: 800 }, { width: 740, height: 360 }]) {
    await page.setViewportSize(size);
    expect(await misfits(page), `${size.width} × ${size.height}`).toEqual([]);
    await worker.hasNoAxeFinding();
  }
});

test("files that leave sealed, files that come in, and keys", async ({ page }) => {
  test.setTimeout(120_000);
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
  await worker.agreesToShare("IOM", ["What happened"]);
  await worker.goesTo(/^Summary/);
  await worker.presses("Seal with a passphrase");
  await expect(page.getByRole("button", { name: "Save the file" })).toBeVisible({ timeout: 30_000 });
  await looks(worker, page);
  const { bytes } = await worker.saves("Save the file");
  const secret = (await page.getByText("In one line, as other programs want it: ", { exact: false }).innerText()).split(": ")[1];

  const other = await page.context().newPage();
  await other.setViewportSize(page.viewportSize());
  const reader = new Worker(other);
  await reader.opens(WITH_CONTACTS);
  await reader.presses("Open a sealed file");
  await looks(reader, other);
  await reader.presses("Make a key");
  await expect(other.getByRole("button", { name: "Save the key file" })).toBeVisible({ timeout: 30_000 });
  await looks(reader, other);
  const file = { name: "note-AAAAAA.age", mimeType: "application/octet-stream", buffer: bytes };
  await other.getByLabel("Sealed file", { exact: true }).setInputFiles({ ...file, buffer: Buffer.from("age-encryption.org/v1\n-> X25519 A\n") });
  await looks(reader, other);
  await other.getByLabel("Sealed file", { exact: true }).setInputFiles(file);
  await looks(reader, other);
  await reader.types("Passphrase", secret);
  await reader.presses("Open");
  await expect(other.getByRole("heading", { level: 1, name: "Opened from a sealed file" })).toBeVisible({ timeout: 30_000 });
  await looks(reader, other);
  expect([...worker.noise, ...reader.noise]).toEqual([]);
});
