// One file with everything in it, opened from the disk: a whole screening, and what it can't do there. And a browser that
// has no WebAssembly.
import { chromium, expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { escaped, FILE_NAME, Worker } from "./worker.mjs";

const dir = mkdtempSync(join(tmpdir(), "single-"));
const file = join(dir, "notes.html");
const address = pathToFileURL(file).href;

const example = new URL("../../docs/deployment.example.json", import.meta.url).pathname;
const made = (out, deployment) => execFileSync("node", [new URL("../../scripts/single-file.mjs", import.meta.url).pathname, "--out", out, "--deployment", deployment]);
/** Sealing and opening with a passphrase take some seconds of work, more while other tests run. */
const WORK = { timeout: 60_000 };

test.beforeAll(() => made(file, example));
test.afterAll(() => rmSync(dir, { recursive: true }));

test("from a disk: a whole screening to a saved file, with no request and nothing kept", async ({ page, context }) => {
  const requests = [];
  context.on("request", (it) => requests.push(it.url()));
  const worker = new Worker(page);
  await worker.reachesTheConversation({ address });
  await worker.sealed();
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
  await worker.agreesToShare("IOM", ["What happened"]);
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("IOM");
  await expect(page.locator("main")).toContainText("Pay was held back");
  expect(requests.filter((it) => it !== address && !/^(data|blob):/.test(it))).toEqual([]);
  expect(worker.noise).toEqual([]);
  expect(await page.evaluate(async () => [await caches.keys().catch(() => []), { ...localStorage }, document.cookie, document.title])).toEqual([[], {}, "", "Notes"]);
});

test("from a disk: no conversation can be protected, which is said before the program is there, at the start, and where it would be chosen", async ({ page }) => {
  expect(readFileSync(file, "utf8")).toContain("<p class=\"hint\">Nothing can be stored on this device with this file. Closing or reloading it erases everything.</p>");
  const worker = new Worker(page);
  await worker.opens(address);
  await expect(page.getByText("Nothing can be stored on this device with this file.", { exact: false })).toBeVisible();
  await expect(page.getByText("It can’t keep a conversation on this device and can’t update itself.", { exact: false })).toBeVisible();
  await expect(page.getByText("unless you choose it", { exact: false })).toHaveCount(0);
  await worker.chooses("What may you do?", "I am trained to interview");
  await worker.continues();
  await worker.at("If you have to leave fast");
  await expect(page.getByText("it can’t protect a conversation and keep it on this device", { exact: false })).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Make a passphrase" })).toHaveCount(0);
  await worker.continues();
  await worker.at("You and this place");
  await expect(page.getByText("Not kept here", { exact: true })).toBeVisible();
  expect(worker.noise).toEqual([]);
});

test("from a disk: where the deployment wants every conversation protected, it says that it can’t, and the walk goes on", async ({ page }) => {
  const [settings, always] = [join(dir, "always.json"), join(dir, "always.html")];
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(example, "utf8")), protect: "always" }));
  made(always, settings);
  const worker = new Worker(page);
  await worker.opens(pathToFileURL(always).href);
  await worker.chooses("What may you do?", "I am trained to interview");
  await worker.continues();
  await expect(page.getByText("This file can’t do that.", { exact: false })).toBeVisible();
  await worker.hasNoAxeFinding();
  await worker.continues();
  await worker.at("You and this place");
  expect(worker.noise).toEqual([]);
});

test("from a disk: a summary that is sealed with a passphrase is saved, and opens again in the same file", async ({ page, context }) => {
  test.setTimeout(180_000);
  const worker = new Worker(page);
  await worker.reachesTheConversation({ address });
  await worker.answers("How they are treated", { "How do people treat you there? Has any of this happened?": "Pay was held back" });
  await worker.agreesToShare("IOM", ["What happened"]);
  await worker.goesTo(/^Summary/);
  await worker.opensSummaryFor("IOM");
  await worker.presses("Seal with a passphrase");
  const pieces = page.getByRole("list", { name: "The passphrase of this file", exact: true }).getByRole("listitem");
  await expect(pieces.first()).toBeVisible(WORK);
  const secret = (await pieces.allInnerTexts()).join(" ");
  const sealed = await worker.saves("Save the file");
  expect(sealed.name).toMatch(FILE_NAME);
  expect(sealed.bytes.subarray(0, 25).toString()).toBe("age-encryption.org/v1\n-> ");
  expect(sealed.bytes.includes("Pay was held back")).toBe(false);

  const reader = new Worker(await context.newPage());
  await reader.opens(address);
  await reader.sealed();
  await reader.presses("Open a sealed file");
  await reader.page.getByLabel("Sealed file", { exact: true }).setInputFiles({ name: sealed.name, mimeType: "application/octet-stream", buffer: sealed.bytes });
  await reader.types("Passphrase", secret);
  await reader.presses("Open");
  await expect(reader.page.getByRole("heading", { level: 1, name: "Opened from a sealed file" })).toBeVisible(WORK);
  await expect(reader.page.getByRole("article")).toContainText("Pay was held back");
  expect([...worker.noise, ...reader.noise]).toEqual([]);
});

test("from a disk: its policy lets nothing in or out", async ({ page }) => {
  const worker = new Worker(page);
  await worker.opens(address);
  await worker.sealed();
  const [policy] = await page.locator("meta[http-equiv='Content-Security-Policy']").evaluateAll((all) => all.map((it) => it.content));
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+'; img-src data:; font-src 'none'; connect-src 'none'; worker-src blob:;/);
  const refused = await page.evaluate(async () => {
    const found = [];
    document.addEventListener("securitypolicyviolation", (it) => found.push(it.effectiveDirective));
    await fetch("https://elsewhere.example/").catch(() => undefined);
    try { document.body.insertAdjacentHTML("beforeend", "<b>x</b>"); } catch { /* refused */ }
    try { new globalThis.Worker(URL.createObjectURL(new Blob(["1"]))); } catch { /* refused */ }
    location.href = "https://elsewhere.example/";
    await new Promise((done) => setTimeout(done, 200));
    return found;
  });
  expect([...new Set(refused)]).toEqual(["connect-src", "require-trusted-types-for"]);
  expect(page.url()).toBe(address);
});

test("from a disk: with one byte of the script changed, nothing runs", async ({ page }) => {
  const spoiled = join(dir, "spoiled.html");
  writeFileSync(spoiled, readFileSync(file, "utf8").replace("const framed", "const Framed"));
  await page.goto(pathToFileURL(spoiled).href);
  await page.waitForTimeout(500);
  expect(await page.locator("html[data-sealed]").count()).toBe(0);
  await expect(page.getByText("Getting ready…")).toBeVisible();
});

test("without WebAssembly the page says so in plain words, and keeps nothing", async ({ baseURL, launchOptions }) => {
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, "--js-flags=--jitless"] });
  try {
    for (const where of [baseURL, address]) {
      const page = await browser.newPage();
      const worker = new Worker(page);
      await page.goto(where);
      expect(await page.evaluate(() => typeof WebAssembly)).toBe("undefined");
      await expect(page.getByRole("alert").filter({ hasText: new RegExp(escaped("This browser cannot run First Contact")) })).toBeVisible();
      await expect(page.getByText("Getting ready…")).toBeHidden();
      expect(worker.noise).toEqual([]);
      if (where === baseURL) {
        const { cached, databases, files, local } = await worker.storage();
        expect([cached, databases, files, local]).toEqual([[], [], [], {}]);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
