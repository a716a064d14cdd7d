// Languages as files: which can be chosen, which is there at the start, and that each comes without the network once the page is
// shut; one that a deployment lays beside the build, and one that is broken.
import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { written } from "./catalogue.mjs";
import { dist, hosted as serves } from "./hosted.mjs";
import { WITH_CONTACTS, Worker } from "./worker.mjs";

const FINE = { format: "first-contact.deployment", version: 1 };
const SOMALI = { tag: "so", name: "Soomaali", english: "Somali", direction: "ltr", scope: "whole" };
const manifests = readdirSync(new URL("../../locales/", import.meta.url)).map((tag) => JSON.parse(readFileSync(new URL(`../../locales/${tag}/manifest.json`, import.meta.url), "utf8")));

/** The text of a compiled language of the build. */
const compiled = (tag) => readFileSync(join(dist, readdirSync(dist).find((it) => it.startsWith(`words-${tag}-`))), "utf8");

/** A language that we don't have: made of the French one, with other words for the start, so that it can be told from every other. */
function somali({ reviewed = "", scope = "whole" } = {}) {
  const said = { tag: "so", name: "Soomaali", english: "Somali", scope, reviewed };
  const [head, ...body] = compiled("fr").split("\n\n");
  const lines = head.split("\n").map((it) => {
    const [name] = it.split("\x1e");
    return name in said ? `${name}\x1e${said[name]}` : it;
  });
  return `${lines.join("\n")}\n\n${body.join("\n\n").replace(/^start-title\x1e.*$/m, "start-title\x1eDiyaari wada hadal")}`;
}

/** The build on a server of this test’s own, with these settings and these files beside it. */
const hosted = (settings, files, use) => serves(use, { settings, files });

const heading = (page) => page.getByRole("heading", { level: 1 });
const dialog = (page) => page.getByRole("dialog");
/** The three choices, in their order: the worker’s, the person’s, that of summaries. */
const choice = (page, which) => dialog(page).getByRole("combobox").nth(["worker", "person", "summary"].indexOf(which));
const tagsOf = (page, which) => choice(page, which).locator("option").evaluateAll((all) => all.map((it) => it.value).filter((it) => it));

async function opens(page, address) {
  await page.goto(address);
  await expect(page.locator("html[data-sealed]")).toHaveCount(1, { timeout: 20_000 });
  await page.locator("button.header__languages").click();
  await expect(dialog(page)).toBeVisible();
}

/** Chooses, and waits until the words are there. */
async function chooses(page, which, tag) {
  await choice(page, which).selectOption(tag);
  const shown = which === "person" ? choice(page, which) : page.locator("html");
  if (which === "worker") await expect(shown).toHaveAttribute("lang", tag, { timeout: 15_000 });
  else await expect(dialog(page).locator(".field__error")).toHaveCount(0);
}

test("every language of the build can be chosen, each by its own name, and drafts are marked", async ({ page }) => {
  await opens(page, "./");
  const whole = manifests.filter((it) => it.scope === "whole").map((it) => it.tag).sort();
  expect((await tagsOf(page, "worker")).sort()).toEqual(whole);
  expect((await tagsOf(page, "summary")).sort()).toEqual(whole);
  expect((await tagsOf(page, "person")).sort()).toEqual(manifests.map((it) => it.tag).sort());
  for (const it of manifests) {
    const option = choice(page, "person").locator(`option[value="${it.tag}"]`);
    await expect(option).toContainText(it.name);
    await expect(option).toHaveAttribute("lang", it.tag);
    if (it.reviewed) await expect(option).not.toContainText("draft");
    else await expect(option).toContainText("(draft)");
  }
  await choice(page, "person").selectOption("my");
  await expect(dialog(page)).toContainText("Draft translation: no native speaker has checked Burmese (မြန်မာ) yet.");
  await expect(dialog(page)).toContainText("Only the words for the person are there in Burmese (မြန်မာ). Everything else is in English.");
});

test("a summary in a draft says so on its page", async ({ page }) => {
  test.slow();
  const worker = new Worker(page);
  await worker.opens(WITH_CONTACTS);
  await page.locator("button.header__languages").click();
  await choice(page, "summary").selectOption("fr");
  await expect(dialog(page)).toContainText("Draft translation: no native speaker has checked French (français) yet.");
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await worker.isTrained();
  await worker.hasConsent();
  await worker.agreesToShare("IOM", ["What happened"]);
  await worker.goesTo(/^Summary/);
  await worker.at("What goes to whom");
  const [before] = written("fr").get("doc-draft").split("{");
  await expect(page.locator("main")).toContainText(before.trim());
  expect(worker.noise).toEqual([]);
});

test("changing languages after the page is shut asks nothing of the network, for every one of them", async ({ page, context }) => {
  test.slow();
  await hosted({}, {}, async ({ address, asked }) => {
    const worker = new Worker(page);
    await opens(page, address);
    const requests = [];
    context.on("request", (it) => requests.push(it.url()));
    asked.length = 0;
    for (const tag of await tagsOf(page, "person")) {
      await chooses(page, "person", tag);
      await expect(choice(page, "person")).toHaveValue(tag);
    }
    for (const tag of ["ar", "ru", "es", "fr", "en"]) await chooses(page, "worker", tag);
    expect(requests).toEqual([]);
    expect(asked).toEqual([]);
    expect(worker.noise).toEqual([]);
  });
});

test("after one visit, with no network at all, every language can still be chosen", async ({ page, context }) => {
  test.slow();
  await hosted({ moreLanguages: [SOMALI] }, { "words-so.txt": somali() }, async ({ address, close }) => {
    await opens(page, address);
    await page.close();
    await close();
    await context.setOffline(true);
    const later = await context.newPage();
    await opens(later, address);
    for (const tag of ["ar", "so", "ru", "es", "fr", "en"]) await chooses(later, "worker", tag);
    for (const tag of await tagsOf(later, "person")) {
      await choice(later, "person").selectOption(tag);
      await expect(dialog(later).getByRole("status").nth(1)).not.toContainText("Getting");
      await expect(dialog(later).locator(".field__error")).toHaveCount(0);
    }
  });
});

test("a compiled language that lies beside the build can be chosen and is used", async ({ page }) => {
  await hosted({ moreLanguages: [SOMALI] }, { "words-so.txt": somali() }, async ({ address }) => {
    await opens(page, address);
    await expect(choice(page, "worker").locator("option[value=so]")).toHaveText("Soomaali · Somali (draft)");
    await chooses(page, "worker", "so");
    await expect(heading(page)).toHaveText("Diyaari wada hadal");
  });
});

test("one that lies there takes the place of the build’s of the same language", async ({ page }) => {
  const mended = compiled("fr").replace(/^reviewed\x1e.*$/m, "reviewed\x1enative speaker, 2026-05-31").replace(/^start-title\x1e.*$/m, "start-title\x1ePréparer, mieux");
  const more = [{ tag: "fr", name: "français", english: "French", direction: "ltr", scope: "whole", reviewed: "native speaker, 2026-05-31" }];
  await hosted({ moreLanguages: more, refuseDrafts: true }, { "words-fr.txt": mended }, async ({ address }) => {
    await opens(page, address);
    expect((await tagsOf(page, "worker")).sort()).toEqual(["en", "fr"]);
    await chooses(page, "worker", "fr");
    await expect(heading(page)).toHaveText("Préparer, mieux");
    await expect(dialog(page)).not.toContainText("Draft translation");
  });
});

const broken = [
  ["is missing", {}],
  ["is a page that asks to log in", { "words-so.txt": "<!doctype html><title>Log in</title>" }],
  ["lacks a placeable", { "words-so.txt": somali().replace(/^(app-progress\x1e).*$/m, "$1Qayb") }],
  ["is of another language than was said", { "words-so.txt": somali().replace("tag\x1eso", "tag\x1efr") }],
  ["has only a part of what was said", { "words-so.txt": somali({ scope: "person" }) }],
];
for (const [what, files] of broken) {
  test(`a language whose file ${what} is refused calmly: English goes on, and says so`, async ({ page }) => {
    await hosted({ moreLanguages: [SOMALI] }, files, async ({ address }) => {
      const worker = new Worker(page);
      await opens(page, address);
      await choice(page, "worker").selectOption("so");
      await expect(dialog(page).getByText("Somali (Soomaali) is not on this device yet. Go on without it, or connect once and try again.")).toBeVisible({ timeout: 15_000 });
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await dialog(page).getByRole("button", { name: "Done" }).click();
      await worker.at("Prepare a first conversation");
      await worker.chooses("What may you do?", "I only observe");
      await worker.continues();
      await worker.readsAboutLeaving();
      expect(worker.noise).toEqual([]);
    });
  });
}

test("a draft is not passed off as reviewed where drafts are refused", async ({ page }) => {
  const more = [{ ...SOMALI, reviewed: "native speaker, 2026-05-31" }];
  await hosted({ moreLanguages: more, refuseDrafts: true }, { "words-so.txt": somali() }, async ({ address }) => {
    await opens(page, address);
    await choice(page, "worker").selectOption("so");
    await expect(dialog(page).getByText("Somali (Soomaali) is not on this device yet.", { exact: false })).toBeVisible({ timeout: 15_000 });
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("a deployment that refuses drafts offers only what was reviewed: English, as shipped", async ({ browser }) => {
  await hosted({ refuseDrafts: true }, {}, async ({ address }) => {
    const context = await browser.newContext({ locale: "fr-FR" });
    const page = await context.newPage();
    await opens(page, address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const reviewed = manifests.filter((it) => it.reviewed).map((it) => it.tag).sort();
    for (const which of ["worker", "person", "summary"]) {
      const whole = (tag) => which === "person" || manifests.find((it) => it.tag === tag).scope === "whole";
      expect((await tagsOf(page, which)).sort()).toEqual(reviewed.filter(whole));
    }
    await context.close();
  });
});

test("a deployment can name the only languages to offer, and the first", async ({ page }) => {
  await hosted({ languages: ["ar", "fa"], language: "ar" }, {}, async ({ address }) => {
    await opens(page, address);
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    expect((await tagsOf(page, "worker")).sort()).toEqual(["ar", "en"]);
    expect((await tagsOf(page, "person")).sort()).toEqual(["ar", "en", "fa"]);
  });
});

for (const [locale, lang, dir] of [["ar-EG", "ar", "rtl"], ["ru", "ru", "ltr"], ["fa-IR", "en", "ltr"], ["xx", "en", "ltr"]]) {
  test(`in a browser in ${locale} it starts in ${lang}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(baseURL);
    await expect(page.locator("html[data-sealed]")).toHaveCount(1, { timeout: 20_000 });
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(heading(page)).toHaveText(written(lang).get("start-title"));
    await context.close();
  });
}

test("where nothing can be kept for later, languages come all the same", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await opens(page, baseURL);
  const requests = [];
  context.on("request", (it) => requests.push(it.url()));
  for (const tag of ["ar", "fr", "en"]) await chooses(page, "worker", tag);
  await chooses(page, "person", "am");
  await expect(dialog(page)).toContainText("Draft translation: no native speaker has checked Amharic (አማርኛ) yet.");
  expect(requests).toEqual([]);
  await context.close();
});

test("the single file has them all in it, and those of its deployment", async ({ page, context }) => {
  const dir = mkdtempSync(join(tmpdir(), "single-"));
  try {
    writeFileSync(join(dir, "settings.json"), JSON.stringify({ ...FINE, moreLanguages: [SOMALI] }));
    const make = () => execFileSync("node", [new URL("../../scripts/single-file.mjs", import.meta.url).pathname, "--out", join(dir, "notes.html"), "--deployment", join(dir, "settings.json")], { stdio: ["ignore", "ignore", "pipe"] });
    expect(make, "its file has to be there").toThrow(/words-so\.txt is not beside them/);
    writeFileSync(join(dir, "words-so.txt"), somali());
    make();
    const requests = [];
    context.on("request", (it) => requests.push(it.url()));
    const worker = new Worker(page);
    const address = pathToFileURL(join(dir, "notes.html")).href;
    await opens(page, address);
    for (const tag of ["so", "ar", "ru", "en"]) await chooses(page, "worker", tag);
    for (const tag of ["my", "ne", "sw"]) {
      await chooses(page, "person", tag);
      await expect(dialog(page)).toContainText(manifests.find((it) => it.tag === tag).name);
    }
    expect(requests.filter((it) => it !== address && !/^(data|blob):/.test(it))).toEqual([]);
    expect(worker.noise).toEqual([]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
