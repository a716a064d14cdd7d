// For everyone's hands and eyes: every place of the trained path in English and in Arabic, in light, dark and forced colours, at 400 %
// zoom and with wide spacing; what a screen reader is given of each, and what it is told when something changes; where errors lead;
// what stays when colour or motion goes; and the summary in Arabic on paper.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { messages } from "./catalogue.mjs";
import { misfits, moving, obscured, opensAll, sized, small, spaced, unforced } from "./measures.mjs";
import { strays } from "./spoken.mjs";
import { focused } from "./typist.mjs";
import { WITH_CONTACTS, Worker, flat } from "./worker.mjs";

const PHONE = { width: 360, height: 740 };
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** Every combination of the long ones, too. */
const PROVE = !!process.env.PROVE;
const DARK = PROVE ? undefined : ["color-contrast", "link-in-text-block"];

test.use({ viewport: PHONE, reducedMotion: "reduce" });
test.setTimeout(240_000);

const TREATMENT = "How do people treat you there? Has any of this happened?";

// The trained path, in three parts. `visit` is called on each screen, once it is filled in as far as the walk needs it.

async function start(worker, visit) {
  const goesOn = async () => {
    await visit();
    await worker.continues();
  };
  await worker.opens(WITH_CONTACTS);
  await worker.chooses("What may you do?", "I am trained to interview");
  await goesOn();
  await worker.at("If you have to leave fast");
  await goesOn();
  await worker.types("Your job", worker.language === "ar" ? "ممرضة" : "Nurse");
  await worker.chooses("What kind of place is it?", "Shelter");
  await goesOn();
  await worker.chooses("Who interprets?", "Nobody suitable yet");
  await goesOn();
  await worker.at("Is it safe to talk?");
  await visit();
  await worker.isSafe({ "Does anyone need medical help right now?": "Yes" });
  await worker.tile(worker.page, "Adolescent").click();
  await goesOn();
  await worker.at("Before we begin");
  await goesOn();
  await worker.chooses("What did they answer?", "Yes");
  await goesOn();
  await worker.at("What is best for the child");
  await worker.chooses("Who cares for the child and decides?", "Nobody yet");
  await worker.chooses("Could that person be part of the harm?", "Yes");
  await goesOn();
  await worker.at("May I write short notes?");
  await worker.chooses("What did they answer?", "Yes");
  await goesOn();
  await worker.chooses("What did they answer?", "Yes");
  await goesOn();
  await worker.at("The conversation");
  await visit();
}

async function conversation(worker, visit) {
  await worker.reachesTheConversation();
  await worker.continues();
  for (let i = 0; i < 60 && !(await worker.isAt("The place")); i++) {
    if (await worker.isAt("Leaving home")) await worker.types("If you left home, when was that?", "31/31/31");
    if (await worker.isAt("Places on the way")) await worker.chooses("Did you stop in other places on the way?", "Yes");
    if (await worker.isAt("How they are treated")) {
      await worker.chooses(TREATMENT, "Pay was held back");
      await worker.notes("Treatment", "W".repeat(300));
    }
    if (await worker.isAt("Going back")) await worker.presses("They have told enough, or they are upset");
    await visit();
    await worker.continues();
  }
}

async function result(worker, visit) {
  await worker.reachesTheConversation();
  await worker.answers("Going back", { "What do you think could happen if you went back?": "Someone taking revenge" });
  await worker.answers("How they are treated", { [TREATMENT]: ["Pay was held back", "Threats to me"] });
  await worker.opensPage("The place");
  for (let i = 0; i < 40; i++) {
    if (await worker.isAt("Freedom and control")) await worker.marks("Seems watched or listened to", "Seen");
    if (await worker.isAt("What does this add up to?")) await worker.tile(worker.page, "URGENT").click();
    if (await worker.isAt("What help did they already have?")) await worker.presses("Add help");
    for (const heading of ["What describes their situation?", "Which help, and from whom?"]) if (await worker.isAt(heading)) await worker.presses("Accept the suggestions");
    if (await worker.isAt("May IOM be told?")) {
      await worker.chooses("What did they answer?", "Yes");
      await worker.tile(worker.page, "What happened").click();
    }
    await visit();
    if (await worker.isAt("Before you go on")) return;
    await worker.continues();
  }
  throw new Error("the end never came");
}

// What a screen reader is given

/** What can't be the same in two runs. */
const steady = (tree) =>
  tree
    .replace(/[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/g, "CODE")
    .replace(/\b\d{1,2} [A-Z][a-z]+ \d{4}( at \d\d:\d\d)?/g, "DATE")
    .replace(/\d{4}-\d\d-\d\d(T\d\d:\d\d)?/g, "DATE")
    .replace(/(Version \S+, build )[0-9a-f]+/g, "$1BUILD");

/** Compares with the file of this name in `heard/`; with UPDATE_EXPECT=1, writes it. */
function heard(name, trees) {
  const folder = new URL("heard/", import.meta.url);
  const file = new URL(`${name}.txt`, folder);
  const text = `${trees.join("\n\n")}\n`;
  if (process.env.UPDATE_EXPECT || !existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text, `roles, names and order, as kept in heard/${name}.txt (UPDATE_EXPECT=1 writes it anew)`).toBe(readFileSync(file, "utf8"));
}

/** A part of the path in English; `name` is the file in `heard/`. */
const inEnglish = (name, walk) => async ({ page }) => {
  const worker = new Worker(page);
  const trees = [];
  await walk(worker, async () => {
    const heading = await worker.heading();
    trees.push(`## ${heading}\n${steady(await page.locator("body").ariaSnapshot())}`);
    await opensAll(page);
    expect.soft(await moving(page), `motion on “${heading}”`).toEqual([]);
    expect.soft(await spaced(page, () => misfits(page)), `“${heading}” with wide spacing`).toEqual([]);
    expect.soft(await obscured(page), `the focus on “${heading}”`).toEqual([]);
    expect.soft(await sized(page, ZOOMED, async () => [...(await misfits(page)), ...(await obscured(page))]), `“${heading}” at 400 %`).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect.soft(await unforced(page), `“${heading}” in forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });
  heard(name, trees);
  expect(worker.noise).toEqual([]);
};

test("in English, start: roles, names and order; zoom, spacing and focus; forced colours; no motion", inEnglish("start", start));
test("in English, conversation: roles, names and order; zoom, spacing and focus; forced colours; no motion", inEnglish("conversation", conversation));
test("in English, result: roles, names and order; zoom, spacing and focus; forced colours; no motion", inEnglish("result", result));

test.describe("in Arabic", () => {
  test.use({ locale: "ar" });

  /** Everything at once, on the screen that is there. */
  async function looks(worker, page, but = []) {
    const heading = await page.locator("h1").first().textContent();
    expect.soft(await strays(page, ["ar"]), `languages on “${heading}”`).toEqual([]);
    await opensAll(page);
    expect.soft(await misfits(page), `“${heading}” at 360 px`).toEqual([]);
    expect.soft(await small(page), `small targets on “${heading}”`).toEqual([]);
    expect.soft(await obscured(page), `the focus on “${heading}”`).toEqual([]);
    expect.soft(await spaced(page, () => misfits(page)), `“${heading}” with wide spacing`).toEqual([]);
    expect.soft(await sized(page, ZOOMED, async () => [...(await misfits(page)), ...(await obscured(page))]), `“${heading}” at 400 %`).toEqual([]);
    // In a window that shows all of it: what stays at its edges covers what has yet to be scrolled to, and axe counts that.
    await sized(page, { width: PHONE.width, height: 9_000 }, async () => {
      await worker.hasNoAxeFinding(undefined, { but });
      await page.emulateMedia({ colorScheme: "dark" });
      await worker.hasNoAxeFinding(DARK, { but });
    });
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect.soft(await unforced(page), `“${heading}” in forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  }

  const inArabic = (walk) => async ({ page }) => {
    const worker = new Worker(page, { language: "ar" });
    await walk(worker, () => looks(worker, page));
    expect(worker.noise).toEqual([]);
  };

  test("start: axe in light and dark, direction, zoom, spacing, targets and focus", inArabic(start));
  test("conversation: axe in light and dark, direction, zoom, spacing, targets and focus", inArabic(conversation));
  test("result: axe in light and dark, direction, zoom, spacing, targets and focus", inArabic(result));

  test("beside the path: the list of parts, dialogs, a protected conversation, locked, and files", async ({ page }) => {
    const worker = new Worker(page, { language: "ar" });
    await worker.opens(WITH_CONTACTS);
    await worker.presses("Open a sealed file");
    await looks(worker, page);
    await worker.presses("Make a key");
    await expect(page.getByRole("button", { name: worker.words("Save the key file") })).toBeVisible({ timeout: 30_000 });
    await looks(worker, page);
    await worker.opens(WITH_CONTACTS);
    await worker.continues();
    await looks(worker, page);
    await worker.chooses("What may you do?", "I am trained to interview");
    await worker.continues();
    await worker.chooses("What stays on this device?", "Protect this conversation");
    await worker.at("Your passphrase");
    const secret = await worker.passphrase();
    await looks(worker, page);
    await worker.presses("I have it, go on");
    await looks(worker, page);
    await worker.types("Passphrase", secret);
    await worker.presses("Protect");
    await worker.isKept();
    await looks(worker, page);
    await worker.continues();
    await worker.opensLanguages();
    await worker.speaks("The person’s language", "fa");
    await expect(page.getByRole("checkbox", { name: worker.words("Show your language beside theirs") })).toBeVisible();
    await looks(worker, page);
    await worker.presses("Done");
    await page.getByRole("button", { expanded: false, name: worker.part("All parts") }).click();
    // On a phone the list stands in place of the screen, and of its heading.
    await looks(worker, page, ["page-has-heading-one"]);
    await page.keyboard.press("Escape");
    await worker.presses("Stop");
    await looks(worker, page);
    await page.keyboard.press("Escape");
    await worker.isKept();
    await page.reload();
    await worker.at("Locked");
    await looks(worker, page);
    await worker.types("Passphrase", "wrong wrong wrong");
    await worker.presses("Open");
    await expect(page.getByRole("alert").first()).toBeVisible({ timeout: 30_000 });
    await looks(worker, page);
    expect(worker.noise).toEqual([]);
  });

  test("the paths without training and without a talk", async ({ page }) => {
    test.skip(!PROVE, "long; PROVE=1 walks them");
    const worker = new Worker(page, { language: "ar" });
    for (const path of ["I am not trained to interview", "I only observe"]) {
      await worker.opens(WITH_CONTACTS);
      await worker.chooses("What may you do?", path);
      for (let i = 0; i < 60 && !(await worker.isAt("Before you go on")); i++) {
        if (await worker.isAt("Is it safe to talk?")) {
          await looks(worker, page);
          await worker.isSafe();
          continue;
        }
        if (await worker.isAt("Words that fit their age")) await worker.tile(page, "Adult").click();
        if (await worker.isAt("Shall I put you in touch with someone?")) await worker.chooses("What did they answer?", "Yes");
        if (await worker.isAt("Whom will you connect them with?")) await worker.chooses("Connect with", "Legal adviser");
        await looks(worker, page);
        await worker.continues();
      }
      await looks(worker, page);
    }
    expect(worker.noise).toEqual([]);
  });

  test("a summary in Arabic on paper: its text can be selected, is shaped, and stands in reading order", async ({ page }, info) => {
    const worker = new Worker(page, { language: "ar" });
    await worker.reachesTheConversation();
    await worker.opensPage("Name and sex");
    await worker.types("What name would you like me to use?", "أمل Haddad");
    await worker.answers("How they are treated", { [TREATMENT]: ["Pay was held back", "Threats to me"] });
    await worker.notes("Treatment", "منذ 12 يوم");
    await worker.goesTo(worker.begins("Sharing"));
    await worker.types("Safe ways", "+961 3 123 456");
    await worker.agreesToShare("IOM", ["Name and birth", "What happened", "Safe contact"]);
    await worker.goesTo(worker.begins("Summary"));
    await page.evaluate(() => { window.print = () => undefined; });
    await worker.presses("Print or save as PDF");
    const pdf = info.outputPath("summary.pdf");
    await writeFile(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true }));
    // Letters as they are typed, not as they are joined: a search finds them. Marks that only steer the order are not letters.
    const bare = (text) => flat(text.normalize("NFKC").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
    const printed = bare(execFileSync("pdftotext", ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }));
    const article = page.getByRole("article");
    const words = (await article.locator("h2, h3, p, dt, dd, li").allInnerTexts()).map(bare);
    expect(words.length).toBeGreaterThan(20);
    // Long lines are broken, so each word of them is looked for, in its order, from where the last was found.
    const lost = [];
    for (const line of words) {
      const pieces = line.split(" ").filter((it) => /^\p{Script=Arabic}{3,}$/u.test(it));
      // Lam and alef are one glyph. Some readers of PDF give its two letters the other way round.
      const inOrder = new RegExp(pieces.map((it) => it.replace(/ل([اأإآ])/g, "(?:ل$1|$1ل)")).join("[\\s\\S]*?"));
      if (!inOrder.test(printed)) lost.push(line);
    }
    expect(lost).toEqual([]);
    for (const typed of ["أمل", "Haddad", "+961 3 123 456"]) expect(printed).toContain(typed);
    const at = (key) => printed.indexOf(bare(messages("ar").get(key).join("")));
    const order = ["doc-code", "doc-date", "doc-setting"].map(at);
    expect(order.every((it) => it >= 0), `${order}`).toBe(true);
    expect([...order].sort((one, other) => one - other)).toEqual(order);
    // With its structure, for whoever has it read out; and every font knows which letters its glyphs are.
    expect(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })).toMatch(/Tagged:\s+yes/);
    expect(execFileSync("pdfinfo", ["-struct", pdf], { encoding: "utf8" })).toMatch(/H2[\s\S]*H3/);
    expect(execFileSync("pdffonts", [pdf], { encoding: "utf8" })).not.toMatch(/ no +\d+ +\d+\s*$/m);
    expect(worker.noise).toEqual([]);
  });
});

test("an error summary takes the focus, is said, and leads to what is needed", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  const summary = page.locator("#needed");
  const leads = async (words, name) => {
    await worker.continues();
    await expect(summary).toBeFocused();
    await expect(summary).toHaveAttribute("role", "alert");
    await summary.getByRole("button", { name: words }).first().click();
    expect(await page.evaluate(() => document.activeElement.name)).toBe(name);
    expect((await focused(page)).uncovered).toBe(true);
    await worker.hasNoAxeFinding();
  };
  await leads("Choose what you may do.", "path");
  await worker.tile(page, "I am trained to interview").click();
  await worker.continues();
  await worker.walksTo("Is it safe to talk?");
  await worker.continues();
  // One line for each question that is open, in their order; it goes when that is answered.
  const open = await summary.getByRole("button").allInnerTexts();
  expect(open.length).toBeGreaterThan(3);
  expect(open[0]).toBe("Is the person alone with you?");
  await summary.getByRole("button", { name: open[1] }).click();
  await expect(page.getByRole("group", { name: open[1], exact: true }).getByRole("radio", { name: "Yes" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(summary.getByRole("button")).toHaveCount(open.length - 1);
  await worker.isSafe();
  await worker.at("Words that fit their age");
  await leads("Choose an age group. If you don’t know, say so.", "age");
  await page.keyboard.press("Space");
  await worker.continues(2);
  for (const name of ["consent-talk", "consent-notes", "consent-contact"]) {
    await leads("Mark what the person answered.", name);
    await worker.chooses("What did they answer?", "Yes");
    await worker.continues();
  }
  await worker.at("Who could help from here?");
  await worker.continues();
  await summary.getByRole("button").click();
  await expect(page.getByRole("button", { name: "Go on, knowing this" })).toBeFocused();
  expect(worker.noise).toEqual([]);
});

test("what changes is said: politely, or at once where it must be", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await page.evaluate(() => {
    window.heard = [];
    const region = "[role=status], [role=alert], [aria-live=polite]";
    const say = (it, how) => window.heard.push(`${how}: ${it.textContent.replace(/\s+/g, " ").trim()}`);
    new MutationObserver((changes) => {
      const told = new Set();
      for (const { target, addedNodes } of changes) {
        // What is said politely must be there before it has words; an alert may come with them.
        const on = (target.nodeType === Node.TEXT_NODE ? target.parentElement : target)?.closest(region);
        if (on) told.add(on);
        for (const it of addedNodes) if (it.nodeType === Node.ELEMENT_NODE) for (const alert of [it, ...it.querySelectorAll("*")]) if (alert.matches("[role=alert]")) told.add(alert);
      }
      for (const it of told) say(it, it.matches("[role=alert]") ? "at once" : "politely");
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const hears = async (how, words) => {
    await expect.poll(() => page.evaluate(() => window.heard), { message: `${how}: ${words}` }).toContainEqual(expect.stringMatching(new RegExp(`^${how}: .*${words}`)));
    await page.evaluate(() => { window.heard = []; });
  };
  await worker.continues();
  await hears("at once", "One thing first");
  await worker.tile(page, "I am trained to interview").click();
  await hears("politely", messages("en").get("path-trained.does").join("").slice(0, 20));
  await worker.continues(3);
  await worker.speaks("The person’s language", "fa");
  await hears("politely", "Draft translation: no native speaker has checked");
  await worker.speaks("The person’s language", "");
  await worker.chooses("Who interprets?", "Nobody suitable yet");
  await hears("politely", messages("en").get("interpreter-none-suitable.todo")?.join("").slice(0, 20) ?? ".");
  await worker.continues();
  await worker.chooses("Does anyone need medical help right now?", "Yes");
  await hears("politely", "");
  await worker.isSafe();
  await worker.tile(page, "Adult").click();
  await worker.continues(2);
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues();
  await worker.chooses("What did they answer?", "No");
  await hears("politely", messages("en").get("notes-without").join("").slice(0, 20));
  await worker.chooses("What did they answer?", "Yes");
  await worker.continues();
  await worker.chooses("What did they answer?", "Yes");
  await hears("politely", ".");
  await worker.continues();
  await worker.opensPage("Leaving home");
  await worker.types("If you left home, when was that?", "31/31/31");
  await hears("at once", messages("en").get("error-date-said").join("").slice(0, 20));
  await worker.presses("They have told enough, or they are upset");
  await hears("politely", "You have enough");
  await worker.presses("They have told enough, or they are upset");
  const field = page.getByLabel("If you left home, when was that?", { exact: true });
  await expect(field).toHaveAccessibleDescription(/date/);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await worker.types("If you left home, when was that?", "2024");
  await expect(field).not.toHaveAttribute("aria-invalid", "true");
  await worker.answers("How they are treated", { [TREATMENT]: ["Pay was held back", "Threats to me"] });
  await worker.notes("Treatment", "W".repeat(300));
  await hears("at once", messages("en").get("error-too-long-said").join("").slice(0, 20));
  await worker.notes("Treatment", "short");
  await worker.opensPage("Freedom and control");
  await worker.marks("Seems watched or listened to", "Seen");
  await hears("politely", "1 ");
  await worker.goesTo("What it adds up to");
  await worker.tile(page, "URGENT").click();
  await hears("politely", "12 hours");
  await worker.agreesToShare("IOM", ["What happened"]);
  await hears("politely", ".*What happened");
  await worker.goesTo(/^Summary/);
  await worker.saves("Save the note");
  await hears("politely", messages("en").get("summary-said-saved").join("").slice(0, 15));
  // A voice is looked for, and there is none on this machine.
  await worker.continues();
  await page.getByRole("button", { name: "Listen" }).first().click();
  await hears("politely", "(Looking for a voice|No voice for English)");
  expect(worker.noise).toEqual([]);
});

test("no meaning by colour alone: ratings and states differ by word, mark and border", async ({ page }) => {
  const worker = new Worker(page);
  await worker.reachesTheConversation();
  await worker.opensPage("Name and sex");
  await worker.types("What name would you like me to use?", "Ana");
  await worker.goesTo("What it adds up to");
  const looks = new Set();
  for (const rating of ["LOW", "MEDIUM", "URGENT"]) {
    await worker.tile(page, rating).click();
    const box = page.locator(`.rating[data-rating="${rating.toLowerCase()}"]`).first();
    await expect(box).toContainText(rating);
    looks.add(await box.evaluate((it) => `${getComputedStyle(it).borderTopStyle} ${getComputedStyle(it).borderTopWidth}`));
  }
  expect(looks.size, "each rating has a border of its own").toBe(3);
  expect(await page.locator('.rating[data-rating="urgent"] > .rating__word').first().evaluate((it) => getComputedStyle(it, "::before").content)).toContain("!");
  // What is chosen has a thicker edge and a mark.
  const edges = await page.getByRole("group", { name: "Your rating" }).or(page.locator("fieldset").filter({ hasText: "LOW" })).last().getByRole("radio").evaluateAll((all) => all.map((it) => [it.checked, getComputedStyle(it).borderTopWidth, getComputedStyle(it, "::after").content]));
  for (const [checked, edge, mark] of edges) expect([edge, mark]).toEqual(checked ? ["3px", '""'] : ["1px", expect.any(String)]);
  // How far a part is stands in words, and, when it is done, with a tick.
  await worker.goesTo(/^Conversation/);
  for (const words of await page.locator("main .part-row__state").allInnerTexts()) expect(words === "" || /\w/.test(words)).toBe(true);
});

test("what these tests measure would be found: each measure finds what was broken for it", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens();
  /** Breaks the first element with this selector, looks, and mends it again. */
  const broken = async (selector, how, look) => {
    const before = await page.evaluate(([which, attributes]) => {
      const it = document.querySelector(which);
      return Object.entries(attributes).map(([name, value]) => {
        const had = it.getAttribute(name);
        // The page’s policy takes no style from markup.
        if (name === "style") it.style.cssText = value;
        else it.setAttribute(name, value);
        return [name, had];
      });
    }, [selector, how]);
    const found = await look();
    await page.evaluate(([which, had]) => {
      const it = document.querySelector(which);
      for (const [name, value] of had) {
        if (name === "style") it.style.cssText = "";
        else if (value === null) it.removeAttribute(name);
        else it.setAttribute(name, value);
      }
    }, [selector, before]);
    return found;
  };
  const forced = async (look) => {
    await page.emulateMedia({ forcedColors: "active" });
    const found = await look();
    await page.emulateMedia({ forcedColors: "none" });
    return found;
  };
  const tries = [
    ["a heading that is too wide", ".heading", { style: "min-width: 500px" }, () => misfits(page)],
    ["words that are cut off when they need more room", ".lead", { style: "height: 3em; max-height: 5em; overflow: hidden" }, () => spaced(page, () => misfits(page))],
    ["a bar that covers half of the screen", ".navigation", { style: "position: fixed; inset: 0 0 0 0; z-index: 9" }, () => obscured(page)],
    ["a button without a ring", ".header__leave", { style: "outline: none" }, () => obscured(page)],
    ["a small button", ".header__leave", { style: "min-height: 0; padding: 0; height: 20px" }, () => small(page)],
    ["a button without an edge", ".header__leave", { style: "border: 0" }, () => forced(() => unforced(page))],
    ["something that moves", ".heading", { style: "transition: opacity 1s" }, () => moving(page)],
    ["words that are said to be French", ".lead", { lang: "fr" }, () => strays(page, ["en", "fr"])],
    ["words that run the wrong way", ".lead", { dir: "rtl" }, () => strays(page, ["en"])],
  ];
  for (const [what, selector, how, look] of tries) {
    expect.soft(await look(), `whole, before ${what}`).toEqual([]);
    expect.soft((await broken(selector, how, look)).length, what).toBeGreaterThan(0);
  }
});
